//! What a date means that goes on from what the text has said: `the same day last year`, `1년 전보다`, `다음날인 14일`.

use jiff::civil::Date;

use super::calendar::days_after;
use super::tense::{self, Tense, en, ko};
use super::{Resolver, bounds, range, told_on};
use crate::draft::temporal::{Calendar, Clock, Moment, Month, Origin, SAID, Unit, Year};
use crate::scan::edge::Suffixes;
use crate::scan::hangul::{N, final_consonant};
use crate::span::Span;

impl Resolver<'_> {
    /// A bare day that was said before and is still to come: `오는 10일 판다. ... |10일|에 다 팔리면`. Not the one that has just been, on which it is told.
    pub(super) fn repeated(&self, date: Calendar, span: Span) -> Option<Calendar> {
        let Calendar::Day(Year::Open, Month::Open, day) = date else { return None };
        // `24일부터 다음 달 24일까지다. 개막식은 |24일 오후 3시|에`: the first day of the range, where nothing ends on it.
        let now = self.published();
        let start = self
            .said
            .range_start()
            .filter(|start| u8::try_from(start.day()) == Ok(day) && Some(*start) > now);
        let start = start.filter(|_| !ends_something(self.input.view.tail(span.end)));
        let said = start.or_else(|| self.said.coming_day(day))?;
        let told = told_on::is_told_on(self.input, span) || self.is_just_over(day);
        (ko::is_korean(self.input, span) && !told).then_some(Calendar::Day(
            Year::Number(said.year()),
            Month::Number(said.month()),
            day,
        ))
    }

    /// `28일 군에 따르면`, `28일 밝혔다`: of the days that news are told on, whatever month was said.
    pub(super) fn is_of_telling(&self, date: Calendar, span: Span) -> bool {
        let Calendar::Day(Year::Open, Month::Open, day) = date else { return false };
        let told =
            || told_on::is_told_on(self.input, span) || ko::is_source_of(self.input.view.tail(span.end));
        self.is_just_over(day) && ko::is_korean(self.input, span) && told()
    }

    /// Whether a bare day is that of the publication or one of the two before it.
    fn is_just_over(&self, day: u8) -> bool {
        let days = self.published().map(|published| i32::from(published.day()) - i32::from(day));
        days.is_some_and(|days| (0..=2).contains(&days))
    }

    /// `6월 3일부터 17일까지 연다. |같은 날| 오후 2시`: the first day of the range; `이날` is that of one to come, and the last day of one that is over.
    pub(super) fn of_range_said(&self, date: Calendar, tense: Tense, span: Span) -> Calendar {
        let Calendar::Shift(Unit::Day, 0, Origin::Said) = date else { return date };
        let Some(start) = self.said.range_start() else { return date };
        let coming = self.published().is_some_and(|now| start > now);
        let text = span.of(self.input.view.text);
        let same = text.starts_with("같은");
        // `3일부터 17일까지 받는다. |이날 오후 6시|에 마감한다`: the last one.
        if ends_something(self.input.view.tail(span.end)) {
            return date;
        }
        let begins = if coming { tense != Tense::Past && (same || text.starts_with("이날")) } else { same };
        let korean = ko::is_korean(self.input, span);
        day_of(start).filter(|_| begins && korean).unwrap_or(date)
    }

    /// `19일까지 받는다. |이날|부터 19일까지`: the day that such a range begins with: the first of the range said last, the last day said, the one before it or that of the
    /// publication, whichever lies before its end, and less than a year.
    pub(super) fn with_said_start(
        &self,
        from: Moment,
        to: Moment,
        tense: Tense,
        span: Span,
    ) -> Option<Moment> {
        let said = matches!(from.date?, Calendar::Shift(Unit::Day, 0, Origin::Said));
        if !said || !matches!(to.date?, Calendar::Day(..)) || !ko::is_korean(self.input, span) {
            return None;
        }
        let begins = |date: &Calendar| self.is_range(Moment { date: Some(*date), ..from }, to, tense);
        let said = &self.said;
        let days = [said.range_start(), said.last_day(), said.day_before(), self.published()];
        let date = days.into_iter().flatten().filter_map(day_of).find(begins)?;
        Some(Moment { date: Some(date), ..from })
    }

    /// `14일 비가 내렸다. 12일부터 |이날|까지`: the day that such a range ends with: the one said last or that of the publication, whichever lies behind its beginning.
    pub(super) fn with_said_end(&self, from: Moment, to: Moment, tense: Tense, span: Span) -> Option<Moment> {
        let said = matches!(to.date?, Calendar::Shift(Unit::Day, 0, Origin::Said));
        if !said || !matches!(from.date?, Calendar::Day(..)) || !ko::is_korean(self.input, span) {
            return None;
        }
        let ends = |date: &Calendar| self.is_range(from, Moment { date: Some(*date), ..to }, tense);
        let days = [self.said.last_day(), self.published()];
        let date = days.into_iter().flatten().filter_map(day_of).find(ends)?;
        Some(Moment { date: Some(date), ..to })
    }

    /// Whether two moments are the ends of a range that rises and has less than a year.
    fn is_range(&self, from: Moment, to: Moment, tense: Tense) -> bool {
        const LONGEST: i32 = 300;
        let (a, b) = range::shared(from, to);
        let (a, b) = bounds::choose(&self.candidates(), a.date, b.date, tense, self.published());
        let ends = a.and_then(|a| a.first).zip(b.and_then(|b| b.last));
        ends.is_some_and(|(first, last)| {
            first < last && days_after(first, LONGEST).is_some_and(|near| last < near)
        })
    }

    /// `the same day last year`: the day that was said, in that year; without one, or where the year has no such day (February 29), the year.
    pub(super) fn with_said_day(&self, date: Calendar) -> Calendar {
        let Calendar::Day(year, Month::Said(0), SAID) = date else { return date };
        let named = self.candidates().of(Calendar::Year(year)).first().and_then(|year| year.first);
        let exists = |said: &jiff::civil::Date| {
            named.is_none_or(|year| jiff::civil::Date::new(year.year(), said.month(), said.day()).is_ok())
        };
        let day = self.said.last_day().filter(exists);
        let said = day.and_then(|said| Some((said.month(), u8::try_from(said.day()).ok()?)));
        said.map_or(Calendar::Year(year), |(month, day)| Calendar::Day(year, Month::Number(month), day))
    }

    /// `2017년 출생아는 |1년 전|보다 줄었다`: a year before the one that is told of; `|10년 전|인 2014년`: the year that is named.
    pub(super) fn of_told_year(&self, date: Calendar, span: Span) -> Calendar {
        let Calendar::Shift(Unit::Year, n @ ..=-1, Origin::Published) = date else { return date };
        let now = self.published().map(jiff::civil::Date::year);
        if let Some(named) = named_year(self.input.view.tail(span.end)) {
            // What is told so roughly may be one or two beside it.
            let counted = now.map(|now| i32::from(now) + n);
            if counted.is_some_and(|counted| (counted - i32::from(named)).abs() <= 2) {
                return Calendar::Year(Year::Number(named));
            }
        }
        let told = self.said.told_year().filter(|year| now.is_some_and(|now| *year < now));
        let year = told.and_then(|year| year.checked_add(i16::try_from(n).ok()?));
        match year {
            Some(year)
                if ko::is_compared(self.input, span) && is_of_topic(&self.input.view.text[..span.start]) =>
            {
                Calendar::Year(Year::Number(year))
            }
            _ => date,
        }
    }

    /// `It opened in October 2023. Its visitors are up from |the previous year|`: what another sentence told of is not what is compared.
    pub(super) fn of_last_year(&self, date: Calendar, span: Span) -> Calendar {
        let Calendar::Year(Year::Said(n @ ..=-1)) = date else { return date };
        let elsewhere =
            self.said.is_compared_elsewhere() && self.published().is_some() && !self.goes_on(span);
        let compared =
            elsewhere && !ko::is_korean(self.input, span) && en::over::is_only_compared(self.input, span);
        if compared { Calendar::Year(Year::Shift(n)) } else { date }
    }

    /// `This year 40 shops took part, 5 more than |last year|`: of this year something is told, with last year it is compared.
    pub(super) fn is_only_set_against(&self, date: Calendar, told: i16, span: Span) -> bool {
        date == Calendar::Year(Year::Shift(-1))
            && self.published().is_some_and(|day| day.year() == told)
            && !ko::is_korean(self.input, span)
            && en::over::is_only_compared(self.input, span)
            && !self.goes_further_back(span)
    }

    /// `5% up from |last year|, when it fell 8% from the previous year`: the same sentence goes on to the year before that one.
    fn goes_further_back(&self, span: Span) -> bool {
        const REACH: usize = 200;
        let document = self.input.document;
        let text = self.input.view.text;
        let end = document.sentence_span(document.sentence(span.start)).end.min(span.end + REACH);
        let rest = text.get(span.end..text.floor_char_boundary(end)).unwrap_or("");
        rest.contains("previous year") || rest.contains("year before")
    }

    /// `In December 2023, 300 came. |It was| 20 more than the previous year`: of what the sentence before has told.
    fn goes_on(&self, span: Span) -> bool {
        let document = self.input.document;
        let sentence = document.sentence_span(document.sentence(span.start)).of(self.input.view.text);
        let opens = |subject: &str| sentence.strip_prefix(subject);
        let verb = ["It ", "This ", "That ", "They "].into_iter().find_map(opens);
        let told = ["The number ", "The figure ", "The total ", "The sum ", "The amount ", "The figures "];
        let went = |verb: &str| {
            const VERBS: [&str; 16] = [
                "is ",
                "was ",
                "were ",
                "are ",
                "marks ",
                "marked ",
                "rose ",
                "fell ",
                "grew ",
                "dropped ",
                "increased ",
                "decreased ",
                "declined ",
                "jumped ",
                "represents ",
                "represented ",
            ];
            VERBS.iter().any(|one| verb.starts_with(one))
        };
        verb.is_some_and(went) || told.into_iter().find_map(opens).is_some_and(went)
    }

    /// `|다음날|인 14일`: the day that it says itself, where another one was counted.
    pub(super) fn with_own_day(&self, date: Calendar, span: Span) -> Calendar {
        if let Calendar::Day(Year::Open, Month::Open, day) = date {
            return self.again(day, span).unwrap_or(date);
        }
        let Calendar::Shift(Unit::Day, _, Origin::Said) = date else { return date };
        let Some(day) = own_day(self.input.view.tail(span.end)) else { return date };
        let counted = self.candidates().of(date).first().and_then(|day| day.first);
        let same = counted.is_some_and(|counted| u8::try_from(counted.day()) == Ok(day));
        if same { date } else { Calendar::Day(Year::Open, Month::Open, day) }
    }

    /// `The talks went on until the 16th. The last train will run until 1 a.m. |the next day|`: a plan of another sentence counts from the publication.
    pub(super) fn of_plan(&self, date: Calendar, span: Span) -> Calendar {
        let Calendar::Shift(Unit::Day, 1, Origin::Said) = date else { return date };
        let sentence = self.input.document.sentence(span.start);
        let over = self.said.last_day_heard().is_some_and(|(told, day)| {
            told < sentence && self.published().is_some_and(|published| day < published)
        });
        let planned = || en::planned::is_of_will(self.input, span, sentence);
        if over && planned() { Calendar::Shift(Unit::Day, 1, Origin::Published) } else { date }
    }

    /// `지난해 9월 공모를 거쳐 |연말| 공사를 시작했다`: the end of the year that the sentence tells of, where it is over.
    pub(super) fn of_told_end(&self, moment: Moment, span: Span, sentence: usize) -> Moment {
        if !matches!(moment.date, Some(Calendar::Year(Year::Shift(0))))
            || span.of(self.input.view.text) != "연말"
        {
            return moment;
        }
        let before = self.published().and_then(|day| day.year().checked_sub(1));
        let told = before.filter(|year| self.said.year_of_frame() == Some(*year));
        match told {
            Some(year)
                if !self.input.view.tail(span.end).starts_with("까지")
                    && tense::of(self.input, span, sentence) == Tense::Past =>
            {
                Moment::day(Calendar::Year(Year::Number(year)))
            }
            _ => moment,
        }
    }

    /// `다음날인 |1일|`: the day that the word before it was.
    fn again(&self, day: u8, span: Span) -> Option<Calendar> {
        static WORDS: Suffixes =
            Suffixes::new(&["다음날인 ", "다음 날인 ", "이튿날인 ", "전날인 ", "이날인 ", "당일인 "]);
        let said = self.said.day().filter(|said| u8::try_from(said.day()) == Ok(day))?;
        let month = Month::Number(said.month());
        WORDS.end(&self.input.view.text[..span.start]).then_some(Calendar::Day(
            Year::Number(said.year()),
            month,
            day,
        ))
    }

    /// `매월 첫째 수요일에 연다. |당일| 오후 5시까지`: the time of each of the days.
    pub(super) fn of_each(&self, moment: Moment, span: Span) -> Moment {
        let counted = matches!(moment.date, Some(Calendar::Shift(Unit::Day, 0, Origin::Said)));
        let each = || self.said.recurs() && span.of(self.input.view.text).starts_with("당일");
        let date =
            moment.date.filter(|_| !(counted && matches!(moment.clock, Some(Clock::At(..))) && each()));
        Moment { date, ..moment }
    }
}

/// `2017년 출생아는|`: whether a text ends with a topic of a time; not `2017년 문을 연 가게는`, `2017년 열었는데`.
fn is_of_topic(head: &str) -> bool {
    const WORDS: usize = 5;
    static TIMES: Suffixes =
        Suffixes::new(&["년", "월", "지난해", "작년", "재작년", "지난달", "분기", "반기"]);
    static PARTICLES: Suffixes = Suffixes::new(&["은", "는", "이", "가", "도"]);
    let mut words = head.trim_end_matches(' ').rsplit([' ', '\n']).take(WORDS);
    let topic =
        words.next().is_some_and(|topic| PARTICLES.strip(topic).next().is_some_and(|noun| !noun.is_empty()));
    let nouns = |word: &&str| {
        let last = word.chars().next_back();
        last.is_some_and(|last| !"을를에고데".contains(last) && (*word == "한" || final_consonant(last) != N))
    };
    let mut before = words.take_while(|word| TIMES.end(word) || nouns(word));
    topic && before.any(|word| TIMES.end(word))
}

/// The year of `인 2014년`, `(1994년)` that a text begins with; not of `(2014년 기준)`.
fn named_year(tail: &str) -> Option<i16> {
    let bracket = || tail.strip_prefix('(').or_else(|| tail.strip_prefix(" ("));
    let (rest, end) = match tail.strip_prefix("인 ") {
        Some(rest) => (rest, "년"),
        None => (bracket()?, "년)"),
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let named = digits == 4 && rest[digits..].starts_with(end);
    named.then(|| rest[..digits].parse().ok()).flatten()
}

/// The day of `인 14일` that a text begins with.
fn own_day(tail: &str) -> Option<u8> {
    let rest = tail.strip_prefix("인 ")?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    rest[digits..].starts_with('일').then(|| rest[..digits].parse().ok()).flatten()
}

/// A day of the calendar as it is said in full.
fn day_of(day: Date) -> Option<Calendar> {
    let number = u8::try_from(day.day()).ok()?;
    Some(Calendar::Day(Year::Number(day.year()), Month::Number(day.month()), number))
}

/// `이날 오후 6시|에 마감한다|`, `이날 오후 6시|까지|`, `같은 날 오후 5시 |폐막식|`: what is done on the last day.
fn ends_something(tail: &str) -> bool {
    const REACH: usize = 60;
    const ENDS: [&str; 6] = ["마감", "폐막", "종료", "끝", "폐회", "이후"];
    let near = &tail[..tail.floor_char_boundary(REACH)];
    let sentence = near.split(". ").next().unwrap_or(near);
    tail.starts_with("까지") || ENDS.iter().any(|end| sentence.contains(end))
}
