//! The counterpart of a mayor: `Mokpo Mayor Kim Ha-neul and his Naju counterpart Lee Ba-da`, `her counterpart in Jung-gu, Kim Ha-neul`.

use super::title::Title;
use crate::draft::mayor::Seat;
use crate::rule::View;
use crate::scan::atom::Class;

/// What stands between the word, which ends at a byte, and the place: ` from `, ` of `, else ` in `.
pub(super) fn of(view: &View<'_>, end: usize) -> &'static str {
    [" from ", " of "].into_iter().find(|of| view.tail(end).starts_with(of)).unwrap_or(" in ")
}

/// `his Mapo-gu counterpart`, `Mokpo |Mayor| Kim Ha-neul and his Naju counterpart`: the counterpart of a mayor, who is named before where no district says it.
pub(super) fn is_of_mayor(view: &View<'_>, at: usize, title: &Title) -> bool {
    const REACH: usize = 12;
    const DISTRICTS: [&str; 4] = ["-g", "-G", "istrict", "ounty"];
    const METROPOLITAN: [&str; 7] = ["Busan", "Daegu", "Incheon", "Gwangju", "Daejeon", "Ulsan", "Sejong"];
    const OTHERS: [&str; 5] = ["council", "police", "chamber", "prosecutor", "education"];
    let own = view.text.get(title.start..title.end).unwrap_or_default();
    // `his |Busan| counterpart`; not `his Gangwon counterpart`, who is a governor.
    let metropolitan = || METROPOLITAN.iter().any(|city| own.contains(city));
    let city = match title.seat {
        Seat::District(_) => true,
        Seat::Elsewhere => metropolitan(),
        Seat::Unsaid | Seat::Seoul => false,
    };
    if !city {
        return false;
    }
    if DISTRICTS.iter().any(|district| own.contains(district)) {
        return true;
    }
    let mut near = (at.saturating_sub(REACH)..at).rev().filter(|&atom| view.is(atom, Class::Title));
    near.next().is_some_and(|mayor| {
        let between = view.text.get(view.span(mayor).end..title.start).unwrap_or_default();
        view.word(mayor).to_ascii_lowercase().starts_with("mayor")
            && !between.contains('\n')
            && !OTHERS.iter().any(|other| between.contains(other))
    })
}
