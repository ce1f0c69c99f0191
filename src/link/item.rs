//! News items: an article is one, a roundup is many, each of one district.
//!
//! The items of a roundup tile its body. Each has the piece of the headline line that names its district, in order.

use std::cell::Cell;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use super::headline::{self, Headline};
use super::mayor::Mayors;
use super::opening::{self, Block, Form};
use super::{Input, district, ranking, section};
use crate::document::Zone;
use crate::draft::district::Code;
use crate::extraction::Item;
use crate::record::{Record, Value};
use crate::rule::Candidate;
use crate::scan::near::Near;
use crate::span::Span;
use crate::value::MayorRole;
use crate::value::kind::Kind;

/// An item before its mayor is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Draft {
    /// Its bytes: of a roundup's, in the body; of an article's, from its headline on.
    pub span: Span,
    /// Its headline's bytes.
    pub headline: Option<Span>,
    /// The code of its district.
    pub district: Option<Code>,
    /// The name of the district's mayor.
    pub mayor: Option<SmolStr>,
}

impl Draft {
    /// The item as it comes out.
    pub(super) fn finish(self, text: &str) -> Item {
        let headline = self.headline.map(|span| span.of(text).to_owned());
        Item {
            start: self.span.start,
            end: self.span.end,
            headline,
            district: self.district.map(SmolStr::from),
            mayor: self.mayor,
        }
    }
}

/// The items of the text, in its order.
pub(crate) fn items(input: &Input<'_>, candidates: &[Candidate]) -> Vec<Draft> {
    // Only districts and mayors tell items apart.
    let told = [Kind::District, Kind::Mayor].iter().any(|kind| input.seen.has(*kind));
    let candidates = if told { candidates } else { &[] };
    let headline = headline::read(input, candidates);
    let blocks = opening::blocks(input, candidates);
    let titled = match &headline {
        Some(headline) if headline.is_roundup => None,
        Some(headline) if section::is_of_one(input, candidates, headline.span, &blocks) => None,
        _ => section::starts(input, &blocks, candidates),
    };
    let mut items = match titled {
        Some(starts) => sections(input, candidates, &blocks, &starts),
        None => introduced(input, candidates, headline.as_ref(), &blocks),
    };
    for item in &mut items {
        item.district = item.district.take().map(|code| district::on(code, input.published));
    }
    items
}

/// The items of a roundup whose items have a title line each.
fn sections(
    input: &Input<'_>,
    candidates: &[Candidate],
    blocks: &[Block<'_>],
    starts: &[usize],
) -> Vec<Draft> {
    let end = end(input);
    let ends = starts[1..].iter().copied().chain([blocks.len()]);
    let item = |(&start, next): (&usize, usize)| {
        let span = blocks[start].span;
        // The title line of the first one is a line under the page's headline.
        let titled = blocks[start].is_title(input.view.text);
        let title = if titled { Some(span) } else { line_before(input, span.start) };
        let stop = blocks.get(next).map_or(end, |block| block.span.start);
        Draft {
            span: Span::new(title.map_or(span.start, |title| title.start), stop),
            headline: title,
            district: section::district(input, &blocks[start..next], candidates).cloned(),
            mayor: None,
        }
    };
    starts.iter().zip(ends).map(item).collect()
}

/// The line under the headline that stands directly before the body.
fn line_before(input: &Input<'_>, body: usize) -> Option<Span> {
    let before = input.document.paragraphs.iter().take_while(|paragraph| paragraph.span.start < body);
    before.last().filter(|paragraph| paragraph.zone == Zone::Subtitle).map(|paragraph| paragraph.span)
}

/// The items of a roundup that begin where a mayor is introduced, or the one item of an article.
fn introduced(
    input: &Input<'_>,
    candidates: &[Candidate],
    headline: Option<&Headline>,
    blocks: &[Block<'_>],
) -> Vec<Draft> {
    let whole = || whole(input, candidates, headline, blocks).into_iter().collect();
    let pieces = headline.filter(|headline| headline.is_roundup);
    if pieces.is_none() && headline.is_some_and(|headline| !headline.may_be_roundup) {
        return whole();
    }
    let starts = starts(input, blocks, pieces);
    if pieces.is_some() || starts.len() > 1 {
        tile(input, candidates, blocks, &starts, pieces)
    } else {
        whole()
    }
}

/// The byte at which the article is over.
fn end(input: &Input<'_>) -> usize {
    let footer = input.document.paragraphs.iter().find(|paragraph| paragraph.zone == Zone::Footer);
    footer.map_or(input.view.text.len(), |paragraph| paragraph.span.start)
}

/// The one item of an article; its district is the one that its first paragraph introduces, else that of its headline, else the
/// one that it mentions most.
fn whole(
    input: &Input<'_>,
    candidates: &[Candidate],
    headline: Option<&Headline>,
    blocks: &[Block<'_>],
) -> Option<Draft> {
    let first =
        input.document.paragraphs.iter().find(|p| !matches!(p.zone, Zone::Navigation | Zone::Footer))?;
    let span = Span::new(headline.map_or(first.span.start, |headline| headline.span.start), end(input));
    let introduced =
        blocks.first().and_then(|block| block.opens(input)).filter(|(form, _)| *form != Form::Plain);
    let announced =
        || headline.and_then(|headline| headline.pieces.iter().find_map(|piece| piece.district.clone()));
    let introduced = introduced.map(|(_, code)| code.clone());
    let ranked = introduced.is_none()
        && headline.is_some_and(|h| ranking::is_ranking(input, candidates, h.span, span));
    let district = if ranked { None } else { introduced.or_else(announced) };
    let district = district.or_else(|| most_mentioned(input, candidates, span).filter(|_| !ranked));
    Some(Draft { span, headline: headline.map(|headline| headline.span), district, mayor: None })
}

/// The district that is mentioned most in a span; of equals, the first.
fn most_mentioned(input: &Input<'_>, candidates: &[Candidate], span: Span) -> Option<Code> {
    if !input.seen.has(Kind::District) {
        return None;
    }
    let first = candidates.partition_point(|c| c.found.span.start < span.start);
    let inside = candidates[first..].iter().take_while(|c| c.found.span.start < span.end);
    let mut counts: FxHashMap<&Code, (usize, usize)> = FxHashMap::default();
    for (i, (_, code)) in inside.filter_map(headline::district).enumerate() {
        counts.entry(code).or_insert((0, i)).0 += 1;
    }
    counts
        .into_iter()
        .max_by_key(|(_, (count, first))| (*count, std::cmp::Reverse(*first)))
        .map(|(code, _)| code.clone())
}

/// The blocks at which items begin, the first one always.
fn starts(input: &Input<'_>, blocks: &[Block<'_>], headline: Option<&Headline>) -> Vec<usize> {
    let text = input.view.text;
    let mut order = Order::new(headline);
    let mut starts = Vec::new();
    let mut current = None;
    let mut closed = None;
    for (i, block) in blocks.iter().enumerate() {
        let opens = block.opens(input);
        let begins = match opens {
            _ if i == 0 => true,
            None => false,
            Some((Form::Bracket, code)) => current != Some(code) || closed.is_some() && order.has_next(code),
            Some((Form::Inside, code)) => current != Some(code) && order.has_next(code),
            Some((Form::Title, code)) => {
                headline.is_some() && (current != Some(code) || closed.is_some() && order.has_next(code))
            }
            Some((Form::Plain, code)) => {
                closed == Some(i - 1) && current != Some(code) && order.has_next(code)
            }
        };
        if begins {
            starts.push(if i == 0 { 0 } else { lead(text, blocks, closed, i) });
            current = opens.map(|(_, code)| code);
            order.take(current.map(|code| &**code));
            closed = None;
        } else if current.is_none() {
            current = opens.filter(|(form, _)| *form != Form::Plain).map(|(_, code)| code);
        }
        if block.closes(text) {
            closed = Some(i);
        }
    }
    starts
}

/// The block at which the item that is introduced at `at` begins: quotes right after the end of the item before are its lead.
fn lead(text: &str, blocks: &[Block<'_>], closed: Option<usize>, at: usize) -> usize {
    const LONGEST: usize = 4;
    closed
        .map(|closed| closed + 1)
        .filter(|&first| at - first <= LONGEST && blocks[first].is_quote(text))
        .unwrap_or(at)
}

/// Walks the pieces of the headline line beside the items.
struct Order<'a> {
    headline: Option<&'a Headline>,
    next: usize,
}

impl<'a> Order<'a> {
    fn new(headline: Option<&'a Headline>) -> Self {
        Self { headline, next: 0 }
    }

    fn find(&self, code: &str) -> Option<usize> {
        let pieces = &self.headline?.pieces;
        (self.next..pieces.len()).find(|&i| pieces[i].district.as_deref() == Some(code))
    }

    /// Whether a piece is yet to come that names the district.
    fn has_next(&self, code: &str) -> bool {
        self.find(code).is_some()
    }

    /// The next piece that names the district.
    fn take(&mut self, code: Option<&str>) -> Option<Span> {
        let piece = self.find(code?)?;
        self.next = piece + 1;
        Some(self.headline?.pieces[piece].span)
    }
}

/// The items of a roundup, from the blocks at which they begin.
fn tile(
    input: &Input<'_>,
    candidates: &[Candidate],
    blocks: &[Block<'_>],
    starts: &[usize],
    headline: Option<&Headline>,
) -> Vec<Draft> {
    let mut order = Order::new(headline);
    let end = end(input);
    let mut items = Vec::with_capacity(starts.len());
    for (i, &start) in starts.iter().enumerate() {
        let next = starts.get(i + 1).copied().unwrap_or(blocks.len());
        let span =
            Span::new(blocks[start].span.start, blocks.get(next).map_or(end, |block| block.span.start));
        let mut opened = blocks[start..next].iter().filter_map(|block| block.opens(input));
        let district = opened.find(|(form, _)| *form != Form::Plain).map(|(_, code)| code.clone());
        let district = district.or_else(|| most_mentioned(input, candidates, span));
        let headline = order.take(district.as_deref());
        items.push(Draft { span, headline, district, mayor: None });
    }
    items
}

/// Which item owns a place.
pub(super) struct Owners {
    bodies: Vec<Span>,
    headlines: Vec<(Span, usize)>,
    near: Near,
    /// The item whose body the last span was in.
    last: Cell<usize>,
}

impl Owners {
    pub(super) fn new(items: &[Draft]) -> Self {
        let headlines = items.iter().enumerate().filter_map(|(i, item)| Some((item.headline?, i))).collect();
        Self {
            bodies: items.iter().map(|item| item.span).collect(),
            headlines,
            near: Near::default(),
            last: Cell::default(),
        }
    }

    /// The index of the item whose body or whose piece of the headline the span is in.
    pub(super) fn of(&self, span: Span) -> Option<usize> {
        let last = self.last.get();
        if self.bodies.get(last).is_some_and(|body| body.contains(span)) {
            return Some(last);
        }
        let body = self.near.partition(&self.bodies, |body| body.start <= span.start).checked_sub(1);
        let headline = || {
            let next = self.headlines.partition_point(|(piece, _)| piece.start <= span.start);
            self.headlines
                .get(next.checked_sub(1)?)
                .filter(|(piece, _)| piece.contains(span))
                .map(|(_, item)| *item)
        };
        let body = body.filter(|&i| self.bodies[i].contains(span));
        self.last.set(body.unwrap_or(last));
        body.or_else(headline)
    }
}

/// Gives each item its district's mayor: whom its records name, else whom the article names.
pub(crate) fn name_mayors(items: &mut [Draft], mayors: &Mayors, records: &[Record]) {
    if items.iter().all(|item| item.district.is_none()) {
        return;
    }
    let mut names: FxHashMap<(Option<usize>, &str), &str> = FxHashMap::default();
    for record in mayors.mentions().filter_map(|index| records.get(index)) {
        if let Value::Mayor(mayor) = &record.value
            && let Some(district) = &mayor.district
            && mayor.role != Some(MayorRole::Former)
        {
            for item in [record.item, None] {
                names.entry((item, district)).or_insert(&mayor.name);
            }
        }
    }
    for (i, item) in items.iter_mut().enumerate() {
        let Some(district) = item.district.as_deref() else { continue };
        let name = names.get(&(Some(i), district)).or_else(|| names.get(&(None, district)));
        item.mayor = name.map(|&name| name.into());
    }
}
