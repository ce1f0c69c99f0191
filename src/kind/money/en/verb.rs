//! The verb `won`, which is written as the currency is: `all 12 won the medal`, `in 2016 won fame`.
//!
//! An amount in won is a round number: it has a scale (`3 million won`), a separator (`3,000 won`) or ends in 0 (`500 won`).
//! Any other number before `won` is a subject or a year, and so is a round one where an object follows.

use rust_decimal::Decimal;

use crate::rule::View;
use crate::scan::atom::{Form, Numeral};

/// Words that an object of the verb begins with.
const OBJECTS: [&str; 15] = [
    "the", "a", "an", "by", "first", "second", "third", "gold", "silver", "bronze", "against", "on", "his",
    "her", "their",
];

/// Words that an article before makes a rate and no object: `500 won a day`.
const RATES: [&str; 14] = [
    "hour",
    "day",
    "night",
    "week",
    "month",
    "year",
    "semester",
    "person",
    "head",
    "household",
    "liter",
    "litre",
    "kilogram",
    "kilowatt-hour",
];

/// Words that may follow such a rate; another one makes it a part of a name (`a day pass`).
const LINKS: [&str; 15] = [
    "and", "or", "but", "for", "to", "in", "on", "at", "from", "until", "per", "with", "as", "when", "while",
];

/// Words after which a number is a year.
const YEARS: [&str; 3] = ["in", "since", "of"];

/// Words after which a number is a name.
const LABELS: [&str; 4] = ["no", "nos", "number", "entry"];

/// Words after which it is one where they are capitalized: `Team 20 won`; not `each team 10,000 won`.
const NAMES: [&str; 2] = ["Team", "Class"];

/// Whether the word after `number` is the verb, or the name of the faith (`Won Buddhism`).
pub(super) fn is_verb(view: &View<'_>, number: usize, currency: usize) -> bool {
    if !view.word(currency).eq_ignore_ascii_case("won") {
        return false;
    }
    let Some(numeral) = view.numeral(number) else { return false };
    let next = view.words_after(view.span(currency).end).next().filter(|word| word.gap == " ");
    let object = || {
        next.is_some_and(|word| OBJECTS.iter().any(|object| word.is(object)))
            && !is_rate(view, currency)
            && !is_more(view, currency)
    };
    let faith = next.is_some_and(|word| word.text.starts_with("Buddh"));
    faith
        // No name is millions: `gave each team 10 million won`.
        || numeral.scale == 1 && is_labelled(view, number, &numeral)
        || match numeral.form {
            Form::Grouped => false,
            Form::Plain(_) | Form::Words if numeral.scale > 1 => false,
            Form::Plain(_) | Form::Words => !is_round(&numeral) || object() || is_year(view, number, &numeral),
        }
}

/// ` a day` behind the currency, but not ` a day pass`.
fn is_rate(view: &View<'_>, currency: usize) -> bool {
    let mut words = view.words_after(view.span(currency).end);
    let article = words.next().is_some_and(|word| word.is("a") || word.is("an"));
    let rate = words.next().is_some_and(|word| RATES.iter().any(|rate| word.is(rate)));
    let goes_on = words.next().is_some_and(|word| word.gap == " " && !LINKS.iter().any(|link| word.is(link)));
    article && rate && !goes_on
}

/// `Class 5B |won|`, `the 4K |won| the prize`: behind a scale that is a letter. An article may be that of an amount, `the 5M won budget`.
pub(super) fn is_team(view: &View<'_>, number: usize, currency: usize) -> bool {
    const TEAMS: [&str; 5] = ["team", "class", "room", "group", "grade"];
    const ARTICLES: [&str; 2] = ["the", "a"];
    const GAINS: [&str; 8] =
        ["fame", "praise", "acclaim", "applause", "recognition", "renown", "respect", "glory"];
    if !view.word(currency).eq_ignore_ascii_case("won") {
        return false;
    }
    let next = view.words_after(view.span(currency).end).next().filter(|word| word.gap == " ");
    let object = next.is_some_and(|word| OBJECTS.iter().any(|object| word.is(object)));
    let led = |words: &[&str]| {
        before(view, number).is_some_and(|word| words.iter().any(|one| word.eq_ignore_ascii_case(one)))
    };
    let gain = || next.is_some_and(|word| GAINS.iter().any(|gain| word.is(gain)));
    led(&TEAMS) || led(&ARTICLES) && gain() || object && !is_rate(view, currency) && !is_more(view, currency)
}

/// `100 won on top`, `500 won on weekdays`; not `120 won on penalties`, `20 won on top form`.
fn is_more(view: &View<'_>, currency: usize) -> bool {
    const TIMES: [&str; 3] = ["top", "weekdays", "weekends"];
    let mut words = view.words_after(view.span(currency).end);
    let on = words.next().is_some_and(|word| word.is("on"));
    let top = words.next().is_some_and(|word| word.gap == " " && TIMES.iter().any(|one| word.is(one)));
    let goes_on = words
        .next()
        .is_some_and(|word| word.gap == " " && !LINKS.iter().any(|link| word.is(link)) && !word.is("of"));
    on && top && !goes_on
}

fn is_round(numeral: &Numeral) -> bool {
    (numeral.value % Decimal::TEN).is_zero()
}

fn is_year(view: &View<'_>, number: usize, numeral: &Numeral) -> bool {
    let named =
        || before(view, number).is_some_and(|word| YEARS.iter().any(|year| word.eq_ignore_ascii_case(year)));
    numeral.form == Form::Plain(4) && numeral.value < Decimal::from(2100) && named()
}

/// `No. 1,500 won`: the number is a name.
fn is_labelled(view: &View<'_>, number: usize, numeral: &Numeral) -> bool {
    before(view, number).is_some_and(|word| {
        LABELS.iter().any(|label| word.eq_ignore_ascii_case(label))
            || NAMES.contains(&word) && numeral.form != Form::Grouped
    })
}

fn before<'a>(view: &View<'a>, number: usize) -> Option<&'a str> {
    let word = view.words_before(view.span(number).start).next()?;
    matches!(word.gap, " " | ". ").then_some(word.text)
}
