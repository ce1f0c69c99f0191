//! What a word that only says money (`사업비`, `예산`) is the money of: the noun before it, or what a verb before it is done to.

use super::beside::{is_content, object_of};
use super::cue;
use super::eojeol::{Mark, Sort};
use super::statement::Statement;
use super::word::Class;

/// What a word that only says money is the money of: `도서관 건립 사업비`, `공사에 들인 돈`.
pub(super) fn cost_of(statement: &Statement<'_, '_>, cost: usize) -> Option<usize> {
    let at = cost.checked_sub(1)?;
    let word = &statement.words[at];
    let joined =
        statement.words[cost].gap.chars().all(|c| c.is_whitespace() || matches!(c, '’' | '”' | '\'' | '"'));
    match word.mark() {
        _ if !joined => None,
        Mark::Bare if word.is(Class::Attribute) || is_whole_budget(statement, cost) => Some(cost),
        // `사업화 자금`
        Mark::Bare if word.stem().ends_with('화') && statement.words[cost].stem() == "자금" => Some(cost),
        // `13억 원이던 공사비`: of no verb.
        Mark::Modifier if word.sort == Sort::Amount => None,
        Mark::Modifier => object_of(statement, at),
        // `상품권 발행 규모`
        Mark::Bare if word.noun().is_none() && cue::verb(word.stem()).is_some() => {
            let thing = at.checked_sub(1).filter(|_| word.gap == " ")?;
            let named = statement.words[thing].noun().is_some_and(|noun| noun.role.is_some());
            let bare = statement.words[thing].mark() == Mark::Bare;
            (named && bare && is_content(statement, thing)).then_some(thing)
        }
        Mark::Bare | Mark::Of if word.noun().is_some() || cue::verb(word.stem()).is_none() => {
            let named = word.noun().is_some_and(|noun| noun.role.is_some());
            (statement.is_thing(at) && (named || !statement.is_cost(at))).then_some(at)
        }
        Mark::Place => is_content(statement, at).then_some(at),
        _ => None,
    }
}

/// `구 예산은 9천억 원이다`: all that an authority has.
fn is_whole_budget(statement: &Statement<'_, '_>, cost: usize) -> bool {
    let word = &statement.words[cost];
    let whose = cost.checked_sub(1).map(|at| &statement.words[at]);
    let authority = whose.is_some_and(|word| word.is(Class::Authority) || word.is(Class::Body));
    authority && word.mark() == Mark::Topic && word.stem().ends_with("예산")
}
