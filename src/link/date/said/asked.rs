//! What may be asked of what has been said: the year, the month or the day that a date goes on from, as far back as it may.

use jiff::civil::Date;

use super::{MonthOfDay, Said};

/// How many sentences back a date may go on from.
const REACH: usize = 2;

/// How many a day may from which another is counted (`the next day`): without it nothing is known of that one.
const COUNTED_REACH: usize = 8;

/// How many a day may: further on, `that day` is the one that the news is of.
const DAY_REACH: usize = 1;

/// How many sentences back a day to come may be meant again by its number.
const AGAIN_REACH: usize = 4;

impl Said {
    /// Whether the year that another one is told from is one of an earlier sentence that tells of something else.
    pub(in crate::link::date) fn is_compared_elsewhere(&self) -> bool {
        self.compared_here && self.year_of_month().is_none() && self.near(self.compared, 0).is_none()
    }

    /// The day to come with this number that has been said.
    pub(in crate::link::date) fn coming_day(&self, day: u8) -> Option<Date> {
        let same = |(sentence, said): &&(usize, Date)| {
            i32::from(said.day()) == i32::from(day) && self.sentence <= sentence + AGAIN_REACH
        };
        self.coming.iter().rev().find(same).map(|(_, said)| *said)
    }

    /// The year of the last half or quarter of the sentence.
    pub(in crate::link::date) fn year_of_season(&self) -> Option<i16> {
        self.near(self.season, 0)
    }

    /// The year that the sentence is of.
    pub(in crate::link::date) fn year_of_frame(&self) -> Option<i16> {
        self.near(self.frame, 0)
    }

    /// The year in which the months after it lie, with its sentence.
    pub(in crate::link::date) const fn year_frame(&self) -> Option<(usize, i16)> {
        self.frame
    }

    /// The first day of the range that was said last.
    pub(in crate::link::date) fn range_start(&self) -> Option<Date> {
        self.near(self.range_start, REACH)
    }

    /// The day that was said before the last one.
    pub(in crate::link::date) fn day_before(&self) -> Option<Date> {
        self.near(self.day_before, REACH)
    }

    /// Whether the last day was told of as over.
    pub(in crate::link::date) const fn is_over(&self) -> bool {
        self.over
    }

    /// The year that this sentence or the ones before it spoke of.
    pub(in crate::link::date) fn year(&self) -> Option<i16> {
        self.near(self.year, REACH)
    }

    /// The year that another one before it is told from: `the previous year`.
    pub(in crate::link::date) fn compared_year(&self) -> Option<i16> {
        self.near(self.compared, REACH)
    }

    /// The year of the last whole month of the sentence, where it has said no year.
    pub(in crate::link::date) fn year_of_month(&self) -> Option<i16> {
        self.near(self.year_of_month, 0).filter(|_| self.near(self.year, 0).is_none())
    }

    /// The year that the sentence has spoken of, by itself or by a month.
    pub(in crate::link::date) fn told_year(&self) -> Option<i16> {
        self.near(self.year, 0).or_else(|| self.year_of_month())
    }

    /// Whether a recurring time has been spoken of since any day, in this sentence or the ones before.
    pub(in crate::link::date) fn recurs(&self) -> bool {
        let set = self.set.filter(|set| self.sentence <= set + REACH);
        set.is_some_and(|set| self.day.is_none_or(|(day, _)| day < set))
    }

    /// A day of the month spoken of.
    pub(in crate::link::date) fn month(&self) -> Option<Date> {
        self.near(self.month, REACH)
    }

    /// The day spoken of.
    pub(in crate::link::date) fn day(&self) -> Option<Date> {
        self.near(self.day, DAY_REACH)
    }

    /// The day or the year spoken of, whichever came last: what `a year earlier` is counted from.
    pub(in crate::link::date) fn day_or_year(&self) -> Option<Date> {
        let year = || self.year().and_then(|year| Date::new(year, 1, 1).ok());
        let day =
            self.day().filter(|_| self.year.is_none_or(|(at, _)| self.day.is_some_and(|(day, _)| day >= at)));
        day.or_else(year)
    }

    /// Whether the sentence has spoken of a day.
    pub(in crate::link::date) fn has_day(&self) -> bool {
        self.near(self.day, 0).is_some()
    }

    /// Whether it has spoken of a day of what is told, not only of a noun.
    pub(in crate::link::date) fn has_day_of_event(&self) -> bool {
        self.has_day() && self.noun_day != Some(self.sentence)
    }

    /// The sentence of the last day.
    pub(in crate::link::date) fn sentence_of_day(&self) -> Option<usize> {
        self.day.map(|(sentence, _)| sentence)
    }

    /// The day that another one is counted from.
    pub(in crate::link::date) fn last_day(&self) -> Option<Date> {
        self.near(self.day, COUNTED_REACH)
    }

    /// The year of a month whose year is not said, where the sentence has said one: with a later month the list goes on.
    pub(in crate::link::date) fn year_for(&self, month: i8) -> Option<i16> {
        let (_, year) = self.frame.filter(|(sentence, _)| *sentence == self.sentence)?;
        let month_said = self.month.filter(|(sentence, _)| *sentence == self.sentence);
        let before = month_said.map_or_else(|| Date::new(year, 1, 1).ok(), |(_, before)| Some(before))?;
        (before.year() == year && month >= before.month()).then_some(year)
    }

    /// Whether the sentence has said a month with its year.
    pub(in crate::link::date) fn has_month(&self) -> bool {
        self.month.is_some_and(|(sentence, _)| sentence == self.sentence)
    }

    /// The year of the second half, where the sentence has spoken of the first.
    pub(in crate::link::date) fn year_of_half(&self) -> Option<i16> {
        self.near(self.half, 0)
    }

    /// The year of a later month of the same sentence: `May and October`, `2월·5월·8월`.
    pub(in crate::link::date) fn year_of_later(&self, month: i8) -> Option<i16> {
        let (_, before) = self.whole_month.filter(|(sentence, _)| *sentence == self.sentence)?;
        (month > before.month()).then_some(before.year())
    }

    /// The last day to come that the sentence has spoken of.
    pub(in crate::link::date) fn last_coming(&self) -> Option<Date> {
        self.coming.last().filter(|(sentence, _)| *sentence == self.sentence).map(|(_, day)| *day)
    }

    /// The month of a bare day, where this sentence or the one before has said one. A month to come holds in its own sentence only: in
    /// the next one a bare day is of the month of the publication, as it would have been before.
    pub(in crate::link::date) fn month_for(&self, day: u8) -> Option<(i16, i8)> {
        let near = |said: &MonthOfDay| self.sentence <= said.sentence + usize::from(!said.coming);
        let before = self.month_of_day.filter(near)?.day;
        (i32::from(day) > i32::from(before.day())).then_some((before.year(), before.month()))
    }
}
