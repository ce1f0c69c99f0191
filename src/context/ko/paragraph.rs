//! Whose doing a paragraph is, where the sentence does not say it: news of several districts gives each its paragraph, and names it where that begins.

use super::eojeol::Mark;
use super::particle;
use crate::context::Scene;
use crate::span::Span;
use crate::{Record, Value};

/// The signs that open an entry of a list.
pub(super) const ENTRY_SIGNS: [char; 7] = ['▲', '△', '▷', '▶', '◆', '■', '●'];

/// The record of the nearest district that acts, or that the paragraph begins with, before the amount.
pub(super) fn acting(scene: &Scene<'_>) -> Option<usize> {
    const REACH: usize = 24;
    let near = (0..scene.at).rev().take(REACH);
    let mut of_seoul = near.filter(|&at| is_of_seoul(&scene.records[at])).peekable();
    let line = of_seoul.peek().map(|_| line_before(scene))?;
    of_seoul.take_while(|&at| scene.records[at].span.start >= line.start).find(|&at| {
        let record = &scene.records[at];
        is_marked(scene, record) || is_heading(scene, line, record)
    })
}

/// The paragraph up to the amount, as far as it is near.
fn line_before(scene: &Scene<'_>) -> Span {
    const NEAR: usize = 1200;
    let (text, end) = (scene.view.text, scene.amount().span.start);
    let start = text.floor_char_boundary(end.saturating_sub(NEAR));
    let line = Span::new(start, end);
    memchr::memrchr(b'\n', line.of(text).as_bytes()).map_or(line, |at| Span::new(start + at + 1, end))
}

/// A district of Seoul, or its mayor.
fn is_of_seoul(record: &Record) -> bool {
    let code = match &record.value {
        Value::District(district) => Some(&*district.code),
        Value::Mayor(mayor) => mayor.district.as_deref(),
        _ => None,
    };
    code.is_some_and(|code| code.starts_with("11") && code != "11000")
}

/// `서초구는`, `서초구(구청장 전성수)가`: it acts.
fn is_marked(scene: &Scene<'_>, record: &Record) -> bool {
    const NEAR: usize = 90;
    let text = scene.view.text;
    let end = text.floor_char_boundary((record.span.end + NEAR).min(scene.amount().span.start));
    let rest = Span::new(record.span.end.min(end), end).of(text);
    let rest = rest.strip_prefix('청').unwrap_or(rest);
    let rest = rest.strip_prefix('(').and_then(|inner| Some(inner.split_once(')')?.1)).unwrap_or(rest);
    let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    particle::of(word) == Some(Mark::Topic)
}

/// `■ 서초구 양재동 상가에서`: the sign of an entry, and then the district.
fn is_heading(scene: &Scene<'_>, line: Span, record: &Record) -> bool {
    const LONGEST: usize = 8;
    let sign = Span::new(line.start, record.span.start).of(scene.view.text).trim();
    // `▲마포구 … ▲강서구`: entries of one line.
    if sign.ends_with(ENTRY_SIGNS) {
        return true;
    }
    !sign.is_empty() && sign.len() <= LONGEST && !sign.contains(char::is_alphanumeric)
}
