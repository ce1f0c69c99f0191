//! Which city's `중구` it is, and whose mayor stands beside it: what the sentence, the document before it and its head say of cities.

use std::borrow::Cow;
use std::collections::HashMap;

use super::super::Input;
use crate::draft::Draft;
use crate::draft::district::{Code, Mention};
use crate::draft::mayor::Seat;
use crate::kind::district::korea;
use crate::rule::Candidate;
use crate::scan::atom::Class;
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// Tells the districts of names that several cities have; their places, with the new code (none: nothing tells it).
pub(super) fn cities(input: &Input<'_>, candidates: &mut [Candidate]) -> Vec<(usize, Option<Code>)> {
    if !candidates.iter().any(|candidate| is_open(input, candidate)) {
        return Vec::new();
    }
    let mut said = Said::of(input, candidates);
    let mut renamed = Vec::new();
    let mut before: Option<(Span, Code)> = None;
    for candidate in candidates.iter_mut() {
        let Draft::District(mention) = &mut candidate.found.draft else { continue };
        let span = candidate.found.span;
        if mention.assumed && is_in_hangul(input, span) {
            let near = before.as_ref().filter(|(place, _)| same_sentence(input, *place, span));
            let code = said.code(input, mention, span, near.map(|(_, code)| &**code));
            renamed.push((span.start, code.clone()));
            mention.assumed = false;
            mention.code = code.unwrap_or_default();
        } else if !mention.assumed && korea::named(&mention.name).len() > 1 {
            said.last.insert(mention.name.clone(), mention.code.clone());
        }
        if !mention.code.is_empty() {
            before = Some((span, mention.code.clone()));
        }
    }
    renamed
}

/// Gives the mayors beside those districts the code that was told.
pub(super) fn seats(candidates: &mut [Candidate], renamed: &[(usize, Option<Code>)]) {
    const WITHIN: usize = 96;
    if renamed.is_empty() {
        return;
    }
    for candidate in candidates.iter_mut() {
        let start = candidate.found.span.start;
        let Draft::Mayor(mention) = &mut candidate.found.draft else { continue };
        let Seat::District(code) = &mention.seat else { continue };
        let next = renamed.partition_point(|(place, _)| *place < start);
        let around = [next.checked_sub(1), Some(next)].into_iter().flatten().filter_map(|i| renamed.get(i));
        let near = around.filter(|(place, _)| place.abs_diff(start) < WITHIN);
        if let Some((_, told)) =
            near.min_by_key(|(place, _)| place.abs_diff(start)).filter(|_| korea::is_homonym(code))
        {
            mention.seat = told.clone().map_or(Seat::Elsewhere, Seat::District);
        }
    }
}

/// Whether a name in Hangul is that of districts of several cities, and none is named beside it.
fn is_open(input: &Input<'_>, candidate: &Candidate) -> bool {
    match &candidate.found.draft {
        Draft::District(mention) => mention.assumed && is_in_hangul(input, candidate.found.span),
        _ => false,
    }
}

fn is_in_hangul(input: &Input<'_>, span: Span) -> bool {
    span.of(input.view.text).starts_with(is_hangul)
}

fn same_sentence(input: &Input<'_>, a: Span, b: Span) -> bool {
    input.document.sentence(a.start) == input.document.sentence(b.start)
}

/// What the document says of the cities of the names in it.
struct Said<'a> {
    /// The code that a name has meant last where its city was named.
    last: HashMap<Cow<'static, str>, Code>,
    /// The code that it means first.
    first: HashMap<Cow<'static, str>, Code>,
    /// The regions at the head of the document, the first one first.
    head: Vec<&'a str>,
}

impl<'a> Said<'a> {
    fn of(input: &Input<'a>, candidates: &[Candidate]) -> Self {
        const HEAD: usize = 1024;
        const MOST: usize = 8;
        let mut first = HashMap::new();
        for candidate in candidates {
            if let Draft::District(mention) = &candidate.found.draft
                && !mention.assumed
                && korea::named(&mention.name).len() > 1
            {
                first.entry(mention.name.clone()).or_insert_with(|| mention.code.clone());
            }
        }
        let view = &input.view;
        let head = (0..view.atoms.len()).take_while(|&at| view.span(at).start < HEAD);
        let head = head.filter_map(|at| view.meaning(at, Class::Region)).take(MOST);
        Self { last: HashMap::new(), first, head: head.map(|meaning| &*meaning.text).collect() }
    }

    /// The code of a name without a city beside it.
    fn code(&self, input: &Input<'_>, mention: &Mention, span: Span, near: Option<&str>) -> Option<Code> {
        let in_region = |regions: &str| {
            let rows = korea::named(&mention.name);
            let row = regions.split(';').find_map(|region| rows.iter().find(|row| row.lies_in(region)))?;
            Some(row.code()?.into())
        };
        region_before(input, span)
            .and_then(in_region)
            .or_else(|| in_region(near?.get(..2)?))
            .or_else(|| self.last.get(&mention.name).cloned())
            .or_else(|| self.head.iter().find_map(|regions| in_region(regions)))
            .or_else(|| self.first.get(&mention.name).cloned())
            .or_else(|| mention.code.starts_with("11").then(|| mention.code.clone()))
    }
}

/// The region named last before a place in its sentence.
fn region_before<'a>(input: &Input<'a>, span: Span) -> Option<&'a str> {
    const REACH: usize = 8;
    let view = &input.view;
    let at = view.first_from(span.start);
    (at.saturating_sub(REACH)..at)
        .rev()
        .filter(|&before| same_sentence(input, view.span(before), span))
        .find_map(|before| view.meaning(before, Class::Region))
        .map(|meaning| &*meaning.text)
}
