//! How Korean names are spelt in Latin letters: surnames, and the syllables of given names.

use arrayvec::ArrayVec;
use rustc_hash::{FxHashMap, FxHashSet};

use once_cell::sync::Lazy;
use regex::Regex;

use crate::scan::lexicon::rows;
use crate::scan::wordmap::{WordMap, WordSet};
use crate::span::Span;

/// Whether `word` is the spelling of a surname.
pub(crate) fn is_surname(word: &str) -> bool {
    surname(word).is_some()
}

/// The surnames that a spelling may be, in Hangul.
pub(super) fn surname(word: &str) -> Option<Syllable> {
    if word.len() > LONGEST
        || is_english(word) && !word.eq_ignore_ascii_case("son") && !word.eq_ignore_ascii_case("song")
    {
        return None;
    }
    SURNAMES.get(word).map(Vec::as_slice)
}

/// Whether a word in Hangul is a surname.
pub(super) fn is_hangul_surname(word: &str) -> bool {
    HANGUL_SURNAMES.contains(word)
}

/// Whether all syllables of a word in Hangul are used in given names.
pub(super) fn is_hangul_given(word: &str) -> bool {
    let mut buffer = [0; 4];
    word.chars().all(|c| NATIVE.contains(c) || HANGUL_SYLLABLES.contains(&*c.encode_utf8(&mut buffer)))
}

/// Whether it is an English word where a name might go on.
pub(super) fn is_english(word: &str) -> bool {
    ENGLISH.has(word)
}

/// The syllables of a given name in one reading.
pub(super) type Way = ArrayVec<Syllable, MOST>;

/// No given name has more syllables.
const MOST: usize = 3;

/// How `word` falls into syllables: every way. A hyphen stands between two of them, and then one may be a syllable of which the
/// table lacks the spelling (`Heong-joon`): it is none of Hangul's.
pub(super) fn syllables(word: &str) -> Vec<Way> {
    let Some(lower) = Lower::of(word) else { return Vec::new() };
    let tails: ArrayVec<Vec<Way>, LONGEST> = lower.parts().map(|part| lower.ways(part)).collect();
    let unknown = tails.iter().filter(|tails| tails.is_empty()).count();
    let spare = [ArrayVec::from_iter([&[][..]])];
    let mut ways = vec![Way::new()];
    for (part, tails) in lower.parts().zip(&tails) {
        let known = !tails.is_empty();
        let fits = known || unknown == 1 && lower.has_hyphen() && is_syllable(lower.text(part));
        let tails = if known || !fits { tails.as_slice() } else { spare.as_slice() };
        ways = ways.iter().flat_map(|way| tails.iter().filter_map(|tail| joined(way, tail))).collect();
    }
    ways
}

/// Both after each other, where they are not too many.
fn joined(way: &Way, tail: &Way) -> Option<Way> {
    let mut way = way.clone();
    way.try_extend_from_slice(tail).ok()?;
    Some(way)
}

/// How many syllables `word` may have, as a set of bits: what [`syllables`] would give, without the syllables.
pub(super) fn syllable_counts(word: &str) -> u8 {
    let Some(lower) = Lower::of(word) else { return 0 };
    let (mut counts, mut unknown) = (1_u8, 0);
    for part in lower.parts() {
        let mut own = lower.counts(part);
        if own == 0 && lower.has_hyphen() && is_syllable(lower.text(part)) {
            unknown += 1;
            own = 0b10;
        }
        // The sums of both sets: a part of two syllables shifts what was there by two.
        counts = (1..=3).filter(|n| own & (1 << n) != 0).fold(0, |sums, n| sums | (counts << n)) & 0b1111;
    }
    if unknown > 1 { 0 } else { counts }
}

/// A word in lower case, with room after it, so that eight bytes from any letter on are one number.
struct Lower {
    bytes: [u8; LONGEST + 8],
    len: usize,
}

impl Lower {
    /// A word of letters and hyphens.
    fn of(word: &str) -> Option<Self> {
        let inner = |byte: u8| byte.is_ascii_alphabetic() || byte == b'-';
        if word.len() > LONGEST || !word.bytes().all(inner) {
            return None;
        }
        let mut bytes = [0; LONGEST + 8];
        bytes[..word.len()].copy_from_slice(word.as_bytes());
        bytes.make_ascii_lowercase();
        Some(Self { bytes, len: word.len() })
    }

    fn text(&self, part: Span) -> &str {
        std::str::from_utf8(&self.bytes[part.start..part.end]).unwrap_or("")
    }

    fn has_hyphen(&self) -> bool {
        self.bytes[..self.len].contains(&b'-')
    }

    /// What stands between the hyphens.
    fn parts(&self) -> impl Iterator<Item = Span> + '_ {
        let mut next = Some(0);
        std::iter::from_fn(move || {
            let start = next?;
            let hyphen = self.bytes[start..self.len].iter().position(|byte| *byte == b'-');
            next = hyphen.map(|len| start + len + 1);
            Some(Span::new(start, hyphen.map_or(self.len, |len| start + len)))
        })
    }

    /// The syllables that the letters `start..end` may be.
    fn syllable(&self, start: usize, end: usize) -> Option<Syllable> {
        let eight: [u8; 8] = self.bytes.get(start..start + 8)?.try_into().ok()?;
        SYLLABLES.get(&first_bytes(u64::from_le_bytes(eight), end - start)).map(Vec::as_slice)
    }

    /// The ways in which the letters of a part fall into syllables.
    fn ways(&self, part: Span) -> Vec<Way> {
        let mut ways = Vec::new();
        self.go_on(part, &Way::new(), &mut ways);
        ways
    }

    fn go_on(&self, rest: Span, way: &Way, ways: &mut Vec<Way>) {
        for end in rest.start + 1..=rest.end.min(rest.start + LONGEST_SYLLABLE) {
            let Some(syllable) = self.syllable(rest.start, end) else { continue };
            let Some(way) = joined(way, &ArrayVec::from_iter([syllable])) else { return };
            if end == rest.end {
                ways.push(way);
            } else {
                self.go_on(Span::new(end, rest.end), &way, ways);
            }
        }
    }

    /// How many they may be, as a set of bits: from the first letter to the last, syllable by syllable.
    fn counts(&self, part: Span) -> u8 {
        let mut ways = [0_u8; LONGEST + 1];
        ways[0] = 1;
        for start in 0..part.len() {
            if ways[start].trailing_zeros() >= 3 {
                continue;
            }
            for end in start + 1..=part.len().min(start + LONGEST_SYLLABLE) {
                if self.syllable(part.start + start, part.start + end).is_some() {
                    ways[end] |= (ways[start] << 1) & 0b1110;
                }
            }
        }
        if part.is_empty() { 0 } else { ways[part.len()] }
    }
}

/// The lowest `len` bytes of a number, one to seven.
fn first_bytes(bytes: u64, len: usize) -> u64 {
    bytes & (u64::MAX >> (64 - 8 * len))
}

/// Whether letters look like a syllable.
fn is_syllable(letters: &str) -> bool {
    const LONGEST: usize = "chwaeung".len();
    letters.len() <= LONGEST && SYLLABLE.is_match(letters)
}

/// The syllables that a spelling may be: `jung` is 정 or 중.
pub(super) type Syllable = &'static [&'static str];

/// What a syllable looks like in Latin letters.
static SYLLABLE: Lazy<Regex> = Lazy::new(|| {
    let pattern = "^(?:ch|sh|kk|tt|pp|ss|jj|[bdghjklmnprsty])?[wy]?[aeiou]{1,3}(?:ng|[kngmlpb])?$";
    Regex::new(pattern).expect("the pattern is constant")
});

/// Spelling to Hangul, in the order of the table.
static SURNAMES: Lazy<WordMap<Vec<&'static str>>> = Lazy::new(|| {
    let mut surnames = WordMap::<Vec<&'static str>>::default();
    for (spelling, hangul) in spellings(include_str!("surnames.tsv")) {
        surnames.entry(spelling).push(hangul);
    }
    surnames
});

/// The same of syllables; the letters, which are no more than seven, are one number.
static SYLLABLES: Lazy<FxHashMap<u64, Vec<&'static str>>> = Lazy::new(|| {
    let mut syllables: FxHashMap<u64, Vec<&'static str>> = FxHashMap::default();
    for (spelling, hangul) in spellings(include_str!("syllables.tsv")) {
        let lower = Lower::of(spelling).expect("syllables.tsv has letters");
        let eight = lower.bytes[..8].try_into().expect("eight bytes are eight");
        syllables.entry(u64::from_le_bytes(eight)).or_default().push(hangul);
    }
    syllables
});

/// Syllables of names that are words of Korean itself (하늘, 아름, 새롬), and a rare one. No spelling in Latin letters is read with them.
const NATIVE: &str = "늘름롬봄잎얼돌뜰늬듬울른힘글밝맑꽃숲쁨루들벼온든결슬거";

static HANGUL_SURNAMES: Lazy<FxHashSet<&'static str>> = Lazy::new(|| hangul(include_str!("surnames.tsv")));

static HANGUL_SYLLABLES: Lazy<FxHashSet<&'static str>> = Lazy::new(|| hangul(include_str!("syllables.tsv")));

fn hangul(table: &'static str) -> FxHashSet<&'static str> {
    rows(table).filter_map(|row| row.split('\t').next()).collect()
}

/// The spellings of a table, each with its Hangul.
fn spellings(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = rows(table).filter_map(|row| row.split_once('\t'));
    rows.flat_map(|(hangul, variants)| variants.split(';').map(move |variant| (variant, hangul)))
}

/// Words that are a syllable by their letters, and English after a surname: `Mayor Oh In Talks`.
static ENGLISH: Lazy<WordSet> = Lazy::new(|| ENGLISH_WORDS.iter().collect());

const ENGLISH_WORDS: [&str; 40] = [
    "in", "on", "to", "do", "no", "so", "go", "an", "a", "i", "you", "say", "see", "ill", "sick", "been",
    "day", "ran", "hung", "sub", "ban", "her", "today", "japan", "china", "again", "sunday", "into", "onto",
    "also", "soon", "gain", "june", "key", "he", "me", "man", "son", "um", "song",
];

/// No syllable has more letters.
const LONGEST_SYLLABLE: usize = 7;

/// No surname is longer, no given name either.
pub(super) const LONGEST: usize = 22;
