//! What the text has said before: the year, the month and the day that the next date may go on from.

use arrayvec::ArrayVec;
use jiff::civil::Date;

use super::stretch::Stretch;
use crate::kind::date::temporal::{Calendar, Month, Season, Year};

/// How many sentences back a date may go on from.
const REACH: usize = 2;

/// How many a day may from which another is counted (`the next day`): without it nothing is known of that one.
const COUNTED_REACH: usize = 8;

/// How many a day may: further on, `that day` is the one that the news is of.
const DAY_REACH: usize = 1;

/// What a bare year says of the dates after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// The months of its clause lie in it.
    Clause,
    /// `the year` after it is it.
    Year,
    /// It is that of a budget: `the previous year` after it is the one before it, and nothing else is told of it.
    Budget,
    /// Nothing: it is a part of a name.
    None,
}

/// The last year, month and day said, each with its sentence.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    sentence: usize,
    item: usize,
    year: Option<(usize, i16)>,
    /// The year that the one before it is compared with: not that of a day to come.
    compared: Option<(usize, i16)>,
    /// That year is compared with in its own sentence alone.
    compared_here: bool,
    /// A year in which the months after it lie.
    frame: Option<(usize, i16)>,
    /// A month with its year.
    month: Option<(usize, Date)>,
    /// The last month that was said without a day.
    whole_month: Option<(usize, Date)>,
    /// The year of that month or of one that is counted (`지난달`).
    year_of_month: Option<(usize, i16)>,
    day: Option<(usize, Date)>,
    /// The day before that one.
    day_before: Option<(usize, Date)>,
    /// The first day of the last range, until another day is said.
    range_start: Option<(usize, Date)>,
    /// The last day is told of as over, whenever it is.
    over: bool,
    /// The sentence of the last recurring time.
    set: Option<usize>,
    /// The year of a first half.
    half: Option<(usize, i16)>,
    /// A day whose month was said.
    month_of_day: Option<MonthOfDay>,
    /// The year of the last half or quarter.
    season: Option<(usize, i16)>,
    /// The last days to come.
    coming: ArrayVec<(usize, Date), COMING>,
}

/// How many days to come are remembered.
const COMING: usize = 4;

/// How many sentences back a day to come may be meant again by its number.
const AGAIN_REACH: usize = 4;

/// A day with its month.
#[derive(Debug, Clone, Copy)]
struct MonthOfDay {
    sentence: usize,
    day: Date,
    /// The month is one to come.
    coming: bool,
}

impl Said {
    /// The month of the last day holds in its own sentence only: it is that of a bound (`opened before February 1`), not of what is told.
    pub(super) fn bound(&mut self) {
        if let Some(said) = &mut self.month_of_day {
            said.coming |= said.sentence == self.sentence;
        }
    }

    /// Nothing behind the sentence is compared with the year that has just been said in it: `Since November last year, a line has run.`
    pub(super) fn compare_here(&mut self) {
        self.compared_here |= self.near(self.compared, 0).is_some();
    }

    /// Whether the year that another one is told from is one of an earlier sentence that tells of something else.
    pub(super) fn is_compared_elsewhere(&self) -> bool {
        self.compared_here && self.year_of_month().is_none() && self.near(self.compared, 0).is_none()
    }

    /// Goes on to the sentence of the next date; a new item of news begins anew.
    pub(super) fn move_to(&mut self, sentence: usize, item: usize) {
        if item != self.item {
            *self = Self::default();
        }
        (self.sentence, self.item) = (sentence, item);
    }

    /// Remembers a date of an article of that day; `frame` is what it says where it is a bare year, in digits or not (`내년`).
    pub(super) fn hear(&mut self, date: Calendar, stretch: &Stretch, frame: Frame, published: Option<Date>) {
        let Some(first) = stretch.first else { return };
        let (explicit, month) = match date {
            Calendar::Year(Year::Number(_)) => (matches!(frame, Frame::Clause | Frame::Year), None),
            Calendar::Year(year) | Calendar::Season(year, _) => (is_said(year), None),
            Calendar::Month(year, month) | Calendar::Day(year, month, _) => (is_said(year), Some(month)),
            Calendar::Shift(..) => (false, None),
            _ => return self.hear_day(stretch),
        };
        if matches!(date, Calendar::Season(_, Season::Half(1))) {
            self.half = Some((self.sentence, first.year()));
        }
        let told = Some((self.sentence, first.year()));
        // `until February 14 next year`: what is told is of this one.
        let ahead = month.is_some() && published.is_some_and(|day| first.year() > day.year());
        // `the end of the year` is said of whichever year was.
        let again = matches!(date, Calendar::Year(Year::Said(0)));
        if explicit && !ahead && !again || frame == Frame::Budget {
            (self.compared, self.compared_here) = (told, false);
        }
        if explicit {
            self.year = told;
            let bare = matches!(date, Calendar::Year(_));
            self.frame = self.year.filter(|_| !bare || frame == Frame::Clause);
        }
        if matches!(date, Calendar::Month(_, Month::Number(_))) {
            self.whole_month = Some((self.sentence, first));
        }
        if matches!(date, Calendar::Month(_, Month::Number(_) | Month::Shift(_))) {
            self.year_of_month = Some((self.sentence, first.year()));
        }
        if let Some(month) = month {
            self.month = Some((self.sentence, first));
            if matches!(month, Month::Number(_) | Month::Shift(_)) && matches!(date, Calendar::Day(..)) {
                let month_of = |day: Date| (day.year(), day.month());
                let later = published.is_some_and(|day| month_of(first) > month_of(day));
                let coming = later || matches!(month, Month::Shift(1..));
                self.month_of_day = Some(MonthOfDay { sentence: self.sentence, day: first, coming });
            }
        }
        if matches!(date, Calendar::Season(_, season) if !season.is_of_weather()) {
            self.season = Some((self.sentence, first.year()));
        }
        if stretch.last == Some(first) && published.is_some_and(|day| first > day) {
            if self.coming.is_full() {
                self.coming.remove(0);
            }
            self.coming.push((self.sentence, first));
        }
        self.hear_day(stretch);
    }

    /// The day to come with this number that has been said.
    pub(super) fn coming_day(&self, day: u8) -> Option<Date> {
        let same = |(sentence, said): &&(usize, Date)| {
            i32::from(said.day()) == i32::from(day) && self.sentence <= sentence + AGAIN_REACH
        };
        self.coming.iter().rev().find(same).map(|(_, said)| *said)
    }

    /// The year of the last half or quarter of the sentence.
    pub(super) fn year_of_season(&self) -> Option<i16> {
        self.near(self.season, 0)
    }

    /// The year that the sentence is of.
    pub(super) fn year_of_frame(&self) -> Option<i16> {
        self.near(self.frame, 0)
    }

    /// The year in which the months after it lie, with its sentence.
    pub(super) const fn year_frame(&self) -> Option<(usize, i16)> {
        self.frame
    }

    /// Goes back to the year before an aside.
    pub(super) const fn frame_again(&mut self, before: Option<(usize, i16)>) {
        self.frame = before;
    }

    fn hear_day(&mut self, stretch: &Stretch) {
        if stretch.first == stretch.last {
            if self.day.map(|(_, day)| day) != stretch.first {
                self.day_before = self.day;
            }
            self.day = stretch.first.map(|day| (self.sentence, day));
            (self.range_start, self.over) = (None, false);
        }
    }

    /// Remembers whether the last day was told of as over.
    pub(super) const fn hear_over(&mut self, over: bool) {
        self.over = over;
    }

    /// Remembers where a range of days begins, whose ends have been heard.
    pub(super) fn hear_range(&mut self, first: &Stretch, last: &Stretch) {
        let days = first.first == first.last && last.first == last.last && first.first < last.first;
        self.range_start = first.first.filter(|_| days).map(|day| (self.sentence, day));
    }

    /// The first day of the range that was said last.
    pub(super) fn range_start(&self) -> Option<Date> {
        self.near(self.range_start, REACH)
    }

    /// The day that was said before the last one.
    pub(super) fn day_before(&self) -> Option<Date> {
        self.near(self.day_before, REACH)
    }

    /// Whether the last day was told of as over.
    pub(super) const fn is_over(&self) -> bool {
        self.over
    }

    /// The year that this sentence or the ones before it spoke of.
    pub(super) fn year(&self) -> Option<i16> {
        self.near(self.year, REACH)
    }

    /// The year that another one before it is told from: `the previous year`.
    pub(super) fn compared_year(&self) -> Option<i16> {
        self.near(self.compared, REACH)
    }

    /// The year of the last whole month of the sentence, where it has said no year.
    pub(super) fn year_of_month(&self) -> Option<i16> {
        self.near(self.year_of_month, 0).filter(|_| self.near(self.year, 0).is_none())
    }

    /// The year that the sentence has spoken of, by itself or by a month.
    pub(super) fn told_year(&self) -> Option<i16> {
        self.near(self.year, 0).or_else(|| self.year_of_month())
    }

    /// Remembers a recurring time.
    pub(super) const fn hear_set(&mut self) {
        self.set = Some(self.sentence);
    }

    /// Whether a recurring time has been spoken of since any day, in this sentence or the ones before.
    pub(super) fn recurs(&self) -> bool {
        let set = self.set.filter(|set| self.sentence <= set + REACH);
        set.is_some_and(|set| self.day.is_none_or(|(day, _)| day < set))
    }

    /// A day of the month spoken of.
    pub(super) fn month(&self) -> Option<Date> {
        self.near(self.month, REACH)
    }

    /// The day spoken of.
    pub(super) fn day(&self) -> Option<Date> {
        self.near(self.day, DAY_REACH)
    }

    /// The day or the year spoken of, whichever came last: what `a year earlier` is counted from.
    pub(super) fn day_or_year(&self) -> Option<Date> {
        let year = || self.year().and_then(|year| Date::new(year, 1, 1).ok());
        let day =
            self.day().filter(|_| self.year.is_none_or(|(at, _)| self.day.is_some_and(|(day, _)| day >= at)));
        day.or_else(year)
    }

    /// Whether the sentence has spoken of a day.
    pub(super) fn has_day(&self) -> bool {
        self.near(self.day, 0).is_some()
    }

    /// The sentence of the last day.
    pub(super) fn sentence_of_day(&self) -> Option<usize> {
        self.day.map(|(sentence, _)| sentence)
    }

    /// The day that another one is counted from.
    pub(super) fn last_day(&self) -> Option<Date> {
        self.near(self.day, COUNTED_REACH)
    }

    /// The year of a month whose year is not said, where the sentence has said one: with a later month the list goes on.
    pub(super) fn year_for(&self, month: i8) -> Option<i16> {
        let (_, year) = self.frame.filter(|(sentence, _)| *sentence == self.sentence)?;
        let month_said = self.month.filter(|(sentence, _)| *sentence == self.sentence);
        let before = month_said.map_or_else(|| Date::new(year, 1, 1).ok(), |(_, before)| Some(before))?;
        (before.year() == year && month >= before.month()).then_some(year)
    }

    /// Whether the sentence has said a month with its year.
    pub(super) fn has_month(&self) -> bool {
        self.month.is_some_and(|(sentence, _)| sentence == self.sentence)
    }

    /// The year of the second half, where the sentence has spoken of the first.
    pub(super) fn year_of_half(&self) -> Option<i16> {
        self.near(self.half, 0)
    }

    /// The year of a later month of the same sentence: `May and October`, `2월·5월·8월`.
    pub(super) fn year_of_later(&self, month: i8) -> Option<i16> {
        let (_, before) = self.whole_month.filter(|(sentence, _)| *sentence == self.sentence)?;
        (month > before.month()).then_some(before.year())
    }

    /// The last day to come that the sentence has spoken of.
    pub(super) fn last_coming(&self) -> Option<Date> {
        self.coming.last().filter(|(sentence, _)| *sentence == self.sentence).map(|(_, day)| *day)
    }

    /// The month of a bare day, where this sentence or the one before has said one. A month to come holds in its own sentence only: in
    /// the next one a bare day is of the month of the publication, as it would have been before.
    pub(super) fn month_for(&self, day: u8) -> Option<(i16, i8)> {
        let near = |said: &MonthOfDay| self.sentence <= said.sentence + usize::from(!said.coming);
        let before = self.month_of_day.filter(near)?.day;
        (i32::from(day) > i32::from(before.day())).then_some((before.year(), before.month()))
    }

    fn near<T>(&self, said: Option<(usize, T)>, reach: usize) -> Option<T> {
        said.filter(|(sentence, _)| self.sentence <= sentence + reach).map(|(_, value)| value)
    }
}

fn is_said(year: Year) -> bool {
    matches!(year, Year::Number(_) | Year::Shift(_) | Year::Said(_))
}
