//! A title without a name, where the next sentence names who has it: `to recall the mayor of Gwacheon. Mayor Kim Ha-neul went back`.

use super::{name_after, name_before, title};
use crate::draft::mayor::Seat;
use crate::rule::View;
use crate::scan::atom::Class;
use crate::span::Span;

/// What the title in the sentence before says that the mayor governs whose name stands at a place, behind the title that begins its sentence.
pub(crate) fn said_before(view: &View<'_>, place: Span) -> Option<Seat> {
    const REACH: usize = 12;
    let own = view.first_from(place.start).checked_sub(1).filter(|&own| view.is(own, Class::Title))?;
    let before = (own.saturating_sub(REACH)..own).rev().find(|&atom| view.is(atom, Class::Title))?;
    let title = title::read(view, before).filter(|title| matches!(title.seat, Seat::District(_)))?;
    let between = view.text.get(title.end..view.span(own).start)?;
    let next = between
        .strip_suffix(". ")
        .is_some_and(|sentence| !sentence.contains([';', '\n', '“']) && !sentence.contains(". "));
    let nameless = || name_after(view, before, &title).is_none() && name_before(view, title.start).is_none();
    (next && nameless()).then_some(title.seat)
}
