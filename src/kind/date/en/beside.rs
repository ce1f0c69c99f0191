//! What stands beside a number that looks like a year: the verb of what a year is (`|2022| was good`), the event that is told by it (`the deadly |2021| fire`).

use super::read;
use super::year::{is_owner, is_plural_noun};
use crate::rule::View;
use crate::rule::words::Word;
use crate::scan::atom::Form;

/// `|2022| was a year of recovery`, `|2023| will be better`: what one year does, at the beginning of a sentence or a quotation, or behind `but`; not `|2023| residents
/// signed up`.
pub(super) fn is_subject(view: &View<'_>, before: Option<&Word<'_>>, verb: Option<&Word<'_>>) -> bool {
    const VERBS: [&str; 5] = ["was", "is", "saw", "marks", "marked"];
    let opens = before.is_none_or(|word| {
        word.gap.contains(['.', '\n', '“', '"']) && !word.gap.contains(',')
            || word.gap == " " && (word.is("but") || word.is("whether"))
    });
    let be = |will: &Word<'_>| view.tail(will.span.end).starts_with(" be ");
    opens && verb.is_some_and(|word| VERBS.contains(&word.text) || word.text == "will" && be(word))
}

/// `in just |2024| alone`, `since only |2023|`: between a preposition of time and its year; not `in just 2024 homes`.
pub(super) fn is_stressed(view: &View<'_>, adverb: &Word<'_>, end: usize) -> bool {
    const ADVERBS: [&str; 4] = ["just", "only", "merely", "solely"];
    let led = || read::word_before(view, adverb.span.start, &["in", "during", "since", "until", "by"]);
    adverb.gap == " " && ADVERBS.iter().any(|one| adverb.is(one)) && led() && !is_count(view, end)
}

/// `a surge over |2018| when the line opened`: the clause that follows is of the year.
pub(super) fn opens_clause(word: &Word<'_>) -> bool {
    const JOINTS: [&str; 8] = ["when", "as", "while", "because", "but", "due", "thanks", "amid"];
    JOINTS.contains(&word.text)
}

/// `the deadly |2021| warehouse fire`, `a severe |2019| flood`: the event of that year; not `the remaining 2021 fire engines`.
pub(super) fn is_of_event(view: &View<'_>, adjective: &Word<'_>, end: usize) -> bool {
    const MOST: usize = 3;
    const ARTICLES: [&str; 6] = ["the", "a", "an", "this", "that", "another"];
    const EVENTS: [&str; 44] = [
        "fire",
        "flood",
        "floods",
        "flooding",
        "earthquake",
        "quake",
        "collapse",
        "crash",
        "crush",
        "disaster",
        "accident",
        "tragedy",
        "explosion",
        "blast",
        "landslide",
        "typhoon",
        "storm",
        "drought",
        "outbreak",
        "pandemic",
        "war",
        "election",
        "elections",
        "referendum",
        "festival",
        "games",
        "summit",
        "scandal",
        "coup",
        "attack",
        "massacre",
        "protest",
        "protests",
        "ruling",
        "law",
        "agreement",
        "crisis",
        "film",
        "song",
        "album",
        "census",
        "survey",
        "study",
        "murder",
    ];
    let article = || {
        let word = view.words_before(adjective.span.start).next().filter(|word| word.gap == " ");
        word.is_some_and(|word| ARTICLES.iter().any(|one| word.is(one)) || is_owner(word.text))
    };
    let lowercase = |word: &Word<'_>| word.text.starts_with(|c: char| c.is_ascii_lowercase());
    if adjective.gap != " " || !lowercase(adjective) {
        return false;
    }
    let mut nouns = view.words_after(end).take_while(|word| word.gap == " " && lowercase(word));
    let event = nouns.by_ref().take(MOST).any(|noun| EVENTS.contains(&noun.text));
    let verb = |word: &Word<'_>| matches!(word.text, "says" | "shows" | "finds");
    event && !nouns.next().is_some_and(|noun| is_plural_noun(noun.text) && !verb(&noun)) && article()
}

/// `in |1884|`, `since |1592| when`: a year before 1900, where nothing that it would count follows.
pub(super) fn of_old(view: &View<'_>, at: usize) -> Option<i16> {
    let number = view.numeral(at).filter(|number| number.form == Form::Plain(4) && number.scale == 1)?;
    let year = read::integer(&number).filter(|year| (1000..1900).contains(year))?;
    let end = view.span(at).end;
    let next = view.words_after(end).next().filter(|word| word.gap == " ");
    // `In |1392| Yi Seong-gye`
    let opens = || view.text[..view.span(at).start].ends_with("In ");
    let alone = next.is_none_or(|word| {
        let clause = || view.tail(word.span.end + 1).starts_with(|c: char| c.is_ascii_lowercase());
        let joint = word.text == "when" || word.text == "and" && clause();
        year % 100 != 0 && (joint || word.is_capitalized() && opens())
    });
    let free = !number.bound.word_before && !number.bound.word_after && !number.bound.number_before;
    let joined =
        view.tail(end).starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '~' | '–' | '%' | '/'));
    (alone && free && !joined && !read::is_quantity(view, at)).then(|| i16::try_from(year).ok()).flatten()
}

/// Whether the phrase behind a number ends with a plural: `2024 |new homes|`.
fn is_count(view: &View<'_>, end: usize) -> bool {
    const MOST: usize = 4;
    const ENDS: [&str; 10] = ["alone", "the", "a", "an", "and", "when", "in", "with", "by", "to"];
    let words = view.words_after(end).take(MOST);
    words
        .take_while(|word| word.gap == " " && !ENDS.contains(&word.text))
        .any(|word| is_plural_noun(word.text))
}
