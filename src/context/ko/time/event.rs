//! Whether a date of the statement can be the one of its event: not the day on which it was told, what is compared with, a deadline, or when a
//! thing that is only named was made.

use super::tense::{self, Tense};
use crate::context::ko::statement::{Statement, closes};
use crate::context::ko::word::{Class, Eojeol, Mark, NounKind, Sort};
use crate::context::{Role, Time};

/// Whether a date can be the one of the event.
pub(super) fn fits(statement: &Statement<'_, '_>, at: usize) -> bool {
    const REACH: usize = 3;
    let word = &statement.words[at];
    let Some(record) = word.record.filter(|&record| is_dated(statement, record)) else {
        return false;
    };
    if is_of_bracket(statement, at) || is_of_attribute(statement, at) || is_of_occurrence(statement, at) {
        return false;
    }
    // `13일 강북구(구청장 …)에 따르면`
    let after = statement.words[at + 1..].iter().take_while(|next| next.sort != Sort::Amount);
    let mut near = after.filter(|next| !next.inside).take(REACH);
    // `21일 입금했다고 덧붙였다`: what is told happened then.
    let own = statement.words.get(at + 1).is_some_and(is_reported);
    // `24일까지 입금하겠다고 20일 밝혔다`: the day before the verb is the one of telling.
    let mut up_to_next = near.clone().take_while(|next| next.sort != Sort::Date);
    let told = !own && is_day(statement, record) && up_to_next.any(|next| next.begins(Class::Tell));
    let told = told || is_day(statement, record) && is_day_of_saying(statement, at, record);
    let paired = word.mark() == Mark::And && !word.outer;
    let paired = paired || is_of_next(statement, at) || is_multiplied(statement, at) || is_stamp(word);
    let paired = paired || is_of_measure(statement, at) || is_day_long(statement, at);
    let compared = paired || word.mark() == Mark::Than || near.clone().take(2).any(is_comparison);
    // `상반기에 신청한 9건`: what was done then.
    let done = |next: &Eojeol<'_>| tense::of_modifier(next) == Some(Tense::Past);
    let counted = |next: &Eojeol<'_>| at < statement.here && (done(next) || is_count_of(statement, next));
    let deadline = near.any(|next| next.begins(Class::Deadline) && !counted(next));
    !(word.inside || told || compared || deadline)
}

/// `중랑구는 27일 우수구로 뽑혀 8천만 원을 받는다고 밝혔다`: the day stands behind who says it, and what is said is still to come.
fn is_day_of_saying(statement: &Statement<'_, '_>, at: usize, record: usize) -> bool {
    let words = statement.words;
    let who = words[..at].iter().rev().find(|word| !word.inside);
    let says = |who: &Eojeol<'_>| who.mark() == Mark::Topic && who.is_authority();
    if words[at].mark() != Mark::Bare || !who.is_some_and(says) {
        return false;
    }
    let open = |word: &Eojeol<'_>| {
        word.text.ends_with("다고") && tense::of(std::slice::from_ref(word)) != Some(Tense::Past)
    };
    let told = |pair: &[Eojeol<'_>]| open(&pair[0]) && pair[1].begins(Class::Tell);
    statement.scene.time(record) != Some(Time::Coming) && words[statement.here..].windows(2).any(told)
}

/// `추석 전인 8일`: it says of the next date which one that is.
fn is_of_next(statement: &Statement<'_, '_>, at: usize) -> bool {
    const WHICH: [&str; 5] = ["전인", "뒤인", "날인", "당일인", "달인"];
    let Some([next, date, ..]) = statement.words.get(at + 1..) else { return false };
    date.sort == Sort::Date && WHICH.iter().any(|which| next.text.ends_with(which))
}

/// `2025-04-24 16:02 서울 강서구가`: when the news was put up.
fn is_stamp(word: &Eojeol<'_>) -> bool {
    const YEAR: usize = "2025".len();
    let numeric = matches!(word.text.as_bytes().get(YEAR), Some(b'-' | b'.' | b'/'));
    numeric && word.stem().contains(':')
}

/// `전년도 매출액의 3분의 1`: of which year the sales are that it is measured by.
fn is_of_measure(statement: &Statement<'_, '_>, at: usize) -> bool {
    let next = statement.words.get(at + 1).filter(|next| next.mark() == Mark::Of);
    let bound = next.and_then(Eojeol::noun).is_some_and(|noun| noun.kind == NounKind::Bound);
    bound
        && statement.words[at].mark() == Mark::Bare
        && next.map(|next| next.span) != statement.left().map(|left| left.span)
}

/// `1일 8만 원`, `1일 이용권은`: for one day, and not on the first.
fn is_day_long(statement: &Statement<'_, '_>, at: usize) -> bool {
    const PASSES: [&str; 5] = ["이용권", "입장권", "체험권", "이용료", "대여료"];
    let next = statement.words.get(at + 1).filter(|_| statement.words[at].text == "1일");
    next.is_some_and(|next| next.sort == Sort::Amount || PASSES.contains(&next.stem()))
}

/// `작년의 7배`: what something is so many times.
fn is_multiplied(statement: &Statement<'_, '_>, at: usize) -> bool {
    statement.words[at].mark() == Mark::Of && statement.words.get(at + 1).is_some_and(is_times)
}

/// `7배`.
pub(super) fn is_times(word: &Eojeol<'_>) -> bool {
    word.text.starts_with(|c: char| c.is_ascii_digit()) && word.text.contains('배')
}

/// `축제 당일`: the day of what happened, whatever day the text was written on; `15일 당일` is that day, and so is `계약금은 당일`.
fn is_of_occurrence(statement: &Statement<'_, '_>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|at| &statement.words[at]);
    let noun = |word: &Eojeol<'_>| word.sort == Sort::Word && word.mark() == Mark::Bare;
    statement.words[at].text.starts_with("당일") && before.is_some_and(noun)
}

/// `15일 현재 3억 원이 모였다`, `지난해 말 기준 5억 원이 쌓여 있다`: on which day it was counted.
fn is_count_of(statement: &Statement<'_, '_>, word: &Eojeol<'_>) -> bool {
    let verb = statement.verb_text();
    let reached = || statement.words.get(statement.next).is_some_and(|next| next.begins(Class::Reach));
    word.written().is_any(["현재", "기준"]) && (verb.starts_with(['모', '쌓', '걷', '팔', '남']) || reached())
}

/// `열었다고`, not `밝혔다고`.
fn is_reported(word: &Eojeol<'_>) -> bool {
    let past = || tense::of(std::slice::from_ref(word)) == Some(Tense::Past);
    word.text.ends_with("다고") && !word.begins(Class::Tell) && past()
}

/// Whether a date can be dated: a part of the day (`야간`), an hour and `현재` cannot.
pub(super) fn is_dated(statement: &Statement<'_, '_>, record: usize) -> bool {
    statement
        .scene
        .date(record)
        .is_some_and(|date| date.value.starts_with(|c: char| c.is_ascii_digit() || c == 'X'))
}

/// `지난해에 비해`, `지난해 같은 때보다`.
fn is_comparison(word: &Eojeol<'_>) -> bool {
    word.is_itself(Class::Compare) || word.mark() == Mark::Than && word.is_bare(Class::Moment)
}

/// `재작년(2억 원)의 3배`: of the amount in the brackets alone.
fn is_of_bracket(statement: &Statement<'_, '_>, date: usize) -> bool {
    let words = statement.words;
    let own = words.get(date + 1).is_some_and(|next| next.inside && next.sort == Sort::Amount);
    words[date].outer && own && !words[statement.here].inside
}

/// `… 고치고, 1986년에 지은 화장실은`: when a thing that is named later was made.
fn is_of_attribute(statement: &Statement<'_, '_>, date: usize) -> bool {
    if date < statement.here {
        return is_moved_to(statement, date)
            || is_of_cause(statement, date)
            || is_of_described(statement, date)
            || is_since(statement, date)
            || is_of_opening(statement, date)
            || is_of_client(statement, date);
    }
    let next = statement.words.get(date + 1).filter(|next| next.sort == Sort::Word);
    let past = next.is_some_and(|next| tense::of_modifier(next) == Some(Tense::Past));
    past && statement.words[date].mark() == Mark::Place
}

/// `다음 해로 넘긴 이월액은`: to when it was put off.
fn is_moved_to(statement: &Statement<'_, '_>, date: usize) -> bool {
    let verb = statement.words.get(date + 1).filter(|_| statement.words[date].mark() == Mark::Means);
    verb.is_some_and(|verb| tense::of_modifier(verb) == Some(Tense::Past))
}

/// `8일부터 내린 비로 집이 잠긴`: since when it rained. `5일부터 오른 요금으로` says since when so much is paid.
fn is_of_cause(statement: &Statement<'_, '_>, date: usize) -> bool {
    let [date, verb, cause, ..] = &statement.words[date..statement.here] else { return false };
    let happened = || tense::of_modifier(verb) == Some(Tense::Past);
    let cause = cause.mark() == Mark::Means && cause.noun().is_none();
    date.mark() == Mark::From && cause && happened()
}

/// `지난해 8월 집중호우로 파손된 도로 11곳에는 6억 원을 들여`: when what is spoken of came to be so.
fn is_of_described(statement: &Statement<'_, '_>, date: usize) -> bool {
    const REACH: usize = 8;
    let words = &statement.words[date + 1..statement.here];
    let past = |word: &Eojeol<'_>| tense::of_modifier(word) == Some(Tense::Past) && word.verb().is_none();
    let near = words.iter().take(REACH);
    let mut near = near.take_while(|word| !closes(word) && !matches!(word.sort, Sort::Date | Sort::Amount));
    let Some(verb) = near.position(|word| past(word) && word.sort == Sort::Word) else { return false };
    let Some(noun) = words.get(verb + 1) else { return false };
    let head = words.get(verb + 2).filter(|next| next.sort == Sort::Size && noun.mark() == Mark::Bare);
    let place = head.unwrap_or(noun).mark() == Mark::Place;
    let over = statement.words[date].record.and_then(|at| statement.scene.time(at)) == Some(Time::Past);
    over && place && verb > 0 && noun.sort == Sort::Word && noun.record.is_none() && statement.verb.is_some()
}

/// `2012년 문을 연 뒤 지금까지 1억 원을 지급했다`: since when it is done.
fn is_since(statement: &Statement<'_, '_>, date: usize) -> bool {
    const REACH: usize = 5;
    let words = &statement.words[date + 1..statement.here];
    let now =
        words.iter().take(REACH + 1).position(|word| matches!(word.text, "지금까지" | "현재까지" | "그동안"));
    let after = |word: &Eojeol<'_>| word.written().is_any(["뒤", "후", "이후", "이래"]);
    now.is_some_and(|now| words[..now].iter().any(after))
}

/// `지난달 5일 이후 문을 닫은 식당은`: since when, said of those who are spoken of.
fn is_of_client(statement: &Statement<'_, '_>, date: usize) -> bool {
    const SINCE: [&str; 4] = ["이후", "이전", "전", "뒤"];
    const REACH: usize = 4;
    let words = &statement.words[date..statement.here];
    let since = |word: &Eojeol<'_>| SINCE.iter().any(|since| word.text.ends_with(since));
    if !words.iter().take(2).any(since) {
        return false;
    }
    let mut near = words.windows(2).take(1 + REACH);
    near.any(|pair| tense::of_modifier(&pair[0]) == Some(Tense::Past) && pair[1].is_bare(Class::Client))
}

/// `10월 문을 여는 수영장의 이용료는`: when the thing that is spoken of opens.
fn is_of_opening(statement: &Statement<'_, '_>, date: usize) -> bool {
    const REACH: usize = 4;
    let words = statement.words;
    let end = statement.here.min(date + 1 + REACH);
    let opens = (date + 1..end).find(|&at| words[at].is(Class::Opened) && words[at].mark() == Mark::Modifier);
    let fee = |word: &Eojeol<'_>| {
        let role = word.noun().and_then(|noun| noun.role);
        word.mark() == Mark::Topic && matches!(role, Some(Role::Price | Role::Turnover))
    };
    opens.is_some_and(|at| words[at..statement.here].iter().any(fee))
}

/// `설을 맞아`: why it happens rather than when.
pub(super) fn is_occasion(statement: &Statement<'_, '_>, at: usize) -> bool {
    const REACH: usize = 2;
    let end = statement.words.len().min(at + 1 + REACH);
    let mut near = statement.words[at + 1..end].iter();
    near.any(|next| next.begins(Class::Occasion))
}

/// Whether a date is a day or finer: what is told, is told on a day.
fn is_day(statement: &Statement<'_, '_>, record: usize) -> bool {
    const DAY: usize = "2022-01-25".len();
    statement.scene.date(record).is_some_and(|date| date.value.len() >= DAY)
}
