//! Who is said to be in office, whatever he wants to be besides: `현 구청장인 |박서준| 후보`.

use super::{found, person, title};
use crate::rule::{Found, View};
use crate::span::Span;

/// The name behind the title at the atom `at`.
pub(super) fn named(view: &View<'_>, at: usize) -> Option<Found> {
    const LINK: &str = "인 ";
    let tail = view.tail(view.span(at).end).strip_prefix(LINK)?;
    let title = title::read(view, at).filter(|title| title.end == view.span(at).end)?;
    is_in_office(view.text, title.start).then_some(())?;
    let name = person::after(tail, false).filter(|name| person::is_sure(name))?;
    let start = title.end + LINK.len();
    Some(found(view, Span::new(start, start + name.len()), true, title.seat, title.role))
}

/// `현 |구청장`, `|현 강서구청장`
fn is_in_office(text: &str, start: usize) -> bool {
    const WORDS: [&str; 3] = ["현 ", "現 ", "현직 "];
    WORDS.iter().any(|word| text[..start].ends_with(word) || text[start..].starts_with(word))
}
