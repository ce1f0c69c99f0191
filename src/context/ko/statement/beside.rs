//! The nouns that touch an amount: before it with its particle, after it behind `규모의`, said of it, or behind the verb that governs it.

use super::distant::is_bare_object;
use super::{Statement, closes};
use crate::context::Role;
use crate::context::ko::what::cost::cost_of;
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, Sort, Verb};

/// The noun that the amount stands before: `규모의 상품권`, `이던 전세금`, `커진 일반회계`.
pub(super) fn after(statement: &Statement<'_, '_>) -> Option<usize> {
    let units = statement.next > statement.here + 1 || !matches!(statement.tail(), "" | "이나" | "도");
    let change = outside(statement, statement.next).filter(|&at| {
        statement.mark == Mark::Bare
            && statement.words[at].is(Class::Change)
            && is_verbal(statement, at)
            && statement.words[at].mark() == Mark::Modifier
    });
    let from = match statement.mark {
        Mark::Of | Mark::Modifier => statement.next,
        // `5억 원 넘게 줄어 걱정이 컸다`
        Mark::Bare if units && change_leads(statement) => statement.next,
        Mark::Bare => change? + 1,
        // `각각 210만 원과 340만 원의 성금을`
        Mark::And => {
            statement.words.get(statement.next).filter(|next| is_of_noun(next)).map(|_| statement.next + 1)?
        }
        Mark::Until => able(statement)?,
        Mark::Place | Mark::Object | Mark::Topic | Mark::Means => reached(statement)?,
        _ => return None,
    };
    noun_from(statement, over_amount(statement, from))
}

/// `210억 원 늘어난 |5천억 원 규모의| 추경안`: what the other amount stands before as well.
fn over_amount(statement: &Statement<'_, '_>, from: usize) -> usize {
    let words = &statement.words[from.min(statement.words.len())..];
    let Some((amount, units)) = words.split_first() else { return from };
    let of = |word: &Eojeol<'_>| word.mark() == Mark::Of;
    match units.first() {
        _ if amount.sort != Sort::Amount => from,
        _ if of(amount) => from + 1,
        Some(unit) if unit.is(Class::Unit) && of(unit) => from + 2,
        _ => from,
    }
}

fn is_of_noun(amount: &Eojeol<'_>) -> bool {
    amount.sort == Sort::Amount && amount.mark() == Mark::Of
}

/// `3천만 원까지 빌릴 수 있는 보증`: behind the verb.
fn able(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 4;
    let end = statement.words.len().min(statement.next + REACH);
    let near = statement.words.get(statement.next..end)?;
    let can = near.windows(2).position(|pair| pair[0].written().is("수") && pair[1].written().is("있는"))?;
    Some(statement.next + can + 2)
}

/// `9억 원에 그쳤던 매출은`, `10억 원을 넘는 예산`, `2억 원이 늘어난 예산안`, `2억 원으로 출발한 기금`.
fn reached(statement: &Statement<'_, '_>) -> Option<usize> {
    let next = statement.words.get(statement.next).filter(|next| next.mark() == Mark::Modifier)?;
    let reaches = match statement.mark {
        Mark::Topic => next.is(Class::Change) && statement.tail().ends_with('이'),
        Mark::Means => is_begun(next),
        _ => next.begins(Class::Reach) || next.begins(Class::Exceed),
    };
    reaches.then_some(statement.next + 1)
}

/// `20억 원으로 출발한`.
pub(in crate::context::ko) fn is_begun(word: &Eojeol<'_>) -> bool {
    matches!(word.text, "출발한" | "시작한" | "출범한")
}

/// Whether the next eojeol is no verb of growing or shrinking, or one before its noun.
fn change_leads(statement: &Statement<'_, '_>) -> bool {
    statement
        .words
        .get(statement.next)
        .is_none_or(|next| !next.is(Class::Change) || next.mark() == Mark::Modifier)
}

/// The next eojeol that is not in brackets.
pub(super) fn outside(statement: &Statement<'_, '_>, from: usize) -> Option<usize> {
    (from..statement.words.len()).find(|&at| !statement.words[at].inside)
}

/// The head of the first noun phrase from an eojeol on; verbs may stand before it.
pub(in crate::context::ko) fn noun_from(statement: &Statement<'_, '_>, from: usize) -> Option<usize> {
    const VERBS: usize = 4;
    let words = statement.words;
    let mut near = (from..words.len().min(from + VERBS)).take_while(|&at| !is_told(&words[at]));
    let first = near.find(|&at| !is_verbal(statement, at) && !words[at].inside)?;
    let end = words.len().min(first + VERBS);
    let goes_on = |at: usize| {
        let bare = matches!(words[at].mark(), Mark::Bare | Mark::Of | Mark::And);
        // `3만 원의 임금과 교통비 3천 원을`: the second has its own amount.
        let parted =
            words[at].mark() == Mark::And && words.get(at + 2).is_some_and(|next| next.sort == Sort::Amount);
        bare && !parted && words.get(at + 1).is_some_and(|next| next.plain && !is_verbal_word(next))
    };
    let head = (first..end).find(|&at| !goes_on(at))?;
    let head = if words[head].stem_written().is("등") { head - 1 } else { head };
    // `과태료 하나를`
    let numeral = words[head].stem_written().is_any(["하나", "둘", "셋"]);
    let counted = (words[head].sort == Sort::Size || numeral) && head > first;
    let head = if counted { head - 1 } else { head };
    // `쌀 10㎏ 100포가`
    let head = (first..=head).rev().find(|&at| words[at].sort != Sort::Size)?;
    (head >= first && statement.is_thing(head)).then_some(head)
}

/// `나왔다`, `나간다고 알려`: a sentence ends there.
fn is_told(word: &Eojeol<'_>) -> bool {
    word.mark() == Mark::Verb && (word.text.ends_with('다') || word.text.ends_with("다고"))
}

/// What the amount is said to be at the end of the clause: `8억 원은 시비다`.
pub(super) fn predicate(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 10;
    let alone =
        statement.words[..statement.here].iter().all(|word| word.inside) && statement.mark == Mark::Bare;
    if statement.mark != Mark::Topic && !alone {
        return None;
    }
    let end = statement.words.len().min(statement.next + REACH);
    let said = |&at: &usize| statement.words[at].mark() == Mark::Copula || is_listed(statement, at);
    let at = (statement.next..end).find(said)?;
    let plain = (statement.next..at).all(|at| statement.words[at].sort != Sort::Amount);
    let role = statement.words[at].noun().and_then(|noun| noun.role);
    (plain && role.is_some() && statement.is_thing(at)).then_some(at)
}

/// `41억 원은 시비, 10억 원은 구비다`: the next of such a list stands behind a comma.
fn is_listed(statement: &Statement<'_, '_>, at: usize) -> bool {
    let words = statement.words;
    let next = words.get(at + 1).filter(|next| next.sort == Sort::Amount && next.follows([',']));
    words[at].mark() == Mark::Bare && next.is_some_and(|next| next.mark() == Mark::Topic)
}

/// The noun on the left, where the amount is of it.
pub(in crate::context::ko) fn own(statement: &Statement<'_, '_>) -> Option<usize> {
    let at = statement.left?;
    let word = &statement.words[at];
    match word.mark() {
        // `음식점 등은`
        _ if word.stem_written().is("등") => {
            // `구비와 자부담 등 5억 원을 보탠다`
            let fund = |at: &usize| statement.words[*at].noun().is_some_and(|noun| noun.role.is_some());
            let last = at.checked_sub(1)?;
            content(statement, last).or_else(|| Some(last).filter(fund))
        }
        // `수익의 일부인`
        Mark::Modifier if statement.is_cost(at) => priced(statement, at).or_else(|| cost_of(statement, at)),
        // `요금인 380만 원보다`
        Mark::Modifier if is_named(word) => Some(at),
        Mark::Modifier if tells_of_payer(statement, at) => None,
        Mark::Modifier => object_of(statement, at),
        _ if is_to_do(word) => object_of(statement, at.checked_sub(1)?),
        Mark::Place | Mark::Topic if word.stem_written().is("쪽") => sided(statement, at),
        Mark::Topic if !statement.is_predicate() || is_listed_payer(statement, word) => None,
        Mark::Bare | Mark::Topic | Mark::Means | Mark::Object | Mark::Of if statement.is_cost(at) => {
            cost_of(statement, at)
        }
        // `저소득 가정 학생은 5만 원을 받는다`: who gets it.
        Mark::Bare if is_of_payer(statement, at) => None,
        Mark::Place if statement.is_cost(at) || is_written_in(statement, at) => None,
        // `동물병원에서 5만 원이 드는 시술은`
        Mark::Place if word.text.ends_with("에서") && relative(statement).is_some() => None,
        Mark::Means if word.noun().is_none() && !is_assigned(statement) => None,
        Mark::Dative if word.noun().is_some_and(|noun| noun.role == Some(Role::Prize)) => Some(at),
        Mark::Bare | Mark::Topic | Mark::Means | Mark::Object | Mark::Of | Mark::Place | Mark::Until => {
            statement.is_thing(at).then_some(at)
        }
        _ => None,
    }
}

/// `연금 부족분으로 4억 원을 편성했다`: as what.
fn is_assigned(statement: &Statement<'_, '_>) -> bool {
    let assigns = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Assign);
    assigns && statement.mark == Mark::Object && statement.left.is_some_and(|at| at + 1 == statement.here)
}

/// `이름을 숨긴 한 주민은 5천만 원을`: the verb is of who gives it.
fn tells_of_payer(statement: &Statement<'_, '_>, verb: usize) -> bool {
    let between = &statement.words[verb + 1..statement.here];
    between.iter().any(|word| word.mark() == Mark::Topic && word.sort == Sort::Word)
}

/// `회사가 3억 원, 구가 2억 원을 댄다`: who pays.
fn is_listed_payer(statement: &Statement<'_, '_>, word: &Eojeol<'_>) -> bool {
    let pays = |verb: Verb| verb.role == Role::Budget && matches!(verb.frame, Frame::Assign | Frame::Spend);
    let listed = statement.mark == Mark::Bare && statement.verb.is_some_and(|(_, verb)| pays(verb));
    listed && word.text.ends_with(['이', '가'])
}

/// Whether an eojeol is a part of who is spoken of.
fn is_of_payer(statement: &Statement<'_, '_>, at: usize) -> bool {
    let who = statement.words.get(at + 1).filter(|who| who.plain && who.mark() == Mark::Topic);
    statement.words[at].is_bare(Class::Client) && who.is_some_and(|who| who.is_bare(Class::Payer))
}

/// `요금인`: said of the amount that follows.
pub(in crate::context::ko) fn is_named(word: &Eojeol<'_>) -> bool {
    let ends = word.text.len() > word.stem().len() && word.text.ends_with('인');
    ends && word.mark() == Mark::Modifier && word.noun().is_some_and(|noun| noun.role.is_some())
}

/// `월세는 시세의 절반인 22만 원이다`: it is said of the rent.
fn priced(statement: &Statement<'_, '_>, at: usize) -> Option<usize> {
    let before = (0..at).rev().take_while(|&at| !is_verbal(statement, at));
    let mut topics = before.filter(|&at| statement.words[at].mark() == Mark::Topic);
    let named = |at: &usize| statement.words[*at].noun().is_some_and(|noun| noun.role.is_some());
    topics.find(named).filter(|&at| statement.is_predicate() && is_content(statement, at))
}

/// `본예산에 34억 원이 잡혀 있다`: where it is written, and not what it is for.
pub(in crate::context::ko) fn is_written_in(statement: &Statement<'_, '_>, at: usize) -> bool {
    let budget = statement.words[at].noun().is_some_and(|noun| noun.role == Some(Role::Budget));
    budget && statement.words[at].stem().ends_with("예산") && statement.mark == Mark::Topic
}

/// `안전 쪽에는`: the field that is meant.
fn sided(statement: &Statement<'_, '_>, side: usize) -> Option<usize> {
    let at = side.checked_sub(1).filter(|&at| statement.words[at].mark() == Mark::Bare)?;
    is_content(statement, at).then_some(at)
}

/// What a verb before the amount is done to: `물량장을 만드는 19억`, `통행료를 덜어 주는 데`.
pub(in crate::context::ko) fn object_of(statement: &Statement<'_, '_>, verb: usize) -> Option<usize> {
    const REACH: usize = 5;
    if statement.words[verb].is(Class::Change) {
        return None;
    }
    let before = (verb.saturating_sub(REACH)..verb).rev();
    // `나눔을 이어 오고 있으며 지금까지 전한 돈은`: of another clause.
    let over = |at: usize| closes(&statement.words[at]) && statement.words[at].text.ends_with(['며', '나']);
    let mut near = before.take_while(|&at| statement.words[at].sort != Sort::Amount && !over(at));
    near.find_map(|at| {
        let marked = matches!(statement.words[at].mark(), Mark::Object | Mark::Place);
        let bare = at + 1 == verb && is_bare_object(statement, at);
        let means = at + 1 == verb && is_spent_as(statement, at);
        // `경로당 한 곳 짓는 데`
        let bare = bare || at + 1 == verb && statement.words[at].sort == Sort::Size;
        content(statement, at).filter(|_| (marked || bare || means) && !is_to_do(&statement.words[at]))
    })
}

/// `밥값으로 쓴 1억 원`: what it was spent as.
fn is_spent_as(statement: &Statement<'_, '_>, at: usize) -> bool {
    let spends = |word: &Eojeol<'_>| word.verb().is_some_and(|(verb, _)| verb.role == Role::Budget);
    let word = &statement.words[at];
    word.mark() == Mark::Means && word.noun().is_some() && statement.words.get(at + 1).is_some_and(spends)
}

/// Whether an eojeol is `데`, which stands for what the verb before it is done to.
pub(in crate::context::ko) fn is_to_do(word: &Eojeol<'_>) -> bool {
    word.is_itself(Class::Dependent)
}

/// The noun that the verb of the amount stands before: `30억 원을 들인 공원`.
pub(in crate::context::ko) fn relative(statement: &Statement<'_, '_>) -> Option<usize> {
    let (verb, _) = statement.verb.filter(|(verb, _)| statement.words[*verb].mark() == Mark::Modifier)?;
    // `9만 원이 드는 이 사업에`: it only points back.
    let points = |at: usize| statement.words[at].written().is_any(["이", "그", "해당"]);
    let general = |at: &usize| points(at - 1) && statement.words[*at].is_bare(Class::Program);
    let founded = || Some(verb + 1).filter(|&at| statement.words.get(at).is_some_and(is_corps));
    let noun = noun_from(statement, verb + 1).filter(|at| !general(at));
    noun.filter(|&at| !statement.is_cost(at)).or_else(founded)
}

/// `12억 원을 출자한 공단은`: what acts can be what the money went to.
fn is_corps(word: &Eojeol<'_>) -> bool {
    word.mark() == Mark::Topic && word.is_bare(Class::Corps) && word.sort == Sort::Word
}

/// What it goes into, said after it: `25억 원은 도로에 쓰인다`.
pub(in crate::context::ko) fn flows_into(statement: &Statement<'_, '_>) -> Option<usize> {
    let (verb, cue) = statement.verb?;
    let at = verb.checked_sub(1).filter(|&at| at >= statement.next)?;
    let flows = cue.frame == Frame::Flow && statement.mark == Mark::Topic;
    (flows && statement.words[at].mark() == Mark::Place && statement.is_thing(at)).then_some(at)
}

/// A noun that can be what an amount is of, and says more than that it is money.
pub(in crate::context::ko) fn is_content(statement: &Statement<'_, '_>, at: usize) -> bool {
    statement.is_thing(at) && !statement.is_cost(at)
}

/// Such a noun at an eojeol, or before its count: `전기버스 20대를`.
pub(in crate::context::ko) fn content(statement: &Statement<'_, '_>, at: usize) -> Option<usize> {
    let word = &statement.words[at];
    let noun = if word.sort == Sort::Size && word.plain { at.checked_sub(1)? } else { at };
    let bare = noun == at || statement.words[noun].mark() == Mark::Bare;
    (bare && is_content(statement, noun)).then_some(noun)
}

/// Whether the word is a verb or the like, and no noun.
pub(in crate::context::ko) fn is_verbal(statement: &Statement<'_, '_>, at: usize) -> bool {
    matches!(statement.words[at].mark(), Mark::Verb | Mark::Modifier)
}

pub(super) fn is_verbal_word(word: &Eojeol<'_>) -> bool {
    matches!(word.mark(), Mark::Verb | Mark::Modifier) || word.sort == Sort::Amount
}
