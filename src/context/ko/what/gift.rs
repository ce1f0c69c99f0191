//! What is given, and who gives or gets it: as what (`장학금으로 맡겼다`), up to how much, of each what is his.

use crate::context::Role;
use crate::context::ko::statement::Statement;
use crate::context::ko::statement::beside::is_content;
use crate::context::ko::word::{Class, Eojeol, Mark, NounKind, Sort};

/// `300만 원을 장학금으로 맡겼다`: as what it is given.
pub(super) fn given_as(statement: &Statement<'_, '_>) -> Option<usize> {
    let next = statement.words.get(statement.next)?;
    let bounded = statement.has_unit(Class::Ceiling) && statement.mark == Mark::Place;
    let as_it = (statement.mark == Mark::Object || bounded) && next.mark() == Mark::Means;
    // `100만 원 한도에서 수선비를 준다`
    let as_it = as_it || is_paid_out(statement) || bounded && next.mark() == Mark::Object;
    if !as_it && let Some(given) = bounded_gift(statement) {
        return Some(given);
    }
    (as_it && next.noun().is_some() && is_content(statement, statement.next)).then_some(statement.next)
}

/// `100만 원까지 사례금 지급`: the particle is left out.
fn is_paid_out(statement: &Statement<'_, '_>) -> bool {
    let noun = |at: usize| statement.words.get(at).filter(|word| word.mark() == Mark::Bare && !word.inside);
    let paid =
        noun(statement.next + 1).and_then(Eojeol::verb).is_some_and(|(verb, _)| verb.role == Role::Support);
    statement.mark == Mark::Until && paid && noun(statement.next).is_some()
}

/// `월 3만 원, 연간 36만 원 한도에서 약값과 진료비를 지원한다`: what is given up to so much.
fn bounded_gift(statement: &Statement<'_, '_>) -> Option<usize> {
    const NEAR: usize = 5;
    let words = statement.words;
    let ceiling = |at: &usize| {
        words[*at].begins(Class::Ceiling)
            && words[*at].mark() == Mark::Place
            && words[*at - 1].sort == Sort::Amount
    };
    let listed =
        statement.mark == Mark::Bare && words.get(statement.next).is_some_and(|next| next.follows([',']));
    if !(listed || statement.has_unit(Class::Ceiling)) {
        return None;
    }
    let from = (statement.here + 1..words.len()).take(NEAR).find(ceiling)?;
    let object = (from + 1..words.len())
        .take(NEAR)
        .find(|&at| words[at].mark() != Mark::Bare && words[at].mark() != Mark::And)?;
    (words[object].mark() == Mark::Object && is_content(statement, object)).then_some(object)
}

/// `1인당 지급액은 중학생 50만 원, 고등학생 80만 원`: of each what is his.
pub(super) fn listed_payer(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let words = statement.words;
    let mut before = (0..statement.here).rev().filter(|&at| !words[at].inside);
    let who = before.next().filter(|&at| role == Role::Support && words[at].sort == Sort::Word)?;
    let payer =
        words[who].mark() == Mark::Bare && words[who].is(Class::Payer) && words[who].is_bare(Class::Client);
    let cost = |at: usize| {
        let noun = words[at].noun().filter(|noun| noun.role == Some(Role::Support));
        words[at].mark() == Mark::Topic && noun.is_some_and(|noun| noun.kind == NounKind::Cost)
    };
    let listed =
        || (0..who).rev().find(|&at| words[at].mark() == Mark::Topic && !words[at].inside).is_some_and(cost);
    (payer && listed()).then_some(who)
}

/// `통장협의회 120만 원 등 700만 원의 성금`, `회원들이 200만 원씩 맡겼다`: who gives it.
pub(super) fn is_giver(statement: &Statement<'_, '_>, at: usize) -> bool {
    let word = &statement.words[at];
    let gives = statement.verb.is_some_and(|(_, verb)| verb.role == Role::Donation);
    let named = word.noun().is_some_and(|noun| noun.role.is_some());
    word.mark() == Mark::Bare && word.is_bare(Class::Corps) || word.mark() == Mark::Topic && gives && !named
}
