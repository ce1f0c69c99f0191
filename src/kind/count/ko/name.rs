//! Numbers with a counter that name something instead of counting it: `16대 국회`, `5번 출구`, `1인 가구`, `20대 청년`, `아파트 101동`, `1회 추경`.

use rust_decimal::Decimal;

use super::{
    age, block, building, hole, lane, office, organ, page, quarter, route, session, space, term, thing, tree,
};
use crate::kind::date::ko::length::persons;
use crate::rule::{View, particle};
use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;

/// What stands before a number of times.
static TIMES: Suffixes = Suffixes::new(&[
    "하루",
    "총",
    "매년",
    "해마다",
    "연간",
    "분기별",
    "반기별",
    "하반기",
    "모두",
    "매달",
    "매일",
    "매주",
    "한달",
    "주",
    "월",
    "연",
    "약",
    "단",
    "연속",
]);

/// What stands before a number of times that a bus runs: `평일 |5번| 셔틀버스를`, `한 달에 |2번| 헌혈버스가`.
static RUNS: Suffixes = Suffixes::new(&[
    "평일 ",
    "평일에 ",
    "평일에는 ",
    "주말 ",
    "주말에 ",
    "주말에는 ",
    "왕복 ",
    "편도 ",
    "오전 ",
    "오후 ",
    "달에 ",
    "주일에 ",
    "주에 ",
    "년에 ",
]);

/// Counters that are nouns by themselves.
pub(super) const NOUNS: [&str; 18] = [
    "가족",
    "경로당",
    "기관",
    "기업",
    "농가",
    "농협",
    "단체",
    "동아리",
    "동호회",
    "마을",
    "부서",
    "사업장",
    "시군",
    "어가",
    "어린이집",
    "어촌계",
    "품목",
    "학교",
];

/// What stands before the number that one calls: `전화(|120번|)`.
static CALLS: Suffixes =
    Suffixes::new(&["전화(", "국번 없이 ", "국번없이 ", "재단(", "콜센터(", "상담전화 "]);

/// Whether the number and its counter name something instead of counting it.
pub(super) fn is_name(view: &View<'_>, at: usize, counter: usize, number: &Numeral) -> bool {
    let head = &view.text[..view.span(at).start];
    // `1·2번`; not `(3억원·305명)`.
    let paired = head.strip_suffix('·').is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
    let glued = head.ends_with(is_hangul);
    let changes = || view.tail(view.span(counter).end).starts_with(" 갈아");
    let spaced = view.gap_is(counter - 1, &[" "]);
    // `2025 마을 공동체`: the year, `개포 2 경로당`, `구립 2어린이집`: the second of them.
    let noun = view.word(counter).chars().count() > 1;
    if noun
        && (spaced && is_year(number)
            || number.form != Form::Words
                && NUMBERED.start(view.word(counter))
                && (spaced || PUBLIC.end(head)))
    {
        return true;
    }
    if matches!(view.word(counter), "번" | "호") && is_led_by_zero(view.word(at)) {
        return true;
    }
    let label = match view.word(counter) {
        "통" => glued,
        // `동작22번`, `버스 3번`; not `하루3번`, `버스 3번 갈아탄다`.
        "번" => {
            let ballot = || is_on_ballot(head, view.tail(view.span(counter).end));
            glued && !TIMES.end(head)
                || head.ends_with("버스 ") && !changes()
                || CALLS.end(head)
                || ballot()
                || route::is_one(head, view.tail(view.span(counter).end), number)
        }
        // `3구역`: a part of a redevelopment; `청년주택 180호`.
        "호" => {
            let tail = view.tail(view.span(counter).end);
            !view.gap_is(counter - 1, &[" "]) && !thing::is_of_homes(head, tail, number)
        }
        "구역" => !view.gap_is(counter - 1, &[" "]) && number.value <= Decimal::from(20),
        "면" => {
            let sized = particle::rest(view, view.span(counter).end).starts_with("짜리");
            let tail = view.tail(view.span(counter).end);
            !view.gap_is(counter - 1, &[" "]) && !sized && !space::are_counted(head, tail, number)
        }
        "단지" => glued || !block::are_counted(head, view.tail(view.span(counter).end), number),
        // `3억 |줄|여`, `5천만 |줄|이고`: a verb.
        "줄" => {
            let verb = || is_verb(particle::rest(view, view.span(counter).end));
            number.value >= Decimal::from(1_000_000) || spaced && number.form != Form::Words && verb()
        }
        "미" => {
            number.form == Form::Words
                || number.value < Decimal::ONE_HUNDRED
                || spaced && number.scale == 1
                || TASTES.end(head)
                || is_less_than(view, counter)
        }
        "공" => !thing::is_of_wells(head),
        "팀" => organ::is_team(head, number),
        part @ ("국" | "과" | "담당관" | "담당" | "본부" | "사업소" | "센터" | "관" | "소" | "직속기관") => {
            !organ::are_counted(head, view.tail(view.span(counter).end), part)
        }
        "단" => {
            let tail = view.tail(view.span(counter).end);
            !organ::are_counted(head, tail, "단") && !thing::is_of_bunches(head)
        }
        "레인" => !lane::are_counted(head, view.tail(view.span(counter).end), number),
        "쪽" | "페이지" => {
            let between = &view.text[view.span(at).end..view.span(counter).start];
            page::is_one(between, view.tail(view.span(counter).end))
        }
        "동" if organ::are_counted(head, view.tail(view.span(counter).end), "동") => false,
        "동" => glued || is_listed(head) || quarter::is_one(head) || is_block(view, head, counter, number),
        "홀" => !hole::are_counted(head, view.tail(view.span(counter).end), number),
        "편성" => number.value >= Decimal::ONE_THOUSAND,
        "기" if term::is_one(head, view.tail(view.span(counter).end), number.value)
            || view.tail(view.span(counter).end).starts_with('분') =>
        {
            true
        }
        "기" if thing::is_of_members(view.tail(view.span(counter).end)) && !thing::is_of_machines(head) => {
            true
        }
        "기" => !thing::is_of_machines(head) && number.value < Decimal::TWO,
        // `뉴딜300사업`, `목동10단지`: a counter of two syllables after a word and digits in one run is a name.
        // `공원 등|10개소|`: a space was lost.
        counter => glued && counter.chars().count() > 1 && !head.ends_with(" 등"),
    };
    // `제8회`, `제 8회`; not `체험제 3종`.
    let apart = head.strip_suffix("제 ").is_some_and(|before| !before.ends_with(is_hangul));
    let ordinal = head.ends_with('제') || apart || paired || number.bound.number_before;
    label || ordinal || names_what_follows(view, head, counter, number)
}

/// `|052|번`, `|007|호`: nothing is counted so; not `환경직 |02|명`.
fn is_led_by_zero(number: &str) -> bool {
    matches!(number.as_bytes(), [b'0', b'0'..=b'9', ..])
}

/// What goes on from `줄` where it is no noun.
fn is_verb(rest: &str) -> bool {
    matches!(
        rest,
        "여" | "여서" | "이고" | "이며" | "이는" | "이기" | "이면" | "인" | "일" | "이던" | "이지만"
    )
}

/// What is listed by its tastes, not counted by its tails: `향토음식 |100미|`; not `넙치 |10만미|`.
static TASTES: Suffixes = Suffixes::new(&["음식 ", "대표 ", "별미 ", "남도 ", "맛집 "]);

/// `100|미|만`
fn is_less_than(view: &View<'_>, counter: usize) -> bool {
    particle::rest(view, view.span(counter).end).starts_with('만')
}

/// Four digits that are most likely a year.
fn is_year(number: &Numeral) -> bool {
    let years = Decimal::from(1900)..Decimal::from(2100);
    matches!(number.form, Form::Plain(4)) && number.scale == 1 && years.contains(&number.value)
}

/// Places that are numbered as well as counted, where a space parts them from the number.
static NUMBERED: Prefixes = Prefixes::new(&["어린이집", "경로당", "마을", "학교", "기관", "가족"]);

/// What stands before a place that is numbered against its noun.
static PUBLIC: Suffixes = Suffixes::new(&["구립 ", "시립 ", "국립 ", "공립 ", "군립 "]);

/// `상도 1, |4동|과`: the last of the neighbourhoods that one name has.
fn is_listed(head: &str) -> bool {
    static JOINTS: Suffixes = Suffixes::new(&[", ", ",", "ㆍ"]);
    JOINTS.strip(head).any(|before| before.ends_with(|c: char| c.is_ascii_digit()))
}

/// `기호 |1번|`, `민주당이 |1번|, 국민의힘이 |2번|을 받았다`: the number on a ballot.
fn is_on_ballot(head: &str, tail: &str) -> bool {
    static PARTIES: Suffixes = Suffixes::new(&[
        "민주당이 ",
        "민주당은 ",
        "민주당 ",
        "국민의힘이 ",
        "국민의힘은 ",
        "국민의힘 ",
        "정의당이 ",
        "정의당은 ",
        "정의당 ",
        "진보당이 ",
        "진보당은 ",
        "진보당 ",
        "개혁신당이 ",
        "개혁신당은 ",
        "혁신당이 ",
        "혁신당은 ",
        "국민의당이 ",
        "국민의당은 ",
        "무소속이 ",
        "무소속은 ",
    ]);
    static GIVEN: Prefixes =
        Prefixes::new(&[",", ".", "을 받", "을 배정", "을 부여", "을 달", "이다", "이고", "이며"]);
    head.ends_with("기호 ") || PARTIES.end(head) && GIVEN.start(tail)
}

/// `아파트 |101동|`: the number of a block; not `건물 260동`, `건축물 1,240동`.
fn is_block(view: &View<'_>, head: &str, counter: usize, number: &Numeral) -> bool {
    let tail = view.tail(view.span(counter).end);
    let numbered = matches!(number.form, Form::Plain(3 | 4)) && number.scale == 1;
    numbered && !building::is_of_one(head, tail.strip_prefix(' ').unwrap_or(tail))
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
            // `1,000억대`: about so much.
            let so_much = number.scale >= 100_000_000;
            ratio
                || so_much
                || office::is_numbered(number.value, head, tail)
                || age::is_age(view, head, counter, number, tail)
        }
        "번" => {
            begins(&["출구", "국도", "확진", "게이트"])
                || tail.starts_with("버스")
                || number.form != Form::Words
                    && particle::stem(tail).ends_with("버스")
                    && !TIMES.end(head.trim_end_matches(' '))
                    && !RUNS.end(head)
        }
        "인" => number.value == Decimal::ONE || begins(&["가구", "가족", "세대", "1조", "승"]),
        "주" => number.value < Decimal::from(53) && !tree::is_counted(head, view.tail(end)),
        // `두 발로 걷다`, `한 보 물러서다`
        "발" | "두" | "량" => number.form == Form::Words,
        // `1회 추경`: the first of the year.
        "회" => {
            // `매년 2회 대회를 연다`
            let times = TIMES.end(head.trim_end_matches(' '));
            if begins(&["임시회", "정례회"]) {
                return !session::are_counted(head);
            }
            let ranged = view.span(counter - 1).start > head.len();
            begins(&["추경", "추가경정"])
                || ranged && session::are_won(tail)
                || !times && bare && session::is_numbered(number.value, head, tail)
        }
        "보" => number.form == Form::Words || number.value < Decimal::ONE_HUNDRED,
        "세대" => age::is_group(number) || age::are_of_one_origin(head, view.tail(end), number),
        // `1부에서`, `2부는`: the parts of a concert; `신문 3부를` are copies.
        "부" => {
            let rest = particle::rest(view, end);
            let part = bare || matches!(rest, "에서" | "에서는" | "에는" | "에" | "는" | "의");
            number.form != Form::Words && number.value <= Decimal::TEN && part
        }
        // `1마을 1기업`, `한 어린이집`: each, or a certain one.
        // `굴(|1 어가|)`
        "어가" | "농가" if head.ends_with('(') => false,
        counter if NOUNS.contains(&counter) => number.value == Decimal::ONE,
        "종" => {
            begins(&["보통", "대형", "면허", "일반", "근린"]) || bare && is_contest(head, tail, number.value)
        }
        // `1석 2조`: two birds.
        "석" => number.value == Decimal::ONE && begins(&["2조", "3조", "이조", "삼조"]),
        // `7천여 분`: persons, of whom there may be more than minutes.
        "분" => {
            let few = number.form != Form::Words && number.value < Decimal::ONE_THOUSAND;
            few && !persons::are_counted(view, counter - 1, end)
        }
        "기" => bare && !thing::is_of_machines(head),
        "동" => {
            // `축사(12억원, |4동|)`
            let beside_sum = || tail.starts_with(')') && head.ends_with("원, ");
            let there =
                || number.form != Form::Words && building::is_place(head, view.tail(end), number.value);
            (bare || there())
                && !building::is_of_one(head, tail)
                && !beside_sum()
                && !organ::are_counted(head, view.tail(end), "동")
        }
        _ => false,
    }
}

/// `근대|5종| 선수`, `육상 |10종| 경기`: a contest in several sports; not `전통놀이 |4종| 경기`, `3종 경기도 쌀`.
fn is_contest(head: &str, tail: &str, number: Decimal) -> bool {
    const REACH: usize = 60;
    const SPORTS: [&str; 4] = ["육상", "근대", "철인", "올림픽"];
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let head = head.trim_end_matches(' ');
    let contest = || {
        let sentence = near.rsplit(['.', '\n']).next().unwrap_or(near);
        number == Decimal::TEN
            && particle::stem(tail) == "경기"
            && !tail.starts_with("경기도")
            && SPORTS.iter().any(|sport| sentence.contains(sport))
    };
    head.ends_with("근대") || head.ends_with("철인") || contest()
}
