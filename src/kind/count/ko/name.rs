//! Numbers with a counter that name something instead of counting it: `16대 국회`, `5번 출구`, `1인 가구`, `20대 청년`, `아파트 101동`, `1회 추경`.

use rust_decimal::Decimal;

use super::thing;
use crate::rule::{View, particle};
use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;

/// What stands before a number of times.
static TIMES: Suffixes =
    Suffixes::new(&["하루", "총", "매년", "매달", "매일", "매주", "한달", "주", "월", "연", "약", "단"]);

/// Whether the number and its counter name something instead of counting it.
pub(super) fn is_name(view: &View<'_>, at: usize, counter: usize, number: &Numeral) -> bool {
    let head = &view.text[..view.span(at).start];
    // `1·2번`; not `(3억원·305명)`.
    let paired = head.strip_suffix('·').is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
    let glued = head.ends_with(is_hangul);
    let changes = || view.tail(view.span(counter).end).starts_with(" 갈아");
    let label = match view.word(counter) {
        "통" => glued,
        // `동작22번`, `버스 3번`; not `하루3번`, `버스 3번 갈아탄다`.
        "번" => glued && !TIMES.end(head) || head.ends_with("버스 ") && !changes(),
        // `3구역`: a part of a redevelopment; `청년주택 180호`.
        "호" => !view.gap_is(counter - 1, &[" "]) && !thing::is_of_homes(head),
        "구역" => !view.gap_is(counter - 1, &[" "]) && number.value <= Decimal::from(20),
        "면" => {
            let sized = particle::rest(view, view.span(counter).end).starts_with("짜리");
            let tail = view.tail(view.span(counter).end);
            !view.gap_is(counter - 1, &[" "]) && !sized && !thing::is_of_spaces(head, tail, number)
        }
        "동" => glued || is_block(view, head, counter, number),
        "편성" => number.value >= Decimal::ONE_THOUSAND,
        "기" if view.tail(view.span(counter).end).starts_with('분') => true,
        "기" => !thing::is_of_machines(head) && (head.ends_with("민선 ") || number.value < Decimal::TWO),
        // `뉴딜300사업`, `목동10단지`: a counter of two syllables after a word and digits in one run is a name.
        counter => glued && counter.chars().count() > 1,
    };
    // `제8회`, `제 8회`; not `체험제 3종`.
    let apart = head.strip_suffix("제 ").is_some_and(|before| !before.ends_with(is_hangul));
    let ordinal = head.ends_with('제') || apart || paired || number.bound.number_before;
    label || ordinal || names_what_follows(view, head, counter, number)
}

/// `아파트 |101동|`: the number of a block; not `건물 260동`, `건축물 1,240동`.
fn is_block(view: &View<'_>, head: &str, counter: usize, number: &Numeral) -> bool {
    let tail = view.tail(view.span(counter).end);
    let numbered = matches!(number.form, Form::Plain(3 | 4)) && number.scale == 1;
    numbered && !thing::is_of_buildings(head, tail.strip_prefix(' ').unwrap_or(tail))
}

/// `16대 국회`, `5번 출구`, `1인 가구`, `2종 보통`: what follows says that it is no count.
fn names_what_follows(view: &View<'_>, head: &str, counter: usize, number: &Numeral) -> bool {
    let end = view.span(counter).end;
    let bare = particle::rest(view, end).is_empty();
    let tail = view.tail(end);
    let tail = tail.strip_prefix(' ').unwrap_or(tail);
    let begins = |words: &[&str]| words.iter().any(|word| tail.starts_with(word));
    match view.word(counter) {
        "대" => {
            // `12대 1`; not `자동차 1604대 4억 원`.
            let after = tail.trim_start_matches(|c: char| c.is_ascii_digit());
            let ratio = after.len() < tail.len() && !after.starts_with(['억', '만', '천', '조', '백']);
            let office = begins(&["국회", "대통령", "의회", "총선", "회장", "구청장", "시장"]);
            // `1,000억대`: about so much.
            let so_much = number.scale >= 100_000_000;
            ratio || office || so_much || is_generation(head, number, tail) || is_age(head, tail, number)
        }
        "번" => begins(&["출구", "버스", "국도", "마을버스", "확진", "게이트"]),
        "인" => number.value == Decimal::ONE || begins(&["가구", "가족", "세대", "1조", "승"]),
        "주" => number.value < Decimal::from(53),
        // `두 발로 걷다`, `한 보 물러서다`
        "발" | "두" | "량" => number.form == Form::Words,
        // `1회 추경`: the first of the year.
        "회" => {
            // `매년 2회 대회를 연다`
            let times = TIMES.end(head.trim_end_matches(' '));
            begins(&["추경", "추가경정", "임시회", "정례회"])
                || begins(&["대회", "영화제", "박람회", "문화제"]) && !times
        }
        "보" => number.form == Form::Words || number.value < Decimal::ONE_HUNDRED,
        "세대" => is_age_group(number),
        // `1부에서`, `2부는`: the parts of a concert; `신문 3부를` are copies.
        "부" => {
            let rest = particle::rest(view, end);
            let part = bare || matches!(rest, "에서" | "에서는" | "에는" | "에" | "는" | "의");
            number.form != Form::Words && number.value <= Decimal::TEN && part
        }
        "종" => begins(&["보통", "대형", "면허", "일반", "근린"]),
        // `7천여 분`: persons, of whom there may be more than minutes.
        "분" => number.form != Form::Words && number.value < Decimal::ONE_THOUSAND,
        "기" => bare && !thing::is_of_machines(head),
        "동" => bare && !thing::is_of_buildings(head, tail),
        _ => false,
    }
}

/// `20대 청년`, `30~40대 이용자`: people in their twenties, and what stands behind such an age.
fn is_generation(head: &str, number: &Numeral, tail: &str) -> bool {
    static PEOPLE: Prefixes = Prefixes::new(&[
        "청",
        "어르",
        "여성",
        "남성",
        "남녀",
        "이상",
        "후반",
        "초반",
        "중반",
        "부부",
        "엄마",
        "아빠",
        "부모",
        "아버",
        "어머",
        "주부",
        "학생",
        "직장인",
        "직원",
        "업주",
        "점주",
        "상인",
        "대표",
        "교사",
        "공무원",
        "근로자",
        "작업자",
        "젊",
        "노",
        "이용자",
        "이용객",
        "참가자",
        "참여자",
        "응답자",
        "지원자",
        "신청자",
        "취업",
        "구직",
        "창업",
        "미혼",
        "신혼",
        "1인",
        "주민",
        "시민",
        "구민",
        "인구",
        "환자",
        "운전자",
        "고객",
        "관광객",
        "방문객",
        "회원",
        "소비자",
        "구매자",
        "사장",
        "가 가장",
        "가 많",
        "가 절반",
        "가 전체",
        "를 위한",
        "를 위해",
        "를 대상",
        "를 겨냥",
        "층",
    ]);
    if is_age_group(number) {
        return true;
    }
    let decade = number.value <= Decimal::from(90) && (number.value % Decimal::TEN).is_zero();
    // `최소 |20대 이상| 갖춘다`
    let least = ["최소 ", "최대 "].iter().any(|word| head.ends_with(word));
    decade && !least && PEOPLE.start(tail)
}

/// `60대 이상은 90%가 …, |20대는| 66%`, `나이로는 |30~50대| 비중이 컸다`: an age beside others, or behind what ages are told with.
fn is_age(head: &str, tail: &str, number: &Numeral) -> bool {
    const REACH: usize = 100;
    static SHARES: Prefixes = Prefixes::new(&["비중", "비율", "응답"]);
    static THINGS: Prefixes = Prefixes::new(&["를", "을", "씩", "로", "규모"]);
    const AGES: [&str; 5] = ["연령", "나이로는", "세대별", "0대 이상", "0대 이하"];
    let decade = number.value >= Decimal::TEN
        && number.value <= Decimal::from(90)
        && (number.value % Decimal::TEN).is_zero();
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let line = near.rsplit('\n').next().unwrap_or(near);
    let sentence = line.rsplit(". ").next().unwrap_or(line);
    let told = || !THINGS.start(tail) && AGES.iter().any(|age| sentence.contains(age));
    decade && (SHARES.start(tail) || told())
}

/// `2030세대`: people in their twenties and thirties.
fn is_age_group(number: &Numeral) -> bool {
    let pair = number.form == Form::Plain(4) && (number.value % Decimal::TEN).is_zero();
    pair && ((number.value / Decimal::ONE_HUNDRED).trunc() % Decimal::TEN).is_zero()
}
