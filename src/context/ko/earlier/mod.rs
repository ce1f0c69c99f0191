//! What was said before the sentence: where it points back, what the item's amounts were of.
//!
//! Asked only where the amount's own sentence leaves the question open. What amounts before were is kept by the [memory](crate::context::Memory) of the item; whose news it is, is
//! [`doer`](super::doer)'s.
//!
//! The way through: [`said`] asks what the item has said of its amounts; [`focus`] is what the sentence before is about, [`theme`] whether the amount is of that, [`opening`] the name that the item
//! begins with.

pub(super) mod focus;
pub(super) mod opening;
pub(super) mod theme;

pub(super) use self::focus::Focus;

use arrayvec::ArrayVec;

use crate::context::ko::statement::Statement;
use crate::context::ko::statement::beside::{is_content, is_written_in};
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, NounKind, Sort, cue, ends};
use crate::context::{DEPTH, Role, Said, Thing, What};

/// What was said before: of the other amounts of the sentence, of the sentence before, or of the item.
pub(super) fn said(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    if let Some(place) = pointed(statement) {
        return statement.said().nth(place).and_then(|said| said.what.clone()).map(Thing::Said);
    }
    if is_whole(statement) {
        return theme::of_work(statement).map(Thing::Here);
    }
    if statement.shares() && has_own(statement) {
        return None;
    }
    if let Some(what) = listed_limit(statement, role) {
        return Some(Thing::Said(what));
    }
    if is_of_last(statement) {
        // `6만 원 이상 사면 2만 원을`: what a limit bounds is not what is given.
        let start = statement.words[0].span.start;
        let bounds = |said: &&Said| {
            let here = said.what.as_ref().is_some_and(|what| what.span.start >= start);
            here && role != Role::Limit && said.role != Some(Role::Limit)
        };
        let mut told = statement.said().filter(|said| said.role.is_some());
        let last = told.clone().find(bounds).or_else(|| told.next());
        return last.and_then(|said| said.what.clone()).map(Thing::Said);
    }
    if let Some(kin) = kin_said(statement, role) {
        return Some(Thing::Said(kin));
    }
    if let Some(what) = listed_with(statement, role) {
        return Some(Thing::Said(what));
    }
    let named =
        (role == Role::Loan).then(|| loan_said(statement)).flatten().or_else(|| most_said(statement, role));
    let focus = theme::focus(statement);
    match focus.filter(|focus| theme::is_it(statement, *focus, role, named.is_none())) {
        Some((phrase, _)) => Some(Thing::Here(phrase)),
        None => known(statement, role, named).or_else(|| focus.map(|(phrase, _)| Thing::Here(phrase))),
    }
}

/// What the item has named for such money, the project that it is about, or what it has named for other money.
fn known(statement: &Statement<'_, '_>, role: Role, named: Option<What>) -> Option<Thing> {
    let lead = || is_of_project(statement, role).then(|| opening::name(statement)).flatten();
    let other = || if has_own(statement) { None } else { other_said(statement, role) };
    named.map(Thing::Said).or_else(|| lead().map(Thing::Here)).or_else(|| other().map(Thing::Said))
}

/// What the last money of another kind was of; what a limit bounds is not what other money is for.
fn other_said(statement: &Statement<'_, '_>, role: Role) -> Option<What> {
    let thing = |what: &What| names_thing(&what.text, role == Role::Grant);
    let fits = |said: &&Said| said.what.as_ref().is_none_or(thing);
    let mut said = statement.said().filter(|said| said.role.is_some());
    let other = said.find(|said| (role == Role::Limit || said.role != Some(Role::Limit)) && fits(said));
    other.and_then(|said| said.what.as_ref()).filter(|what| statement.is_of_news(what)).cloned()
}

/// Whether the amount is of nothing but what the last one was of.
fn is_of_last(statement: &Statement<'_, '_>) -> bool {
    statement.shares()
        || is_compared(statement)
        || statement.part().is_some()
        || is_rest(statement)
        || is_than(statement)
        || is_here(statement)
        || is_changed(statement)
}

/// `4억 원의 예산이 2억 원으로 줄었다`: of what the amount before is of.
fn is_changed(statement: &Statement<'_, '_>) -> bool {
    let cost = statement.left.filter(|&at| statement.is_cost(at));
    let before = cost.and_then(|at| at.checked_sub(1)).map(|at| &statement.words[at]);
    before.is_some_and(|word| word.sort == Sort::Amount && word.mark() == Mark::Of)
}

/// What the item named for money of another kind: limits and prices are of vouchers, what was sold is what had a price.
fn kin_said(statement: &Statement<'_, '_>, role: Role) -> Option<What> {
    match role {
        Role::Limit | Role::Price => most_said(statement, Role::Issue),
        Role::Turnover if statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Sell) => {
            most_said(statement, Role::Price)
        }
        _ => None,
    }
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
    let date = || before.is_some_and(|word| word.sort == Sort::Date || word.is(Class::Moment));
    statement.words[statement.here].inside && than && (amount() || date())
}

/// `수산물을 3만 원 이상 사면 1만 원, 6만 원 이상 사면`: a limit is of what the last one of the sentence is of.
fn listed_limit(statement: &Statement<'_, '_>, role: Role) -> Option<What> {
    if role != Role::Limit {
        return None;
    }
    let amount = |word: &Eojeol<'_>| word.sort == Sort::Amount && word.record.is_some();
    let first = statement.words[..statement.here].iter().position(amount)?;
    let start = statement.words[first].span.start.saturating_sub(200).max(statement.words[0].span.start);
    let last = statement.said().find(|said| said.role == Some(Role::Limit))?.what.as_ref()?;
    (last.span.start >= start).then(|| last.clone())
}

/// `여기에 드는 돈은 2억 원`: of what was said last.
fn is_here(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 3;
    let Some(cost) = statement.left.filter(|&at| statement.is_cost(at)) else { return false };
    let near = statement.words[cost.saturating_sub(REACH)..cost].iter();
    follows_verb(statement, cost) && near.into_iter().any(|word| matches!(word.text, "여기에" | "이에"))
}

/// `올해 1만 원보다 300원 오른`, `올해보다 월 7만 원 늘어난다`: compared with what was said, and nothing else named.
fn is_than(statement: &Statement<'_, '_>) -> bool {
    if !statement.read.gist().has_mark(Mark::Than) {
        return false;
    }
    let words = statement.words;
    let own = statement.mark == Mark::Than && statement.left.is_none();
    let than = words[..statement.here].iter().any(|word| word.mark() == Mark::Than);
    own || than && (0..statement.here).all(|at| !is_content(statement, at) && !statement.is_cost(at))
}

/// `지원금 4억 원을 세워 놓고 1억 원을 남겼다`: of what the last of the same kind in the sentence was of.
fn listed_with(statement: &Statement<'_, '_>, role: Role) -> Option<What> {
    let start = statement.words[0].span.start;
    let kin =
        |said: &&Said| said.role == Some(role) || role == Role::Budget && said.role == Some(Role::Support);
    let last = statement.said().find(|said| said.role.is_some()).filter(kin)?;
    let what = last.what.as_ref().filter(|what| what.span.start >= start && !has_own(statement))?;
    Some(what.clone())
}

/// `남은 예산은 2억 원`: of what was spent before.
fn is_rest(statement: &Statement<'_, '_>) -> bool {
    let cost = statement.left.filter(|&at| statement.is_cost(at));
    cost.and_then(|at| at.checked_sub(1))
        .is_some_and(|at| statement.words[at].written().is_any(["남은", "남는"]))
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
fn follows_verb(statement: &Statement<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| statement.words[before].mark() == Mark::Modifier)
}

/// `앞의 것`, `뒤의 것`: which statement of the memory is meant.
pub(super) fn pointed(statement: &Statement<'_, '_>) -> Option<usize> {
    let at = statement.left.filter(|&at| statement.words[at].stem_written().is("것"))?;
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
    // `설계비` is not what `공사비` is for.
    let other_cost = role == Role::Budget && statement.left.is_some_and(|at| statement.is_cost(at));
    let fits = |what: &What| {
        let other_cost = other_cost && what.text.ends_with('비') || is_other_loan(statement, &what.text);
        !other_cost && names_thing(&what.text, role != Role::Budget)
    };
    let of_role = statement.said().filter(|said| said.role == Some(role));
    let phrases: ArrayVec<&What, DEPTH> = of_role.filter_map(|said| said.what.as_ref()).collect();
    let mut best: Option<(usize, &What)> = None;
    // What was said last comes first: of equals it stays, and the same phrase later is counted already.
    for (at, what) in phrases.iter().enumerate() {
        let most = best.map_or(0, |(most, _)| most);
        // No more can be left than are left.
        if phrases.len() - at <= most {
            break;
        }
        let count = phrases[at..].iter().filter(|other| other.text == what.text).count();
        if count > most && fits(what) {
            best = Some((count, what));
        }
    }
    best.map(|(_, what)| what).filter(|what| statement.is_of_news(what)).cloned()
}

/// Whether a phrase names what money is for: not `예산`, that it is money, nor `국비`, where it comes from, if `sources` are none.
fn names_thing(text: &str, sources: bool) -> bool {
    cue::noun(text)
        .is_none_or(|noun| noun.kind != NounKind::Cost && (sources || noun.role != Some(Role::Grant)))
}

/// The loan that the item has named last; what is lent is no guarantee.
pub(super) fn loan_said(statement: &Statement<'_, '_>) -> Option<What> {
    let phrases =
        statement.said().filter(|said| said.role == Some(Role::Loan)).filter_map(|said| said.what.as_ref());
    let mut named = phrases.filter(|what| !is_other_loan(statement, &what.text));
    let general = |what: &&What| ends::classes(&what.text).has(Class::Loan);
    let loan = named.clone().find(|what| !general(what)).or_else(|| named.next());
    loan.filter(|what| statement.is_of_news(what)).cloned()
}

/// `64억 원을 융자했다`: of no guarantee.
pub(super) fn is_other_loan(statement: &Statement<'_, '_>, phrase: &str) -> bool {
    let verb = statement.verb_text();
    phrase.ends_with("보증") && verb.starts_with("융자")
}

/// `특례보증`.
fn is_loan(phrase: &str) -> bool {
    cue::noun(phrase).is_some_and(|noun| noun.role == Some(Role::Loan))
}

/// Whether the sentence before, or the item's last amount, is about money that is lent.
pub(super) fn speaks_of_lending(statement: &Statement<'_, '_>) -> bool {
    let scene = statement.scene;
    let last = statement.said().find_map(|said| said.role);
    let lends = |word: &Eojeol<'_>| {
        let verb = word.verb().is_some_and(|(verb, _)| verb.role == Role::Loan);
        verb || word.noun().is_some_and(|noun| noun.role == Some(Role::Loan))
    };
    last == Some(Role::Loan)
        || last.is_none() && statement.read.before(scene).is_some_and(|words| words.iter().any(lends))
}
