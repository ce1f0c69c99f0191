//! Weekdays of what is still to come though nothing says so but the noun beside them: `ahead of |Thursday|'s parade`, `enters its third day on |Friday|`.

use super::is_one;
use super::verb::is_past;
use crate::document::Zone;
use crate::link::Input;
use crate::rule::words::Word;
use crate::scan::atom::Class;
use crate::span::Span;

/// `ahead of |Thursday|'s parade`, `ahead of the |Thursday| parade`, `is preparing for |Saturday|'s marathon`, `the forecast for |Friday|`: the next one; not `after |Thursday|'s parade`.
pub(super) fn is_event(input: &Input<'_>, span: Span) -> bool {
    const PREPARED: [&str; 12] = [
        "preparing",
        "prepare",
        "prepares",
        "preparation",
        "preparations",
        "ready",
        "readying",
        "bracing",
        "brace",
        "braces",
        "rehearsing",
        "rehearsals",
    ];
    let (head, tail) = (&input.view.text[..span.start], input.view.tail(span.end));
    // Few dates own anything, or stand before a noun.
    let named = head.ends_with(" the ") && tail.starts_with(' ');
    if !(named || tail.starts_with("'s ") || tail.starts_with("’s ") || head.ends_with("forecast for "))
        || !is_weekday(input, span)
    {
        return false;
    }
    let mut words =
        input.view.words_before(span.start).skip(usize::from(named)).take_while(|word| word.gap == " ");
    let (Some(lead), Some(before)) = (words.next(), words.next()) else { return false };
    // `were ready for Saturday's vote`: it may have been.
    if words.clone().next().is_some_and(|word| word.is("was") || word.is("were")) {
        return false;
    }
    match lead.text {
        "of" => before.is("ahead"),
        "to" => before.is("run-up"),
        "for" if before.is("up") => {
            words.next().is_some_and(|word| is_one(&word, &["gearing", "gears", "gear"]))
        }
        "for" if before.is("forecast") => !(tail.starts_with(" was ") || tail.starts_with(" were ")),
        "for" => is_one(&before, &PREPARED),
        _ => false,
    }
}

/// `enters its third |year in office| on Saturday`, `marks its 50th |anniversary| on Friday`: a schedule that is told in the present.
pub(super) fn is_marked(input: &Input<'_>, lead: &Word<'_>, bounds: Span) -> bool {
    const MOST: usize = 9;
    const NOUNS: [&str; 12] = [
        "office",
        "day",
        "year",
        "term",
        "week",
        "month",
        "anniversary",
        "birthday",
        "season",
        "edition",
        "phase",
        "stage",
    ];
    const VERBS: [&str; 6] = ["enters", "marks", "celebrates", "enter", "mark", "celebrate"];
    const OWNERS: [&str; 5] = ["its", "his", "her", "their", "the"];
    if !lead.is("on") {
        return false;
    }
    let mut words = input
        .view
        .words_before(lead.span.start)
        .take(MOST)
        .take_while(|word| word.span.start >= bounds.start && word.gap == " ");
    if !words.next().is_some_and(|noun| is_one(&noun, &NOUNS)) {
        return false;
    }
    let mut after: Option<Word<'_>> = None;
    for word in words {
        let owned = || after.is_some_and(|next| OWNERS.contains(&next.text));
        if VERBS.contains(&word.text) && owned() {
            return input.document.zone(lead.span.start) == Zone::Body && !is_infinitive(input, &word);
        }
        if is_past(input, &word) {
            return false;
        }
        after = Some(word);
    }
    false
}

/// `|to| mark its anniversary on Friday`, `did |not| mark it`: the verb before it has the tense.
fn is_infinitive(input: &Input<'_>, verb: &Word<'_>) -> bool {
    let before = input.view.words_before(verb.span.start).next();
    before.is_some_and(|word| word.gap == " " && is_one(&word, &["to", "not", "did", "helped", "would"]))
}

fn is_weekday(input: &Input<'_>, span: Span) -> bool {
    let atom = input.view.first_from(span.start);
    input.view.is(atom, Class::Weekday) && input.view.span(atom) == span
}

/// `the coming Friday`: the date says it itself.
pub(super) fn is_coming(date: &str) -> bool {
    let begins =
        |text: &str, word: &str| text.get(..word.len()).is_some_and(|there| there.eq_ignore_ascii_case(word));
    let mut rest = date;
    while begins(rest, "the ") {
        rest = &rest["the ".len()..];
    }
    if begins(rest, "this ") {
        rest = &rest["this ".len()..];
    }
    let ends = |word: &str| matches!(rest.as_bytes().get(word.len()), None | Some(b' '));
    ["coming", "upcoming"].into_iter().any(|word| begins(rest, word) && ends(word))
}
