//! What the text has said before: the year, the month and the day that the next date may go on from.

mod asked;

use arrayvec::ArrayVec;
use jiff::civil::Date;

use super::stretch::Stretch;
use crate::draft::temporal::{Calendar, Month, Season, Year};

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
    /// The sentence of the last day, where it only tells of a noun.
    noun_day: Option<usize>,
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

/// How many sentences back a day may be that `이날` means past one that only tells of a noun.
const DAYS_AGO: usize = 2;

/// How many days to come are remembered.
const COMING: usize = 4;

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

    /// The year that another one is told from, where the sentence has said it.
    pub(super) fn compared_in_sentence(&self) -> Option<(usize, i16)> {
        self.compared.filter(|(sentence, _)| *sentence == self.sentence && !self.compared_here)
    }

    /// Goes back to that year: `This year 40 came, 5 more than last year.`
    pub(super) const fn compare_again(&mut self, year: Option<(usize, i16)>) {
        self.compared = year;
    }

    /// The year that the one before it is compared with, with its sentence.
    pub(super) const fn base_of_comparison(&self) -> Option<(usize, i16)> {
        self.compared
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

    /// The last day, for what may only be told of a noun.
    pub(super) const fn last_day_heard(&self) -> Option<(usize, Date)> {
        self.day
    }

    /// Goes back to the day before one that only tells of a noun, where it is near.
    pub(super) fn day_again(&mut self, before: Option<(usize, Date)>) {
        if self.near(before, DAYS_AGO).is_some() {
            self.day = before;
        }
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
            (self.range_start, self.over, self.noun_day) = (None, false, None);
        }
    }

    /// The last day only tells of a noun: the day of the telling, in the same sentence, is the one that `이날` goes on from.
    pub(super) const fn hear_of_noun(&mut self) {
        self.noun_day = Some(self.sentence);
    }

    /// Goes back to the first day of the range: `이날부터 25일까지`.
    pub(super) const fn start_again(&mut self) {
        if let Some(start) = self.range_start {
            self.day = Some(start);
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

    /// Remembers a recurring time.
    pub(super) const fn hear_set(&mut self) {
        self.set = Some(self.sentence);
    }

    fn near<T>(&self, said: Option<(usize, T)>, reach: usize) -> Option<T> {
        said.filter(|(sentence, _)| self.sentence <= sentence + reach).map(|(_, value)| value)
    }
}

fn is_said(year: Year) -> bool {
    matches!(year, Year::Number(_) | Year::Shift(_) | Year::Said(_))
}
