//! When it happens: the nearest date of the statement, but the day on which it was told, what is compared with, and deadlines.

use super::event::{fits, is_dated, is_occasion, is_times};
use super::tense::Tense;
use super::{status, tense};
use crate::context::Role;
use crate::context::ko::statement::beside::is_begun;
use crate::context::ko::statement::{Statement, closes, table};
use crate::context::ko::word::{Class, Eojeol, Mark, Sort};

/// The record of the date of an amount's event.
pub(in crate::context::ko) fn find(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    if role == Role::Limit {
        return None;
    }
    let dated = statement.read.gist().date && statement.words.iter().any(|word| word.sort == Sort::Date);
    if !dated {
        return headed(statement).or_else(|| of_deed(statement));
    }
    // `올해 융자금 60억 원 중 35억 원을 상반기에 집행했다`: of the part that is nearer.
    let part = statement.part().and_then(|_| after(statement, false));
    let dated =
        |occasion| part.or_else(|| before(statement, role, occasion)).or_else(|| after(statement, occasion));
    let own = bracketed(statement).or_else(|| attributed(statement));
    own.or_else(|| dated(false)).or_else(|| dated(true)).or_else(|| of_deed(statement))
}

/// `15일 상품권을 낸다. 규모는 40억 원이다`: the extent of what is done then.
fn of_deed(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 3;
    let extent =
        statement.left().filter(|left| left.mark() == Mark::Topic && left.stem().ends_with("규모"))?;
    let words = statement.read.before(statement.scene).filter(|_| extent.noun().is_some())?;
    let near = |at: usize| words[at + 1..].iter().take(REACH);
    // `8일 비로 물에 잠긴 점포에 빌려준다`: of the shops alone.
    let told = |at: usize| near(at).any(|next| next.begins(Class::Tell) || next.mark() == Mark::Modifier);
    let date = (0..words.len()).rev().filter(|&at| words[at].sort == Sort::Date && !told(at));
    date.filter_map(|at| words[at].record).find(|&record| is_dated(statement, record))
}

/// `구분 | 2023년 | 2024년` over `금액 | 2억 원 | 3억 원`: the date over the amount.
fn headed(statement: &Statement<'_, '_>) -> Option<usize> {
    // Under a date there is nothing but the amount.
    if statement.words[statement.here].gap.len() < 2 {
        return None;
    }
    let records = statement.scene.records;
    table::above(statement)?.filter_map(|row| row.cell).find_map(|cell| {
        let first = records.partition_point(|record| record.span.start < cell.start);
        let within = (first..records.len()).take_while(|&at| records[at].span.end <= cell.end);
        within.into_iter().find(|&at| is_dated(statement, at))
    })
}

/// `지난해(19억 원)보다`: the date before the brackets is of the amount in them alone.
fn bracketed(statement: &Statement<'_, '_>) -> Option<usize> {
    let amount = &statement.words[statement.here];
    if !amount.inside {
        return None;
    }
    // `작년 같은 기간(415억 원)보다`
    let before = statement.words[..statement.here].iter().rev();
    let date =
        before.into_iter().take(3).find(|word| !word.written().is("같은") && !word.is(Class::Moment))?;
    let own = amount.inside && !date.inside && date.sort == Sort::Date && amount.follows(['(']);
    date.record.filter(|&record| own && is_dated(statement, record))
}

/// `3억 원이던 지난해보다`: the amount is said of the date.
fn attributed(statement: &Statement<'_, '_>) -> Option<usize> {
    let date = statement.words.get(statement.next).filter(|_| statement.mark == Mark::Modifier)?;
    date.record.filter(|&record| date.sort == Sort::Date && is_dated(statement, record))
}

/// The nearest date before: past other amounts of a list, not past one that has its date for itself.
fn before(statement: &Statement<'_, '_>, role: Role, occasion: bool) -> Option<usize> {
    let words = statement.words;
    if is_over_time(statement) {
        return None;
    }
    let mut from = false;
    for at in (0..statement.here).rev() {
        let word = &words[at];
        match word.sort {
            Sort::Amount if is_source(word) => from = true,
            Sort::Amount if is_noted(statement, at) => {}
            // `17일에는 은평구(210억 원), 강남구(360억 원)가`
            Sort::Amount if word.inside && words[statement.here].inside => return opening(statement),
            Sort::Amount if is_apart(statement, at) => return None,
            Sort::Date
                if (from || is_source(&words[statement.here]))
                    && from != (word.mark() == Mark::From)
                    && !(from && is_of_topic(statement, at)) => {}
            Sort::Date if fits(statement, at) && (occasion || !is_occasion(statement, at)) => {
                return word.record;
            }
            _ if closes(word) && (words[at + 1].follows([',']) || is_over(word)) => {
                return opening(statement);
            }
            _ if status::holds(role) && is_quoted_apart(statement, at) => return None,
            _ => {}
        }
    }
    None
}

/// `지난해 3월 봉사하며 지난 1년간 400만 원을 모았다`: how long it took is said, and no day.
fn is_over_time(statement: &Statement<'_, '_>) -> bool {
    const NEAR: usize = 3;
    let words = &statement.words[..statement.here];
    let words = &words[words.len().saturating_sub(NEAR)..];
    let last = |word: &Eojeol<'_>| word.text.starts_with("지난") || word.text.starts_with("최근");
    let long = |word: &Eojeol<'_>| word.sort == Sort::Size && word.text.ends_with('간');
    words.windows(2).any(|pair| long(&pair[1]) && last(&pair[0]))
        || words.iter().any(|word| long(word) && last(word))
}

/// `조례가 2일 통과했고 예산도 잡았다`: what is told before is over.
fn is_over(word: &Eojeol<'_>) -> bool {
    word.text.ends_with('고') && tense::of(std::slice::from_ref(word)) == Some(Tense::Past)
}

/// `“작년에 찜기를 바꿨다”며 “이자가 한 달 4만 원이다”`: a rule that another quotation tells.
fn is_quoted_apart(statement: &Statement<'_, '_>, at: usize) -> bool {
    let words = &statement.words[at + 1..=statement.here];
    closes(&statement.words[at]) && words[0].follows(['”']) && words.iter().any(|word| word.follows(['“']))
}

/// `올해 예산은 9천억 원에서 1조 원으로`: the date of what becomes more, and not of what it was.
fn is_of_topic(statement: &Statement<'_, '_>, date: usize) -> bool {
    let between = statement.words[date + 1..statement.here].iter();
    let mut between = between.take_while(|word| word.sort != Sort::Amount);
    statement.words[date].mark() == Mark::Bare
        && between.any(|word| matches!(word.mark(), Mark::Topic | Mark::Object))
}

/// The date that the sentence opens with: it holds for all its clauses.
fn opening(statement: &Statement<'_, '_>) -> Option<usize> {
    let first = statement.words.first().filter(|word| word.sort == Sort::Date)?;
    first.record.filter(|_| fits(statement, 0))
}

/// The first date after, up to the next amount.
fn after(statement: &Statement<'_, '_>, occasion: bool) -> Option<usize> {
    let words = statement.words;
    // `넘었다”며`: what somebody else says ends there.
    let quoted = |at: usize| at > statement.next && closes(&words[at - 1]) && words[at].follows(['”']);
    if is_of_list(statement) || status::was(&words[statement.here]) {
        return None;
    }
    // `들여 지붕을 달고, …`: the next clause is of something else.
    let verb = statement.verb.map_or(words.len(), |(verb, _)| verb);
    let another = |at: usize| at > verb + 1 && closes(&words[at - 1]) && words[at].follows([',']);
    let amount = |at: usize| words[at].sort == Sort::Amount && !is_total(statement, at);
    // `30억 원을 먼저 내주고 나머지는 7월에`: of the rest.
    let rest = |at: usize| words[at].stem() == "나머지" && words[at].mark() == Mark::Topic;
    // `6억 원을 받은 데 이어 하반기에는`: what came next.
    let next_to =
        |at: usize| at > 1 && words[at - 1].written().is("이어") && words[at - 2].written().is("데");
    let another = |at: usize| another(at) || rest(at) || next_to(at);
    // `준설(3억 원) 등 여름철 대비에도`: what is said of the whole list; `급식(7억 원), 겨울철 제설(2억 원)`, of its next.
    let inside = words[statement.here].inside;
    let listed =
        |at: usize| words[at - 1].stem_written().is("등") || !words[at].inside && words[at].follows([',']);
    let another = |at: usize| another(at) || inside && listed(at);
    let ends = |at: usize| another(at) || amount(at) || words[at].opens_entry() || quoted(at);
    // `40억 원으로 지난해 낸 30억 원보다`: of what it is compared with.
    let next = (statement.next..words.len()).find(|&at| words[at].sort == Sort::Amount);
    if next.is_some_and(|next| is_standard(statement, next)) {
        return None;
    }
    let near = (statement.next..words.len()).take_while(|&at| !ends(at));
    let fitting = |&at: &usize| {
        words[at].sort == Sort::Date && fits(statement, at) && (occasion || !is_occasion(statement, at))
    };
    near.into_iter().find(fitting).and_then(|at| words[at].record)
}

/// `30억 원보다`, `2억 원의 절반 수준이다`: what the amount is compared with.
fn is_standard(statement: &Statement<'_, '_>, amount: usize) -> bool {
    const PARTS: [&str; 4] = ["절반", "반", "갑절", "두"];
    let part = |next: &Eojeol<'_>| PARTS.contains(&next.stem()) || is_times(next);
    match statement.words[amount].mark() {
        Mark::Than => true,
        Mark::Of => statement.words.get(amount + 1).is_some_and(part),
        _ => false,
    }
}

/// `가구당 20만 원씩, 모두 2억 원을`: the same money.
pub(in crate::context::ko) fn is_total(statement: &Statement<'_, '_>, amount: usize) -> bool {
    let before = amount.checked_sub(1).map_or("", |at| statement.words[at].text);
    statement.has_unit(Class::Each) && matches!(before, "모두" | "총" | "합계")
}

/// `급식에 7억 원, 3월 여는 도서관에 9억 원`: what stands between two amounts of a list is of the second.
fn is_of_list(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 8;
    let words = statement.words;
    let parted = words.get(statement.next).is_some_and(|next| next.gap.starts_with(','));
    let near = words.iter().skip(statement.next).take(REACH);
    let mut near = near.take_while(|word| !closes(word));
    statement.mark == Mark::Bare
        && parted
        && near.any(|word| word.sort == Sort::Amount)
        && !statement.has_unit(Class::Each)
}

/// `131만 원에서 142만 원으로`: what it was. The day from which it changes is that of what it becomes.
pub(in crate::context::ko) fn is_source(word: &Eojeol<'_>) -> bool {
    word.sort == Sort::Amount && word.text.ends_with("에서")
}

/// An amount in brackets, one that was, and one from which another goes: its date is its own.
fn is_apart(statement: &Statement<'_, '_>, at: usize) -> bool {
    let word = &statement.words[at];
    let next = statement.words.get(at + 1);
    // `지난해 받은 43억 원을 더해 131억 원`
    let added = |next: &Eojeol<'_>| next.is_itself(Class::Sum) && left_is_done(statement, at);
    // `상반기에 신청한 74억 원 가운데 45억 원`: both are of the date.
    let whole = next.is_some_and(|next| matches!(next.text, "가운데" | "중"));
    let compared = !whole && next.is_some_and(|next| next.is_itself(Class::Compare) || added(next));
    // `2006년 20억 원으로 출발한 기금은 214억 원이다`
    let begun = word.mark() == Mark::Means && next.is_some_and(is_begun);
    word.inside || compared || begun || matches!(word.mark(), Mark::Modifier | Mark::Copula | Mark::Than)
}

/// `지난해 받은 43억 원`: its own verb stands before it.
fn left_is_done(statement: &Statement<'_, '_>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|at| &statement.words[at]);
    before.is_some_and(|word| tense::of_modifier(word) == Some(Tense::Past))
}

/// `지난해에는 목표액(12억 원)을 넘어 16억 원이`: said of a noun in passing, and the date before is of both.
fn is_noted(statement: &Statement<'_, '_>, at: usize) -> bool {
    let words = statement.words;
    if !words[at].inside || words[statement.here].inside {
        return false;
    }
    let before = at.checked_sub(1).map(|at| &words[at]);
    let noun = before.is_some_and(|word| word.outer && word.sort == Sort::Word && word.mark() != Mark::Than);
    // `올해 예산(5천억 원)에 7억 원을 보탠`: the date is of the budget alone.
    let dated = at > 1 && words[at - 2].sort == Sort::Date && words[at - 2].mark() == Mark::Bare;
    noun && !dated
}
