//! Durations, and dates told by one: `two weeks`, `over 20 years`, `the past five years`, `three days ago`, `2 to 3 weeks`.

use smol_str::{SmolStr, format_smolstr};

use super::super::length::{self, Length};
use crate::draft::Draft;
use crate::draft::temporal::{Calendar, Origin, Temporal};
use crate::kind::date::en::read::{self, Piece, gap_in};
use crate::kind::date::en::{phrase, relative};
use crate::modifier::Modifier;
use crate::rule::anchor::Mark;
use crate::rule::view::gaps;
use crate::rule::{Anchor, Found, Rule, Signs, View, qualifier};
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::DateType;
use crate::value::kind::Kind;

/// A number and a unit of time.
pub(in crate::kind::date::en) const LENGTH: Rule = Rule {
    id: "en/date/duration",
    kind: Kind::Date,
    anchor: Anchor::at(Class::Number).with(Signs::soon(&[Class::TimeUnit])),
    finds: &[
        "open for [two weeks] and then for [40 hours] => DURATION P2W; DURATION PT40H",
        "a [24-hour] hotline ran for about [two and a half years] => DURATION PT24H; approx DURATION P2.5Y",
        "closed for [three consecutive days] => DURATION P3D",
        "carried out over [100 days], after running for over [20 years] => DURATION P100D; more_than DURATION P20Y",
        "refunds within [seven days], and after [seven days] none => equal_or_less DURATION P7D; after DURATION P7D",
        "it takes [2 to 3 weeks], or [1 year and 6 months] at most => DURATION P2W/P3W; equal_or_less DURATION P1Y6M",
        "lived there for [one or more consecutive years] => equal_or_more DURATION P1Y",
        "treatment for [six months] or longer => equal_or_more DURATION P6M",
        "the first [100 days] in office, over the [three-day] weekend => DURATION P100D; DURATION P3D",
    ],
    skips: &[
        "a 17-year-old girl and a man 52 years old",
        "three quarters of the residents",
        "the 5 second prizes",
        "a two-track plan",
        "children aged 2 years",
        "the average age was 43.1 years",
        "the 2023-24 school year",
        "700 won for every 30 minutes",
    ],
    find: length_of_time,
};

fn length_of_time(view: &View<'_>, at: usize) -> Option<Found> {
    view.is_ahead(at, Class::TimeUnit, 2).then_some(())?;
    // `the 2023-24 school year`
    let second = view.numeral(at)?.bound.number_before;
    let rate = read::ends_with(view, view.span(at).start, "for every ");
    if second || rate || is_upper_end(view, at) || is_smaller(view, at) {
        return None;
    }
    let (value, piece) = value(view, at)?;
    if shifts(view, &piece) {
        return None;
    }
    let more = piece.span.of(view.text).contains(" or more ");
    let found = duration(view, piece.span, value);
    Some(if more { found.with(Some(Modifier::EqualOrMore)) } else { found })
}

fn duration(view: &View<'_>, span: Span, value: SmolStr) -> Found {
    Found::new(span, Draft::Date(Temporal::Fixed(DateType::Duration, value))).with(modifier(view, span))
}

/// The value of a length, of a range of two, or of a length and a smaller one; with the piece that holds them all.
fn value<'a>(view: &View<'a>, at: usize) -> Option<(SmolStr, Piece<Length<'a>>)> {
    if let Some(high) = upper_end(view, at) {
        let low = Length { amount: view.numeral(at)?.value, ..high.value };
        let value = format_smolstr!("{}/{}", low.iso()?, high.value.iso()?);
        return Some((value, Piece { span: Span::new(view.span(at).start, high.span.end), ..high }));
    }
    length::whole(view, length::read(view, at)?)
}

/// The value of the range of lengths that begins at `at`, with the piece that holds it: `2 to 3 weeks`.
pub(in crate::kind::date::en) fn between<'a>(
    view: &View<'a>,
    at: usize,
) -> Option<(SmolStr, Piece<Length<'a>>)> {
    upper_end(view, at)?;
    value(view, at)
}

/// The upper end of the range that begins at `at`: `2 to 3 weeks`.
fn upper_end<'a>(view: &View<'a>, at: usize) -> Option<Piece<Length<'a>>> {
    let low = view.numeral(at)?;
    let joined = gap_in(
        view,
        view.span(at).end,
        at + 1,
        gaps![" to ", "-", "–", "~", "?", " or ", "∼", "- to ", "-to-", "- or "],
    ) && !low.bound.number_before;
    let high = joined.then(|| length::read(view, at + 1))??;
    (low.value < high.value.amount).then_some(high)
}

fn is_upper_end(view: &View<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|low| upper_end(view, low).is_some())
}

fn is_smaller(view: &View<'_>, at: usize) -> bool {
    let before = at.checked_sub(2).filter(|first| view.is(first + 1, Class::TimeUnit));
    let before = before.and_then(|first| length::read(view, first));
    before.is_some_and(|first| first.next == at && length::smaller(view, &first).is_some())
}

/// Whether `ago` and the like follow: then it is a date.
fn shifts(view: &View<'_>, piece: &Piece<Length<'_>>) -> bool {
    shift(view, piece).is_some()
}

/// `over 100 days` of something done is no bound, but `for over 20 years` is one.
fn modifier(view: &View<'_>, span: Span) -> Option<Modifier> {
    let before = view.words_before(span.start).next().filter(|w| w.gap == " ");
    match before {
        Some(word) if word.is("over") => {
            let bound = read::word_before(
                view,
                word.span.start,
                &[
                    "for", "of", "is", "was", "in", "after", "with", "last", "lasted", "lasting", "well",
                    "took", "takes",
                ],
            );
            let passed = [" have passed", " has passed", " had passed"];
            let passed = passed.iter().any(|verb| view.tail(span.end).starts_with(verb));
            (bound || passed).then_some(Modifier::MoreThan)
        }
        // `after 31 months of work`: what was done took so long.
        Some(word) if word.is("after") => {
            (!view.tail(span.end).starts_with(" of ")).then_some(Modifier::After)
        }
        // `over the three-day weekend`, `about the two-day fair`: what is told has that length.
        Some(word) if word.is("the") => None,
        _ => qualifier::around(view, span),
    }
}

/// A length and a word that counts it from a day.
pub(in crate::kind::date::en) const AGO: Rule = Rule {
    id: "en/date/ago",
    kind: Kind::Date,
    anchor: Anchor::at(Class::Number).with(Signs::soon(&[Class::TimeUnit])),
    finds: &[
        "built about [20 years ago] => approx DATE 2002",
        "it opened [three days ago] => DATE 2022-01-22",
        "[two weeks ago] they met => DATE 2022-W02",
        "closed [three months ago] => DATE 2021-10",
    ],
    skips: &["for 20 years", "5 shops later", "in the 12 months before, it was 20"],
    find: ago,
};

fn ago(view: &View<'_>, at: usize) -> Option<Found> {
    let unit = view.atoms.get(at + 1).filter(|unit| unit.classes.has(Class::TimeUnit))?;
    may_shift(view.tail(unit.span().end)).then_some(())?;
    shifted(view, &length::read(view, at)?)
}

fn shifted(view: &View<'_>, piece: &Piece<Length<'_>>) -> Option<Found> {
    let (date, end) = shift(view, piece)?;
    let found = phrase::dated(view, Piece::new(date, Span::new(piece.span.start, end), piece.next));
    let approx = qualifier::before(view, piece.span.start).filter(|_| !is_compared(view, piece.span.start));
    Some(if found.modifier.is_none() { found.with(approx) } else { found })
}

/// `20 million won more than a year earlier`, `lower than a year ago`: what is compared is an amount, not how long ago it was.
fn is_compared(view: &View<'_>, byte: usize) -> bool {
    const AMOUNTS: [Class; 5] = [Class::Number, Class::Currency, Class::Percent, Class::Unit, Class::Scale];
    let mut words = view.words_before(byte);
    let (than, how) = (words.next(), words.next());
    let Some(how) = how.filter(|_| than.is_some_and(|than| than.is("than"))) else { return false };
    let after = view.first_from(how.span.start);
    let amount = after.checked_sub(1).filter(|&at| view.span(at).end + 1 == how.span.start);
    let told = amount.is_some_and(|at| AMOUNTS.iter().any(|&class| view.is(at, class)));
    told || !(how.is("more") || how.is("less"))
}

/// Whether ` ago` or the like may be what stands behind a length, by its first letter.
fn may_shift(tail: &str) -> bool {
    matches!(tail.as_bytes(), [b' ', b'a' | b'b' | b'e' | b'f' | b'l' | b'A' | b'B' | b'E' | b'F' | b'L', ..])
}

/// The date that ` ago` and the like make of a length, and its end.
fn shift(view: &View<'_>, piece: &Piece<Length<'_>>) -> Option<(Calendar, usize)> {
    let tail = view.tail(piece.span.end);
    let words = [
        (" before", if is_shift_before(view, piece.span) { -1 } else { 0 }, Origin::Said),
        (" ago", -1, Origin::Published),
        (" from now", 1, Origin::Published),
        (" later", 1, Origin::Said),
        (" earlier", -1, Origin::Said),
    ];
    let (word, sign, origin) = words.into_iter().find(|(word, sign, _)| {
        let there = tail.get(..word.len()).is_some_and(|there| there.eq_ignore_ascii_case(word));
        *sign != 0 && there && !tail[word.len()..].starts_with(char::is_alphanumeric)
    })?;
    if tail.starts_with(" later than") || tail.starts_with(" earlier than") {
        return None;
    }
    let (unit, factor) = relative::unit_of(piece.value.unit)?;
    let amount = i32::try_from(piece.value.amount.trunc()).ok().filter(|n| *n < 10_000)?;
    Some((Calendar::Shift(unit, sign * amount * factor, origin), piece.span.end + word.len()))
}

/// `opened 12 months before`; `the 12 months before` are a length.
fn is_shift_before(view: &View<'_>, span: Span) -> bool {
    length::is_before(view, span.end) && !read::word_before(view, span.start, &["the"])
}

/// A length without a number: `a week`, `half a year`, `a year ago`.
pub(in crate::kind::date::en) const ARTICLE: Rule = Rule {
    id: "en/date/article-duration",
    kind: Kind::Date,
    anchor: Anchor::at(Class::TimeUnit).with(Signs::mark(Mark::Article)),
    finds: &[
        "within [a week] of the fire, over the course of [a month] => equal_or_less DURATION P1W; DURATION P1M",
        "for [half a year] => DURATION P6M",
        "for [a year and a half] => DURATION P1.5Y",
        "for [an hour and 20 minutes] => DURATION PT1H20M",
        "it began [a year ago] => DATE 2021",
        "5 billion won more than [a year earlier], up from [a week before] => DATE 2021; DATE 2022-W03",
    ],
    skips: &[
        "a quarter of a mile, a quarter of the crowd, a quarter of a century ago, half of a year",
        "what a day it was",
        "she ran for a second term",
        "twice a week",
        "5,000 won a month",
    ],
    find: article_duration,
};

fn article_duration(view: &View<'_>, at: usize) -> Option<Found> {
    let piece = length::spoken(view, at)?;
    if let Some(date) = shifted(view, &piece) {
        return Some(date);
    }
    // `an hour and 20 minutes`
    let (value, piece) = length::whole(view, piece)?;
    Some(duration(view, piece.span, value))
}

/// A length that is told from the publication: `the past five years`, `the next four years`.
pub(in crate::kind::date::en) const RELATIVE: Rule = Rule {
    id: "en/date/relative-duration",
    kind: Kind::Date,
    anchor: Anchor::at(Class::Relative),
    finds: &[
        "over [the past five years] => DURATION P5Y",
        "in [the next 10 days] => DURATION P10D",
        "over [the past decade] => DURATION P10Y",
    ],
    skips: &["last year", "the past", "the same three people"],
    find: relative_duration,
};

fn relative_duration(view: &View<'_>, at: usize) -> Option<Found> {
    let word: &str = &view.meaning(at, Class::Relative)?.text;
    if !matches!(
        word,
        "past" | "last" | "next" | "coming" | "following" | "previous" | "preceding" | "recent"
    ) || !view.gap_is(at, &[" "])
    {
        return None;
    }
    let start = read::with_the(view, view.span(at).start);
    if let Some((value, piece)) = value(view, at + 1) {
        let within = read::word_before(view, start, &["within"]).then_some(Modifier::EqualOrLess);
        return Some(plain(Span::new(start, piece.span.end), value).with(within));
    }
    let unit = length::unit(view, at + 1).filter(|_| start < view.span(at).start)?;
    let long = unit == "10Y" || matches!(word, "past" | "coming") && unit != "WE";
    let one = Length { amount: 1.into(), unit };
    (long && !crate::kind::date::en::calendar::year::plural(view, at + 1))
        .then(|| Some(plain(Span::new(start, view.span(at + 1).end), one.iso()?)))?
}

fn plain(span: Span, value: SmolStr) -> Found {
    Found::new(span, Draft::Date(Temporal::Fixed(DateType::Duration, value)))
}

/// A length whose number is not said: `several years`, `a few days`, `for decades`.
pub(in crate::kind::date::en) const VAGUE: Rule = Rule {
    id: "en/date/vague-duration",
    kind: Kind::Date,
    anchor: Anchor::at(Class::TimeUnit).with(Signs::mark(Mark::Plural)),
    finds: &[
        "after [several years] of talks => DURATION PXY",
        "[a few days] off => DURATION PXD",
        "for [decades] => DURATION PX0Y",
    ],
    skips: &["five years", "the days of rain", "in recent years"],
    find: vague_duration,
};

fn vague_duration(view: &View<'_>, at: usize) -> Option<Found> {
    let unit = length::unit(view, at).filter(|_| crate::kind::date::en::calendar::year::plural(view, at))?;
    let span = view.span(at);
    let words = ["a few ", "several ", "many ", "a couple of ", "a number of ", "numerous "];
    let start = match words.iter().find(|w| read::ends_with(view, span.start, w)) {
        Some(word) => span.start - word.len(),
        None => read::word_before(view, span.start, &["for", "just", "mere"]).then_some(span.start)?,
    };
    let value = match unit {
        "10Y" => SmolStr::new_static("PX0Y"),
        "100Y" => SmolStr::new_static("PX00Y"),
        "Q" | "WE" | "6M" | "2W" => return None,
        unit => unit
            .strip_prefix('T')
            .map_or_else(|| format_smolstr!("PX{unit}"), |clock| format_smolstr!("PTX{clock}")),
    };
    Some(duration(view, Span::new(start, span.end), value))
}
