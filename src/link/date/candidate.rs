//! The stretches that a date may mean, in the order of the calendar, and the choice among them.

use arrayvec::ArrayVec;
use jiff::civil::{Date, Weekday};

use super::calendar::{add, days_after, month_after, nth_weekday, weekday};
use super::said::Said;
use super::stretch::Stretch;
use super::tense::Tense;
use super::timex::Timex;
use super::{holiday, unknown};
use crate::draft::temporal::{Calendar, LAST, Month, Origin, Unit, Year};

/// The stretches that a date may mean: of the years, months or weeks around the publication.
pub(super) type Stretches = ArrayVec<Stretch, AROUND>;

/// The one before, the one that it lies in, the one after.
const AROUND: usize = 3;

/// What candidates are made from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidates<'a> {
    pub published: Option<Date>,
    pub said: &'a Said,
}

/// The one that the tense chooses.
pub(super) fn choose(candidates: &[Stretch], tense: Tense, published: Option<Date>) -> Stretch {
    let index = chosen(candidates, tense, published);
    candidates.get(index).copied().unwrap_or_else(|| Stretch::unknown(Timex::of("XXXX-XX-XX")))
}

/// Its index: for the past the last one that has begun, for the future the first that is not long over, else the nearest.
pub(super) fn chosen(candidates: &[Stretch], tense: Tense, published: Option<Date>) -> usize {
    let Some(published) = published else { return 0 };
    let nearest = || {
        candidates
            .iter()
            .enumerate()
            .min_by_key(|(i, c)| (c.distance(published), std::cmp::Reverse(*i)))
            .map(|(i, _)| i)
    };
    let found = match tense {
        Tense::Past => {
            let begun = candidates.iter().rposition(|c| c.first.is_some_and(|first| first <= published));
            begun.map(|i| if is_on_the_eve(candidates, i, published) { i + 1 } else { i })
        }
        Tense::Future => candidates.iter().position(|c| {
            c.last.is_some_and(|last| last >= published)
                || c.distance(published) <= grace(candidates) && !is_long_begun(c, published)
        }),
        Tense::Coming => candidates.iter().position(|c| {
            c.last.is_some_and(|last| last >= published)
                || c.distance(published) <= grace(candidates).min(3)
                    && !is_of_month_before(c, candidates, published)
        }),
        Tense::Ahead => candidates.iter().position(|c| c.last.is_some_and(|last| last >= published)),
        Tense::Unknown => None,
    };
    let found = found.filter(|&i| tense != Tense::Past || !is_stale(&candidates[i], published));
    found.or_else(nearest).unwrap_or(0)
}

/// `attended on the 26th`, in a text of the 25th: what is sent out a day before is told as over; weeks ago the month would be said.
fn is_on_the_eve(candidates: &[Stretch], begun: usize, published: Date) -> bool {
    const WEEKS: i32 = 21;
    let next = candidates.get(begun + 1).filter(|next| next.first == next.last);
    let apart = candidates[begun].distance(published);
    apart > WEEKS && apart < 35 && next.is_some_and(|next| next.distance(published) <= 1)
}

/// Whether a day or a few lie so far back that news would say their year.
fn is_stale(candidate: &Stretch, published: Date) -> bool {
    let (Some(first), Some(last)) = (candidate.first, candidate.last) else { return false };
    let short = days_after(first, 27).is_some_and(|end| last < end);
    short && last < published && candidate.distance(published) > 270
}

/// `오는 31일`, told on August 1: of the days of months that follow each other the one of this month is meant, not that of the one before.
fn is_of_month_before(candidate: &Stretch, candidates: &[Stretch], published: Date) -> bool {
    const MONTHLY: std::ops::RangeInclusive<i32> = 8..=300;
    let other = candidate.last.is_some_and(|last| last.month() != published.month());
    other && MONTHLY.contains(&apart(candidates))
}

/// How many days a time may be over and still be announced: news tell of what began yesterday. Longer where the candidates lie years apart.
fn grace(candidates: &[Stretch]) -> i32 {
    match apart(candidates) {
        301.. => 60,
        8.. => 3,
        _ => 0,
    }
}

/// So many days lie between the first two.
fn apart(candidates: &[Stretch]) -> i32 {
    match candidates {
        [a, b, ..] => a.first.zip(b.first).map_or(0, |(a, b)| a.until(b).map_or(0, |span| span.get_days())),
        _ => 0,
    }
}

/// Whether what has been over for a while was longer than a month and began two months ago: nobody announces that.
fn is_long_begun(candidate: &Stretch, published: Date) -> bool {
    const MONTH: i32 = 31;
    const MONTHS: i32 = 60;
    const WHILE: i32 = 14;
    let after_first = |days: i32| candidate.first.and_then(|first| days_after(first, days));
    candidate.distance(published) > WHILE
        && after_first(MONTH) < candidate.last
        && after_first(MONTHS).is_some_and(|day| day < published)
}

impl Candidates<'_> {
    /// The candidates of a date: at least one.
    pub(super) fn of(&self, date: Calendar) -> Stretches {
        let found = match date {
            Calendar::Year(year) => {
                self.by_year(year, || Stretch::unknown(Timex::of("XXXX")), |year| Some(Stretch::year(year)))
            }
            Calendar::Season(year, season) => {
                let unknown = || Stretch::unknown_season(season);
                // In December `last winter` is the one that is over.
                let over = |stretch: &Stretch| {
                    year != Year::Before || !season.is_of_weather() || stretch.last < self.published
                };
                self.by_year(year, unknown, |year| Some(Stretch::season(year, season)).filter(over))
            }
            Calendar::Month(year, month) => self.months(year, month),
            Calendar::Day(year, month, day) => self.days(year, month, day),
            Calendar::Weekday(weeks, day) => self.weekdays(weeks, day),
            Calendar::Week(n) => self.moved(Unit::Week, n, Origin::Published),
            Calendar::WeekOf(year, month, n) => self.weeks_of(year, month, n),
            Calendar::WeekWith(year, month, day) => {
                let days = self.days(year, month, day);
                days.into_iter().filter_map(|day| Some(Stretch::week(day.first?))).collect()
            }
            Calendar::WeekendOf(year, month, n) => self.weekends_of(year, month, n),
            Calendar::NthWeekday(year, month, n, day) => self.nth_weekdays(year, month, n, day),
            Calendar::Weekend(weeks) => self.weekends(weeks),
            Calendar::Shift(unit, n, origin) => self.moved(unit, n, origin),
            Calendar::Decade(n) => one(Stretch::years(short(n, 3), n.saturating_mul(10), 10)),
            Calendar::Century(n) => one(Stretch::years(short(n, 2), n.saturating_mul(100), 100)),
            Calendar::Holiday(year, day) => {
                self.by_year(year, || holiday::unknown(day), |year| holiday::stretch(year, day))
            }
        };
        if found.is_empty() { one(unknown::stretch(date)) } else { found }
    }

    /// The years that a year may be; none where nothing is known.
    fn years(&self, year: Year) -> ArrayVec<i16, AROUND> {
        let published = self.published.map(Date::year);
        let moved =
            |from: Option<i16>, by: i16| from.and_then(|year| year.checked_add(by)).into_iter().collect();
        match year {
            Year::Number(year) => std::iter::once(year).collect(),
            Year::Shift(n) => moved(published, n),
            // `지난 9월 접수 건수는 |전년|보다`: a year before that month, whose year no word says.
            Year::Said(n @ ..0) => {
                moved(self.said.year_of_month().or(self.said.compared_year()).or(published), n)
            }
            Year::Said(n) => moved(self.said.year_of_month().or(self.said.year()).or(published), n),
            // In January the last winter that is over began two years ago.
            Year::Before => published.map_or_else(ArrayVec::new, |year| (year - 2..=year).collect()),
            Year::Open | Year::After => {
                published.map_or_else(ArrayVec::new, |year| (year - 1..=year + 1).collect())
            }
        }
    }

    fn by_year(
        &self,
        year: Year,
        unknown: impl Fn() -> Stretch,
        stretch: impl Fn(i16) -> Option<Stretch>,
    ) -> Stretches {
        let years = self.years(year);
        if years.is_empty() {
            return one(unknown());
        }
        years.into_iter().filter_map(stretch).collect()
    }

    /// The years and months that a month may be.
    fn year_months(&self, year: Year, month: Month) -> ArrayVec<(i16, i8), AROUND> {
        let from = match month {
            Month::Number(month) => return self.years(year).into_iter().map(|year| (year, month)).collect(),
            Month::Open => {
                let around = |day: Date| (-1..=1).filter_map(move |n| month_after(day, n));
                return self.published.into_iter().flat_map(around).collect();
            }
            Month::Shift(n) => (self.published, n),
            // `지난해 같은 달`: the month that was said, in that year.
            Month::Said(0) if matches!(year, Year::Number(_) | Year::Shift(_)) => {
                let month = self.said.month().or(self.published).map(Date::month);
                return self.years(year).into_iter().filter_map(|year| Some((year, month?))).collect();
            }
            // `지난달 전입자는 전년 동월보다`: that month a year before.
            Month::Said(0) if let Year::Said(n @ ..=-1) = year => {
                let month = self.said.month().or(self.published);
                return month.and_then(|day| month_after(day, i32::from(n) * 12)).into_iter().collect();
            }
            Month::Said(n) => (self.said.month().or(self.published), n),
        };
        from.0.and_then(|day| month_after(day, from.1)).into_iter().collect()
    }

    fn months(&self, year: Year, month: Month) -> Stretches {
        let now = self.published.map(|day| (day.year(), day.month()));
        // In June `next June` is that of the next year, and `next May` has not been.
        let other = |then: &(i16, i8)| match year {
            Year::Before => Some(*then) != now,
            Year::After => now.is_none_or(|now| *then > now),
            _ => true,
        };
        let found = self.year_months(year, month).into_iter().filter(other);
        found.map(|(year, month)| Stretch::month(year, month)).collect()
    }

    fn days(&self, year: Year, month: Month, day: u8) -> Stretches {
        let number = i8::try_from(day).unwrap_or(0);
        let of = |(year, month): (i16, i8)| match day {
            LAST => Date::new(year, month, 1).map(Date::last_of_month).ok(),
            _ => Date::new(year, month, number).ok(),
        };
        self.year_months(year, month)
            .into_iter()
            .filter_map(of)
            .filter(|day| self.published.is_none_or(|published| is_on_side(year, *day, published)))
            .map(Stretch::day)
            .collect()
    }

    /// A week belongs to the month that its Thursday lies in, as an ISO week belongs to a year.
    fn weeks_of(&self, year: Year, month: Month, n: u8) -> Stretches {
        let day = |month| nth_weekday(month, n, Weekday::Thursday);
        self.year_months(year, month).into_iter().filter_map(day).map(Stretch::week).collect()
    }

    fn weekends_of(&self, year: Year, month: Month, n: u8) -> Stretches {
        let day = |month| nth_weekday(month, n, Weekday::Saturday);
        self.year_months(year, month).into_iter().filter_map(day).map(Stretch::weekend).collect()
    }

    fn nth_weekdays(&self, year: Year, month: Month, n: u8, day: u8) -> Stretches {
        let Some(weekday) = weekday(day) else { return Stretches::new() };
        let day = |month| nth_weekday(month, n, weekday);
        self.year_months(year, month).into_iter().filter_map(day).map(Stretch::day).collect()
    }

    /// The weekday of the weeks around the publication, or of the week that is so many away.
    fn weekdays(&self, weeks: Option<i32>, day: u8) -> Stretches {
        let (Some(published), Some(weekday)) = (self.published, weekday(day)) else {
            return one(Stretch::unknown(Timex::of("XXXX-XX-XX")));
        };
        let ahead = i32::from(published.weekday().until(weekday));
        let in_week =
            i32::from(weekday.to_monday_one_offset()) - i32::from(published.weekday().to_monday_one_offset());
        let days: ArrayVec<i32, AROUND> = match weeks {
            None => [ahead - 7, ahead, ahead + 7].into(),
            Some(n) if n < 0 => std::iter::once(ahead - 7).collect(),
            Some(n) => std::iter::once(in_week + 7 * n).collect(),
        };
        days.into_iter().filter_map(|days| add(published, Unit::Day, days)).map(Stretch::day).collect()
    }

    /// The weekends around the publication, or that of the week that is so many away.
    fn weekends(&self, weeks: Option<i32>) -> Stretches {
        let weeks = weeks.map_or(-1..=1, |n| n..=n);
        let days = weeks.filter_map(|n| self.moved_day(Unit::Week, n, Origin::Published));
        days.map(Stretch::weekend).collect()
    }

    fn moved_day(&self, unit: Unit, n: i32, origin: Origin) -> Option<Date> {
        let from = match origin {
            Origin::Published => self.published,
            Origin::Said => self.said_by(unit).or(self.published.filter(|_| matches!(n, -1 | 0))),
        };
        add(from?, unit, n)
    }

    /// What a unit is counted from in `a year earlier`, `two days later`: the year, the month or the day that the text has spoken of.
    fn said_by(&self, unit: Unit) -> Option<Date> {
        match unit {
            Unit::Year => self.said.day_or_year(),
            Unit::Month => self.said.day().or(self.said.month()),
            Unit::Day => self.said.last_day(),
            _ => self.said.day(),
        }
    }

    fn moved(&self, unit: Unit, n: i32, origin: Origin) -> Stretches {
        let stretch = |day: Date| match unit {
            Unit::Day => Stretch::day(day),
            Unit::Week => Stretch::week(day),
            Unit::Month => Stretch::month(day.year(), day.month()),
            Unit::Quarter => Stretch::season(
                day.year(),
                crate::draft::temporal::Season::Quarter((day.month() - 1) / 3 + 1),
            ),
            Unit::Year => Stretch::year(day.year()),
        };
        self.moved_day(unit, n, origin).map(stretch).into_iter().collect()
    }
}

/// `last Oct. 7`, `지난 5일`: not one to come.
fn is_on_side(year: Year, day: Date, published: Date) -> bool {
    year != Year::Before || day <= published
}

/// The beginning of a year that so many digits are known of.
fn short(digits: i16, width: usize) -> Timex {
    Timex::default().digits(digits.unsigned_abs(), width)
}

fn one(stretch: Stretch) -> Stretches {
    std::iter::once(stretch).collect()
}
