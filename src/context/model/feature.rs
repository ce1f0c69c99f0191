//! What can speak for an answer: a slot, and what fills it.

use crate::context::Role;
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
    /// The verb whose subject it is, or is what it measures: `was issued`.
    Passive,
    /// The cue in which the word before it ends.
    Cue,
    /// The words around it, one by one.
    Before,
    After,
    AfterThat,
    /// The words of its sentence, wherever they stand.
    Far,
    /// The words of the sentences before.
    Item,
    /// The tense in which it is told; when its date is; how its verb ends.
    Tense,
    Time,
    End,
    /// Of a phrase: who proposes it, or that none does; how many are nearer on its side of the amount.
    Proposer,
    Nothing,
    Nearer,
    /// Its side, with the role.
    SideRole,
    /// Its head, alone and with the role, and how it ends.
    Head,
    HeadRole,
    Ending,
    /// What stands before it, and between it and the amount.
    Preposition,
    AmountsBetween,
    PartsBetween,
    BetweenFirst,
    /// That the rules choose it, or what they say, with the role.
    RuledRole,
    /// In Korean: how it ends, with its particle; what its noun names, with the role.
    Particle,
    NounRole,
}

impl Slot {
    /// The slots by the names that the tables use.
    const NAMED: [(Self, &'static str); 38] = [
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
        (Self::After, "after"),
        (Self::AfterThat, "after-that"),
        (Self::Far, "far"),
        (Self::Item, "item"),
        (Self::Tense, "tense"),
        (Self::Time, "time"),
        (Self::End, "end"),
        (Self::Proposer, "proposer"),
        (Self::Nothing, "nothing"),
        (Self::Nearer, "nearer"),
        (Self::SideRole, "side-role"),
        (Self::Head, "head"),
        (Self::HeadRole, "head-role"),
        (Self::Ending, "ending"),
        (Self::Preposition, "preposition"),
        (Self::AmountsBetween, "amounts-between"),
        (Self::PartsBetween, "parts-between"),
        (Self::BetweenFirst, "between-first"),
        (Self::RuledRole, "ruled-role"),
        (Self::Particle, "particle"),
        (Self::NounRole, "noun-role"),
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
    fn add(&mut self, slot: Slot, value: Filler);
    /// Two things stand in it together.
    fn pair(&mut self, slot: Slot, first: Filler, second: Filler);
}

/// The features by their names, as the tables have them.
#[cfg(feature = "training")]
impl Collect for Vec<String> {
    fn add(&mut self, slot: Slot, value: Filler) {
        self.push(format!("{}:{}", slot.name(), value.name()));
    }

    fn pair(&mut self, slot: Slot, first: Filler, second: Filler) {
        self.push(format!("{}:{}={}", slot.name(), first.name(), second.name()));
    }
}

/// What stands in a slot, as a number of 56 bits: up to seven bytes are kept as they are, in lower case, the first one lowest; of a longer name a hash.
///
/// What stands for a word in all its forms is what it begins with. In English these are five letters; a stemmer did no better.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Filler {
    number: u64,
    /// A name that is longer.
    #[cfg(feature = "training")]
    name: &'static str,
}

impl Filler {
    /// What stands where nothing does.
    pub(crate) const NONE: Self = Self::named("-");
    /// An amount, a date, another number.
    pub(crate) const WON: Self = Self::named("(won)");
    pub(crate) const DAY: Self = Self::named("(day)");
    pub(crate) const NUMBER: Self = Self::named("(0)");

    const LETTERS: usize = 5;

    /// A name.
    pub(crate) const fn named(name: &'static str) -> Self {
        Self {
            number: pack(name),
            #[cfg(feature = "training")]
            name,
        }
    }

    const fn of(number: u64) -> Self {
        Self {
            number,
            #[cfg(feature = "training")]
            name: "",
        }
    }

    /// A word of English.
    pub(crate) fn word(word: &str) -> Self {
        Self::cut(&word.as_bytes()[..word.floor_char_boundary(Self::LETTERS)])
    }

    /// A word of letters with this [`letters::key`].
    pub(crate) const fn of_key(key: u128) -> Self {
        Self::of(letters::low(key) & ((1 << (8 * Self::LETTERS)) - 1))
    }

    /// What a language has cut off itself: seven bytes at most.
    pub(crate) fn cut(word: &[u8]) -> Self {
        debug_assert!(word.len() <= KEPT, "a longer one is no key");
        Self::of(letters::low(letters::key(word)))
    }

    /// Two syllables, or one and zeros.
    #[inline]
    pub(crate) fn of_two(two: [u8; 2 * SYLLABLE]) -> Self {
        let mut eight = [0; 8];
        eight[..2 * SYLLABLE].copy_from_slice(&two);
        Self::of(u64::from_le_bytes(eight))
    }

    /// Whether the rules propose something.
    pub(crate) const fn proposed(proposed: bool) -> Self {
        if proposed { const { Self::named("proposed") } } else { const { Self::named("unproposed") } }
    }

    /// A role.
    pub(crate) const fn role(role: Role) -> Self {
        const ROLES: [Filler; Role::ALL.len()] = {
            let mut names = [""; Role::ALL.len()];
            let mut at = 0;
            while at < names.len() {
                names[at] = Role::ALL[at].name();
                at += 1;
            }
            named(names)
        };
        ROLES[role as usize]
    }

    /// A small number.
    pub(crate) fn count(count: usize) -> Self {
        const COUNTS: [Filler; 13] =
            named(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "more"]);
        COUNTS[count.min(COUNTS.len() - 1)]
    }

    #[cfg(feature = "training")]
    fn name(self) -> String {
        if !self.name.is_empty() {
            return self.name.to_ascii_lowercase();
        }
        let bytes = self.number.to_le_bytes();
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        String::from_utf8_lossy(&bytes[..end]).into_owned()
    }
}

/// Values with these names.
const fn named<const N: usize>(names: [&'static str; N]) -> [Filler; N] {
    let mut fillers = [Filler::of(0); N];
    let mut at = 0;
    while at < N {
        fillers[at] = Filler::named(names[at]);
        at += 1;
    }
    fillers
}

/// A feature as one number: its slot, and what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key(u64);

impl Key {
    /// All of it.
    #[inline]
    pub(super) const fn number(self) -> u64 {
        self.0
    }

    /// Its slot.
    pub(super) const fn slot(self) -> u64 {
        self.0 >> VALUE
    }

    /// The feature of this name: `slot:value`, or `slot:first=second`.
    pub(super) fn named(name: &str) -> Option<Self> {
        let (slot, value) = name.split_once(':')?;
        let slot = Slot::named(slot)?;
        Some(match value.split_once('=') {
            Some((first, second)) => Self::packed(slot, both(pack(first), pack(second))),
            None => Self::packed(slot, pack(value)),
        })
    }

    pub(super) const fn new(slot: Slot, value: Filler) -> Self {
        Self::packed(slot, value.number)
    }

    pub(super) const fn pair(slot: Slot, first: Filler, second: Filler) -> Self {
        Self::packed(slot, both(first.number, second.number))
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

/// Two fillers as one.
const fn both(first: u64, second: u64) -> u64 {
    (mix(first) ^ second) & ALL
}

/// A name as a number of 56 bits.
const fn pack(name: &str) -> u64 {
    // Names are told apart by how they end: those of rules begin alike.
    let bytes = name.as_bytes();
    let last = letters::key(bytes.split_at(bytes.len().saturating_sub(letters::LONGEST)).1);
    if bytes.len() <= KEPT {
        letters::low(last)
    } else {
        mix(letters::low(last) ^ mix(letters::low(last >> 64) ^ bytes.len() as u64)) & ALL
    }
}

/// A step of a hash (the multiplier of FxHash).
const fn mix(number: u64) -> u64 {
    number.wrapping_mul(0x51_7c_c1_b7_27_22_0a_95).rotate_left(23)
}

/// How large an amount is: half a power of ten (`3e8`: from 300 million on), and the power.
pub(crate) fn magnitude(won: i64) -> (Filler, Filler) {
    const HALVES: [Filler; 32] = named([
        "1e0", "3e0", "1e1", "3e1", "1e2", "3e2", "1e3", "3e3", "1e4", "3e4", "1e5", "3e5", "1e6", "3e6",
        "1e7", "3e7", "1e8", "3e8", "1e9", "3e9", "1e10", "3e10", "1e11", "3e11", "1e12", "3e12", "1e13",
        "3e13", "1e14", "3e14", "1e15", "3e15",
    ]);
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
        let key = |word| Key::new(Slot::Verb, Filler::word(word));
        assert_eq!(key("Donated"), key("donation"));
        assert_eq!(Some(key("aid")), Key::named("verb:aid"));
        assert_eq!(key("donation"), Key::new(Slot::Verb, Filler::of_key(letters::key(b"donation"))));
        assert_ne!(key("donated"), Key::new(Slot::Lead, Filler::word("donated")));
        assert_ne!(Key::named("rule:a=b"), Key::named("rule:b=a"));
        assert_ne!(Key::named("rule:en/context/cost"), Key::named("rule:en/context/list"));
        assert_eq!(Filler::word("원금을").number, Filler::word("원").number);
    }

    #[test]
    fn amounts_are_told_apart_by_half_a_power_of_ten() {
        let check = |won, half, power| {
            let (own_half, own_power) = magnitude(won);
            assert_eq!([own_half, own_power].map(|value| value.number), [half, power].map(pack));
        };
        check(299_999_999, "1e8", "1e8");
        check(300_000_000, "3e8", "1e8");
        check(0, "1e0", "1e0");
        check(i64::MAX, "3e15", "3e15");
    }
}
