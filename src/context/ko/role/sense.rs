//! What else a clause says that gives its verb another sense: `9900만 원에 계약을 따내다`, `놓는 데 보태다`, `상가에서 쓰다`.

use super::super::beside::is_to_do;
use super::super::cue::{Noun, NounKind};
use super::super::eojeol::{Eojeol, Mark, Sort};
use super::super::statement::Statement;
use super::super::word::Class;
use super::{LARGE, said, won};
use crate::context::Role;

/// `9900만 원에 수의계약으로 따냈다`: at what price a contract is won.
pub(super) fn is_contract(statement: &Statement<'_, '_>) -> bool {
    const CONTRACTS: [&str; 4] = ["계약", "입찰", "용역", "공사"];
    let end = statement.verb.map_or(statement.next, |(at, _)| at);
    let between = statement.words.get(statement.next..end).unwrap_or_default();
    statement.tail() == "에"
        && between.iter().any(|word| CONTRACTS.iter().any(|end| word.stem().ends_with(end)))
}

/// `구의회가 3억 원을 깎았다`: of a budget.
pub(super) fn is_cut_by_council(statement: &Statement<'_, '_>) -> bool {
    const COUNCILS: [&str; 5] = ["의회", "의원", "위원회", "예결위", "상임위"];
    let cuts = statement.verb.is_some_and(|(at, _)| statement.words[at].text.starts_with('깎'));
    let council = |word: &Eojeol<'_>| {
        word.mark() == Mark::Topic && COUNCILS.iter().any(|end| word.stem().ends_with(end))
    };
    cuts && statement.words[..statement.here].iter().any(council)
}

/// `의자를 놓는 데 보탰다`: it pays for what is done.
pub(super) fn is_put_into(statement: &Statement<'_, '_>) -> bool {
    let before = statement.verb.and_then(|(at, _)| statement.words.get(at.checked_sub(1)?));
    before.is_some_and(is_to_do)
}

/// `560만 원을 걷어 왔다`, `걷어 전달했다`: many give it together.
pub(super) fn is_pooled(statement: &Statement<'_, '_>) -> bool {
    let Some((at, _)) = statement.verb else { return false };
    let brought = |next: &Eojeol<'_>| {
        let given = next.verb().is_some_and(|(verb, _)| verb.role == Role::Donation);
        given || next.text.starts_with("왔") || next.text.starts_with("전달")
    };
    statement.words[at].text == "걷어" && statement.words.get(at + 1).is_some_and(brought)
}

/// `6만 명이 찾아 상가에서 11억 원을 썼다`.
pub(super) fn is_spent_in_shops(statement: &Statement<'_, '_>) -> bool {
    let words = &statement.words[..statement.here];
    let many = |word: &Eojeol<'_>| word.sort == Sort::Size && word.text.ends_with("명이");
    let shops = words.last().is_some_and(|word| word.sort == Sort::Word && word.text.ends_with("에서"));
    shops && (words.iter().any(many) || is_spent_by_visitors(statement))
}

/// Whether the noun of a small amount is a price.
pub(super) fn is_priced(statement: &Statement<'_, '_>) -> bool {
    let price = |noun: Noun| noun.role == Some(Role::Price);
    won(statement) < LARGE / 10 && statement.left().and_then(Eojeol::noun).is_some_and(price)
}

/// What goes to those who are given support, not `조성에는 22억 원이 들고`: what it costs.
pub(super) fn is_given_on(statement: &Statement<'_, '_>) -> bool {
    const COSTS: [&str; 4] = ["들고", "들며", "들지만", "든다"];
    let costs = statement.verb.is_some_and(|(at, _)| COSTS.contains(&statement.words[at].text));
    said(statement) == Some(Role::Support) && !(costs && won(statement) >= 10 * LARGE)
}

/// `한 곳당 30만 원이 돌아간다`, not `개당 300만 원이 들었다`.
pub(super) fn goes_to_each(statement: &Statement<'_, '_>) -> bool {
    let before = statement.here.checked_sub(1).map(|at| &statement.words[at]);
    let each = before.is_some_and(|word| word.text.ends_with('당') && word.noun().is_none());
    let shared = statement.verb.is_some_and(|(at, _)| statement.words[at].text.starts_with("돌아"));
    shared && won(statement) < LARGE && (each || statement.has_unit(Class::Each))
}

/// `설계비 3억 원은 이미 확보해 뒀다`: a part of what a work costs, and not what comes from others.
pub(super) fn secures_own(statement: &Statement<'_, '_>) -> bool {
    let cost =
        |noun: Noun| noun.role == Some(Role::Budget) && noun.kind == NounKind::Thing && noun.strength > 0;
    let won_from = |word: &Eojeol<'_>| {
        word.is(Class::Body) || word.verb().is_some_and(|(verb, _)| verb.role == Role::Grant)
    };
    statement.left().and_then(Eojeol::noun).is_some_and(cost)
        && !statement.words[..statement.here].iter().any(won_from)
}

/// `구는 대학생에게 전달했다`: an authority gives, and not what others gave.
pub(super) fn is_given_out(statement: &Statement<'_, '_>) -> bool {
    let words = &statement.words[..statement.here];
    let gives = |word: &Eojeol<'_>| {
        word.mark() == Mark::Topic
            && word.sort == Sort::Word
            && (word.is_bare(Class::Authority)
                || word.record.is_some()
                || word.text.starts_with("장학")
                || word.text.contains("장학회"))
    };
    let gift = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Donation));
    let to_someone = words.iter().any(|word| matches!(word.mark(), Mark::Dative | Mark::Place));
    // `후원금으로 40명에게 50만 원씩 건넨다`
    let shared = statement.has_unit(Class::Each);
    to_someone && words.iter().any(gives) && (shared || !words.iter().any(gift))
}

/// `지난해에는 320명이 40억 원을 썼다`: of the loan that was spoken of.
pub(super) fn is_used_by_many(statement: &Statement<'_, '_>) -> bool {
    let many = |word: &Eojeol<'_>| {
        word.sort == Sort::Size && word.mark() == Mark::Topic
            || word.mark() == Mark::Topic && word.is_bare(Class::Client)
    };
    said(statement) == Some(Role::Loan) && statement.words[..statement.here].last().is_some_and(many)
}

/// `방문객이 쓴 돈은`.
pub(super) fn is_spent_by_visitors(statement: &Statement<'_, '_>) -> bool {
    let spends = |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.is_bare(Class::Spender);
    statement.words[..statement.here].iter().any(spends)
}
