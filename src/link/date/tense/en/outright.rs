//! Dates that a future governs outright: `|will| open |in December|`, `|In December|, the results |will| be told`, `is |scheduled for December|`.
//!
//! Elsewhere a month just past may be meant though a future is near (`will pay those whose fields froze in January`); here nobody means it.

use super::due::is_until;
use super::verb::is_past;
use super::{REACH, headlined, is_one, lead, over};
use crate::link::Input;
use crate::rule::words::Word;
use crate::scan::atom::Class;
use crate::scan::atoms::Atom;
use crate::scan::edge::Suffixes;
use crate::span::Span;

/// Whether a verb of what is to come governs the English date at `span` in a sentence of these bounds.
pub(in crate::link::date) fn is_governed(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    let Some(lead) = lead(input, span) else { return false };
    // Not `from`: what has begun goes on under a `will` (`From April 1, the district will fine smokers`).
    let adverbial = is_one(&lead, &["in", "on", "by", "for", "during", "around", "at"]) || is_until(&lead);
    if !adverbial {
        return is_day(&lead, span.of(input.view.text)) && is_of_verb_before(input, &lead, bounds);
    }
    is_of_verb_before(input, &lead, bounds)
        || is_of_verb_after(input, &lead, span, bounds)
        || !lead.is("for") && is_of_headline(input, &lead, span, bounds)
}

/// `will open |December 20|`: a day needs no preposition; `the December 20 concert` is another thing.
fn is_day(lead: &Word<'_>, date: &str) -> bool {
    const OTHERS: [&str; 14] = [
        "the", "a", "an", "its", "their", "this", "and", "or", "to", "of", "than", "before", "after", "since",
    ];
    let day =
        date.starts_with(|c: char| c.is_ascii_uppercase()) && date.ends_with(|c: char| c.is_ascii_digit());
    day && !is_one(lead, &OTHERS)
}

/// `Mapo-gu |to Open| a Hall in December`: the infinitive of its subject; not `Mapo-gu Signs Deal to Open a Hall in March`.
fn is_of_headline(input: &Input<'_>, lead: &Word<'_>, span: Span, bounds: Span) -> bool {
    static PLACES: Suffixes = Suffixes::new(&["-gu", "-si", "-gun", " District", " City", " County"]);
    const WORDS: usize = 3;
    let text = input.view.text;
    let verb = headlined::infinitive(input, span, bounds);
    verb.is_some_and(|verb| {
        let first = text.ceil_char_boundary(verb.start.saturating_sub(REACH).max(bounds.start));
        let near = text[first..verb.start].trim_end();
        let subject = near.rsplit('\n').next().unwrap_or(near);
        let subject = subject.strip_suffix(" to").unwrap_or(subject);
        PLACES.end(subject)
            && subject.split(' ').count() <= WORDS
            && is_one_clause(input, Span::new(verb.end.min(lead.span.start), lead.span.start))
    })
}

/// What a word of the lexicon says of the date behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cue {
    /// It governs what follows: `will`, `plans to`.
    Outright,
    /// So where it is one of the present: `|is| scheduled`, not `|was| scheduled`.
    Participle,
    /// It may stand behind one that does: `will |open|`, `is expected |to be| held`.
    Weak,
}

fn cue(word: &str) -> Cue {
    const OUTRIGHT: [&str; 20] = [
        "will",
        "shall",
        "plans to",
        "plan to",
        "planning to",
        "aims to",
        "aim to",
        "intends to",
        "intend to",
        "hopes to",
        "hope to",
        "expects to",
        "expect to",
        "is to",
        "are to",
        "is due",
        "are due",
        "going to",
        "prepares to",
        "preparing to",
    ];
    const PARTICIPLES: [&str; 7] =
        ["scheduled", "slated", "expected", "planned for", "planned to", "set to", "poised to"];
    let one = |words: &[&str]| words.iter().any(|one| one.eq_ignore_ascii_case(word));
    match () {
        () if one(&OUTRIGHT) => Cue::Outright,
        () if one(&PARTICIPLES) => Cue::Participle,
        () => Cue::Weak,
    }
}

/// `|will| open in December`, `|plans to| finish the work in November`, `is |scheduled| for December`: no other verb stands between, nor what tells of a noun.
fn is_of_verb_before(input: &Input<'_>, lead: &Word<'_>, bounds: Span) -> bool {
    let view = &input.view;
    let next = view.first_from(lead.span.start + 1);
    let mut atoms = view.atoms[..next].iter().rev().take(REACH);
    let governing = atoms.find(|atom| is_tensed(atom) && cue(atom.span().of(view.text)) != Cue::Weak);
    let Some(verb) = governing.filter(|atom| atom.span().start >= bounds.start).map(Atom::span) else {
        return false;
    };
    let said = cue(verb.of(view.text));
    let between = Span::new(verb.end, lead.span.start.max(verb.end));
    // `will pay the rent |for| December`: only what is scheduled is so for a day.
    let fits = !lead.is("for") || said == Cue::Participle && between.of(view.text).trim().is_empty();
    fits && (said == Cue::Outright || is_present(input, verb)) && is_one_clause(input, between)
}

fn is_tensed(atom: &Atom) -> bool {
    atom.classes.has(Class::Future) || atom.classes.has(Class::Past)
}

/// `|is| scheduled`, `|are| not expected`, `|will be| slated`; not `was scheduled`, `the fair scheduled for December`.
fn is_present(input: &Input<'_>, participle: Span) -> bool {
    const ADVERBS: [&str; 8] = ["also", "not", "now", "currently", "tentatively", "all", "both", "only"];
    let mut words = input.view.words_before(participle.start).take_while(|word| word.gap == " ");
    words.find(|word| !is_one(word, &ADVERBS)).is_some_and(|word| is_one(&word, &["is", "are"]))
}

/// `|In December|, the results |will| be told`: the date opens the sentence, and its first verb is that of what is to come.
fn is_of_verb_after(input: &Input<'_>, lead: &Word<'_>, span: Span, bounds: Span) -> bool {
    let view = &input.view;
    let opens = lead.span.start == bounds.start || view.text[..lead.span.start].ends_with(['\n', '“', '‘']);
    if !opens || !lead.is_capitalized() {
        return false;
    }
    let first = view.first_from(span.end);
    let verb = view.atoms[first..].iter().take(REACH).find(|atom| is_tensed(atom)).map(Atom::span);
    let verb = verb.filter(|verb| verb.end <= bounds.end && cue(verb.of(view.text)) == Cue::Outright);
    verb.is_some_and(|verb| {
        let comma = if view.tail(span.end).starts_with(',') { ",".len() } else { 0 };
        is_one_clause(input, Span::new(span.end + comma, verb.start))
    })
}

/// `The working |period is| 10 months, from March to December`, `Working |period:| March to December`: the time of what is announced.
pub(in crate::link::date) fn is_period(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 8;
    let mut after: Option<Word<'_>> = None;
    let ended = |word: &Word<'_>| word.gap.contains(['.', ';', '\n', '“', '”']);
    for word in input.view.words_before(span.start).take(MOST) {
        if ended(&word) || is_past(input, &word) {
            return false;
        }
        if word.is("period") {
            return word.gap == ": " || after.is_some_and(|verb| verb.is("is"));
        }
        after = Some(word);
    }
    false
}

/// Whether there is neither another clause nor another verb, nor what a noun is told of: `orchards |damaged| by`, `drivers |whose|`, `the opening |of|`,
/// `opinions |from| the hearing`.
fn is_one_clause(input: &Input<'_>, between: Span) -> bool {
    let bytes = between.of(input.view.text).as_bytes();
    if bytes.iter().any(|byte| matches!(byte, b',' | b'.' | b';' | b':' | b'(' | b')' | b'"')) {
        return false;
    }
    // A participle that has a capital in a headline, too: `to Pay Growers |Affected| in December`.
    let in_ed = |word: &Word<'_>| word.text.len() > 4 && word.text.ends_with("ed");
    let is_verb = |word: &Word<'_>| in_ed(word) || is_one(word, &PARTICIPLES) || is_past(input, word);
    let mut before: Option<Word<'_>> = None;
    for word in input.view.words_after(between.start).take_while(|word| word.span.end <= between.end) {
        let passive =
            before.is_some_and(|before| is_one(&before, &["be", "been", "being", "fully", "newly"]));
        if word.gap.contains(['“', '”'])
            || is_one(&word, &OTHERS) && !(before.is_none() && word.is("to"))
            || !passive && is_verb(&word)
        {
            return false;
        }
        before = Some(word);
    }
    // `will pay for the |flood| in July`
    if before.is_some_and(|noun| over::is_disaster(&noun)) {
        return false;
    }
    let read = before.map_or(between.start, |word| word.span.end);
    input
        .view
        .text
        .get(read..between.end)
        .is_some_and(|rest| !rest.bytes().any(|b| b.is_ascii_alphanumeric()))
}

/// Words that begin another clause, or go on with what is no object.
const OTHERS: [&str; 36] = [
    "from",
    "with",
    "for",
    "to",
    "on",
    "about",
    "following",
    "by",
    "over",
    "against",
    "and",
    "of",
    "who",
    "whom",
    "whose",
    "which",
    "that",
    "where",
    "when",
    "while",
    "after",
    "before",
    "since",
    "than",
    "as",
    "if",
    "because",
    "until",
    "whether",
    "so",
    "said",
    "says",
    "but",
    "based",
    "those",
    "like",
];

/// Participles without `-ed`.
const PARTICIPLES: [&str; 13] = [
    "born", "bought", "caught", "drawn", "shown", "sung", "written", "grown", "struck", "stolen", "thrown",
    "done", "hurt",
];
