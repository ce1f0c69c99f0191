//! What a bare name in Hangul stands for: a district, one of a list of districts, or a thing that only has its name.

use crate::kind::district::hangul;
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

/// Whether the stem at `at`, or the list that it is in, is a word of its own, and not the beginning of a thing's name.
pub(super) fn stands_alone(view: &View<'_>, at: usize) -> bool {
    let stem = view.span(at);
    let (_, last) = bounds(view, at);
    let whole = particle::rest(view, stem.end).is_empty();
    let begins = !view.text[..stem.start].ends_with(is_alphanumeric);
    let plain = whole || !WORDS.contains(&view.word(at));
    begins && plain && ends(view, last)
}
