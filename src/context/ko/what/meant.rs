//! What an amount is meant to be of although its clause names something else: what was sold before, what is owed, what is put together.

use crate::context::ko::earlier::{focus, most_said};
use crate::context::ko::statement::distant::spent_on;
use crate::context::ko::statement::{Statement, phrase};
use crate::context::ko::word::{Class, Eojeol, Frame, Mark};
use crate::context::{Role, Said, Thing};

/// `수강료는 5만 원이다. 다자녀 가정은 2만 원만 낸다`: who pays is not what it is for.
pub(super) fn paid_by(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let who = statement.left().filter(|who| role == Role::Price && who.mark() == Mark::Topic)?;
    let pays = statement.verb_text().starts_with(['내', '낸', '냈']);
    let own = who.is_bare(Class::Client) && pays;
    if own { most_said(statement, role).map(Thing::Said) } else { None }
}

/// `복분자를 팔아 기부했다. 장터에서만 480만 원어치가 팔렸다`: what was sold, and not where.
pub(super) fn sold(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let sells = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Sell);
    let place = |word: &Eojeol<'_>| word.mark() == Mark::Place && word.text.contains("에서");
    if role != Role::Turnover || !sells || !statement.left().is_some_and(place) {
        return None;
    }
    let words = statement.read.before(statement.scene)?;
    let sale = |pair: &[Eojeol<'_>]| {
        pair[0].mark() == Mark::Object && pair[1].verb().is_some_and(|(verb, _)| verb.frame == Frame::Sell)
    };
    let at = words.windows(2).rposition(sale)?;
    (words[at].span.start >= statement.news_start()).then(|| Thing::Here(phrase::ending_at(words, 0, at)))
}

/// `3천만 원 이상을 밀린 14명은`: of the taxes that were spoken of.
pub(super) fn owed(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let next = statement.words.get(statement.next).filter(|_| role == Role::Limit)?;
    let owes =
        statement.mark == Mark::Object && matches!(next.text, "밀린" | "체납한") && statement.left.is_none();
    if owes { statement.said().find_map(|said| said.what.clone()).map(Thing::Said) } else { None }
}

/// `동상 3명(20만 원)으로 총 220만 원이며`: of the contest, and not of its last prize.
pub(super) fn all_prizes(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let total = statement.before().filter(|_| role == Role::Budget)?.written().is_any(["총", "모두"]);
    let start = statement.words[0].span.start;
    let prize =
        |said: &Said| said.role == Some(Role::Prize) && statement.scene.records[said.at].span.start >= start;
    let listed = total && statement.said().next().is_some_and(prize);
    if listed { focus::focus(statement).map(|(phrase, _)| Thing::Here(phrase)) } else { None }
}

/// `구비 3억 원을 보태 모두 13억 원을 투입했다`: of the work, and not of the last of its parts.
pub(super) fn put_together(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let before = statement.here.checked_sub(2).filter(|_| role == Role::Budget)?;
    let total = statement.words[before + 1].written().is_any(["모두", "총"])
        && statement.words[before].is_itself(Class::Sum);
    if !total || statement.verb.is_none_or(|(_, verb)| verb.frame != Frame::Spend) {
        return None;
    }
    let made = spent_on(statement).map(|at| statement.phrase(at));
    made.or_else(|| focus::focus(statement).map(|(phrase, _)| phrase)).map(Thing::Here)
}
