//! A bounded walk over the words beside a place: for what is no atom (the noun that a count counts, a name beside a title).
//!
//! A word is a run of letters and digits with the hyphens and apostrophes inside it. The walk ends with the line, and after
//! [`REACH`] words. It is made for ASCII; other letters are letters too, nothing finer.

use crate::scan::hangul::is_alphanumeric;
use crate::scan::letters;
use crate::span::Span;

/// No walk is longer.
pub(crate) const REACH: usize = 24;

/// No word, with what stands before it, is longer in bytes: this is what keeps a line of a million brackets linear.
pub(crate) const WINDOW: usize = 96;

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

    /// Whether it is a road, an alley, a neighborhood or a village by its suffix: `Digital-ro`, `Seocho-dong`.
    pub(crate) fn is_address(&self) -> bool {
        const SUFFIXES: [&str; 6] = ["-ro", "-gil", "-daero", "-dong", "-ga", "-ri"];
        SUFFIXES.iter().any(|suffix| self.text.ends_with(suffix))
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
        let start = self.first_letter(limit)?;
        let end = self.word_end(start, limit);
        let gap = &self.text[self.at..start];
        self.at = end;
        Some(Word { span: Span::new(start, end), text: &self.text[start..end], gap })
    }

    /// The first letter or digit before `limit`, in this line.
    fn first_letter(&self, limit: usize) -> Option<usize> {
        let mut at = self.at;
        while at < limit {
            match class(self.text.as_bytes()[at]) {
                Byte::Letter => return Some(at),
                Byte::LineEnd => return None,
                Byte::Inner | Byte::Other => at += 1,
                Byte::Wide => {
                    let (c, len) = self.char_at(at)?;
                    if is_alphanumeric(c) {
                        return Some(at);
                    }
                    at += len;
                }
            }
        }
        None
    }

    /// The end of the word at `start`.
    fn word_end(&self, start: usize, limit: usize) -> usize {
        let mut end = letters::end(self.text.as_bytes(), start).min(limit);
        while end < limit {
            let byte = self.text.as_bytes()[end];
            end += match class(byte) {
                Byte::Letter => 1,
                Byte::Inner if self.joined(end, end + 1) => 1,
                Byte::Wide => match self.char_at(end) {
                    Some((c, len)) if is_alphanumeric(c) || c == '’' && self.joined(end, end + len) => len,
                    _ => break,
                },
                _ => break,
            };
        }
        end
    }

    fn backward(&mut self) -> Option<Word<'a>> {
        let limit = self.at.saturating_sub(WINDOW);
        let end = self.last_letter(limit)?;
        let start = self.word_start(end, limit);
        let gap = &self.text[end..self.at];
        self.at = start;
        Some(Word { span: Span::new(start, end), text: &self.text[start..end], gap })
    }

    /// The byte after the last letter or digit behind `limit`, in this line.
    fn last_letter(&self, limit: usize) -> Option<usize> {
        let mut at = self.at;
        while at > limit {
            match class(self.text.as_bytes()[at - 1]) {
                Byte::Letter => return Some(at),
                Byte::LineEnd => return None,
                Byte::Inner | Byte::Other => at -= 1,
                Byte::Wide => {
                    let (c, len) = self.char_before(at)?;
                    if is_alphanumeric(c) {
                        return Some(at);
                    }
                    at -= len;
                }
            }
        }
        None
    }

    /// The start of the word that ends at `end`.
    fn word_start(&self, end: usize, limit: usize) -> usize {
        let mut start = letters::start(self.text.as_bytes(), end).max(limit);
        while start > limit {
            let byte = self.text.as_bytes()[start - 1];
            start -= match class(byte) {
                Byte::Letter => 1,
                Byte::Inner if self.joined(start - 1, start) => 1,
                Byte::Wide => match self.char_before(start) {
                    Some((c, len)) if is_alphanumeric(c) || c == '’' && self.joined(start - len, start) => {
                        len
                    }
                    _ => break,
                },
                _ => break,
            };
        }
        start
    }

    /// Whether the mark at `start..end` joins its neighbours to one word: `Won-oh`, `year’s`, `2.3`, `1,500`.
    fn joined(&self, start: usize, end: usize) -> bool {
        let (Some((previous, _)), Some((next, _))) = (self.char_before(start), self.char_at(end)) else {
            return false;
        };
        match self.text.as_bytes()[start] {
            b'.' | b',' => previous.is_ascii_digit() && next.is_ascii_digit(),
            _ => is_alphanumeric(previous) && is_alphanumeric(next),
        }
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

/// What a byte is to the walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Byte {
    /// A letter or a digit of ASCII.
    Letter,
    /// What may stand inside a word.
    Inner,
    LineEnd,
    Other,
    /// A part of a character outside ASCII, which has to be looked at whole.
    Wide,
}

fn class(byte: u8) -> Byte {
    BYTES[usize::from(byte)]
}

static BYTES: [Byte; 256] = {
    let mut bytes = [Byte::Other; 256];
    let mut byte = 0_u8;
    loop {
        bytes[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => Byte::Letter,
            b'-' | b'\'' | b'.' | b',' => Byte::Inner,
            b'\n' => Byte::LineEnd,
            0x80.. => Byte::Wide,
            _ => Byte::Other,
        };
        if byte == u8::MAX {
            break bytes;
        }
        byte += 1;
    }
};
