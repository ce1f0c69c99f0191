//! Which certificate a limit on buying is of: the one that the clause or the news names, and neither where it is bought nor the buying itself.

use crate::context::ko::earlier::{focus, most_said};
use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, NounKind, Sort, cue};
use crate::context::{Role, Thing};
use crate::span::Span;

/// `상품권은 우체국에서 월 35만 원까지 살 수 있다`, `사랑화폐 1인당 구매 한도는 모두 합산해 월 60만 원`.
pub(super) fn certificate(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    if role != Role::Limit || !statement.left().is_none_or(is_aside) {
        return None;
    }
    let able = |at: usize| statement.words.get(at + 1).is_some_and(|next| next.written().is("수"));
    let buys = statement.verb.is_some_and(|(at, verb)| verb.frame == Frame::Buy && able(at));
    if !buys && !is_ceiling_told(statement) {
        return None;
    }
    match named(statement) {
        Some(phrase) if !is_general(statement.scene.text(phrase)) => Some(Thing::Here(phrase)),
        Some(phrase) => before(statement).or(Some(Thing::Here(phrase))),
        None if buys => before(statement),
        None => None,
    }
}

/// Whether what stands before the amount only says where, how or up to what limit it is bought.
fn is_aside(left: &Eojeol<'_>) -> bool {
    match left.mark() {
        Mark::Place => left.text.contains("에서"),
        Mark::Means | Mark::Verb => true,
        // `카드와 지류를 합쳐`
        _ if left.is_itself(Class::Sum) => true,
        _ => left.noun().is_some_and(|noun| noun.role == Some(Role::Limit)),
    }
}

/// `1인당 구매 한도는`: of what is bought the limit is told.
fn is_ceiling_told(statement: &Statement<'_, '_>) -> bool {
    let words = &statement.words[..statement.here];
    let buying = |word: &Eojeol<'_>| ["구매", "구입"].iter().any(|buys| word.text.starts_with(buys));
    let topic = words.iter().rposition(|word| word.mark() == Mark::Topic && word.stem().ends_with("한도"));
    topic.is_some_and(|at| buying(&words[at]) || at > 0 && buying(&words[at - 1]))
}

/// The certificate that the sentence names last before the amount.
fn named(statement: &Statement<'_, '_>) -> Option<Span> {
    const REACH: usize = 16;
    let issued = |at: &usize| {
        let word = &statement.words[*at];
        let noun = word.noun().filter(|_| word.sort == Sort::Word && !word.inside);
        let marked = matches!(word.mark(), Mark::Topic | Mark::Object | Mark::Of | Mark::Bare);
        marked && noun.is_some_and(|noun| noun.role == Some(Role::Issue) && noun.kind == NounKind::Thing)
    };
    let at = (0..statement.here).rev().take(REACH).find(issued)?;
    statement.is_thing(at).then(|| statement.phrase(at))
}

/// What the news has named it.
fn before(statement: &Statement<'_, '_>) -> Option<Thing> {
    let issued = |text: &str| cue::noun(text).is_some_and(|noun| noun.role == Some(Role::Issue));
    let said = most_said(statement, Role::Issue).filter(|what| !is_general(&what.text)).map(Thing::Said);
    let focus = || focus::focus(statement).map(|(phrase, _)| phrase);
    said.or_else(|| focus().filter(|phrase| issued(statement.scene.text(*phrase))).map(Thing::Here))
}

/// `상품권`: a word that has no name.
fn is_general(text: &str) -> bool {
    matches!(text, "상품권" | "지역화폐" | "쿠폰")
}
