//! What an amount is for or of: where Korean puts it, from the surest place to the least sure. Where no place of its sentence names it, [`fallback`] does.
//!
//! The rules here only choose among the nouns of the clause; whether a noun can be it at all the [`statement`](super::statement) tells, and what the sentences before named is found by
//! [`earlier`](super::earlier).
//!
//! The way through: [`find`] asks what stands in brackets ([`entry`]), the [`table`], or the clause ([`gift`], [`sum`], [`entry`], [`means`]); [`meant`] overrules these, [`fallback`] comes last.
//! [`cost`], for [`sum`] and the [`statement`](super::statement), is the money of something; [`choice`] puts the nouns near by beside what was found, and takes one by the weights.

mod bought;
pub(super) mod choice;
pub(super) mod cost;
pub(super) mod entry;
mod fallback;
mod gift;
pub(super) mod means;
mod meant;
mod sum;

use self::bought::certificate;
use self::gift::{given_as, is_giver, listed_payer};
use self::means::{contest, covered_by, loan_behind, supported_as};
use self::meant::{all_prizes, owed, paid_by, put_together, sold};
use self::sum::{became, grown, is_member, summed, totalled};
use crate::context::ko::earlier::theme::given_theme;
use crate::context::ko::earlier::{focus, loan_said, pointed};
use crate::context::ko::statement::beside::{flows_into, is_content, noun_from, own, relative};
use crate::context::ko::statement::distant::{
    about, after_with, headline, is_governed, marked_before, purpose, spent_on,
};
use crate::context::ko::statement::{Statement, table};
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, Sort, Verb, ends};
use crate::context::{Role, Thing, What};

/// The phrase, for an amount of a role.
pub(super) fn find(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let here = if statement.words[statement.here].inside {
        entry::bracketed(statement)
    } else if let Some(label) = table::label(statement) {
        Some(Thing::Here(label))
    } else {
        stated(statement, role)
    };
    let meant = here.as_ref().and_then(|thing| of_loan(statement, role, thing));
    let meant = meant.or_else(|| given_theme(statement, role));
    let meant = meant
        .or_else(|| paid_by(statement, role))
        .or_else(|| sold(statement, role))
        .or_else(|| put_together(statement, role));
    let meant = meant.or_else(|| owed(statement, role)).or_else(|| all_prizes(statement, role));
    let meant = meant.or_else(|| certificate(statement, role));
    meant.or(here).or_else(|| fallback::find(statement, role))
}

/// `보증을 받는다`, `가게에 빌려준다`: of the loan that the item has named.
fn of_loan(statement: &Statement<'_, '_>, role: Role, thing: &Thing) -> Option<Thing> {
    let Thing::Here(span) = thing else { return None };
    if role != Role::Loan {
        return None;
    }
    let words = statement.words;
    let head = words.iter().position(|word| word.stem_span().end == span.end);
    let given = |at: usize| {
        let counted = words.get(at + 1).filter(|next| next.sort == Sort::Size).unwrap_or(&words[at]);
        counted.mark() == Mark::Dative
    };
    let general = ends::classes(statement.scene.text(*span)).has(Class::Loan) || head.is_some_and(given);
    // What is guaranteed is no loan of a fund.
    let guarantee = statement.scene.text(*span).ends_with("보증");
    let kin = |what: &What| !guarantee || what.text.contains("보증");
    if general { loan_said(statement).filter(kin).map(Thing::Said) } else { None }
}

/// The places of a clause, in their order.
fn stated(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let spends = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Spend) && role == Role::Budget;
    let bound = statement
        .left
        .filter(|&at| role == Role::Limit && is_content(statement, at) && !is_shop(statement, at));
    let gift = matches!(role, Role::Donation | Role::Support);
    // `현금 300만 원을 놓고 갔다`
    let cash = || statement.here.checked_sub(1).filter(|&at| statement.words[at].written().is("현금"));
    let first = bought(statement, role)
        .or_else(|| if role == Role::Donation { cash() } else { None })
        .or_else(|| noted(statement))
        .or(bound)
        .or_else(|| if gift { given_as(statement) } else { None });
    let first = first.or_else(|| totalled(statement));
    let first =
        first.or_else(|| became(statement)).or_else(|| grown(statement)).or_else(|| covered_by(statement));
    let first =
        first.or_else(|| summed(statement)).or_else(|| entry::name(statement)).or_else(|| funded(statement));
    let spends = spends && !is_member(statement);
    let first = first.or_else(|| spends.then(|| spent_on(statement)).flatten());
    let first = first.or_else(|| invested(statement, role)).or_else(|| built(statement, spends));
    if pointed(statement).is_some() || is_worth(statement) {
        return None;
    }
    let first = first.or_else(|| owing(statement, role)).or_else(|| listed_payer(statement, role));
    let head = first
        .or_else(|| statement.predicate().filter(|&at| !statement.is_cost(at) || is_own_share(statement, at)))
        .or_else(|| goods(statement))
        .or_else(|| statement.after().filter(|&at| !statement.is_cost(at)))
        .or_else(|| loan_behind(statement).filter(|&at| role == Role::Loan && !is_any_loan(statement, at)))
        .or_else(|| paid_for(statement, role))
        .or_else(|| supported_as(statement, role))
        .or_else(|| contest(statement, role))
        .or_else(|| own(statement).filter(|&at| !is_beside(statement, role, at)));
    let part = statement.part().is_some();
    // `이 가운데 3억 원으로 골목길을 꾸민다`
    let made = || {
        let means = part && statement.mark == Mark::Means;
        if means { after_with(statement, Mark::Object) } else { None }
    };
    let head = head.or_else(made);
    let head = head
        .or_else(|| relative(statement))
        .or_else(|| flows_into(statement))
        .or_else(|| if statement.shares() || part { None } else { elsewhere(statement, role) });
    head.map(|at| Thing::Here(statement.phrase(at))).or_else(|| focus::brought_up(statement).map(Thing::Here))
}

/// Who gives it, or where it is bought.
fn is_beside(statement: &Statement<'_, '_>, role: Role, at: usize) -> bool {
    role == Role::Donation && is_giver(statement, at) || role == Role::Limit && is_shop(statement, at)
}

/// `쌀은 마트에서 5만 원까지 산다`: where it is bought.
fn is_shop(statement: &Statement<'_, '_>, at: usize) -> bool {
    let word = &statement.words[at];
    let shop = word.mark() == Mark::Place && word.text.contains("에서");
    let able = |at: usize| statement.words.get(at + 1).is_some_and(|next| next.written().is("수"));
    shop && statement.verb.is_some_and(|(at, verb)| verb.frame == Frame::Buy && able(at))
}

/// `1200억 원 보증`: no more than that it is lent.
fn is_any_loan(statement: &Statement<'_, '_>, at: usize) -> bool {
    let word = &statement.words[at];
    word.stem_written().is_any(["보증", "융자", "대출"]) && statement.phrase(at) == word.stem_span()
}

/// `500만 원 이상 고액 체납자`: whom it bounds.
fn owing(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    const NEAR: usize = 2;
    let near = (statement.next..statement.words.len()).take(NEAR).filter(|_| role == Role::Limit);
    let mut plain = near.take_while(|&at| statement.words[at].plain);
    plain.find(|&at| statement.words[at].stem().ends_with("체납자"))
}

/// `나머지 6억 원이 구비다`, not `예산은 전액 구비다`.
fn is_own_share(statement: &Statement<'_, '_>, at: usize) -> bool {
    statement.words[at].stem_written().is("구비")
        && !statement
            .left
            .is_some_and(|left| statement.is_cost(left) && statement.words[left].text != "나머지")
}

/// `재원은 예비비 4억 원과 기금 2억 원이다`: of nothing but itself.
fn funded(statement: &Statement<'_, '_>) -> Option<usize> {
    let funds = |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.stem_written().is("재원");
    let named = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role.is_some());
    let own = |at: &usize| statement.words[*at].mark() == Mark::Bare && named(&statement.words[*at]);
    statement.left.filter(own).filter(|&at| statement.words[..at].iter().any(funds))
}

/// `주민참여예산 3억 원이 투입된 정비공사로`: what the money of a budget went into.
fn invested(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let source = |left: &Eojeol<'_>| {
        left.mark() == Mark::Bare && left.stem().ends_with("예산") && role == Role::Budget
    };
    let put_into = |verb: Verb| matches!(verb.frame, Frame::Flow | Frame::Spend);
    let own = statement.left().is_some_and(source) && statement.verb.is_some_and(|(_, verb)| put_into(verb));
    if own { relative(statement) } else { None }
}

/// `육아지원센터는 60억 원을 들여 2층 규모로 착공했다`: what is built is the topic.
fn built(statement: &Statement<'_, '_>, spends: bool) -> Option<usize> {
    const BUILDS: [&str; 10] =
        ["착공", "준공", "완공", "지어", "지은", "들어선", "들어서", "세워", "신축된", "건립된"];
    const NEAR: usize = 6;
    let (verb, _) = statement.verb.filter(|_| spends)?;
    let after = statement.words.iter().skip(verb + 1).take(NEAR);
    let build = |word: &Eojeol<'_>| BUILDS.iter().any(|builds| word.text.starts_with(builds));
    if !after.clone().any(build) || after.into_iter().any(|word| word.mark() == Mark::Object) {
        return None;
    }
    let topic = marked_before(statement, Mark::Topic)?;
    let word = &statement.words[topic];
    let acts = word.is_authority() || word.is_bare(Class::Corps) || word.is_bare(Class::Client);
    (word.text.ends_with(['은', '는']) && !acts).then_some(topic)
}

/// `5만 원권 상품권으로`: what has the denomination.
fn noted(statement: &Statement<'_, '_>) -> Option<usize> {
    if !statement.tail().starts_with('권') {
        return None;
    }
    let next = statement.words.get(statement.next)?;
    let voucher = next.noun().is_some_and(|noun| noun.role == Some(Role::Issue));
    (voucher && next.plain).then_some(statement.next)
}

/// `5만 원 넘게 물건을 산 손님`: what must be bought.
fn bought(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let words = statement.words;
    let goods = words.get(statement.next).filter(|next| next.mark() == Mark::Object && role == Role::Limit);
    let verb = goods.and_then(|_| words.get(statement.next + 1)).and_then(Eojeol::verb);
    let buys = verb.is_some_and(|(verb, _)| verb.frame == Frame::Buy);
    (buys && is_content(statement, statement.next)).then_some(statement.next)
}

/// `1000원으로 즐기는 극장`: what is had for a price.
fn paid_for(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let means = role == Role::Price && matches!(statement.tail(), "으로" | "에" | "이면");
    let verb = statement.words.get(statement.next).filter(|next| next.mark() == Mark::Modifier && means)?;
    let object = statement.words[..statement.here].iter().any(|word| word.mark() == Mark::Object);
    if object
        || verb.is(Class::Change)
        || statement
            .left
            .is_some_and(|at| is_content(statement, at) && !statement.words[at].text.ends_with("에서"))
    {
        return None;
    }
    noun_from(statement, statement.next + 1).filter(|&at| is_content(statement, at))
}

/// `절임배추 2억 원어치`: what is sold by its worth.
fn goods(statement: &Statement<'_, '_>) -> Option<usize> {
    let at =
        statement.left.filter(|&at| statement.words[at].mark() == Mark::Bare && statement.is_thing(at))?;
    statement.tail().starts_with("어치").then_some(at)
}

/// The places of a clause that do not touch the amount.
fn elsewhere(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let given = (role == Role::Donation).then(|| after_with(statement, Mark::Dative)).flatten();
    as_means(statement)
        .or_else(|| spent_on(statement))
        .or(given)
        .or_else(|| lent_for(statement, role))
        .or_else(|| purpose(statement))
        .or_else(|| {
            marked_before(statement, Mark::Object).filter(|&at| !is_of_other(statement, at)).filter(|&at| {
                role == Role::Budget
                    || statement.is_predicate()
                    || !is_governed(statement, at)
                    || is_earned_by(statement, at, role)
                    || is_condition(statement, at, role)
                    || is_added_up(statement, at)
            })
        })
        .or_else(|| about(statement, role))
        .or_else(|| after_with(statement, Mark::Object))
        .or_else(|| if is_gift(statement, role) { None } else { around(statement, role) })
        .or_else(|| headline(statement))
}

/// `경영난 극복 위해 25억 원 융자`: the loan, and not what it is lent for.
fn lent_for(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let meant = statement.before().is_some_and(|before| before.begins(Class::Purpose));
    if meant && role == Role::Loan { loan_behind(statement) } else { None }
}

/// `한 주민은 5천만 원을 당직실에 맡겼다`: where it is brought is not what it is, once that is said.
fn is_gift(statement: &Statement<'_, '_>, role: Role) -> bool {
    role == Role::Donation && fallback::is_gift_said(statement)
}

/// Where it goes, and to whom.
fn around(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    marked_before(statement, Mark::Place)
        .filter(|&at| role != Role::Donation || !statement.words[at].text.contains("에서"))
        .or_else(|| marked_before(statement, Mark::Dative))
        .or_else(|| after_with(statement, Mark::Dative))
        .or_else(|| after_with(statement, Mark::Place).filter(|&at| !is_document(statement, at)))
}

/// `보증 재원으로는 구가 5억 원을 낸다`: as what all is given.
fn as_means(statement: &Statement<'_, '_>) -> Option<usize> {
    if !statement.read.gist().has_mark(Mark::Means) {
        return None;
    }
    let words = &statement.words[statement.clause_start()..statement.here];
    let led = words.iter().rposition(|word| word.mark() == Mark::Means && word.text.ends_with("로는"))?;
    let at = statement.clause_start() + led;
    let named = at > 0 && statement.words[at - 1].mark() == Mark::Bare && statement.is_cost(at);
    (statement.is_thing(at) && (named || !statement.is_cost(at))).then_some(at)
}

/// `간판을 바꾸면 150만 원, 키오스크를 들이면 100만 원`: of a list each has its own condition.
fn is_condition(statement: &Statement<'_, '_>, at: usize, role: Role) -> bool {
    let verb = statement.words.get(at + 1).map_or("", |next| next.text);
    let listed = || statement.words[..at].iter().any(|word| word.sort == Sort::Amount);
    role == Role::Support && verb.ends_with('면') && at + 1 < statement.here && listed()
}

/// `광고를 붙여 8천만 원을 벌어들인다`: by what it is earned.
fn is_earned_by(statement: &Statement<'_, '_>, at: usize, role: Role) -> bool {
    let earns = statement.verb_text().starts_with("벌");
    let leads = statement.words.get(at + 1).is_some_and(|next| next.mark() == Mark::Verb);
    role == Role::Turnover && earns && leads
}

/// `이사비와 중개보수를 합산해 35만 원을`: what is paid together.
fn is_added_up(statement: &Statement<'_, '_>, object: usize) -> bool {
    let verb = statement.words.get(object + 1).map_or("", |next| next.text);
    matches!(verb, "합산해" | "합쳐" | "합해" | "더해" | "묶어")
}

/// `한 상자는 4만 원어치로`: so much one of them is worth.
fn is_worth(statement: &Statement<'_, '_>) -> bool {
    let before = statement.before();
    let one = |word: &Eojeol<'_>| word.sort == Sort::Size && word.mark() == Mark::Topic;
    statement.tail().starts_with("어치") && statement.mark == Mark::Means && before.is_some_and(one)
}

/// `공사비 22억 원은 예산안에 담는다`: where it is written, and not what it is for.
fn is_document(statement: &Statement<'_, '_>, at: usize) -> bool {
    let budget = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Budget));
    budget(&statement.words[at]) && statement.left().is_some_and(budget)
}

/// `첫 삽을 뜬 뒤 7억 원이 들어갔다`, `급한 사업을 우선해 예산을 짰다`: the object of a verb that the money is not spent by.
fn is_of_other(statement: &Statement<'_, '_>, object: usize) -> bool {
    let next = statement.words.get(object + 1).map_or("", |next| next.text);
    if next.starts_with("우선") || next.starts_with("비롯") {
        return true;
    }
    let flows = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Flow);
    let other = |next: &Eojeol<'_>| next.mark() == Mark::Modifier || next.text.ends_with("면서");
    flows && statement.words.get(object + 1).is_some_and(other)
}
