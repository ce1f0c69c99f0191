//! Amounts whose status is settled by what they are, whatever the tense of the clause: cut, aimed at, set, booked, compared.

use super::tense::{self, Tense};
use crate::context::Role;
use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Eojeol, Mark};

/// `결산안을 가결했다. 세입 1조 원, 세출 8천억 원으로`: what was taken in and spent, where the books are closed.
pub(super) fn is_settled(statement: &Statement<'_, '_>) -> bool {
    let whole = |left: &Eojeol<'_>| ["세입", "세출", "잉여금"].iter().any(|end| left.stem().ends_with(end));
    let closed = |words: &[Eojeol<'_>]| words.iter().any(|word| word.stem().starts_with("결산"));
    statement.left().is_some_and(whole)
        && (closed(statement.words) || statement.read.before(statement.scene).is_some_and(closed))
}

/// `예산안에서 12억 원을 삭감했다`: it is done, though the budget is one to come.
pub(super) fn is_cut(statement: &Statement<'_, '_>) -> bool {
    let verb = statement.verb.map(|(at, _)| &statement.words[at]);
    verb.is_some_and(|word| {
        word.text.starts_with(['삭', '깎']) && tense::of(std::slice::from_ref(word)) == Some(Tense::Past)
    })
}

/// `목표액은 15억 원으로`: it is to come, whatever is said of it further on.
pub(super) fn is_aim(statement: &Statement<'_, '_>) -> bool {
    let is_aim = |word: &Eojeol<'_>| matches!(word.stem(), "목표액" | "목표");
    let aim = statement.left().is_some_and(is_aim);
    // `올해 목표는 성금과 성품을 더해 13억 원이다`
    let topic = |word: &Eojeol<'_>| word.mark() == Mark::Topic && is_aim(word);
    let told = || statement.mark == Mark::Copula && statement.spoken_before().any(topic);
    // `목표액 15억 원의 88%를 채웠다`
    let of = statement.mark == Mark::Of && aim;
    of || (aim || told()) && statement.is_predicate() && !statement.tail().contains('었')
}

/// `8백억 원 확보를 위해`, `유치하기 위한`, `사업비는 640억 원으로 추산됐다`: it is not there yet.
pub(super) fn is_sought(statement: &Statement<'_, '_>, role: Role) -> bool {
    const GETS: [&str; 4] = ["확보", "유치", "획득", "달성"];
    const GUESSES: [&str; 5] = ["추산", "예상되", "예상된", "전망되", "전망된"];
    let Some(next) = statement.words.get(statement.next..) else { return false };
    let begins = |word: &Eojeol<'_>, verbs: &[&str]| verbs.iter().any(|verb| word.text.starts_with(verb));
    let aims = |pair: &[Eojeol<'_>]| {
        let sought = pair[0].mark() == Mark::Object || pair[0].text.ends_with("하기");
        sought && begins(&pair[0], &GETS) && pair[1].begins(Class::Purpose)
    };
    match role {
        Role::Grant => next.windows(2).next().is_some_and(aims),
        Role::Budget => {
            statement.mark == Mark::Means && next.first().is_some_and(|verb| begins(verb, &GUESSES))
        }
        _ => false,
    }
}

/// `2400원으로 정해졌다`: it was set, and holds.
pub(super) fn is_set(statement: &Statement<'_, '_>) -> bool {
    const SETS: [&str; 4] = ["정해졌", "정했", "확정", "결정"];
    let past = |word: &&Eojeol<'_>| tense::of(std::slice::from_ref(*word)) == Some(Tense::Past);
    let verb = statement.words[statement.next..].iter().find(past);
    verb.is_some_and(|verb| SETS.iter().any(|sets| verb.text.starts_with(sets)))
}

/// `장학금 규모는 모두 2억 원으로 지난해보다 늘었다`: how it compares, and not that it was given.
pub(super) fn is_scale(statement: &Statement<'_, '_>) -> bool {
    let scale =
        statement.left().is_some_and(|left| left.stem_written().is("규모") && left.mark() == Mark::Topic);
    let given = |word: &Eojeol<'_>| word.verb().is_some_and(|(verb, _)| verb.role == Role::Support);
    scale && statement.mark == Mark::Means && !statement.words[statement.next..].iter().any(given)
}
