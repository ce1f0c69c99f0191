//! Months and days just past that are the next ones, because what is told of them is outright to come: `2024-01-08 The hall will open |in December|`.

use jiff::civil::Date as Day;

use super::Resolver;
use super::calendar::days_after;
use super::tense::en::{self, is_one};
use super::tense::{Tense, ko};
use crate::draft::temporal::{Calendar, Month, Year};
use crate::scan::atom::Class;
use crate::scan::edge::Prefixes;
use crate::span::Span;

impl Resolver<'_> {
    /// The tense at a date or a range; one to come where an end of it is just over and a future governs it, none in a list of months to come.
    pub(super) fn outright(
        &self,
        tense: Tense,
        dates: [Option<Calendar>; 2],
        span: Span,
        sentence: usize,
    ) -> Tense {
        let english = || !ko::is_korean(self.input, span);
        match tense {
            Tense::Future | Tense::Unknown if dates.into_iter().flatten().any(|date| self.is_late(date)) => {
                let bounds = self.input.document.sentence_span(sentence);
                let governed = || {
                    if self.is_listed(span) {
                        return false;
                    }
                    dates[0].is_some_and(|date| self.goes_on_days(date))
                        || en::outright::is_governed(self.input, span, bounds)
                        || tense == Tense::Unknown
                            && lasts_long(dates)
                            && en::outright::is_period(self.input, span)
                };
                if english() && governed() { Tense::Coming } else { tense }
            }
            Tense::Past if dates[0].is_some_and(|date| self.goes_on_list(date, span)) && english() => {
                Tense::Unknown
            }
            _ => tense,
        }
    }

    /// `in |April|, May and September`, `on |April 13|, May 11`: the first of several, between which the article may stand.
    fn is_listed(&self, span: Span) -> bool {
        let view = &self.input.view;
        let next = view.first_from(span.end);
        let gap = view.atoms.get(next).and_then(|atom| view.text.get(span.end..atom.span().start));
        view.is(next, Class::Month)
            && gap.is_some_and(|gap| matches!(gap, ", " | " and " | ", and " | "/" | "·"))
    }

    /// `3월부터 넓힌다. |3월|부터 대상을 넓히고 인원을 늘렸다`: whether a month without a year, from which something is so, has been said before as one to come.
    pub(super) fn is_told_as_coming(&self, date: Calendar, span: Span) -> bool {
        let Calendar::Month(Year::Open, Month::Number(month)) = date else { return false };
        let tail = self.input.view.tail(span.end);
        if tail.strip_prefix("부터 ").is_none_or(has_own_time) {
            return false;
        }
        let said = self.said.month().filter(|said| said.month() == month);
        said.zip(self.published()).is_some_and(|(said, now)| said > now)
    }

    /// Whether a month without a year was so few months ago that what is announced may be over, or a day: not one of the last two weeks, because news are late.
    fn is_late(&self, date: Calendar) -> bool {
        const MONTHS: i8 = 2;
        const WEEKS: i32 = 14;
        let Some(now) = self.published() else { return false };
        let is_near = |month: i8| (now.month() - month).rem_euclid(12) <= MONTHS;
        match date {
            Calendar::Month(Year::Open, Month::Number(month)) => is_near(month),
            Calendar::Day(Year::Open, Month::Number(month), day) if is_near(month) => {
                let year = if month > now.month() { now.year() - 1 } else { now.year() };
                let day = i8::try_from(day).ok().and_then(|day| Day::new(year, month, day).ok());
                day.and_then(|day| days_after(day, WEEKS)).is_some_and(|last| last < now)
            }
            _ => false,
        }
    }

    /// `will be sold on December 20 and |21|`: a later day of the month of one to come.
    fn goes_on_days(&self, date: Calendar) -> bool {
        let Calendar::Day(Year::Open, Month::Number(month), day) = date else { return false };
        let before = self.said.last_coming();
        before.is_some_and(|before| before.month() == month && i32::from(before.day()) < i32::from(day))
    }

    /// `every even month (February, April, |June|), with lessons held five times`: a later month behind one to come is of its year, whatever is told behind the list.
    fn goes_on_list(&self, date: Calendar, span: Span) -> bool {
        let Calendar::Month(Year::Open, Month::Number(month)) = date else { return false };
        let coming = self.month_to_come();
        let view = &self.input.view;
        coming.is_some_and(|said| said.month() < month)
            && [", ", " and ", ", and ", "·", "/"].iter().any(|gap| {
                let before = view.text[..span.start].strip_suffix(gap);
                before.is_some_and(|before| {
                    let at = view.first_from(before.len()).wrapping_sub(1);
                    view.is(at, Class::Month) && view.span(at).end == before.len()
                })
            })
    }

    /// The year of a month that is excepted from a range of months: `March to December, except in |August|`.
    pub(super) fn year_of_exception(&self, month: i8, span: Span) -> Option<i16> {
        let last = self.month_to_come().filter(|last| month < last.month())?;
        let mut words = self.input.view.words_before(span.start);
        let lead = words.find(|word| !is_one(word, &["in", "for"]))?;
        is_one(&lead, &["except", "excluding"]).then_some(last.year())
    }

    /// The last month of the sentence, where it is one to come.
    fn month_to_come(&self) -> Option<Day> {
        let last = self.said.month().filter(|_| self.said.has_month());
        last.filter(|last| self.published().is_some_and(|now| *last > now))
    }
}

/// `10월부터 |시작해 4월에 마쳤다|`, `11월부터 |시작한 준비는 지난달 끝났다|`: a clause that is over, with another time of its own.
fn has_own_time(rest: &str) -> bool {
    const REACH: usize = 150;
    static BEGUN: Prefixes =
        Prefixes::new(&["시작한 ", "시작된 ", "시작해 ", "시작돼 ", "진행한 ", "진행된 "]);
    static TIMES: Prefixes = Prefixes::new(&[
        "지난",
        "최근",
        "이미",
        "벌써",
        "그동안",
        "지금까지",
        "현재",
        "어제",
        "이달",
        "올해",
        "작년",
    ]);
    let near = &rest[..rest.floor_char_boundary(REACH)];
    let near = near.split(['\n', '.']).next().unwrap_or(near);
    let dated = |word: &str| {
        let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
        TIMES.start(word) || unit.len() < word.len() && unit.starts_with(['년', '월', '일'])
    };
    BEGUN.start(rest) || near.split(' ').any(dated)
}

/// `from March to December`: months of which the announcement comes before the first; `from October to December` may be told of when it is over.
fn lasts_long(dates: [Option<Calendar>; 2]) -> bool {
    const MONTHS: i8 = 5;
    let month = |date: Calendar| match date {
        Calendar::Month(_, Month::Number(month)) | Calendar::Day(_, Month::Number(month), _) => Some(month),
        _ => None,
    };
    let [Some(first), Some(last)] = dates.map(|date| date.and_then(month)) else { return false };
    last - first >= MONTHS
}
