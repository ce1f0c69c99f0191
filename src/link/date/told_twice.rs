//! A day that is told twice: the weekday, or the day so long before something, is the date behind it (`목요일인 |다음 달 9일|`, `개학 사흘 전인 |27일|`).

use jiff::civil::Date;

use super::calendar::weekday;
use super::stretch::Stretch;
use super::{Resolver, candidate};
use crate::draft::temporal::{Calendar, Moment, Month, Origin, Unit, Year};
use crate::kind::date::ko;
use crate::span::Span;

impl Resolver<'_> {
    /// The moment at `span` with the day that stands behind it, where one does.
    pub(super) fn of_date_behind(&self, moment: Moment, span: Span, sentence: usize) -> Moment {
        const IS: &str = "인 ";
        let day = match moment.date {
            Some(Calendar::Weekday(None, day)) => Some(day),
            Some(Calendar::Shift(Unit::Day, ..=-1, Origin::Published)) => None,
            _ => return moment,
        };
        if !self.input.view.tail(span.end).starts_with(IS) {
            return moment;
        }
        let told = || {
            let published = self.published()?;
            let told =
                self.day_told(ko::day_at(&self.input.view, span.end + IS.len())?, day, span, sentence)?;
            Some(Calendar::Shift(Unit::Day, told.since(published).ok()?.get_days(), Origin::Published))
        };
        Moment { date: told().or(moment.date), ..moment }
    }

    /// The day that `date` is: the one that the sentence makes of it, or another one with the weekday: the one said last, or the nearest.
    fn day_told(&self, date: Calendar, day: Option<u8>, span: Span, sentence: usize) -> Option<Date> {
        let published = self.published()?;
        let tense = self.tense(Some(date), span, sentence);
        let days = self.candidates().of(self.filled(date, tense, span));
        let told = candidate::choose(&days, tense.forced_by(date), Some(published)).first?;
        let Some(weekday) = day.and_then(weekday).filter(|weekday| *weekday != told.weekday()) else {
            return Some(told);
        };
        let said = self.said.last_day().filter(|said| {
            let number = u8::try_from(said.day()).unwrap_or(0);
            said.weekday() == weekday && date == Calendar::Day(Year::Open, Month::Open, number)
        });
        if said.is_some() {
            return said;
        }
        let others = self.candidates().of(date).into_iter();
        let apart = |day: &Date| day.since(published).map_or(i32::MAX, |span| span.get_days().abs());
        let fits = |stretch: &Stretch| stretch.fits(tense, Some(published));
        others
            .filter(fits)
            .filter_map(|stretch| stretch.first)
            .filter(|day| day.weekday() == weekday)
            .min_by_key(apart)
    }
}
