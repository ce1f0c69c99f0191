//! Whether what an amount is for has happened: by the date, then the verb, then what such amounts usually are.

use super::settled::{is_aim, is_cut, is_scale, is_set, is_settled, is_sought};
use super::tense::Tense;
use super::{when, year};
use crate::context::ko::role;
use crate::context::ko::statement::Statement;
use crate::context::ko::what::entry;
use crate::context::ko::word::{Class, Eojeol, Mark, Sort};
use crate::context::{Role, Status, Time, What};

/// The status of an amount of a role, at a time.
pub(in crate::context::ko) fn find(statement: &Statement<'_, '_>, role: Role, time: Option<Time>) -> Status {
    if when::is_source(&statement.words[statement.here]) || role == Role::Price && leads_by_arrow(statement) {
        return if role == Role::Price { Status::Standing } else { Status::Done };
    }
    if was(&statement.words[statement.here]) && role != Role::Limit {
        return Status::Done;
    }
    if role == Role::Budget && is_settled(statement) {
        return Status::Done;
    }
    if role == Role::Budget && is_average(statement) {
        return Status::Standing;
    }
    if is_aim(statement) || is_sought(statement, role) {
        return Status::Planned;
    }
    if is_cut(statement) {
        return Status::Done;
    }
    // `지난해 요금은 2000원이었다`
    if time == Some(Time::Past) && statement.tail().contains('었') && holds(role) {
        return Status::Done;
    }
    // A price so high is all that was taken together.
    let holds = holds(role) && !(role == Role::Price && role::won(statement) >= TAKEN);
    // `2019년(70억 원)`: all that was lent then.
    let holds = holds && !(role == Role::Loan && time == Some(Time::Past) && role::won(statement) >= LENT);
    match (time, holds) {
        // `2025년 공모에 뽑혀 사업비 3억 원을 확보했다`: it is won, for a year to come.
        (Some(Time::Coming), false) if role == Role::Grant && statement.tense() == Some(Tense::Past) => {
            Status::Done
        }
        (Some(Time::Coming), false) => Status::Planned,
        (None, false)
            if matches!(role, Role::Budget | Role::Issue | Role::Turnover)
                && is_part_of_plan(statement)
                && (role != Role::Turnover || is_revenue(statement))
                && !year::is_spent(statement) =>
        {
            Status::Planned
        }
        (Some(Time::Past), false) => Status::Done,
        // The year that is, beside one to come, is what the one to come is compared with.
        (Some(Time::Now), false) if year::budget(statement, role).is_some() => Status::Done,
        _ => said(statement, role).unwrap_or_else(|| usual(statement, role)),
    }
}

/// `130원→180원`: what it was.
fn leads_by_arrow(statement: &Statement<'_, '_>) -> bool {
    let next = statement.words.get(statement.here + 1).filter(|next| next.sort == Sort::Amount);
    next.is_some_and(|next| next.gap.contains(['→', '⇒', '➔', '▶']))
}

/// `한 곳을 짓는 데 평균 12억 원이 든다`: what such a thing costs.
pub(super) fn is_average(statement: &Statement<'_, '_>) -> bool {
    let average = statement.words[..statement.here].last().is_some_and(|word| word.written().is("평균"));
    average && statement.tense() != Some(Tense::Past)
}

/// Whether the item is about a budget that is planned: its parts are, though it says that they were assigned.
fn is_part_of_plan(statement: &Statement<'_, '_>) -> bool {
    let mut said = statement.said();
    said.any(|said| {
        let named = |what: &What| what.text.ends_with("예산안") || what.text.ends_with("본예산");
        said.role == Some(Role::Budget)
            && said.status == Some(Status::Planned)
            && said.what.as_ref().is_some_and(named)
    })
}

/// `세외 수입은 12억 원으로`: what a budget counts on to come in.
fn is_revenue(statement: &Statement<'_, '_>) -> bool {
    const REVENUES: [&str; 5] = ["수입", "세입", "세수", "지방세", "재산세"];
    let revenue = |word: &Eojeol<'_>| REVENUES.iter().any(|end| word.stem().ends_with(end));
    statement.spoken_before().any(revenue)
}

/// `추경`, `내년도 예산안`: a budget with many parts.
pub(in crate::context::ko) fn is_whole_budget(what: &What) -> bool {
    ["예산", "예산안", "추경", "추경안"].iter().any(|whole| what.text.ends_with(whole))
}

/// `첫째 30만 원, 둘째 50만 원이었으나`: it is no more.
pub(super) fn was(word: &Eojeol<'_>) -> bool {
    word.mark() == Mark::Copula && word.tail().contains('었') && word.text.ends_with(['나', '만'])
}

/// From so many won on fees and taxes are what many paid.
const TAKEN: i64 = 100_000_000;

/// From so many won on a loan is no single borrower's.
const LENT: i64 = 1_000_000_000;

/// `▲중소기업 융자 40억 원`: all that is to be lent, and no rule for one.
fn is_listed_sum(statement: &Statement<'_, '_>) -> bool {
    let large = role::won(statement) >= LENT && !is_ceiling(statement);
    large && entry::is_listed(statement)
}

/// Limits, prices and loans are rules.
pub(super) fn holds(role: Role) -> bool {
    matches!(role, Role::Limit | Role::Price | Role::Loan)
}

/// What the verbs say.
fn said(statement: &Statement<'_, '_>, role: Role) -> Option<Status> {
    if role == Role::Limit || role == Role::Support && is_scale(statement) {
        return None;
    }
    let tense = statement.tense()?;
    let regular = match tense {
        Tense::Holding => true,
        Tense::Present if role == Role::Loan => is_ceiling(statement),
        Tense::Present => {
            role == Role::Price && !changes(statement) || role == Role::Support && is_regular(statement)
        }
        Tense::Due => !matches!(role, Role::Budget | Role::Grant | Role::Other),
        Tense::Going => matches!(role, Role::Price | Role::Loan | Role::Support),
        Tense::Past => role == Role::Price && role::won(statement) < TAKEN && is_set(statement),
        Tense::Coming => false,
    };
    // `상인회도 5천만 원을 보탠다`: to what is to be done.
    let adds = statement.verb_text().starts_with("보탠");
    let counted = tense == Tense::Present && matches!(role, Role::Turnover | Role::Donation) && !adds;
    let secured = tense == Tense::Present && role == Role::Grant && is_secured(statement);
    Some(match tense {
        _ if secured => Status::Done,
        _ if regular => Status::Standing,
        Tense::Past | Tense::Going => Status::Done,
        _ if counted => Status::Done,
        _ => Status::Planned,
    })
}

/// `7억 원을 확보해 다리를 놓는다`: it has come before it is spent.
fn is_secured(statement: &Statement<'_, '_>) -> bool {
    let verb = statement.verb_text();
    ["확보", "따내", "받아", "얻어", "유치", "끌어"].iter().any(|gets| verb.starts_with(gets))
        && (verb.ends_with(['해', '내', '아', '어', '와', '며']) || verb.ends_with("면서"))
}

/// A ceiling of a loan holds; a sum to lend is planned.
fn is_ceiling(statement: &Statement<'_, '_>) -> bool {
    let each = statement.words[..statement.here].iter().any(|word| word.text.ends_with('당'));
    let most = statement.scene.amount().modifier.is_some() || statement.mark == Mark::Until;
    // `제조업체는 2억 원, 음식점은 6천만 원까지`
    let next = || statement.words[statement.next..].iter().find(|word| word.sort == Sort::Amount);
    let listed = || statement.mark == Mark::Bare && next().is_some_and(|next| next.mark() == Mark::Until);
    each || most || listed() || statement.has_unit(Class::Within) || statement.has_unit(Class::Ceiling)
}

/// `1500원으로 오른다`.
fn changes(statement: &Statement<'_, '_>) -> bool {
    statement.read.gist().beginnings.has(Class::Shift)
        && statement.words[statement.next..].iter().any(|word| word.begins(Class::Shift))
}

/// `매월`, `시간당`: given again and again.
fn is_regular(statement: &Statement<'_, '_>) -> bool {
    // `낳으면`: on a condition.
    let conditional = |word: &Eojeol<'_>| word.mark() == Mark::Verb && word.text.ends_with('면');
    let regular = |word: &Eojeol<'_>| word.begins(Class::Regular);
    statement.read.gist().beginnings.has(Class::Regular) && statement.words.iter().any(regular)
        || statement.words.iter().any(conditional)
}

/// The status of the amount before.
fn said_before(statement: &Statement<'_, '_>) -> Option<Status> {
    statement.said().find(|said| said.role.is_some())?.status
}

/// Where no verb says it.
fn usual(statement: &Statement<'_, '_>, role: Role) -> Status {
    let is_past = |word: &Eojeol<'_>| {
        word.sort == Sort::Date && word.record.and_then(|at| statement.scene.time(at)) == Some(Time::Past)
    };
    let past = || statement.read.gist().date && statement.words[..statement.here].iter().any(is_past);
    let small = role::won(statement) < 100_000_000;
    let rest = statement.words[..statement.here].iter().any(|word| word.text == "나머지");
    let of_whole = statement.part().is_some() || rest && role == Role::Budget;
    if let Some(status) = said_before(statement).filter(|_| of_whole) {
        return status;
    }
    // `기금은 현재 62억 원이다`
    let now = statement.before().is_some_and(|word| word.written().is("현재"));
    match role {
        _ if now => Status::Standing,
        Role::Support if !small => Status::Planned,
        Role::Loan if is_listed_sum(statement) => Status::Planned,
        Role::Limit | Role::Price | Role::Loan | Role::Support => Status::Standing,
        Role::Grant | Role::Donation | Role::Turnover | Role::Other => Status::Done,
        _ if past() => Status::Done,
        _ => Status::Planned,
    }
}
