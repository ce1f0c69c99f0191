//! A county or city that a space parts from its title, without what says what it is: `박민재 |화순| 군수`, `김하늘 |순천| 시장`.

use arrayvec::ArrayString;

use super::super::person;
use super::last_word;
use crate::kind::district::{Code, hangul, korea};
use crate::rule::View;
use crate::scan::atom::Class;
use crate::scan::hangul::is_hangul;

/// Where it begins and its code, where a full name stands before it.
pub(super) fn county(view: &View<'_>, at: usize) -> Option<(usize, Code)> {
    let ending = match view.word(at) {
        "군수" => "군",
        "시장" => "시",
        _ => return None,
    };
    let head = &view.text[..view.span(at).start];
    let stem = last_word(head).filter(|word| word.len() > 3 && word.chars().all(is_hangul))?;
    let start = head.len() - stem.len() - 1;
    person::before(&head[..start]).filter(|name| person::is_sure(name.text))?;
    let mut name = ArrayString::<16>::new();
    name.try_push_str(stem).ok()?;
    name.try_push_str(ending).ok()?;
    let found = view.lexicon.hangul(&name, 0).filter(|found| found.end == name.len())?;
    let place = hangul::value(view.lexicon.meaning(found.entry, Class::HangulName)?);
    (korea::named(&place.1).len() < 2).then_some((start, place.0))
}
