//! The day on which a document was published, as its file's name, a field or a line of its page says it.
//!
//! Only what can mean nothing else is read: a name that begins with a day, a line that is a day and perhaps a time, or one that a word of
//! `published.tsv` introduces. The words of the text itself are never taken for it.

use std::sync::LazyLock;

use gisa::Day;
use regex::{Captures, Regex};
use serde::Serialize;

/// How a publication date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Origin {
    /// An index file.
    Index,
    /// The field or column `published`.
    Field,
    /// The beginning of the file's name.
    FileName,
    /// The page: its markup, or a line with the date.
    Page,
}

/// A page says its date above the text, or below it.
const HEAD: usize = 20;
/// Further down a day without an introduction may be the text's.
const BARE: usize = 12;
const TAIL: usize = 10;
/// A longer line is a sentence.
const LONGEST: usize = 160;

/// The day of a field `published`: ISO 8601, with or without a time, or as a page writes it (`2022.01.25`); none where the field is empty.
///
/// # Errors
/// Where it is something else.
pub(super) fn field_day(field: &str) -> Result<Option<Day>, String> {
    let field = field.trim();
    if field.is_empty() {
        return Ok(None);
    }
    let day = field.split(['T', ' ']).next().unwrap_or(field);
    let iso = day.parse::<Day>();
    iso.or_else(|error| bare_day(field).ok_or(error))
        .map(Some)
        .map_err(|error| format!("`published`: {error}"))
}

/// The day of a time stamp in a page's markup.
pub(super) fn stamp_day(stamp: &str) -> Option<Day> {
    field_day(stamp).ok().flatten()
}

/// The day that a file's name begins with: `2022-01-25_a`, `20220125a`.
pub(super) fn file_name_day(stem: &str) -> Option<Day> {
    static NAME: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^((?:19|20)\d\d)(?:(\d\d)(\d\d)|-(\d\d)-(\d\d)|_(\d\d)_(\d\d)|\.(\d\d)\.(\d\d))(?:[^0-9]|$)",
        )
    });
    let (_, parts) = NAME.captures(stem).map(|found| parts(&found))?;
    let [year, month, day] = parts[..] else { return None };
    day_of(year, month, day)
}

/// The day of the line that says when the page was published.
pub(super) fn line_day(text: &str) -> Option<Day> {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut head = lines().take(HEAD).enumerate();
    head.find_map(|(i, line)| introduced_day(line).or_else(|| bare_day(line).filter(|_| i < BARE)))
        .or_else(|| lines().rev().take(TAIL).find_map(introduced_day))
}

/// The day of a line that a word introduces.
pub(super) fn introduced_day(line: &str) -> Option<Day> {
    static LABELS: LazyLock<Vec<&str>> = LazyLock::new(|| {
        let words = include_str!("published.tsv").lines().filter(|line| !line.starts_with('#'));
        words.skip(1).collect()
    });
    let line = line.trim_start_matches(['[', '(', '<', '|', ' ']);
    if line.len() > LONGEST {
        return None;
    }
    LABELS.iter().find_map(|label| {
        let (word, rest) = line.split_at_checked(label.len())?;
        let rest = rest.trim_start_matches([' ', ':', '|', '\t']);
        word.eq_ignore_ascii_case(label).then(|| date(rest)).flatten().map(|(day, _)| day)
    })
}

/// The day of a line that is nothing else, but for a weekday and a time.
fn bare_day(line: &str) -> Option<Day> {
    static REST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^[.,]?\s*(?:\([^()]{1,12}\))?\s*(?:(?:오전|오후|am|pm|at|,)?\s*\d{1,2}(?::\d\d){1,2}\s*(?:am|pm)?\s*(?:KST)?|(?:오전|오후)?\s*\d{1,2}시(?:\s*\d{1,2}분)?)?\s*$",
        )
    });
    let (day, rest) = date(line).filter(|_| line.len() <= LONGEST)?;
    REST.is_match(rest).then_some(day)
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day that a text begins with, and what follows.
fn date(text: &str) -> Option<(Day, &str)> {
    static NUMBERS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(\d{4})(?:[.]\s?(\d{1,2})[.]\s?(\d{1,2})|-(\d{1,2})-(\d{1,2})|/(\d{1,2})/(\d{1,2})|년\s?(\d{1,2})월\s?(\d{1,2})일)",
        )
    });
    static DAY_FIRST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)^(\d{1,2})\s(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.,]?\s(\d{4})")
    });
    static MONTH_FIRST: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})",
        )
    });
    let order = [(&*NUMBERS, [0, 1, 2]), (&*DAY_FIRST, [2, 1, 0]), (&*MONTH_FIRST, [2, 0, 1])];
    let (found, order) = order.into_iter().find_map(|(form, order)| Some((form.captures(text)?, order)))?;
    let (end, parts) = parts(&found);
    let [year, month, day] = order.map(|i| parts.get(i).copied().unwrap_or_default());
    let rest = &text[end..];
    let whole = found.get(0)?.start() == 0 && !rest.starts_with(|c: char| c.is_ascii_digit());
    whole.then(|| Some((day_of(year, month, day)?, rest))).flatten()
}

/// Where a match ends, and its groups that are there.
fn parts<'a>(found: &Captures<'a>) -> (usize, Vec<&'a str>) {
    let groups: Vec<_> = found.iter().flatten().collect();
    (groups[0].end(), groups[1..].iter().map(regex::Match::as_str).collect())
}

fn day_of(year: &str, month: &str, day: &str) -> Option<Day> {
    let name = month.to_lowercase();
    let named = MONTHS.iter().position(|month| *month == name).map(|month| month + 1);
    let month = named.or_else(|| month.parse().ok())?;
    format!("{year}-{month:02}-{day:0>2}").parse().ok()
}

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_that_begins_with_a_day_says_it() {
        for name in ["2022-01-25_a", "20220125", "20220125a", "2022_01_25", "2022.01.25-b"] {
            assert_eq!(
                file_name_day(name).map(|day| day.to_string()).as_deref(),
                Some("2022-01-25"),
                "{name}"
            );
        }
        for name in ["a-2022-01-25", "202201251", "20221325", "2022-01_25", "12340125", "2022-01", ""] {
            assert_eq!(file_name_day(name), None, "{name}");
        }
    }

    #[test]
    fn a_line_that_says_when_the_page_was_published_is_read() {
        let lines = [
            "입력 2022.01.25 10:30",
            "기사입력 : 2022. 1. 25. 오전 10:30 수정 2022.01.26 09:00",
            "등록일: 2022-01-25",
            "[Published: 2022/01/25]",
            "Published on January 25, 2022 at 10:30",
            "Posted 25 Jan 2022",
            "2022년 1월 25일",
            "2022.01.25(화) 10:30",
            "Jan. 25th, 2022",
        ];
        for line in lines {
            let page = format!("A headline\n\n{line}\nThe first sentence.\n");
            assert_eq!(line_day(&page).map(|day| day.to_string()).as_deref(), Some("2022-01-25"), "{line}");
        }
    }

    #[test]
    fn other_lines_are_not_taken_for_it() {
        let lines = [
            "수정 2022.01.25 10:30",
            "Updated January 25, 2022",
            "2022.01.25 will be remembered.",
            "The library opened on January 25, 2022.",
            "January 25, 2022 was a Tuesday",
            "2022.13.25",
            "2022.01.251",
            "입력 2022.01",
            "1.25 million won",
            "02-2022-0125",
        ];
        for line in lines {
            assert_eq!(line_day(&format!("A headline\n{line}\n")), None, "{line}");
        }
    }

    #[test]
    fn a_day_far_down_is_the_page_s_where_a_word_says_so() {
        let page = |line: &str| format!("{}\n{line}\n{}", "A sentence.\n".repeat(30), "An end.\n".repeat(5));
        assert_eq!(line_day(&page("2022-01-25")), None);
        assert!(line_day(&page("입력 2022-01-25")).is_some());
    }

    #[test]
    fn a_field_is_a_day_with_or_without_a_time() {
        for field in [
            "2022-01-25",
            "2022-01-25T09:00:00+09:00",
            " 2022-01-25 09:00",
            "2022.01.25",
            "2022. 1. 25. 10:30",
        ] {
            assert_eq!(
                field_day(field).ok().flatten().map(|day| day.to_string()).as_deref(),
                Some("2022-01-25")
            );
        }
        assert_eq!(field_day(" "), Ok(None));
        assert!(field_day("2022-02-30").is_err() && field_day("soon").is_err());
    }
}
