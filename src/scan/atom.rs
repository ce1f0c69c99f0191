//! What atoms are: the numbers and lexicon words of a text, each with its place and its meanings.
//!
//! How they are kept is [`super::atoms`].

use rust_decimal::Decimal;

use crate::span::Span;

/// A number or a lexicon word in the text, as the scan reads it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Token {
    /// Its bytes.
    pub span: Span,
    /// What it may mean: more than one where the word is ambiguous (`second`, `May`, `won`).
    pub classes: Classes,
    /// The value of a number, or the lexicon's entry.
    pub payload: Payload,
}

/// What a token carries beside its classes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Payload {
    /// A cardinal number.
    Numeral(Numeral),
    /// An ordinal in digits: 27 for `27th`.
    Ordinal(u32),
    /// The index of an entry of the lexicon.
    Word(u16),
}

/// A cardinal number, scales and number words included: `22 billion`, `thirty-two`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Numeral {
    /// The whole value.
    pub value: Decimal,
    /// The scale word that ends it (1 where there is none): what an earlier member of a list may share.
    pub scale: i64,
    /// Number words may go on adding what is below this: 10 after `twenty`, 1 after `two`.
    pub room: i64,
    /// How it is written.
    pub form: Form,
    /// `여` within it makes it approximate: `1000여만`.
    pub approx: bool,
    /// How its surroundings bind it.
    pub bound: Bound,
}

/// A whole number of a few digits, as most are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Integer {
    pub span: Span,
    pub value: u32,
    pub form: Form,
    pub bound: Bound,
}

/// How a numeral is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Digits without separators: may be a year or a code. The count of digits before the decimal point.
    Plain(u8),
    /// Digits with separators of thousands: never a year.
    Grouped,
    /// Number words.
    Words,
}

/// Bytes that stand directly against a numeral and make it a part of something else.
#[allow(clippy::struct_excessive_bools, reason = "four independent facts, not a state")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Bound {
    /// A letter and a hyphen stand before it: `COVID-19`, `mid-2021`.
    pub word_before: bool,
    /// Another number joins it on the left: `02-123`, `1:1`, `3/4`.
    pub number_before: bool,
    /// Another number joins it on the right.
    pub number_after: bool,
    /// A hyphen and a letter stand after it: `100-Day`, `2-dong`.
    pub word_after: bool,
}

impl Bound {
    /// A bit for each.
    pub(super) fn to_bits(self) -> u8 {
        let Self { word_before, number_before, number_after, word_after } = self;
        [word_before, number_before, number_after, word_after]
            .iter()
            .fold(0, |bits, fact| bits << 1 | u8::from(*fact))
    }

    /// What the bits say.
    pub(super) const fn from_bits(bits: u8) -> Self {
        Self {
            word_before: bits & 8 != 0,
            number_before: bits & 4 != 0,
            number_after: bits & 2 != 0,
            word_after: bits & 1 != 0,
        }
    }
}

/// What a word may mean to the rules; the name of a class is what the first column of a lexicon's TSV after the word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Class {
    /// A cardinal number (set by the scan, not by a lexicon).
    Number,
    /// An ordinal number: `27th`, `first`.
    Ordinal,
    /// A number word: `twenty`.
    NumberWord,
    /// A power of ten by name: `million`.
    Scale,
    /// `point` in a number read aloud.
    Point,
    /// A currency that follows its number.
    Currency,
    /// A currency that stands before its number.
    CurrencyPrefix,
    /// A percent sign or word.
    Percent,
    /// A unit of a physical quantity.
    Unit,
    /// A Korean counter: `명`, `곳`.
    Counter,
    /// A month's name.
    Month,
    /// A weekday's name.
    Weekday,
    /// A unit of time: `day`, `quarter`.
    TimeUnit,
    /// A Korean unit that is a part of a date or a length: `년`, `일`.
    DateUnit,
    /// A season.
    Season,
    /// A part of a day: `morning`, `noon`.
    DayPart,
    /// `a.m.` or `p.m.`.
    Meridiem,
    /// `this`, `last`, `next`: which of a row of times.
    Relative,
    /// A time by itself: `today`, `recently`.
    TimeWord,
    /// A recurring time by itself: `daily`, `weekdays`.
    Frequency,
    /// `every`, `each`.
    Every,
    /// `early`, `late`, `end`: which part of a time.
    Part,
    /// A holiday or a named day.
    Holiday,
    /// A word that makes its clause speak of the future.
    Future,
    /// A word that makes its clause speak of the past.
    Past,
    /// A mayor's title.
    Title,
    /// The name of a district, without what says that it is one.
    District,
    /// `gu`, `District`, `Ward`.
    DistrictSuffix,
    /// The name of a district in full, which needs nothing beside it.
    Place,
    /// The name of a district, city or county in Hangul, with what says that it is one: `서초구`, `함양군`.
    HangulName,
    /// The name of one of Seoul's districts in Hangul without it: `서초`.
    HangulStem,
    /// The name of a metropolitan city, a province or a large city in Hangul: `서울시`.
    Region,
}

impl Class {
    const ALL: &'static [(Class, &'static str)] = &[
        (Self::Number, "number"),
        (Self::Ordinal, "ordinal"),
        (Self::NumberWord, "number-word"),
        (Self::Scale, "scale"),
        (Self::Point, "point"),
        (Self::Currency, "currency"),
        (Self::CurrencyPrefix, "currency-prefix"),
        (Self::Percent, "percent"),
        (Self::Unit, "unit"),
        (Self::Counter, "counter"),
        (Self::Month, "month"),
        (Self::Weekday, "weekday"),
        (Self::TimeUnit, "time-unit"),
        (Self::DateUnit, "date-unit"),
        (Self::Season, "season"),
        (Self::DayPart, "day-part"),
        (Self::Meridiem, "meridiem"),
        (Self::Relative, "relative"),
        (Self::TimeWord, "time-word"),
        (Self::Frequency, "frequency"),
        (Self::Every, "every"),
        (Self::Part, "part"),
        (Self::Holiday, "holiday"),
        (Self::Future, "future"),
        (Self::Past, "past"),
        (Self::Title, "title"),
        (Self::District, "district"),
        (Self::DistrictSuffix, "district-suffix"),
        (Self::Place, "place"),
        (Self::HangulName, "hangul-name"),
        (Self::HangulStem, "hangul-stem"),
        (Self::Region, "region"),
    ];

    /// How many there are.
    pub(crate) const COUNT: usize = Self::ALL.len();

    /// The class of a name in a TSV.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, n)| *n == name).map(|(class, _)| *class)
    }
}

/// A set of classes: a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Classes(u32);

const _: () = assert!(Class::COUNT <= u32::BITS as usize, "one class more makes an atom eight bytes larger");

impl Classes {
    /// The set of one.
    pub(crate) const fn of(class: Class) -> Self {
        Self(1 << class as u8)
    }

    /// The set of some.
    pub(crate) const fn of_all(classes: &[Class]) -> Self {
        let (mut set, mut i) = (0, 0);
        while i < classes.len() {
            set |= 1 << classes[i] as u8;
            i += 1;
        }
        Self(set)
    }

    /// Whether `class` is in it.
    pub(crate) const fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u8) != 0
    }

    /// Whether the two share a class.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// A bit for each class in it, by its number.
    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    /// Both sets.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The numbers of the classes in it, in their order.
    pub(crate) fn indices(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let index = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
            rest &= rest - 1;
            Some(index)
        })
    }
}
