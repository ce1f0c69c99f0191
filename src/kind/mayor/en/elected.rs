//! A mayor whose title is that of an office won or taken: `Kim Ha-neul was elected mayor of Mokpo`, `After taking office as Mokpo mayor in July, Kim Ha-neul`.
//!
//! Not: who was elected to something else, or by what another person did (`After meeting the Mokpo mayor, Kim Ha-neul`).

use arrayvec::ArrayVec;

use super::title::{self, Title};
use super::{WORDS_OF_A_NAME, found, full_name};
use crate::draft::mayor::Seat;
use crate::kind::mayor::name;
use crate::rule::words::Word;
use crate::rule::{Anchor, Found, Rule, View};
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::kind::Kind;

/// An office won or taken, with who did before or behind it.
pub(super) const ELECTED: Rule = Rule {
    id: "en/mayor/elected",
    kind: Kind::Mayor,
    anchor: Anchor::at(Class::Title),
    finds: &[
        "[Kim Ha-neul] was elected mayor of Mapo-gu in June => Kim Ha-neul 11440",
        "[Kim Ha-neul] of the Green Party was elected mayor of Seoul's Guro District => Kim Ha-neul 11530",
        "[Kim Ha-neul], who took office as Mapo-gu mayor in July, sang => Kim Ha-neul 11440",
        "Following his reelection as Mapo-gu mayor in June, [Kim Ha-neul] has sung => Kim Ha-neul 11440",
        "After taking office as Guro District mayor, [Kim Ha-neul] sang => Kim Ha-neul 11530",
        "Elected as mayor of Mapo-gu last year, [Kim Ha-neul] sings => Kim Ha-neul 11440",
    ],
    skips: &[
        "Kim Ha-neul was elected chair of the Mapo-gu council",
        "A rival of Kim Ha-neul was elected mayor of Mapo-gu",
        "After meeting the Mapo-gu mayor in June, Kim Ha-neul sang",
        "After losing an election as a rival of the Mapo-gu mayor, Kim Ha-neul sang",
    ],
    find: elected,
};

fn elected(view: &View<'_>, at: usize) -> Option<Found> {
    // Most titles have a name behind them, and few such a word before them: both are asked before the title is read.
    let title = view.span(at);
    let named =
        matches!(view.tail(title.end).as_bytes(), [b' ', b'A'..=b'Z', ..]) && !view.word(at).ends_with('f');
    if named || !is_announced(view, title.start) {
        return None;
    }
    let title = title::read(view, at).filter(|title| title.seat != Seat::Unsaid)?;
    let span = match winner(view, &title)? {
        Winner::Before(byte) => name_of_subject(view, byte)?,
        Winner::Behind => name_behind(view, title.end)?,
    };
    Some(found(view, span, true, title.seat.clone(), &title))
}

/// Where the name of who won the office stands.
enum Winner {
    /// Before a byte, as the subject.
    Before(usize),
    /// Behind a comma.
    Behind,
}

/// Whether a word is near before a title that says how the office was won or is held.
fn is_announced(view: &View<'_>, title: usize) -> bool {
    const FAR: usize = 6;
    const BEFORE_AS: [&str; 10] = [
        "office",
        "reelection",
        "re-election",
        "election",
        "inauguration",
        "in",
        "inaugurated",
        "serves",
        "serving",
        "served",
    ];
    let mut words = view.words_before(title).take(FAR).take_while(|word| !word.gap.contains(['.', ',']));
    while let Some(word) = words.next() {
        match word.text {
            "As" => return true,
            "as" => {
                let verb = words.next();
                return verb.is_some_and(|verb| is_won(verb.text) || BEFORE_AS.contains(&verb.text));
            }
            verb if is_won(verb) => return true,
            _ => {}
        }
    }
    false
}

/// Verbs that a title follows without `as`.
fn is_won(word: &str) -> bool {
    ["elected", "reelected", "re-elected", "Elected", "Reelected", "Re-elected", "became"].contains(&word)
}

/// A word before `as`, with the words before it.
type Pair = (&'static [&'static str], &'static [&'static str]);

/// What a subject did: `|took office| as`, `|is serving| as`.
const DONE: [Pair; 4] = [
    (&["office"], &["took", "assumed"]),
    (&["reelection", "re-election", "election"], &["won"]),
    (&["serving"], &["is"]),
    (&["served"], &["has"]),
];

/// What opens a sentence behind `After`: `|taking office| as`, `|his reelection| as`, `|being elected| as`.
const OPENING: [Pair; 4] = [
    (&["office"], &["taking", "assuming"]),
    (&["reelection", "re-election", "election"], &["winning"]),
    (&["reelection", "re-election", "election", "inauguration"], &["his", "her"]),
    (&["elected", "reelected", "re-elected", "inaugurated"], &["being"]),
];

fn goes_with(word: &str, before: Option<Word<'_>>, pairs: &[Pair]) -> bool {
    let is = |list: &[&str]| before.is_some_and(|word| list.iter().any(|one| word.is(one)));
    pairs.iter().any(|(words, before)| words.contains(&word) && is(before))
}

/// Where the title begins behind its verb: `was first elected |mayor of Mokpo|`, where `the first elected mayor` would be a title.
fn behind_verb(view: &View<'_>, title: &Title) -> usize {
    let own = view.words_after(title.start).take_while(|word| word.span.end < title.end);
    let verb = own.take(WORDS_OF_A_NAME).filter(|word| is_won(word.text)).last();
    verb.map_or(title.start, |verb| verb.span.end + 1)
}

/// Who won or took the office of a title, by the words before it.
fn winner(view: &View<'_>, title: &Title) -> Option<Winner> {
    let mut words = view.words_before(behind_verb(view, title)).take_while(|word| word.gap == " ");
    let first = words.next()?;
    // `|As| mayor of Mokpo, Kim Ha-neul`
    if first.text == "As" {
        return Some(Winner::Behind);
    }
    let verb = if first.is("as") { words.next()? } else { Some(first).filter(|word| is_won(word.text))? };
    let before = words.next();
    let is = |list: &[&str]| before.is_some_and(|word| list.iter().any(|one| word.is(one)));
    match verb.text {
        "Elected" | "Reelected" | "Re-elected" => Some(Winner::Behind),
        "elected" | "reelected" | "re-elected" | "inaugurated" if !is(&["being"]) => {
            passive(verb, before, words)
        }
        "in" if is(&["sworn"]) => passive(verb, words.next(), words),
        "became" | "serves" => Some(Winner::Before(verb.span.start)),
        _ if goes_with(verb.text, before, &DONE) => Some(Winner::Before(before?.span.start)),
        _ if goes_with(verb.text, before, &OPENING) => opens(words.next()).then_some(Winner::Behind),
        _ => None,
    }
}

/// `Kim Ha-neul |was first| elected`, `|has been| elected`, `After he |was| elected`, `Kim Ha-neul, elected`: the auxiliary behind which nothing but adverbs stand.
fn passive<'a>(
    verb: Word<'a>,
    before: Option<Word<'a>>,
    mut words: impl Iterator<Item = Word<'a>>,
) -> Option<Winner> {
    const ADVERBS: [&str; 5] = ["first", "then", "also", "narrowly", "recently"];
    let Some(mut word) = before else {
        return (verb.text != "in").then_some(Winner::Before(verb.span.start));
    };
    if ADVERBS.contains(&word.text) {
        word = words.next()?;
    }
    if word.text == "been" {
        word = words.next().filter(|word| matches!(word.text, "has" | "had"))?;
        return Some(Winner::Before(word.span.start));
    }
    if !matches!(word.text, "was" | "is") {
        return None;
    }
    let he = words.next().is_some_and(|he| he.is("he") || he.is("she"));
    if he && opens(words.next()) { Some(Winner::Behind) } else { Some(Winner::Before(word.span.start)) }
}

/// `|After| taking office`, `|Following| his reelection`: what opens a sentence.
fn opens(word: Option<Word<'_>>) -> bool {
    word.is_some_and(|word| {
        matches!(word.text, "After" | "Since" | "Upon" | "Before" | "Following" | "On" | "With")
    })
}

/// The full name that is the subject of a verb: `|Kim Ha-neul| was`, `|Kim Ha-neul| of the Green Party was`, `|Kim Ha-neul|, who was`; not `a rival of Kim Ha-neul
/// was`.
fn name_of_subject(view: &View<'_>, verb: usize) -> Option<Span> {
    const PARTY: usize = 7;
    const BEFORE: [&str; 12] = [
        "when",
        "after",
        "before",
        "since",
        "that",
        "and",
        "but",
        "as",
        "while",
        "where",
        "lawmaker",
        "candidate",
    ];
    let last = view.words_before(verb).next()?;
    let who = last.is("who") && last.gap == " ";
    let end = if who { last.span.start } else { verb };
    let participle = last.gap == ", ";
    // `Kim Ha-neul|, 54,| was elected`
    let aged = participle && last.text.len() == 2 && last.text.bytes().all(|byte| byte.is_ascii_digit());
    let end = if aged { last.span.start } else { end };
    let ends = |gap: &str| gap == if who || participle { ", " } else { " " };
    let of = || {
        let mut party = view.words_before(end).take(PARTY).take_while(|word| word.gap == " ");
        let of = party.find(|word| word.text == "of")?;
        full_name(view, of.span.start, |gap| gap == " ")
    };
    let span = full_name(view, end, ends).or_else(of)?;
    let before = view.words_before(span.start).next();
    let subject = who
        || participle
        || before.is_none_or(|word| word.gap != " " || BEFORE.iter().any(|one| word.is(one)));
    subject.then_some(span)
}

/// The full name behind the comma that ends the clause of a title: `in June, |Kim Ha-neul| has`.
fn name_behind(view: &View<'_>, end: usize) -> Option<Span> {
    const WHEN: usize = 6;
    const FIRST: [&str; 9] = ["in", "on", "last", "this", "early", "late", "earlier", "for", "two"];
    let year = |word: &Word<'_>| word.text.len() == 4 && word.text.bytes().all(|byte| byte.is_ascii_digit());
    let mut words = view.words_after(end).enumerate().take(WHEN + WORDS_OF_A_NAME);
    let first = words.find_map(|(at, word)| {
        if word.gap == ", " && !year(&word) {
            return Some(Some(word));
        }
        let goes_on = word.gap == " " && (at > 0 || FIRST.contains(&word.text)) || word.gap == ", " && at > 0;
        (!goes_on || at >= WHEN).then_some(None)
    })??;
    let mut parts = ArrayVec::<Word<'_>, WORDS_OF_A_NAME>::new();
    parts.push(first);
    parts.extend(words.map(|(_, word)| word).take(WORDS_OF_A_NAME - 1).take_while(|word| word.gap == " "));
    let texts: ArrayVec<&str, WORDS_OF_A_NAME> = parts.iter().map(|word| name::bare(word.text)).collect();
    let last = name::shape(&texts).filter(|shape| shape.full)?.words - 1;
    let span = Span::new(first.span.start, parts[last].span.start + texts[last].len());
    let next = view.tail(span.end);
    let goes_on = next.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_lowercase));
    (goes_on || next.starts_with([',', '\'', '’'])).then_some(span)
}
