//! What a bare name in Hangul stands for: a district, one of a list of districts, or a thing that only has its name.

use crate::kind::district::hangul;
use crate::kind::mayor::ko::is_person;
use crate::rule::{View, particle};
use crate::scan::atom::Class;
use crate::scan::hangul::is_alphanumeric;

/// What stands between the names of a list; `중` is `중구` in a list that says `구` once.
const SEPARATORS: [&str; 14] =
    ["·", "ㆍ", "‧", "・", "∙", "•", "⋅", ", ", ",", "/", " · ", "·중·", "ㆍ중ㆍ", ", 중, "];

/// No list is longer than Seoul has districts.
const LONGEST: usize = 26;

/// Names that are other words too: a movement, wind instruments, "with the district".
const WORDS: [&str; 3] = ["동작", "관악", "구로"];

/// Whether the stem at `at` is one of a list that says `구` once, or that has three names and more.
pub(super) fn holds(view: &View<'_>, at: usize) -> bool {
    let (first, last) = bounds(view, at);
    last > first && (view.is(last, Class::HangulName) || last - first >= 2 && ends(view, last))
}

/// The first and the last atom of the list that the stem is in.
fn bounds(view: &View<'_>, at: usize) -> (usize, usize) {
    let (mut first, mut last) = (at, at);
    while first > 0 && at - first < LONGEST && view.is(first - 1, Class::HangulStem) && joins(view, first - 1)
    {
        first -= 1;
    }
    while last - at < LONGEST && joins(view, last) && is_name(view, last + 1) {
        last += 1;
        if view.is(last, Class::HangulName) {
            break;
        }
    }
    (first, last)
}

/// Whether the stem at `at` stands in a row of names with a value each: `노원 210.5㎜, 도봉 198㎜`, `서초 12.1%, 성동·용산 각 10.9%`, `도봉(1.4%)과 구로(1.9%)`; or in
/// a list that says what it is behind its end: `양천·마포 등 7개 구`.
pub(super) fn holds_with_values(view: &View<'_>, at: usize) -> bool {
    let (first, last) = bounds(view, at);
    // `대구 강북 3곳`
    if first > 0 && view.is(first - 1, Class::Region) && view.gap_is(first - 1, &[" "]) {
        return false;
    }
    last > first && is_counted(view, last)
        || has_value(view, last) && (next_with_value(view, last) || has_value_before(view, first))
}

/// `마포| 등 나머지 7개 구`, `마포| 등 3개 자치구`.
fn is_counted(view: &View<'_>, last: usize) -> bool {
    const NEAR: usize = 30;
    let tail = view.tail(view.span(last).end);
    let near = &tail[..tail.floor_char_boundary(NEAR)];
    let kind = ["개 구", "개구", "개 자치구", "개 지역"]
        .iter()
        .find_map(|kind| Some((near.find(kind)?, kind.len())));
    let counted = |at: usize| near[..at].ends_with(|c: char| c.is_ascii_digit());
    // `등 2개 |구단|이`
    let ends = |end: usize| particle::is_particle(particle::rest_of(&tail[end..]));
    tail.starts_with(" 등") && kind.is_some_and(|(at, len)| counted(at) && ends(at + len))
}

/// Whether a value stands behind the name: ` 12.1%`, `(각 52.6%`, ` 6곳`.
fn has_value(view: &View<'_>, at: usize) -> bool {
    let tail = view.tail(view.span(at).end);
    let value = tail.strip_prefix([' ', '(']).map(|rest| rest.strip_prefix("각 ").unwrap_or(rest));
    value.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) || person(tail).is_some()
}

/// `노원|(박서준)|, 도봉(김하늘)`: the brackets with a name in them, of whoever stands for office there.
fn person(tail: &str) -> Option<&str> {
    const LONGEST: usize = 12;
    let inside = tail.strip_prefix('(')?;
    let close = inside.get(..inside.floor_char_boundary(LONGEST + 1))?.find(')')?;
    is_person(&inside[..close]).then(|| &tail[..close + 2])
}

/// No value has more atoms.
const ATOMS: usize = 8;

fn next_with_value(view: &View<'_>, last: usize) -> bool {
    let next = (last + 1..=last + ATOMS).find(|&next| is_name(view, next));
    next.is_some_and(|next| is_value(view, last, next) && has_value(view, bounds(view, next).1))
}

fn has_value_before(view: &View<'_>, first: usize) -> bool {
    let before = (first.saturating_sub(ATOMS)..first).rev().find(|&before| is_name(view, before));
    before.is_some_and(|before| is_value(view, before, first))
}

/// Whether nothing but a value, and what parts it from the next one, stands between two names.
fn is_value(view: &View<'_>, name: usize, next: usize) -> bool {
    const LONGEST: usize = 40;
    const UNITS: &str = " (),.·ㆍ%％각약와과및여천만억조원명곳건개대도점㎜㎝㎞㎡mck표차";
    const HALVES: [&str; 2] = ["강남", "강북"];
    let between = view.text.get(view.span(name).end..view.span(next).start).unwrap_or("");
    let between = person(between).map_or(between, |person| &between[person.len()..]);
    between.len() <= LONGEST
        && has_value(view, name)
        && between.split("가구").all(|part| part.chars().all(|c| c.is_ascii_digit() || UNITS.contains(c)))
        // `강남 0.05%, 강북 0.03%`: both sides of the river.
        && ![name, next].iter().all(|&half| HALVES.contains(&view.word(half)))
        && between.ends_with([' ', ',', '·', 'ㆍ'])
}

fn joins(view: &View<'_>, at: usize) -> bool {
    view.gap_is(at, &SEPARATORS)
}

fn is_name(view: &View<'_>, at: usize) -> bool {
    view.is(at, Class::HangulStem) || view.is(at, Class::HangulName) && hangul::read(view, at).is_some()
}

fn ends(view: &View<'_>, at: usize) -> bool {
    let end = view.span(at).end;
    // `강남3구`, `종로1가`
    let numbered = view.tail(end).starts_with(|c: char| c.is_ascii_alphanumeric());
    !numbered && particle::ends_word(view, end)
}

/// `16개 |구로| 늘었다`: districts, with their particle.
fn is_by_districts(view: &View<'_>, at: usize) -> bool {
    view.word(at) == "구로" && view.text[..view.span(at).start].ends_with("개 ")
}

/// `|구로|가`: no particle follows that of `구로`.
fn is_guro(view: &View<'_>, at: usize) -> bool {
    view.word(at) == "구로"
        && matches!(particle::rest(view, view.span(at).end), "가" | "와" | "의" | "를" | "에서")
}

/// Whether the stem at `at`, or the list that it is in, is a word of its own, and not the beginning of a thing's name.
pub(super) fn stands_alone(view: &View<'_>, at: usize) -> bool {
    let stem = view.span(at);
    let (_, last) = bounds(view, at);
    let whole = particle::rest(view, stem.end).is_empty();
    let begins = !view.text[..stem.start].ends_with(is_alphanumeric);
    let plain =
        if whole { !is_by_districts(view, at) } else { !WORDS.contains(&view.word(at)) || is_guro(view, at) };
    begins && plain && ends(view, last)
}
