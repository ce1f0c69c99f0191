//! Whose doing a paragraph is, where the sentence does not say it: news of several districts gives each its paragraph, and names it where that begins.

use super::ends;
use super::eojeol::Mark;
use super::named::{Named, district};
use super::particle;
use super::word::Class;
use crate::Record;
use crate::context::Scene;
use crate::scan::hangul::is_alphanumeric;
use crate::span::Span;

/// The signs that open an entry of a list.
pub(super) const ENTRY_SIGNS: [char; 7] = ['▲', '△', '▷', '▶', '◆', '■', '●'];

/// The record of the nearest district that acts, or that the paragraph begins with, before the amount.
pub(super) fn acting(scene: &Scene<'_>, named: &Named) -> Option<usize> {
    let mut of_seoul = named.before().filter(|&at| is_of_seoul(&scene.records[at])).peekable();
    let line = of_seoul.peek().map(|_| line_before(scene))?;
    while let Some(at) = of_seoul.next_if(|&at| scene.records[at].span.start >= line.start) {
        if is_marked(scene, &scene.records[at]) || is_heading(scene, line, &scene.records[at]) {
            return Some(at);
        }
    }
    let last = of_seoul.next().filter(|&at| scene.records[at].span.end + HEADING > line.start)?;
    let heading = heading_before(scene, line)?;
    let within = |at: &usize| scene.records[*at].span.start >= heading.start;
    let mut named = std::iter::once(last).chain(of_seoul).take_while(within);
    named.find(|&at| is_heading(scene, heading, &scene.records[at]))
}

/// No heading is longer.
const HEADING: usize = 160;

/// The line before the paragraph, where it is a heading with a sign: `◇ 강동구 도서관 재개관`.
fn heading_before(scene: &Scene<'_>, line: Span) -> Option<Span> {
    const SIGNS: [char; 11] = ['◇', '◆', '■', '□', '▲', '▶', '●', '○', '◎', '◈', '▣'];
    let text = scene.view.text;
    let end = line.start.checked_sub(1)?;
    let from = text.floor_char_boundary(end.saturating_sub(HEADING));
    let start = from + memchr::memrchr(b'\n', text.get(from..end)?.as_bytes())? + 1;
    let heading = Span::new(start, end);
    heading.of(text).starts_with(SIGNS).then_some(heading)
}

/// Where the news begins that the amount is of: its item, or its paragraph where the district that acts there is another.
pub(super) fn news_start(scene: &Scene<'_>, acting: Option<usize>) -> usize {
    let Some(item) = scene.item else { return 0 };
    let another = acting.filter(|&at| district(&scene.records[at]) != item.district.as_deref());
    another.map_or(item.start, |_| line_before(scene).start)
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
    district(record).is_some_and(|code| code.starts_with("11") && code != "11000")
}

/// `서초구는`, `서초구(구청장 전성수)가`: it acts.
fn is_marked(scene: &Scene<'_>, record: &Record) -> bool {
    const NEAR: usize = 90;
    let text = scene.view.text;
    let end = text.floor_char_boundary((record.span.end + NEAR).min(scene.amount().span.start));
    let rest = Span::new(record.span.end.min(end), end).of(text);
    let rest = rest.strip_prefix('청').unwrap_or(rest);
    let rest = rest.strip_prefix('(').and_then(|inner| Some(inner.split_once(')')?.1)).unwrap_or(rest);
    let word = rest.split(|c: char| !is_alphanumeric(c)).next().unwrap_or("");
    particle::of(word) == Some(Mark::Topic) || is_corps(word, &rest[word.len()..])
}

/// `성동구상공회(회장 남기호)가`: what is called after a district acts there.
fn is_corps(name: &str, rest: &str) -> bool {
    let outer = rest.strip_prefix('(').and_then(|inner| Some(inner.split_once(')')?.1));
    let after = outer.unwrap_or_default().split(|c: char| !is_alphanumeric(c)).next().unwrap_or("");
    particle::of(after) == Some(Mark::Topic) && ends::classes(name).has(Class::Corps)
}

/// `■ 서초구 양재동 상가에서`: the sign of an entry, and then the district.
fn is_heading(scene: &Scene<'_>, line: Span, record: &Record) -> bool {
    const LONGEST: usize = 8;
    let sign = Span::new(line.start, record.span.start).of(scene.view.text).trim();
    // `▲마포구 … ▲강서구`: entries of one line.
    if sign.ends_with(ENTRY_SIGNS) {
        return true;
    }
    !sign.is_empty() && sign.len() <= LONGEST && !sign.contains(is_alphanumeric)
}
