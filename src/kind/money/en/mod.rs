//! How English writes amounts: `22 billion KRW`, `₩5,000`, `1 to 2 billion won`, `10, 20 and 30 million KRW`.
//!
//! No amounts: the verb `won`, vague amounts (`tens of millions of won`), nothing (`0 won`).

mod conversion;
mod verb;

use rust_decimal::Decimal;

use crate::draft::Draft;
use crate::modifier::Modifier;
use crate::rule::anchor::Mark;
use crate::rule::words::{Word, Words};
use crate::rule::{Anchor, Found, Rule, Signs, View, change, list, qualifier, range};
use crate::scan::atom::{Class, Form};
use crate::span::Span;
use crate::value::Money;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("../en.tsv");

pub(crate) const RULES: &[Rule] = &[AMOUNT_CURRENCY, CURRENCY_AMOUNT, SHARED_CURRENCY, MILLIONS];

/// A number, or a range of numbers, with a currency word directly after it.
const AMOUNT_CURRENCY: Rule = Rule {
    id: "en/money/amount-currency",
    kind: Kind::Money,
    anchor: Anchor::at(Class::Number).with(Signs::soon(&[Class::Currency])),
    finds: &[
        "issued [22 billion KRW] of certificates => 22000000000 KRW",
        "a [3.2-billion-won] project and [50,000-won] bills => 3200000000 KRW; 50000 KRW",
        "grants of [2 to 3 million won] each => 2000000..3000000 KRW",
        "from [300,000 to a maximum of 500,000 KRW] => 300000..500000 KRW",
        "about [one billion won] => approx 1000000000 KRW",
        "[4 hundred million KRW] for the library => 400000000 KRW",
        "worth [25-point-six trillion won] => 25600000000000 KRW",
        "[half a million won] or [one and a half billion won] => 500000 KRW; 1500000000 KRW",
        "collected [400,000-odd won] => approx 400000 KRW",
        "coins of [10 won] and [500 won] => 10 KRW; 500 KRW",
        "a gift of [87,000 euros] => 8700000 EUR",
        "nearly a [million Korean won] => approx 1000000 KRW",
        "[20 to 30 US cents], [ten cents] a call, [60 U.S. cents] => 20..30 USD; 10 USD; 60 USD",
    ],
    skips: &[
        "the team won 500 votes",
        "In 2020 won the prize",
        "all 12 won a medal",
        "three won contracts, and in 2016 won fame",
        "entry No. 1,500 won.",
        "40 Won Buddhist temples",
        "tens of millions of won",
        "several million won",
        "0 won",
        "gave his two cents, 30 per cent, 50 Cent fans",
    ],
    find: amount_currency,
};

fn amount_currency(view: &View<'_>, at: usize) -> Option<Found> {
    view.is_ahead(at, Class::Currency, 3).then_some(())?;
    let own = currency_after(view, at);
    if own.is_some() && range::is_upper_end(view, at) && lower_end(view, at).is_some() {
        return None;
    }
    let (last, low, high) = amounts(view, at, own)?;
    let (end, code) = if last == at { own } else { currency_after(view, last) }?;
    if verb::is_verb(view, last, end) || is_opinion(view, at, end) {
        return None;
    }
    let span = view.join(at, end);
    money(view, span, code, low, high)
}

/// `my |two cents|`: what somebody thinks.
fn is_opinion(view: &View<'_>, at: usize, currency: usize) -> bool {
    const WHOSE: [&str; 6] = ["my", "his", "her", "their", "our", "your"];
    let owner = || view.words_before(view.span(at).start).next();
    view.word(currency) == "cents" && owner().is_some_and(|word| WHOSE.iter().any(|whose| word.is(whose)))
}

/// The range whose lower end `at` is, or the number alone: the last atom, the value and the upper end. `own` is the currency after the number.
fn amounts(
    view: &View<'_>,
    at: usize,
    own: Option<(usize, &str)>,
) -> Option<(usize, Decimal, Option<Decimal>)> {
    let number = view.numeral(at)?;
    let range = range::read(view, at).filter(|range| currency_after(view, range.last).is_some());
    if let Some(range) = range.filter(|_| list::changed(view, at).is_none()) {
        return Some((range.last, range.low, Some(range.high)));
    }
    if let Some(high) = own.and_then(|own| second_amount(view, at, own)) {
        return Some(high);
    }
    Some((at, number.value, None))
}

/// `100,000 won to 300,000 won`: a range in which the currency is said twice, unless something changes from one to the other.
fn second_amount(
    view: &View<'_>,
    at: usize,
    (currency, code): (usize, &str),
) -> Option<(usize, Decimal, Option<Decimal>)> {
    let next = currency + 1;
    if !(view.is(next, Class::Number) && (view.range_gap(currency) || range::spans(view, at, currency))) {
        return None;
    }
    let (low, high) = (view.numeral(at)?, view.numeral(next)?);
    let same = currency_after(view, next).is_some_and(|(_, other)| other == code);
    let rises = high.value > low.value
        && same
        && !change::is_change(view, view.span(at).start)
        && !change::is_added(view, view.span(at).start);
    rises.then_some((next, low.value, Some(high.value)))
}

/// The number before the range's sign of which `at` is the upper end, where the two make one range of money.
fn lower_end(view: &View<'_>, at: usize) -> Option<()> {
    let mut low = at.checked_sub(1)?;
    if view.is(low, Class::Currency) {
        low = low.checked_sub(1)?;
    }
    let (last, ..) = amounts(view, low, currency_after(view, low))?;
    (last == at).then_some(())
}

/// `200m won`: million in one letter, which alone is a meter.
const MILLIONS: Rule = Rule {
    id: "en/money/millions",
    kind: Kind::Money,
    anchor: Anchor::at(Class::Number).with(Signs::mark(Mark::Million)),
    finds: &[
        "a fund of [200m won] and [1.5m euros] => 200000000 KRW; 150000000 EUR",
        "[5M won] and [2.5M KRW] => 5000000 KRW; 2500000 KRW",
    ],
    skips: &["a 200m track", "200m women", "Class 5M won", "the 4M won fame"],
    find: millions,
};

fn millions(view: &View<'_>, at: usize) -> Option<Found> {
    if let Some(found) = in_a_capital(view, at) {
        return Some(found);
    }
    view.is(at + 2, Class::Currency).then_some(())?;
    let number = view.numeral(at)?;
    let letter = view.word(at + 1) == "m" && view.gap_is(at, &[""]) && view.gap_is(at + 1, &[" "]);
    let code = &view.meaning(at + 2, Class::Currency).filter(|_| letter)?.text;
    let amount = number.value.checked_mul(Decimal::from(1_000_000))?;
    money(view, view.join(at, at + 2), code, amount, None)
}

/// `5M won`, `2.5M KRW`: million in a capital.
fn in_a_capital(view: &View<'_>, at: usize) -> Option<Found> {
    // A letter may be an atom of its own, as a unit.
    let currency = (at + 1..at + 3).find(|&next| view.is(next, Class::Currency))?;
    let code = &view.meaning(currency, Class::Currency)?.text;
    let gap = view.text.get(view.span(at).end..view.span(currency).start)?;
    (gap == "M ").then_some(())?;
    let amount = view.numeral(at)?.value.checked_mul(Decimal::from(1_000_000))?;
    (!verb::is_team(view, at, currency)).then(|| money(view, view.join(at, currency), code, amount, None))?
}

/// The currency word after the number: its atom and its ISO code.
fn currency_after<'a>(view: &View<'a>, number: usize) -> Option<(usize, &'a str)> {
    if !(view.is(number, Class::Number) && view.is(number + 1, Class::Currency)) {
        return None;
    }
    let meaning = view.meaning(number + 1, Class::Currency)?;
    (view.is_beside(number) || view.gap_is(number, &["-", "\u{a0}", "-odd "])).then_some(())?;
    Some((number + 1, &meaning.text))
}

/// A number with a currency before it.
const CURRENCY_AMOUNT: Rule = Rule {
    id: "en/money/currency-amount",
    kind: Kind::Money,
    anchor: Anchor::at(Class::CurrencyPrefix),
    finds: &[
        "a fee of [₩5,000] => 5000 KRW",
        "[KRW 21 trillion 904.3 billion] in all => 21904300000000 KRW",
        "([$199 million]) or [US$41.5 million] => 19900000000 USD; 4150000000 USD",
        "a [W100,000] fine => 100000 KRW",
        "between [KRW 1 million and KRW 2 million] a year => 1000000..2000000 KRW",
        "over [KRW 5 billion] => more_than 5000000000 KRW",
        "[W2tr] on a tram, [W300 bil]. on parks, [W5 mil]. each, [W100m won] => 2000000000000 KRW; 300000000000 KRW; 5000000 KRW; 100000000 KRW",
        "[$20M], [US$1.5B] and [KRW 3.5B] => 2000000000 USD; 150000000000 USD; 3500000000 KRW",
    ],
    skips: &["platform W 100", "KRW and USD", "the KRW-based account", "bus W7 to Hall W2"],
    find: currency_amount,
};

fn currency_amount(view: &View<'_>, at: usize) -> Option<Found> {
    let code = prefix_code(view, at)?;
    if at >= 2 && prefixed_range(view, at - 2).is_some_and(|(last, ..)| last == at + 1) {
        return None;
    }
    let (last, low, high) = prefixed_range(view, at).unwrap_or((at + 1, view.numeral(at + 1)?.value, None));
    money(view, view.join(at, said_again(view, last, code).unwrap_or(last)), code, low, high)
}

/// `W100m |won|`: the currency once more behind the number.
fn said_again(view: &View<'_>, number: usize, code: &str) -> Option<usize> {
    let (end, _) = currency_after(view, number).filter(|(_, other)| *other == code)?;
    (!verb::is_verb(view, number, end)).then_some(end)
}

/// The currency of a prefix that a number follows.
fn prefix_code<'a>(view: &View<'a>, at: usize) -> Option<&'a str> {
    view.is(at + 1, Class::Number).then_some(())?;
    let code = &view.meaning(at, Class::CurrencyPrefix)?.text;
    let sign = view.word(at) == "W" || !view.word(at).starts_with(|c: char| c.is_ascii_uppercase());
    let gaps: &[&str] = if sign { &[""] } else { &["", " "] };
    let number = view.numeral(at + 1)?;
    let name = view.word(at) == "W" && number.value < Decimal::ONE_HUNDRED;
    (!name && view.gap_is(at, gaps)).then_some(code)
}

/// `KRW 1 to 2 million`, `₩1,000–₩2,000`, `between KRW 1 million and KRW 2 million`.
fn prefixed_range(view: &View<'_>, at: usize) -> Option<(usize, Decimal, Option<Decimal>)> {
    let code = prefix_code(view, at)?;
    if let Some(range) = range::read(view, at + 1) {
        return Some((range.last, range.low, Some(range.high)));
    }
    let same = prefix_code(view, at + 2) == Some(code);
    let (low, high) = (view.numeral(at + 1)?.value, view.numeral(at + 3)?.value);
    let moved =
        || change::is_change(view, view.span(at).start) || change::is_added(view, view.span(at).start);
    let ranged = view.range_gap(at + 1) && !moved() || range::is_between(view, at, at + 1);
    (same && high > low && ranged).then_some((at + 3, low, Some(high)))
}

/// A number of a list whose scale or currency is said once, at its end.
const SHARED_CURRENCY: Rule = Rule {
    id: "en/money/shared-currency",
    kind: Kind::Money,
    anchor: Anchor::at(Class::Number).with(Signs::mark(Mark::NumberNext)),
    finds: &[
        "prizes of [10], [20] and 30 million KRW => 10000000 KRW; 20000000 KRW",
        "notes of [10,000], [50,000], and 100,000 won => 10000 KRW; 50000 KRW",
        "gave [1.2 billion] and 700 million KRW => 1200000000 KRW",
        "prizes of [500,000], [300,000] and 100,000 won => 500000 KRW; 300000 KRW",
        "either [5] or 10 million won => 5000000 KRW",
        "rose from [30,000] to 50,000 won, was cut to [3] from 5 billion won => 30000 KRW; 3000000000 KRW",
    ],
    skips: &[
        "In 2021, 20 billion KRW was spent",
        "12 shops and 5 million won",
        "it costs from 3 to 5 million won",
        "selected 95, and 20 billion KRW",
        "riders on Lines 1 to 8 and 300 million won",
    ],
    find: shared_currency,
};

fn shared_currency(view: &View<'_>, at: usize) -> Option<Found> {
    (view.is(at + 1, Class::Number) && view.is_ahead(at, Class::Currency, list::LONGEST + 1)).then_some(())?;
    let first = view.numeral(at)?;
    if matches!(first.form, Form::Plain(4..)) || currency_after(view, at).is_some() {
        return None;
    }
    let last = list::closed(view, at).or_else(|| list::changed(view, at))?;
    let (_, code) = currency_after(view, last)?;
    let end = view.numeral(last)?;
    // `a table for four and 600,000 won for six`: what is written out is counted by itself.
    if first.form == Form::Words && first.scale == 1 && end.scale == 1 {
        return None;
    }
    if at > 0
        && view.is(at - 1, Class::Number)
        && view.range_gap(at - 1)
        && first.scale == 1
        && is_named(view, at - 1)
    {
        return None;
    }
    let scale = if first.form == Form::Grouped || first.scale > 1 { 1 } else { end.scale };
    let shared = first.value.checked_mul(Decimal::from(scale))?;
    money(view, view.span(at), code, shared, None)
}

/// `|Lines| 1 to 8 and 300 million won`, `|rooms| 1 to 8`: a range that a word before it names is none of a list.
fn is_named(view: &View<'_>, low: usize) -> bool {
    let before = view.words_before(view.span(low).start).next().filter(|word| matches!(word.gap, " " | ". "));
    before
        .is_some_and(|word| word.is_capitalized() || word.text.ends_with('s') && range::is_label(view, &word))
}

fn money(view: &View<'_>, span: Span, code: &str, low: Decimal, high: Option<Decimal>) -> Option<Found> {
    let value = Money::new(code, low, high)?;
    let written = span.of(view.text);
    let odd = || (written.contains('-') && written.contains("-odd ")).then_some(Modifier::Approx);
    let mut before = view.words_before(span.start);
    let nearest = before.next();
    let topped = || (nearest.is_some_and(|word| tops(word, before))).then_some(Modifier::MoreThan);
    let modifier = qualifier::before_word(view, span.start, nearest)
        .or_else(|| qualifier::after(view, span.end))
        .or_else(|| conversion::after(view, span.end))
        .or_else(odd)
        .or_else(topped);
    Some(Found::new(span, Draft::Money(value)).with(modifier))
}

/// `Donations |Top| 700 million won`; not `the top 10 million won prize`. Before anything but money it is an adjective.
fn tops(verb: Word<'_>, mut before: Words<'_>) -> bool {
    let determined = |word: Word<'_>| ["the", "a", "its", "their"].iter().any(|one| word.is(one));
    verb.gap == " " && verb.is("top") && before.next().is_some_and(|word| !determined(word))
}
