//! Dates of what is planned where the words of the plan have another tense: when it was told, that it was called off, what will have been paid by then.

use super::is_one;
use crate::link::Input;
use crate::span::Span;

/// `the |plan to| lure anglers |announced| Wednesday`: when the plan was told; not `the plan to be announced Wednesday`,
/// nor `they plan to have it announced Wednesday`.
pub(super) fn is_told_of_plan(text: &str, cue: Span, clause: &str) -> bool {
    const TOLD: [&str; 8] =
        ["announced", "released", "unveiled", "presented", "published", "disclosed", "revealed", "approved"];
    const OTHERS: [&str; 14] = [
        "be",
        "being",
        "been",
        "get",
        "it",
        "is",
        "are",
        "was",
        "were",
        "and",
        "or",
        "have",
        "them",
        "officially",
    ];
    if !cue.of(text).eq_ignore_ascii_case("plan to") || !is_noun(&text[..cue.start]) {
        return false;
    }
    let clause = clause.trim_end_matches(' ');
    let clause = clause.strip_suffix(" on").unwrap_or(clause);
    let mut words = clause.rsplit(' ');
    words.next().is_some_and(|verb| TOLD.contains(&verb))
        && words.next().is_some_and(|noun| !noun.is_empty() && !OTHERS.contains(&noun))
}

/// `the county's |plan|`, `a five-year |plan|`; not `the residents |plan|`.
fn is_noun(head: &str) -> bool {
    const NEAR: usize = 4;
    const DETERMINERS: [&str; 9] = ["a", "an", "the", "The", "its", "their", "his", "her", "this"];
    let owner = |word: &str| word.ends_with("'s") || word.ends_with("’s");
    let mut words = head.trim_end_matches(' ').rsplit([' ', '\n']).take(NEAR).peekable();
    let plural =
        words.peek().is_some_and(|word| word.ends_with('s') && !owner(word) && !DETERMINERS.contains(word));
    !plural && words.any(|word| owner(word) || DETERMINERS.contains(&word))
}

/// `met on Monday to discuss ferry |plans|`: a noun, by what stands behind it; not `on Monday the city |plans| a fair`.
pub(super) fn is_noun_plans(text: &str, cue: Span) -> bool {
    const BEHIND: [&str; 12] = [
        " for ", " with ", " of ", " on ", " by ", " and ", " in ", " at ", " after ", " during ", " were ",
        " are ",
    ];
    let tail = &text[cue.end..];
    cue.of(text) == "plans"
        && (tail.is_empty()
            || tail.starts_with(['.', ',', ';', ')', '\n'])
            || BEHIND.iter().any(|word| tail.starts_with(word)))
}

/// `scheduled to be held on October 27 |was delayed|`: what is off may have been meant for a day that is over; a weekday would be the one to come.
pub(super) fn is_called_off(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 8;
    const OFF: [&str; 8] =
        ["delayed", "postponed", "canceled", "cancelled", "called off", "put off", "scrapped", "suspended"];
    const PLANNED: [&str; 5] = ["scheduled", "slated", "planned", "due", "to"];
    let tail = input.view.tail(span.end);
    let tail = tail.strip_prefix(',').unwrap_or(tail);
    let verb = [" was ", " were ", " has been ", " have been "].iter().find_map(|was| tail.strip_prefix(was));
    let numbered = || span.of(input.view.text).bytes().any(|byte| byte.is_ascii_digit());
    verb.is_some_and(|verb| OFF.iter().any(|off| verb.starts_with(off)))
        && numbered()
        && input.view.words_before(span.start).take(MOST).any(|word| is_one(&word, &PLANNED))
}

/// `will pay back 5% of the |sums paid in| September`: what will be paid may have been paid by a day to come.
pub(in crate::link::date) fn is_of_sum(input: &Input<'_>, span: Span, sentence: usize) -> bool {
    const PAID: [&str; 5] = ["paid", "spent", "used", "charged", "bought"];
    const SUMS: [&str; 14] = [
        "amount",
        "amounts",
        "sum",
        "sums",
        "rent",
        "rents",
        "money",
        "fee",
        "fees",
        "fares",
        "purchases",
        "costs",
        "expenses",
        "bills",
    ];
    let mut words = input.view.words_before(span.start);
    let mut lead = words.next();
    // `paid in September |and| October`
    if lead.is_some_and(|word| word.text == "and") {
        lead = words.nth(1);
    }
    let mut next = |list: &[&str]| words.next().is_some_and(|word| word.gap == " " && is_one(&word, list));
    let paid = lead.is_some_and(|word| word.text == "in") && next(&PAID) && next(&SUMS);
    paid && {
        let start = input.document.sentence_span(sentence).start;
        let words = input.view.words_before(span.start);
        words.take_while(|word| word.span.start >= start).any(|word| word.text == "will")
    }
}
