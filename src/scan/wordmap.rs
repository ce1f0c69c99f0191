//! A table of words in any case: for lists that a rule asks again and again.
//!
//! A word of at most sixteen bytes is one number ([`letters::key`]), so that a look-up compares no letters. Longer ones are in no list.

use rustc_hash::FxHashMap;

use super::letters;

/// Words, each with what it means.
#[derive(Debug)]
pub(crate) struct WordMap<T>(FxHashMap<u128, T>);

/// Words alone.
pub(crate) type WordSet = WordMap<()>;

impl<T> WordMap<T> {
    /// What `word` means.
    pub(crate) fn get(&self, word: &str) -> Option<&T> {
        (word.len() <= letters::LONGEST).then(|| self.0.get(&letters::key(word.as_bytes()))).flatten()
    }

    /// Whether `word` is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.get(word).is_some()
    }

    /// The same, to look at.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.0.values()
    }

    /// The key of each word with what it means, in no order.
    pub(crate) fn by_key(&self) -> impl Iterator<Item = (u128, &T)> {
        self.0.iter().map(|(key, meaning)| (*key, meaning))
    }

    /// What the words mean, in no order.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.values_mut()
    }

    /// What `word` means; where it is not there, what is put there first.
    pub(crate) fn entry(&mut self, word: &str) -> &mut T
    where
        T: Default,
    {
        debug_assert!(word.len() <= letters::LONGEST, "{word:?} is too long for a table of words");
        self.0.entry(letters::key(word.as_bytes())).or_default()
    }
}

impl<T> Default for WordMap<T> {
    fn default() -> Self {
        Self(FxHashMap::default())
    }
}

impl<'a, T> FromIterator<(&'a str, T)> for WordMap<T> {
    fn from_iter<I: IntoIterator<Item = (&'a str, T)>>(words: I) -> Self {
        let key = |word: &str| {
            debug_assert!(word.len() <= letters::LONGEST, "{word:?} is too long for a table of words");
            letters::key(word.as_bytes())
        };
        Self(words.into_iter().map(|(word, meaning)| (key(word), meaning)).collect())
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
