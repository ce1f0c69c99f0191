//! What can speak for an answer: a slot, and what stands in it.

use crate::scan::hangul::SYLLABLE;
use crate::scan::letters;

/// Where something stands, or what of it is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Slot {
    /// The rule that the rules let decide, with what it says.
    Rule,
    /// What it says.
    Ruled,
    /// What it says of an amount of this magnitude.
    RuledMagnitude,
    /// How large the amount is: half powers of ten, and powers.
    Magnitude,
    Power,
    /// What binds it to what stands before it, and after it.
    Link,
    Bond,
    /// Which part of the page it stands in.
    Zone,
    /// `up to`; `each`.
    Ceiling,
    Per,
    /// The head of the noun phrase before it, of the one after it, and of the subject; the verb.
    Lead,
    Tail,
    Subject,
    Verb,
    /// The verb whose object it is in sense, and its subject in form.
    Passive,
    /// The cue in which the word before it ends.
    Cue,
    /// The words around it, one by one.
    Before,
    BeforeThat,
    After,
    AfterThat,
    /// The words of its sentence that are near, and the others; in Korean all.
    Near,
    Far,
    /// The words of the sentences before.
    Item,
    /// Of a phrase: who proposes it, or that none does; how many are nearer on its side of the amount.
    Proposer,
    Nothing,
    Nearer,
    /// How many words stand between it and the amount.
    Distance,
    /// Its head, how that ends, and how many words it has.
    Head,
    HeadRole,
    Ending,
    Words,
    /// What stands before it, and between it and the amount.
    Preposition,
    AmountsBetween,
    PartsBetween,
    BetweenFirst,
    BetweenLast,
    /// In Korean: that the rules choose it, with the role; its particle, what its noun is known as, alone and with the role; that the amount follows it; the eojeol behind it.
    RuledRole,
    Particle,
    NounKind,
    NounRole,
    Left,
    Next,
}

impl Slot {
    /// The slots by the names that the tables use.
    const NAMED: [(Self, &'static str); 42] = [
        (Self::Rule, "rule"),
        (Self::Ruled, "ruled"),
        (Self::RuledMagnitude, "ruled-magnitude"),
        (Self::Magnitude, "magnitude"),
        (Self::Power, "power"),
        (Self::Link, "link"),
        (Self::Bond, "bond"),
        (Self::Zone, "zone"),
        (Self::Ceiling, "ceiling"),
        (Self::Per, "per"),
        (Self::Lead, "lead"),
        (Self::Tail, "tail"),
        (Self::Subject, "subject"),
        (Self::Verb, "verb"),
        (Self::Passive, "passive"),
        (Self::Cue, "cue"),
        (Self::Before, "before"),
        (Self::BeforeThat, "before-that"),
        (Self::After, "after"),
        (Self::AfterThat, "after-that"),
        (Self::Near, "near"),
        (Self::Far, "far"),
        (Self::Item, "item"),
        (Self::Proposer, "proposer"),
        (Self::Nothing, "nothing"),
        (Self::Nearer, "nearer"),
        (Self::Distance, "distance"),
        (Self::Head, "head"),
        (Self::HeadRole, "head-role"),
        (Self::Ending, "ending"),
        (Self::Words, "words"),
        (Self::Preposition, "preposition"),
        (Self::AmountsBetween, "amounts-between"),
        (Self::PartsBetween, "parts-between"),
        (Self::BetweenFirst, "between-first"),
        (Self::BetweenLast, "between-last"),
        (Self::RuledRole, "ruled-role"),
        (Self::Particle, "particle"),
        (Self::NounKind, "noun-kind"),
        (Self::NounRole, "noun-role"),
        (Self::Left, "left"),
        (Self::Next, "next"),
    ];

    /// The slot of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::NAMED.iter().find(|(_, own)| *own == name).map(|(slot, _)| *slot)
    }

    /// Its name.
    #[cfg(feature = "training")]
    fn name(self) -> &'static str {
        Self::NAMED.iter().find(|(slot, _)| *slot == self).map_or("", |(_, name)| name)
    }
}

/// Takes the features of an amount, one after the other.
pub(crate) trait Collect {
    /// Something stands in a slot.
    fn add(&mut self, slot: Slot, value: &str);
    /// Two things stand in it together.
    fn pair(&mut self, slot: Slot, first: &str, second: &str);
    /// A word stands in it.
    fn word(&mut self, slot: Slot, stem: Stem);
}

/// The features by their names, as the tables have them.
#[cfg(feature = "training")]
impl Collect for Vec<String> {
    fn add(&mut self, slot: Slot, value: &str) {
        self.push(format!("{}:{}", slot.name(), value.to_ascii_lowercase()));
    }

    fn pair(&mut self, slot: Slot, first: &str, second: &str) {
        self.push(format!("{}:{}={}", slot.name(), first.to_ascii_lowercase(), second.to_ascii_lowercase()));
    }

    fn word(&mut self, slot: Slot, stem: Stem) {
        let bytes = stem.0.to_le_bytes();
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        self.push(format!("{}:{}", slot.name(), String::from_utf8_lossy(&bytes[..end])));
    }
}

/// What stands for a word in all its forms: what it begins with, in lower case, the first letter lowest. In English these are five letters; a stemmer did
/// no better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stem(u64);

impl Stem {
    const LETTERS: usize = 5;

    pub(crate) fn of(word: &str) -> Self {
        let end = word.floor_char_boundary(Self::LETTERS);
        Self(low(letters::key(&word.as_bytes()[..end])))
    }

    /// The stem that a language has cut off itself: seven bytes at most.
    pub(crate) fn cut(stem: &[u8]) -> Self {
        debug_assert!(stem.len() <= KEPT, "a longer one is no key");
        Self(low(letters::key(stem)))
    }

    /// The stem of two syllables, or of one and zeros.
    #[inline]
    pub(crate) fn of_two(two: [u8; 2 * SYLLABLE]) -> Self {
        let mut eight = [0; 8];
        eight[..2 * SYLLABLE].copy_from_slice(&two);
        Self(u64::from_le_bytes(eight))
    }

    /// The stem of a word of letters with this [`letters::key`].
    pub(crate) const fn of_key(key: u128) -> Self {
        Self(low(key) & ((1 << (8 * Self::LETTERS)) - 1))
    }
}

/// A feature as one number: up to seven bytes are kept as they are, in lower case, of longer values a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key(u64);

impl Key {
    /// A number whose upper half depends on all of it.
    #[inline]
    pub(super) const fn hash(self) -> u64 {
        self.0.wrapping_mul(0x9e_37_79_b9_7f_4a_7c_15)
    }

    #[inline]
    pub(super) fn new(slot: Slot, value: &str) -> Self {
        Self::packed(slot, pack(value))
    }

    #[inline]
    pub(super) fn pair(slot: Slot, first: &str, second: &str) -> Self {
        Self::packed(slot, (mix(pack(first)) ^ pack(second)) & ALL)
    }

    pub(super) const fn word(slot: Slot, stem: Stem) -> Self {
        Self::packed(slot, stem.0)
    }

    const fn packed(slot: Slot, value: u64) -> Self {
        Self(value | (slot as u64) << VALUE)
    }
}

/// So many bits say what stands in the slot.
const VALUE: u32 = 56;
const ALL: u64 = (1 << VALUE) - 1;

/// So many bytes fit in.
const KEPT: usize = 7;

/// A value as a number of 56 bits.
#[inline]
fn pack(value: &str) -> u64 {
    // Names are told apart by how they end: those of rules begin alike.
    let bytes = value.as_bytes();
    let last = letters::key(&bytes[bytes.len().saturating_sub(letters::LONGEST)..]);
    if bytes.len() <= KEPT {
        low(last)
    } else {
        mix(low(last) ^ mix(low(last >> 64) ^ bytes.len() as u64)) & ALL
    }
}

/// The first eight bytes of a key.
#[expect(clippy::cast_possible_truncation, reason = "the rest is what is cut off")]
const fn low(key: u128) -> u64 {
    key as u64
}

/// A step of a hash (the multiplier of FxHash).
const fn mix(number: u64) -> u64 {
    number.wrapping_mul(0x51_7c_c1_b7_27_22_0a_95).rotate_left(23)
}

/// How large an amount is: half a power of ten (`3e8`: from 300 million on), and the power.
pub(crate) fn magnitude(won: i64) -> (&'static str, &'static str) {
    const HALVES: [&str; 32] = [
        "1e0", "3e0", "1e1", "3e1", "1e2", "3e2", "1e3", "3e3", "1e4", "3e4", "1e5", "3e5", "1e6", "3e6",
        "1e7", "3e7", "1e8", "3e8", "1e9", "3e9", "1e10", "3e10", "1e11", "3e11", "1e12", "3e12", "1e13",
        "3e13", "1e14", "3e14", "1e15", "3e15",
    ];
    let won = won.max(1);
    let power = won.ilog10();
    let upper = won / 10_i64.pow(power) >= 3;
    let at = |half: usize| HALVES[half.min(HALVES.len() - 1)];
    let whole = 2 * power as usize;
    (at(whole + usize::from(upper)), at(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_feature_in_any_case_and_form() {
        let key = |word| Key::word(Slot::Verb, Stem::of(word));
        assert_eq!(key("Donated"), key("donation"));
        assert_eq!(key("aid"), Key::new(Slot::Verb, "aid"));
        assert_eq!(key("donation"), Key::word(Slot::Verb, Stem::of_key(letters::key(b"donation"))));
        assert_ne!(key("donated"), Key::word(Slot::Lead, Stem::of("donated")));
        assert_ne!(Key::pair(Slot::Rule, "a", "b"), Key::pair(Slot::Rule, "b", "a"));
        assert_ne!(Key::new(Slot::Rule, "en/context/cost"), Key::new(Slot::Rule, "en/context/list"));
        assert_eq!(Stem::of("원금을"), Stem::of("원"));
    }

    #[test]
    fn amounts_are_told_apart_by_half_a_power_of_ten() {
        assert_eq!(magnitude(299_999_999), ("1e8", "1e8"));
        assert_eq!(magnitude(300_000_000), ("3e8", "1e8"));
        assert_eq!(magnitude(0), ("1e0", "1e0"));
        assert_eq!(magnitude(i64::MAX), ("3e15", "3e15"));
    }
}
