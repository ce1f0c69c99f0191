//! The lexicon: every word that means something to a rule, compiled from the TSVs beside the kinds.
//!
//! A TSV row is `form <tab> class <tab> value`. A form that begins with a capital letter matches capitalized text only (`May`);
//! any other matches in every case. A form of several words (`square meters`, `a.m.`) is found by its first word, the longest
//! first, and hides the words inside it. A word may have several rows: it then means all of them.

use std::borrow::Cow;
use std::collections::HashMap;

use rustc_hash::FxHashMap;

use super::atom::{Class, Classes};
use super::bloom::Bloom;
use super::hangul::{SYLLABLE, run_end};
use super::letters::{self, Letters, key};
use super::slots::Slots;
use super::starts::Starts;
use crate::error::Error;
use crate::span::Span;

/// Words of up to this many bytes are looked up.
const KEY_LEN: usize = letters::LONGEST;

/// So a first word in Hangul has at most this many syllables.
const LONGEST_HANGUL: usize = KEY_LEN / SYLLABLE;

/// One meaning of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub class: Class,
    /// The value as the TSV has it: `KRW`, `12`. Only that of a caller's table is owned: records then hold the built-in ones as they are.
    pub text: Cow<'static, str>,
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
    /// What they are of.
    classes: Classes,
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
    latin: Slots<Homographs>,
    /// Apart from the others, so that the many names in Hangul do not make the table of English larger than the cache.
    hangul_words: Slots<Homographs>,
    /// The heads of the Latin words, as they may be written.
    heads: Bloom,
    symbols: FxHashMap<Box<str>, u16>,
    /// What tells that no word in Hangul stands at a place.
    starts: Starts,
}

impl Lexicon {
    /// Compiles the rows of some TSVs, of which the built-in ones are borrowed.
    ///
    /// # Errors
    /// Where a row has an unknown class or no class at all, a first word is longer than 16 letters, or there are more than 65,536 forms.
    pub(crate) fn build(tables: impl IntoIterator<Item = Cow<'static, str>>) -> Result<Self, Error> {
        let mut lexicon = Self::default();
        let mut forms = Forms::new();
        for table in tables {
            match table {
                Cow::Borrowed(table) => lexicon.compile(table, Cow::Borrowed, &mut forms)?,
                Cow::Owned(table) => lexicon.compile(&table, |text| text.to_owned().into(), &mut forms)?,
            }
        }
        lexicon.index(forms.into_iter().map(|((form, _), index)| (form, index)));
        Ok(lexicon)
    }

    /// Adds the rows of a table; `kept` makes what is kept of a value.
    fn compile<'a>(
        &mut self,
        table: &'a str,
        kept: impl Fn(&'a str) -> Cow<'static, str>,
        forms: &mut Forms,
    ) -> Result<(), Error> {
        for row in rows(table) {
            let (form, class, text) = read_row(row)?;
            let meaning = Meaning { class, text: kept(text), number: text.parse().unwrap_or(0) };
            let capital = form.starts_with(|c: char| c.is_ascii_uppercase());
            let key = (form.to_ascii_lowercase(), capital);
            let index = match forms.get(&key) {
                Some(&index) => index,
                None => self.add(form, capital)?,
            };
            forms.insert(key, index);
            let entry = &mut self.entries[usize::from(index)];
            // Two languages may share a table.
            if !entry.meanings.contains(&meaning) {
                entry.classes = entry.classes.with(Classes::of(meaning.class));
                entry.meanings.push(meaning);
            }
        }
        Ok(())
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
            classes: Classes::default(),
        });
        Ok(index)
    }

    fn index(&mut self, forms: impl Iterator<Item = (String, u16)>) {
        let mut by_key: HashMap<u128, Vec<u16>> = HashMap::new();
        for (form, index) in forms {
            match first_word(&form) {
                0 => _ = self.symbols.insert(form.into(), index),
                len => {
                    self.starts.note(&form, len, self.entries[usize::from(index)].classes);
                    self.note_head(&form, len, index);
                    by_key.entry(key(&form.as_bytes()[..len])).or_default().push(index);
                }
            }
        }
        let by_key = by_key.into_iter().map(|(key, indices)| (key, Homographs::of(indices, &self.entries)));
        let (latin, hangul): (HashMap<_, _>, HashMap<_, _>) = by_key.partition(|(key, _)| key & 0x80 == 0);
        (self.latin, self.hangul_words) = (Slots::of(latin), Slots::of(hangul));
    }

    /// Notes how a form may begin that is in lower case here, whose first word has `len` bytes.
    fn note_head(&mut self, form: &str, len: usize, index: u16) {
        let mut first = [0; letters::HALF];
        first.iter_mut().zip(form.bytes()).for_each(|(to, from)| *to = from);
        if !self.entries[usize::from(index)].capital {
            self.heads.note(letters::head(first, len));
        }
        self.heads.note(letters::head(first.map(|letter| letter.to_ascii_uppercase()), len));
    }

    /// The longest form that begins with the syllable at `at`, whatever follows it.
    #[inline]
    pub(crate) fn hangul(&self, text: &str, at: usize) -> Option<Found> {
        match self.starts.lengths(text.as_bytes(), at) {
            0 => None,
            lengths => self.longest(text.as_bytes(), at, lengths),
        }
    }

    /// The same where it means one of `classes`: the longest form decides, whatever the shorter ones mean.
    pub(crate) fn hangul_as(&self, text: &str, at: usize, classes: Classes) -> Option<Found> {
        let lengths = self.starts.lengths_as(text.as_bytes(), at, classes);
        self.longest(text.as_bytes(), at, lengths).filter(|found| found.classes.meets(classes))
    }

    /// Whether the syllable at `at` may begin a form that means one of `classes`; it may say yes falsely (a false positive), never no.
    pub(crate) fn may_begin(&self, text: &str, at: usize, classes: Classes) -> bool {
        self.starts.lengths_as(text.as_bytes(), at, classes) != 0
    }

    /// The longest form at `at` whose first word has as many syllables as one of `lengths` says.
    fn longest(&self, bytes: &[u8], at: usize, mut lengths: u8) -> Option<Found> {
        let there = if lengths == 0 { 0 } else { sixteen(bytes, at) };
        while let Some(syllables) = lengths.checked_ilog2() {
            let len = syllables as usize * SYLLABLE;
            let first = Span::new(at, at + len);
            let key = there & u128::MAX >> (8 * (KEY_LEN - len));
            // Past the end of the text the zeros would make a shorter word of it.
            let entries = if first.end <= bytes.len() { self.hangul_words.get(key) } else { None };
            if let Some(found) = entries.and_then(|entries| self.first_that_follows(bytes, first, entries)) {
                return Some(found);
            }
            lengths &= !(1 << syllables);
        }
        None
    }

    /// Whether a form may begin with a word of this head; it may say yes falsely (a false positive), never no.
    #[inline]
    pub(super) fn may_have(&self, head: u64) -> bool {
        self.heads.may_have(head)
    }

    /// The longest form that begins with the run of letters at `start`.
    #[inline]
    pub(super) fn latin(&self, bytes: &[u8], start: usize, letters: Letters) -> Option<Found> {
        self.first_that_follows(bytes, Span::new(start, letters.end), self.latin.get(letters.key)?)
    }

    /// The longest form that begins with the word at `word`.
    pub(crate) fn word(&self, text: &str, word: Span) -> Option<Found> {
        let bytes = text.as_bytes();
        let there = bytes.get(word.start..word.end).filter(|there| (1..=KEY_LEN).contains(&there.len()))?;
        let slots = if there[0] < 0x80 { &self.latin } else { &self.hangul_words };
        self.first_that_follows(bytes, word, slots.get(key(there))?)
    }

    /// The first of the entries that begin with a word whose other words follow it.
    #[inline]
    fn first_that_follows(&self, bytes: &[u8], word: Span, entries: &Homographs) -> Option<Found> {
        let capital = bytes[word.start].is_ascii_uppercase();
        // At the end of the text the longer ones that have one byte more may stand: all bits are set for those.
        let second = bytes.get(word.end + 1).map_or(1, |second| Homographs::bit(second.to_ascii_lowercase()));
        if entries.seconds & second != 0
            && let Some(found) = self.longer_that_follows(bytes, word.end, &entries.longer, capital)
        {
            return Some(found);
        }
        let Alone { entry, classes } = entries.alone[usize::from(capital)];
        (classes != Classes::default()).then_some(Found { entry, classes, end: word.end })
    }

    /// The first of the entries of several words of which the others follow the first one.
    #[inline(never)]
    fn longer_that_follows(&self, bytes: &[u8], end: usize, longer: &[u16], capital: bool) -> Option<Found> {
        longer.iter().find_map(|&index| {
            let entry = &self.entries[usize::from(index)];
            let fits = (capital || !entry.capital) && follows(bytes, end, entry.rest.as_bytes());
            fits.then(|| Found { entry: index, classes: entry.classes, end: end + entry.rest.len() })
        })
    }

    /// The entry of the symbol that stands there.
    pub(crate) fn symbol(&self, text: &str, span: Span) -> Option<Found> {
        let &entry = self.symbols.get(span.of(text))?;
        Some(Found { entry, classes: self.entries[usize::from(entry)].classes, end: span.end })
    }

    /// What the entry means as `class`.
    pub(crate) fn meaning(&self, entry: u16, class: Class) -> Option<&Meaning> {
        self.entries[usize::from(entry)].meanings.iter().find(|m| m.class == class)
    }
}

/// The entries by their form in lower case, and whether it begins with a capital letter.
type Forms = HashMap<(String, bool), u16>;

/// The entries that begin with one word.
#[derive(Debug, Default)]
struct Homographs {
    /// Those that have more than this word, the longest first.
    longer: Box<[u16]>,
    /// The second bytes of what those have behind it, by their low bits: the first one is a space as a rule, which tells nothing.
    seconds: u64,
    /// What the word is alone: in lower case, and with a capital letter.
    alone: [Alone; 2],
}

/// The entry that a word is alone; no class where it is none.
#[derive(Debug, Default, Clone, Copy)]
struct Alone {
    entry: u16,
    classes: Classes,
}

impl Homographs {
    fn of(mut indices: Vec<u16>, entries: &[Entry]) -> Self {
        let entry = |index: &u16| &entries[usize::from(*index)];
        indices.sort_by_key(|i| {
            (std::cmp::Reverse(entry(i).rest.len()), std::cmp::Reverse(entry(i).capital), *i)
        });
        let (longer, alone) = indices.split_at(indices.partition_point(|i| !entry(i).rest.is_empty()));
        let rests = longer.iter().map(|i| entry(i).rest.as_bytes());
        let seconds = rests.map(|rest| rest.get(1).map_or(u64::MAX, |second| Self::bit(*second)));
        // One that has to have a capital letter comes before one that may.
        let alone = [false, true].map(|capital| {
            let found = alone.iter().find(|i| capital || !entry(i).capital);
            found.map_or_else(Alone::default, |i| Alone { entry: *i, classes: entry(i).classes })
        });
        Self { longer: longer.into(), seconds: seconds.fold(0, |all, one| all | one), alone }
    }

    const fn bit(byte: u8) -> u64 {
        1 << (byte & 63)
    }
}

/// The rows of a TSV: not its comments and not its empty lines.
pub(crate) fn rows(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The form of a row, its class and its value.
fn read_row(row: &str) -> Result<(&str, Class, &str), Error> {
    let mut columns = row.split('\t');
    let (Some(form), Some(class)) = (columns.next(), columns.next()) else {
        return Err(Error::new(format!("lexicon row {row:?}: a form and a class are needed")));
    };
    let class =
        Class::named(class).ok_or_else(|| Error::new(format!("lexicon row {row:?}: no class {class:?}")))?;
    Ok((form, class, columns.next().unwrap_or("")))
}

/// How many bytes of letters, or of Hangul syllables, `form` begins with.
fn first_word(form: &str) -> usize {
    match run_end(form.as_bytes(), 0) {
        0 => form.bytes().position(|b| !b.is_ascii_alphabetic()).unwrap_or(form.len()),
        hangul => hangul.min(LONGEST_HANGUL * SYLLABLE),
    }
}

/// Whether `rest` (in lower case) follows at `at` and ends there.
fn follows(bytes: &[u8], at: usize, rest: &[u8]) -> bool {
    if rest.is_empty() {
        return true;
    }
    let (end, last) = (at + rest.len(), rest[rest.len() - 1]);
    // Most of what follows a word that begins several forms differs already there.
    if !bytes.get(end - 1).is_some_and(|byte| byte.eq_ignore_ascii_case(&last)) {
        return false;
    }
    let ends = !last.is_ascii_alphabetic() || !bytes.get(end).is_some_and(u8::is_ascii_alphabetic);
    ends && bytes.get(at..end).is_some_and(|there| there.eq_ignore_ascii_case(rest))
}

/// The sixteen bytes from `at` on as one number, the first one lowest; zeros past the end. As many as a word in Hangul has are its key.
fn sixteen(bytes: &[u8], at: usize) -> u128 {
    let mut padded = [0; KEY_LEN];
    match bytes.get(at..at + KEY_LEN) {
        Some(there) => padded.copy_from_slice(there),
        None => padded.iter_mut().zip(&bytes[at..]).for_each(|(to, from)| *to = *from),
    }
    u128::from_le_bytes(padded)
}
