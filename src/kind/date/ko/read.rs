//! What the readers share: a [`Piece`] of text that was read, from byte to byte, and the small steps of reading.
//!
//! Korean writes a date in one run with the words around it (`7월1일부터`), so its readers go from byte to byte and look words up where
//! they stand; the atoms say where a date may begin.

use crate::modifier::Modifier;
use crate::rule::{View, particle};
use crate::scan::atom::{Class, Classes};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::{is_alphanumeric, is_syllable};
use crate::scan::lexicon::Meaning;
use crate::span::Span;

/// What a reader has read, and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece<T> {
    pub value: T,
    pub span: Span,
    pub modifier: Option<Modifier>,
}

impl<T> Piece<T> {
    pub(super) fn new(value: T, start: usize, end: usize) -> Self {
        Self { value, span: Span::new(start, end), modifier: None }
    }

    pub(super) fn with(self, modifier: Option<Modifier>) -> Self {
        Self { modifier: modifier.or(self.modifier), ..self }
    }

    /// The same with another value.
    pub(super) fn map<U>(self, f: impl FnOnce(T) -> U) -> Piece<U> {
        Piece { value: f(self.value), span: self.span, modifier: self.modifier }
    }

    /// The same from an earlier byte on, where there is one.
    pub(super) fn from(self, start: usize) -> Self {
        Self { span: Span::new(start, self.span.end), ..self }
    }
}

/// Digits in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Digits {
    pub value: i16,
    pub len: usize,
    pub end: usize,
}

/// Up to four digits at `at`, which no other digit follows.
pub(super) fn digits(view: &View<'_>, at: usize) -> Option<Digits> {
    const LONGEST: usize = 4;
    let bytes = view.text.as_bytes().get(at..)?;
    let (mut value, mut len) = (0, 0);
    while let Some(digit) = bytes.get(len).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit < 10) {
        if len == LONGEST {
            return None;
        }
        value = value * 10 + i16::from(digit);
        len += 1;
    }
    (len > 0).then_some(Digits { value, len, end: at + len })
}

/// Whether a date or a time of day may begin with the number at `at`: no, where what follows its digits is neither a unit nor a sign.
/// Most numbers count people and money; this keeps them from being read in every way that a date is written in.
pub(super) fn may_begin(view: &View<'_>, at: usize) -> bool {
    let bytes = view.text.as_bytes();
    let end = at + bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
    let next = skip_space(view, end);
    match bytes.get(next) {
        _ if end == at => true,
        None | Some(b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'%' | b'(' | b')') => false,
        Some(0x80..) if is_syllable(bytes, next) => {
            next == end && (view.lexicon.may_begin(view.text, next, UNITS) || is_thousand(view, at, end))
        }
        Some(_) => true,
    }
}

/// `2|천 11년`: two thousand, in a year of this century.
pub(super) fn is_thousand(view: &View<'_>, at: usize, end: usize) -> bool {
    &view.text[at..end] == "2" && view.tail(end).starts_with('천')
}

/// What may be the unit of a date or a length.
pub(super) const UNITS: Classes = Classes::of_all(&[Class::TimeUnit, Class::DateUnit]);

/// The word of `class` at `at`, and its end. The longest word that stands there decides: `분기` hides `분`.
pub(super) fn word<'a>(view: &View<'a>, at: usize, class: Class) -> Option<(&'a Meaning, usize)> {
    let found = view.lexicon.hangul_as(view.text, at, Classes::of(class))?;
    view.lexicon.meaning(found.entry, class).map(|meaning| (meaning, found.end))
}

/// The unit of a date at `at` (`Y`, `M`, `D`, `TH`), and its end.
pub(super) fn date_unit<'a>(view: &View<'a>, at: usize) -> Option<(&'a str, usize)> {
    word(view, at, Class::DateUnit).map(|(unit, end)| (&*unit.text, without_part(view, at, end)))
}

/// The end of a unit: the lexicon has `월말` as one word, of which `6월말` takes the month, and then its part.
pub(super) fn without_part(view: &View<'_>, at: usize, end: usize) -> usize {
    if matches!(&view.text[at..end], "월말" | "월초") { at + "월".len() } else { end }
}

/// The byte after one space, where there is one.
pub(super) fn skip_space(view: &View<'_>, at: usize) -> usize {
    at + usize::from(view.text.as_bytes().get(at) == Some(&b' '))
}

/// `1966년 하반기|생|`: who was born then follows.
pub(super) fn is_birth(view: &View<'_>, byte: usize) -> bool {
    let rest = particle::rest(view, byte);
    rest.strip_prefix('생').is_some_and(particle::is_particle)
}

/// Whether a date or a length may end at `byte`: before a particle, a suffix of time (`23일자`, `5월경`), or another word of time.
pub(super) fn ends(view: &View<'_>, byte: usize) -> bool {
    static SUFFIXES: Prefixes = Prefixes::new(&[
        "중", "경", "께", "부로", "쯤", "자", "무렵", "말", "초", "전", "후", "뒤", "내", "엔", "여", "이후",
        "이전", "사이", "기준", "현재",
    ]);
    const TIMES: Classes = Classes::of_all(&[Class::Meridiem, Class::DayPart, Class::Weekday]);
    let rest = particle::rest(view, byte);
    let timed = || {
        let next = view.lexicon.hangul_as(view.text, byte, TIMES);
        next.is_some_and(|next| particle::ends_word(view, next.end) || is_digit(view, next.end))
    };
    particle::is_particle(rest) || SUFFIXES.strip(rest).any(particle::is_particle) || timed()
}

/// Whether a digit stands at `at`.
pub(super) fn is_digit(view: &View<'_>, at: usize) -> bool {
    view.text.as_bytes().get(at).is_some_and(u8::is_ascii_digit)
}

/// What follows a sign between the ends of a range (`~`, a hyphen, a lost dash) at `at`, with a space around it or not.
pub(super) fn after_sign(view: &View<'_>, at: usize) -> Option<usize> {
    const SIGNS: [char; 11] = ['~', '∼', '～', '〜', '–', '—', '-', '?', '˜', '‐', '－'];
    let start = skip_space(view, at);
    let tail = view.tail(start);
    // Nearly always a syllable stands there.
    if is_syllable(tail.as_bytes(), 0) {
        return None;
    }
    let sign = tail.chars().next().filter(|c| SIGNS.contains(c))?;
    let end = start + sign.len_utf8();
    let spaced = start > at;
    (!spaced || sign != '?').then(|| skip_space(view, end))
}

/// What follows a sign between the members of a list at `at`.
pub(super) fn after_comma(view: &View<'_>, at: usize) -> Option<usize> {
    static SIGNS: Prefixes = Prefixes::new(&[", ", ",", "·", "ㆍ", "・", "‧", "/"]);
    SIGNS.strip(view.tail(at)).next().map(|rest| view.text.len() - rest.len())
}

/// Whether the eojeol before `byte`, next to it or after one space, is or ends with one of these words.
pub(super) fn led_by(view: &View<'_>, byte: usize, words: &Suffixes) -> bool {
    let head = view.text.get(..byte).unwrap_or("");
    let head = head.strip_suffix(' ').unwrap_or(head);
    words.strip(head).any(|before| !before.ends_with(is_alphanumeric))
}

/// `approx` where `경`, `께`, `쯤` or `무렵` follows.
pub(super) fn about(view: &View<'_>, byte: usize) -> Option<Modifier> {
    static WORDS: Prefixes = Prefixes::new(&["경", "께", "쯤", "무렵", " 무렵", " 전후"]);
    let there = WORDS.strip(view.tail(byte)).any(|rest| particle::is_particle(particle::rest_of(rest)));
    there.then_some(Modifier::Approx)
}
