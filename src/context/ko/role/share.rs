//! What an authority bears: its share of a cost, what it pays for somebody, and what fills the gap in its own money.

use super::{LARGE, won};
use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Eojeol, Mark, Sort};

/// `구가 부담하는 몫은`: an authority's own money.
pub(super) fn is_borne(statement: &Statement<'_, '_>, verb: usize) -> bool {
    const BEARS: [&str; 4] = ["부담", "낸", "내는", "대는"];
    let words = &statement.words[..=verb];
    let authority =
        |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.sort == Sort::Word && word.is_authority();
    BEARS.iter().any(|bears| words[verb].text.starts_with(bears)) && words.iter().any(authority)
}

/// `설치비 55만 원 가운데 44만 원을 구가 댄다`: so little an authority pays for somebody.
pub(super) fn is_borne_for_one(statement: &Statement<'_, '_>) -> bool {
    let Some((verb, _)) = statement.verb else { return false };
    let authority = |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.is_authority();
    let bears = statement.words[verb].text.starts_with(['대', '댄', '댔', '내', '낸', '냈'])
        || statement.words[verb].text.starts_with("부담")
        || statement.words[verb].text.starts_with("책임");
    bears && statement.words.get(statement.next..verb).unwrap_or_default().iter().any(authority)
}

/// `구 부담금 4억 원`: what an authority pays of it.
pub(super) fn is_share(statement: &Statement<'_, '_>, word: &Eojeol<'_>) -> bool {
    word.stem().contains("담금") && is_of_body(statement)
}

/// `시와 구가 나눠 낸다. 구 몫은 12억 원이다`: what an authority bears of what the sentence before says is paid.
pub(super) fn is_share_of_cost(statement: &Statement<'_, '_>, word: &Eojeol<'_>) -> bool {
    const PAYS: [&str; 6] = ["낸", "내기로", "댄", "대기로", "부담", "분담"];
    if !word.stem_written().is("몫") || won(statement) < LARGE || !is_of_body(statement) {
        return false;
    }
    let last = statement.read.before(statement.scene).unwrap_or_default().iter().rev().take(2);
    last.into_iter().any(|word| PAYS.iter().any(|pays| word.text.starts_with(pays)))
}

/// Whether the noun of the amount is an authority's: `구 부담금`.
fn is_of_body(statement: &Statement<'_, '_>) -> bool {
    let whose = statement.left.and_then(|at| at.checked_sub(1)).map(|at| &statement.words[at]);
    whose.is_some_and(|whose| {
        whose.mark() == Mark::Bare && (whose.is(Class::Body) || whose.is(Class::Authority))
    })
}

/// `모자란 돈은 시 지원금 3천만 원으로 메웠다`: an authority has it from others.
pub(in crate::context::ko) fn fills_gap(statement: &Statement<'_, '_>) -> bool {
    const FILLS: [&str; 6] = ["메우", "메워", "메웠", "메운", "메울", "충당"];
    let fills = |word: &Eojeol<'_>| FILLS.iter().any(|fills| word.text.starts_with(fills));
    won(statement) >= LARGE && statement.verb.is_some_and(|(at, _)| fills(&statement.words[at]))
}

/// Whether an authority bears it.
pub(super) fn is_borne_by_all(statement: &Statement<'_, '_>) -> bool {
    statement.verb.is_some_and(|(verb, _)| is_borne(statement, verb))
}
