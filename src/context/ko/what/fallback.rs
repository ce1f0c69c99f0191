//! What an amount is for or of where no place of its clause names it: who gives or gets it, what was said before, the word for money itself, the
//! name that the item begins with.

use crate::context::ko::earlier::focus::place;
use crate::context::ko::earlier::{focus, is_other_loan, most_said, opening, said, theme};
use crate::context::ko::statement::Statement;
use crate::context::ko::statement::beside::is_content;
use crate::context::ko::statement::distant::{client, marked_before};
use crate::context::ko::word::{Class, Eojeol, Mark, Sort, cue};
use crate::context::{Role, Thing, What};
use crate::scan::hangul::is_alphanumeric;
use crate::span::Span;

/// The phrase, from the surest guess to the least sure.
pub(super) fn find(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let unnamed = role == Role::Donation && !is_gift_said(statement);
    let given = if unnamed { gift(statement).or_else(|| giver(statement)) } else { None };
    given
        .or_else(|| known(statement, role))
        .or_else(|| saved_by(statement, role))
        .or_else(|| itself(statement))
        .or_else(|| opening::name(statement).map(Thing::Here))
        .or_else(|| focus::matter(statement).map(|(phrase, _)| Thing::Here(phrase)))
        .or_else(|| place(statement).map(Thing::Here))
        .or_else(|| {
            nearest(statement).or_else(|| debtor(statement, role)).map(|at| Thing::Here(statement.phrase(at)))
        })
}

/// The nearest noun before the amount that can be it.
fn nearest(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 8;
    let words = statement.words;
    let noun = |at: &usize| is_content(statement, *at) && words[*at].noun().is_some();
    (0..statement.here).rev().take(REACH).find(noun)
}

/// `고액 체납자 21명이 58억 원을 체납했다`.
fn debtor(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let before = (0..statement.here).rev().filter(|_| role == Role::Turnover);
    before.into_iter().find(|&at| statement.words[at].stem().ends_with("체납자"))
}

/// Whether the item has said what is given (`성금`), and not only by whom.
pub(super) fn is_gift_said(statement: &Statement<'_, '_>) -> bool {
    let gift = |what: What| cue::noun(&what.text).is_some_and(|noun| noun.role.is_some());
    most_said(statement, Role::Donation).is_some_and(gift) || theme::is_told(statement, Role::Donation)
}

/// `상인회가 장학금을 맡겼다. … 해마다 200만 원씩 전해 왔다`: the gift that the news has named last.
fn gift(statement: &Statement<'_, '_>) -> Option<Thing> {
    const GIFTS: [&str; 5] = ["장학금", "성금", "기부금", "후원금", "의연금"];
    const NEAR: usize = 1500;
    let (text, end) = (statement.scene.view.text, statement.words[0].span.start);
    let start = text.floor_char_boundary(statement.news_start().max(end.saturating_sub(NEAR)).min(end));
    let before = &text[start..end];
    let last = GIFTS.iter().filter_map(|gift| before.rfind(gift).map(|at| at + gift.len())).max()?;
    let first = before[..last]
        .rfind(|c: char| !is_alphanumeric(c))
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    Some(Thing::Here(Span::new(start + first, start + last)))
}

/// `한 기업이 2억 원을 쾌척했다`: who gives it, where nothing is said of it.
fn giver(statement: &Statement<'_, '_>) -> Option<Thing> {
    let words = &statement.words[..statement.here];
    let gives =
        |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.record.is_none() && !word.is(Class::Authority);
    let topic = words
        .iter()
        .rposition(|word| gives(word) || word.sort == Sort::Size && word.mark() == Mark::Topic)?;
    let counted = words[topic].sort == Sort::Size && topic > 0;
    let phrase = statement.phrase(if counted { topic - 1 } else { topic });
    // A mere `주민` says nothing.
    let named = statement.scene.text(phrase).contains(' ') || words[topic].is_bare(Class::Corps);
    named.then_some(Thing::Here(phrase))
}

/// What was said before; support that is not named there is of who gets it.
fn known(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let said = said(statement, role);
    if role == Role::Support && has_cost(statement) {
        return client(statement).map(|at| Thing::Here(statement.phrase(at))).or(said);
    }
    if !matches!(role, Role::Support | Role::Loan)
        || said.as_ref().is_some_and(|thing| is_given(statement, thing, role))
    {
        return said;
    }
    client(statement).map(|at| Thing::Here(statement.phrase(at))).or(said)
}

/// `교회에 2천만 원의 공사비를 대 준다`.
fn has_cost(statement: &Statement<'_, '_>) -> bool {
    statement.after().or(statement.left).is_some_and(|at| statement.is_cost(at))
}

/// `장학금`, `재난지원금`; of a loan, `특례보증`.
fn is_given(statement: &Statement<'_, '_>, thing: &Thing, role: Role) -> bool {
    let phrase = match thing {
        Thing::Here(span) => statement.scene.text(*span),
        Thing::Said(what) => &what.text,
    };
    cue::noun(phrase).is_some_and(|noun| noun.role == Some(role)) && !is_other_loan(statement, phrase)
}

/// `계약심사로 37억 원 아꼈다`: by what it is saved or earned, where nothing else is said.
fn saved_by(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let earned = role == Role::Turnover && statement.verb.is_some();
    let means = marked_before(statement, Mark::Means).filter(|_| earned);
    means.map(|at| Thing::Here(statement.phrase(at)))
}

/// The word for money itself, where the text has nothing else.
fn itself(statement: &Statement<'_, '_>) -> Option<Thing> {
    let named = |at: usize| statement.words[at].noun().is_some_and(|noun| noun.role.is_some());
    let cost =
        |at: &usize| statement.is_cost(*at) && named(*at) && !statement.words[*at].is_itself(Class::Link);
    let at = statement.after().filter(cost).or_else(|| statement.left.filter(cost));
    at.map(|at| Thing::Here(statement.phrase(at)))
}
