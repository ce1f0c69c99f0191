//! The verb before an amount, or before the word for money that it follows: `구가 따낸 3억 원`, `공사에 들인 돈은 17억 원`.

use super::sense::{is_added_by_many, is_spent_at, is_spent_by_visitors};
use super::share::is_borne;
use super::verb::{dealt, received};
use super::{Claim, LARGE, won};
use crate::context::ko::earlier::theme;
use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, Noun, Sort, Verb};
use crate::context::{Role, Rule};

/// A verb that the amount, or a word for money, stands after: `구가 따낸 3억 원`, `공사에 들인 돈은 17억 원`.
pub(super) const MODIFIER: Rule = Rule {
    id: "ko/context/modifier",
    finds: &[
        "구가 공사에 들인 돈은 [17억 원]이다. => budget | 공사 | - | - | done",
        "시민 2100명이 보탠 [9700만 원]이 종잣돈이 됐다. => donation | - | - | - | done",
        "올해 잡아 둔 돈은 [6천만 원]이다. => budget | - | - | 2022 | done",
    ],
    skips: &["구가 들인 장비는 17억 원이다.", "옷을 빌리는 값 4만 원이 든다."],
};

pub(super) fn modifier(statement: &Statement<'_, '_>) -> Option<Claim> {
    let left = statement.left?;
    let at = if statement.is_cost(left) { left.checked_sub(1)? } else { left };
    let word =
        statement.words.get(at).filter(|word| word.mark() == Mark::Modifier && !word.is(Class::Change))?;
    if word.is_itself(Class::Modifier) && word.written().is("있는") {
        return able(statement, at);
    }
    let (at, verb) = main(statement, at)?;
    // `빌리는 값 4만 원`: what is paid for it.
    let price = |noun: Noun| noun.role == Some(Role::Price);
    if at < left && verb.role == Role::Loan && statement.words[left].noun().is_some_and(price) {
        return None;
    }
    // `선정된 14곳에는 3600만 원이`: it is said of those.
    let counted = |word: &Eojeol<'_>| word.sort == Sort::Size && word.mark() == Mark::Place;
    if statement.words[at + 1..statement.here].iter().any(counted) {
        return None;
    }
    Some(Claim { role: role_of(statement, at, verb), strength: verb.strength })
}

/// What the verb at `at` makes of the amount.
fn role_of(statement: &Statement<'_, '_>, at: usize, verb: Verb) -> Role {
    let word = &statement.words[at];
    let budget = || statement.left().is_some_and(|left| left.stem_written().is("예산"));
    // `상품권으로 결제된 금액은 40억 원`: all that was paid together.
    let together = verb.role == Role::Price && won(statement) >= 10 * LARGE;
    let weak = verb.role == Role::Budget && verb.strength == 1;
    match () {
        // `성금도 이어졌다. 시민들이 낸 돈은 2억 원이다`
        () if together && theme::is_told(statement, Role::Donation) => Role::Donation,
        () if together && is_borne(statement, at) => Role::Budget,
        // `확보한 예산`: what an authority has.
        () if verb.role == Role::Grant && word.text.starts_with("확보") && budget() => Role::Budget,
        () if together || weak && (is_spent_by_visitors(statement) || is_spent_at(statement, at)) => {
            Role::Turnover
        }
        // `시민 2천 명이 보탠 9천만 원`
        () if verb.role == Role::Support && is_added_by_many(statement, at) => Role::Donation,
        () if at > 0 && is_prize(&statement.words[at - 1]) => Role::Prize,
        // `12일 풀린 상품권 150억 원어치`
        () if verb.frame == Frame::Deal => dealt(statement, verb.role),
        // `점포 한 곳에 돌아간 돈은 400만 원이다`
        () if weak && won(statement) < LARGE && word.text.starts_with("돌아") => Role::Support,
        // `한 끼를 차리는 데 드는 비용은 8천 원`
        () if weak && won(statement) < LARGE / 10 => Role::Price,
        // `한 사람이 받은 돈은 36만 원`
        () if verb.role == Role::Grant && verb.strength == 1 => received(statement),
        () => verb.role,
    }
}

/// A verb before the amount, or the one that `두다` and the like stand after: `잡아 둔 돈`, `모아 온 돈`.
fn main(statement: &Statement<'_, '_>, at: usize) -> Option<(usize, Verb)> {
    const AUXILIARIES: [&str; 4] = ["둔", "놓은", "온", "둘"];
    let helps = AUXILIARIES.contains(&statement.words[at].text);
    let at = if helps { at.checked_sub(1)? } else { at };
    statement.words[at].verb().map(|(verb, _)| (at, verb))
}

fn is_prize(word: &Eojeol<'_>) -> bool {
    word.mark() == Mark::Object && word.noun().is_some_and(|noun| noun.role == Some(Role::Prize))
}

/// `지닐 수 있는 돈은`: what one may have or spend.
fn able(statement: &Statement<'_, '_>, is: usize) -> Option<Claim> {
    const REACH: usize = 4;
    let words = statement.words;
    let can = is.checked_sub(1).filter(|&at| words[at].written().is("수"))?;
    let near = words[can.saturating_sub(REACH)..can].iter().rev();
    // `쌓아 둘 수 있는 돈은`
    let holds = |word: &Eojeol<'_>| word.written().is_any(["쌓아", "모아", "담아", "넣어"]);
    let buys =
        |word: &Eojeol<'_>| word.verb().is_some_and(|(verb, _)| verb.frame == Frame::Buy) || holds(word);
    near.into_iter().any(buys).then_some(Claim { role: Role::Limit, strength: 4 })
}
