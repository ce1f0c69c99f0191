//! Which day a date is: resolution against the publication date, the sentence's tense and what has been said before.
//!
//! A date that its words leave open has a few candidates (the 27th of last, this and next month); the tense of its sentence
//! chooses: what has happened lies on or before the publication, what is announced on or after it, and without a
//! tense the nearest one is meant. Without a publication date nothing is guessed: the unknown stays `X`.

mod bounds;
mod calendar;
mod candidate;
mod coming;
mod filled;
mod frame;
mod holiday;
mod meant;
mod named_day;
mod range;
mod said;
mod stretch;
mod telling;
mod tense;
mod timex;
mod told_on;
mod told_twice;
mod unknown;

use smol_str::{SmolStr, format_smolstr};

use super::Input;
use super::item::Draft as Item;
use crate::article::Day;
use crate::draft::temporal::{Calendar, Clock, Moment, Month, Origin, Season, Temporal, Unit, Year};
use crate::span::Span;
use crate::value::{Date, DateType, TimePoint};

use candidate::Candidates;
use said::{Frame, Said};
use stretch::Stretch;
use tense::{Tense, en, ko};
use timex::Timex;

/// Resolves the dates of a text, in its order.
pub(crate) struct Resolver<'a> {
    input: &'a Input<'a>,
    items: Vec<Span>,
    said: Said,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(input: &'a Input<'a>, items: &[Item]) -> Self {
        Self { input, items: items.iter().map(|item| item.span).collect(), said: Said::default() }
    }

    /// The date that `temporal`, at `span` in a sentence, means.
    pub(crate) fn resolve(&mut self, temporal: Temporal, span: Span, sentence: usize) -> Date {
        let item = self.items.partition_point(|item| item.start <= span.start);
        self.said.move_to(sentence, item);
        let (from, to) = match temporal {
            Temporal::Fixed(r#type, value) => {
                if r#type == DateType::Set {
                    self.said.hear_set();
                }
                return Date { r#type, value, first: None, last: None };
            }
            Temporal::Moment(moment) => {
                let moment = self.of_date_behind(self.of_each(moment, span), span, sentence);
                (self.of_told_end(moment, span, sentence), None)
            }
            Temporal::Range(from, to) => (from, Some(to)),
        };
        // The sentence is asked only where its tense can choose.
        let dates = [from.date, to.and_then(|to| to.date)];
        let open =
            dates.into_iter().flatten().any(|date| date.is_open() || self.is_far(date) || is_later(date));
        let open = open || range::is_up_to_end_of_year(dates);
        let tense = if open { self.tense(from.date, span, sentence) } else { Tense::Unknown };
        let tense = self.outright(tense, dates, span, sentence);
        match to {
            None => {
                let frame = match from.date {
                    Some(Calendar::Year(Year::Number(_))) => frame::year(self.input, span, sentence),
                    Some(Calendar::Year(_)) => frame::named_year(self.input, span),
                    _ => Frame::None,
                };
                let told = self.said.has_day_of_event() && told_on::is_told_on(self.input, span)
                    || matches!(from.date, Some(Calendar::Year(Year::Said(..0))))
                        && en::over::is_only_compared(self.input, span)
                    || ko::is_compared(self.input, span)
                    || ko::is_of_birth(self.input, span);
                let date = self.moment(from, tense, if told { None } else { Some(frame) }, span);
                if matches!(from.date, Some(Calendar::Day(..))) && en::is_bound(self.input, span) {
                    self.said.bound();
                }
                date
            }
            // A range has a beginning, too: the nearest one is meant.
            Some(to) => {
                let tense = if tense == Tense::Ahead { Tense::Unknown } else { tense };
                let from = self.with_own_month(from, to, tense, span).unwrap_or(from);
                let told = |moment: Moment| {
                    let date = moment
                        .date
                        .map(|date| telling::counted(self.input, &self.said, date, span).unwrap_or(date));
                    Moment { date, ..moment }
                };
                let from = self.with_said_start(from, to, tense, span).unwrap_or(from);
                let to = self.with_said_end(from, to, tense, span).unwrap_or(to);
                let (from, to) = (told(from), told(to));
                let words = span.of(self.input.view.text);
                let day = from
                    .date
                    .and_then(|date| self.on_weekday(date, || self.filled(date, tense, span), tense, words));
                let before = self.said.last_day_heard();
                let date = self.range(Moment { date: day.or(from.date), ..from }, to, tense, span);
                // `|이날부터 25일|까지 온다. 이날 낮에는`, `|16일부터 전날|까지 심사했다. 이날은`
                match words {
                    _ if words.starts_with("이날") => self.said.start_again(),
                    _ if words.ends_with("전날") => self.said.day_again(before),
                    _ => {}
                }
                // `The plan runs from 2024 to 2028. The budget is up from the previous year`
                if matches!(from.date, Some(Calendar::Year(_))) && !ko::is_korean(self.input, span) {
                    self.said.compare_here();
                }
                date
            }
        }
    }

    /// The tense at a date; a headline that announces a day of this month, or a half of this year, without a verb says that it is to come.
    fn tense(&self, date: Option<Calendar>, span: Span, sentence: usize) -> Tense {
        let tense = tense::of(self.input, span, sentence);
        let ahead = match (date, self.published()) {
            (Some(Calendar::Day(Year::Open, Month::Open, day)), Some(published)) => {
                i32::from(day) > i32::from(published.day())
            }
            // `하반기 8개소 추가 개원`, in February.
            (Some(Calendar::Season(Year::Open, Season::Half(2))), Some(published)) => published.month() <= 6,
            _ => false,
        };
        let stale = || date.is_some_and(|date| self.is_stale(date));
        if tense == Tense::Past && stale() && !en::is_told_near(self.input, span, sentence) {
            return Tense::Unknown;
        }
        // `|3월|부터 넓힌다. |3월|부터 대상을 넓히고 인원을 늘렸다`
        if tense == Tense::Past && date.is_some_and(|date| self.is_told_as_coming(date, span)) {
            return Tense::Unknown;
        }
        // `내년 축제는 |11월 7일|에 열리며 예산은 5천만 원으로 잡았다`: the past is that of another clause.
        let year_ahead = || self.published().is_some_and(|day| self.said.year_of_frame() > Some(day.year()));
        if tense == Tense::Past && year_ahead() && ko::is_in_clause_of_event(self.input, span) {
            return Tense::Unknown;
        }
        if tense == Tense::Coming && date.is_some_and(|date| self.is_of_days_ago(date, span)) {
            return Tense::Future;
        }
        let announced =
            || ko::is_announced(self.input, span) || ko::headlined::is_told_below(self.input, span);
        if tense == Tense::Unknown && ahead && announced() { Tense::Coming } else { tense }
    }

    /// `|31일| 연다고 밝혔다`, `|31일|부터 연다`, told on August 1: a bare day that a Korean sentence announces may be one of the month before, which was only days
    /// ago; not `오는 31일`, nor `31일까지 받는다`.
    fn is_of_days_ago(&self, date: Calendar, span: Span) -> bool {
        const SIGNS: [&str; 4] = ["부터", "~", "∼", "～"];
        let Calendar::Day(Year::Open, Month::Open, _) = date else { return false };
        let text = span.of(self.input.view.text);
        // `30일부터 5일|까지`
        let crosses = || {
            let (first, last) = SIGNS.iter().find_map(|sign| text.split_once(sign))?;
            let day = |text: &str| text.trim_end_matches('일').parse::<u8>().ok();
            Some(day(first)? >= day(last.trim_start_matches(' '))?)
        };
        let ends = self.input.view.tail(span.end).starts_with("까지") && crosses() != Some(true);
        !ends && ko::is_korean(self.input, span)
    }

    /// Whether a month without a year begins one to three months after the publication, in its year, so that a past one lies in the year before, which news would
    /// say; unless the text tells of another year.
    fn is_stale(&self, date: Calendar) -> bool {
        let (Calendar::Month(Year::Open, Month::Number(month)), Some(published)) = (date, self.published())
        else {
            return false;
        };
        let told = self.said.year().is_some_and(|year| year != published.year());
        (1..=3).contains(&(month - published.month())) && !told
    }

    /// The date of a moment; without a `frame` it is of the telling, and what is said after it does not go on from there.
    fn moment(&mut self, moment: Moment, tense: Tense, frame: Option<Frame>, span: Span) -> Date {
        let stretch = moment.date.map(|date| {
            let date = self.of_range_said(date, tense, span);
            let date = self.with_own_day(self.of_told_year(self.with_said_day(date), span), span);
            let date = self.of_plan(self.of_last_year(date, span), span);
            let date = telling::counted(self.input, &self.said, date, span).unwrap_or(date);
            let same = || self.repeated(date, span).or_else(|| self.half_of_said(date, tense, span));
            let date = match same() {
                Some(date) => date,
                None if self.is_of_telling(date, span) => date,
                None => {
                    let filled = self.filled(date, tense, span);
                    let listed = self.listed(filled, tense);
                    let told = if listed != filled && en::is_of(self.input, span) { filled } else { listed };
                    self.on_weekday(date, || told, tense, span.of(self.input.view.text)).unwrap_or(told)
                }
            };
            let chosen =
                candidate::choose(&self.candidates().of(date), tense.forced_by(date), self.published());
            if let Some(frame) = frame {
                self.hear(date, &chosen, frame, tense, span);
            }
            chosen
        });
        let r#type = if moment.clock.is_some() { DateType::Time } else { DateType::Date };
        let (value, first, last) = written(stretch.as_ref(), moment.clock);
        Date { r#type, value, first, last }
    }

    /// Remembers a date and the day or days that it has been found to mean; not those of an aside, or that something is only compared with.
    /// `16일 문을 연 도서관에서 개관식을 했다고 17일 밝혔다` tells of that day; only what has been for more than a week is but a noun's.
    fn hear(&mut self, date: Calendar, chosen: &Stretch, frame: Frame, tense: Tense, span: Span) {
        const WEEK: i32 = 7;
        let (before, day) = (self.said.year_frame(), self.said.last_day_heard());
        let (compared, base) = (self.said.compared_in_sentence(), self.said.base_of_comparison());
        self.said.hear(date, chosen, frame, self.published());
        if compared.is_some_and(|(_, year)| self.is_only_set_against(date, year, span)) {
            self.said.compare_again(compared);
        }
        if date.is_day() {
            self.said.hear_over(tense == Tense::Past);
        }
        if !frame::carries(self.input, date, frame, span) {
            self.said.compare_here();
        }
        let far = self.published().is_none_or(|now| chosen.distance(now) > WEEK);
        if far && ko::is_of_lasting(self.input, date, span) {
            self.said.hear_of_noun();
        }
        if ko::is_no_anchor(self.input, date, span, day.map(|(_, day)| day))
            || far && ko::is_of_rule(self.input, date, span)
        {
            self.said.day_again(day);
        }
        let numbered =
            matches!(date, Calendar::Month(Year::Number(_), _) | Calendar::Day(Year::Number(_), ..));
        if numbered && frame::is_aside(self.input, span) {
            self.said.frame_again(before);
            if ko::is_korean(self.input, span) {
                self.said.compare_again(base);
            }
        }
    }

    fn range(&mut self, from: Moment, to: Moment, tense: Tense, span: Span) -> Date {
        let told =
            |moment: Moment| Moment { date: moment.date.map(|date| self.with_said_day(date)), ..moment };
        let (from, to) = range::shared(told(from), told(to));
        let first = from.date.map(|date| self.listed(self.filled(date, tense, span), tense));
        // What the sentence said of the lower end holds for the upper one.
        let dates = first.zip(to.date).map(|(first, last)| range::months(first, last));
        let dates = dates.map(|(first, last)| range::years(first, last));
        let (first, last) = dates.map_or((first, to.date), |(first, last)| (Some(first), Some(last)));
        let (a, b) = bounds::choose(&self.candidates(), first, last, tense, self.published());
        for (date, stretch) in [(first, &a), (last, &b)] {
            if let (Some(date), Some(stretch)) = (date, stretch) {
                self.said.hear(date, stretch, Frame::Clause, self.published());
            }
        }
        if let (Some(a), Some(b)) = (&a, &b) {
            self.said.hear_range(a, b);
        }
        let (low, start, _) = written(a.as_ref(), from.clock);
        let (high, _, end) = written(b.as_ref(), to.clock);
        let r#type = if from.clock.or(to.clock).is_some() { DateType::Time } else { DateType::Date };
        let known = start.is_some() && end.is_some();
        Date {
            r#type,
            value: format_smolstr!("{low}/{high}"),
            first: start.filter(|_| known),
            last: end.filter(|_| known),
        }
    }

    /// The lower end of `the 12th until August 17`: a day that has no month before one that has is of the month that it would be of alone.
    /// In `12 to 17 August` the month is that of both, and after a day that comes later in its month the range crosses its end.
    fn with_own_month(&self, from: Moment, to: Moment, tense: Tense, span: Span) -> Option<Moment> {
        const FARTHEST: i8 = 2;
        let Calendar::Day(Year::Open, Month::Open, day) = from.date? else { return None };
        let Calendar::Day(year, last, end) = to.date? else { return None };
        let text = span.of(self.input.view.text);
        if !range::ends_with_day(text) {
            return None;
        }
        // `7일부터 다음 달 21일`: the month before, whichever day comes first.
        if let Month::Shift(next @ 1..) = last {
            return Some(Moment { date: Some(Calendar::Day(year, Month::Shift(next - 1), day)), ..from });
        }
        let Month::Number(last) = last else { return None };
        // `15일부터 내년 3월 15일`: whatever month was said before, it is one of this year.
        let ahead = matches!(year, Year::Shift(1..));
        let alone = if ahead { from.date? } else { self.filled(from.date?, tense, span) };
        let chosen = candidate::choose(&self.candidates().of(alone), tense, self.published());
        let month = chosen.first?.month();
        // `28일부터 3월 3일`: the month before.
        if day > end && month == last {
            return None;
        }
        (ahead || (last - month).rem_euclid(12) <= FARTHEST)
            .then_some(Moment { date: Some(Calendar::Day(Year::Open, Month::Number(month), day)), ..from })
    }

    fn candidates(&self) -> Candidates<'_> {
        Candidates { published: self.published(), said: &self.said }
    }

    fn published(&self) -> Option<jiff::civil::Date> {
        self.input.published.map(Day::civil)
    }
}

/// Whether a date is counted on from the publication by more than a day or two: `두 달 뒤`.
fn is_later(date: Calendar) -> bool {
    const FEW: i32 = 2;
    match date {
        Calendar::Shift(Unit::Day, n, Origin::Published) => n > FEW,
        Calendar::Shift(_, n, Origin::Published) => n > 0,
        _ => false,
    }
}

/// The value, the first and the last day or minute of a date with a time of day.
fn written(
    stretch: Option<&Stretch>,
    clock: Option<Clock>,
) -> (SmolStr, Option<TimePoint>, Option<TimePoint>) {
    let value = stretch.map_or_else(Timex::default, Stretch::value);
    let point = |day: jiff::civil::Date| TimePoint::whole(Day::of(day));
    let first = stretch.and_then(|stretch| stretch.first).map(point);
    let last = stretch.and_then(|stretch| stretch.last).map(point);
    match clock {
        None => (value.into(), first, last),
        Some(Clock::Part(part)) => (value.text("T").text(part.name()).into(), first, last),
        Some(Clock::At(hour, minute)) => {
            let written = value.text("T").two(hour).text(":").two(minute);
            let at = |day: TimePoint| day.at(hour.unsigned_abs(), minute.unsigned_abs());
            (written.into(), first.map(at), last.map(at))
        }
    }
}
