//! What an amount is for or of: where Korean puts it, from the surest place to the least sure. Where no
//! place of its sentence names it, [`fallback`](super::fallback) does.

use super::afar::{about, after_with, headline, is_governed, marked_before, purpose, shares, spent_on};
use super::beside::{covered_by, flows_into, is_content, loan_behind, noun_from, own, relative};
use super::cue::{Frame, NounKind};
use super::earlier::{loan_said, most_said, pointed};
use super::ends;
use super::entry;
use super::eojeol::{Eojeol, Mark, Sort};
use super::fallback;
use super::focus;
use super::means::{contest, supported_as};
use super::phrase;
use super::statement::Statement;
use super::sum::{became, grown, summed, totalled};
use super::table;
use super::theme::given_theme;
use super::word::Class;
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
    let meant = meant.or_else(|| owed(statement, role));
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

/// `수강료는 5만 원이다. 다자녀 가정은 2만 원만 낸다`: who pays is not what it is for.
fn paid_by(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let who = statement.left().filter(|who| role == Role::Price && who.mark() == Mark::Topic)?;
    let pays = statement.verb.is_some_and(|(at, _)| statement.words[at].text.starts_with(['내', '낸', '냈']));
    let own = who.is_bare(Class::Client) && pays;
    if own { most_said(statement, role).map(Thing::Said) } else { None }
}

/// `복분자를 팔아 기부했다. 장터에서만 480만 원어치가 팔렸다`: what was sold, and not where.
fn sold(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
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

/// The places of a clause, in their order.
fn stated(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let spends = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Spend) && role == Role::Budget;
    let bound =
        statement.left.filter(|&at| role == Role::Limit && statement.is_thing(at) && !statement.is_cost(at));
    let gift = matches!(role, Role::Donation | Role::Support);
    // `현금 300만 원을 놓고 갔다`
    let cash = || statement.here.checked_sub(1).filter(|&at| statement.words[at].text == "현금");
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
    let first = first.or_else(|| spends.then(|| spent_on(statement)).flatten());
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
        .or_else(|| own(statement).filter(|&at| role != Role::Donation || !is_giver(statement, at)));
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
        .or_else(|| if shares(statement) || part { None } else { elsewhere(statement, role) });
    head.map(|at| Thing::Here(statement.phrase(at))).or_else(|| focus::brought_up(statement).map(Thing::Here))
}

/// `1200억 원 보증`: no more than that it is lent.
fn is_any_loan(statement: &Statement<'_, '_>, at: usize) -> bool {
    let word = &statement.words[at];
    matches!(word.stem(), "보증" | "융자" | "대출") && statement.phrase(at) == word.stem_span()
}

/// `구비 3억 원을 보태 모두 13억 원을 투입했다`: of the work, and not of the last of its parts.
fn put_together(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let before = statement.here.checked_sub(2).filter(|_| role == Role::Budget)?;
    let total = matches!(statement.words[before + 1].text, "모두" | "총")
        && statement.words[before].is_itself(Class::Sum);
    if !total || statement.verb.is_none_or(|(_, verb)| verb.frame != Frame::Spend) {
        return None;
    }
    let made = spent_on(statement).map(|at| statement.phrase(at));
    made.or_else(|| focus::focus(statement).map(|(phrase, _)| phrase)).map(Thing::Here)
}

/// `500만 원 이상 고액 체납자`: whom it bounds.
fn owing(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    const NEAR: usize = 2;
    let near = (statement.next..statement.words.len()).take(NEAR).filter(|_| role == Role::Limit);
    let mut plain = near.take_while(|&at| statement.words[at].gap == " ");
    plain.find(|&at| statement.words[at].stem().ends_with("체납자"))
}

/// `1인당 지급액은 중학생 50만 원, 고등학생 80만 원`: of each what is his.
fn listed_payer(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
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

/// `3천만 원 이상을 밀린 14명은`: of the taxes that were spoken of.
fn owed(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let next = statement.words.get(statement.next).filter(|_| role == Role::Limit)?;
    let owes =
        statement.mark == Mark::Object && matches!(next.text, "밀린" | "체납한") && statement.left.is_none();
    if owes { statement.said().find_map(|said| said.what.clone()).map(Thing::Said) } else { None }
}

/// `나머지 6억 원이 구비다`, not `예산은 전액 구비다`.
fn is_own_share(statement: &Statement<'_, '_>, at: usize) -> bool {
    statement.words[at].stem() == "구비"
        && !statement
            .left
            .is_some_and(|left| statement.is_cost(left) && statement.words[left].text != "나머지")
}

/// `통장협의회 120만 원 등 700만 원의 성금`, `회원들이 200만 원씩 맡겼다`: who gives it.
fn is_giver(statement: &Statement<'_, '_>, at: usize) -> bool {
    let word = &statement.words[at];
    let gives = statement.verb.is_some_and(|(_, verb)| verb.role == Role::Donation);
    let named = word.noun().is_some_and(|noun| noun.role.is_some());
    word.mark() == Mark::Bare && word.is_bare(Class::Corps) || word.mark() == Mark::Topic && gives && !named
}

/// `재원은 예비비 4억 원과 기금 2억 원이다`: of nothing but itself.
fn funded(statement: &Statement<'_, '_>) -> Option<usize> {
    let funds = |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.stem() == "재원";
    let named = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role.is_some());
    let own = |at: &usize| statement.words[*at].mark() == Mark::Bare && named(&statement.words[*at]);
    statement.left.filter(own).filter(|&at| statement.words[..at].iter().any(funds))
}

/// `300만 원을 장학금으로 맡겼다`: as what it is given.
fn given_as(statement: &Statement<'_, '_>) -> Option<usize> {
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

/// `월 3만 원, 연간 36만 원 한도에서 약값과 진료비를 지원한다`: what is given up to so much.
fn bounded_gift(statement: &Statement<'_, '_>) -> Option<usize> {
    const NEAR: usize = 5;
    let words = statement.words;
    let ceiling = |at: &usize| {
        words[*at].is_itself(Class::Ceiling)
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

/// `100만 원까지 사례금 지급`: the particle is left out.
fn is_paid_out(statement: &Statement<'_, '_>) -> bool {
    let noun = |at: usize| statement.words.get(at).filter(|word| word.mark() == Mark::Bare && !word.inside);
    let paid =
        noun(statement.next + 1).and_then(Eojeol::verb).is_some_and(|(verb, _)| verb.role == Role::Support);
    statement.mark == Mark::Until && paid && noun(statement.next).is_some()
}

/// `5만 원권 상품권으로`: what has the denomination.
fn noted(statement: &Statement<'_, '_>) -> Option<usize> {
    if !statement.tail().starts_with('권') {
        return None;
    }
    let next = statement.words.get(statement.next)?;
    let voucher = next.noun().is_some_and(|noun| noun.role == Some(Role::Issue));
    (voucher && next.gap == " ").then_some(statement.next)
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
    let earns = statement.verb.is_some_and(|(at, _)| statement.words[at].text.starts_with("벌"));
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
    let before = statement.here.checked_sub(1).map(|at| &statement.words[at]);
    let one = |word: &Eojeol<'_>| word.sort == Sort::Size && word.mark() == Mark::Topic;
    statement.tail().starts_with("어치") && statement.mark == Mark::Means && before.is_some_and(one)
}

/// `공사비 22억 원은 예산안에 담는다`: where it is written, and not what it is for.
fn is_document(statement: &Statement<'_, '_>, at: usize) -> bool {
    let budget = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Budget));
    budget(&statement.words[at]) && statement.left().is_some_and(budget)
}

/// `첫 삽을 뜬 뒤 7억 원이 들어갔다`: the object of a verb that the money is not spent by.
fn is_of_other(statement: &Statement<'_, '_>, object: usize) -> bool {
    let flows = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Flow);
    let other = |next: &Eojeol<'_>| next.mark() == Mark::Modifier || next.text.ends_with("면서");
    flows && statement.words.get(object + 1).is_some_and(other)
}
