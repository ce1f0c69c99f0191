//! Korean names in Latin letters: how many words one is, and which Hangul it may be; and names to be compared, in both scripts.
//!
//! A surname comes from a table; a given name falls into one to three syllables of a table. That tells `Mayor Oh Eon-seok` from
//! `Mayor Oh Announces` without a list of persons, and `Jeong Seongsu` and `Jung Seong-su` for one name.

use std::cell::OnceCell;

use smol_str::SmolStr;

use super::spelling::{LONGEST, Syllable, Way, is_english, surname, syllable_counts, syllables};

use crate::scan::hangul::{is_alphabetic, is_hangul};

pub(crate) use super::spelling::is_surname;

/// How a name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape {
    /// How many words it is.
    pub words: usize,
    /// It has a given name.
    pub full: bool,
}

/// The name that `words` begin with: `Oh Eon-seok`, `Oh Eonseok`, `Oh Eon Seok`, `Eon-seok Oh`, `Oheonseok`, `Oh`.
pub(crate) fn shape(words: &[&str]) -> Option<Shape> {
    let full = |words| Some(Shape { words, full: true });
    let first = *words.first()?;
    if !is_capitalized(first) {
        return None;
    }
    let (second, third) = (words.get(1).copied().unwrap_or(""), words.get(2).copied().unwrap_or(""));
    if is_surname(first) {
        let given = given_counts(second);
        let apart = given & ONE != 0 && !second.contains('-') && !third.contains('-');
        if apart && given_counts(third) & ONE != 0 {
            return full(3);
        }
        if given & (ONE | MORE) != 0 {
            return full(2);
        }
        let turned = is_capitalized(second) && is_surname(second) && given_counts(first) & ONE != 0;
        return if turned { full(2) } else { Some(Shape { words: 1, full: false }) };
    }
    let given = given_counts(first);
    let turned = given & MORE != 0 && is_capitalized(second);
    if turned && (is_surname(second) || begins_with_surname(first) && given_counts(second) & ONE != 0) {
        return full(2);
    }
    if given & ONE != 0 && is_capitalized(third) && is_surname(third) && given_counts(second) & ONE != 0 {
        return full(3);
    }
    if is_joined(first) { full(1) } else { None }
}

/// Whether a word may be of Korean: all of it syllables, two or three, and no word of English.
pub(crate) fn is_korean(word: &str) -> bool {
    const TWO_OR_THREE: u8 = 0b1100;
    syllable_counts(word) & TWO_OR_THREE != 0 && !is_english(word)
}

/// The word without a possessive ending.
pub(crate) fn bare(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// One syllable, and two or three, in a set of numbers of syllables.
const ONE: u8 = 0b10;
const MORE: u8 = 0b1100;

/// How many syllables `word` may have as a given name or a part of one, as a set of bits; none where it is no such name.
fn given_counts(word: &str) -> u8 {
    if is_capitalized(word) && !is_english(word) { syllable_counts(word) } else { 0 }
}

fn is_capitalized(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
}

/// `Yudeokyeol`, `Yudeok-yeol`: a surname and two syllables in one word; not `Dongjak-gu`.
fn is_joined(word: &str) -> bool {
    const PLACES: [&str; 18] = [
        "gu", "si", "gun", "do", "dong", "ro", "daero", "gil", "ga", "eup", "myeon", "ri", "san", "cheon",
        "yeok", "neung", "chon", "gung",
    ];
    let place = || word.split_once('-').is_some_and(|(_, last)| PLACES.contains(&last) || last.contains('-'));
    let known = |reading: &Reading| reading.given.iter().all(|syllable| !syllable.is_empty());
    !place() && joined(word).iter().any(|reading| reading.given.len() == 2 && known(reading))
}

fn begins_with_surname(word: &str) -> bool {
    (1..word.len().min(LONGEST)).any(|len| word.get(..len).is_some_and(is_surname))
}

/// What a name may be in Hangul: the surname, then the syllables.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Reading {
    surname: Syllable,
    given: Way,
}

fn joined(word: &str) -> Vec<Reading> {
    let cuts =
        (1..word.len().min(LONGEST)).filter_map(|len| Some((surname(word.get(..len)?)?, word.get(len..)?)));
    cuts.flat_map(|(surname, rest)| syllables(rest).into_iter().map(move |given| Reading { surname, given }))
        .collect()
}

/// A name to be compared with others.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    written: SmolStr,
    letters: String,
    /// What it may be in Hangul: found out only where its letters do not tell, which takes far longer than to compare them.
    spelt: OnceCell<Spelt>,
}

/// What a name in Latin letters may be in Hangul.
#[derive(Debug, Clone)]
struct Spelt {
    readings: Vec<Reading>,
    /// The surname alone, where that is all.
    surname: Option<Syllable>,
}

impl Spelt {
    fn of(text: &str) -> Self {
        // What is not written in Latin letters has no spelling to be read.
        let latin = if text.starts_with(|c: char| c.is_ascii()) { text } else { "" };
        let words: Vec<&str> = latin.split_whitespace().collect();
        let (readings, surname) = match words[..] {
            [one] => (joined(one), surname(one)),
            [first, second] => (readings(first, &[second], &[first], second), None),
            [first, second, third] => (readings(first, &[second, third], &[first, second], third), None),
            _ => (Vec::new(), None),
        };
        Self { readings, surname }
    }
}

impl Name {
    /// Reads a name as [`shape`] finds it.
    pub(crate) fn new(text: &str) -> Self {
        Self { written: text.into(), letters: letters(text), spelt: OnceCell::new() }
    }

    fn spelt(&self) -> &Spelt {
        self.spelt.get_or_init(|| Spelt::of(&self.written))
    }

    fn readings(&self) -> &[Reading] {
        &self.spelt().readings
    }

    /// Whether both may be the same full name.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.letters == other.letters
            || other.is_in_hangul() && self.is_hangul(&other.letters)
            || self.is_in_hangul() && other.is_hangul(&self.letters)
            || self.readings().iter().any(|a| other.readings().iter().any(|b| same(a, b)))
    }

    /// Whether a surname alone may be that of the full name `full`.
    pub(crate) fn is_surname_of(&self, full: &Self) -> bool {
        if self.is_in_hangul() && full.is_in_hangul() {
            return full.letters.starts_with(&self.letters);
        }
        let shared = |surname: Syllable| full.readings().iter().any(|reading| meet(surname, reading.surname));
        self.spelt().surname.is_some_and(shared)
    }

    /// Whether it may be written so in Hangul; a surname alone fits every name that has it.
    pub(crate) fn is_hangul(&self, hangul: &str) -> bool {
        if self.is_in_hangul() {
            let begins = hangul.starts_with(&self.letters);
            return begins && (self.letters == hangul || super::spelling::is_hangul_surname(&self.letters));
        }
        let full = self.readings().iter().any(|reading| {
            let rest = reading.surname.iter().find_map(|surname| hangul.strip_prefix(surname));
            rest.is_some_and(|rest| {
                rest.chars().count() == reading.given.len() && spells(&reading.given, rest)
            })
        });
        full || self.readings().is_empty()
            && self.spelt().surname.is_some_and(|surname| surname.iter().any(|s| hangul.starts_with(s)))
    }

    /// Whether it is written in Hangul.
    fn is_in_hangul(&self) -> bool {
        self.letters.starts_with(is_hangul)
    }

    /// Its letters in lower case.
    pub(crate) fn letters(&self) -> &str {
        &self.letters
    }
}

/// The letters of a name in lower case, without hyphens and spaces.
pub(crate) fn letters(text: &str) -> String {
    if text.is_ascii() {
        return text
            .bytes()
            .filter(u8::is_ascii_alphabetic)
            .map(|b| char::from(b.to_ascii_lowercase()))
            .collect();
    }
    if text.chars().all(is_hangul) {
        return text.to_owned();
    }
    text.chars().filter(|c| is_alphabetic(*c)).flat_map(char::to_lowercase).collect()
}

/// Surname first, and where nothing reads so, surname last.
fn readings(first: &str, given: &[&str], turned: &[&str], last: &str) -> Vec<Reading> {
    let of = |name: &str, given: &[&str]| -> Vec<Reading> {
        let Some(surname) = surname(name) else { return Vec::new() };
        syllables(&given.join("-")).into_iter().map(|given| Reading { surname, given }).collect()
    };
    let straight = of(first, given);
    let back = || of(last, turned);
    let split = || joined(&[&[first], given].concat().concat());
    [straight]
        .into_iter()
        .find(|r| !r.is_empty())
        .or_else(|| Some(back()).filter(|r| !r.is_empty()))
        .unwrap_or_else(split)
}

fn spells(given: &[Syllable], hangul: &str) -> bool {
    let mut buffer = [0; 4];
    given.iter().zip(hangul.chars()).all(|(syllable, c)| syllable.contains(&&*c.encode_utf8(&mut buffer)))
}

fn same(a: &Reading, b: &Reading) -> bool {
    meet(a.surname, b.surname)
        && a.given.len() == b.given.len()
        && a.given.iter().zip(&b.given).all(|(a, b)| meet(a, b))
}

fn meet(a: Syllable, b: Syllable) -> bool {
    a.iter().any(|x| b.contains(x))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_where_its_syllables_do() {
        let read = |text: &str| shape(&text.split(' ').collect::<Vec<_>>()).map(|s| (s.words, s.full));
        assert_eq!(read("Oh Eon-seok said"), Some((2, true)));
        assert_eq!(read("Oh Announces a Plan"), Some((1, false)));
        assert_eq!(read("Chong Won O said"), Some((3, true)));
        assert_eq!(read("Seong-su Jeon visited"), Some((2, true)));
        assert_eq!(read("Deokyeol Yoo"), Some((2, true)));
        assert_eq!(read("Yudeokyeol"), Some((1, true)));
        assert_eq!(read("Yudeok-yeol said"), Some((1, true)));
        assert_eq!(read("Won-oh said"), None);
        assert_eq!(read("Dongjak-gu"), None);
        assert_eq!(read("Yuseong Hoon"), Some((2, true)));
        assert_eq!(read("Lee Sung"), Some((2, true)));
        assert_eq!(read("Choi Ho-kwon Donates"), Some((2, true)));
        assert_eq!(read("Oh In Talks"), Some((1, false)));
        assert_eq!(read("Park Heong-joon"), Some((2, true)));
        assert_eq!(read("Oh Co-hosts It"), Some((1, false)));
        assert_eq!(read("Sadiq Khan"), None);
        assert_eq!(read("said"), None);
    }

    #[test]
    fn syllables_are_counted_as_they_are_split() {
        for word in
            ["Ho-kwon", "Seongsu", "Heong-joon", "Co-hosts", "Announces", "Yu", "Eon-seok", "Namgyeong", "In"]
        {
            let lengths = syllables(word).iter().fold(0, |set, way| set | (1 << way.len()));
            assert_eq!(syllable_counts(word), lengths, "{word}");
        }
    }

    #[test]
    fn spellings_of_one_name_are_the_same() {
        let same = |a: &str, b: &str| Name::new(a).is_same(&Name::new(b));
        for (a, b) in
            [("Jeon Seongsu", "Jeon Seong-su"), ("Jung Won-oh", "Jeong Won-oh"), ("Lee Sung", "Lee Seong")]
        {
            assert!(same(a, b), "{a} {b}");
        }
        assert!(
            same("Yudeokyeol", "Yoo Deok-yeol")
                && same("Seong-su Jeon", "Jun Sung-soo")
                && same("Chong Won O", "Jung Won-oh")
        );
        assert!(!same("Kim Seon-gap", "Kim Seong-su") && !same("Lee Sung", "Lee Seong-heon"));
        assert!(Name::new("Park Jun-hee").is_hangul("박준희") && Name::new("Oh").is_hangul("오언석"));
        assert!(
            Name::new("Oh").is_surname_of(&Name::new("Oh Eon-seok"))
                && !Name::new("Kim").is_surname_of(&Name::new("Oh Eon-seok"))
        );
    }
}
