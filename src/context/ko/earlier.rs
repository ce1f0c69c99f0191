//! What was said before the sentence: where it points back, what the sentence before is about, what the item's amounts were of.

use super::afar::shares;
use super::beside::is_written_in;
use super::cue::{self, NounKind};
use super::ends;
use super::eojeol::{Eojeol, Mark, Sort};
use super::lead;
use super::phrase;
use super::statement::Statement;
use super::word::{Class, Classes};
use crate::context::{Role, Said, Thing, What};
use crate::span::Span;

/// What was said before: of the other amounts of the sentence, of the sentence before, or of the item.
pub(super) fn said(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let last = || statement.said().find(|said| said.role.is_some()).and_then(|said| said.what.clone());
    // What a limit bounds is not what other money is for.
    let unbounded = || {
        let mut said = statement.said().filter(|said| said.role.is_some());
        let names = |said: &Said| said.what.as_ref().is_none_or(|what| !is_money(&what.text));
        let other = said.find(|said| (role == Role::Limit || said.role != Some(Role::Limit)) && names(said));
        other.and_then(|said| said.what.as_ref()).filter(|what| statement.is_of_news(what)).cloned()
    };
    if let Some(place) = pointed(statement) {
        return statement.said().nth(place).and_then(|said| said.what.clone()).map(Thing::Said);
    }
    if is_whole(statement) || shares(statement) && has_own(statement) {
        return None;
    }
    if shares(statement) || is_compared(statement) || statement.part().is_some() {
        return last().map(Thing::Said);
    }
    let kin = matches!(role, Role::Limit | Role::Price).then(|| most_said(statement, Role::Issue)).flatten();
    if let Some(voucher) = kin {
        return Some(Thing::Said(voucher));
    }
    let named =
        (role == Role::Loan).then(|| loan_said(statement)).flatten().or_else(|| most_said(statement, role));
    match focus(statement) {
        Some((phrase, _)) if role == Role::Loan && is_loan(phrase.of(statement.scene.view.text)) => {
            Some(Thing::Here(phrase))
        }
        Some((phrase, _)) if role == Role::Other && named.is_none() => Some(Thing::Here(phrase)),
        Some((phrase, sure)) if is_meant(statement, sure) || named.is_none() && sure == Focus::Object => {
            Some(Thing::Here(phrase))
        }
        focus => {
            let other = || if has_own(statement) { None } else { unbounded().map(Thing::Said) };
            let lead = || is_of_project(statement, role).then(|| lead::name(statement)).flatten();
            let known = named.map(Thing::Said).or_else(|| lead().map(Thing::Here)).or_else(other);
            known.or_else(|| focus.map(|(phrase, _)| Thing::Here(phrase)))
        }
    }
}

/// Whether the amount is of what the sentence before is about, although the item has named other things.
pub(super) fn is_meant(statement: &Statement<'_, '_>, sure: Focus) -> bool {
    let after = statement.words.get(statement.next).filter(|_| statement.mark == Mark::Modifier);
    let points = |word: &Eojeol<'_>| word.is(Class::Pointing);
    let money = |at: usize| statement.is_cost(at) && !follows_verb(statement, at);
    let left = statement.left.is_some_and(|at| money(at) || points(&statement.words[at]));
    sure == Focus::Said || after.is_some_and(points) || left && sure == Focus::Object
}

/// Whether what the item is about has the money: an authority's own, and no entry of a list.
fn is_of_project(statement: &Statement<'_, '_>, role: Role) -> bool {
    let listed = || statement.words[..=statement.here].iter().any(Eojeol::opens_entry);
    matches!(role, Role::Budget | Role::Grant) && !listed()
}

/// `한 해 전(690억 원)의 두 배`: in brackets, what the amount before is compared with.
fn is_compared(statement: &Statement<'_, '_>) -> bool {
    let before = statement.words[..statement.here].iter().rev().find(|word| !word.inside);
    let than = before.is_some_and(|word| word.outer && matches!(word.mark(), Mark::Of | Mark::Than));
    let amount = || statement.words[..statement.here].iter().any(|word| word.sort == Sort::Amount);
    statement.words[statement.here].inside && than && amount()
}

/// Whether the amount has its own word for money, that says what it is: `예비비 4억 원`.
fn has_own(statement: &Statement<'_, '_>) -> bool {
    let named = |at: &usize| statement.words[*at].noun().is_some_and(|noun| noun.role.is_some());
    statement.left.filter(named).is_some_and(|at| !is_written_in(statement, at))
}

/// `예산 8000억 원 가운데`: the whole, with nothing before it that it could be of.
fn is_whole(statement: &Statement<'_, '_>) -> bool {
    let next = statement.words.get(statement.next).map_or("", |word| word.text);
    has_own(statement) && statement.left == Some(0) && matches!(next, "중" | "가운데")
}

/// `여기에 드는 예산은`: a verb before the word for money says whose it is.
pub(super) fn follows_verb(statement: &Statement<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| statement.words[before].mark() == Mark::Modifier)
}

/// `앞의 것`, `뒤의 것`: which statement of the memory is meant.
pub(super) fn pointed(statement: &Statement<'_, '_>) -> Option<usize> {
    let at = statement.left.filter(|&at| statement.words[at].stem() == "것")?;
    let word = statement.words.get(at.checked_sub(1)?)?;
    let again = statement.words[..statement.here].iter().any(|word| word.sort == Sort::Amount);
    match word.text {
        "앞의" => Some(1),
        "뒤의" => Some(usize::from(again)),
        _ => None,
    }
}

/// The phrase that the item's amounts of this role were of most often; of equals, the last.
pub(super) fn most_said(statement: &Statement<'_, '_>, role: Role) -> Option<What> {
    let mut phrases =
        statement.said().filter(|said| said.role == Some(role)).filter_map(|said| said.what.as_ref());
    // `설계비` is not what `공사비` is for.
    let priced = statement.left.is_some_and(|at| statement.is_cost(at));
    let mut best: Option<(usize, &What)> = None;
    // What was said last comes first: of equals it stays, and the same phrase later is counted already.
    while let Some(what) = phrases.next() {
        let count = 1 + phrases.clone().filter(|other| other.text == what.text).count();
        let more = best.is_none_or(|(most, _)| count > most);
        if more
            && !is_money(&what.text)
            && (role != Role::Budget || !(is_source(&what.text) || priced && what.text.ends_with('비')))
        {
            best = Some((count, what));
        }
    }
    best.map(|(_, what)| what).filter(|what| statement.is_of_news(what)).cloned()
}

/// `예산`, `금액`: a word for money names nothing that other money is for.
fn is_money(text: &str) -> bool {
    cue::noun(text).is_some_and(|noun| noun.kind == NounKind::Cost)
}

/// `국비`, `예산`: where money comes from, or that it is money, is not what other money is for.
fn is_source(text: &str) -> bool {
    cue::noun(text).is_some_and(|noun| noun.role == Some(Role::Grant) || noun.kind == NounKind::Cost)
}

/// The loan that the item has named last.
pub(super) fn loan_said(statement: &Statement<'_, '_>) -> Option<What> {
    let phrases =
        statement.said().filter(|said| said.role == Some(Role::Loan)).filter_map(|said| said.what.as_ref());
    let mut named = phrases.filter(|what| is_loan(&what.text));
    let general = |what: &&What| ends::classes(&what.text).has(Class::Loan);
    let loan = named.clone().find(|what| !general(what)).or_else(|| named.next());
    loan.filter(|what| statement.is_of_news(what)).cloned()
}

/// `특례보증`.
fn is_loan(phrase: &str) -> bool {
    cue::noun(phrase).is_some_and(|noun| noun.role == Some(Role::Loan))
}

/// What makes a phrase the one that a sentence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Focus {
    /// It is said to be it: `분야는 복지다`.
    Said,
    /// Something is done to it.
    Object,
    /// It is only spoken of.
    Topic,
}

/// What the sentence before is about.
pub(super) fn focus(statement: &Statement<'_, '_>) -> Option<(Span, Focus)> {
    const OTHERS: Classes =
        Classes::of(&[Class::Person, Class::Pointing, Class::Adverb, Class::Measure, Class::Unit]);
    // `드론을 띄워`, `현장을 찾아`: with what it is done, and where.
    const TOOLS: [&str; 8] = ["띄워", "통해", "이용해", "활용해", "찾아", "방문해", "둘러보고", "만나"];
    let words = statement.read.before(statement.scene)?;
    let content = |word: &Eojeol<'_>| {
        let money = word.noun().is_some_and(|noun| noun.kind == NounKind::Cost);
        let named = word.sort == Sort::Word && word.record.is_none() && word.stem() != "대상";
        named && !money && !word.is_any(OTHERS) && !word.inside
    };
    let tool = |at: usize| {
        words[at].mark() == Mark::Object && words.get(at + 1).is_some_and(|next| TOOLS.contains(&next.text))
    };
    let fits = |at: usize, mark: Mark| {
        words[at].mark() == mark && (content(&words[at]) || is_headed(words, at)) && !tool(at)
    };
    let at = |mark: Mark| (0..words.len()).rev().find(|&at| fits(at, mark));
    let last = words.len().checked_sub(1)?;
    let said =
        at(Mark::Copula).filter(|&at| at == last && words[..at].iter().any(|word| word.is(Class::Field)));
    let bare =
        || at(Mark::Bare).filter(|&at| words.get(at + 1).is_some_and(|next| is_doing(&words[at], next)));
    let cost = || {
        let named = |word: &Eojeol<'_>| word.noun().is_some() && word.stem() != "대상";
        words.iter().position(|word| word.mark() == Mark::Topic && named(word))
    };
    let found = said.or_else(|| at(Mark::Object)).or_else(bare).or_else(|| at(Mark::Topic)).or_else(cost)?;
    let focus = match words[found].mark() {
        Mark::Copula => Focus::Said,
        Mark::Topic => Focus::Topic,
        _ => Focus::Object,
    };
    let head = if is_headed(words, found) { found - 1 } else { found };
    Some((phrase::ending_at(words, 0, head), focus))
}

/// `수당 지급 계획을 설명했다`, `깎인 것은 축제 예산이다`: it is the allowance that is planned, the festival that has the budget.
fn is_headed(words: &[Eojeol<'_>], at: usize) -> bool {
    let plan =
        words[at].mark() == Mark::Object && matches!(words[at].stem(), "계획" | "방안" | "신청" | "접수");
    let money = || words[at].noun().is_some_and(|noun| noun.kind == NounKind::Cost);
    let headed = plan || words[at].mark() == Mark::Copula && money();
    let before = at.checked_sub(1).map(|at| &words[at]).filter(|_| headed && words[at].gap == " ");
    before.is_some_and(|word| word.mark() == Mark::Bare && word.sort == Sort::Word && word.record.is_none())
}

/// Whether a verb follows a bare noun; `받지 않았다` is a verb alone.
fn is_doing(noun: &Eojeol<'_>, next: &Eojeol<'_>) -> bool {
    let denied = noun.text.ends_with('지') && next.text.starts_with(['않', '못']);
    next.mark() == Mark::Verb && !denied
}

/// Where what the sentence before tells happened: `축제에 25만 명이 다녀갔다`.
pub(super) fn place(statement: &Statement<'_, '_>) -> Option<Span> {
    const OTHERS: Classes = Classes::of(&[Class::Person, Class::Pointing, Class::Adverb, Class::Measure]);
    let words = statement.read.before(statement.scene)?;
    let at = words.iter().rposition(|word| {
        word.mark() == Mark::Place && word.sort == Sort::Word && word.record.is_none() && !word.is_any(OTHERS)
    })?;
    Some(phrase::ending_at(words, 0, at))
}

/// Whether the sentence before, or the item's last amount, is about money that is lent.
pub(super) fn speaks_of_lending(statement: &Statement<'_, '_>) -> bool {
    let scene = statement.scene;
    let last = scene.memory.last(scene.amount().item).and_then(|said| said.role);
    let lends = |word: &Eojeol<'_>| {
        let verb = word.verb().is_some_and(|(verb, _)| verb.role == Role::Loan);
        verb || word.noun().is_some_and(|noun| noun.role == Some(Role::Loan))
    };
    last == Some(Role::Loan)
        || last.is_none() && statement.read.before(scene).is_some_and(|words| words.iter().any(lends))
}
