//! Whose doing the statement is: the district that is the subject of its verb, where that is not the item's own.
//!
//! Which district an item is about is not asked here: [`district`](crate::context::district) takes that where [`find`] says that the item does it.
//!
//! The way through: [`find`] asks the sentence first, then the paragraph and the heading over it; [`respective`] reads lists of districts and amounts, [`title`] the titles of a roundup's sections.

mod respective;
mod title;

use crate::context::district::{code, is_of_seoul};
use crate::context::en::statement::{Link, Phrase, Statement};
use crate::context::en::word::cue::cue;
use crate::context::en::word::{Class, Classes, Token};
use crate::context::{Doer, Scene};
use crate::record::{Record, Value};

/// The doer of a statement. Of several districts together it is the first named.
pub(super) fn find(s: &Statement<'_>) -> Doer {
    if let Some(district) = respective::of(s.clause.scene).or_else(|| ranked(s)) {
        return Doer::District(district);
    }
    let beside = s.lead.noun.filter(|_| matches!(s.lead.link, Link::Noun | Link::Paren));
    let governed = s.governor.filter(|governor| !governor.of_subject).and_then(|_| s.subject());
    for phrase in [beside, governed].into_iter().flatten() {
        if let Some(district) = district(s, phrase) {
            return Doer::District(district);
        }
        if is_elsewhere(s, phrase) {
            return Doer::Elsewhere;
        }
    }
    let city = || if is_of_city(s.clause.scene) { Doer::Elsewhere } else { Doer::Item };
    theme(s).unwrap_or_else(city)
}

/// `followed by |Mapo District| with`, `and |Mapo District| with`: each of a list of districts.
fn ranked(s: &Statement<'_>) -> Option<usize> {
    let with = s.lead.anchor.checked_sub(1).filter(|_| s.lead.link == Link::With)?;
    let phrase = Phrase::before(&s.clause, with)?;
    let led =
        s.clause.prev(phrase.first).is_some_and(|word| word.has_any(Classes::of(&[Class::By, Class::And])));
    district(s, phrase).filter(|_| led)
}

/// Whether the news begins as that of the city, not of the district that it names farther down.
fn is_of_city(scene: &Scene<'_>) -> bool {
    const LEAD: usize = 700;
    const MOST: usize = 12;
    let Some(item) = scene.item.filter(|item| item.district.is_some()) else { return false };
    let text = scene.view.text;
    let end = text.floor_char_boundary((item.start + LEAD).min(item.end));
    let first = scene.records.partition_point(|record| record.span.start < item.start);
    let mut lead = scene.records[first..].iter().take(MOST).take_while(|record| record.span.start < end);
    // `piled up in Gongdeok-dong, |Mapo-gu|, Seoul`: where a picture was taken.
    let address = |record: &Record| text[..record.span.start].ends_with("-dong, ");
    let named = lead.any(|record| match record.value {
        Value::District(_) => !address(record),
        _ => matches!(record.value, Value::Mayor(_)),
    });
    !named && text.get(item.start..end).is_some_and(|lead| lead.contains("Seoul"))
}

/// Whom the paragraph, or the heading over it, speaks of: the nearest district before that begins a sentence or that a mayor governs.
fn theme(s: &Statement<'_>) -> Option<Doer> {
    const MOST: usize = 30;
    let scene = s.clause.scene;
    let start = scene.document.paragraph(scene.amount().span.start)?.span.start;
    let item = scene.item.map_or(0, |item| item.start);
    let mut near = (0..scene.at).rev().take(MOST).take_while(|&at| scene.records[at].span.start >= item);
    let inside = |at: usize| scene.records[at].span.start >= start;
    let code = |at: usize| match &scene.records[at].value {
        Value::District(district)
            if inside(at) && acts(scene, at)
                || is_heading(scene, at)
                || is_introduced(scene, at)
                || title::is_title(scene, at) =>
        {
            Some(&*district.code)
        }
        Value::Mayor(mayor) if inside(at) => mayor.district.as_deref(),
        _ => None,
    };
    let (at, code) = near.find_map(|at| Some((at, code(at)?)))?;
    let own = scene.item.and_then(|item| item.district.as_deref());
    match () {
        () if title::is_left(scene, at) => Some(Doer::Elsewhere),
        () if own == Some(code) => Some(Doer::Item),
        () => Some(Doer::District(at)),
    }
}

/// `■ |Mapo-gu|: a park opens`: the line that an item of a roundup begins with.
fn is_heading(scene: &Scene<'_>, at: usize) -> bool {
    const SIGNS: [char; 14] = ['■', '□', '●', '○', '◆', '◇', '▲', '△', '▶', '▷', '★', '☆', '◈', '◎'];
    const NEAR: usize = 12;
    let (text, start) = (scene.view.text, scene.records[at].span.start);
    // Most districts stand farther from where their sentence begins.
    if start > scene.document.sentence_span(scene.records[at].sentence).start + NEAR {
        return false;
    }
    let near = &text[text.floor_char_boundary(start.saturating_sub(NEAR))..start];
    let mut before = near.trim_end_matches(['[', '<', '(', ' ']).chars().rev();
    before.next().is_some_and(|sign| SIGNS.contains(&sign)) && matches!(before.next(), None | Some('\n'))
}

/// `|Mapo-gu| (Mayor Park Gang-su) also raised its budget.`: a paragraph from which on a roundup speaks of another district.
fn is_introduced(scene: &Scene<'_>, at: usize) -> bool {
    let (text, span) = (scene.view.text, scene.records[at].span);
    if text.as_bytes().get(span.end + 1) != Some(&b'(') {
        return false;
    }
    let mayor = [" (Mayor ", " (District Mayor "].iter().any(|of| text[span.end..].starts_with(of));
    mayor && scene.document.paragraph(span.start).is_some_and(|paragraph| paragraph.span.start == span.start)
}

/// Whether a district acts: no preposition is before it, and it is no one else's: `|Mapo-gu| said`, not `in |Mapo-gu|`.
fn acts(scene: &Scene<'_>, at: usize) -> bool {
    let span = scene.records[at].span;
    let before = scene.view.words_before(span.start).next();
    let placed = before.is_some_and(|word| !word.is_capitalized() && cue(word.text).has(Class::Placed));
    let text = scene.view.text;
    let whole = text[span.end..].starts_with([' ', '\'', '’', ',', '(', ':']);
    // `supports Sancheong County and |Andong City|`: news of Seoul's districts tells of others as objects.
    let other = !code(scene, at).is_some_and(is_of_seoul);
    whole
        && !placed
        && !(other && scene.document.sentence_span(scene.records[at].sentence).start < span.start)
}

/// The first district record in a phrase, where it is the whole of it: not `the Mapo-gu center`.
fn district(s: &Statement<'_>, phrase: Phrase) -> Option<usize> {
    let scene = s.clause.scene;
    let span = phrase.span(&s.clause);
    let is_district = |at: &usize| matches!(scene.records[*at].value, Value::District(_));
    let mut inside = scene.before().filter(is_district).filter(|&at| span.contains(scene.records[at].span));
    let last = inside.next().filter(|&at| scene.records[at].span.end == span.end)?;
    Some(inside.last().unwrap_or(last))
}

/// The city, the state: where the item is the news of a district, which names its mayor, only in a paragraph that begins with them.
fn is_elsewhere(s: &Statement<'_>, phrase: Phrase) -> bool {
    let words = phrase.words(&s.clause);
    let scene = s.clause.scene;
    let own = || scene.item.is_some_and(|item| item.mayor.is_some()) && !is_topic(s) && !is_of_city(scene);
    words.iter().any(|word| word.has(Class::Elsewhere))
        && !words.iter().any(Token::is_district)
        && !own()
        && !is_guarantee(s, phrase)
}

/// `the Seoul Credit |Guarantee Foundation| lends to owners of |the district|`: on behalf of the district, which put the money in.
fn is_guarantee(s: &Statement<'_>, phrase: Phrase) -> bool {
    let words = phrase.words(&s.clause);
    let behind = || s.clause.tokens[s.clause.at + 1..].windows(2);
    let district = |pair: &[Token<'_>]| pair[0].is("the") && pair[1].is("district");
    words.iter().any(|word| word.is("guarantee")) && behind().any(district)
}

/// `|Seoul Mayor| Kim has urged the districts. The city will pay`: the paragraph speaks of another authority.
fn is_topic(s: &Statement<'_>) -> bool {
    let scene = s.clause.scene;
    let Some(paragraph) = scene.document.paragraph(scene.amount().span.start) else { return false };
    let text = paragraph.span.of(scene.view.text);
    let first = text.split(' ').next().filter(|word| word.len() < 20);
    first.is_some_and(|word| cue(word).has(Class::Elsewhere))
}
