//! When it happens: the date of the same statement. A date behind the amount and before the next one is the amount's own; else the nearest one
//! before it. The date of an announcement and the year in a name are no such dates.

use memchr::memchr2;
use smol_str::SmolStr;

use super::compared::is_compared;
use super::elsewhen::is_elsewhen;
use crate::context::en::sentence::Clause;
use crate::context::en::statement::{Link, Statement};
use crate::context::en::word::{Class, Classes, Form, Gap, Token, Words};
use crate::context::{Role, table};
use crate::value::Date;

/// No search for a date among the records before goes farther.
const REACH: usize = 24;

/// The index of the date record.
pub(in crate::context::en) fn find(s: &Statement<'_>) -> Option<usize> {
    of_column(s)
        .or_else(|| bracketed(s))
        .or_else(|| of_year(s))
        .or_else(|| after(&s.clause))
        .or_else(|| before(&s.clause).filter(|&date| !is_of_list(s, date)))
        .or_else(|| same_period(s))
}

/// Whether a date stands before a list whose first amount was not of it, either.
fn is_of_list(s: &Statement<'_>, date: usize) -> bool {
    let scene = s.clause.scene;
    let other = scene.before().find(|&at| scene.is_money(at)).filter(|&at| date < at);
    let undated = || s.said_last().is_some_and(|said| said.when.is_none() && said.role == Some(Role::Budget));
    other.is_some() && s.lead.link == Link::None && undated()
}

/// `|Over the same period| it issued`: the last date of the sentence before. Not `the same period of 2020`.
fn same_period(s: &Statement<'_>) -> Option<usize> {
    const FIRST: usize = 4;
    const TIMES: Words<5> = Words::of(["period", "time", "month", "year", "day"]);
    let scene = s.clause.scene;
    let begin = &s.clause.tokens[..s.clause.at.min(FIRST)];
    let same = begin.windows(2).any(|pair| pair[0].is("same") && pair[1].is_one(&TIMES));
    let sentence = scene.amount().sentence.checked_sub(1).filter(|_| same)?;
    let near = (0..scene.at).rev().take_while(|&at| scene.records[at].sentence >= sentence);
    let of_before = |&at: &usize| scene.records[at].sentence == sentence && scene.date(at).is_some();
    let dates = near.take(REACH).filter(of_before);
    // `in May, 3 percent more than a year earlier`: what is compared with comes last.
    dates.last()
}

/// The date over the amount in a table: `Item | |2023| | 2024`.
fn of_column(s: &Statement<'_>) -> Option<usize> {
    let scene = s.clause.scene;
    let text = scene.view.text.as_bytes();
    if !*s.clause.endings.known.celled.get_or_init(|| memchr2(b'|', b'\t', text).is_some()) {
        return None;
    }
    table::above(scene, &['|', '\t'])?.filter_map(|row| row.cell).find_map(|cell| {
        let first = scene.records[..scene.at].partition_point(|record| record.span.start < cell.start);
        (first..scene.at)
            .take_while(|&at| scene.records[at].span.end <= cell.end)
            .find(|&at| scene.date(at).is_some())
    })
}

/// `more than in |2022| (9 billion won)`.
fn bracketed(s: &Statement<'_>) -> Option<usize> {
    let clause = &s.clause;
    let opened = clause.tokens[clause.at].gap.has(Gap::OPENS);
    let date = clause.prev(clause.at).filter(|word| opened && word.is_date())?;
    // `the same |as| this year (3 billion won`.
    if clause.at > 1 && clause.tokens[clause.at - 2].has(Class::As) {
        return None;
    }
    date.record().filter(|&record| clause.scene.date(record).is_some())
}

/// `its |2022| budget`.
fn of_year(s: &Statement<'_>) -> Option<usize> {
    let noun = s.lead.noun.filter(|noun| noun.weak_role(&s.clause).is_some())?;
    let year = s.clause.tokens.get(noun.first.checked_sub(1)?).filter(|token| token.is_date())?;
    year.record().filter(|&record| s.clause.scene.date(record).is_some())
}

/// The year in the name of a budget that is no date by itself: `its |2022| budget proposal`.
pub(in crate::context::en) fn year(s: &Statement<'_>) -> Option<SmolStr> {
    let noun = s.lead.noun.filter(|noun| noun.weak_role(&s.clause).is_some())?;
    let before = noun.first.checked_sub(1).into_iter().chain([noun.first]);
    let is_year = |text: &str| {
        text.len() == 4 && text.starts_with("20") && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let year = before.map(|at| &s.clause.tokens[at]).find(|token| !token.is_record() && is_year(token.text));
    year.map(|token| SmolStr::new(token.text))
}

/// The first date behind the amount, before another amount or another clause.
fn after(clause: &Clause<'_>) -> Option<usize> {
    let mut shared = false;
    let mut whose = false;
    for at in clause.at + 1..clause.tokens.len() {
        let token = &clause.tokens[at];
        whose |= token.is("whose") || token.has(Class::Who);
        shared |= token.is_money() && !is_converted(clause, at);
        let other = token.is_money() && !is_listed(clause, at) && !is_converted(clause, at);
        if other && !is_exceeded(clause, at)
            || ends_clause(clause, at)
            || clause.reports(at)
            || shared && clause.verb(at).is_some()
        {
            return None;
        }
        if token.is_date()
            && let Some(date) = date(clause, at)
        {
            // `to families whose homes were flooded |in August|`: a date before the amount is nearer to it.
            let own = if whose { before(clause) } else { None };
            return Some(own.or_else(|| calendar(clause, at)).unwrap_or(date));
        }
    }
    None
}

/// `41 billion won |($30 million)| in March`: the same amount in other money.
fn is_converted(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 3;
    // `31 billion won|, or about $25 million|, this year`.
    let again = |or: &Token<'_>| or.is("or") && or.gap.has(Gap::COMMA_FIRST);
    at == clause.at + 1 && clause.tokens[at].gap.has(Gap::OPENS)
        || at <= clause.at + MOST && clause.get(clause.at + 1).is_some_and(again)
}

/// `surpassed 30 billion won |with 34 billion won| in 2019`: what was more is of the same date.
fn is_exceeded(clause: &Clause<'_>, at: usize) -> bool {
    const PASSES: Words<4> = Words::of(["surpassed", "exceeded", "topped", "passed"]);
    let passes = clause.prev(clause.at).is_some_and(|verb| verb.is_one(&PASSES));
    passes && at == clause.at + 2 && clause.tokens[at - 1].has(Class::With) && clause.tokens[at].joins()
}

/// `2 billion won for parks |and| 300 million won for`: the next amount goes on with the list.
fn is_listed(clause: &Clause<'_>, at: usize) -> bool {
    clause.prev(at).is_some_and(|word| word.has(Class::And)) && !clause.tokens[at - 1].gap.has(Gap::COMMA)
}

/// `before the holiday |in September|`: the date of the calendar that says when the first one is.
fn calendar(clause: &Clause<'_>, at: usize) -> Option<usize> {
    let bound = clause
        .get(at + 1)
        .is_some_and(|word| word.joins() && word.has_any(Classes::of(&[Class::In, Class::Of])));
    let digits = |at: usize| clause.tokens[at].text.bytes().any(|byte| byte.is_ascii_digit());
    (bound && !digits(at) && at + 2 < clause.tokens.len()).then(|| date(clause, at + 2)).flatten()
}

fn ends_clause(clause: &Clause<'_>, at: usize) -> bool {
    let token = &clause.tokens[at];
    let relative = || {
        clause.tokens[clause.at.saturating_sub(4)..clause.at].iter().any(|word| word.has_any(Classes::WHO))
    };
    token.gap.has(Gap::PARTS)
        || token.has(Class::Subordinate)
        || token.is("since") && token.gap.has(Gap::COMMA) && !clause.get(at + 1).is_some_and(Token::is_date)
        || token.gap.has(Gap::COMMA)
            && (token.has(Class::Splits) || relative() || begins(clause, at) || closes(clause, at))
}

/// `the foundation, which began with 1 billion won, |chose| 60 students`: the verb behind a clause between commas.
fn closes(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 12;
    let opens = |word: &Token<'_>| word.has_any(Classes::WHO) && word.gap.has(Gap::COMMA_FIRST);
    let near = &clause.tokens[clause.at.saturating_sub(MOST)..clause.at];
    near.iter().any(opens)
        && clause.verb(at).is_some_and(|verb| matches!(verb.form, Form::Past | Form::Present))
}

/// `with 60 million won, |it| carried`, `cost 60 million won, |half| of it won`: a clause of its own.
fn begins(clause: &Clause<'_>, at: usize) -> bool {
    const WHO: Words<5> = Words::of(["it", "he", "she", "they", "we"]);
    const WHOLE: Words<3> = Words::of(["it", "which", "them"]);
    clause.get(at).is_some_and(|word| word.is_one(&WHO))
        || clause.get(at + 1).is_some_and(|word| word.is("of"))
            && clause.get(at + 2).is_some_and(|word| word.is_one(&WHOLE))
}

/// The nearest date before the amount.
fn before(clause: &Clause<'_>) -> Option<usize> {
    let mut reported = false;
    let mut own = !clause.tokens[clause.at].gap.has(Gap::ITEM);
    for at in (0..clause.at).rev() {
        reported |= clause.reports(at) && !is_aside(clause, at);
        if clause.tokens[at].is_date()
            && let Some(date) = date(clause, at)
            && !is_elsewhen(clause, at)
            && (own || !is_itemized(clause, at))
        {
            return (!reported).then_some(date);
        }
        if clause.tokens[at].gap.has(Gap::PARTS) {
            return None;
        }
        own &= !clause.tokens[at].gap.has(Gap::ITEM);
    }
    None
}

/// `▲ repairs of homes flooded |in July|, 3 billion won ▲ parks`: a date of one entry of a list is none of the others'.
fn is_itemized(clause: &Clause<'_>, at: usize) -> bool {
    clause.tokens[..=at].iter().any(|word| word.gap.has(Gap::ITEM))
}

/// `Next year|, she added,| the district will`: who says it, put between.
fn is_aside(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 3;
    let comma = |at: usize| clause.get(at).is_some_and(|word| word.gap.has(Gap::COMMA_FIRST));
    comma(at + 1) && (at.saturating_sub(MOST)..=at).any(comma)
}

/// The definite date at a token, unless it is told of an announcement or is the year in a name.
fn date(clause: &Clause<'_>, at: usize) -> Option<usize> {
    // `from 10 a.m. to 4 p.m.`: hours of no day.
    let of_day = |date: &Date| !date.value.starts_with('T');
    let record =
        clause.tokens[at].record().filter(|&record| clause.scene.date(record).is_some_and(of_day))?;
    tells(clause, at).then_some(record)
}

/// Whether the date at a token tells of its statement.
fn tells(clause: &Clause<'_>, at: usize) -> bool {
    let named = clause
        .get(at + 1)
        .is_some_and(|next| next.is_capitalized() && next.gap.is_space() && !next.is_record())
        && clause.tokens[at].text.bytes().all(|byte| byte.is_ascii_digit());
    let season = !clause.tokens[at].text.contains(' ')
        && !clause.get(at + 1).is_some_and(Token::is_number)
        && clause.tokens[at].text.bytes().all(|byte| !byte.is_ascii_digit())
        && clause
            .get(at + 1)
            .is_some_and(|next| next.joins() && next.is_nominal() && clause.verb(at + 1).is_none());
    let compared = is_compared(clause, at) || is_dateline(clause, at);
    let told = (at.saturating_sub(3)..at).any(|i| clause.reports(i)) || is_told(clause, at);
    let since =
        clause.prev(at).is_some_and(|word| word.has(Class::Since)) && clause.tokens[at].has(Class::Back);
    !named && !told && !since && !season && !compared && !is_bound(clause, at) && !is_last(clause, at)
}

/// `According to the county |on the 2nd|, it`, `made public |on the 25th| that`: the day of the telling.
fn is_told(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 8;
    let that = clause.get(at + 1).is_some_and(|word| word.joins() && word.has(Class::That));
    let near = at.saturating_sub(MOST)..at;
    let source =
        near.rev().take_while(|&i| clause.tokens[i + 1].joins()).any(|i| clause.tokens[i].is("according"));
    that && at < clause.at || source
}

/// `with a week left until the |end date of March 11|`: a day that is still to come.
fn is_last(clause: &Clause<'_>, at: usize) -> bool {
    const DAYS: Words<3> = Words::of(["date", "deadline", "day"]);
    let [.., day, of] = clause.before_article(at) else { return false };
    of.has(Class::Of) && day.is_one(&DAYS)
}

/// `is due |before the holiday|`: not when it happens.
fn is_bound(clause: &Clause<'_>, at: usize) -> bool {
    let before = clause.before_article(at).last();
    before.is_some_and(|word| word.is("before"))
        && clause.tokens[at].text.bytes().all(|byte| !byte.is_ascii_digit())
}

/// `SEOUL, |Oct. 19| (Newsis) -- Mapo-gu will`: the day on which it was written.
fn is_dateline(clause: &Clause<'_>, at: usize) -> bool {
    const FIRST: usize = 3;
    let agency = clause.get(at + 1).is_some_and(|next| next.gap.has(Gap::OPENS.or(Gap::LABELS)));
    let place = clause.tokens[0].text;
    agency && (1..=FIRST).contains(&at) && place.len() > 2 && place.bytes().all(|b| b.is_ascii_uppercase())
}
