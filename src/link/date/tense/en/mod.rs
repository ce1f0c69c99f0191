//! The tense around an English date, which the verbs of its clause say.
//!
//! The nearest cue decides: an auxiliary or a verb of the lexicon, or a verb in `-ed`. A cue before the date counts more
//! than one after it. `be held` and `are accepted` say nothing; `announced that` speaks of the announcement, not of what follows.

mod ahead;
mod awaited;
mod due;
mod event;
mod headlined;
mod listed;
pub(in crate::link::date) mod outright;
pub(in crate::link::date) mod over;
pub(in crate::link::date) mod planned;
mod verb;

use memchr::memchr2;
use memchr::memmem::Finder;
use once_cell::sync::Lazy;

use super::Tense;
use super::ko::is_korean;
use crate::document::Zone;
use crate::link::Input;
use crate::link::saying::is_saying;
use crate::rule::words::{self, Word};
use crate::scan::atom::Class;
use crate::scan::atoms::Atom;
use crate::span::Span;

/// A cue no farther before the date decides alone.
const CLOSE: usize = 48;

/// No cue is looked for over more atoms than this.
pub(super) const REACH: usize = 24;

/// A cue and how many bytes lie between it and the date.
type Cue = (Tense, usize);

/// The tense at an English date at `span` in a sentence of these bounds.
pub(super) fn of(input: &Input<'_>, span: Span, bounds: Span) -> Tense {
    if awaited::is_coming(span.of(input.view.text)) || awaited::is_event(input, span) {
        return Tense::Coming;
    }
    match around(input, span, bounds) {
        Tense::Past => ahead::set(input, span, bounds).unwrap_or(Tense::Past),
        Tense::Future if planned::is_called_off(input, span) => Tense::Unknown,
        Tense::Unknown if listed::is_entry(input, span) => Tense::Coming,
        tense => tense,
    }
}

/// Whether a verb close before the date is what is told of it, `was repaired in December`, or it is no English: then the tense is sure.
pub(in crate::link::date) fn is_told_near(input: &Input<'_>, span: Span, sentence: usize) -> bool {
    let lead = lead(input, span);
    is_korean(input, span)
        || lead.is_some_and(|word| word.is("since"))
        || lead.is_none() && has_verb(input, span)
        || !planned::is_of_sum(input, span, sentence)
            && before(input, span, input.document.sentence_span(sentence))
                .is_some_and(|(_, distance)| distance <= CLOSE)
}

/// `In particular, |March| saw the highest rate`: the verb is that of the date.
pub(in crate::link::date) fn has_verb(input: &Input<'_>, span: Span) -> bool {
    let verb = input.view.words_after(span.end).next();
    verb.is_some_and(|verb| verb.gap == " " && verb::is_past(input, &verb))
}

/// The tense that the cues around an English date give.
fn around(input: &Input<'_>, span: Span, bounds: Span) -> Tense {
    let lead = lead(input, span);
    if lead.is_some_and(|word| word.is("since")) {
        return Tense::Past;
    }
    if lead.is_some_and(|word| {
        over::is_compared(input, &word, bounds)
            || over::is_behind_sum(input, &word, bounds)
            || over::is_of_disaster(input, &word, span) && !over::is_awaited(input, span, bounds)
            || over::is_given(input, &word, bounds)
    }) {
        return Tense::Past;
    }
    let before = before(input, span, bounds).filter(|(_, distance)| {
        // `it will be 5 in all; January's batch was gone`: a semicolon parts it from the verb of another clause.
        let parted = input
            .view
            .text
            .get(span.start.saturating_sub(*distance)..span.start)
            .is_some_and(|gap| gap.contains(';'));
        !(parted
            && after(input, span, bounds).is_some_and(|(_, far)| {
                input.view.text.get(span.end..span.end + far).is_some_and(|gap| !gap.contains(';'))
            }))
    });
    if lead.is_some_and(|word| due::is_led_by(input, &word, span, bounds)) {
        return if lead.is_some_and(|word| due::is_until(&word)) { Tense::Ahead } else { Tense::Coming };
    }
    let is_told = before.is_some_and(|(tense, _)| tense == Tense::Past);
    if is_told && lead.is_some_and(|word| headlined::is_of_infinitive(input, &word)) {
        return Tense::Future;
    }
    if let Some((tense, _)) = before.filter(|(_, distance)| *distance <= CLOSE) {
        return tense;
    }
    if lead.is_some_and(|word| due::is_possible(input, &word) || due::is_starting(input, &word, bounds)) {
        return Tense::Future;
    }
    match (before, after(input, span, bounds)) {
        (Some((tense, distance)), Some((_, far)))
            if distance <= far.saturating_mul(2) || is_parted(input, span, distance, far) =>
        {
            tense
        }
        (None, Some((Tense::Past, _))) if headlined::is_headlined(input, span, bounds) => Tense::Future,
        (_, Some((tense, _))) | (Some((tense, _)), None) => tense,
        (None, None) if lead.is_some_and(|word| due::is_end(&word)) => Tense::Future,
        (None, None) if headlined::is_headlined(input, span, bounds) => Tense::Future,
        (None, None) if lead.is_some_and(|word| due::is_regular(input, &word, span, bounds)) => Tense::Future,
        (None, None) if lead.is_some_and(|word| due::is_offered(input, &word, span, bounds)) => Tense::Future,
        (None, None)
            if lead.is_some_and(|word| is_of_event(input, &word, span))
                && !over::is_awaited(input, span, bounds) =>
        {
            Tense::Past
        }
        (None, None) => Tense::Unknown,
    }
}

/// `the march of the 8th`: what has a day of its own has been; not `as of the 8th`.
fn is_of_event(input: &Input<'_>, lead: &Word<'_>, span: Span) -> bool {
    let day = span
        .of(input.view.text)
        .strip_prefix("the ")
        .is_some_and(|day| day.starts_with(|c: char| c.is_ascii_digit()));
    let noun = input.view.words_before(lead.span.start).next();
    day && lead.is("of")
        && noun.is_some_and(|word| word.gap == " " && !is_one(&word, &["as", "end", "start", "beginning"]))
}

/// `|will| be mailed to each family in December, instead of the sum |paid| last winter`: a comma parts the date from the cue after it, and none
/// from the one before it.
fn is_parted(input: &Input<'_>, span: Span, before: usize, after: usize) -> bool {
    let comma = |from: usize, to: usize| input.view.text.get(from..to).is_some_and(|gap| gap.contains(','));
    comma(span.end, span.end + after) && !comma(span.start.saturating_sub(before), span.start)
}

/// `those that opened |before| February 1`: the day is a bound.
pub(in crate::link::date) fn is_bound(input: &Input<'_>, span: Span) -> bool {
    !is_korean(input, span)
        && lead(input, span).is_some_and(|word| is_one(&word, &["before", "after", "since"]))
}

/// `the bill of |November 30|`: the day is that of something.
pub(in crate::link::date) fn is_of(input: &Input<'_>, span: Span) -> bool {
    lead(input, span).is_some_and(|word| word.is("of"))
}

/// The word directly before the date.
pub(in crate::link::date) fn lead<'a>(input: &Input<'a>, span: Span) -> Option<Word<'a>> {
    input.view.words_before(span.start).next().filter(|word| word.gap == " ")
}

pub(in crate::link::date) fn is_one(word: &Word<'_>, words: &[&str]) -> bool {
    words.iter().any(|one| word.is(one))
}

/// The nearest cue before the date.
fn before(input: &Input<'_>, span: Span, bounds: Span) -> Option<Cue> {
    let view = &input.view;
    let next = view.first_from(span.start);
    let atoms =
        view.atoms[..next].iter().rev().take(REACH).take_while(|atom| atom.span().start >= bounds.start);
    let marked = marked(input, atoms);
    let cue = match marked {
        Some((tense, cue)) if governs(view.text, tense, cue, span) => (tense, cue),
        // A verb is the cue where it is nearer than the one that is marked.
        _ => {
            let from = marked.map_or(bounds.start, |(_, cue)| cue.end + 1);
            let first = span.start.saturating_sub(verb::NEAR + words::WINDOW);
            let words = view.in_ed_rev(Span::new(first.max(bounds.start), span.start));
            let words = words.take_while(|word| word.end >= from);
            let near = words.take_while(|word| verb::is_near(view.text, Span::new(word.end, span.start)));
            let verb = past(input, near).or(marked)?;
            if verb.0 == Tense::Past && due::is_how(input, verb.1, bounds) {
                return Some((Tense::Future, span.start.saturating_sub(verb.1.end)));
            }
            verb
        }
    };
    let distance = span.start.saturating_sub(cue.1.end);
    let between = view.text.get(cue.1.end..span.start).unwrap_or("");
    let reported = between.starts_with(" that") && cue.0 == Tense::Past;
    let straight = || between.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    let quoted =
        !between.is_ascii() && between.contains(['“', '‘']) || is_saying(cue.1.of(view.text)) && straight();
    // `has been secured for 2026, |when| the city hosts a fair from May`
    let apart = reported
        || quoted
        || between.contains(", when ")
        || cue.0 == Tense::Past && is_asked(input, span, between)
        || is_apart(input, span, between, cue.0);
    (!apart).then_some((cue.0, distance))
}

/// `did not say |when during| the second half the fares will rise`, `has not decided |in which| part of it`: the verb behind the date has its tense.
fn is_asked(input: &Input<'_>, date: Span, between: &str) -> bool {
    const WITHIN: [&str; 4] = ["in", "during", "within", "of"];
    static ASKS: Lazy<Finder<'static>> = Lazy::new(|| Finder::new(" wh"));
    // Few clauses have such a word.
    let Some(at) = ASKS.find(between.as_bytes()) else { return false };
    let asks = [" when ", " which ", " what "].iter().any(|word| between[at..].starts_with(word));
    asks && !between.contains(',') && lead(input, date).is_some_and(|word| is_one(&word, &WITHIN))
}

/// Outside the body a participle says nothing of a date behind a comma, nor of the day from which on: `Entries Taken From the 19th, Screening in November`.
fn is_apart(input: &Input<'_>, date: Span, between: &str, cue: Tense) -> bool {
    let parted = || between.contains([',', '…']) || between.contains("...");
    let from = || lead(input, date).is_some_and(|word| word.is("from"));
    cue == Tense::Past && input.document.zone(date.start) != Zone::Body && (parted() || from())
}

/// `will notify selected candidates in February`: within one clause the auxiliary has the tense, not the participle.
fn governs(text: &str, tense: Tense, cue: Span, date: Span) -> bool {
    static AND: Lazy<Finder<'static>> = Lazy::new(|| Finder::new(" and "));
    static BUT: Lazy<Finder<'static>> = Lazy::new(|| Finder::new(" but "));
    // `must approve it |but| the bill failed`; not `will not be sold but leased`.
    let but = |clause: &str| {
        BUT.find(clause.as_bytes()).is_some_and(|at| {
            let rest = &clause[at + " but ".len()..];
            rest.split(' ').next().is_some_and(|word| !word.ends_with("ed") && word != "be")
        })
    };
    tense == Tense::Future
        && text.get(cue.end..date.start).is_some_and(|clause| {
            memchr2(b',', b'.', clause.as_bytes()).is_none()
                && (clause.is_ascii() || !clause.contains('“'))
                && AND.find(clause.as_bytes()).is_none()
                && !but(clause)
                && !is_of_relative(text, cue)
                && !planned::is_told_of_plan(text, cue, clause)
        })
}

/// `those |who are expected to| win met on Monday`: what is told of them has a verb of its own, where one stands behind it.
fn is_of_relative(text: &str, cue: Span) -> bool {
    let head = text[..cue.start].trim_end_matches(' ');
    let head = [" is", " are"].iter().find_map(|verb| head.strip_suffix(verb)).unwrap_or(head);
    [" who", " which"].iter().any(|word| head.ends_with(word))
}

/// The nearest cue after the date.
fn after(input: &Input<'_>, span: Span, bounds: Span) -> Option<Cue> {
    let view = &input.view;
    let first = view.first_from(span.end);
    let atoms = view.atoms[first..].iter().take(REACH).take_while(|atom| atom.span().start < bounds.end);
    let atoms =
        atoms.filter(|atom| !(atom.classes.has(Class::Future) && planned::is_noun_plans(input, atom.span())));
    let marked = marked(input, atoms);
    let end = marked.map_or(bounds.end, |(_, cue)| cue.start);
    let near = view
        .in_ed(Span::new(span.end, end.min(span.end + verb::NEAR)))
        .take_while(|word| verb::is_near(view.text, Span::new(span.end, word.start)));
    let (tense, cue) = past(input, near).or(marked)?;
    let between = view.text.get(span.end..cue.start).unwrap_or("");
    if is_relative(between) {
        let main = if tense == Tense::Past { Tense::Future } else { Tense::Past };
        if let Some(verb) = main_after(input, cue, bounds, main) {
            return Some((main, verb.start.saturating_sub(span.end)));
        }
    }
    if is_report(between, cue.of(view.text)) {
        return told_by(input, span, cue, bounds);
    }
    Some((tense, cue.start.saturating_sub(span.end)))
}

/// `By 7 a.m. Friday, police said three roads |were| closed`: what opens the sentence belongs to what was told.
fn told_by(input: &Input<'_>, span: Span, report: Span, bounds: Span) -> Option<Cue> {
    lead(input, span).filter(|word| word.text == "By")?;
    let view = &input.view;
    let first = view.first_from(report.end);
    let atoms = view.atoms[first..].iter().take(REACH).take_while(|atom| atom.span().start < bounds.end);
    marked(input, atoms).map(|(tense, cue)| (tense, cue.start.saturating_sub(span.end)))
}

/// `from April, tenants |whose| rent was`: the verb is of a clause that tells who is meant.
fn is_relative(between: &str) -> bool {
    let comma = between.trim_start_matches(',').contains(',');
    !comma && [" who ", " whose ", " which ", " that "].iter().any(|word| between.contains(word))
}

/// The verb of another tense behind that of a relative clause: of what is to come behind one of the past, `a man who would not give his name |left| it`.
fn main_after(input: &Input<'_>, relative: Span, bounds: Span, wanted: Tense) -> Option<Span> {
    let view = &input.view;
    let first = view.first_from(relative.end);
    let atoms = view.atoms[first..].iter().take(REACH).take_while(|atom| atom.span().start < bounds.end);
    let mut verbs = atoms.filter(|atom| tense(atom) == Some(wanted)).map(Atom::span);
    // `…, the ward |said|`: who tells it is no part of it.
    verbs.find(|verb| wanted == Tense::Future || !is_saying(verb.of(view.text)) && verb::counts(input, *verb))
}

/// `opens in March, the office |said|`: when it was told, not when it is.
fn is_report(between: &str, verb: &str) -> bool {
    let subject = between.strip_prefix(['.', '\'', '"', '”', '’']).unwrap_or(between);
    let subject = subject.strip_prefix([',', '"', '”', '’']);
    subject.is_some_and(|subject| !subject.contains([',', ';'])) && is_saying(verb)
}

/// The first of some words in `-ed` that is a verb of the past, as a cue.
fn past(input: &Input<'_>, words: impl Iterator<Item = Span>) -> Option<(Tense, Span)> {
    verb::past_verb(input, words).map(|verb| (Tense::Past, verb))
}

/// The first atom that is a cue.
fn marked<'a>(input: &Input<'_>, mut atoms: impl Iterator<Item = &'a Atom>) -> Option<(Tense, Span)> {
    atoms.find_map(|atom| {
        tense(atom).filter(|_| verb::counts(input, atom.span())).map(|tense| (tense, atom.span()))
    })
}

fn tense(atom: &Atom) -> Option<Tense> {
    match () {
        () if atom.classes.has(Class::Future) => Some(Tense::Future),
        () if atom.classes.has(Class::Past) => Some(Tense::Past),
        () => None,
    }
}
