//! A bounded walk over the words beside a place: for what is no atom (the noun that a count counts, a name beside a title).
//!
//! A word is a run of letters and digits with the hyphens and apostrophes inside it. The walk ends with the line, and after
//! [`REACH`] words. It is made for ASCII; other letters are letters too, nothing finer.

use crate::span::Span;

/// No walk is longer.
pub(crate) const REACH: usize = 24;

/// No word, with what stands before it, is longer in bytes: this is what keeps a line of a million brackets linear.
const WINDOW: usize = 96;

/// A word beside a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    pub span: Span,
    pub text: &'a str,
    /// What stands between it and the place, or the word before it in the walk.
    pub gap: &'a str,
}

impl Word<'_> {
    /// Whether it is `word`, in any case.
    pub(crate) fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    /// Whether it begins with a capital letter.
    pub(crate) fn is_capitalized(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

/// The walk: an iterator of at most [`REACH`] words.
#[derive(Debug, Clone)]
pub(crate) struct Words<'a> {
    text: &'a str,
    at: usize,
    back: bool,
    left: usize,
}

impl<'a> Words<'a> {
    /// The words before `byte`, the nearest first.
    pub(crate) fn before(text: &'a str, byte: usize) -> Self {
        Self { text, at: byte, back: true, left: REACH }
    }

    /// The words after `byte`.
    pub(crate) fn after(text: &'a str, byte: usize) -> Self {
        Self { text, at: byte, back: false, left: REACH }
    }

    fn forward(&mut self) -> Option<Word<'a>> {
        let limit = (self.at + WINDOW).min(self.text.len());
        let mut start = self.at;
        loop {
            let (c, len) = self.char_at(start).filter(|_| start < limit)?;
            match c {
                '\n' => return None,
                c if c.is_alphanumeric() => break,
                _ => start += len,
            }
        }
        let mut end = start;
        let mut previous = ' ';
        while let Some((c, len)) = self.char_at(end).filter(|_| end < limit) {
            let next = |text: &Self| text.char_at(end + len).map_or(' ', |(c, _)| c);
            if !(c.is_alphanumeric() || is_inner(c) && joins(previous, c, next(self))) {
                break;
            }
            previous = c;
            end += len;
        }
        let gap = &self.text[self.at..start];
        self.at = end;
        Some(Word { span: Span::new(start, end), text: &self.text[start..end], gap })
    }

    fn backward(&mut self) -> Option<Word<'a>> {
        let limit = self.at.saturating_sub(WINDOW);
        let mut end = self.at;
        loop {
            let (c, len) = self.char_before(end).filter(|_| end > limit)?;
            match c {
                '\n' => return None,
                c if c.is_alphanumeric() => break,
                _ => end -= len,
            }
        }
        let mut start = end;
        let mut next = ' ';
        while let Some((c, len)) = self.char_before(start).filter(|_| start > limit) {
            let previous = |text: &Self| text.char_before(start - len).map_or(' ', |(c, _)| c);
            if !(c.is_alphanumeric() || is_inner(c) && joins(previous(self), c, next)) {
                break;
            }
            next = c;
            start -= len;
        }
        let gap = &self.text[end..self.at];
        self.at = start;
        Some(Word { span: Span::new(start, end), text: &self.text[start..end], gap })
    }

    /// The character at a byte and its length; nearly all are ASCII.
    fn char_at(&self, byte: usize) -> Option<(char, usize)> {
        match *self.text.as_bytes().get(byte)? {
            ascii @ 0..0x80 => Some((char::from(ascii), 1)),
            _ => self.text.get(byte..)?.chars().next().map(|c| (c, c.len_utf8())),
        }
    }

    /// The character that ends at a byte and its length.
    fn char_before(&self, byte: usize) -> Option<(char, usize)> {
        match *self.text.as_bytes().get(byte.checked_sub(1)?)? {
            ascii @ 0..0x80 => Some((char::from(ascii), 1)),
            _ => self.text.get(..byte)?.chars().next_back().map(|c| (c, c.len_utf8())),
        }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        self.left = self.left.checked_sub(1)?;
        if self.back { self.backward() } else { self.forward() }
    }
}

/// What may stand inside a word.
fn is_inner(c: char) -> bool {
    matches!(c, '-' | '\'' | '’' | '.' | ',')
}

/// Whether such a `c` joins its neighbours to one word: `Won-oh`, `year’s`, `2.3`, `1,500`.
fn joins(previous: char, c: char, next: char) -> bool {
    if matches!(c, '.' | ',') {
        previous.is_ascii_digit() && next.is_ascii_digit()
    } else {
        previous.is_alphanumeric() && next.is_alphanumeric()
    }
}
