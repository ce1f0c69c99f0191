//! Verbs of the past around a date: words in `-ed` that are no adjectives, and which of them have a tense of their own.

use once_cell::sync::Lazy;

use super::{due, is_one};
use crate::document::Zone;
use crate::link::Input;
use crate::rule::words::{self, Word};
use crate::scan::atom::Class;
use crate::scan::wordmap::WordSet;
use crate::span::Span;

/// A verb and a date with more bytes between them are too far from each other.
pub(super) const NEAR: usize = 12 * words::REACH;

/// The first of some words in `-ed` that is a verb of the past.
pub(super) fn past_verb(input: &Input<'_>, words: impl Iterator<Item = Span>) -> Option<Span> {
    let mut verbs = words.filter(|span| {
        let word = input.view.words_before(span.end).next();
        // `|baked|-goods fairs`
        let compound = || input.view.tail(span.end).starts_with('-');
        word.is_some_and(|word| word.span == *span && is_past_verb(&word)) && !compound()
    });
    verbs.find(|span| counts(input, *span) && !is_of_name(input, *span))
}

/// `the 8th |Elected| Term`: in the body a capital within a sentence is that of a name.
fn is_of_name(input: &Input<'_>, verb: Span) -> bool {
    let text = input.view.text;
    let before = text[..verb.start].strip_suffix(' ');
    let inside = before.is_some_and(|before| before.ends_with(char::is_alphanumeric));
    inside && verb.of(text).starts_with(char::is_uppercase) && input.document.zone(verb.start) == Zone::Body
}

/// Whether no more words than a walk has lie between a verb and the date.
pub(super) fn is_near(text: &str, between: Span) -> bool {
    let spaces = || between.of(text).bytes().filter(|byte| *byte == b' ').count();
    between.len() <= NEAR && spaces() <= words::REACH
}

/// Whether the word is a verb of the past.
pub(super) fn is_past(input: &Input<'_>, word: &Word<'_>) -> bool {
    let view = &input.view;
    let atom = view.first_from(word.span.start);
    is_past_verb(word) || view.is(atom, Class::Past) && view.span(atom).start == word.span.start
}

/// Words before a participle that has no tense.
static PRESENT: Lazy<WordSet> = Lazy::new(|| {
    let words = "be being is are to not also newly a an the its their this his her our your all some these those of for with from in at by via into without within during among between including than";
    words.split(' ').map(|word| (word, ())).collect()
});

/// Whether a verb counts: a participle after `be` or the present, or before a noun (`a revised bill`, `of deceased veterans`), has no tense of its own.
pub(super) fn counts(input: &Input<'_>, verb: Span) -> bool {
    let mut words = input.view.words_before(verb.start);
    let before = words.next();
    if before.is_some_and(|word| word.gap == " " && is_noun_run(&word, verb.of(input.view.text))) {
        return false;
    }
    if before.is_some_and(|word| is_of_noun(input, verb, &word) || is_before_noun(input, verb, &word)) {
        return false;
    }
    // `the 8th |elected| term`
    let nth = |word: &Word<'_>| {
        word.text.starts_with(|c: char| c.is_ascii_digit()) && word.text.ends_with(['h', 't', 'd'])
    };
    if verb.of(input.view.text).ends_with("ed") && before.is_some_and(|word| word.gap == " " && nth(&word)) {
        return false;
    }
    let tenseless = |word: Word<'_>| {
        PRESENT.has(word.text) && !is_settled(input, verb, &word) && !is_of_subject(input, &word)
            || is_bare_have(input, verb, &word)
            || is_object(&word, &mut words)
    };
    if before.filter(|word| word.gap == " ").is_some_and(tenseless) {
        return false;
    }
    let passive = || before.is_some_and(|w| ["was", "were", "been", "had"].iter().any(|x| w.is(x)));
    let agent = || {
        let mut after = input.view.words_after(verb.end);
        let next = after.next().filter(|w| w.gap == " ");
        let done = INTENDED.contains(&verb.of(input.view.text));
        let led = next.is_some_and(|w| w.is("by") || w.is("to") && !done);
        let mut means = || after.next().is_some_and(|w| w.gap == " " && is_one(&w, &MEANS));
        led && !OBJECTLESS.contains(&verb.of(input.view.text)) && !means()
    };
    // `is |expected| to lift`
    let settled = || before.is_some_and(|word| is_settled(input, verb, &word));
    !verb.of(input.view.text).ends_with("ed") || passive() || !agent() || settled()
}

/// `will hold |guided| tours`, `offers |guided| tours`, `in the recently |renovated| hall`: behind a verb without an ending or one of the present, or behind an adverb
/// between it and an article, it tells what is meant.
fn is_before_noun(input: &Input<'_>, verb: Span, before: &Word<'_>) -> bool {
    const AUXILIARIES: [&str; 8] = ["will", "shall", "would", "can", "may", "must", "should", "could"];
    const ARTICLES: [&str; 5] = ["the", "a", "an", "its", "their"];
    const ADVERBS: [&str; 14] = [
        "recently",
        "freshly",
        "previously",
        "widely",
        "fully",
        "highly",
        "specially",
        "temporarily",
        "partially",
        "completely",
        "officially",
        "severely",
        "badly",
        "carefully",
    ];
    if before.gap != " " || !verb.of(input.view.text).ends_with("ed") {
        return false;
    }
    let further = || input.view.words_before(before.span.start).next().filter(|word| word.gap == " ");
    // `Technical |issues| disrupted service`, `Job |offers| increased`: nouns.
    let noun = ["issues", "offers", "pay", "plays", "shows", "displays"].contains(&before.text);
    let subject = || further().is_some_and(|word| !noun && !word.text.ends_with('s'));
    let object = || {
        let next = input.view.words_after(verb.end).next().filter(|word| word.gap == " ");
        next.is_some_and(|word| word.text.ends_with('s') && word.text.starts_with(char::is_lowercase))
    };
    due::PRESENT.contains(&before.text) && subject() && object()
        || further().is_some_and(|word| {
            AUXILIARIES.contains(&word.text) || ADVERBS.contains(&before.text) && is_one(&word, &ARTICLES)
        })
}

/// `a draw for payments |made|`: which ones are meant, not what was done; not `a plan for the payments was |made|`.
fn is_of_noun(input: &Input<'_>, verb: Span, noun: &Word<'_>) -> bool {
    const PARTICIPLES: [&str; 4] = ["made", "paid", "bought", "taken"];
    let text = verb.of(input.view.text);
    let one = PARTICIPLES.iter().any(|one| text.eq_ignore_ascii_case(one))
        && noun.gap == " "
        && noun.text.ends_with('s');
    one && input
        .view
        .words_before(noun.span.start)
        .next()
        .is_some_and(|word| word.gap == " " && word.is("for"))
}

/// `applied by |mail|`: how it was done, not who did it.
const MEANS: [&str; 14] = [
    "mail",
    "email",
    "e-mail",
    "phone",
    "telephone",
    "post",
    "text",
    "fax",
    "bus",
    "car",
    "train",
    "hand",
    "video",
    "lottery",
];

/// Verbs that have an infinitive behind them, and are no passive before it: `the bill |failed| to pass`.
const INTENDED: [&str; 11] = [
    "failed",
    "refused",
    "decided",
    "managed",
    "declined",
    "attempted",
    "opted",
    "resolved",
    "struggled",
    "vowed",
    "rushed",
];

/// Verbs that have no object, and so no passive: `residents |voted| by phone` is what they did.
const OBJECTLESS: [&str; 12] = [
    "voted",
    "applied",
    "responded",
    "arrived",
    "returned",
    "traveled",
    "travelled",
    "flocked",
    "participated",
    "contributed",
    "listened",
    "agreed",
];

/// `a trial |run from| February to April`: a noun; not `classes |run from|`, `will |run from|`.
fn is_noun_run(before: &Word<'_>, verb: &str) -> bool {
    verb.eq_ignore_ascii_case("run from") && is_of_run(before)
}

/// Which run it is.
pub(super) fn is_of_run(word: &Word<'_>) -> bool {
    const KINDS: [&str; 6] = ["trial", "test", "pilot", "dry", "practice", "first"];
    KINDS.iter().any(|kind| word.is(kind))
}

/// `is |scheduled| for September`, `is |set to| open`: what is settled is to come, though the participle stands behind the present.
fn is_settled(input: &Input<'_>, verb: Span, before: &Word<'_>) -> bool {
    const SETTLED: [&str; 7] =
        ["scheduled", "slated", "expected", "planned", "set to", "poised to", "likely to"];
    let text = verb.of(input.view.text);
    let settled =
        SETTLED.iter().any(|one| text.get(..one.len()).is_some_and(|it| it.eq_ignore_ascii_case(one)));
    settled && ["is", "are", "also", "not", "all"].iter().any(|present| before.is(present))
}

/// `the firm |also| announced`: the adverb stands behind a subject; not `are also held`, `to also be held`.
fn is_of_subject(input: &Input<'_>, adverb: &Word<'_>) -> bool {
    const AUXILIARIES: [&str; 9] = ["be", "being", "is", "are", "am", "to", "will", "can", "may"];
    let before = || input.view.words_before(adverb.span.start).next();
    adverb.is("also") && before().is_some_and(|word| word.gap == " " && !is_one(&word, &AUXILIARIES))
}

/// `will |have| the aid reach them`, `may |have| left`: the auxiliary before it has the tense.
fn is_bare_have(input: &Input<'_>, verb: Span, before: &Word<'_>) -> bool {
    const AUXILIARIES: [&str; 6] = ["will", "shall", "would", "to", "must", "can"];
    verb.of(input.view.text).eq_ignore_ascii_case("have") && AUXILIARIES.iter().any(|one| before.is(one))
}

/// `is banning |chartered| buses`: behind the verb stands what it is done to.
fn is_object<'a>(before: &Word<'_>, mut further: impl Iterator<Item = Word<'a>>) -> bool {
    before.text.ends_with("ing")
        && further.next().is_some_and(|auxiliary| {
            auxiliary.gap == " " && ["is", "are", "be"].iter().any(|one| auxiliary.is(one))
        })
}

/// A verb in `-ed`.
fn is_past_verb(word: &Word<'_>) -> bool {
    const OTHERS: [&str; 25] = [
        "need",
        "speed",
        "feed",
        "seed",
        "hundred",
        "indeed",
        "exceed",
        "proceed",
        "succeed",
        "united",
        "limited",
        "related",
        "aged",
        "bed",
        "based",
        "so-called",
        "detailed",
        "advanced",
        "used",
        "interested",
        "disabled",
        "retired",
        "red",
        "integrated",
        "newlywed",
    ];
    word.text.ends_with("ed")
        && word.text.len() > 4
        && !word.text.contains('-')
        && !word.is_capitalized()
        && !OTHERS.contains(&word.text)
}
