//! What a word that only says money (`사업비`, `예산`) is the money of: the noun before it, or what a verb before it is done to.

use crate::context::ko::statement::Statement;
use crate::context::ko::statement::beside::{content, is_content, object_of};
use crate::context::ko::word::{Class, Classes, Eojeol, Mark, Sort, cue};

/// What a word that only says money is the money of: `도서관 건립 사업비`, `공사에 들인 돈`.
pub(in crate::context::ko) fn cost_of(statement: &Statement<'_, '_>, cost: usize) -> Option<usize> {
    let at = cost.checked_sub(1)?;
    // `축제 전체 예산`
    let whole = statement.words[at].written().is_any(["전체", "총"]) && statement.words[at].plain;
    let at = if whole && !is_whole_budget(statement, cost) { at.checked_sub(1)? } else { at };
    let word = &statement.words[at];
    let joined =
        statement.words[cost].gap.chars().all(|c| c.is_whitespace() || matches!(c, '’' | '”' | '\'' | '"'));
    match word.mark() {
        _ if !joined => None,
        _ if is_whole_budget(statement, cost) => Some(cost),
        Mark::Bare if word.is(Class::Attribute) => Some(cost),
        // `사업화 자금`
        Mark::Bare if word.stem().ends_with('화') && statement.words[cost].stem_written().is("자금") => {
            Some(cost)
        }
        // `13억 원이던 공사비`: of no verb.
        Mark::Modifier if word.sort == Sort::Amount => None,
        Mark::Modifier => object_of(statement, at),
        // `상품권 발행 규모`
        Mark::Bare if word.noun().is_none() && cue::verb(word.stem()).is_some() => {
            let thing = at.checked_sub(1).filter(|_| word.plain)?;
            let named = statement.words[thing].noun().is_some_and(|noun| noun.role.is_some());
            let bare = statement.words[thing].mark() == Mark::Bare;
            // `새빛머니의 충전 한도`
            let owns =
                statement.words[thing].mark() == Mark::Of && statement.words[cost].stem_written().is("한도");
            let thing = ((owns || named && bare) && is_content(statement, thing)).then_some(thing);
            // `하반기 징수 목표`
            thing.or_else(|| (statement.words[cost].stem_written().is("목표")).then_some(cost))
        }
        // `음식 부스 34곳의 값`
        Mark::Of if word.sort == Sort::Size => content(statement, at),
        Mark::Bare | Mark::Of if word.noun().is_some() || cue::verb(word.stem()).is_none() => {
            let named = word.noun().is_some_and(|noun| noun.role.is_some());
            // `6개 행사의 예산 규모는`
            let authority =
                |at: &usize| statement.words[*at].is_any(Classes::of(&[Class::Authority, Class::Body]));
            let of_cost = || cost_of(statement, at).filter(|at| word.mark() == Mark::Bare && !authority(at));
            let of_cost = if statement.is_cost(at) { of_cost() } else { None };
            of_cost.or((statement.is_thing(at) && (named || !statement.is_cost(at))).then_some(at))
        }
        Mark::Place => is_content(statement, at).then_some(at),
        _ => None,
    }
}

/// `구 예산은 9천억 원이다`, `양천구의 올해 전체 예산은`: all that an authority has.
fn is_whole_budget(statement: &Statement<'_, '_>, cost: usize) -> bool {
    let word = &statement.words[cost];
    let between = |word: &&Eojeol<'_>| {
        matches!(word.sort, Sort::Date | Sort::Size)
            || word.is_itself_any(Classes::of(&[Class::Measure, Class::Numeral, Class::Moment]))
            || word.written().is("해")
    };
    let whose = statement.words[..cost].iter().rev().find(|word| !between(word));
    let named = |word: &Eojeol<'_>| word.record.is_some() && word.sort == Sort::Word;
    let authority = |word: &Eojeol<'_>| word.is(Class::Authority) || word.is(Class::Body) || named(word);
    let budget = word.stem().ends_with("예산") || word.stem_written().is("살림");
    word.mark() == Mark::Topic && budget && whose.is_some_and(authority)
}
