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

    /// The word after `at`.
    #[inline(never)]
    fn forward(text: &'a str, at: usize) -> Option<Word<'a>> {
        match beside_after(text.as_bytes(), at) {
            Some(span) => Some(Word { span, text: text.get(span.start..span.end)?, gap: " " }),
            None => walk_on(text, at),
        }
    }

    /// The word before `at`.
    #[inline(never)]
    fn backward(text: &'a str, at: usize) -> Option<Word<'a>> {
        match beside_before(text.as_bytes(), at) {
            Some(span) => Some(Word { span, text: text.get(span.start..span.end)?, gap: " " }),
            None => walk_back(text, at),
        }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    #[inline]
    fn next(&mut self) -> Option<Word<'a>> {
        self.left = self.left.checked_sub(1)?;
        let word =
            if self.back { Self::backward(self.text, self.at) } else { Self::forward(self.text, self.at) }?;
        self.at = if self.back { word.span.start } else { word.span.end };
        Some(word)
    }
}

/// The word behind the space at `at`, where it is letters alone and a few: most words are.
#[inline]
fn beside_after(bytes: &[u8], at: usize) -> Option<Span> {
    let [b' ', tail @ ..] = bytes.get(at..)? else { return None };
    let mut len = letters::run(*tail.first_chunk()?);
    if len == letters::HALF {
        len += letters::run(*tail[len..].first_chunk()?);
    }
    let ends = is(*tail.get(len)?, END | STOP);
    (len > 0 && ends).then_some(Span::new(at + 1, at + 1 + len))
}

/// The same before the space that ends at `at`.
#[inline]
fn beside_before(bytes: &[u8], at: usize) -> Option<Span> {
    let [head @ .., b' '] = bytes.get(..at)? else { return None };
    let mut len = letters::run_back(*head.last_chunk()?);
    if len == letters::HALF {
        len += letters::run_back(*head[..head.len() - len].last_chunk()?);
    }
    let start = head.len() - len;
    let ends = is(*head.get(start.wrapping_sub(1))?, END | STOP);
    (len > 0 && ends).then_some(Span::new(start, at - 1))
}

/// The word after a byte, whatever stands there. Apart from the words that are told at once, which need no room on the stack then.
#[inline(never)]
fn walk_on(text: &str, at: usize) -> Option<Word<'_>> {
    Walk { text, at }.forward()
}

/// The same before it.
#[inline(never)]
fn walk_back(text: &str, at: usize) -> Option<Word<'_>> {
    Walk { text, at }.backward()
}

/// A step of the walk.
struct Walk<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Walk<'a> {
    #[inline]
    fn forward(&self) -> Option<Word<'a>> {
        let limit = (self.at + WINDOW).min(self.text.len());
        let start = self.first_letter(limit)?;
        let end = self.word_end(start, limit);
        let (gap, text) = self.text[self.at..end].split_at(start - self.at);
        Some(Word { span: Span::new(start, end), text, gap })
    }

    /// The first letter or digit before `limit`, in this line.
    #[inline]
    fn first_letter(&self, limit: usize) -> Option<usize> {
        let mut at = self.at;
        while at < limit {
            let byte = self.text.as_bytes()[at];
            if is(byte, LETTER) {
                return Some(at);
            }
            if !is(byte, GAP) {
                // The end of the line, or a part of a character outside ASCII.
                let (c, len) = self.char_at(at).filter(|(c, _)| !c.is_ascii())?;
                if is_alphanumeric(c) {
                    return Some(at);
                }
                at += len;
                continue;
            }
            at += 1;
        }
        None
    }

    /// The end of the word at `start`.
    #[inline]
    fn word_end(&self, start: usize, limit: usize) -> usize {
        let mut end = letters::end(self.text.as_bytes(), start).min(limit);
        // Behind nearly every word is a space or a mark that no word holds.
        while end < limit && !is(self.text.as_bytes()[end], END) {
            let next = end + self.goes_on(end);
            if next == end {
                break;
            }
            end = letters::end(self.text.as_bytes(), next).min(limit.max(next));
        }
        end
    }

    /// How many bytes of a word stand at `end` that are no run of letters: none where it ends there.
    fn goes_on(&self, end: usize) -> usize {
        let byte = self.text.as_bytes()[end];
        if byte.is_ascii() {
            return usize::from(is(byte, LETTER) || self.joined(end, end + 1));
        }
        let Some((c, len)) = self.char_at(end) else { return 0 };
        if is_alphanumeric(c) || c == '’' && self.joined(end, end + len) { len } else { 0 }
    }

    #[inline]
    fn backward(&self) -> Option<Word<'a>> {
        let limit = self.at.saturating_sub(WINDOW);
        let end = self.last_letter(limit)?;
        let start = self.word_start(end, limit);
        let (text, gap) = self.text[start..self.at].split_at(end - start);
        Some(Word { span: Span::new(start, end), text, gap })
    }

    /// The byte after the last letter or digit behind `limit`, in this line.
    #[inline]
    fn last_letter(&self, limit: usize) -> Option<usize> {
        let mut at = self.at;
        while at > limit {
            let byte = self.text.as_bytes()[at - 1];
            if is(byte, LETTER) {
                return Some(at);
            }
            if !is(byte, GAP) {
                let (c, len) = self.char_before(at).filter(|(c, _)| !c.is_ascii())?;
                if is_alphanumeric(c) {
                    return Some(at);
                }
                at -= len;
                continue;
            }
            at -= 1;
        }
        None
    }

    /// The start of the word that ends at `end`.
    #[inline]
    fn word_start(&self, end: usize, limit: usize) -> usize {
        let mut start = letters::start(self.text.as_bytes(), end).max(limit);
        while start > limit && !is(self.text.as_bytes()[start - 1], END) {
            let next = start - self.goes_on_before(start);
            if next == start {
                break;
            }
            start = letters::start(self.text.as_bytes(), next).max(limit.min(next));
        }
        start
    }

    /// How many bytes of a word stand before `start` that are no run of letters: none where it begins there.
    fn goes_on_before(&self, start: usize) -> usize {
        let byte = self.text.as_bytes()[start - 1];
        if byte.is_ascii() {
            return usize::from(is(byte, LETTER) || self.joined(start - 1, start));
        }
        let Some((c, len)) = self.char_before(start) else { return 0 };
        if is_alphanumeric(c) || c == '’' && self.joined(start - len, start) { len } else { 0 }
    }

    /// Whether the mark at `start..end` joins its neighbours to one word: `Won-oh`, `year’s`, `2.3`, `1,500`.
    fn joined(&self, start: usize, end: usize) -> bool {
        let bytes = self.text.as_bytes();
        if matches!(bytes[start], b'.' | b',') {
            let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
            return digit(start.wrapping_sub(1)) && digit(end);
        }
        let (Some((previous, _)), Some((next, _))) = (self.char_before(start), self.char_at(end)) else {
            return false;
        };
        is_alphanumeric(previous) && is_alphanumeric(next)
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

const LETTER: u8 = 1;
const GAP: u8 = 2;
const END: u8 = 4;
const STOP: u8 = 8;

/// Whether a byte is such.
#[inline]
fn is(byte: u8, what: u8) -> bool {
    BYTES[usize::from(byte)] & what != 0
}

/// A letter or a digit of ASCII is a [`LETTER`], any other byte of it but the line end a [`GAP`] where it stands between words, and what no word
/// holds an [`END`]; what a word holds between digits alone is a [`STOP`]. A character outside ASCII has to be looked at whole.
static BYTES: [u8; 256] = {
    let mut bytes = [0; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        bytes[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => LETTER,
            // What may stand inside a word.
            b'-' | b'\'' => GAP,
            b'.' | b',' => GAP | STOP,
            b'\n' => END,
            _ => GAP | END,
        };
        byte += 1;
    }
    bytes
};
