//! Ranges of numbers, which every kind with numbers shares: `2 to 3 million`, `1-2`, `300,000 to a maximum of 500,000`.

use once_cell::sync::Lazy;
use rust_decimal::Decimal;
use rustc_hash::FxHashSet;

use super::View;
use super::change::is_behind;
use super::view::Gaps;
use super::words::Word;
use crate::scan::atom::{Bound, Class, Form, Numeral};
use crate::scan::hangul::is_hangul;
use crate::scan::lexicon::rows;

/// The words of Korean for a number and the next one, as rows of the lexicon.
pub(crate) const PAIRS: &str = include_str!("pair_ko.tsv");

/// Two numbers that are the ends of a range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Range {
    /// The atom of the upper end.
    pub last: usize,
    pub low: Decimal,
    pub high: Decimal,
}

/// The range whose lower end is the number at `at`; the lower end takes the upper one's scale where it has none.
pub(crate) fn read(view: &View<'_>, at: usize) -> Option<Range> {
    if let Some((low, high)) = pair(view, at) {
        return Some(Range { last: at, low, high });
    }
    if !(view.is(at, Class::Number) && view.is(at + 1, Class::Number) && is_joined(view, at)) {
        return None;
    }
    let (low, high) = (view.numeral(at)?, view.numeral(at + 1)?);
    if in_a_chain(&low, &high) || (low.form == Form::Words) != (high.form == Form::Words) {
        return None;
    }
    let own_scale = low.scale > 1;
    let low = low.value.checked_mul(shared_unit(view, at, &low, &high))?;
    // `1 million or 2 million won` are two.
    let near = || !own_scale && high.value.checked_sub(low) == Some(high.scale.into());
    let fits = low < high.value && !is_row(view, at, low, high.value) && (!is_either(view, at) || near());
    fits.then_some(Range { last: at + 1, low, high: high.value })
}

/// `한두`, `서너`, `대여섯`: one word for a number and the next one; both.
#[inline]
pub(crate) fn pair(view: &View<'_>, at: usize) -> Option<(Decimal, Decimal)> {
    // Nearly every number begins with a digit or a letter of English.
    if view.text.as_bytes().get(view.span(at).start)?.is_ascii() { None } else { pair_of_word(view, at) }
}

fn pair_of_word(view: &View<'_>, at: usize) -> Option<(Decimal, Decimal)> {
    static WORDS: Lazy<FxHashSet<&'static str>> =
        Lazy::new(|| rows(PAIRS).filter_map(|row| row.split('\t').next()).collect());
    let low = view.numeral(at).filter(|low| low.form == Form::Words)?.value;
    WORDS.contains(view.word(at)).then(|| (low, low + Decimal::ONE))
}

/// `Children under |13 - 39,600| KRW`: a dash between spaces, and a number of another order, part a row's label from its value.
fn is_row(view: &View<'_>, at: usize, low: Decimal, high: Decimal) -> bool {
    const ORDER: i64 = 100;
    view.gap_is(at, &[" - ", " – ", " — "]) && low.checked_mul(ORDER.into()).is_some_and(|top| top < high)
}

/// What the lower end takes from the upper one: of `2 to 3 million` a million, of `1~3천만` ten million, of `1천~3천만` ten thousand.
fn shared_unit(view: &View<'_>, at: usize, low: &Numeral, high: &Numeral) -> Decimal {
    const TEN_THOUSAND: i64 = 10_000;
    let scale = Decimal::from(high.scale);
    let hangul = |at: usize| view.word(at).ends_with(is_hangul);
    if low.scale == 1 && high.scale > 1 && low.form != Form::Grouped {
        return if hangul(at + 1) { unit_of(view.word(at + 1), high).unwrap_or(scale) } else { scale };
    }
    let thousands = hangul(at) && (2..TEN_THOUSAND).contains(&low.scale) && high.scale >= TEN_THOUSAND;
    let fits = |scale: &Decimal| low.value.checked_mul(*scale).is_some_and(|low| low < high.value);
    Some(scale).filter(|scale| thousands && fits(scale)).unwrap_or(Decimal::ONE)
}

/// The unit of a number that is digits and units behind them: ten million of `3천만`; none of `1억5천만`.
fn unit_of(word: &str, number: &Numeral) -> Option<Decimal> {
    let units = word.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let digits = word[..word.len() - units.len()].replace(',', "");
    let first: Decimal = digits.parse().ok()?;
    let single = !units.contains(|c: char| c.is_ascii_digit()) && !first.is_zero();
    single.then(|| number.value.checked_div(first)).flatten()
}

static AND: Gaps = Gaps::new(&[" and ", " and less than ", " and under ", " and a maximum of "]);

/// Whether a range sign stands before the number.
pub(crate) fn is_upper_end(view: &View<'_>, at: usize) -> bool {
    at > 0 && (view.range_gap(at - 1) || joined_by_maximum(view, at - 1) || view.gap_among(at - 1, &AND))
}

/// `between 5 and 10`: `and` joins the ends after `between`. `first` is the first atom, `last` the one before `and`.
pub(crate) fn is_between(view: &View<'_>, first: usize, last: usize) -> bool {
    view.gap_among(last, &AND)
        && view.words_before(view.span(first).start).next().is_some_and(|w| w.is("between") && w.gap == " ")
}

/// `between |20 million won| and 150 million won`: both ends have their unit; not `the gap between` them.
pub(crate) fn spans(view: &View<'_>, first: usize, last: usize) -> bool {
    const APART: [&str; 4] = ["gap", "difference", "differences", "margin"];
    let mut words = view.words_before(view.span(first).start).skip(1);
    is_between(view, first, last) && !words.next().is_some_and(|word| APART.iter().any(|one| word.is(one)))
}

/// Whether what stands between a number and the next one, or around both, makes a range of them.
fn is_joined(view: &View<'_>, at: usize) -> bool {
    view.range_gap(at) || joined_by_maximum(view, at) || is_between(view, at, at) || is_either(view, at)
}

/// `two |or| three teams`: of a number and the next one it makes a range, as `to` does.
fn is_either(view: &View<'_>, at: usize) -> bool {
    static OR: Gaps = Gaps::new(&[" or "]);
    view.gap_among(at, &OR) && {
        let before = view.words_before(view.span(at).start).next().filter(|word| word.gap == " ");
        !before.is_some_and(|word| word.is("either") || word.is("whether") || is_label(view, &word))
    }
}

/// `|type| 1 or 2 diabetes`, `|Lines| 2 or 3`: the word names the numbers behind it; not `to |form| 2 or 3 teams`.
pub(crate) fn is_label(view: &View<'_>, word: &Word<'_>) -> bool {
    const LABELS: [&str; 15] = [
        "type", "grade", "line", "form", "building", "floor", "class", "phase", "level", "stage", "room",
        "gate", "group", "number", "rank",
    ];
    const VERBS: [&str; 3] = ["form", "building", "stage"];
    const LEADS: [&str; 6] = ["in", "at", "on", "near", "from", "the"];
    let is = |label: &str| {
        let rest = word.text.get(..label.len()).filter(|there| there.eq_ignore_ascii_case(label));
        rest.is_some() && matches!(&word.text[label.len()..], "" | "s" | "S" | "es" | "ES")
    };
    let noun =
        |label: &str| !VERBS.contains(&label) || word.is_capitalized() || is_behind(view, word, &[&LEADS]);
    word.gap == " " && LABELS.iter().any(|label| is(label) && noun(label))
}

fn joined_by_maximum(view: &View<'_>, at: usize) -> bool {
    static GAPS: Gaps =
        Gaps::new(&[" to a maximum of ", " to up to ", " up to ", " and up to ", " to as much as "]);
    view.gap_among(at, &GAPS)
}

/// Three and more numbers in a row (`02-123-4567`) are no range.
fn in_a_chain(low: &Numeral, high: &Numeral) -> bool {
    let (Bound { number_before, .. }, Bound { number_after, .. }) = (low.bound, high.bound);
    number_before || number_after
}
