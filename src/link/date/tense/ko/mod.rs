//! The tense around a Korean date: Korean says it at the end of a clause, so the first cue after the date decides.
//!
//! Past: a syllable that ends in ㅆ (`했다`, `열렸으며`), `열린`, `개최된`, `따르면`. To come, or announced: the present (`연다`, `한다고`), `예정`, `겠`,
//! `열리는`. `지난` and `오는` in the date itself say it outright; `까지` alone leans to what is to come.

mod after;
mod clause;
mod cue;
mod event;
pub(in crate::link::date) mod headlined;
mod joined;
mod noun;
mod planned;
mod polite;
mod quoted;
mod reported;
mod state;
mod words;
mod year;

pub(in crate::link::date) use after::{
    is_announced, is_compared, is_in_clause_of_event, is_no_anchor, is_of_birth, is_of_lasting,
    is_of_persons, is_of_preparing, is_of_rule, is_of_time_before, is_set_against, is_source_of,
};
pub(in crate::link::date) use year::{frame, is_of_budget};

use super::Tense;
use crate::document::Zone;
use crate::link::Input;
use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;
use crate::span::Span;
use clause::Clause;
use quoted::Speech;
use words::words;

/// No cue is looked for farther away than this many bytes.
const REACH: usize = 400;

/// Whether the date at `span` is written in Korean.
pub(in crate::link::date) fn is_korean(input: &Input<'_>, span: Span) -> bool {
    // Where no Hangul stands in the text, no date is asked.
    if !input.view.hangul.overlaps(span) {
        return false;
    }
    let date = span.of(input.view.text);
    !date.is_ascii() && date.chars().any(is_hangul)
}

/// The tense at the date at `span` in its sentence.
pub(super) fn of(input: &Input<'_>, span: Span, bounds: Span) -> Tense {
    let date = span.of(input.view.text);
    if date.starts_with("오는") || date.starts_with("다가오는") {
        return Tense::Coming;
    }
    if date.starts_with("지난 ") {
        return Tense::Past;
    }
    let before = &input.view.text[..span.start];
    let tail = input.view.tail(span.end);
    if is_since_new_year(before)
        || tail.starts_with("까지만 해도")
        || state::is_month_that_had(before, date)
        || reported::is_reported(before, tail)
    {
        return Tense::Past;
    }
    let end = input.view.text.floor_char_boundary(bounds.end.min(span.end + REACH));
    let after = input.view.text.get(span.end..end).unwrap_or("");
    let after = if input.document.zone(span.start) == Zone::Body { after } else { headline_part(after) };
    let near = bounds.start.min(before.len()).max(before.len().saturating_sub(REACH));
    let after = quoted::part(&before[before.ceil_char_boundary(near)..], after);
    if is_prepared_for(date, after) {
        return Tense::Coming;
    }
    if is_of_disaster(tail) {
        return Tense::Past;
    }
    let until = after.starts_with("까지");
    let now = input.published.map(|day| day.civil().month());
    let mut clause = Clause::new(date, after, now);
    let mut speech = Speech::default();
    let cue = words(after).find_map(|word| {
        let taken = !clause.is_ranged() && speech.takes(word, || clause.passed());
        let found = if taken { None } else { clause.says(word) };
        clause.pass(word);
        found
    });
    let cue = cue.or_else(|| {
        if speech.is_open() && clause.is_day() {
            return match quoted::behind_title(input.view.tail(end)) {
                Some(rest) => said(date, rest, now),
                None => Some(Tense::Past),
            };
        }
        speech.passed.then(|| said(date, after, now)).flatten()
    });
    let tense = cue.unwrap_or(match () {
        () if until => Tense::Coming,
        // `상반기|에만| 2억 원 육박`: so far as it was counted.
        () if after.starts_with("에만 ") => Tense::Past,
        () if noun::is_caption(after) => Tense::Past,
        () => Tense::Unknown,
    });
    match tense {
        Tense::Coming => as_of(input, span).unwrap_or(tense),
        _ => tense,
    }
}

/// What the first word after the date that has a tense says, in a quotation or not.
fn said(date: &str, after: &str, now: Option<i8>) -> Option<Tense> {
    let mut clause = Clause::new(date, after, now);
    words(after).find_map(|word| {
        let found = clause.says(word);
        clause.pass(word);
        found
    })
}

/// `올해 들어 |10월|까지`: what has been since the year began.
fn is_since_new_year(before: &str) -> bool {
    static YEARS: Suffixes = Suffixes::new(&["올", "올해", "금년"]);
    before.strip_suffix(" 들어 ").is_some_and(|year| YEARS.end(year))
}

/// A headline says one thing before an ellipsis and another behind it: `상반기 교부금 따내…“골목부터 손본다”`.
fn headline_part(after: &str) -> &str {
    &after[..after.find('…').or_else(|| after.find("...")).unwrap_or(after.len())]
}

/// The tense of a day or a month as of which something is so, though it is told in the present: `9월 말 |현재| 기금이 5억 원에 이른다`,
/// `공고일인 |4월 1일|까지 ... 신청할 수 있다`. It is a near one; a bare day `현재` is over.
fn as_of(input: &Input<'_>, span: Span) -> Option<Tense> {
    static DAYS: Suffixes =
        Suffixes::new(&["공고일인 ", "기준일인 ", "공고일(", "기준일(", "공고일 ", "기준일 "]);
    static NOW: Prefixes = Prefixes::new(&[" 현재", "현재"]);
    static BASE: Prefixes = Prefixes::new(&[" 기준", "기준", "을 기준", "를 기준"]);
    let tail = input.view.tail(span.end);
    let month = span.of(input.view.text).contains('월');
    let ends = |rest: &str| particle::is_particle(particle::rest_of(rest));
    let now = NOW.strip(tail).any(ends);
    let based = DAYS.end(&input.view.text[..span.start]) || BASE.strip(tail).any(ends);
    match () {
        () if now && !month => Some(Tense::Past),
        () if month && (now || based) => Some(Tense::Unknown),
        () => None,
    }
}

/// `여름철| 침수를 막기 위해`, `겨울철| 화재에 대비해`: a season that something is done for is to come, whatever is over.
fn is_prepared_for(date: &str, after: &str) -> bool {
    const WORDS: usize = 5;
    static SEASONS: Suffixes =
        Suffixes::new(&["봄철", "여름철", "가을철", "겨울철", "봄", "여름", "가을", "겨울"]);
    let purpose = |word: &str| ["위해", "위한", "대비", "앞두고"].iter().any(|verb| word.starts_with(verb));
    SEASONS.end(date) && words(after).take(WORDS).any(purpose)
}

/// `11월| 폭설`, `8월| 집중호우 피해`: nobody announces one.
fn is_of_disaster(tail: &str) -> bool {
    static DISASTERS: Prefixes = Prefixes::new(&[
        " 폭설",
        " 폭우",
        " 집중호우",
        " 호우",
        " 태풍",
        " 산불",
        " 화재",
        " 지진",
        " 홍수",
        " 침수",
        " 수해",
        " 한파",
        " 참사",
    ]);
    DISASTERS.strip(tail).any(|rest| !rest.starts_with(" 대비") && !rest.starts_with(" 예방"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headline_says_two_things() {
        assert_eq!(headline_part(" 기금 따내…“골목부터 손본다”"), " 기금 따내");
        assert_eq!(headline_part(" 기금 따내... 골목부터"), " 기금 따내");
        assert_eq!(headline_part(" 기금을 따냈다."), " 기금을 따냈다.");
    }
}
