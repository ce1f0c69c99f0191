//! Dates of what was still to come when something was done: `chose its nominee for the |June 3| elections`, `held a forum ahead of the |April| festival`, `moved as of
//! |the 9th|`.
//!
//! The verb is that of what was done before. Not so: what the verb is told of (`lost the June elections`).

use super::verb::is_past;
use super::{is_one, lead};
use crate::link::Input;
use crate::link::date::tense::Tense;
use crate::rule::words::Word;
use crate::span::Span;

/// What the words before an event say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Led {
    /// `ahead of`, `nominee for`, `to run in`.
    Ahead,
    /// `before`.
    Before,
}

/// The tense of a date of such an event under a past verb: the nearest, for what was done before it may be told long after it.
pub(super) fn of(input: &Input<'_>, span: Span, bounds: Span) -> Option<Tense> {
    is_of_one(input, span, bounds).then_some(Tense::Unknown)
}

fn is_of_one(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    if input.view.text[..span.start].ends_with('(') {
        return is_behind_event(input, span);
    }
    let Some(before) = lead(input, span) else { return false };
    match before.text {
        "from" | "on" if is_set_from(input, &before) => true,
        "of" => is_in_effect(input, &before, bounds),
        "effective" => true,
        "in" | "on" | "from" => is_of_what_is_named(input, span, &before),
        _ if is_article(&before) && is_of_noun(input, span) => {
            let led = || led(&mut input.view.words_before(before.span.start)).is_some();
            is_for_contest(input, span, &before) || led()
        }
        _ => false,
    }
}

/// `ahead of the watch period (|April 1 to May 31|)`: when it is, stands in brackets behind it.
fn is_behind_event(input: &Input<'_>, span: Span) -> bool {
    let noun = input.view.words_before(span.start).next().filter(|noun| noun.gap == " (");
    noun.is_some_and(|noun| behind(input, noun.span.end).is_some())
}

/// `ahead of the music festival in |April|`; not `ahead of his rival in May`, `before the flood in July`. A bare day may be that on which it was done: `held a drill
/// ahead of the festival on |the 10th|`.
fn is_of_what_is_named(input: &Input<'_>, span: Span, preposition: &Word<'_>) -> bool {
    const EVENTS: [&str; 24] = [
        "festival",
        "festivals",
        "fair",
        "election",
        "elections",
        "by-election",
        "vote",
        "referendum",
        "games",
        "exam",
        "exams",
        "concert",
        "season",
        "opening",
        "launch",
        "completion",
        "summit",
        "forum",
        "expo",
        "parade",
        "race",
        "tournament",
        "competition",
        "event",
    ];
    let noun = input.view.words_before(preposition.span.start).next();
    let noun = noun.filter(|noun| EVENTS.contains(&noun.text));
    let month = span.of(input.view.text).starts_with(|c: char| c.is_ascii_uppercase());
    month && noun.is_some_and(|noun| behind(input, noun.span.end) == Some(Led::Ahead))
}

/// What stands before the noun phrase that ends at a byte.
fn behind(input: &Input<'_>, end: usize) -> Option<Led> {
    const MOST: usize = 6;
    let mut words = input.view.words_before(end);
    for at in 0..MOST {
        if at > 0
            && let Some(led) = led(&mut words.clone())
        {
            return Some(led);
        }
        words.next().filter(|word| matches!(word.gap, " " | "") && !is_past(input, word))?;
    }
    None
}

/// What the words say that stand directly before an event.
fn led<'a>(words: &mut impl Iterator<Item = Word<'a>>) -> Option<Led> {
    const FOR: [&str; 15] = [
        "nominee",
        "nominees",
        "candidate",
        "candidates",
        "candidacy",
        "nomination",
        "nominations",
        "preparation",
        "preparations",
        "prepare",
        "prepared",
        "preparing",
        "ready",
        "bid",
        "registration",
    ];
    const RUN: [&str; 5] = ["run", "stand", "compete", "participate", "vote"];
    let mut near = || words.next().filter(|word| word.gap == " ");
    let lead = near()?;
    let before = match lead.text {
        "before" | "Before" => return Some(Led::Before),
        "of" | "for" | "in" => near()?,
        _ => return None,
    };
    let coming = match lead.text {
        "of" => before.is("ahead"),
        "for" => FOR.iter().any(|noun| before.is(noun)),
        _ => RUN.contains(&before.text) && near()?.is("to"),
    };
    coming.then_some(Led::Ahead)
}

/// `registered |for| the June 3 local |elections|`: what is done for a vote or a game is done before it.
fn is_for_contest(input: &Input<'_>, span: Span, article: &Word<'_>) -> bool {
    const MOST: usize = 3;
    const CONTESTS: [&str; 9] = [
        "election",
        "elections",
        "by-election",
        "by-elections",
        "referendum",
        "primary",
        "exam",
        "exams",
        "games",
    ];
    let lead = input.view.words_before(article.span.start).next();
    let mut nouns = input.view.words_after(span.end).take(MOST).take_while(|word| word.gap == " ");
    lead.is_some_and(|word| word.gap == " " && word.is("for")) && nouns.any(|word| is_one(&word, &CONTESTS))
}

/// `a season, |set from| May 20 to October 20`, `|effective from| the 9th`: when it is, not when that was settled.
fn is_set_from(input: &Input<'_>, from: &Word<'_>) -> bool {
    let verb = input.view.words_before(from.span.start).next();
    verb.is_some_and(|verb| verb.gap == " " && is_one(&verb, &["set", "slated", "fixed", "effective"]))
}

/// `announced 40 |personnel moves as of| the 8th`, `were |moved as of| the 9th`: from when on; not `as of the 4th, 300 people had applied`.
fn is_in_effect(input: &Input<'_>, of: &Word<'_>, bounds: Span) -> bool {
    const MOST: usize = 8;
    const MOVES: [&str; 22] = [
        "moved",
        "transferred",
        "promoted",
        "promotion",
        "promotions",
        "appointed",
        "appointment",
        "appointments",
        "reassigned",
        "reassignment",
        "reassignments",
        "reshuffle",
        "reshuffled",
        "personnel",
        "transfer",
        "transfers",
        "moves",
        "dispatched",
        "assigned",
        "retired",
        "effective",
        "reorganized",
    ];
    let mut words = input.view.words_before(of.span.start);
    if !words.next().is_some_and(|word| word.gap == " " && word.is("as")) {
        return false;
    }
    let clause =
        |word: &Word<'_>| word.span.start >= bounds.start && !word.gap.contains(['.', ';', '“', '”']);
    let mut moves = false;
    for word in words.take(MOST).take_while(clause) {
        // `300 |had| moved as of`: so many until then.
        if is_one(&word, &["had", "has", "have"]) {
            return false;
        }
        moves |= is_one(&word, &MOVES);
    }
    moves
}

/// `the |June 3| local elections`: the date is that of what stands behind it.
fn is_of_noun(input: &Input<'_>, span: Span) -> bool {
    const ENDS: [&str; 12] = ["and", "or", "of", "in", "on", "at", "to", "by", "for", "with", "when", "as"];
    let noun = input.view.words_after(span.end).next();
    noun.is_some_and(|noun| noun.gap == " " && !is_one(&noun, &ENDS))
}

fn is_article(word: &Word<'_>) -> bool {
    is_one(word, &["the", "a", "an", "its", "their", "this", "his", "her"])
        || word.text.ends_with("'s")
        || word.text.ends_with("’s")
}
