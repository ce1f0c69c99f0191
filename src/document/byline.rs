//! Bylines: `[Asia Economy Reporter Park Jong-il]`, `[Honam Desk]`, `[Park Jong-il, Staff Reporter]`, a line `By Park Jong-il`; the Korean ones are
//! [`korean`]'s.

use memchr::memchr;
use once_cell::sync::Lazy;
use regex::Regex;

use super::korean;
use super::title::{GRADES, LEADS, ROLES};
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// A byline at the beginning of a line.
static BYLINE: Lazy<Regex> = Lazy::new(|| {
    let name = r"[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]*){0,3}";
    let [role, grade, lead] = [ROLES.as_slice(), &GRADES, &LEADS].map(|words| words.join("|"));
    let role = format!("(?:{role})");
    let after = format!(r"\[[^\]\n]{{0,60}}?(?-u:\b){role}(?:[,:]? {name}[^\]\n]{{0,60}})?\]");
    let before = format!(r"\[{name},? (?:(?:{grade}) )?{role}\]");
    let desk = r"\[[^\]\n]{0,60}(?:Desk|Newsroom|Headquarters)\]";
    let line = format!(r"(?:{lead}):? {name}(?:,? \S+@\S+)?$");
    Regex::new(&format!("^(?:{before}|{after}|{desk}|{line})")).expect("the pattern is constant")
});

/// The next `=` of a text, which plain Korean bylines have (`홍길동 기자 =`): one search serves every line before it.
#[derive(Debug)]
pub(super) struct EqualsSearch<'a> {
    bytes: &'a [u8],
    /// Where the last search began.
    from: usize,
    /// What it found, or the end of the text.
    next: usize,
}

impl<'a> EqualsSearch<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), next: 0, from: 0 }
    }

    /// Whether a line has one: `홍길동 기자 =`.
    fn stands_in(&mut self, line: Span) -> bool {
        if !(self.from..=self.next).contains(&line.start) || self.next == 0 {
            let rest = self.bytes.get(line.start..).unwrap_or_default();
            self.from = line.start;
            self.next = memchr(b'=', rest).map_or(self.bytes.len(), |at| line.start + at);
        }
        self.next < line.end
    }
}

/// The place of the byline that `line` begins with: its first character tells that most have none.
pub(super) fn at_start(text: &str, line: Span, equals: &mut EqualsSearch<'_>) -> Option<Span> {
    let there = line.of(text);
    let english = || BYLINE.find(there).map(|found| Span::new(line.start, line.start + found.end()));
    match there.chars().next()? {
        '[' => english().or_else(|| korean::opening(text, line)),
        'B' | 'R' | 'S' if LEADS.iter().any(|lead| there.starts_with(lead)) => english(),
        '【' | '<' | '(' => korean::opening(text, line),
        first if is_hangul(first) && equals.stands_in(line) => korean::opening(text, line),
        _ => None,
    }
}
