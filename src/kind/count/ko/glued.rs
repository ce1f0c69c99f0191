//! Nouns written in one word with `개`: `2개차로를`, `5개부서는`; not `5개가격과`, `3개월`, `5개국어`.

use rust_decimal::Decimal;

use super::short;
use crate::rule::{View, particle};
use crate::scan::edge::Prefixes;
use crate::span::Span;

/// Whether what stands directly behind `개` is a noun that is counted, and its particle.
pub(super) fn is_noun(rest: &str) -> bool {
    let fits = |particle: &str| short::goes_with(&rest[..rest.len() - particle.len()], particle);
    NOUNS.strip(rest).any(fits) || short::is_glued(rest)
}

/// The same behind a number and `대`: `3대|전략|`, `5대|정책을|`; not `40대|대학생|`, `30대|핵심| 인력`, who are of such an age.
pub(super) fn is_program(view: &View<'_>, number: usize, rest: &str) -> bool {
    static PROGRAMS: Prefixes = Prefixes::new(&[
        "전략", "정책", "분야", "과제", "목표", "사업", "공약", "권역", "비전", "원칙", "부문", "핵심",
        "종목",
    ]);
    let few = || view.numeral(number).is_some_and(|number| number.value <= Decimal::TEN);
    PROGRAMS.strip(rest).any(|particle| short::goes_with(&rest[..rest.len() - particle.len()], particle))
        && few()
}

/// The counter at the atom: `개` or `대` alone where the word goes on with such a noun, though the lexicon has a longer counter (`7|개사|업`, `4|대분|야`).
pub(super) fn unit(view: &View<'_>, counter: usize) -> Span {
    let span = view.span(counter);
    let one = Span::new(span.start, span.start + "개".len());
    let rest = || particle::rest(view, one.end);
    let goes_on = || match one.of(view.text) {
        "개" => is_noun(rest()),
        "대" => counter > 0 && is_program(view, counter - 1, rest()),
        _ => false,
    };
    let longer = span.end > one.end && !particle::ends_word(view, span.end);
    if longer && goes_on() { one } else { span }
}

/// The end of `개소` written apart: `3개| 소|가 문을 연다`; not `3개 소방서`, `5개 소 120마리`.
pub(super) fn parted_place(view: &View<'_>, unit: Span) -> Option<usize> {
    let place = view.tail(unit.end).strip_prefix(" 소").filter(|_| unit.of(view.text) == "개")?;
    let particle = particle::rest_of(place);
    (!particle.is_empty() && short::goes_with("소", particle)).then_some(view.text.len() - place.len())
}

/// What is counted with `개` and no space.
static NOUNS: Prefixes = Prefixes::new(&[
    "강의",
    "강좌",
    "거점",
    "경로당",
    "고등학교",
    "고교",
    "골목",
    "공약",
    "공원",
    "공장",
    "과목",
    "과정",
    "과제",
    "교량",
    "교차로",
    "구간",
    "구역",
    "구청",
    "국가",
    "군구",
    "권역",
    "기관",
    "기업",
    "나라",
    "노선",
    "놀이터",
    "단지",
    "단체",
    "대대",
    "대학",
    "대학교",
    "도로",
    "도서관",
    "도시",
    "동네",
    "동아리",
    "동호회",
    "마을",
    "매장",
    "목표",
    "문항",
    "법인",
    "병원",
    "복지관",
    "부문",
    "부서",
    "부스",
    "분과",
    "분야",
    "사업",
    "사업소",
    "사업장",
    "상점",
    "상점가",
    "센터",
    "시군",
    "시군구",
    "시도",
    "시설",
    "시장",
    "안건",
    "어린이집",
    "업소",
    "업종",
    "업체",
    "역사",
    "영역",
    "위원회",
    "유치원",
    "유형",
    "읍면",
    "읍면동",
    "자치구",
    "자치단체",
    "작품",
    "전략",
    "점포",
    "정류소",
    "정류장",
    "정책",
    "제품",
    "조합",
    "종목",
    "주차장",
    "중학교",
    "지구",
    "지역",
    "지자체",
    "지점",
    "지표",
    "차로",
    "차선",
    "초등학교",
    "출구",
    "코스",
    "터널",
    "테마",
    "팀",
    "품목",
    "프로그램",
    "하천",
    "학과",
    "학교",
    "학급",
    "항목",
    "행정동",
    "협회",
    "화장실",
]);
