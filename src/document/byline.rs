//! Bylines: `[Asia Economy Reporter Park Jong-il]`, `[Honam Desk]`, `[Park Jong-il, Staff Reporter]`, a line `By Park Jong-il`; the Korean ones are
//! [`korean`]'s.

use once_cell::sync::Lazy;
use regex::Regex;

use super::korean;
use super::reporter::{GRADES, LEADS, ROLES};
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

/// The place of the byline that `line` begins with: its first character tells that most have none.
pub(super) fn at_start(text: &str, line: Span) -> Option<Span> {
    let there = line.of(text);
    let english = || BYLINE.find(there).map(|found| Span::new(line.start, line.start + found.end()));
    match there.chars().next()? {
        '[' => english().or_else(|| korean::opening(text, line)),
        'B' | 'R' | 'S' => english(),
        '【' | '<' | '(' => korean::opening(text, line),
        first if is_hangul(first) => korean::opening(text, line),
        _ => None,
    }
}
