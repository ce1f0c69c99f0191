//! Times by themselves: `오늘`, `이날`, `최근`.

use crate::draft::temporal::{Calendar, Origin, Unit};
use crate::kind::date::ko::read::{self, Piece};
use crate::rule::View;
use crate::scan::atom::Class;
use crate::scan::edge::{Prefixes, Suffixes};

/// The day that a word at `at` is by itself; with the date in brackets that says it again (`오늘(15일)`).
pub(in crate::kind::date::ko) fn day(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let (meaning, end) = read::word(view, at, Class::TimeWord)?;
    let (days, origin) = match meaning.text.strip_prefix("said") {
        Some(days) => (days, Origin::Said),
        None => (&*meaning.text, Origin::Published),
    };
    let date = Calendar::Shift(Unit::Day, days.parse().ok()?, origin);
    (read::ends(view, end) && !is_figure(view, at, end))
        .then(|| Piece::new(date, at, again(view, end).unwrap_or(end)))
}

/// `마을의 |내일을| 키운다`: what is to come, not tomorrow.
fn is_figure(view: &View<'_>, at: usize, end: usize) -> bool {
    let owned = || view.text[..at].ends_with("의 ") || view.text[..at].ends_with("나은 ");
    view.text.get(at..end) == Some("내일") && (view.tail(end).starts_with('을') || owned())
}

/// The end of `(15일)`.
fn again(view: &View<'_>, end: usize) -> Option<usize> {
    let open = view.tail(end).strip_prefix('(').map(|_| end + 1)?;
    let number = read::digits(view, open)?;
    let (unit, close) = read::date_unit(view, number.end)?;
    (unit == "D" && view.tail(close).starts_with(')')).then_some(close + 1)
}

/// The vague reference that the word at `at` is.
pub(in crate::kind::date::ko) fn reference<'a>(view: &View<'a>, at: usize) -> Option<Piece<&'a str>> {
    let (meaning, end) = read::word(view, at, Class::TimeWord)?;
    let named = meaning.text.ends_with("_REF")
        && read::ends(view, end)
        && !is_as_of(view, at, end)
        && !is_ahead_of(view, at, end);
    named.then(|| Piece::new(&*meaning.text, at, end))
}

/// `19일 |현재|`, `2월 말|현재|`, `기준일(5. 1.) |현재|`: as of that day.
fn is_as_of(view: &View<'_>, at: usize, end: usize) -> bool {
    static UNITS: Suffixes = Suffixes::new(&["일", "월", "년", "말", "분기", "시"]);
    let head = view.text[..at].strip_suffix(' ').unwrap_or(&view.text[..at]);
    let date =
        UNITS.strip(head).any(|rest| rest.ends_with(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '월')));
    (date || head.ends_with(".)")) && view.text.get(at..end) == Some("현재")
}

/// `개관에 |앞서|`: before that, not before now; `4%포인트 |앞서|며`, `다른 구보다 |앞서| 나간다`: the verb.
fn is_ahead_of(view: &View<'_>, at: usize, end: usize) -> bool {
    static LEADS: Suffixes = Suffixes::new(&["에 ", "보다 ", "포인트 ", "%p ", "%P ", "%포인트"]);
    static VERB: Prefixes = Prefixes::new(&[
        "며", "고", "는", "지", "면", "기", "자 ", "거나", "가", "간", "갔", " 나가", " 나간", " 나갔",
        " 있다", " 있는", " 있고", " 있어",
    ]);
    view.text.get(at..end) == Some("앞서") && (LEADS.end(&view.text[..at]) || VERB.start(view.tail(end)))
}
