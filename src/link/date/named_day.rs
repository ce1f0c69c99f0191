//! The weekday that stands in the words of a date: `28일(목)`, `Saturday, December 7`. Of the days that the date may mean, it is that of one.
//!
//! It speaks before the tense of the sentence and the year said before it. A weekday that none of the days has is an error of the text, and says nothing.

use jiff::civil::{Date, Weekday};

use super::stretch::Stretch;
use super::tense::Tense;
use super::{Resolver, candidate};
use crate::draft::temporal::{Calendar, Month, Year};
use crate::scan::hangul;

/// So many days from the publication a year would be said: there the weekday is wrong sooner than the tense.
const FAR: i32 = 200;

impl Resolver<'_> {
    /// The day, as one of its year and month, that a weekday among the `words` of a date tells: of the days that `date` may mean by itself, where `told`
    /// (what the sentence makes of it) is none of that weekday.
    pub(super) fn on_weekday(
        &self,
        date: Calendar,
        told: impl FnOnce() -> Calendar,
        tense: Tense,
        words: &str,
    ) -> Option<Calendar> {
        let Calendar::Day(Year::Open, ..) = date else { return None };
        let weekday = weekday_in(words)?;
        let published = self.published()?;
        let day = candidate::choose(&self.candidates().of(told()), tense, Some(published)).first?;
        if day.weekday() == weekday {
            return None;
        }
        let apart = |day: &Date| day.since(published).map_or(i32::MAX, |span| span.get_days().abs());
        let days = self.candidates().of(date).into_iter().filter_map(|stretch| stretch.first);
        // Years apart the tense is right: `will be held on Sunday, November 12` with the weekday of last year.
        let fits = |day: &Date| {
            let open = matches!(date, Calendar::Day(_, Month::Open, _));
            open || Stretch::day(*day).fits(tense, Some(published))
        };
        let near = days.filter(|day| day.weekday() == weekday && apart(day) < FAR && fits(day));
        let day = near.min_by_key(apart)?;
        let number = u8::try_from(day.day()).ok()?;
        Some(Calendar::Day(Year::Number(day.year()), Month::Number(day.month()), number))
    }
}

/// The weekday in the words of a date; of a range that of its lower end.
fn weekday_in(words: &str) -> Option<Weekday> {
    const SIGNS: [&str; 12] =
        ["부터", "~", "∼", "–", "—", "-", "?", " to ", " through ", " until ", " and ", "에서"];
    // Most dates are too short for one, or have none of its signs.
    let sign = |three: &[u8]| matches!(three, b"day" | [b'(', ..]) || three == "요".as_bytes();
    if !words.as_bytes().windows(3).any(sign) {
        return None;
    }
    let words = SIGNS.iter().filter_map(|sign| words.find(sign)).min().map_or(words, |end| &words[..end]);
    let rest = words.find('(').map(|open| &words[open + 1..]);
    rest.and_then(begins_with_weekday).or_else(|| english(words)).or_else(|| written_out(words))
}

/// `(|목)`, `(|목요일)`, `(|Thu.)`.
fn begins_with_weekday(text: &str) -> Option<Weekday> {
    let rest = text.strip_prefix(hangul::is_weekday);
    let hangul = rest.is_some_and(|rest| rest.starts_with(')') || rest.starts_with("요일"));
    if hangul { hangul::weekday(text.chars().next()?).and_then(nth) } else { english(text) }
}

/// `28일 |목요일|`.
fn written_out(words: &str) -> Option<Weekday> {
    let name = words[..words.find("요일")?].chars().next_back()?;
    nth(hangul::weekday(name)?)
}

/// `|Thursday| the 28th`, `Nov. 28 (|Thu|)`: a word that begins as a weekday does.
fn english(words: &str) -> Option<Weekday> {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let is_rest = |rest: &str| {
        let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        letters == 0
            || rest[..letters].ends_with("day")
            || matches!(&rest[..letters], "s" | "r" | "rs" | "nes")
    };
    let mut words = words.split([' ', '(']);
    let day = |word: &str| {
        let there =
            DAYS.iter().position(|day| word.get(..day.len()).is_some_and(|w| w.eq_ignore_ascii_case(day)))?;
        is_rest(&word[DAYS[there].len()..]).then_some(there)
    };
    words.find_map(day).and_then(nth)
}

/// The weekday so many days after Monday.
fn nth(days: usize) -> Option<Weekday> {
    Weekday::from_monday_zero_offset(i8::try_from(days).ok()?).ok()
}
