//! A table of words in any case: for lists that a rule asks again and again.
//!
//! A word of at most sixteen bytes is one number ([`letters::key`]), so that a look-up compares no letters. Longer ones are in no list.

use rustc_hash::FxHashMap;

use super::letters;

/// Words, each with what it means.
#[derive(Debug)]
pub(crate) struct WordMap<T> {
    words: FxHashMap<u128, T>,
    /// The lengths of the words that begin with a letter, as bits, by its low bits: most words that are asked for are none of them.
    lengths: [u32; 1 << LETTER_BITS],
}

/// So many bits tell one letter from another, in any case.
const LETTER_BITS: u32 = 5;

/// Words alone.
pub(crate) type WordSet = WordMap<()>;

impl<T> WordMap<T> {
    /// What `word` means.
    #[inline]
    pub(crate) fn get(&self, word: &str) -> Option<&T> {
        if self.may_have(word) { self.look_up(word) } else { None }
    }

    /// Whether one of the words is as long and begins with the same letter.
    #[inline]
    fn may_have(&self, word: &str) -> bool {
        let lengths = word.as_bytes().first().map_or(0, |first| self.lengths[letter(*first)]);
        word.len() <= letters::LONGEST && lengths >> word.len() & 1 != 0
    }

    #[inline(never)]
    fn look_up(&self, word: &str) -> Option<&T> {
        self.words.get(&letters::key(word.as_bytes()))
    }

    /// Adds the length of a word.
    fn note(&mut self, word: &str) {
        debug_assert!(word.len() <= letters::LONGEST, "{word:?} is too long for a table of words");
        if let Some(first) = word.as_bytes().first() {
            self.lengths[letter(*first)] |= 1 << word.len();
        }
    }

    /// Whether `word` is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.get(word).is_some()
    }

    /// What the words mean, in no order.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.words.values()
    }

    /// The key of each word with what it means, in no order.
    pub(crate) fn by_key(&self) -> impl Iterator<Item = (u128, &T)> {
        self.words.iter().map(|(key, meaning)| (*key, meaning))
    }

    /// What the words mean, in no order.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.words.values_mut()
    }

    /// What `word` means; where it is not there, what is put there first.
    pub(crate) fn entry(&mut self, word: &str) -> &mut T
    where
        T: Default,
    {
        self.note(word);
        self.words.entry(letters::key(word.as_bytes())).or_default()
    }
}

/// The low bits of a letter, which are those of its other case too.
fn letter(byte: u8) -> usize {
    usize::from(byte) % (1 << LETTER_BITS)
}

impl<T> Default for WordMap<T> {
    fn default() -> Self {
        Self { words: FxHashMap::default(), lengths: [0; 1 << LETTER_BITS] }
    }
}

impl<'a, T> FromIterator<(&'a str, T)> for WordMap<T> {
    fn from_iter<I: IntoIterator<Item = (&'a str, T)>>(words: I) -> Self {
        let mut map = Self::default();
        for (word, meaning) in words {
            map.note(word);
            map.words.insert(letters::key(word.as_bytes()), meaning);
        }
        map
    }
}

impl<'a> FromIterator<&'a &'a str> for WordSet {
    fn from_iter<I: IntoIterator<Item = &'a &'a str>>(words: I) -> Self {
        words.into_iter().map(|word| (*word, ())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_any_case() {
        let set: WordSet = ["park", "서초"].iter().collect();
        assert!(set.has("Park") && set.has("PARK") && set.has("서초"));
        assert!(!set.has("parks") && !set.has("") && !set.has("a-word-of-more-than-sixteen-bytes"));
    }
}
