//! What somebody is given, whatever noun of cost or price stands beside it: `음식점에는 20만 원의 광고비를 주고`, `임차료 45만 원을 받는 청년`.

use super::{LARGE, said, won};
use crate::context::Role;
use crate::context::ko::statement::beside::is_verbal;
use crate::context::ko::statement::{Statement, closes};
use crate::context::ko::what::entry;
use crate::context::ko::word::{Class, Eojeol, Mark, Noun, Sort};
use crate::document::Zone;
use crate::modifier::Modifier;

/// Whether an amount that a noun calls a cost or price is given to somebody.
pub(super) fn is_given(statement: &Statement<'_, '_>, role: Role) -> bool {
    let prize = role == Role::Grant && won(statement) < LARGE;
    let cost = matches!(role, Role::Budget | Role::Price) && won(statement) < 10 * LARGE;
    if !(prize || cost) || is_lent(statement) {
        return false;
    }
    is_capped(statement, role)
        || is_of_entry(statement)
        || is_headed(statement)
        || is_of_giving(statement)
        || (gives(statement) || is_noted(statement))
            && (has_receiver(statement) || statement.has_unit(Class::Each))
        || is_received(statement)
}

/// `점포 개선비 최대 200만 원`: no budget has so low a ceiling.
fn is_capped(statement: &Statement<'_, '_>, role: Role) -> bool {
    let most = statement.scene.amount().modifier == Some(Modifier::EqualOrLess);
    role == Role::Budget && most && won(statement) < LARGE
}

/// What is lent, or taken off a price, is not given.
fn is_lent(statement: &Statement<'_, '_>) -> bool {
    let taken = |role: Role| matches!(role, Role::Loan | Role::Price | Role::Donation);
    statement.verb.is_some_and(|(_, verb)| taken(verb.role) && verb.strength > 1)
}

/// `노숙인 30명: 임시 월세 28만 원`: an entry of a list is called after who is given it.
fn is_of_entry(statement: &Statement<'_, '_>) -> bool {
    let words = statement.words;
    let Some(label) = entry::label(statement) else { return false };
    let counted = words[label].sort == Sort::Size && label > 0;
    let who = if counted { &words[label - 1] } else { &words[label] };
    let fee = statement.left().and_then(Eojeol::noun).is_some_and(|noun| noun.strength > 2);
    // `어린이: 2천 원` is a list of prices.
    let known = || counted || said(statement) == Some(Role::Support);
    let client = who.is_bare(Class::Client) && !who.is(Class::Payer);
    !fee && who.sort == Sort::Word && (client || who.is(Class::Payer) && known())
}

/// `청년 월세 20만원`: a headline that ends there says what somebody is given, not what he pays.
fn is_headed(statement: &Statement<'_, '_>) -> bool {
    if statement.scene.amount().zone != Zone::Headline || statement.next < statement.words.len() {
        return false;
    }
    let fee = |noun: Noun| noun.role == Some(Role::Price) && noun.strength == 1;
    let near =
        |at: usize| statement.left.and_then(|left| left.checked_sub(at)).map(|at| &statement.words[at]);
    let who = |word: &Eojeol<'_>| word.mark() == Mark::Bare && word.is_bare(Class::Client);
    near(0).and_then(Eojeol::noun).is_some_and(fee) && near(1).is_some_and(who)
}

/// `청년에게 주던 응시료는`: the noun of the amount is what somebody gives.
fn is_of_giving(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 8;
    let words = statement.words;
    let near = (0..statement.here).rev().take(REACH);
    let heads =
        near.clone().filter(|&at| matches!(words[at].mark(), Mark::Topic | Mark::Bare | Mark::Object));
    let head = heads.into_iter().find(|&at| words[at].sort == Sort::Word && words[at].noun().is_some());
    let Some(head) = head else { return false };
    let compound = (0..head).rev().take_while(|&at| words[at].mark() == Mark::Bare).last().unwrap_or(head);
    let verb = compound.checked_sub(1).filter(|&at| words[at].mark() == Mark::Modifier);
    let prize = words[head].stem().ends_with("포상금");
    verb.is_some_and(|at| words[at].begins(Class::Give) && (prize || is_receiver_before(statement, at)))
}

/// Whether the verb of the clause is one of giving.
fn gives(statement: &Statement<'_, '_>) -> bool {
    verb_after(statement, |word| word.begins(Class::Give))
}

/// `청년은 … 받는다`: a person gets it.
pub(super) fn is_received(statement: &Statement<'_, '_>) -> bool {
    let person = |word: &Eojeol<'_>| {
        word.mark() == Mark::Topic && word.text.ends_with(['은', '는']) && word.is_bare(Class::Payer)
    };
    statement.words[..statement.here].iter().any(person)
        && verb_after(statement, |word| word.text.starts_with(['받', '탄', '탔']))
}

/// `집주인이 수리비를 지원받는다`: who lives or works there, and no authority.
pub(super) fn is_supported(statement: &Statement<'_, '_>) -> bool {
    let verb = statement.verb_text();
    let person = |word: &Eojeol<'_>| {
        let whoever =
            word.is_bare(Class::Client) || word.is_bare(Class::Payer) || word.stem().ends_with("자");
        word.mark() == Mark::Topic && word.sort == Sort::Word && word.record.is_none() && whoever
    };
    let gets = verb.starts_with("지원받") || verb.starts_with("보조받");
    let many = || statement.words[..statement.here].iter().any(person) || is_shared_out(statement);
    gets && won(statement) < 100 * LARGE && many()
}

/// `지난해 1900가구가 1억 원을 받았다`: many get it together.
pub(super) fn is_shared_out(statement: &Statement<'_, '_>) -> bool {
    let words = &statement.words[..statement.here];
    let Some(last) = words.iter().rposition(|word| !word.is(Class::Measure)) else { return false };
    // `점포 90곳이`, not `자치구 9곳이`.
    let clients = || last > 0 && words[last - 1].is_bare(Class::Client);
    // `21개 단지가`
    let counted = last > 0 && words[last - 1].sort == Sort::Size && words[last - 1].mark() == Mark::Bare;
    if counted && words[last].mark() == Mark::Topic && words[last].is_bare(Class::Client) {
        return true;
    }
    let many = words[last].stem().ends_with(['명', '구']) || clients();
    many && words[last].sort == Sort::Size && words[last].mark() == Mark::Topic
}

/// `검사비: 10만 원까지 전액 지원`: a note leaves out the verb.
fn is_noted(statement: &Statement<'_, '_>) -> bool {
    let given = |word: &Eojeol<'_>| word.written().is_any(["지원", "지급", "보조", "환급"]);
    let how = |word: &Eojeol<'_>| word.written().is_any(["전액", "일부", "현금", "정액", "차등"]);
    let mut after = statement.words.iter().skip(statement.next);
    let first = after.find(|word| !how(word));
    statement.verb.is_some() && first.is_some_and(given)
}

/// Whether the first verb after the amount that leads no noun is such a one.
fn verb_after(statement: &Statement<'_, '_>, is_it: impl Fn(&Eojeol<'_>) -> bool) -> bool {
    const REACH: usize = 10;
    let words = statement.words;
    let end = words.len().min(statement.next + REACH);
    // `돌려주는 사업을 시작한다`
    let leads = |at: usize| {
        words.get(at + 1).is_some_and(|next| next.is(Class::Beside) || next.is_bare(Class::Program))
    };
    let ends = |at: usize| is_verbal(statement, at) && (words[at].mark() == Mark::Verb || leads(at));
    let found = (statement.next..end).find(|&at| is_it(&words[at]) && words[at].sort == Sort::Word);
    found.is_some_and(|found| {
        let own = words[found].mark() != Mark::Modifier || leads(found);
        own && !(statement.next..found).any(|at| ends(at) && closes(&words[at]))
    })
}

/// Whether the clause names who is given it, and not only where it goes: `상인에게`, `가구당`.
pub(super) fn has_person(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 8;
    let words = statement.words;
    let given = |at: usize| {
        let counted = words[at].sort == Sort::Size && at > 0;
        let who = if counted { &words[at - 1] } else { &words[at] };
        let client = who.is_bare(Class::Client) || words[at].stem().ends_with("가구");
        match words[at].mark() {
            Mark::Dative => true,
            Mark::Place => client,
            // Not `경로당`.
            _ => {
                words[at].text.ends_with('당')
                    && words[at].noun().is_none()
                    && !words[at].is_itself(Class::Noun)
            }
        }
    };
    statement.has_unit(Class::Each) || (0..statement.here).rev().take(REACH).any(given)
}

/// Whether the clause names who is given it; a ceiling is one of somebody.
pub(super) fn has_receiver(statement: &Statement<'_, '_>) -> bool {
    let ceiling = statement.scene.amount().modifier == Some(Modifier::EqualOrLess);
    let ceiling = ceiling || statement.has_unit(Class::Ceiling);
    ceiling || statement.mark == Mark::Until || is_receiver_before(statement, statement.here)
}

/// `주민에게`, `음식점에는`, not `도로에서`.
fn is_receiver_before(statement: &Statement<'_, '_>, end: usize) -> bool {
    const REACH: usize = 8;
    let near = (0..end).rev().take(REACH).take_while(|&at| !closes(&statement.words[at]));
    near.into_iter().any(|at| {
        let word = &statement.words[at];
        let place =
            word.mark() == Mark::Place && word.sort != Sort::Date && word.text.ends_with(['에', '는', '도']);
        let here = matches!(word.text, "여기에" | "여기에다" | "이에");
        word.mark() == Mark::Dative || place && !here && !word.text.contains("에서")
    })
}

/// `상인회가 지금까지 낸 장학금은`: not what is paid out.
pub(super) fn is_given_by_one(statement: &Statement<'_, '_>, at: usize) -> bool {
    let before =
        at.checked_sub(1).map(|at| &statement.words[at]).filter(|verb| verb.mark() == Mark::Modifier);
    let gives = |verb: &Eojeol<'_>| {
        verb.written().is("낸") || verb.verb().is_some_and(|(verb, _)| verb.role == Role::Donation)
    };
    before.is_some_and(gives) || is_handed_over(statement) || is_had_from(statement, at)
}

/// `합창단으로부터 장학금 80만 원을 전달받았다`: it comes from those who are no authority.
fn is_had_from(statement: &Statement<'_, '_>, at: usize) -> bool {
    const GETS: [&str; 3] = ["받", "전달받", "기탁받"];
    let gets = |(verb, _): (usize, _)| GETS.iter().any(|gets| statement.words[verb].text.starts_with(gets));
    let giver = |word: &Eojeol<'_>| {
        word.mark() == Mark::From
            && word.text.ends_with("로부터")
            && word.record.is_none()
            && !word.is_authority()
    };
    statement.words[at].stem().ends_with("장학금")
        && statement.verb.is_some_and(gets)
        && statement.words[..at].iter().any(giver)
}

/// `교회가 장학금 500만 원을 전했다`: a foundation hands out its own.
fn is_handed_over(statement: &Statement<'_, '_>) -> bool {
    const GIVERS: [&str; 5] = ["교회", "성당", "상인회", "직원들", "회원들"];
    let hands = |(at, _): (usize, _)| {
        statement.words[at].text.starts_with("전했") || statement.words[at].text.starts_with("전달했")
    };
    if !statement.verb.is_some_and(hands) {
        return false;
    }
    let who = statement.words[..statement.here].iter().find(|word| word.mark() == Mark::Topic);
    who.is_some_and(|who| {
        let own = ["재단", "장학회", "위원회"].iter().any(|end| who.stem().ends_with(end));
        !own && (who.is_bare(Class::Corps) || GIVERS.iter().any(|giver| who.stem().ends_with(giver)))
    })
}
