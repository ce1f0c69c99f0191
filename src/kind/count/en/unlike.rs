//! What looks like a noun behind a number and is none: `one |quarter|`, `80,000 |accounts for| 60 percent`, `1,200 |ranks| among`.

use rust_decimal::Decimal;

use super::words::{self, Role};
use crate::kind::mayor::name;
use crate::rule::View;
use crate::rule::view::Gaps;
use crate::rule::words::Word;
use crate::scan::atom::{Class, Form, Numeral};
use crate::span::Span;

/// Whether the noun `unit`, which ends at `end` and is counted from `low` on, is a part of one or the verb of the number.
pub(super) fn is_none(view: &View<'_>, low: Decimal, unit: &str, end: usize) -> bool {
    low == Decimal::ONE && is_part(unit) || is_verb(view, unit, end)
}

/// `at |one point|`, `at |one stage|`: some time; not `won by |one point|`.
pub(super) fn is_moment(view: &View<'_>, at: usize, before: Option<Word<'_>>) -> bool {
    let led = before.is_some_and(|word| word.gap == " " && word.is("at"));
    led && [" point", " stage"].iter().any(|moment| {
        let rest = view.tail(view.span(at).end).strip_prefix(moment);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
    })
}

/// `the Hannam 1 and |2 sectors|`: the numbers behind the name of a place are those of its parts.
pub(super) fn is_of_row(view: &View<'_>, at: usize, unit: &str) -> bool {
    const LONGEST: usize = 8;
    const PARTS: [&str; 7] = ["sectors", "zones", "districts", "blocks", "complexes", "sections", "areas"];
    static JOINTS: Gaps = Gaps::new(&[" and ", ", ", ", and ", " or "]);
    if !PARTS.contains(&unit) {
        return false;
    }
    let joined = |before: &usize| view.is(*before, Class::Number) && view.gap_among(*before, &JOINTS);
    let row = (at.saturating_sub(LONGEST)..at).rev().take_while(joined).last();
    let before = |first| view.words_before(view.span(first).start).next();
    row.and_then(before).is_some_and(|word| word.gap == " " && is_name(&word))
}

/// `|Hannam| 1 and 2`: a word with a capital that is none by its place in a sentence.
fn is_name(word: &Word<'_>) -> bool {
    let role = words::role(word.text);
    word.is_capitalized()
        && !word.text.ends_with(['s', 'y'])
        && !matches!(role, Some(Role::Stop | Role::Opener))
}

/// `one |third| of`: so much of it.
fn is_part(unit: &str) -> bool {
    const PARTS: [&str; 10] =
        ["half", "third", "quarter", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    PARTS.contains(&unit)
}

/// `as 80,000 |accounts for| 60 percent`, `1,200 |exceeds| the goal`: the number is its subject.
fn is_verb(view: &View<'_>, unit: &str, end: usize) -> bool {
    const VERBS: [&str; 9] = [
        "accounts",
        "ranks",
        "amounts",
        "translates",
        "corresponds",
        "equals",
        "exceeds",
        "represents",
        "surpasses",
    ];
    /// `more than 60 percent`.
    const SIZE: usize = 4;
    if !VERBS.contains(&unit) {
        return false;
    }
    let mut after = view.words_after(end);
    let next = after.next().filter(|word| word.gap == " ");
    let is = |words: &[&str]| next.is_some_and(|next| words.iter().any(|word| next.is(word)));
    match unit {
        "accounts" => is(&["for"]) && after.take(SIZE).any(|word| is_share(view, &word)),
        "ranks" => is(&["among", "as", "first", "second", "third", "fourth", "fifth", "above", "below"]),
        "amounts" | "translates" | "corresponds" => is(&["to", "into"]),
        _ => next.is_some(),
    }
}

/// `60 |percent|`, `nearly |half|`.
fn is_share(view: &View<'_>, word: &Word<'_>) -> bool {
    ["percent", "half", "most"].iter().any(|share| word.is(share))
        || view.tail(word.span.end).starts_with('%')
}

/// `Bonghwa |1 Public Parking Lot|`, `Nam-gu District |1 Seo Ji-ho|`, `'9·|13 Housing Measures|'`: the number is part of a name, or numbers a person.
pub(super) fn is_of_name(view: &View<'_>, number: &Numeral, span: Span, unit: &str) -> bool {
    let head = &view.text[..span.start];
    // `“|One Pohang|, Bright and Warm!”`
    let slogan = || !unit.contains(' ') && name::is_korean(unit) && unit.starts_with(char::is_uppercase);
    if number.form == Form::Words && number.value == Decimal::ONE && slogan() {
        return true;
    }
    if head.ends_with('·') {
        return head.trim_end_matches('·').ends_with(|c: char| c.is_ascii_digit());
    }
    let small = matches!(number.form, Form::Plain(1)) && number.scale == 1;
    if !small || !unit.starts_with(|c: char| c.is_ascii_uppercase()) || !head.ends_with(' ') {
        return false;
    }
    let Some(before) = view.words_before(span.start).next().filter(|word| word.gap == " ") else {
        return false;
    };
    let place = || PLACES.iter().any(|place| unit.starts_with(place)) && is_of_korea(&before);
    place() || before.text == "District" && is_person(unit)
}

/// What a place with a number of its own is: `Cheonho 3 |Public| Garage`, `Sangdo 2 |District| Union`.
const PLACES: [&str; 6] = ["Public ", "District ", "Zone ", "Complex ", "Redevelopment ", "Reconstruction "];

/// `|Bonghwa| 1`, `|Cheonho| 3`: a word that reads as Korean, syllable by syllable; not `Open`, `Builds`.
fn is_of_korea(word: &Word<'_>) -> bool {
    word.is_capitalized() && word.text.len() > 4 && name::is_korean(word.text)
}

fn is_person(unit: &str) -> bool {
    let words: arrayvec::ArrayVec<&str, 3> = unit.split(' ').take(3).collect();
    unit.contains('-') && name::shape(&words).is_some_and(|shape| shape.full)
}
