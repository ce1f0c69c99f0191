//! Ages in decades, which are written as what counts machines: `20대 청년`, `70대와 80대 어르신`; not `20대 소방차`, `버스 30~50대`.

mod bracket;
mod origin;
mod short;
mod span;

use rust_decimal::Decimal;

use super::{noun, person};
use crate::rule::{View, particle};
use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;

pub(super) use origin::are_of_one_origin;

/// Whether the number before the counter `대` is an age; `head` stands before it, and `tail` behind the counter and a space.
pub(super) fn is_age(view: &View<'_>, head: &str, counter: usize, number: &Numeral, tail: &str) -> bool {
    let ranged = view.span(counter - 1).start > head.len();
    is_group(number)
        || short::is_one(view, head, counter, number, tail)
        || is_decade(number)
            && (is_generation(head, tail)
                || is_person(view, head, counter, tail)
                || is_told(head, tail)
                || bracket::is_beside_sex(head, tail)
                || bracket::is_one(head, tail, ranged)
                || span::is_one(head, tail, ranged))
}

fn is_decade(number: &Numeral) -> bool {
    number.value >= Decimal::TEN
        && number.value <= Decimal::from(90)
        && (number.value % Decimal::TEN).is_zero()
}

/// `20대 청년`, `30~40대 이용자`: people in their twenties, and what stands behind such an age.
fn is_generation(head: &str, tail: &str) -> bool {
    // `충전기는 강남구 80대, 서초구 |70대 순|`
    static RANKED: Prefixes = Prefixes::new(&["순이다", "순이었", "순으로"]);
    // `최소 |20대 이상| 갖춘다`
    let least = ["최소 ", "최대 "].iter().any(|word| head.ends_with(word));
    !least && (OF_PEOPLE.start(tail) || RANKED.start(tail) && !is_behind_noun(head))
}

/// How what follows an age begins that is of people.
static OF_PEOPLE: Prefixes = Prefixes::new(&[
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
    "가 고르",
    "가 주를",
    "가 주로",
    "가 주축",
    "가 대부분",
    "가 대다수",
    "의 참여",
    "의 비중",
    "의 비율",
    "의 관심",
    "의 이용",
    "의 취업",
    "의 고용",
    "의 인구",
    "의 만족",
    "의 선호",
    "의 방문",
    "의 소비",
    "에게",
    "전후",
]);

/// `40대 |소방관|이`, `60대 |택시기사|`, `70대|와 80대 어르신|`: whoever it is; not `버스 20대 |기사|`.
fn is_person(view: &View<'_>, head: &str, counter: usize, tail: &str) -> bool {
    let digits =
        view.numeral(counter - 1).is_some_and(|number| number.form != Form::Words && is_decade(&number));
    let person = |tail: &str| person::is_one(particle::stem(tail)) || is_initial(tail);
    let next = || beside_another(tail).is_some_and(|tail| is_generation("", tail) || person(tail));
    let next = || next() || !is_behind_noun(head) && is_beside_group(tail);
    digits && !is_of_machines(head) && (person(tail) || next())
}

/// `양수기 |20대|`: a word without a particle stands before the number, as what is counted does.
fn is_behind_noun(head: &str) -> bool {
    const PARTICLES: [char; 13] =
        ['은', '는', '이', '가', '도', '의', '서', '로', '에', '히', '고', '며', '와'];
    let before = head.strip_suffix(' ').unwrap_or(head);
    before.ends_with(is_hangul) && !before.ends_with(PARTICLES)
}

/// `40대|와 무당층|`, `20대|와 농업 종사자|`: an age beside a group of other persons; not `양수기 20대|와 자원봉사자 65명|`, who are counted.
fn is_beside_group(tail: &str) -> bool {
    const WORDS: usize = 2;
    static JOINTS: Prefixes = Prefixes::new(&["와 ", "이하와 ", "이상과 "]);
    let digits = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let group = |word: &str| {
        let noun = noun::at_start(word);
        noun.ends_with('층') || noun.ends_with("업자") || person::is_one(noun)
    };
    let named = |rest: &str| {
        let at = rest.split(' ').take(WORDS).position(group);
        at.is_some_and(|at| !rest.split(' ').take(at + 2).any(digits))
    };
    JOINTS.strip(tail).any(named)
}

/// `버스 |20대|`: what is counted stands before the number.
fn is_of_machines(head: &str) -> bool {
    static MACHINES: Suffixes = Suffixes::new(&[
        "버스 ",
        "택시 ",
        "차량 ",
        "트럭 ",
        "승용차 ",
        "소방차 ",
        "경찰차 ",
        "순찰차 ",
        "화물차 ",
        "관용차 ",
        "자동차 ",
        "전기차 ",
        "제설차 ",
        "구급차 ",
        "청소차 ",
        "승합차 ",
        "수소차 ",
        "자전거 ",
        "선박 ",
        "카메라 ",
        "컴퓨터 ",
        "노트북 ",
        "드론 ",
        "충전기 ",
        "소화기 ",
        "항공기 ",
    ]);
    MACHINES.end(head)
}

/// `50대 |A씨|`, `60대 |김모|씨`, `70대 |오민재씨|`.
fn is_initial(tail: &str) -> bool {
    // `60대 |정하늘씨가|`
    let run = particle::rest_of(tail);
    let polite = |rest: &str| {
        let called = rest.strip_prefix(' ').unwrap_or(rest).strip_prefix('씨');
        called.is_some_and(|rest| particle::is_particle(particle::rest_of(rest)))
    };
    if (9..=run.len().min(12)).step_by(3).any(|at| polite(&tail[at..])) {
        return true;
    }
    let mut letters = tail.chars();
    let name = letters.next().is_some_and(|c| c.is_ascii_uppercase() || c == '김' || c == '이' || c == '박');
    name && {
        let rest = letters.as_str();
        rest.starts_with('씨')
            || rest.starts_with("모 씨")
            || rest.starts_with("모씨")
            || rest.starts_with("모(")
    }
}

/// `|와 80대 어르신|`: what stands behind the last of the ages that are joined to one.
fn beside_another(tail: &str) -> Option<&str> {
    static JOINTS: Prefixes = Prefixes::new(&["와 ", "·", "ㆍ", ", ", "부터 ", "에서 ", "나 ", "및 "]);
    const MOST: usize = 4;
    let after = |tail| {
        let age = JOINTS.strip(tail).next()?;
        let rest = age.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix('대')?;
        (age.len() == rest.len() + "20대".len()).then(|| rest.strip_prefix(' ').unwrap_or(rest))
    };
    std::iter::successors(after(tail), |tail| after(tail)).take(MOST).last()
}

/// `60대 이상은 90%가 …, |20대는| 66%`, `나이로는 |30~50대| 비중이 컸다`: an age beside others, or behind what ages are told with.
fn is_told(head: &str, tail: &str) -> bool {
    const REACH: usize = 100;
    static SHARES: Prefixes = Prefixes::new(&["비중", "비율", "응답"]);
    static THINGS: Prefixes = Prefixes::new(&["를", "을", "씩", "로", "규모"]);
    const AGES: [&str; 5] = ["연령", "나이로는", "세대별", "0대 이상", "0대 이하"];
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let line = near.rsplit('\n').next().unwrap_or(near);
    let sentence = line.rsplit(". ").next().unwrap_or(line);
    let told = || !THINGS.start(tail) && AGES.iter().any(|age| sentence.contains(age));
    SHARES.start(tail) || told()
}

/// `2030세대`: people in their twenties and thirties.
pub(super) fn is_group(number: &Numeral) -> bool {
    let pair = number.form == Form::Plain(4) && (number.value % Decimal::TEN).is_zero();
    pair && ((number.value / Decimal::ONE_HUNDRED).trunc() % Decimal::TEN).is_zero()
}
