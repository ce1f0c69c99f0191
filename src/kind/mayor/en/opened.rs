//! A title that opens its sentence, with the name behind one comma only: `Mayor of Mokpo, |Ha Ba-da| opened it`.

use super::title::Title;
use crate::rule::View;
use crate::rule::words::Word;

/// Whether who stands behind a title that opens its sentence does something there: `Mayor of Mokpo, Ha Ba-da| opened|`; not `Thanks to the Mayor of
/// Mokpo, Ha Ba-da won`, nor `Mayor of Mokpo, Ha Ba-da and others`.
pub(super) fn acts(view: &View<'_>, title: &Title, end: usize) -> bool {
    if !title.followed {
        return false;
    }
    let verb = view.words_after(end).next().filter(|word| word.gap == " ");
    verb.is_some_and(|verb| is_verb(verb.text) && !is_aside(view, &verb)) && is_first(view, title.start)
}

/// `The mayor of Mokpo, Ha Ba-da| said|, had refused`, `Ha Ba-da |recently asked|, please`: who tells it, within what is told.
fn is_aside(view: &View<'_>, verb: &Word<'_>) -> bool {
    let mut words = view.words_after(verb.span.end);
    let mut next = words.next();
    if matches!(verb.text, "also" | "recently") {
        next = words.next();
    }
    next.is_some_and(|word| word.gap == ", ")
}

/// Whether nothing of its sentence stands before a byte.
pub(super) fn is_first(view: &View<'_>, start: usize) -> bool {
    view.words_before(start).next().is_none_or(|word| !matches!(word.gap, " " | ", " | ": "))
}

fn is_verb(word: &str) -> bool {
    const VERBS: [&str; 22] = [
        "said", "says", "met", "led", "gave", "took", "told", "spoke", "made", "held", "sent", "wrote",
        "left", "won", "was", "is", "has", "had", "will", "plans", "also", "recently",
    ];
    VERBS.contains(&word) || word.ends_with("ed") && word.bytes().all(|byte| byte.is_ascii_lowercase())
}
