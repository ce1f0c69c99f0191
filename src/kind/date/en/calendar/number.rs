//! Ordinals that number what they stand beside, and are no days (`the 7th-term pledges`, `▲(1st) Green Growth`), and those beside a noun that are (`Daechi (17th)`).

use super::month;
use crate::kind::date::en::read::{self, ordinal_digits};
use crate::rule::View;
use crate::rule::words::Word;
use crate::scan::atom::Class;

/// No list is looked for over more atoms from one of its items to the next.
const LONGEST: usize = 8;

/// `the |7th|-term pledges`, `the |6th|- and 7th-term councils`: a hyphen joins it to what it numbers; not `the 3rd|-the 5th`, `the 3rd|-May 5`.
pub(in crate::kind::date::en) fn is_hyphened(view: &View<'_>, end: usize, next: usize) -> bool {
    const ON: [&str; 7] = ["the ", "a ", "an ", "to-", "through-", "until-", "and-"];
    const SHARED: [&str; 4] = [" and ", " to ", " or ", ", "];
    let Some(rest) = view.tail(end).strip_prefix('-') else { return false };
    if let Some(rest) = SHARED.iter().find_map(|joint| rest.strip_prefix(joint)) {
        return rest.starts_with(|c: char| c.is_ascii_digit());
    }
    let day = || {
        let joined = view.atoms.get(next).is_some_and(|atom| atom.span().start == end + 1);
        joined && (month::number(view, next).is_some() || view.is(next, Class::Weekday))
    };
    rest.starts_with(|c: char| c.is_ascii_alphabetic()) && !ON.iter().any(|on| rest.starts_with(on)) && !day()
}

/// `Pungnap 1-dong (|21st|), Macheon-dong (22nd)`: more than one of a list has an ordinal in brackets behind it, and they rise.
pub(in crate::kind::date::en) fn is_in_schedule(view: &View<'_>, at: usize) -> bool {
    let bracketed = |at: usize| {
        let span = view.span(at);
        let whole = view.text[..span.start].ends_with('(') && view.tail(span.end).starts_with(')');
        ordinal_digits(view, at).filter(|day| whole && (1..=31).contains(day))
    };
    let Some(day) = bracketed(at) else { return false };
    let after = (at + 1..=at + LONGEST).take_while(|&at| at < view.atoms.len()).find_map(bracketed);
    let before = (at.saturating_sub(LONGEST)..at).rev().find_map(bracketed);
    after.is_some_and(|next| next > day) || before.is_some_and(|last| last < day)
}

/// `Opens on |the 11th| Free Dental Clinic`: in a headline what begins on a day stands behind it; not `Opens on the 11th Floor`.
pub(in crate::kind::date::en) fn is_of_opening(view: &View<'_>, noun: &Word<'_>, next: usize) -> bool {
    const MOST: usize = 3;
    const VERBS: [&str; 22] = [
        "Opens",
        "Reopens",
        "Launches",
        "Reveals",
        "Unveils",
        "Holds",
        "Hosts",
        "Announces",
        "Begins",
        "Starts",
        "Signs",
        "Completes",
        "Closes",
        "Releases",
        "Publishes",
        "Introduces",
        "Inspects",
        "Visits",
        "Delivers",
        "Stages",
        "Opened",
        "Held",
    ];
    const NUMBERED: [&str; 22] = [
        "Floor",
        "Floors",
        "Street",
        "Avenue",
        "Road",
        "Lane",
        "Line",
        "Level",
        "Deck",
        "Hole",
        "Track",
        "Day",
        "Anniversary",
        "Birthday",
        "Term",
        "Round",
        "Session",
        "Grade",
        "Edition",
        "Basement",
        "Phase",
        "Meeting",
    ];
    let start = next.checked_sub(1).map_or(0, |day| read::with_the(view, view.span(day).start));
    let mut words = view.words_before(start);
    let on = words.next().is_some_and(|word| word.gap == " " && word.text == "on");
    let verb = words.next().is_some_and(|word| word.gap == " " && VERBS.contains(&word.text));
    let numbered = || {
        let mut nouns =
            view.words_after(noun.span.start).take(MOST).take_while(|word| matches!(word.gap, "" | " "));
        nouns.any(|word| NUMBERED.contains(&word.text))
    };
    on && verb && noun.gap == " " && noun.is_capitalized() && !numbered()
}

/// `▲(|1st|) Green Growth ▲(2nd) Safe Streets`: the bracket opens what it numbers, from the first on; not `▲ Daechi (17th)`.
pub(in crate::kind::date::en) fn is_of_list(view: &View<'_>, at: usize, number: u8) -> bool {
    let names = |c: char| c.is_alphabetic() || c.is_ascii_digit() || matches!(c, ')' | '”' | '’');
    let opens = |at: usize| {
        let head = view.text[..view.span(at).start].strip_suffix('(');
        head.is_some_and(|head| !head.trim_end_matches(' ').ends_with(names))
    };
    let (mut at, mut number) = (at, number);
    while number > 1 && opens(at) {
        let numbered = |before: &usize| ordinal_digits(view, *before) == Some(number - 1);
        let Some(before) = (at.saturating_sub(LONGEST)..at).rev().find(numbered) else { return false };
        (at, number) = (before, number - 1);
    }
    // By itself it is the day on which something is told: `(1st) The office ...`.
    let second = || {
        let mut after = (at + 1..=at + LONGEST).take_while(|&after| after < view.atoms.len());
        after.any(|after| ordinal_digits(view, after) == Some(2) && opens(after))
    };
    number == 1 && opens(at) && second()
}
