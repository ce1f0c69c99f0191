//! What a date takes from what was said before: its year, its month, or all of it.

use super::calendar::days_after;
use super::tense::{Tense, ko};
use super::{Resolver, is_later};
use crate::draft::temporal::{Calendar, LAST, Month, Origin, Season, Unit, Year};
use crate::span::Span;

impl Resolver<'_> {
    /// A half or a quarter of the year of its sentence. What is over: `지난해 58억 원을 빌려 줬고 이 가운데 41억 원은 |상반기|에 나갔다`, unless it
    /// is itself compared with last year. What is to come: the one after another, `내년 상반기와 |하반기|`.
    pub(super) fn half_of_said(&self, date: Calendar, tense: Tense, span: Span) -> Option<Calendar> {
        let Calendar::Season(Year::Open, season) = date else { return None };
        let now = self.published()?.year();
        if season.is_of_weather() || !ko::is_korean(self.input, span) {
            return None;
        }
        let year = if tense == Tense::Past {
            let told = self.said.year_of_season().or_else(|| self.said.year_of_frame());
            told.filter(|year| *year < now && !ko::is_set_against(self.input, span))
        } else {
            self.said.year_of_season().filter(|year| *year > now)
        };
        Some(Calendar::Season(Year::Number(year?), season))
    }

    /// A date with the year or month that the sentence has said before it.
    pub(super) fn filled(&self, date: Calendar, tense: Tense, span: Span) -> Calendar {
        let published = self.published();
        if tense != Tense::Past
            && let Some(day) = self.in_rising_list(date, span)
        {
            return day;
        }
        let of_persons = || {
            matches!(date, Calendar::Day(Year::Open, Month::Open, _)) && ko::is_of_persons(self.input, span)
        };
        let tense = if tense == Tense::Past && self.said.last_coming().is_some() && of_persons() {
            Tense::Unknown
        } else {
            tense
        };
        let fits = |candidate: &Calendar| {
            let stretch = self.candidates().of(*candidate).into_iter().next();
            stretch.is_some_and(|stretch| stretch.fits(tense, published))
        };
        let filled = match date {
            _ if self.is_far(date) && !fits(&date) => published_one(date),
            Calendar::Month(Year::Open, Month::Number(month)) => {
                let year = self.said.year_for(month).or_else(|| self.said.year_of_later(month));
                let year = year.or_else(|| self.year_of_exception(month, span));
                year.map(|y| Calendar::Month(Year::Number(y), Month::Number(month)))
            }
            Calendar::Season(Year::Open, half @ Season::Half(2)) => {
                self.said.year_of_half().map(|year| Calendar::Season(Year::Number(year), half))
            }
            Calendar::Day(Year::Open, Month::Number(month), day) => {
                let year = self.said.year_for(month).filter(|_| !self.is_soon(month, day, span));
                year.map(|y| Calendar::Day(Year::Number(y), Month::Number(month), day))
            }
            Calendar::Day(Year::Open, Month::Open, day) => {
                self.said.month_for(day).map(|(y, m)| Calendar::Day(Year::Number(y), Month::Number(m), day))
            }
            // `그해 4월에 정했다. |두 달 뒤| 협약을 맺었다`: what is over is counted from what was told before.
            Calendar::Shift(unit, n, Origin::Published) if tense == Tense::Past && is_later(date) => {
                Some(Calendar::Shift(unit, n, Origin::Said))
            }
            _ => None,
        };
        filled.filter(|filled| exists(*filled) && fits(filled)).unwrap_or(date)
    }

    /// `2025년 상반기 참여자를 |12월 2일|부터 모집한다`, told in November: what a year is prepared for is done before it. A day that comes soon is meant, and not the
    /// one a year after it, where no month of that year was said.
    fn is_soon(&self, month: i8, day: u8, span: Span) -> bool {
        const SOON: i32 = 75;
        let Some(published) = self.published() else { return false };
        let next = self.said.year_of_frame() == Some(published.year() + 1) && !self.said.has_month();
        let this = || jiff::civil::Date::new(published.year(), month, i8::try_from(day).ok()?).ok();
        let soon = |this: jiff::civil::Date| {
            this >= published && days_after(published, SOON).is_some_and(|last| this <= last)
        };
        next && this().is_some_and(soon) && ko::is_of_preparing(self.input, span)
    }

    /// `△3일 상계1동 △|6일| 상계2동 △|21일| 상계3동`: a later day of a list is of the month of the one before it, which is to come.
    fn in_rising_list(&self, date: Calendar, span: Span) -> Option<Calendar> {
        const SIGNS: [char; 12] = ['△', '▲', '▷', '▶', '○', '●', '□', '■', '◇', '◆', '▽', '▼'];
        let Calendar::Day(Year::Open, Month::Open, day) = date else { return None };
        let listed = || self.input.view.text[..span.start].trim_end_matches(' ').ends_with(SIGNS);
        let before = self.said.last_coming().filter(|before| i32::from(before.day()) < i32::from(day))?;
        let later = Calendar::Day(Year::Number(before.year()), Month::Number(before.month()), day);
        (listed() && exists(later)).then_some(later)
    }

    /// A day of a later month than one to come of the same sentence is of its year: `from March 8 to June 9 and from |October 4| to December 10`.
    pub(super) fn listed(&self, date: Calendar, tense: Tense) -> Calendar {
        const NEAR: i32 = 183;
        // `opens January 20, with the |December 20| bill`: one of last year that is not long over is meant.
        const LONG: i32 = 75;
        let Calendar::Day(Year::Open, Month::Number(month), day) = date else { return date };
        let ahead = matches!(tense, Tense::Unknown | Tense::Future);
        // One that lies farther off may itself be one of another year.
        let near = |day: &jiff::civil::Date| {
            self.published().and_then(|now| days_after(now, NEAR)).is_some_and(|last| *day <= last)
        };
        let before = self.said.last_coming().filter(|before| ahead && month > before.month() && near(before));
        let long_over = |year: i16| {
            let last = jiff::civil::Date::new(year - 1, month, i8::try_from(day).ok()?).ok()?;
            Some(days_after(last, LONG)? < self.published()?)
        };
        let before =
            before.filter(|before| tense == Tense::Future || long_over(before.year()) != Some(false));
        before.map_or(date, |before| Calendar::Day(Year::Number(before.year()), Month::Number(month), day))
    }

    /// Whether a date counts from a day, month or year that was said and is not the one of the publication: the tense may rule it out.
    pub(super) fn is_far(&self, date: Calendar) -> bool {
        let Some(published) = self.published() else { return false };
        let month = |day: jiff::civil::Date| (day.year(), day.month());
        match date {
            Calendar::Month(Year::Open, Month::Said(0)) => {
                self.said.month().is_some_and(|day| month(day) != month(published))
            }
            Calendar::Year(Year::Said(0)) | Calendar::Season(Year::Said(0), _) => {
                self.said.year().is_some_and(|year| year != published.year())
            }
            Calendar::Shift(Unit::Day, 0, Origin::Said) => {
                // `(내일인) 21일 행사를 열었다. |이날| 40명이 왔다`: what is sent out a day before is told as over.
                self.said.last_day().is_some_and(|day| day > published) && !self.said.is_over()
            }
            _ => false,
        }
    }
}

/// Whether the month that a day was given has such a day: no February has a 30th.
fn exists(date: Calendar) -> bool {
    match date {
        Calendar::Day(Year::Number(year), Month::Number(month), day) if day != LAST => {
            i8::try_from(day).is_ok_and(|day| jiff::civil::Date::new(year, month, day).is_ok())
        }
        _ => true,
    }
}

/// `the year`, `the month`, `이날` as those of the publication.
fn published_one(date: Calendar) -> Option<Calendar> {
    match date {
        Calendar::Year(_) => Some(Calendar::Year(Year::Shift(0))),
        Calendar::Season(_, season) => Some(Calendar::Season(Year::Shift(0), season)),
        Calendar::Month(year, _) => Some(Calendar::Month(year, Month::Shift(0))),
        Calendar::Shift(unit, days, _) => Some(Calendar::Shift(unit, days, Origin::Published)),
        _ => None,
    }
}
