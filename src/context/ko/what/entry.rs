//! What an entry of a list, or the noun before brackets, names: `수목원 정비 2단계: 4억 원`, `문화길 조성(총사업비 56억 원)`.

use crate::context::ko::statement::Statement;
use crate::context::ko::statement::beside::{content, is_content, is_verbal};
use crate::context::ko::word::thing::is_rank;
use crate::context::ko::word::{Eojeol, Mark, Sort};
use crate::context::{Role, Thing};

/// Whether the amount stands in an entry of a list: behind a sign that opens one, or in a line that a bullet begins.
pub(in crate::context::ko) fn is_listed(statement: &Statement<'_, '_>) -> bool {
    const BULLETS: [char; 9] = ['○', '◦', '•', '·', '-', '*', '□', '◇', '◎'];
    let opens = |word: &Eojeol<'_>| word.gap.trim_start().starts_with(BULLETS);
    let words = &statement.words[..=statement.here];
    words.first().is_some_and(opens) || words.iter().any(Eojeol::opens_entry)
}

/// An amount in brackets is of the noun before them.
pub(super) fn bracketed(statement: &Statement<'_, '_>) -> Option<Thing> {
    let compared =
        |at: usize| statement.words[at].mark() == Mark::Than && statement.words[at].noun().is_some();
    // `어르신 온기더하기(15억 원)`: a name that ends as a verb does.
    let named = |at: usize| {
        let word = &statement.words[at];
        at + 1 == statement.here && word.text.ends_with('기') && word.mark() == Mark::Verb
    };
    let thing = |at: usize| statement.is_thing(at) && !is_verbal(statement, at) || compared(at) || named(at);
    let at = statement.left.filter(|&at| thing(at))?;
    if let Some(what) = beside_share(statement, at) {
        return Some(what);
    }
    let at = costed(statement, at)
        .or_else(|| whole(statement, at))
        .or_else(|| budgeted(statement, at))
        .unwrap_or(at);
    Some(Thing::Here(statement.phrase(at)))
}

/// `임차료의 절반(최대 80만 원)`: what it is a part of.
fn whole(statement: &Statement<'_, '_>, part: usize) -> Option<usize> {
    const PARTS: [&str; 5] = ["절반", "일부", "전부", "전액", "차액"];
    let of = part.checked_sub(1).filter(|_| PARTS.contains(&statement.words[part].stem()))?;
    (statement.words[of].mark() == Mark::Of && is_content(statement, of)).then_some(of)
}

/// `문화길 조성(총사업비 56억 원)`: a word for money in the brackets is of the noun before them.
fn costed(statement: &Statement<'_, '_>, cost: usize) -> Option<usize> {
    let words = statement.words;
    let opened = words[..=cost].iter().rposition(|word| !word.inside)?;
    let money = words[cost].inside && statement.is_cost(cost);
    // `놀이터 2곳(사업비 4억 원)`
    if money && opened + 1 == cost { content(statement, opened) } else { None }
}

/// `‘마을 재생’ 20억원(총사업비 40억원)`: all that costs of which the amount before the brackets is a share.
fn beside_share(statement: &Statement<'_, '_>, cost: usize) -> Option<Thing> {
    let words = statement.words;
    let opened = words[..=cost].iter().rposition(|word| !word.inside)?;
    let share = words[opened].record.filter(|_| words[opened].sort == Sort::Amount)?;
    let whole = words[cost].inside
        && opened + 1 == cost
        && words[cost].stem().starts_with('총')
        && statement.is_cost(cost);
    let said = statement.said().next().filter(|said| whole && said.at == share)?;
    said.what.clone().map(Thing::Said)
}

/// `이사비: 전액 지원 (50명, 예산 2억 원)`: a word for money in the brackets of an entry is of what the entry is called after.
fn budgeted(statement: &Statement<'_, '_>, cost: usize) -> Option<usize> {
    let mut note = statement.words[..cost].iter().rev().take_while(|word| word.inside);
    let counted = note.all(|word| word.sort == Sort::Size);
    let money = counted && statement.words[cost].inside && statement.is_cost(cost);
    let name = if money { label(statement) } else { None };
    name.filter(|&at| is_content(statement, at))
}

/// `수목원 정비 2단계: 4억 원`, `단열 공사: 반지하 90가구, 가구당 150만 원`: the name of an entry of a list.
pub(in crate::context::ko) fn name(statement: &Statement<'_, '_>) -> Option<usize> {
    let words = statement.words;
    let name = label(statement)?;
    let named = statement.left().is_some_and(|left| left.noun().is_some_and(|noun| noun.role.is_some()));
    if named && !words[statement.here].follows([':']) {
        return None;
    }
    // Behind another amount the entry may speak of something else.
    if words[name + 1..statement.here].iter().any(|word| word.sort == Sort::Amount) {
        return None;
    }
    let full =
        is_content(statement, name) && words[name].noun().is_none_or(|noun| noun.role != Some(Role::Prize));
    (full || name > 0 && is_rank(&words[name]) && is_content(statement, name - 1)).then_some(name)
}

/// What stands before the colon of an entry: `청년 300명: 1인당 20만 원`.
pub(in crate::context::ko) fn label(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 8;
    let words = statement.words;
    if !statement.read.gist().colon {
        return None;
    }
    let near = (1..=statement.here).rev().take(REACH);
    let after = near.into_iter().take_while(|&at| !words[at].opens_entry());
    let after = after.into_iter().find(|&at| words[at].follows([':']))?;
    (0..after).rev().find(|&at| !words[at].inside)
}
