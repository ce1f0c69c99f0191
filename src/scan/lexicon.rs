//! The lexicon: every word that means something to a rule, compiled from the TSVs beside the kinds.
//!
//! A TSV row is `form <tab> class <tab> value`. A form that begins with a capital letter matches capitalized text only (`May`);
//! any other matches in every case. A form of several words (`square meters`, `a.m.`) is found by its first word, the longest
//! first, and hides the words inside it. A word may have several rows: it then means all of them.

use std::collections::HashMap;

use super::atom::{Class, Classes};
use super::hangul::{SYLLABLE, run_end};
use crate::Error;
use crate::span::Span;

/// Words of up to this many bytes are looked up.
const KEY_LEN: usize = 16;

/// So a first word in Hangul has at most this many syllables.
const LONGEST_HANGUL: usize = KEY_LEN / SYLLABLE;

/// How many Hangul syllables there are.
const SYLLABLES: usize = 11_172;

/// One meaning of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub class: Class,
    /// The value as the TSV has it: `KRW`, `12`.
    pub text: Box<str>,
    /// The value as a number, 0 where it is none.
    pub number: i64,
}

/// A form and what it means.
#[derive(Debug)]
struct Entry {
    /// What follows the first word, in lower case: ` meters` of `square meters`.
    rest: Box<str>,
    /// The first letter has to be a capital one.
    capital: bool,
    meanings: Vec<Meaning>,
}

/// A form found in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub entry: u16,
    pub classes: Classes,
    /// The byte after the form.
    pub end: usize,
}

/// The compiled table. Building it takes well under a millisecond.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    entries: Vec<Entry>,
    latin: Slots,
    /// Apart from the others, so that the many names in Hangul do not make the table of English larger than the cache.
    hangul_words: Slots,
    symbols: HashMap<Box<str>, u16>,
    /// Of each syllable, the lengths in syllables of the first words that begin with it, as a set of bits.
    hangul: Vec<u8>,
}

impl Lexicon {
    /// Compiles the rows of some TSVs.
    ///
    /// # Errors
    /// Where a row has an unknown class or no class at all, a first word is longer than 16 letters, or there are more than 65,536 forms.
    pub(crate) fn build<'a>(tables: impl IntoIterator<Item = &'a str>) -> Result<Self, Error> {
        let mut lexicon = Self::default();
        let mut forms: HashMap<(String, bool), u16> = HashMap::new();
        for row in tables.into_iter().flat_map(rows) {
            let (form, meaning) = read_row(row)?;
            let capital = form.starts_with(|c: char| c.is_ascii_uppercase());
            let key = (form.to_ascii_lowercase(), capital);
            let index = match forms.get(&key) {
                Some(&index) => index,
                None => lexicon.add(form, capital)?,
            };
            forms.insert(key, index);
            let meanings = &mut lexicon.entries[usize::from(index)].meanings;
            // Two languages may share a table.
            if !meanings.contains(&meaning) {
                meanings.push(meaning);
            }
        }
        lexicon.index(forms.into_iter().map(|((form, _), index)| (form, index)));
        Ok(lexicon)
    }

    fn add(&mut self, form: &str, capital: bool) -> Result<u16, Error> {
        let first = first_word(form);
        if first > KEY_LEN {
            return Err(Error::new(format!("{form:?}: a first word has at most {KEY_LEN} letters")));
        }
        let index = u16::try_from(self.entries.len());
        let index = index
            .map_err(|_| Error::new("a lexicon has at most 65,536 forms, the built-in ones included"))?;
        self.entries.push(Entry {
            rest: form[first..].to_ascii_lowercase().into(),
            capital,
            meanings: Vec::new(),
        });
        Ok(index)
    }

    fn index(&mut self, forms: impl Iterator<Item = (String, u16)>) {
        let mut by_key: HashMap<u128, Vec<u16>> = HashMap::new();
        for (form, index) in forms {
            match first_word(&form) {
                0 => _ = self.symbols.insert(form.into(), index),
                len => {
                    self.note_hangul(&form, len);
                    by_key.entry(key(form.as_bytes(), 0, len)).or_default().push(index);
                }
            }
        }
        for indices in by_key.values_mut() {
            indices.sort_by_key(|&i| {
                let entry = &self.entries[usize::from(i)];
                (std::cmp::Reverse(entry.rest.len()), std::cmp::Reverse(entry.capital), i)
            });
        }
        let (latin, hangul) = by_key.into_iter().partition(|(key, _)| key & 0x80 == 0);
        (self.latin, self.hangul_words) = (Slots::of(latin), Slots::of(hangul));
    }

    /// Notes how long a first word in Hangul is.
    fn note_hangul(&mut self, form: &str, len: usize) {
        let Some(syllable) = form.chars().next().and_then(syllable_index) else { return };
        self.hangul.resize(SYLLABLES, 0);
        self.hangul[syllable] |= 1 << (len / SYLLABLE);
    }

    /// The longest form that begins with the syllable at `at`, whatever follows it.
    pub(crate) fn hangul(&self, text: &str, at: usize) -> Option<Found> {
        let syllable = text.get(at..at + SYLLABLE)?.chars().next().and_then(syllable_index)?;
        let lengths = *self.hangul.get(syllable)?;
        let fits = |len: &usize| lengths & (1 << len) != 0 && text.is_char_boundary(at + len * SYLLABLE);
        (1..=LONGEST_HANGUL)
            .rev()
            .filter(fits)
            .find_map(|len| self.word(text, Span::new(at, at + len * SYLLABLE)))
    }

    /// The longest form that begins with the word at `word`.
    pub(crate) fn word(&self, text: &str, word: Span) -> Option<Found> {
        let bytes = text.as_bytes();
        if word.len() > KEY_LEN || word.is_empty() || word.end > bytes.len() {
            return None;
        }
        let slots = if bytes[word.start] < 0x80 { &self.latin } else { &self.hangul_words };
        let capital = bytes[word.start].is_ascii_uppercase();
        slots.get(key(bytes, word.start, word.end))?.iter().find_map(|&index| {
            let entry = &self.entries[usize::from(index)];
            let fits = (capital || !entry.capital) && follows(bytes, word.end, entry.rest.as_bytes());
            fits.then(|| self.found(index, word.end + entry.rest.len()))
        })
    }

    /// The entry of a symbol.
    pub(crate) fn symbol(&self, symbol: &str) -> Option<Found> {
        self.symbols.get(symbol).map(|&index| self.found(index, 0))
    }

    fn found(&self, entry: u16, end: usize) -> Found {
        let meanings = &self.entries[usize::from(entry)].meanings;
        let classes = meanings.iter().fold(Classes::default(), |set, m| set.with(Classes::of(m.class)));
        Found { entry, classes, end }
    }

    /// What the entry means as `class`.
    pub(crate) fn meaning(&self, entry: u16, class: Class) -> Option<&Meaning> {
        self.entries[usize::from(entry)].meanings.iter().find(|m| m.class == class)
    }
}

/// Open addressing over the first words of forms: the key, and the entries that begin with it (longest first).
#[derive(Debug, Default)]
struct Slots(Vec<(u128, Box<[u16]>)>);

impl Slots {
    fn of(by_key: HashMap<u128, Vec<u16>>) -> Self {
        let size = (by_key.len() * 4).next_power_of_two().max(16);
        let mut slots = vec![(0, Box::default()); size];
        for (key, indices) in by_key {
            let mut slot = hash(key) & (size - 1);
            while slots[slot].0 != 0 {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = (key, indices.into());
        }
        Self(slots)
    }

    fn get(&self, key: u128) -> Option<&[u16]> {
        let mut slot = hash(key) & self.0.len().checked_sub(1)?;
        while self.0[slot].0 != key {
            if self.0[slot].0 == 0 {
                return None;
            }
            slot = (slot + 1) & (self.0.len() - 1);
        }
        Some(&self.0[slot].1)
    }
}

/// The rows of a TSV: not its comments and not its empty lines.
pub(crate) fn rows(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn read_row(row: &str) -> Result<(&str, Meaning), Error> {
    let mut columns = row.split('\t');
    let (Some(form), Some(class)) = (columns.next(), columns.next()) else {
        return Err(Error::new(format!("lexicon row {row:?}: a form and a class are needed")));
    };
    let class =
        Class::named(class).ok_or_else(|| Error::new(format!("lexicon row {row:?}: no class {class:?}")))?;
    let text = columns.next().unwrap_or("");
    Ok((form, Meaning { class, text: text.into(), number: text.parse().unwrap_or(0) }))
}

/// How many bytes of letters, or of Hangul syllables, `form` begins with.
fn first_word(form: &str) -> usize {
    match run_end(form.as_bytes(), 0) {
        0 => form.bytes().position(|b| !b.is_ascii_alphabetic()).unwrap_or(form.len()),
        hangul => hangul.min(LONGEST_HANGUL * SYLLABLE),
    }
}

fn syllable_index(c: char) -> Option<usize> {
    (c as usize).checked_sub(0xac00).filter(|index| *index < SYLLABLES)
}

/// Whether `rest` (in lower case) follows at `at` and ends there.
fn follows(bytes: &[u8], at: usize, rest: &[u8]) -> bool {
    if rest.is_empty() {
        return true;
    }
    let end = at + rest.len();
    let ends =
        !rest[rest.len() - 1].is_ascii_alphabetic() || !bytes.get(end).is_some_and(u8::is_ascii_alphabetic);
    ends && bytes.get(at..end).is_some_and(|there| there.eq_ignore_ascii_case(rest))
}

/// The bytes of a word of at most 16, ASCII letters in lower case, as one number.
fn key(bytes: &[u8], start: usize, end: usize) -> u128 {
    const HIGH: u128 = u128::from_ne_bytes([0x80; KEY_LEN]);
    let mut word = [0; KEY_LEN];
    match bytes.get(start..start + KEY_LEN) {
        Some(sixteen) => word.copy_from_slice(sixteen),
        None => word[..end - start].copy_from_slice(&bytes[start..end]),
    }
    let mask = u128::MAX >> (8 * (KEY_LEN - (end - start).min(KEY_LEN)));
    let word = u128::from_le_bytes(word);
    // A byte of ASCII has its high bit clear: there, and only there, the bit of lower case (0x80 >> 2) is set.
    (word | ((!word & HIGH) >> 2)) & mask
}

fn hash(key: u128) -> usize {
    let folded = key ^ (key >> 64).rotate_left(29);
    let mixed = (folded & u128::from(u64::MAX)) * 0x9e37_79b9_7f4a_7c15;
    usize::try_from((mixed >> 40) & 0xff_ffff).unwrap_or(0)
}
