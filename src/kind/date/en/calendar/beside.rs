//! What stands beside a number that looks like a year: the verb of what a year is (`|2022| was good`), the event that is told by it (`the deadly |2021| fire`).

use super::year::{is_owner, is_plural_noun};
use crate::kind::date::en::read;
use crate::rule::View;
use crate::rule::words::Word;
use crate::scan::atom::Form;
use crate::span::Span;

/// `|2022| was a year of recovery`, `|2023| will be better`: what one year does, at the beginning of a sentence or a quotation, or behind `but`; not `|2023| residents
/// signed up`.
pub(in crate::kind::date::en) fn is_subject(
    view: &View<'_>,
    before: Option<&Word<'_>>,
    verb: Option<&Word<'_>>,
) -> bool {
    const VERBS: [&str; 5] = ["was", "is", "saw", "marks", "marked"];
    let opens = before.is_none_or(|word| {
        word.gap.contains(['.', '\n', '“', '"']) && !word.gap.contains(',')
            || word.gap == " " && (word.is("but") || word.is("whether"))
    });
    let be = |will: &Word<'_>| view.tail(will.span.end).starts_with(" be ");
    opens && verb.is_some_and(|word| VERBS.contains(&word.text) || word.text == "will" && be(word))
}

/// `stressed that |2027| is the year when`, `“|2027| will be the first year of`, `named |2025| the Year of Reading`, `set |2026| as its first year`: what is said to
/// be a year; not `that 2027 is a prime number`, `sold 2020 the year before`.
pub(in crate::kind::date::en) fn is_called_year(view: &View<'_>, before: &Word<'_>, end: usize) -> bool {
    const MOST: usize = 4;
    const CALLS: [&str; 31] = [
        "make",
        "makes",
        "making",
        "made",
        "name",
        "names",
        "naming",
        "named",
        "declare",
        "declares",
        "declaring",
        "declared",
        "designate",
        "designates",
        "designating",
        "designated",
        "proclaim",
        "proclaims",
        "proclaimed",
        "call",
        "calls",
        "calling",
        "called",
        "set",
        "sets",
        "setting",
        "mark",
        "marked",
        "marking",
        "dubbed",
        "celebrate",
    ];
    const CLAUSES: [&str; 7] = ["As", "Since", "Because", "While", "When", "But", "And"];
    const ARTICLES: [&str; 7] = ["the", "a", "an", "its", "our", "their", "another"];
    let mut words = view.words_after(end).take_while(|word| !word.gap.contains(['.', ',', '\n']));
    let Some(first) = words.next().filter(|word| matches!(word.gap, " " | " “" | " ‘" | " \"")) else {
        return false;
    };
    let called = before.gap == " " && CALLS.iter().any(|call| before.is(call));
    let named = before.gap == " " && before.is_capitalized() && !CLAUSES.contains(&before.text);
    let article = match first.text {
        "is" | "was" | "marks" | "marked" if !named => words.next(),
        "will" if !named && view.tail(first.span.end).starts_with(" be ") => words.nth(1),
        "as" if called || before.is("with") => words.next(),
        _ if called => Some(first),
        _ => None,
    };
    let Some(article) = article.filter(|word| ARTICLES.iter().any(|one| word.is(one))) else { return false };
    let year = |word: &Word<'_>| word.is("year") || word.is("anniversary") && first.text.starts_with("mark");
    let Some(year) = words.take(MOST).find(year) else { return false };
    let tail = view.tail(year.span.end);
    // `made 2020 |a year|`: how often.
    let often = article.is("a") && article.span.end + 1 == year.span.start;
    let told = [" of ", " when ", " for ", " that ", " in which "].iter().any(|of| tail.starts_with(of));
    !tail.starts_with(" before") && !tail.starts_with(" after") && (told || !often)
}

/// `based on |2019| data`, `below |2017| levels`: what is told a year; nobody counts it.
pub(in crate::kind::date::en) fn is_of_data(noun: &str) -> bool {
    const DATA: [&str; 7] = ["data", "levels", "figures", "prices", "statistics", "wages", "standards"];
    DATA.contains(&noun)
}

/// `from 2091 to |2100|`, `by the year |2150|`: what would rather be a count is a year at the end of a range of years and behind `year`.
pub(in crate::kind::date::en) fn is_far(view: &View<'_>, at: usize) -> bool {
    let year = |before: usize| {
        let number = view.numeral(before).filter(|number| number.form == Form::Plain(4))?;
        read::integer(&number).filter(|year| (2000..2100).contains(year))
    };
    let ranged = || at.checked_sub(1).is_some_and(|before| view.range_gap(before) && year(before).is_some());
    let named = || {
        let before = at.checked_sub(1).filter(|&before| view.gap_is(before, &[" "]));
        before.is_some_and(|before| view.word(before).eq_ignore_ascii_case("year"))
    };
    ranged() || named()
}

/// `its |main| 2025 budget goals`, `|key| 2025 subsidy projects`: what is of a year is said to weigh much or little; nobody counts so many.
pub(in crate::kind::date::en) fn is_weighed(adjective: &Word<'_>) -> bool {
    const WEIGHTS: [&str; 9] =
        ["main", "key", "major", "core", "principal", "flagship", "important", "priority", "small"];
    adjective.gap == " " && WEIGHTS.iter().any(|one| adjective.is(one))
}

/// `2050| personnel|`, `2030| seat hall|`, `1980| apartment units|`: persons, seats or homes, of which there are so many.
pub(in crate::kind::date::en) fn is_of_crowd(view: &View<'_>, end: usize) -> bool {
    const NEAR: usize = 3;
    const CROWDS: [&str; 25] = [
        "personnel",
        "staff",
        "people",
        "person",
        "men",
        "women",
        "children",
        "crew",
        "seat",
        "seats",
        "seater",
        "unit",
        "units",
        "apartment",
        "apartments",
        "home",
        "homes",
        "household",
        "households",
        "room",
        "rooms",
        "bed",
        "beds",
        "member",
        "members",
    ];
    let words = view.words_after(end).take(NEAR).take_while(|word| word.gap == " " || word.gap == "-");
    words.into_iter().any(|word| CROWDS.contains(&word.text))
}

/// `in just |2024| alone`, `since only |2023|`: between a preposition of time and its year; not `in just 2024 homes`.
pub(in crate::kind::date::en) fn is_stressed(view: &View<'_>, adverb: &Word<'_>, end: usize) -> bool {
    const ADVERBS: [&str; 4] = ["just", "only", "merely", "solely"];
    let led = || read::word_before(view, adverb.span.start, &["in", "during", "since", "until", "by"]);
    adverb.gap == " " && ADVERBS.iter().any(|one| adverb.is(one)) && led() && !is_count(view, end)
}

/// `a surge over |2018| when the line opened`: the clause that follows is of the year.
pub(in crate::kind::date::en) fn opens_clause(word: &Word<'_>) -> bool {
    const JOINTS: [&str; 8] = ["when", "as", "while", "because", "but", "due", "thanks", "amid"];
    JOINTS.contains(&word.text)
}

/// `the deadly |2021| warehouse fire`, `a severe |2019| flood`, `the proposed |2024| budget`: the event or the plan of that year; not `the remaining 2021 fire engines`.
pub(in crate::kind::date::en) fn is_of_event(view: &View<'_>, adjective: &Word<'_>, end: usize) -> bool {
    const MOST: usize = 3;
    const ARTICLES: [&str; 6] = ["the", "a", "an", "this", "that", "another"];
    const EVENTS: [&str; 50] = [
        "budget",
        "plan",
        "blueprint",
        "roadmap",
        "proposal",
        "schedule",
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
pub(in crate::kind::date::en) fn of_old(view: &View<'_>, at: usize) -> Option<i16> {
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

/// `in the 9th year of |King| Seonjo's reign (|1576|)`, `in the Joseon |Dynasty| (|1517|)`: when that was, in brackets behind it.
pub(in crate::kind::date::en) fn is_of_reign(view: &View<'_>, span: Span) -> bool {
    const MOST: usize = 5;
    const REIGNS: [&str; 10] =
        ["King", "Queen", "Emperor", "Dynasty", "dynasty", "reign", "Joseon", "Goryeo", "Silla", "Baekje"];
    let bracketed = view.text[..span.start].ends_with('(') && view.tail(span.end).starts_with(')');
    bracketed && {
        let mut words =
            view.words_before(span.start).take(MOST).take_while(|word| matches!(word.gap, " " | " ("));
        words.any(|word| REIGNS.contains(&word.text))
    }
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
