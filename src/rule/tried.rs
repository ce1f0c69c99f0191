//! The rules that are tried at the atoms of one class, and which of them the signs around an atom let in.
//!
//! Which rules those are cannot be foreseen, and so they are not asked one after the other: of each byte of the signs a table says which rules have one
//! of its bits, as a set of bits.

use super::Rule;
use super::anchor::Signs;

/// The rules of a class.
#[derive(Debug, Default, Clone)]
pub(super) struct Tried {
    rules: Vec<&'static Rule>,
    /// All of them.
    all: Set,
    /// For each byte of the signs and each value of it the rules that it lets in; nothing where no rule asks for signs.
    by_signs: Option<Box<[[Set; 1 << u8::BITS]; BYTES]>>,
}

/// Rules of a class as bits, by their index.
type Set = u32;

/// How many bytes the signs have.
const BYTES: usize = size_of::<Signs>();

impl Tried {
    /// Adds a rule.
    ///
    /// # Panics
    /// Where a class has more rules than a set has bits.
    pub(super) fn push(&mut self, rule: &'static Rule) {
        assert!(self.rules.len() < Set::BITS as usize, "a class has too many rules");
        self.all |= 1 << self.rules.len();
        self.rules.push(rule);
        if self.rules.iter().any(|rule| rule.anchor.is_signed()) {
            self.by_signs =
                Some(Box::new(std::array::from_fn(|at| std::array::from_fn(|byte| self.with(at, byte)))));
        }
    }

    /// The rules that have a sign in common with this value of the byte of the signs at `at`.
    fn with(&self, at: usize, byte: usize) -> Set {
        let let_in = |rule: &Rule| usize::from(rule.anchor.signs().to_bytes()[at]) & byte != 0;
        self.rules.iter().rev().fold(0, |set, rule| set << 1 | Set::from(let_in(rule)))
    }

    /// Those that the signs around an atom let in.
    #[inline]
    pub(super) fn fitting(&self, around: Signs) -> impl Iterator<Item = &'static Rule> {
        let mut rest = match &self.by_signs {
            None => self.all,
            Some(by_signs) => {
                let sets = by_signs.iter().zip(around.to_bytes()).map(|(sets, byte)| sets[usize::from(byte)]);
                sets.fold(0, |all, set| all | set)
            }
        };
        std::iter::from_fn(move || {
            let rule = (rest != 0).then(|| self.rules[rest.trailing_zeros() as usize])?;
            rest &= rest - 1;
            Some(rule)
        })
    }
}
