//! Where what begins at an atom ends, as it was read last: what follows it asks again and again whether it lies inside.

use std::cell::Cell;

/// No atom is asked about by one that stands so many atoms behind it.
const KEPT: usize = 16;

/// The ends of what begins at the last few atoms that were asked about.
#[derive(Debug, Default)]
pub(crate) struct Ends([Cell<Option<End>>; KEPT]);

/// The end of what begins at an atom; `None` where nothing does.
type End = (usize, Option<usize>);

impl Ends {
    /// The end of what begins at an atom, which is read only where it is not known.
    pub(crate) fn of(&self, atom: usize, read: impl FnOnce() -> Option<usize>) -> Option<usize> {
        let slot = &self.0[atom % KEPT];
        if let Some((_, end)) = slot.get().filter(|(known, _)| *known == atom) {
            return end;
        }
        let end = read();
        slot.set(Some((atom, end)));
        end
    }
}

#[cfg(test)]
mod tests {
    use super::{Ends, KEPT};

    #[test]
    fn what_is_known_is_not_read_again() {
        let ends = Ends::default();
        assert_eq!(ends.of(3, || Some(20)), Some(20));
        assert_eq!(ends.of(4, || None), None);
        assert_eq!(ends.of(3, || panic!("it is known")), Some(20));
        assert_eq!(ends.of(4, || panic!("it is known")), None);
        assert_eq!(ends.of(3 + KEPT, || Some(90)), Some(90));
        assert_eq!(ends.of(3, || Some(20)), Some(20));
    }
}
