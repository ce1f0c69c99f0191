//! Korean words in the scan: words at the beginning of an eojeol and chained to what was found before. Numerals are [`mod@numeral`]'s.
//!
//! Korean writes particles and nouns in one run of syllables (`서초구청장은`), so a word is looked up where a run begins and where the word before
//! it ended, the longest first; a run that goes on with what the lexicon does not have is left. That
//! is what keeps `부구청장` from holding a `구청장`. Words that need a number (counters, currencies, units) are looked up only after one.
//! Whether a word ends where it should (before a particle) is the rules' question.

mod amount;
mod apart;
mod numeral;
mod section;
mod spelled;
mod syllables;
pub(super) mod tens;
mod value;
mod weekday;

use super::atom::{Class, Classes};
use super::atoms::{Atom, Atoms};
use super::hangul::{is_alphanumeric, is_syllable};
use super::lexicon::{Found, Lexicon};

use numeral::AFTER_NUMBER;
pub(super) use numeral::{may_follow, numeral, read as read_numeral};
pub(super) use weekday::{EVERY_WEEK, is_weekday_with_particle, short_weekday, weekday_run, weekdays};

/// Counters that native numerals are written together with.
const GLUED: [&str; 13] =
    ["명", "개", "곳", "달", "번", "가지", "차례", "군데", "시간", "마리", "그루", "포기", "켤레"];

/// The word at `at`, where it may stand there: directly after an atom, or where a run of syllables begins.
pub(super) fn word(text: &str, at: usize, lexicon: &Lexicon, atoms: &Atoms) -> Option<Found> {
    let found = lexicon.hangul(text, at)?;
    // `월말` stands by itself as well.
    let parted = found.classes.has(Class::DateUnit) && found.classes.has(Class::Part);
    let dependent = found.classes.meets(AFTER_NUMBER) && !parted;
    let counting = found.classes.has(Class::NumberWord);
    if dependent && (!follows_number(text, at, atoms) || is_and(text, at, found.end, atoms)) && !counting {
        return None;
    }
    // `소 30|두|를`: the counter, which is a numeral elsewhere.
    let beside = |last: &Atom| last.classes.has(Class::Number) && last.span().end == at;
    if counting && found.classes.has(Class::Counter) && atoms.last().is_some_and(beside) {
        return Some(Found { classes: Classes::of(Class::Counter), ..found });
    }
    (!counting || begins_eojeol(text, at) && counts(text, at, found.end)).then_some(found)
}

/// Whether no letter or digit stands directly before `at`: `세` is three in `세 곳`, not in `24세 청년`.
fn begins_eojeol(text: &str, at: usize) -> bool {
    !text[..at].ends_with(is_alphanumeric)
}

/// Whether a number, or a unit of time (`3년 6개월`), ends at `at` or one space before it.
fn follows_number(text: &str, at: usize, atoms: &Atoms) -> bool {
    let Some(last) = atoms.last() else { return false };
    let gap = text.get(last.span().end..at).unwrap_or("-");
    let number = last.classes.has(Class::Number) && matches!(gap, "" | " ");
    number || gap.is_empty() && last.classes.meets(AFTER_NUMBER)
}

/// `10|과| 20%`, `3억|과| 2억`: the particle, and no part of an administration; not `5국 31|과| 체제`, `3|과| 12 담당`.
fn is_and(text: &str, at: usize, end: usize, atoms: &Atoms) -> bool {
    const PARTS: [char; 6] = ['국', '단', '관', '실', '소', '부'];
    let number = || atoms.last().map_or(at, |last| last.span().start);
    let head = || text[..number()].trim_end_matches([' ', ',', '·']);
    let smaller = || {
        let rest = text[end + 1..].trim_start_matches(|c: char| c.is_ascii_digit());
        ["담당", "팀"].iter().any(|part| rest.strip_prefix(' ').unwrap_or(rest).starts_with(part))
    };
    &text[at..end] == "과" && text[end..].starts_with(' ') && !head().ends_with(PARTS) && !smaller()
}

/// Whether a native numeral counts something: a space or a counter follows (`두 차례`, `두달`), not any syllable (`두통`).
fn counts(text: &str, at: usize, end: usize) -> bool {
    match text.as_bytes().get(end) {
        Some(b' ') => is_syllable(text.as_bytes(), end + 1),
        // `한편`, `한번` are words of their own.
        _ if text[..end].ends_with('한') => text[end..].starts_with("차례") || tens::go_on(text, at, end),
        // And so are `두부`, `세대`, `세부`: only counters that make no other word stand against the numeral.
        _ => GLUED.iter().any(|counter| text[end..].starts_with(counter)) || tens::go_on(text, at, end),
    }
}
