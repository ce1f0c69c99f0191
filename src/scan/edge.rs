//! Short lists of words that stand at an edge of a text, in Korean mostly: whether a text begins or ends with one of them.
//!
//! The question is asked at every number, and the answer is nearly always no. One character at the edge tells that before any word is
//! compared.

use super::hangul::SYLLABLE;

/// Words that a text may begin with.
#[derive(Debug)]
pub(crate) struct Prefixes {
    words: &'static [&'static str],
    marks: Marks,
}

impl Prefixes {
    /// The words in the order in which they are to be tried.
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        Self { words, marks: Marks::of_starts(words) }
    }

    /// What they begin with.
    pub(crate) const fn marks(&self) -> Marks {
        self.marks
    }

    /// The words.
    pub(crate) const fn words(&self) -> &'static [&'static str] {
        self.words
    }

    /// What follows each of the words that `text` begins with.
    pub(crate) fn strip<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> + use<'t> {
        let words = if self.marks.may_start(text) { self.words } else { &[] };
        // A byte tells sooner than a comparison: here the last one of the word, because those of a list begin alike.
        let may_be = |word: &str| text.as_bytes().get(word.len() - 1) == word.as_bytes().last();
        words.iter().filter_map(move |word| if may_be(word) { text.strip_prefix(word) } else { None })
    }

    /// Whether `text` begins with one of the words.
    pub(crate) fn start(&self, text: &str) -> bool {
        self.strip(text).next().is_some()
    }
}

/// Words that a text may end with.
#[derive(Debug)]
pub(crate) struct Suffixes {
    words: &'static [&'static str],
    marks: Marks,
}

impl Suffixes {
    /// The words in the order in which they are to be tried.
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        Self { words, marks: Marks::of_ends(words) }
    }

    /// What they end with.
    pub(crate) const fn marks(&self) -> Marks {
        self.marks
    }

    /// What stands before each of the words that `text` ends with.
    pub(crate) fn strip<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> + use<'t> {
        let words = if self.marks.may_end(text) { self.words } else { &[] };
        // Here the third one, which ends its first syllable.
        let third = |word: &str| SYLLABLE.min(word.len()) - 1;
        let may_be = move |word: &str| {
            let at = text.len().wrapping_sub(word.len()).wrapping_add(third(word));
            text.as_bytes().get(at) == word.as_bytes().get(third(word))
        };
        words.iter().filter_map(move |word| if may_be(word) { text.strip_suffix(word) } else { None })
    }

    /// Whether `text` ends with one of the words.
    pub(crate) fn end(&self, text: &str) -> bool {
        self.strip(text).next().is_some()
    }
}

/// The characters at one edge of the words of a list, as a set of bits: a character that is not in it begins (or ends) none of them.
///
/// A space at the edge is passed over, because many words have one before them. No word is empty.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Marks([u64; 4]);

impl Marks {
    /// Of what the words begin with.
    pub(crate) const fn of_starts(words: &[&str]) -> Self {
        let mut marks = Self([0; 4]);
        let mut i = 0;
        while i < words.len() {
            marks = marks.with(start(words[i].as_bytes()));
            i += 1;
        }
        marks
    }

    /// Of what the words end with.
    pub(crate) const fn of_ends(words: &[&str]) -> Self {
        let mut marks = Self([0; 4]);
        let mut i = 0;
        while i < words.len() {
            marks = marks.with(end(words[i].as_bytes()));
            i += 1;
        }
        marks
    }

    const fn with(mut self, mark: u8) -> Self {
        self.0[(mark >> 6) as usize] |= 1 << (mark & 63);
        self
    }

    /// Those of both.
    pub(crate) const fn with_all(mut self, other: Self) -> Self {
        let mut i = 0;
        while i < self.0.len() {
            self.0[i] |= other.0[i];
            i += 1;
        }
        self
    }

    const fn has(self, mark: u8) -> bool {
        self.0[(mark >> 6) as usize] & (1 << (mark & 63)) != 0
    }

    /// Whether `text` may begin with one of the words.
    pub(crate) const fn may_start(&self, text: &str) -> bool {
        self.has(start(text.as_bytes()))
    }

    /// Whether `text` may end with one of the words.
    pub(crate) const fn may_end(&self, text: &str) -> bool {
        self.has(end(text.as_bytes()))
    }
}

/// What stands for the first character that is no space.
const fn start(bytes: &[u8]) -> u8 {
    match bytes {
        [b' ', b, ..] if *b < 0x80 => *b,
        [b' ', 0xe0..=0xff, a, b, ..] | [b' ' | 0xe0..=0xff, a, b, ..] => mark(*a, *b),
        [b, ..] if *b < 0x80 => *b,
        [a, b, ..] => mark(*a, *b),
        _ => 0,
    }
}

/// What stands for the last character that is no space.
const fn end(bytes: &[u8]) -> u8 {
    match bytes {
        [.., b, b' '] if *b < 0x80 => *b,
        [.., a, b, b' '] => mark(*a, *b),
        [.., b] if *b < 0x80 => *b,
        [.., a, b] => mark(*a, *b),
        _ => 0,
    }
}

/// Two bytes of a character as one.
const fn mark(a: u8, b: u8) -> u8 {
    a.wrapping_mul(53).wrapping_add(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edge_never_hides_a_word() {
        const WORDS: &[&str] = &[" 후보", "까지", "(", " (", "·", "’", "부터 ", "p", " 총", ", "];
        static BEFORE: Prefixes = Prefixes::new(WORDS);
        static AFTER: Suffixes = Suffixes::new(WORDS);
        for word in WORDS {
            assert!(BEFORE.start(word) && BEFORE.start(&format!("{word}가")), "{word}");
            assert!(AFTER.end(word) && AFTER.end(&format!("가{word}")), "{word}");
        }
        assert!(!BEFORE.start("구청") && !BEFORE.start("") && !AFTER.end("구청") && !AFTER.end(""));
    }
}
