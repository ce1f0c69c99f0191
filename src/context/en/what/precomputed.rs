//! What features weigh of which there are few: those of a candidate's side, its proposers, its ending. They are looked up once and for all, and then only numbered.

use super::PROPOSERS;
use super::candidates::Side;
use crate::context::{Collect, CollectPrecomputed, Filler, Model, Precomputed, Role, Slot};

/// The features of the candidates of which there are few.
#[derive(Debug)]
pub(super) struct Numbered {
    ruled: Precomputed<1>,
    proposers: [Precomputed<1>; BYTES],
    side_role: Precomputed<1>,
    ending: Precomputed<1>,
    amounts: Precomputed<1>,
    parts: Precomputed<1>,
}

/// So many bytes have a bit for each of the proposers, and so many values one.
const BYTES: usize = PROPOSERS.len().div_ceil(8);
const BYTE: usize = 1 << 8;

/// So many counts are told apart.
const COUNTS: usize = 13;

impl Numbered {
    pub(super) fn of(model: &Model<1>) -> Self {
        let of = |number, say| Precomputed::of(model, number, say);
        Self {
            ruled: of(PROPOSERS.len() + 1, |at, to| {
                if let Some(name) = PROPOSERS.get(at) {
                    to.add(Slot::Ruled, *name);
                }
            }),
            proposers: PROPOSED.map(|say| of(BYTE, say)),
            side_role: of(Side::ALL.len() * Role::ALL.len(), |at, to| {
                let (side, role) = (Side::ALL[at / Role::ALL.len()], Role::ALL[at % Role::ALL.len()]);
                to.pair(Slot::SideRole, side.filler(), Filler::role(role));
            }),
            ending: of(ENDINGS.len(), |at, to| to.add(Slot::Ending, ENDINGS[at])),
            amounts: of(Side::ALL.len() * COUNTS, |at, to| {
                let side = Side::ALL[at / COUNTS].filler();
                to.pair(Slot::AmountsBetween, side, Filler::count(at % COUNTS));
            }),
            parts: of(Side::ALL.len() * COUNTS, |at, to| {
                let side = Side::ALL[at / COUNTS].filler();
                to.pair(Slot::PartsBetween, side, Filler::count(at % COUNTS));
            }),
        }
    }

    /// The first of the proposers, whom the rules follow.
    pub(super) fn ruled(&self, proposers: u32, to: &mut impl CollectPrecomputed<1>) {
        to.precomputed(&self.ruled, PROPOSERS.len().min(proposers.trailing_zeros() as usize));
    }

    /// Who proposes it, or that no one does.
    #[inline]
    pub(super) fn proposers(&self, proposers: u32, to: &mut impl CollectPrecomputed<1>) {
        // No one is the bit behind the last.
        let no_one = u32::from(proposers == 0) << PROPOSERS.len();
        for (features, bits) in self.proposers.iter().zip((proposers | no_one).to_le_bytes()) {
            to.precomputed(features, bits.into());
        }
    }

    /// Its side, with the role.
    #[inline]
    pub(super) fn side_role(&self, side: Side, role: Role, to: &mut impl CollectPrecomputed<1>) {
        to.precomputed(&self.side_role, side as usize * Role::ALL.len() + role as usize);
    }

    /// How it ends.
    #[inline]
    pub(super) fn ending(&self, text: &str, to: &mut impl CollectPrecomputed<1>) {
        to.precomputed(&self.ending, ending(text));
    }

    /// How many amounts and parts stand between it and the amount.
    #[inline]
    pub(super) fn between(&self, side: Side, amounts: u16, parts: u16, to: &mut impl CollectPrecomputed<1>) {
        let of = |count: u16| side as usize * COUNTS + usize::from(count).min(COUNTS - 1);
        to.precomputed(&self.amounts, of(amounts));
        to.precomputed(&self.parts, of(parts));
    }
}

/// Adds the proposers of a byte of their bits.
const PROPOSED: [fn(usize, &mut dyn Collect); BYTES] =
    [proposed::<0>, proposed::<1>, proposed::<2>, proposed::<3>];

fn proposed<const BYTE: usize>(bits: usize, to: &mut dyn Collect) {
    for bit in (0..8).filter(|bit| bits >> bit & 1 == 1) {
        match PROPOSERS.get(8 * BYTE + bit) {
            Some(name) => to.add(Slot::Proposer, *name),
            None if 8 * BYTE + bit == PROPOSERS.len() => to.add(Slot::Proposer, Filler::NONE),
            None => {}
        }
    }
}

/// A few endings, behind any other.
const ENDINGS: [Filler; 8] = [
    Filler::NONE,
    Filler::named("s"),
    Filler::named("ing"),
    Filler::named("ment"),
    Filler::named("ion"),
    Filler::named("on"),
    Filler::named("ed"),
    Filler::named("er"),
];

/// Which of the [`ENDINGS`] a word has: at most one, so that all are asked at once.
#[inline]
fn ending(word: &str) -> usize {
    let last = match word.as_bytes().last_chunk() {
        Some(four) => u32::from_be_bytes(*four),
        None => word.bytes().fold(0, |all, byte| all << 8 | u32::from(byte)),
    };
    let is = |ending: &[u8], mask: u32| {
        usize::from(last & mask == ending.iter().fold(0, |all, byte| all << 8 | u32::from(*byte)))
    };
    is(b"s", 0xff)
        + 2 * is(b"ing", 0xff_ffff)
        + 3 * is(b"ment", !0)
        + 4 * is(b"ion", 0xff_ffff)
        // `on` that is no `ion`.
        + 5 * (is(b"on", 0xffff) & !is(b"ion", 0xff_ffff))
        + 6 * is(b"ed", 0xffff)
        + 7 * is(b"er", 0xffff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_ending() {
        let endings = ["road", "roads", "s", "building", "g", "payment", "ent", "nation", "person", "shed"];
        assert_eq!(endings.map(ending), [0, 1, 1, 2, 0, 3, 0, 4, 5, 6]);
        assert_eq!(["er", "on", "ion", "a", ""].map(ending), [7, 5, 4, 0, 0]);
    }
}
