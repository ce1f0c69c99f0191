//! What the entries of a list are whose own noun does not say it: what the list is of, and not what one of them got by its own noun.

use super::{LARGE, known, noun, won};
use crate::context::ko::statement::Statement;
use crate::context::ko::time::status::is_whole_budget;
use crate::context::ko::what::entry;
use crate::context::ko::word::{Class, Eojeol, Mark, Sort};
use crate::context::{Role, Said};

/// What an entry of a list is, by the others or by what the list is of.
pub(super) fn role(statement: &Statement<'_, '_>) -> Option<Role> {
    alike(statement).or_else(|| of_budget(statement))
}

/// `▲ 정원 조성 31억 원 ▲ 출산축하금 9억 원 ▲ 냉방기 교체 4억 원`: what the entries are whose own noun does not say it.
fn alike(statement: &Statement<'_, '_>) -> Option<Role> {
    let words = &statement.words[..=statement.here];
    let last = words[..statement.here].iter().rposition(|word| word.sort == Sort::Amount)?;
    if !words[last + 1..].iter().any(Eojeol::opens_entry) {
        return None;
    }
    let before = words[..=last].iter().filter(|word| word.sort == Sort::Amount).count();
    let mut said = statement.said().take(before);
    said.find(|said| said.rule.is_some_and(|rule| rule != noun::BEFORE.id))?.role
}

/// `부동산 18건 9억 원, 자동차 160대 4억 원, 급여 9명 1억 원`: what the entries before are that count the same way.
pub(super) fn counted(statement: &Statement<'_, '_>) -> Option<Role> {
    let words = &statement.words[..=statement.here];
    let counted = |at: usize| at > 0 && words[at - 1].sort == Sort::Size && words[at - 1].plain;
    if !counted(statement.here) {
        return None;
    }
    let mut amounts = (0..statement.here).rev().filter(|&at| words[at].sort == Sort::Amount);
    let both = amounts.by_ref().take(2).filter(|&at| counted(at)).count() == 2;
    if both { statement.said().next()?.role } else { None }
}

/// `추경을 짰다. … ▲안전(128억 원): 융자 40억 원, 하수관로 정비 71억 원`: an entry of a budget's list is a part of it, as those before it are.
pub(super) fn of_budget(statement: &Statement<'_, '_>) -> Option<Role> {
    let known = [known::SERIES.id, known::ITEM.id];
    let part = |said: &Said| {
        let whole = said.what.as_ref().is_some_and(is_whole_budget);
        said.role == Some(Role::Budget) && (whole || said.rule.is_some_and(|rule| known.contains(&rule)))
    };
    let of_budget = || statement.said().any(part) || is_headed(statement);
    (won(statement) >= LARGE && entry::is_listed(statement) && of_budget()).then_some(Role::Budget)
}

/// `주요 사업은 다음과 같다`: the sentence before the list says what is in it.
fn is_headed(statement: &Statement<'_, '_>) -> bool {
    let budget = |word: &Eojeol<'_>| {
        let own = word.noun().map_or(word.is_bare(Class::Program), |noun| noun.role == Some(Role::Budget));
        own && matches!(word.mark(), Mark::Topic | Mark::Bare)
    };
    let other = |word: &Eojeol<'_>| {
        word.noun().is_some_and(|noun| noun.role.is_some_and(|role| role != Role::Budget))
    };
    let before = statement.read.before(statement.scene);
    before.is_some_and(|words| words.iter().any(budget) && !words.iter().any(other))
}

/// `세금 수입 1507억 원으로 ▲도서관 증축(12억 원)`: what is done with it.
pub(super) fn is_spent_on(statement: &Statement<'_, '_>, before: &Eojeol<'_>) -> bool {
    let after = statement.words[..=statement.here].iter().rev().take_while(|word| word.span != before.span);
    let listed = after.into_iter().any(Eojeol::opens_entry);
    listed && before.mark() == Mark::Means && won(statement) >= LARGE
}
