//! Numbers before a noun without a counter: `두 건물`, `40만 구민`, `3천여 저소득 가정`.

use rust_decimal::Decimal;
use smol_str::SmolStr;

use super::{counter_after, noun, short, verb};
use crate::draft::Draft;
use crate::number::Number;
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View, particle, qualifier_ko};
use crate::scan::atom::{Class, Form};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;
use crate::span::Span;
use crate::value::Count;
use crate::value::kind::Kind;

/// A number before a noun, without a counter: a native numeral, or tens of thousands of people.
pub(super) const NUMBER_NOUN: Rule = Rule {
    id: "ko/count/number-noun",
    kind: Kind::Count,
    anchor: Anchor::at(Class::Number).with(Signs::mark(Mark::Spaced)),
    finds: &[
        "[두 건물]의 값 => 2 건물",
        "[네 아이]를 키우는 => 4 아이",
        "[40만 구민]과 함께 => 400000 구민",
        "[300여 직원]과 [1,118 상인]에 => approx 300 직원; 1118 상인",
        "[3천여 저소득 가정]에 쌀을, [200여 자원봉사 단체]가 => approx 3000 저소득 가정; approx 200 자원봉사 단체",
        "[세 나라]가 => 3 나라",
        "[열 식구]가 모였다 => 10 식구",
        "[두 상품권] 발행, [세 참가자] 모두 => 2 상품권; 3 참가자",
        "[세 구]가, [다섯 군]은, [두 섬]을 => 3 구; 5 군; 2 섬",
    ],
    skips: &[
        "한 시민이 말했다",
        "두 번째 행사",
        "두 배로",
        "세 들어 사는",
        "두 달 뒤",
        "3만 원",
        "예산 3억 증액",
        "네 맞습니다",
        "다시 열 때는 줄인다. 문을 열 경우, 11월에 열 것이다",
        "행사를 열 예정이다. 마음을 열 이웃, 다음 달 열 음악회",
        "두 시가 되자, 세 손을, 두 살에",
        "두 가지",
        "11만원만 주민이 낸다",
        "2021 시민 축제, 30 상인회, 300여 생각",
    ],
    find: number_noun,
};

fn number_noun(view: &View<'_>, at: usize) -> Option<Found> {
    let number = view.numeral(at)?;
    // `1500여 직원`; not `2021 시민`, which is a year.
    let many = match number.form {
        Form::Words => number.value > Decimal::ONE,
        Form::Grouped => number.approx || number.value >= Decimal::ONE_THOUSAND,
        Form::Plain(_) => false,
    };
    if !many {
        return None;
    }
    let start = view.span(at).end;
    let tail = view.tail(start).strip_prefix(' ')?;
    let glued = view.text[..view.span(at).start].ends_with(is_hangul);
    if glued || counter_after(view, at).is_some() || is_yours(view, at) || verb::opens(view, at) {
        return None;
    }
    let short = short::after_numeral(tail).filter(|_| number.form == Form::Words);
    let noun = short.unwrap_or_else(|| noun::at_start(tail));
    let people = |noun: &str| PEOPLE.end(noun);
    let two = || noun::of_two(tail, noun, people).filter(|_| number.approx);
    let (noun, counted) = match number.form {
        Form::Words => (noun, !is_adverbial(noun, tail)),
        _ if number.approx && are_places(noun, number.value) => (noun, true),
        _ => two().map_or((noun, people(noun)), |noun| (noun, true)),
    };
    let unit = (counted && (short.is_some() || noun.chars().count() > 1)).then(|| SmolStr::new(noun))?;
    let span = Span::new(view.span(at).start, start + 1 + unit.len());
    let count = Count { value: Number::exact(number.value)?, unit, value_to: None, noun: None };
    let modifier = qualifier_ko::around(view, span, number.approx);
    Some(Found::new(span, Draft::Count(count.into())).claiming(view.span(at)).with(modifier))
}

/// Words for people, and for what they are together, that are counted without a counter.
static PEOPLE: Suffixes = Suffixes::new(&[
    "구민",
    "시민",
    "주민",
    "군민",
    "도민",
    "국민",
    "농민",
    "회원",
    "직원",
    "가구",
    "가정",
    "이웃",
    "세대",
    "객",
    "학생",
    "인파",
    "어르신",
    "청년",
    "아동",
    "소상공인",
    "장애인",
    "봉사자",
    "농가",
    "공직자",
    "농어민",
    "농업인",
    "어민",
    "어업인",
    "농어가",
    "공무원",
    "상인",
    "관계자",
    "참가자",
    "관람객",
    "단체",
    "업체",
    "기업",
    "점포",
    "이용자",
    "소비자",
    "가입자",
    "유권자",
    "근로자",
    "노동자",
]);

/// `50여 |나라| 국민이`, `20여 |시민단체| 회원이`: places and groups that are counted, and not who is from there; of hundreds it is told the other way round
/// (`300여 기업 관계자`).
fn are_places(noun: &str, number: Decimal) -> bool {
    const UNITS: [&str; 8] = ["나라", "국가", "개국", "시도", "시군", "시군구", "자치구", "지자체"];
    static GROUPS: Suffixes =
        Suffixes::new(&["학교", "대학", "단체", "기관", "기업", "업체", "부서", "동아리"]);
    UNITS.contains(&noun) || number < Decimal::ONE_HUNDRED && GROUPS.end(noun)
}

/// `네 집`: more often yours than four.
fn is_yours(view: &View<'_>, at: usize) -> bool {
    view.word(at) == "네" && view.tail(view.span(at).end).starts_with(" 집")
}

/// What stands after a numeral and is no noun that it counts: `두 번째`, `두 배로`, `세 들어`, `두 달`, `네 맞습니다`.
fn is_adverbial(noun: &str, tail: &str) -> bool {
    static WORDS: Prefixes = Prefixes::new(&[
        "번째",
        "번",
        "배",
        "달",
        "해",
        "시간",
        "시",
        "주",
        "살",
        "들어",
        "손",
        "눈",
        "자릿수",
    ]);
    let eojeol = particle::rest_of(tail);
    let verb = eojeol.ends_with('다');
    let tax = tail.starts_with("부담") || tail.starts_with("감면") || tail.starts_with("수입");
    verb || tax
        || noun == "들어"
        || WORDS.strip(eojeol).any(|rest| particle::is_particle(rest.strip_prefix('여').unwrap_or(rest)))
}
