//! Bylines: `[Asia Economy Reporter Park Jong-il]`, `[Honam Desk]`, `[Park Jong-il, Staff Reporter]`, a line `By Park Jong-il`; the Korean ones are
//! [`korean`]'s.

use once_cell::sync::Lazy;
use regex::Regex;

use super::zone::Paragraph;
use super::{Zone, korean};
use crate::span::Span;

/// A byline at the beginning of a line; a group is the reporter's name.
static BYLINE: Lazy<Regex> = Lazy::new(|| {
    let name = r"[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]*){0,3}";
    let role = r"(?:[Rr]eporter|REPORTER|[Cc]orrespondent|[Jj]ournalist)";
    let after = format!(r"\[[^\]\n]{{0,60}}?(?-u:\b){role}(?:[,:]? (?P<a>{name})[^\]\n]{{0,60}})?\]");
    let before = format!(r"\[(?P<b>{name}),? (?:[Ss]taff |[Ss]enior |[Ii]ntern )?{role}\]");
    let desk = r"\[[^\]\n]{0,60}(?:Desk|Newsroom|Headquarters)\]";
    let line = format!(r"(?:By|BY|Reporter|Staff [Rr]eporter):? (?P<c>{name})(?:,? \S+@\S+)?$");
    Regex::new(&format!("^(?:{before}|{after}|{desk}|{line})")).expect("the pattern is constant")
});

/// The place of the byline that `line` begins with.
pub(super) fn at_start(text: &str, line: Span) -> Option<Span> {
    let there = line.of(text);
    let english = may_begin(there).then(|| BYLINE.find(there)).flatten();
    let english = english.map(|found| Span::new(line.start, line.start + found.end()));
    english.or_else(|| korean::opening(text, line))
}

/// Whether an English byline may begin a line: one character tells that most have none.
fn may_begin(line: &str) -> bool {
    line.starts_with(['[', 'B', 'R', 'S'])
}

/// The place of the reporter's name.
pub(super) fn reporter(text: &str, paragraphs: &[Paragraph]) -> Option<Span> {
    let bylines = paragraphs.iter().filter(|paragraph| paragraph.zone == Zone::Byline).take(4);
    bylines.map(|paragraph| paragraph.span).find_map(|byline| {
        let Some(groups) = may_begin(byline.of(text)).then(|| BYLINE.captures(byline.of(text))).flatten()
        else {
            return korean::reporter(text, byline);
        };
        let name = ["a", "b", "c"].iter().find_map(|group| groups.name(group))?;
        Some(Span::new(byline.start + name.start(), byline.start + name.end()))
    })
}
