//! What a sum is of, and what is summed up in one: of what the whole is, or of what the sentence speaks of before the parts.

use super::cost::cost_of;
use crate::context::Role;
use crate::context::ko::statement::Statement;
use crate::context::ko::statement::beside::{content, is_content, noun_from};
use crate::context::ko::statement::distant::{spent_on, theme};
use crate::context::ko::time::when::{is_source, is_total};
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, Sort};

/// `20만 원씩, 모두 2억 원의 난방비를`: of what the whole is of.
pub(super) fn totalled(statement: &Statement<'_, '_>) -> Option<usize> {
    const NEAR: usize = 3;
    let prize = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Prize));
    // `가작 4편은 10만 원씩 모두 40만 원어치의 상품권을`: what is won has its own name.
    if !statement.has_unit(Class::Each) || statement.left().is_some_and(prize) {
        return None;
    }
    let words = statement.words;
    let mut near = (statement.next..words.len()).take(NEAR);
    let total = near.find(|&at| words[at].sort == Sort::Amount && is_total(statement, at))?;
    let of = words[total].mark() == Mark::Of;
    noun_from(statement, total + 1).filter(|&at| of && !statement.is_cost(at))
}

/// `총예산은 본예산 1조 원에서 1조 2천억 원으로 늘었다`, `구의 예산은 본예산 1조 원을 더해 1조 2천억 원이 된다`: of what the sentence speaks
/// of, where the amount before has a noun for itself.
pub(super) fn became(statement: &Statement<'_, '_>) -> Option<usize> {
    let words = statement.words;
    let total = |at: &usize| words[*at].written().is_any(["총", "모두"]);
    let before = statement.here.checked_sub(1)?;
    // `특별회계 98억 원을 포함한 총 5308억 원으로`
    let before = Some(before).filter(total).map_or(Some(before), |at| at.checked_sub(1))?;
    let added = words[before].is_itself(Class::Sum);
    let source = if added { before.checked_sub(1)? } else { before };
    if !(is_source(&words[source]) || added && words[source].sort == Sort::Amount) {
        return None;
    }
    let named = |at: &usize| words[*at].noun().is_some_and(|noun| noun.role.is_some());
    let budget = || {
        let topic = (0..source).rev().find(|&at| words[at].mark() == Mark::Topic && statement.is_cost(at))?;
        // `내년 예산은`
        let own = words[topic].stem_written().is("예산") && topic > 0 && words[topic - 1].sort == Sort::Date;
        // `내년 살림 규모는 일반회계 1조 원, 특별회계 2억 원을 더해`
        let size =
            || cost_of(statement, topic).filter(|&at| at == topic || words[topic].stem_written().is("규모"));
        let of = if own { Some(topic) } else { size() };
        of.filter(|_| added)
    };
    let own = words[source.checked_sub(1)?].mark() == Mark::Bare;
    if own { theme(statement).filter(named).or_else(budget) } else { None }
}

/// `예비비는 원안보다 3억 원이 늘었다`, `재원은 지난해 98억 원보다 커졌다`: what became more or less.
pub(super) fn grown(statement: &Statement<'_, '_>) -> Option<usize> {
    const NEAR: usize = 4;
    const CHANGES: [&str; 8] = ["늘었", "늘어", "줄었", "줄어", "커졌", "많아", "증가", "감소"];
    let words = statement.words;
    let before = statement.here.checked_sub(1)?;
    let than = words[before].mark() == Mark::Than && words[before].sort == Sort::Word;
    let near = || words[statement.next..].iter().take(NEAR);
    let changed = |word: &Eojeol<'_>| CHANGES.iter().any(|change| word.text.starts_with(change));
    if !(statement.mark == Mark::Than || than) || !near().any(changed) {
        return None;
    }
    let topic = (0..before).rev().find(|&at| {
        let word = &words[at];
        word.mark() == Mark::Topic && word.text.ends_with(['은', '는']) && word.record.is_none()
    })?;
    words[topic].noun().filter(|noun| noun.role.is_some())?;
    let of = if statement.is_cost(topic) { cost_of(statement, topic) } else { None };
    Some(of.unwrap_or(topic))
}

/// `공원에 국비 12억 원, 구비 6억 원 등 모두 18억 원을`: of what the sentence speaks of before the list.
pub(super) fn summed(statement: &Statement<'_, '_>) -> Option<usize> {
    const NEAR: usize = 3;
    let words = &statement.words[..statement.here];
    let listed = words.iter().rev().take(NEAR).position(|word| word.stem_written().is("등"))?;
    let etc = statement.here - 1 - listed;
    // `업무추진비 등 4건에서 6천만 원을`: of those, and not of the list.
    if etc > 0
        && words[etc - 1].sort == Sort::Word
        && words[etc + 1..].iter().all(|word| word.sort == Sort::Size)
        && listed > 0
    {
        return content(statement, etc - 1);
    }
    if let Some(made) = made_with(statement) {
        return Some(made);
    }
    // `주요 사업은 공원 정비 13억 원, 보도 정비 5억 원 등 18억 원을 계상했다`
    if etc > 0 && words[etc - 1].sort == Sort::Amount && words[etc + 1..].is_empty() {
        let first = words.iter().position(|word| word.sort == Sort::Amount)?;
        let topic = |at: &usize| words[*at].mark() == Mark::Topic && words[*at].text.ends_with(['은', '는']);
        let of_list = (0..first).rev().find(topic).filter(|&at| is_content(statement, at));
        if of_list.is_some() {
            return of_list;
        }
    }
    let first = words.iter().position(|word| word.sort == Sort::Amount)?;
    let parts = first.checked_sub(1).is_some_and(|at| words[at].noun().is_some());
    (0..first).rev().find(|&at| {
        let placed = matches!(words[at].mark(), Mark::Place | Mark::Object);
        parts && placed && words[at].sort == Sort::Word && is_content(statement, at)
    })
}

/// `도시락비 3억 원과 돌봄비 5억 원 등 모두 8억 원을 들여`: it is summed up farther on, and has its own noun.
pub(super) fn is_member(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 12;
    let words = statement.words;
    let own = statement.left.filter(|&at| words[at].mark() == Mark::Bare && is_content(statement, at));
    let rest = words.get(statement.next..).filter(|_| own.is_some()).unwrap_or_default();
    let Some(etc) = rest.iter().take(REACH).position(|word| word.stem_written().is("등")) else {
        return false;
    };
    let listed = |word: &Eojeol<'_>| !matches!(word.mark(), Mark::Verb | Mark::Object | Mark::Topic);
    let total =
        |pair: &[Eojeol<'_>]| pair[0].written().is_any(["총", "모두"]) && pair[1].sort == Sort::Amount;
    rest[..etc].iter().all(listed) && rest[etc + 1..].windows(2).next().is_some_and(total)
}

/// `국비 12억 원, 구비 6억 원 등 18억 원을 들여 마당을 만든다`: what is made with the sum.
fn made_with(statement: &Statement<'_, '_>) -> Option<usize> {
    let (verb, _) = statement.verb.filter(|(_, verb)| verb.frame == Frame::Spend)?;
    let leads = statement.words[verb].mark() == Mark::Verb;
    spent_on(statement).filter(|&at| leads && statement.words[at].mark() == Mark::Object)
}
