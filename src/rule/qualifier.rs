//! Qualifiers of English: `about`, `up to`, `or more`. They stay outside the span and give the record its modifier.
//!
//! One list for all kinds, in `qualifier.tsv`. What only dates have (`early`, `the end of`, `after`) is with the dates.

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::View;
use super::qualifier_table::{self, Phrase, Place};
use super::words::Word;
use crate::modifier::Modifier;
use crate::scan::atom::Class;
use crate::scan::wordmap::WordMap;
use crate::span::Span;

/// The modifier that the words around `span` give: those before it first.
pub(crate) fn around(view: &View<'_>, span: Span) -> Option<Modifier> {
    before(view, span.start).or_else(|| after(view, span.end))
}

/// The modifier that the words before a byte give: `up to a total of |`.
pub(crate) fn before(view: &View<'_>, byte: usize) -> Option<Modifier> {
    before_word(view, byte, view.words_before(byte).next())
}

/// The same for whoever has looked at the word before the byte.
pub(crate) fn before_word(view: &View<'_>, byte: usize, nearest: Option<Word<'_>>) -> Option<Modifier> {
    let nearest = nearest?;
    let known = PHRASES.before.get(nearest.text)?;
    let end = known.filler.map_or(byte, |filler| before_filler(view, byte, filler));
    let (last, known) = if end < byte {
        let last = view.words_before(end).next()?;
        (last, PHRASES.before.get(last.text)?)
    } else {
        (nearest, known)
    };
    if !matches!(view.text.get(last.span.end..end)?, " " | " (" | "") {
        return None;
    }
    // `within a 200-meter radius` says what the radius is, not that it is at most so.
    if last.is("within") && end < byte {
        return None;
    }
    // `28 billion won above the 614 billion won of this year`: the other value of a comparison, and exact.
    if (last.is("above") || last.is("below")) && end < byte && view.text[end..byte].starts_with("the ") {
        return None;
    }
    // `aged 18 or |over| (85% of them women)`: it qualifies what stands before it.
    let side = ["over", "under", "above", "below"].iter().any(|side| last.is(side));
    let mut before = view.words_before(last.span.start);
    // `at |or below| 120%` is a phrase of its own.
    if side
        && before.next().is_some_and(|word| word.is("or"))
        // `nine million won|, or over |6,000 dollars`
        && !before.next().is_some_and(|word| word.is("at") || last.span.end + 1 == byte && is_restated(view, &last))
    {
        return None;
    }
    // `a protest over a 5 million-won trip`.
    if last.is("over") && end < byte && matches!(&view.text[end..byte], "a " | "an ") {
        return None;
    }
    // `an increase of 12% |over 800 million won|`: what it is compared with.
    if last.is("over") && is_of_money(view, byte) && is_growth(view, last.span.start) {
        return None;
    }
    let compared = (last.is("than") || last.is("of")) && view.text[end..byte].eq_ignore_ascii_case("the ");
    let found = known
        .phrases(before_last(&view.text[..last.span.start]))
        // `larger than the 726 billion of this year`: two values are compared, and this one is exact.
        .filter(|phrase| !compared || phrase.text.starts_with("no"))
        .find(|phrase| ends_with(&view.text[..last.span.end], phrase.text));
    let Some(found) = found else { return limit_of(view, &last) };
    let start = last.span.end - found.text.len();
    if found.text == "up to" && is_brought(view, start) {
        return None;
    }
    let denied = found.modifier == Some(Modifier::MoreThan) && is_denied(view, start);
    if denied { Some(Modifier::EqualOrLess) } else { found.modifier }
}

/// `nine million won|, or |over 6,000 dollars`: the same once more.
fn is_restated(view: &View<'_>, side: &Word<'_>) -> bool {
    view.text[..side.span.start].ends_with(", or ")
}

/// `a |maximum| monthly rebate |of| 45,000 won`: the limit of what stands between; `the maximum support amount of 1.1 billion won` was reached, and
/// `its maximum allotment`.
fn limit_of(view: &View<'_>, of: &Word<'_>) -> Option<Modifier> {
    const LONGEST: usize = 5;
    if !of.is("of") {
        return None;
    }
    let limit = |word: &Word<'_>| match word.text.len() {
        7 if word.is("maximum") => Some(Modifier::EqualOrLess),
        7 if word.is("minimum") => Some(Modifier::EqualOrMore),
        _ => None,
    };
    let mut words = view.words_before(of.span.start).take(LONGEST).take_while(|word| word.gap == " ");
    let (wage, mut before) = (words.next()?, None);
    let modifier = limit(&wage).or_else(|| {
        before = Some(wage);
        words.find_map(|word| limit(&word))
    })?;
    // `a minimum wage of 9,860 won` is so much.
    let fixed = before.is_some_and(|noun| noun.is("wage") || noun.is("wages"));
    // `the maximum rent subsidy of 370,000 won`: what is given may be less.
    let given = || modifier == Modifier::EqualOrLess && GIVEN.iter().any(|one| wage.is(one));
    (!fixed && (given() || words.next().is_some_and(|word| word.is("a")))).then_some(modifier)
}

/// What is given up to a maximum.
const GIVEN: [&str; 11] = [
    "subsidy",
    "grant",
    "loan",
    "benefit",
    "fine",
    "prize",
    "reward",
    "refund",
    "discount",
    "allowance",
    "rebate",
];

/// Whether the number at a byte is followed or led by a currency.
fn is_of_money(view: &View<'_>, byte: usize) -> bool {
    let at = view.first_from(byte);
    view.is(at, Class::CurrencyPrefix) || (at + 1..=at + 2).any(|next| view.is(next, Class::Currency))
}

/// `an increase of |12%| over`, `a 15 percent |surge| over`: more than what stands behind it; not `rents |rise| over 10 percent`.
fn is_growth(view: &View<'_>, byte: usize) -> bool {
    const NEAR: usize = 2;
    const GROWTH: [&str; 14] = [
        "surge",
        "increase",
        "rise",
        "gain",
        "jump",
        "hike",
        "decrease",
        "decline",
        "drop",
        "fall",
        "cut",
        "lead",
        "growth",
        "reduction",
    ];
    const DETERMINERS: [&str; 5] = ["a", "an", "the", "its", "percent"];
    let is_share =
        |byte: usize| view.text[..byte].ends_with("% ") || view.text[..byte].ends_with(" percent ");
    if is_share(byte) {
        return true;
    }
    let phrase = |byte: usize| view.words_before(byte).take(NEAR).take_while(|word| word.gap == " ");
    let growth = phrase(byte).next().filter(|word| GROWTH.iter().any(|one| word.is(one)));
    growth.is_some_and(|growth| {
        is_share(growth.span.start)
            || phrase(growth.span.start).any(|word| DETERMINERS.iter().any(|one| word.is(one)))
    })
}

/// `|no| project |may| cost more than`: what is denied is more.
fn is_denied(view: &View<'_>, byte: usize) -> bool {
    const MOST: usize = 8;
    const MODALS: [&str; 7] = ["may", "can", "must", "could", "should", "will", "shall"];
    const NONE: [&str; 6] = ["no", "none", "nobody", "neither", "cannot", "never"];
    let is = |word: &Word<'_>, words: &[&str]| words.iter().any(|of| word.is(of));
    let mut before = words_of_phrase(view, byte).take(MOST);
    let modal = before.by_ref().find(|word| is(word, &MODALS) || word.is("cannot"));
    modal.is_some_and(|word| word.is("cannot")) || modal.is_some() && before.any(|word| is(&word, &NONE))
}

/// `|bring| the rate up to`: where it shall be, not how far it may go; not `brings in up to`.
fn is_brought(view: &View<'_>, byte: usize) -> bool {
    const MOST: usize = 8;
    const BRING: [&str; 4] = ["bring", "brings", "bringing", "brought"];
    let mut before = words_of_phrase(view, byte).take(MOST);
    let object = before.next().is_some_and(|word| !word.is("in"));
    object && before.any(|word| BRING.iter().any(|form| word.is(form)))
}

/// The words before a byte as far as only spaces part them, the nearest first.
fn words_of_phrase<'a>(view: &View<'a>, byte: usize) -> impl Iterator<Item = Word<'a>> {
    let mut gap = " ";
    view.words_before(byte).take_while(move |word| std::mem::replace(&mut gap, word.gap) == " ")
}

/// The modifier that the words after a byte give: `| or more`.
pub(crate) fn after(view: &View<'_>, byte: usize) -> Option<Modifier> {
    after_with_end(view, byte).map(|(modifier, _)| modifier)
}

/// The same with the byte after those words: a noun may follow (`5 or more members`).
pub(crate) fn after_with_end(view: &View<'_>, byte: usize) -> Option<(Modifier, usize)> {
    let tail = view.tail(byte);
    if tail.starts_with('+') {
        return Some((Modifier::EqualOrMore, byte + 1));
    }
    if !tail.starts_with([' ', '-']) {
        return None;
    }
    let start = if tail.starts_with(' ') { byte + 1 } else { byte };
    let there = view.tail(start);
    let begins = begins_as(there).filter(|two| PHRASES.may_begin(*two))?;
    PHRASES.after.get(&begins)?.iter().find_map(|phrase| {
        let end = start + phrase.text.len();
        let there = begins_with(there, phrase.text) && !view.tail(end).starts_with(char::is_alphanumeric);
        // `4 million won |and up to| 2 million won`
        let there = there && !(phrase.text.ends_with("up") && view.tail(end).starts_with(" to "));
        phrase.modifier.filter(|_| there).map(|modifier| (modifier, end))
    })
}

/// Words that may stand between a qualifier and its number: none ends as another does.
const FILLERS: [&str; 8] =
    ["a total of ", "a combined ", "a whopping ", "an additional ", "another ", "the ", "a ", "an "];

/// The byte before words that may stand between a qualifier and its number: `up to |a total of 5`.
fn before_filler(view: &View<'_>, byte: usize, filler: &str) -> usize {
    if ends_with(&view.text[..byte], filler) { byte - filler.len() } else { byte }
}

fn ends_with(text: &str, phrase: &str) -> bool {
    let Some(at) = text.len().checked_sub(phrase.len()) else { return false };
    // Phrases with one last word differ in their first.
    if !text.as_bytes()[at].eq_ignore_ascii_case(&phrase.as_bytes()[0]) {
        return false;
    }
    let fits = text.get(at..).is_some_and(|there| there.eq_ignore_ascii_case(phrase));
    fits && !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-')
}

fn begins_with(text: &str, phrase: &str) -> bool {
    text.get(..phrase.len()).is_some_and(|there| there.eq_ignore_ascii_case(phrase))
}

/// The first two letters of a phrase, in lower case.
fn begins_as(text: &str) -> Option<[u8; 2]> {
    text.as_bytes().first_chunk().map(|two: &[u8; 2]| two.map(|byte| byte.to_ascii_lowercase()))
}

/// What a word that stands before a number may end: most words are none.
#[derive(Default)]
struct Last {
    phrases: Vec<(u64, Phrase)>,
    /// The bits of all of them.
    bits: u64,
    /// The one of [`FILLERS`] that it ends.
    filler: Option<&'static str>,
}

impl Last {
    /// Adds a phrase: with a bit for what stands before its last word.
    fn push(&mut self, phrase: Phrase) {
        let bit = before_last(&phrase.text[..phrase.text.len() - last_word(phrase.text).len()]);
        self.bits |= bit;
        self.phrases.push((bit, phrase));
        self.phrases.sort_by_key(|(_, phrase)| std::cmp::Reverse(phrase.text.len()));
    }

    /// Those that may stand where what is before their last word has this bit.
    fn phrases(&self, bit: u64) -> impl Iterator<Item = &Phrase> {
        let phrases = if self.bits & bit == 0 { &[] } else { self.phrases.as_slice() };
        phrases.iter().filter(move |(of, _)| of & bit != 0).map(|(_, phrase)| phrase)
    }
}

/// The bit for the letter that the word before the last one ends with; all bits where there is none.
fn before_last(head: &str) -> u64 {
    match head.as_bytes() {
        [.., letter, _] => 1 << (letter.to_ascii_lowercase() & 63),
        _ => u64::MAX,
    }
}

/// The phrases before a number by their last word, the longest first, and those after it by their first two letters.
struct Phrases {
    before: WordMap<Last>,
    after: FxHashMap<[u8; 2], Vec<Phrase>>,
    /// The second letters of those after it by their first ones, as bits: hardly any word that stands there begins so.
    seconds: [u32; LETTERS],
}

/// So many letters are told apart.
const LETTERS: usize = 32;

impl Phrases {
    /// Whether one of the phrases after a number may begin with these letters.
    fn may_begin(&self, [first, second]: [u8; 2]) -> bool {
        self.seconds[usize::from(first) % LETTERS] >> (usize::from(second) % LETTERS) & 1 != 0
    }
}

static PHRASES: Lazy<Phrases> = Lazy::new(|| {
    let mut phrases =
        Phrases { before: WordMap::default(), after: FxHashMap::default(), seconds: [0; LETTERS] };
    for (place, phrase) in qualifier_table::phrases(include_str!("qualifier.tsv")) {
        match place {
            Place::Before => phrases.before.entry(last_word(phrase.text)).push(phrase),
            Place::After => {
                let begins = begins_as(phrase.text).expect("no phrase has one letter");
                let [first, second] = begins.map(|letter| usize::from(letter) % LETTERS);
                phrases.seconds[first] |= 1 << second;
                phrases.after.entry(begins).or_default().push(phrase);
            }
        }
    }
    for filler in FILLERS {
        phrases.before.entry(last_word(filler.trim_end())).filler = Some(filler);
    }
    phrases
});

fn last_word(phrase: &str) -> &str {
    phrase.rsplit(' ').next().unwrap_or(phrase)
}
