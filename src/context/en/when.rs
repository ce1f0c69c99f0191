//! When it happens: the date of the same statement. A date behind the amount and before the next one is the amount's own; else the nearest one
//! before it. The date of an announcement and the year in a name are no such dates.

use super::clause::Clause;
use super::gap::Gap;
use super::mark::{Mark, Marks};
use super::statement::Statement;
use super::token::Token;

/// The index of the date record.
pub(super) fn of(s: &Statement<'_>) -> Option<usize> {
    of_year(s).or_else(|| after(&s.clause)).or_else(|| before(&s.clause))
}

/// `its |2022| budget`.
fn of_year(s: &Statement<'_>) -> Option<usize> {
    let noun = s.lead.noun.filter(|noun| noun.weak_role(&s.clause).is_some())?;
    let year = s.clause.tokens.get(noun.first.checked_sub(1)?).filter(|token| token.is_date())?;
    year.record.filter(|&record| s.clause.scene.date(record).is_some())
}

/// The first date behind the amount, before another amount or another clause.
fn after(clause: &Clause<'_>) -> Option<usize> {
    let mut shared = false;
    for at in clause.at + 1..clause.tokens.len() {
        let token = &clause.tokens[at];
        shared |= token.is_money();
        if token.is_money() && !is_listed(clause, at)
            || ends_clause(clause, at)
            || shared && clause.verb(at).is_some()
        {
            return None;
        }
        if token.is_date()
            && let Some(date) = date(clause, at)
        {
            return Some(calendar(clause, at).unwrap_or(date));
        }
    }
    None
}

/// `2 billion won for parks |and| 300 million won for`: the next amount goes on with the list.
fn is_listed(clause: &Clause<'_>, at: usize) -> bool {
    clause.prev(at).is_some_and(|word| word.has(Mark::And)) && !clause.tokens[at - 1].gap.has(Gap::COMMA)
}

/// `before the holiday |in September|`: the date of the calendar that says when the first one is.
fn calendar(clause: &Clause<'_>, at: usize) -> Option<usize> {
    let bound =
        clause.get(at + 1).is_some_and(|word| word.joins() && word.has_any(Marks::of(&[Mark::In, Mark::Of])));
    let digits = |at: usize| clause.tokens[at].text.bytes().any(|byte| byte.is_ascii_digit());
    (bound && !digits(at) && at + 2 < clause.tokens.len()).then(|| date(clause, at + 2)).flatten()
}

fn ends_clause(clause: &Clause<'_>, at: usize) -> bool {
    const WHO: Marks = Marks::of(&[Mark::Which, Mark::Who]);
    let token = &clause.tokens[at];
    let relative =
        || clause.tokens[clause.at.saturating_sub(4)..clause.at].iter().any(|word| word.has_any(WHO));
    token.gap.has(Gap::PARTS)
        || token.has(Mark::Subordinate)
        || token.gap.has(Gap::COMMA) && (token.has(Mark::Splits) || relative())
}

/// The nearest date before the amount.
fn before(clause: &Clause<'_>) -> Option<usize> {
    let mut reported = false;
    for at in (0..clause.at).rev() {
        reported |= clause.reports(at);
        if clause.tokens[at].is_date()
            && let Some(date) = date(clause, at)
        {
            return (!reported).then_some(date);
        }
        if clause.tokens[at].gap.has(Gap::PARTS) {
            return None;
        }
    }
    None
}

/// The definite date at a token, unless it is told of an announcement or is the year in a name.
fn date(clause: &Clause<'_>, at: usize) -> Option<usize> {
    let record = clause.tokens[at].record.filter(|&record| clause.scene.date(record).is_some())?;
    tells(clause, at).then_some(record)
}

/// Whether the date at a token tells of its statement.
fn tells(clause: &Clause<'_>, at: usize) -> bool {
    let named = clause
        .get(at + 1)
        .is_some_and(|next| next.is_capitalized() && next.gap.is_space() && next.record.is_none())
        && clause.tokens[at].text.bytes().all(|byte| byte.is_ascii_digit());
    let season = !clause.tokens[at].text.contains(' ')
        && !clause.get(at + 1).is_some_and(Token::is_number)
        && clause.tokens[at].text.bytes().all(|byte| !byte.is_ascii_digit())
        && clause
            .get(at + 1)
            .is_some_and(|next| next.joins() && next.is_nominal() && clause.verb(at + 1).is_none());
    let compared =
        clause.prev(at).is_some_and(|word| word.has(Mark::Comparing)) && follows_comparison(clause, at);
    let told = (at.saturating_sub(3)..at).any(|i| clause.reports(i));
    let since =
        clause.prev(at).is_some_and(|word| word.has(Mark::Since)) && clause.tokens[at].has(Mark::Back);
    !named && !told && !since && !season && !compared
}

/// `no higher than |last year's|`, `compared with |2020|`, `that of |2020|`.
fn follows_comparison(clause: &Clause<'_>, at: usize) -> bool {
    clause.tokens[at.saturating_sub(4)..at].iter().any(|word| word.has(Mark::Comparison))
}
