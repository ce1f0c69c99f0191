//! Dates of what is planned where the words of the plan have another tense: when it was told, that it was called off, what will have been paid by then.

use super::is_one;
use super::verb::is_past;
use crate::link::Input;
use crate::link::saying::is_saying;
use crate::scan::atom::Class;
use crate::span::Span;

/// `the last train |will| run until 1 a.m. the next day`: the verb of the clause that the time stands in; not `"We |will| do it," he said the next day`,
/// `said it |will| help in a statement the next day`.
pub(in crate::link::date) fn is_of_will(input: &Input<'_>, span: Span, sentence: usize) -> bool {
    const REACH: usize = 12;
    const CLAUSES: [&str; 14] = [
        "when", "who", "which", "that", "as", "while", "because", "if", "but", "and", "where", "after",
        "before", "whose",
    ];
    let start = input.document.sentence_span(sentence).start;
    let clocked = span.of(input.view.text).starts_with(|c: char| c.is_ascii_digit());
    let mut words = input.view.words_before(span.start).take_while(|word| word.span.start >= start);
    // `be |operated| until`: only so a participle is no verb of another clause.
    let mut participle = false;
    for _ in 0..REACH {
        let Some(word) = words.next() else { return false };
        if word.gap != " " || CLAUSES.contains(&word.text) || participle && word.text != "be" {
            return false;
        }
        if word.text == "will" {
            return clocked || !words.any(|word| is_saying(word.text));
        }
        participle = word.text.ends_with("ed") || is_past(input, &word);
    }
    false
}

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

/// `met on Monday to discuss ferry |plans|`: a noun, by what stands behind it and, where a verb may go on so, before it; not `on Monday the city |plans|
/// a fair`, `the city |plans|, with police, to hold it`.
pub(super) fn is_noun_plans(input: &Input<'_>, cue: Span) -> bool {
    const BEHIND: [&str; 11] =
        [",", " for ", " with ", " of ", " on ", " by ", " and ", " in ", " at ", " after ", " during "];
    let tail = input.view.tail(cue.end);
    cue.of(input.view.text) == "plans"
        && (tail.is_empty()
            || tail.starts_with(['.', ';', ')', '\n'])
            || [" were ", " are "].iter().any(|verb| tail.starts_with(verb))
            || BEHIND.iter().any(|word| tail.starts_with(word)) && is_object(input, cue))
}

/// `|its| plans`, `|about| plans`, `to |discuss| ferry plans`, `|announced| the ferry plans`: owned, or behind a preposition or a verb; not `the city plans`.
fn is_object(input: &Input<'_>, plans: Span) -> bool {
    const NEAR: usize = 4;
    const LEADS: [&str; 17] = [
        "its", "their", "his", "her", "our", "these", "those", "such", "the", "joint", "new", "of", "for",
        "about", "on", "with", "over",
    ];
    const ARTICLES: [&str; 4] = ["the", "a", "an", "its"];
    const JOINTS: [&str; 12] =
        ["and", "but", "as", "that", "when", "while", "whether", "if", "what", "how", "which", "where"];
    let mut words = input.view.words_before(plans.start);
    let lead = words.next().filter(|word| word.gap == " ");
    if lead.is_some_and(|word| {
        is_one(&word, &LEADS)
            || word.text.ends_with("'s")
            || word.text.ends_with("’s")
            || is_past(input, &word)
    }) {
        return true;
    }
    let mut next = lead;
    for word in words.take(NEAR) {
        let Some(behind) = next.filter(|next| next.gap == " " && !next.is_capitalized()) else {
            return false;
        };
        if word.text == "to" && word.gap == " " {
            return !ARTICLES.contains(&behind.text);
        }
        let saying = is_saying(word.text) && ARTICLES.contains(&behind.text);
        if JOINTS.contains(&word.text) || saying {
            return false;
        }
        // `the |elected| council plans`
        let before = input.view.words_before(word.span.start).next();
        if is_past(input, &word) && !before.is_some_and(|before| ARTICLES.iter().any(|one| before.is(one))) {
            return true;
        }
        next = Some(word).filter(|word| word.gap == " ");
    }
    false
}

/// `scheduled to be held on October 27 |was delayed|`: what is off may have been meant for a day that is over, where its month was few months ago; a
/// weekday would be the one to come, and what `has been` called off as well.
pub(super) fn is_called_off(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 8;
    const OFF: [&str; 8] =
        ["delayed", "postponed", "canceled", "cancelled", "called off", "put off", "scrapped", "suspended"];
    const PLANNED: [&str; 5] = ["scheduled", "slated", "planned", "due", "to"];
    let tail = input.view.tail(span.end);
    let tail = tail.strip_prefix(',').unwrap_or(tail);
    let verb = [" was ", " were "].iter().find_map(|was| tail.strip_prefix(was));
    verb.is_some_and(|verb| OFF.iter().any(|off| verb.starts_with(off)))
        && is_of_month_over(input, span)
        && input.view.words_before(span.start).take(MOST).any(|word| is_one(&word, &PLANNED))
}

/// Whether a date names a month that was few months ago, or is this one, or a day without a month.
fn is_of_month_over(input: &Input<'_>, span: Span) -> bool {
    const MOST: i64 = 4;
    let view = &input.view;
    let mut atoms =
        (view.first_from(span.start)..view.atoms.len()).take_while(|&at| view.span(at).end <= span.end);
    let months = |at: usize| {
        let month = view.number(at, Class::Month)?;
        Some(input.published.is_some_and(|now| (i64::from(now.month()) - month).rem_euclid(12) <= MOST))
    };
    atoms.clone().find_map(months).unwrap_or_else(|| atoms.any(|at| view.is(at, Class::Ordinal)))
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
        let mut given = false;
        let words = input.view.words_before(span.start).take_while(|word| word.span.start >= start);
        words.inspect(|word| given |= is_given(word.text)).any(|word| word.text == "will") && given
    }
}

/// `will |repay| the rent`, `will be |refunded|`: what is done to people who have paid; not `will |audit| the money spent`.
fn is_given(verb: &str) -> bool {
    const GIVEN: [&str; 16] = [
        "pay",
        "repay",
        "repaid",
        "refund",
        "reimburse",
        "give",
        "given",
        "return",
        "get",
        "receive",
        "offer",
        "cover",
        "support",
        "subsidize",
        "compensate",
        "provide",
    ];
    let stem = verb.strip_suffix("ed").or_else(|| verb.strip_suffix('d')).unwrap_or(verb);
    GIVEN.contains(&verb)
        || stem != verb && GIVEN.iter().any(|one| one.trim_end_matches('e') == stem.trim_end_matches('e'))
}
