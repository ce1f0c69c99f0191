//! How Korean names are spelt in Latin letters: surnames, and the syllables of given names.

use rustc_hash::{FxHashMap, FxHashSet};

use once_cell::sync::Lazy;
use regex::Regex;

use crate::scan::lexicon::rows;

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
    SURNAMES.get(word.to_ascii_lowercase().as_str()).map(Vec::as_slice)
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
    ENGLISH.iter().any(|english| word.eq_ignore_ascii_case(english))
}

/// How `word` falls into syllables: every way. A hyphen stands between two of them, and then one may be a syllable of which the
/// table lacks the spelling (`Heong-joon`): it is none of Hangul's.
pub(super) fn syllables(word: &str) -> Vec<Vec<Syllable>> {
    let lower = word.to_ascii_lowercase();
    if word.len() > LONGEST || !lower.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
        return Vec::new();
    }
    let mut ways = vec![Vec::new()];
    let unknown = lower.split('-').filter(|part| split(part, 3).is_empty()).count();
    for part in lower.split('-') {
        let mut tails = split(part, 3);
        if tails.is_empty() && unknown == 1 && lower.contains('-') && SYLLABLE.is_match(part) {
            tails.push(vec![&[][..]]);
        }
        ways = ways
            .iter()
            .flat_map(|way: &Vec<Syllable>| tails.iter().map(move |tail| [way.as_slice(), tail].concat()))
            .collect();
        ways.retain(|way| way.len() <= 3);
    }
    ways
}

/// How many syllables `word` may have, as a set of bits: what [`syllables`] would give, without the syllables.
pub(super) fn syllable_counts(word: &str) -> u8 {
    if word.len() > LONGEST || !word.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-') {
        return 0;
    }
    let mut lower = [0; LONGEST];
    lower[..word.len()].copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    let lower = std::str::from_utf8(&lower[..word.len()]).unwrap_or("");
    let (mut counts, mut unknown) = (1_u8, 0);
    for part in lower.split('-') {
        let mut own = part_counts(part);
        if own == 0 && lower.contains('-') && SYLLABLE.is_match(part) {
            unknown += 1;
            own = 0b10;
        }
        // The sums of both sets: a part of two syllables shifts what was there by two.
        counts = (1..=3).filter(|n| own & (1 << n) != 0).fold(0, |sums, n| sums | (counts << n)) & 0b1111;
    }
    if unknown > 1 { 0 } else { counts }
}

/// The same for letters without a hyphen: a way from the first letter to the last, syllable by syllable.
fn part_counts(letters: &str) -> u8 {
    let mut ways = [0_u8; LONGEST + 1];
    ways[0] = 1;
    for start in 0..letters.len() {
        if ways[start].trailing_zeros() >= 3 {
            continue;
        }
        for end in start + 1..=letters.len().min(start + LONGEST_SYLLABLE) {
            if SYLLABLES.contains_key(&letters[start..end]) {
                ways[end] |= (ways[start] << 1) & 0b1110;
            }
        }
    }
    if letters.is_empty() { 0 } else { ways[letters.len()] }
}

fn split(letters: &str, most: usize) -> Vec<Vec<Syllable>> {
    if letters.is_empty() || most == 0 {
        return Vec::new();
    }
    let heads = (1..=letters.len().min(LONGEST_SYLLABLE))
        .filter_map(|len| Some((SYLLABLES.get(&letters[..len])?, &letters[len..])));
    heads
        .flat_map(|(head, rest)| {
            let tails = if rest.is_empty() { vec![Vec::new()] } else { split(rest, most - 1) };
            tails.into_iter().map(move |tail| [&[head.as_slice()][..], &tail].concat())
        })
        .collect()
}

/// The syllables that a spelling may be: `jung` is 정 or 중.
pub(super) type Syllable = &'static [&'static str];

/// What a syllable looks like in Latin letters.
static SYLLABLE: Lazy<Regex> = Lazy::new(|| {
    let pattern = "^(?:ch|sh|kk|tt|pp|ss|jj|[bdghjklmnprsty])?[wy]?[aeiou]{1,3}(?:ng|[kngmlpb])?$";
    Regex::new(pattern).expect("the pattern is constant")
});

/// Spelling to Hangul, in the order of the table.
type Table = FxHashMap<String, Vec<&'static str>>;

static SURNAMES: Lazy<Table> = Lazy::new(|| read(include_str!("surnames.tsv")));

static SYLLABLES: Lazy<Table> = Lazy::new(|| read(include_str!("syllables.tsv")));

/// Syllables of names that are words of Korean itself: 하늘, 아름, 새롬. No spelling in Latin letters is read with them.
const NATIVE: &str = "늘름롬봄잎얼돌뜰늬듬울른힘글밝맑꽃숲쁨루들벼온든결슬";

static HANGUL_SURNAMES: Lazy<FxHashSet<&'static str>> = Lazy::new(|| hangul(include_str!("surnames.tsv")));

static HANGUL_SYLLABLES: Lazy<FxHashSet<&'static str>> = Lazy::new(|| hangul(include_str!("syllables.tsv")));

fn hangul(table: &'static str) -> FxHashSet<&'static str> {
    rows(table).filter_map(|row| row.split('\t').next()).collect()
}

fn read(table: &'static str) -> Table {
    let mut spellings = Table::default();
    for (hangul, variants) in rows(table).filter_map(|row| row.split_once('\t')) {
        for variant in variants.split(';') {
            spellings.entry(variant.to_ascii_lowercase()).or_default().push(hangul);
        }
    }
    spellings
}

/// Words that are a syllable by their letters, and English after a surname: `Mayor Oh In Talks`.
const ENGLISH: [&str; 40] = [
    "in", "on", "to", "do", "no", "so", "go", "an", "a", "i", "you", "say", "see", "ill", "sick", "been",
    "day", "ran", "hung", "sub", "ban", "her", "today", "japan", "china", "again", "sunday", "into", "onto",
    "also", "soon", "gain", "june", "key", "he", "me", "man", "son", "um", "song",
];

/// No syllable has more letters.
const LONGEST_SYLLABLE: usize = 7;

/// No surname is longer, no given name either.
pub(super) const LONGEST: usize = 22;
