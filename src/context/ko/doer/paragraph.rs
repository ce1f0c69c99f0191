//! Whose doing a paragraph is, where the sentence does not say it: news of several districts gives each its paragraph, and names it where that begins.

use super::named::Named;
use crate::context::Scene;
use crate::context::district::of_record;
use crate::context::ko::word::{Class, Mark, ends, particle, signs};
use crate::document::Zone;
use crate::record::Record;
use crate::scan::hangul::is_alphanumeric;
use crate::span::Span;

/// The district whose news a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) enum Acting {
    /// The paragraph, or its heading, names the record.
    Here(usize),
    /// The paragraph goes on with the news that another began with the record.
    Before(usize),
}

impl Acting {
    /// The record of the district.
    pub(super) fn record(self) -> usize {
        match self {
            Self::Here(record) | Self::Before(record) => record,
        }
    }
}

/// The nearest district that acts, or that the paragraph begins with, before the amount; else the one that opened the news. One elsewhere is as good: what is its
/// own is none of Seoul's.
pub(in crate::context::ko) fn acting(scene: &Scene<'_>, named: &Named) -> Option<Acting> {
    let mut named_before = named.before().peekable();
    let line = named_before.peek().map(|_| line_before(scene))?;
    while let Some(at) = named_before.next_if(|&at| scene.records[at].span.start >= line.start) {
        let record = &scene.records[at];
        if is_marked(scene, record) || is_heading(scene, line, record) || is_titled(scene, line, record) {
            return Some(Acting::Here(at));
        }
    }
    let headed = headed(scene, line, named_before.clone()).map(Acting::Here);
    headed.or_else(|| {
        // Nearly always only the item's own is named, which need not be looked for.
        let others = named.are_several() || is_of_other(scene, named);
        if others {
            named_before.find(|&at| is_opening(scene, &scene.records[at])).map(Acting::Before)
        } else {
            None
        }
    })
}

/// The district that the heading over the paragraph names.
fn headed(scene: &Scene<'_>, line: Span, mut before: impl Iterator<Item = usize>) -> Option<usize> {
    let last = before.next().filter(|&at| scene.records[at].span.end + HEADING > line.start)?;
    let heading = heading_before(scene, line)?;
    let within = |at: &usize| scene.records[*at].span.start >= heading.start;
    let mut named = std::iter::once(last).chain(before).take_while(within);
    named.find(|&at| is_heading(scene, heading, &scene.records[at]))
}

/// Whether the nearest district is not the item's.
fn is_of_other(scene: &Scene<'_>, named: &Named) -> bool {
    let own = scene.item.and_then(|item| item.district.as_deref());
    named.before().next().is_some_and(|at| of_record(&scene.records[at]) != own)
}

/// `서울 중랑구는`, `한편 중랑구의`: the first words of a paragraph, which turns to that district.
fn is_opening(scene: &Scene<'_>, record: &Record) -> bool {
    opens_line(scene, record) && is_marked(scene, record)
}

/// Whether a paragraph begins with a district.
fn opens_line(scene: &Scene<'_>, record: &Record) -> bool {
    const LEADS: [&[u8]; 4] =
        ["서울 ".as_bytes(), "서울시 ".as_bytes(), "한편 ".as_bytes(), "또 ".as_bytes()];
    let mut before = &scene.view.text.as_bytes()[..record.span.start];
    // `한편 서울 중랑구는`
    for _ in 0..2 {
        if before.last() != Some(&b' ') {
            break;
        }
        before = LEADS.iter().find_map(|lead| before.strip_suffix(*lead)).unwrap_or(before);
    }
    before.last().is_none_or(|&last| last == b'\n')
}

/// `중랑구 동네책방 6곳에 300만 원`, `알림 중랑구, 동네책방에 300만 원`: a heading among the lines of the text, or before the news in its line.
fn is_titled(scene: &Scene<'_>, line: Span, record: &Record) -> bool {
    const RUBRIC: usize = 40;
    if scene.amount().zone != Zone::Body {
        return false;
    }
    let text = scene.view.text;
    let rest = &text[record.span.end..];
    if rest.starts_with(", ") {
        let before = Span::new(line.start, record.span.start).of(text);
        return before.len() <= RUBRIC && !before.contains(['.', ',', '(']);
    }
    rest.starts_with(' ') && opens_line(scene, record) && is_short_line(rest)
}

/// Whether no sentence ends in the rest of a line, and it is no longer than a heading.
fn is_short_line(rest: &str) -> bool {
    let near = &rest.as_bytes()[..rest.len().min(HEADING)];
    memchr::memchr(b'\n', near).is_some_and(|end| memchr::memchr(b'.', &near[..end]).is_none())
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
pub(in crate::context::ko) fn news_start(scene: &Scene<'_>, acting: Option<Acting>) -> usize {
    let Some(item) = scene.item else { return 0 };
    let another =
        acting.map(Acting::record).filter(|&at| of_record(&scene.records[at]) != item.district.as_deref());
    let opened = |at: usize| line_start(scene, scene.records[at].span.start);
    let start = another.map_or(item.start, opened);
    excerpt(scene).map_or(start, |excerpt| start.max(excerpt))
}

/// `[새빛일보] 중구는 …` behind a line that begins so as well: a list of news that are cut off, each a line.
fn excerpt(scene: &Scene<'_>) -> Option<usize> {
    const LONGEST: usize = 60;
    const LINES: usize = 4;
    let line = line_before(scene);
    // The first line has none before it.
    scene.item.filter(|item| line.start > item.start)?;
    let text = scene.view.text.as_bytes();
    let head = &text[line.start..line.end.min(line.start + LONGEST)];
    let sign = if head.first() == Some(&b'[') { b']' } else { b'|' };
    let tag = &head[..memchr::memchr(sign, head)?];
    // `| 금액 |`: a row of a table.
    if sign == b'|' && !tag.ends_with("기자 ".as_bytes()) {
        return None;
    }
    let mut start = line.start;
    let begins_so = |_| {
        start = line_start(scene, start.checked_sub(1)?);
        text[start..].starts_with(tag).then_some(line.start)
    };
    (0..LINES).find_map(begins_so)
}

/// The paragraph up to the amount, as far as it is near.
fn line_before(scene: &Scene<'_>) -> Span {
    let end = scene.amount().span.start;
    Span::new(line_start(scene, end), end)
}

/// Where the paragraph of a byte begins, or what of it is near.
fn line_start(scene: &Scene<'_>, byte: usize) -> usize {
    const NEAR: usize = 1200;
    let text = scene.view.text;
    let start = text.floor_char_boundary(byte.saturating_sub(NEAR));
    memchr::memrchr(b'\n', &text.as_bytes()[start..byte]).map_or(start, |at| start + at + 1)
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
    // `중랑구에 따르면 구는`, `중랑구의 올해 예산은`
    let told = || word == "에" && rest[word.len()..].starts_with(" 따르면");
    let opens = || (word == "의" || is_member(word) || is_place(word, rest)) && opens_line(scene, record);
    let same = || record.sentence == scene.amount().sentence || opens_line(scene, record);
    let there = matches!(word, "에서는" | "에선") && same();
    particle::of(word) == Some(Mark::Topic)
        || there
        || told()
        || opens()
        || is_corps(word, &rest[word.len()..])
}

/// `중랑구|새마을회는|`: who is called after the district that a paragraph begins with acts there.
fn is_member(word: &str) -> bool {
    let name = TOPICS.iter().find_map(|topic| word.strip_suffix(topic));
    name.is_some_and(|name| ends::classes(name).has(Class::Corps))
}

/// `노원구| 상계2동에서는|`, `노원구| 상계2동은|`: a part of the district.
fn is_place(word: &str, rest: &str) -> bool {
    const PARTS: [char; 3] = ['동', '읍', '면'];
    const OTHERS: [&str; 12] =
        ["활동", "운동", "이동", "아동", "노동", "공동", "행동", "감동", "측면", "반면", "화면", "전면"];
    let Some(next) = rest.strip_prefix(' ').filter(|_| word.is_empty()) else { return false };
    let next = next.split(|c: char| !is_alphanumeric(c)).next().unwrap_or("");
    let place =
        ["에서는", "에서도", "에서", "에선", "은", "이"].iter().find_map(|end| next.strip_suffix(end));
    let other = |place: &str| OTHERS.iter().any(|other| place.ends_with(other));
    place.is_some_and(|place| place.ends_with(PARTS) && place.chars().nth(1).is_some() && !other(place))
}

/// The particles of who acts.
const TOPICS: [&str; 4] = ["은", "는", "이", "가"];

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
    if sign.ends_with(signs::ENTRY) {
        return true;
    }
    !sign.is_empty() && sign.len() <= LONGEST && !sign.contains(is_alphanumeric)
}
