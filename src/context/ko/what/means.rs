//! By what means: as what it is given, by which contest it was won, and, behind the amount, which loan or fund it is.

use crate::context::Role;
use crate::context::ko::statement::Statement;
use crate::context::ko::statement::beside::is_content;
use crate::context::ko::statement::distant::clause_before;
use crate::context::ko::word::{Eojeol, Mark, Noun, NounKind, Sort};

/// `행사비로 시장마다 500만 원을 지원한다`: as what it is given, said before.
pub(super) fn supported_as(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    if role != Role::Support || !statement.read.gist().has_mark(Mark::Means) {
        return None;
    }
    let words = statement.words;
    let money = |at: &usize| {
        let noun = words[*at].noun().filter(|_| words[*at].mark() == Mark::Means);
        let cost =
            noun.is_some_and(|noun| noun.role == Some(Role::Budget)) && words[*at].stem().ends_with('비');
        cost || noun.is_some_and(|noun| noun.role == Some(Role::Support))
    };
    let means = clause_before(statement).find(money)?;
    let own = statement.left.is_some_and(|at| is_content(statement, at) && at > means);
    (!own).then_some(means)
}

/// `생활문화센터 공모로 9억 원을 따냈다`: by which contest it was won, where that has a name.
pub(super) fn contest(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    if role != Role::Grant {
        return None;
    }
    // `공모에서 특별교부세 3억 원을`: what it is called itself.
    let own = |word: &Eojeol<'_>| {
        word.noun().is_some_and(|noun| noun.role == Some(Role::Grant) && noun.kind == NounKind::Thing)
    };
    if statement.left().is_some_and(own) {
        return None;
    }
    let won = |at: &usize| {
        let word = &statement.words[*at];
        word.stem_written().is("공모") && matches!(word.mark(), Mark::Means | Mark::Place)
    };
    let at = clause_before(statement).find(won)?;
    let dated = at > 0 && statement.words[at - 1].sort == Sort::Date;
    (dated || statement.scene.text(statement.phrase(at)).contains(' ')).then_some(at)
}

/// `소상공인에 최대 1억 원 저금리 융자`: the loan that a headline names behind, without a particle.
pub(in crate::context::ko) fn loan_behind(statement: &Statement<'_, '_>) -> Option<usize> {
    const NEAR: usize = 2;
    if statement.mark != Mark::Bare || !statement.tail().is_empty() {
        return None;
    }
    let near = (statement.next..statement.words.len()).take(NEAR);
    let mut bare =
        near.take_while(|&at| statement.words[at].plain && statement.words[at].mark() == Mark::Bare);
    bare.find(|&at| statement.words[at].noun().is_some_and(|noun| noun.role == Some(Role::Loan)))
}

/// `이 중 8억 원은 특별교부세로 충당한다`, `예비비로 돌렸다`: where the money comes from, or is kept.
pub(in crate::context::ko) fn covered_by(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 6;
    let may = statement.mark == Mark::Topic && statement.read.gist().has_mark(Mark::Means);
    let end = statement.verb.filter(|_| may)?.0.min(statement.next + REACH);
    let source = |at: &usize| {
        let word = &statement.words[*at];
        let kept = |noun: Noun| noun.role == Some(Role::Budget) && noun.kind == NounKind::Thing;
        let fund = |noun: Noun| noun.role == Some(Role::Grant) || kept(noun);
        word.mark() == Mark::Means && word.noun().is_some_and(fund)
    };
    (statement.next..end).find(source)
}
