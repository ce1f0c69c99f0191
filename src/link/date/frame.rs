//! How far the year of a date reaches: over its sentence, to `the previous year` behind it, or nowhere.

use super::Input;
use super::said::Frame;
use super::tense::en::{self, is_one};
use super::tense::ko;
use crate::draft::temporal::{Calendar, Year};
use crate::span::Span;

/// How far a bare year at `span` reaches: over the sentence that it opens (`In 2021, ...`), to `the previous year` after `in 2021`, or
/// nowhere, in the name of an event.
pub(super) fn year(input: &Input<'_>, span: Span, sentence: usize) -> Frame {
    const LONGEST: usize = "During the ".len();
    let start = input.document.sentence_span(sentence).start;
    if ko::is_korean(input, span) {
        return ko::frame(input, span, input.document.sentence_span(sentence));
    }
    let before = en::lead(input, span);
    let led = before.is_some_and(|word| is_one(&word, &["in", "during", "of", "for"]));
    match () {
        // `in 2026, |when| it hosts an expo from May`
        () if led && input.view.tail(span.end).starts_with(", when ") => Frame::Clause,
        () if led && start <= span.start && span.start - start <= LONGEST => Frame::Clause,
        () if led => Frame::Year,
        // `|2022| was a year of rain`
        () if before.is_none() && en::has_verb(input, span) => Frame::Year,
        () if is_year_of_budget(input, span) => Frame::Budget,
        () => Frame::None,
    }
}

/// How far a year at `span` reaches that a word names (`last year`, `내년`): over its sentence, where it is not that of a budget.
pub(super) fn named_year(input: &Input<'_>, span: Span) -> Frame {
    let budget = if ko::is_korean(input, span) {
        ko::is_of_budget(input, span)
    } else {
        is_of_budget(input, span) || is_for_what_is_of(input, span) || is_end_of(span.of(input.view.text))
    };
    if budget { Frame::Year } else { Frame::Clause }
}

/// Whether a sentence behind that of a date may compare with its year: `In 2021, 300 moved in. It was 20 more than the previous year`. Not with that of a month
/// or of the end of a year (`since November last year`), nor with one to come, but for that of a budget.
pub(super) fn carries(input: &Input<'_>, date: Calendar, frame: Frame, span: Span) -> bool {
    let whole = match date {
        // `named the best in 2021. Income rose from the previous year`
        Calendar::Year(Year::Number(year)) => {
            let last = || input.published.is_none_or(|day| year >= day.civil().year() - 2);
            let told = || en::lead(input, span).is_none() || last() && !is_year_of_beginning(input, span);
            frame != Frame::Year || told()
        }
        Calendar::Year(Year::Shift(n)) => {
            let whole = span.of(input.view.text).ends_with(" year") && !is_part(span.of(input.view.text));
            whole && (n <= 0 || is_of_budget(input, span) || is_of_planned(input, span))
        }
        Calendar::Month(Year::Number(_) | Year::Shift(_), _)
        | Calendar::Day(Year::Number(_) | Year::Shift(_), ..) => false,
        _ => true,
    };
    whole || ko::is_korean(input, span)
}

/// `late last year`, `the end of last year`: only a part of it.
fn is_part(date: &str) -> bool {
    const PARTS: [&str; 6] = ["end", "late", "early", "beginning", "start", "middle"];
    let part =
        |word: &str| PARTS.iter().any(|part| word.eq_ignore_ascii_case(part)) || word.starts_with("mid-");
    date.split(' ').any(part)
}

/// `|opened| in 2023`, `set up a team in 2019`: when something began that is still there.
fn is_year_of_beginning(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 12;
    const VERBS: [&str; 9] = [
        "opened",
        "launched",
        "began",
        "started",
        "founded",
        "established",
        "introduced",
        "inaugurated",
        "enacted",
    ];
    let mut words = input
        .view
        .words_before(span.start)
        .take(MOST)
        .take_while(|word| !word.gap.contains(['.', '\n', ';']));
    words.any(|word| is_one(&word, &VERBS))
}

/// `The budget for |next year|`: what is planned for a year to come.
fn is_of_planned(input: &Input<'_>, span: Span) -> bool {
    let mut words = input.view.words_before(span.start).filter(|word| word.gap == " ");
    words.next().is_some_and(|word| is_one(&word, &["for", "of"]))
        && words
            .next()
            .is_some_and(|word| is_one(&word, &["budget", "budgets", "spending", "bill", "proposal"]))
}

/// `The office, |which set up a team in January 2023|, held a fair on May 9`: the year of an aside holds nowhere else.
pub(super) fn is_aside(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 14;
    const RELATIVES: [&str; 4] = ["which", "who", "whose", "where"];
    let tail = input.view.tail(span.end);
    if tail.starts_with(')') && ko::is_korean(input, span) {
        return ko::is_of_time_before(&input.view.text[..span.start]);
    }
    if !tail.starts_with(',') || ko::is_korean(input, span) {
        return false;
    }
    let mut words = input.view.words_before(span.start).take(MOST);
    let first = words.find(|word| is_one(word, &RELATIVES) || word.gap.contains([',', '.', '\n', ';']));
    first.is_some_and(|word| is_one(&word, &RELATIVES))
}

/// `the end of last year`, `late last year`: a month behind it is not one of that year.
fn is_end_of(date: &str) -> bool {
    let date = date.strip_prefix("the ").unwrap_or(date);
    ["end of ", "late ", "Late "].iter().any(|end| date.starts_with(end))
}

/// `For |next year's| festival, the county ...`: what is done for it is done before it.
fn is_for_what_is_of(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 5;
    let text = input.view.text;
    let owner = ["'s ", "’s "].iter().find(|owner| text[span.end..].starts_with(**owner));
    let next = span.of(text).eq_ignore_ascii_case("next year");
    let led =
        input.view.words_before(span.start).next().is_some_and(|word| word.gap == " " && word.text == "For");
    owner.filter(|_| next && led).is_some_and(|owner| {
        let words = input.view.words_after(span.end + owner.len()).take(MOST);
        !words
            .take_while(|word| !word.gap.contains(','))
            .any(|word| is_one(&word, &["in", "on", "from", "by"]))
    })
}

/// `next year's| budget`, `this year's| main budget`: the year is that of the budget, not of what is done with it.
fn is_of_budget(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 3;
    let tail = input.view.tail(span.end);
    let owner = ["'s ", "’s "].iter().find(|owner| tail.starts_with(**owner));
    owner.is_some_and(|owner| {
        let words = input.view.words_after(span.end + owner.len()).take(MOST);
        words
            .take_while(|word| matches!(word.gap, "" | " "))
            .any(|word| is_one(&word, &["budget", "budgets"]))
    })
}

/// `the |2022| budget`, `its |2022| main budget bill`: the year that it is for.
fn is_year_of_budget(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 3;
    let mut words = input.view.words_after(span.end).take(MOST).take_while(|word| word.gap == " ");
    words.any(|word| is_one(&word, &["budget", "budgets"]))
}
