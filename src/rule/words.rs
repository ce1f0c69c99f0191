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
        let end = self.text.floor_char_boundary((self.at + WINDOW).min(self.text.len()));
        let tail = self.text.get(self.at..end)?;
        let start = tail.find(|c: char| c.is_alphanumeric() || c == '\n')?;
        let len = word_len(&tail[start..]);
        let word = (len > 0).then(|| Word {
            span: Span::new(self.at + start, self.at + start + len),
            text: &tail[start..start + len],
            gap: &tail[..start],
        })?;
        self.at = word.span.end;
        Some(word)
    }

    fn backward(&mut self) -> Option<Word<'a>> {
        let start = self.text.ceil_char_boundary(self.at.saturating_sub(WINDOW));
        let head = self.text.get(start..self.at)?;
        let (last, c) = head.char_indices().rfind(|(_, c)| c.is_alphanumeric() || *c == '\n')?;
        let end = last + c.len_utf8();
        let len = word_len_back(&head[..end]);
        let word = (len > 0).then(|| Word {
            span: Span::new(start + end - len, start + end),
            text: &head[end - len..end],
            gap: &head[end..],
        })?;
        self.at = word.span.start;
        Some(word)
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        self.left = self.left.checked_sub(1)?;
        if self.back { self.backward() } else { self.forward() }
    }
}

fn inner(c: char) -> bool {
    matches!(c, '-' | '\'' | '’' | '.' | ',')
}

/// How many bytes of `text` are one word, which begins with it.
fn word_len(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((i, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, c)| *c);
        if !(c.is_alphanumeric() || joins(previous, c, next)) {
            return i;
        }
        previous = c;
    }
    text.len()
}

fn word_len_back(text: &str) -> usize {
    let mut chars = text.char_indices().rev().peekable();
    let mut next = ' ';
    while let Some((i, c)) = chars.next() {
        let previous = chars.peek().map_or(' ', |(_, c)| *c);
        if !(c.is_alphanumeric() || joins(previous, c, next)) {
            return text.len() - i - c.len_utf8();
        }
        next = c;
    }
    text.len()
}

/// Whether `c` joins its neighbours to one word: `Won-oh`, `year’s`, `2.3`, `1,500`.
fn joins(previous: char, c: char, next: char) -> bool {
    let both = |class: fn(char) -> bool| class(previous) && class(next);
    inner(c)
        && if matches!(c, '.' | ',') { both(|c| c.is_ascii_digit()) } else { both(char::is_alphanumeric) }
}
