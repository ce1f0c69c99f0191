//! The verb that governs an amount and says what it is. The one before its noun is [`modifier`](super::modifier)'s.

use super::sense::{
    added, costs, goes_to_each, is_added, is_contract, is_cut_by_council, is_gathered, is_given_on,
    is_given_out, is_lent_on, is_of_topic, is_paid_instead, is_pooled, is_priced, is_put_into,
    is_saved_by_one, is_spent_by_one, is_spent_in_shops, is_taken_in, is_used_by_many, is_withheld,
    secures_own,
};
use super::share::is_borne_for_one;
use super::{Claim, LARGE, given, is_each, said, won};
use crate::context::ko::statement::Statement;
use crate::context::ko::time::Tense;
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, Noun, Sort, Verb, cue, ends};
use crate::context::{Role, Rule, What};
use crate::modifier::Modifier;

/// The verb that governs the amount.
pub(super) const VERB: Rule = Rule {
    id: "ko/context/verb",
    finds: &[
        "서초구는 [10억 원]을 들여 놀이터를 고친다. => budget | 놀이터 | 11650 | - | planned",
        "서초구는 공모에 뽑혀 [10억 원]을 확보했다. => grant | - | 11650 | - | done",
        "주민이 [10만 원]을 기탁했다. => donation | - | - | - | done",
        "일등 팀은 상금 50만 원, 이등 팀은 [30만 원]을 받는다. => prize | 상금 | - | - | planned",
        "한 사람이 [50만 원]까지 살 수 있다. => limit | - | - | - | standing",
        "서초구는 [3억 원]을 들여 놀이터를 고친다.\n한편 중구(구청장 김길성)도 놀이터를 고친다.\n이에 따라 구는 설계비 [2억 원]을 편성했다. => budget | 놀이터 | 11650 | - | planned; budget | 설계비 | 11140 | - | done",
    ],
    skips: &["서초구는 10억 원이라고 했다.", "수강료 5만 원을 받는다."],
};

pub(super) fn verb(statement: &Statement<'_, '_>) -> Option<Claim> {
    let (_, verb) = statement.verb?;
    let (role, strength) = match verb.frame {
        Frame::Buy if ceiling(statement) || is_threshold(statement) || is_of_limit(statement) => {
            (Role::Limit, 4)
        }
        Frame::Buy if statement.tail().starts_with("어치") && won(statement) >= LARGE => {
            (Role::Turnover, 2)
        }
        // `맡기면 한 번에 30만 원이 든다`
        Frame::Flow if costs(statement) && won(statement) < LARGE / 10 => (Role::Price, 1),
        // `업체 40곳에 20억 원이 나갔다`, `업체마다 3천만 원까지 쓸 수 있다`: of the loans that the item speaks of.
        Frame::Flow if is_lent_on(statement) => (Role::Loan, 1),
        Frame::Assign if ceiling(statement) && is_each(statement) && said(statement) == Some(Role::Loan) => {
            (Role::Loan, 1)
        }
        // `쿠폰은 하루 2만 원까지만 쓸 수 있다`
        Frame::Assign if verb.strength == 1 && ceiling(statement) && speaks_of_vouchers(statement) => {
            (Role::Limit, 4)
        }
        // `5천 원 이상 쓴 손님`
        Frame::Assign if is_spent_by_one(statement) && is_threshold(statement) => (Role::Limit, 4),
        // What is given out goes out.
        Frame::Flow if is_given_on(statement) || goes_to_each(statement) => (Role::Support, 1),
        Frame::Sell if matches!(statement.tail(), "에" | "으로") => (Role::Price, 3),
        Frame::Sell if !speaks_of_vouchers(statement) => (sold(statement), 2),
        Frame::Deal if is_lent_on(statement) => (Role::Loan, verb.strength),
        Frame::Deal => (dealt(statement, verb.role), verb.strength),
        Frame::Collect if won(statement) >= 10 * LARGE && !is_gathered(statement) => {
            (Role::Turnover, verb.strength)
        }
        // `매출을 올리다`, but `값을 9000원으로 올리다`.
        Frame::Raise if statement.mark != Mark::Object => return None,
        // `융자금 60억 원 중 35억 원을 집행했다`
        Frame::Assign | Frame::Spend if statement.part().is_some() && said(statement) == Some(Role::Loan) => {
            (Role::Loan, 3)
        }
        Frame::Assign if verb.strength == 1 && is_spent_in_shops(statement) => (Role::Turnover, 1),
        Frame::Assign if verb.strength == 1 && is_of_topic(statement) => return None,
        Frame::Assign if verb.strength == 1 && is_used_by_many(statement) => (Role::Loan, 1),
        // `병원비를 한 해 70만 원 덜 쓴다`
        Frame::Assign if won(statement) < LARGE / 10 && is_spent_by_one(statement) => (Role::Price, 1),
        // `설치비 44만 원을 구가 댄다`
        Frame::Assign if won(statement) < LARGE && is_borne_for_one(statement) => (Role::Support, 2),
        // What a person gets is set, not budgeted.
        Frame::Assign if won(statement) < LARGE / 10 => (verb.role, 1),
        _ => by_role(statement, verb)?,
    };
    Some(Claim { role, strength })
}

/// What a verb of a role makes of an amount, with who does it, to whom, and how much it is.
fn by_role(statement: &Statement<'_, '_>, verb: Verb) -> Option<(Role, u8)> {
    let strength = verb.strength;
    let plain = verb.frame == Frame::Plain;
    Some(match verb.role {
        // `이사비 4만 원도 챙겨 줬다`
        Role::Grant if plain && is_done_for(statement) => (Role::Support, 2),
        Role::Grant if plain => (granted(statement, strength), strength),
        // `한 달 30만 원에 빌려`
        Role::Loan if plain && statement.tail() == "에" => (Role::Price, strength),
        // `성금이 모였다. 협의회가 150만 원을 냈다`
        Role::Price if is_given_on_too(statement) => (Role::Donation, 2),
        // `월세 40만 원을 대신 낸다`
        Role::Price if is_paid_instead(statement) => (Role::Support, 2),
        Role::Price if won(statement) >= LARGE && is_cut_by_council(statement) => (Role::Budget, 2),
        // `5만 원은 구가, 나머지는 시가 부담한다`
        Role::Price if is_borne_for_one(statement) => (borne(statement), 2),
        // `내다` is also to hand in, and budgets are cut as well as prices.
        Role::Price if strength < 3 && won(statement) >= LARGE => return paid(statement),
        Role::Turnover if is_gathered(statement) => (Role::Donation, 2),
        // `청년에게는 50만 원이 들어온다`
        Role::Turnover if plain && comes_to_one(statement) => (Role::Support, strength),
        Role::Turnover if plain && is_pooled(statement) => (Role::Donation, 2),
        Role::Turnover if plain && is_saved_by_one(statement) => (Role::Price, 2),
        Role::Support if plain && is_lent_on(statement) => (Role::Loan, strength),
        Role::Support if plain && is_put_into(statement) => (Role::Budget, strength),
        Role::Support if plain && is_added(statement) => (added(statement), strength),
        Role::Support if is_withheld(statement) => return None,
        // `컵값 1000원을 맡겼다가 돌려받는다`
        Role::Donation if strength < 3 && is_priced(statement) => return None,
        // `구는 상품권 30억 원어치를 싸게 내놓는다`
        Role::Donation if strength < 2 && is_put_on_sale(statement) => (Role::Issue, 2),
        Role::Donation if strength < 3 && is_given_out(statement) => (Role::Support, 2),
        // `한 사람이 한 해 2천만 원까지 기부할 수 있다`
        Role::Donation if ceiling(statement) && statement.tense() == Some(Tense::Holding) => (Role::Limit, 4),
        role => (role, strength),
    })
}

/// `성금 300만 원을 보냈다. 협의회가 150만 원을 냈다`: another gives as well.
fn is_given_on_too(statement: &Statement<'_, '_>) -> bool {
    let gives = matches!(statement.verb_text(), "냈다" | "냈고" | "냈으며");
    let who = statement.words[..statement.here].iter().rfind(|word| word.mark() == Mark::Topic);
    gives && who.is_some_and(|who| who.is_bare(Class::Corps)) && said(statement) == Some(Role::Donation)
}

/// What is paid in so large a sum: by an authority, or as a price that was spoken of.
fn paid(statement: &Statement<'_, '_>) -> Option<(Role, u8)> {
    let pays = statement.verb_text();
    let pays = pays.starts_with(['내', '낸', '냈']) && !pays.ends_with('면');
    // `구도`, `시도`: the particle of a syllable is not told from a noun.
    let also = |word: &Eojeol<'_>| word.written().is_any(["구도", "시도"]);
    let acts = |word: &&Eojeol<'_>| word.mark() == Mark::Topic || also(word);
    let who = statement.words[..statement.here].iter().rfind(acts);
    let authority = |word: &Eojeol<'_>| word.is_authority() || also(word);
    match who {
        // `구청장은 9억 원을 냈다`: an owner who tells what he has.
        Some(who) if pays && authority(who) && !who.stem().ends_with('장') => Some((Role::Budget, 1)),
        Some(_) if pays && speaks_of_fees(statement) => Some((Role::Price, 1)),
        _ => None,
    }
}

/// Whether the amount before is a price, or all that was taken by one.
fn speaks_of_fees(statement: &Statement<'_, '_>) -> bool {
    let fee = |what: &What| cue::noun(&what.text).is_some_and(|noun| noun.role == Some(Role::Price));
    let mut last = statement.said().take(1);
    last.any(|said| said.role == Some(Role::Price) || said.what.as_ref().is_some_and(fee))
}

/// What an authority bears: for somebody, or as its share of a work.
fn borne(statement: &Statement<'_, '_>) -> Role {
    if won(statement) < LARGE { Role::Support } else { Role::Budget }
}

/// `챙겨 줬다`, `따내 준다`: for somebody.
fn is_done_for(statement: &Statement<'_, '_>) -> bool {
    let next = statement.verb.and_then(|(at, _)| statement.words.get(at + 1));
    next.is_some_and(|next| next.plain && next.text.starts_with(['주', '줬', '준', '줘']))
}

/// `청년에게는 여섯 달 동안 50만 원이 들어온다`.
fn comes_to_one(statement: &Statement<'_, '_>) -> bool {
    let comes = statement.verb_text().starts_with("들어");
    comes && statement.words[..statement.here].iter().any(|word| word.mark() == Mark::Dative)
}

/// What is got from others: by an authority or by a person, or for work.
fn granted(statement: &Statement<'_, '_>, strength: u8) -> Role {
    match () {
        // `제작비 500만 원씩을 받는다` is no own money.
        () if secures_own(statement) && !statement.has_unit(Class::Each) => Role::Budget,
        () if given::is_supported(statement) => Role::Support,
        () if strength == 1 => received(statement),
        () if is_contract(statement) => Role::Budget,
        () => Role::Grant,
    }
}

/// What is sold for little is sold one by one, but by its worth together (`90만 원어치`).
fn sold(statement: &Statement<'_, '_>) -> Role {
    let each = won(statement) < LARGE / 10 && !statement.tail().starts_with("어치");
    if each && !is_taken_in(statement) { Role::Price } else { Role::Turnover }
}

/// `30억 원어치를 푼다`: vouchers, what is handed out to somebody, or what an authority has.
pub(super) fn dealt(statement: &Statement<'_, '_>, role: Role) -> Role {
    match () {
        () if speaks_of_vouchers(statement) => Role::Issue,
        // `시장 살리기에 118억 원을 푼다`
        () if won(statement) >= 10 * LARGE && !given::has_person(statement) => role,
        () if given::has_receiver(statement) || is_each(statement) => Role::Support,
        () => role,
    }
}

/// What is received: a grant, or so much for each, or what is taken from someone.
pub(super) fn received(statement: &Statement<'_, '_>) -> Role {
    // `다쳤을 때 최대 2천만 원을 받는다`
    let most = statement.scene.amount().modifier == Some(Modifier::EqualOrLess);
    let person = won(statement) < 10 * LARGE && (most || given::is_received(statement));
    let given = person
        || given::is_shared_out(statement)
        || is_each(statement)
        || said(statement) == Some(Role::Support) && won(statement) < 10 * LARGE;
    // `10분에 200원을 받는다`
    let timed = statement.words[..statement.here]
        .last()
        .is_some_and(|word| word.sort != Sort::Word && word.text.ends_with("분에"));
    match won(statement) {
        _ if is_next_prize(statement) || is_prize_of_some(statement) => Role::Prize,
        _ if timed || is_served(statement) => Role::Price,
        _ if given => Role::Support,
        LARGE.. => Role::Grant,
        _ if is_charged(statement) => Role::Price,
        _ => Role::Support,
    }
}

/// `일등은 상금 50만 원, 이등은 30만 원을 받는다`: what the next best gets.
fn is_next_prize(statement: &Statement<'_, '_>) -> bool {
    let words = &statement.words[..statement.here];
    let last = words.iter().rposition(|word| word.sort == Sort::Amount && word.mark() == Mark::Bare);
    let noun = last.and_then(|at| at.checked_sub(1)).and_then(|at| words[at].noun());
    let topic = words.last().is_some_and(|word| word.mark() == Mark::Topic);
    topic && noun.is_some_and(|noun| noun.role == Some(Role::Prize))
}

/// `버금상 2명은 80만 원, 딸림상 5명은 30만 원을 받는다`: after another prize.
fn is_prize_of_some(statement: &Statement<'_, '_>) -> bool {
    let some = |word: &Eojeol<'_>| word.sort == Sort::Size && word.mark() == Mark::Topic;
    said(statement) == Some(Role::Prize) && statement.words[..statement.here].last().is_some_and(some)
}

/// `한 접시에 6천 원을 받는다`, not `한 사람에 6천 원을`.
fn is_served(statement: &Statement<'_, '_>) -> bool {
    const WHO: [&str; 7] = ["사람", "명", "가구", "집", "곳", "업체", "팀"];
    let [.., numeral, counter] = &statement.words[..statement.here] else { return false };
    let sold = counter.text.ends_with('에') && !WHO.contains(&counter.stem());
    numeral.is_itself(Class::Numeral) && sold && ends::classes(counter.stem()).has(Class::Counter)
}

/// Whether vouchers are put on sale, and not given: so many nobody gives.
fn is_put_on_sale(statement: &Statement<'_, '_>) -> bool {
    let voucher = |noun: Noun| noun.role == Some(Role::Issue);
    let named = statement.left().and_then(Eojeol::noun).is_some_and(voucher);
    let named = named || statement.after().and_then(|at| statement.words[at].noun()).is_some_and(voucher);
    named && won(statement) >= 10 * LARGE
}

/// Whether the clause or the item is about what is issued.
fn speaks_of_vouchers(statement: &Statement<'_, '_>) -> bool {
    let voucher = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Issue));
    let mut before = statement.scene.memory.said(statement.scene.amount().item);
    let said = before.any(|said| said.role == Some(Role::Issue));
    said || statement.words.iter().any(voucher)
}

/// Whether the clause is about a place or course that takes money: `주차장은 하루 6천 원을 받는다`.
fn is_charged(statement: &Statement<'_, '_>) -> bool {
    let price = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Price));
    let charged = |word: &Eojeol<'_>| word.is_bare(Class::Venue) || price(word);
    // `강습은 한 번에 4천 원, 수영장은 한 달에 3만 원을 받는다`
    let end = statement.verb.filter(|_| statement.mark == Mark::Bare).map_or(statement.next, |(at, _)| at);
    let listed = &statement.words[statement.next..end];
    let mut spoken = statement.spoken_before().chain(listed);
    spoken.any(|word| word.mark() == Mark::Topic && charged(word))
}

/// `50만 원까지`, `50만 원 한도로`.
fn ceiling(statement: &Statement<'_, '_>) -> bool {
    let at_most = statement.scene.amount().modifier == Some(Modifier::EqualOrLess);
    at_most
        || statement.mark == Mark::Until
        || statement.has_unit(Class::Ceiling)
        || statement.has_unit(Class::Within)
}

/// `한도는 카드를 합쳐 40만 원, 모바일은 30만 원까지 살 수 있다`.
fn is_of_limit(statement: &Statement<'_, '_>) -> bool {
    let limit = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Limit));
    statement.spoken_before().any(|word| word.mark() == Mark::Topic && limit(word))
}

/// `2만 원 이상 주문한 손님`, `시장에서 3만 원 쓰면`: what must be spent first.
fn is_threshold(statement: &Statement<'_, '_>) -> bool {
    let Some((verb, _)) = statement.verb.filter(|_| won(statement) < LARGE) else { return false };
    let word = &statement.words[verb];
    let condition = word.mark() == Mark::Modifier || word.text.ends_with('면');
    let unnamed = || statement.left().is_none_or(|left| left.mark() == Mark::Place);
    let bare =
        || matches!(statement.mark, Mark::Bare | Mark::Object) && word.text.ends_with('면') && unnamed();
    // `수산물을 3만 원어치 사면`
    let worth = statement.tail().starts_with("어치") && word.text.ends_with('면');
    condition && (worth || statement.has_unit(Class::Least) || bare())
}
