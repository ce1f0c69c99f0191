//! What an amount is: each rule is a place where Korean says it, and makes a claim of a certain strength.
//!
//! The strongest claim wins; of equals, that of the rule that stands first in the list. So a ceiling (`한도`) holds against any verb, a verb of giving
//! for good (`기탁`) against any sum (`장학금`), and `사업비` yields to whatever is done with it.

use super::cue::{self, Frame, Noun, NounKind};
use super::eojeol::{Eojeol, Mark, Sort};
use super::statement::Statement;
use super::word::Class;
use crate::Value;
use crate::context::{Role, Rule};
use crate::modifier::Modifier;

/// From so many won on an amount is an authority's rather than a person's.
const LARGE: i64 = 10_000_000;

/// What a rule says.
struct Claim {
    role: Role,
    strength: u8,
}

/// A rule, and what it does.
type Entry = (&'static Rule, fn(&Statement<'_, '_>) -> Option<Claim>);

/// In their order.
const LIST: &[Entry] = &[
    (&THRESHOLD, threshold),
    (&DENOMINATION, denomination),
    (&NOUN_BEFORE, noun_before),
    (&NOUN_AFTER, noun_after),
    (&PREDICATE, predicate),
    (&OBJECT, object),
    (&VERB, verb),
    (&MODIFIER, modifier),
    (&PART, part),
    (&TOPIC, topic),
    (&FOCUS, focus),
    (&SERIES, series),
    (&ITEM, item),
    (&PLAIN, plain),
];

pub(super) fn rules() -> Vec<&'static Rule> {
    LIST.iter().map(|(rule, _)| *rule).collect()
}

/// The role of the amount, and the rule that decided it.
pub(super) fn decide(statement: &Statement<'_, '_>) -> Option<(Role, &'static str)> {
    let mut best: Option<(Claim, &'static str)> = None;
    for (rule, claim) in LIST {
        let Some(claim) = claim(statement) else { continue };
        if best.as_ref().is_none_or(|(held, _)| claim.strength > held.strength) {
            best = Some((claim, rule.id));
        }
    }
    best.map(|(claim, rule)| (of_a_person(statement, claim.role), rule))
}

/// What is issued is issued in millions: a voucher of less is what one person gets, or its price.
fn of_a_person(statement: &Statement<'_, '_>, role: Role) -> Role {
    const LEAST: i64 = 1_000_000;
    if role != Role::Issue || won(statement) >= LEAST {
        return role;
    }
    if is_each(statement) { Role::Support } else { Role::Price }
}

/// Who gives and is no one person.
fn is_authority(word: &Eojeol<'_>) -> bool {
    matches!(word.stem(), "구" | "시" | "군" | "구청" | "시청" | "군청")
}

/// `1인당`, `주민에게`, `씩`: so much for each.
fn is_each(statement: &Statement<'_, '_>) -> bool {
    let given = |word: &Eojeol<'_>| {
        word.mark() == Mark::Dative
            || word.text.ends_with('당')
            || word.text.ends_with("마다")
            || word.mark() == Mark::Topic && word.is(Class::Person) && !is_authority(word)
    };
    statement.has_unit("씩") || statement.words.iter().any(given)
}

/// The amount, in won.
pub(super) fn won(statement: &Statement<'_, '_>) -> i64 {
    match &statement.scene.amount().value {
        Value::Money(money) => money.amount,
        _ => 0,
    }
}

/// An income, a fortune or sales not above or below the amount.
const THRESHOLD: Rule = Rule {
    id: "ko/context/threshold",
    finds: &[
        "재산이 [4억 원] 이하여야 한다. => limit | 재산 | - | - | standing",
        "연 매출이 [10억 원]을 넘는 가게는 뺀다. => limit | 연 매출 | - | - | standing",
        "월 소득 [250만 원] 미만인 가구가 대상이다. => limit | 월 소득 | - | - | standing",
    ],
    skips: &["연 매출이 10억 원을 넘었다.", "재산은 4억 원이다."],
};

fn threshold(statement: &Statement<'_, '_>) -> Option<Claim> {
    const UNITS: [&str; 4] = ["이하", "미만", "초과", "이내"];
    const OVER: [&str; 5] = ["넘는", "넘으면", "넘지", "넘거나", "웃도는"];
    let bound = statement
        .left()?
        .noun()
        .is_some_and(|noun| noun.kind == NounKind::Bound || noun.role == Some(Role::Price));
    let next = statement.words.get(statement.next).map_or("", |word| word.text);
    let over = OVER.iter().any(|word| next.starts_with(word))
        || statement.has_unit("이상") && matches!(statement.mark, Mark::Modifier | Mark::Of | Mark::Bare);
    let limited = UNITS.iter().any(|unit| statement.has_unit(unit)) || over;
    (bound && limited).then_some(Claim { role: Role::Limit, strength: 5 })
}

/// What a note or voucher is worth: `5만 원권`.
const DENOMINATION: Rule = Rule {
    id: "ko/context/denomination",
    finds: &["상품권은 [5만 원]권이다. => price | 상품권 | - | - | standing"],
    skips: &["상품권 50억 원을 발행했다."],
};

fn denomination(statement: &Statement<'_, '_>) -> Option<Claim> {
    statement.tail().starts_with('권').then_some(Claim { role: Role::Price, strength: 5 })
}

/// A noun directly before the amount.
const NOUN_BEFORE: Rule = Rule {
    id: "ko/context/noun-before",
    finds: &[
        "참가비는 1인당 [5000원]이다. => price | 참가비 | - | - | standing",
        "발행 규모는 [30억 원]이다. => issue | - | - | - | planned",
        "구는 장학금 [300만 원]을 주었다. => support | 장학금 | - | - | done",
    ],
    skips: &["주민은 5000원을 냈다.", "구는 참가비를 받지 않고 5억 원을 들여 축제를 연다."],
};

fn noun_before(statement: &Statement<'_, '_>) -> Option<Claim> {
    let at = statement.left?;
    let word = &statement.words[at];
    let belongs = match word.mark() {
        Mark::Bare | Mark::Means | Mark::Object => true,
        Mark::Topic => statement.is_predicate(),
        Mark::Place | Mark::Dative => word.noun().is_some_and(|noun| noun.role == Some(Role::Prize)),
        _ => false,
    };
    // `소상공인 대상 융자`: it is a prize only of somebody.
    let of_none =
        word.text == "대상" && statement.words[at + 1].sort != Sort::Size && at + 1 < statement.here;
    let of_none = of_none || word.text == "대상" && at + 1 == statement.here;
    let noun = word.noun().filter(|_| belongs && !of_none && word.sort == Sort::Word)?;
    let limited = (noun.role == Some(Role::Limit)).then(|| before_cost(statement, at)).flatten();
    let lent = noun.role == Some(Role::Limit) && super::earlier::speaks_of_lending(statement);
    let loan = limited.filter(|claim| claim.role == Role::Loan);
    let loan = loan.or_else(|| lent.then_some(Claim { role: Role::Loan, strength: 4 }));
    loan.or_else(|| whole_claim(statement, noun)).or_else(|| before_cost(statement, at))
}

fn noun_claim(noun: Noun) -> Option<Claim> {
    Some(Claim { role: noun.role?, strength: noun.strength })
}

/// A noun's claim, by how much it is.
fn whole_claim(statement: &Statement<'_, '_>, noun: Noun) -> Option<Claim> {
    let claim = noun_claim(noun)?;
    let fee = claim.role == Role::Price && claim.strength == 3;
    Some(match won(statement) {
        // Fees and taxes in hundreds of millions are all that was taken together.
        large if fee && large >= 10 * LARGE => Claim { role: Role::Turnover, strength: 1 },
        // A budget is no small sum: what is done with it knows better.
        small if claim.role == Role::Budget && small < LARGE => Claim { strength: 0, ..claim },
        _ => claim,
    })
}

/// `발행 규모`, `판매 금액`: the noun before a word that is only an amount.
fn before_cost(statement: &Statement<'_, '_>, at: usize) -> Option<Claim> {
    let word = statement.words.get(at.checked_sub(1)?).filter(|word| word.mark() == Mark::Bare)?;
    let of_noun = cue::noun(word.text).and_then(noun_claim);
    of_noun
        .or_else(|| cue::verb(word.text).map(|(verb, _)| Claim { role: verb.role, strength: verb.strength }))
}

/// A noun that the amount stands before: `10억 원 규모의 상품권`.
const NOUN_AFTER: Rule = Rule {
    id: "ko/context/noun-after",
    finds: &[
        "[10만 원]의 과태료를 문다. => price | 과태료 | - | - | standing",
        "[100억 원] 규모의 특별보증이다. => loan | 특별보증 | - | - | standing",
    ],
    skips: &["10만 원을 과태료 대신 냈다."],
};

fn noun_after(statement: &Statement<'_, '_>) -> Option<Claim> {
    let head = super::beside::after(statement)?;
    noun_claim(statement.words[head].noun()?)
}

/// What the amount is said to be: `8억 원은 시비다`.
const PREDICATE: Rule = Rule {
    id: "ko/context/predicate",
    finds: &["이 가운데 [8억 원]은 시비다. => grant | 시비 | - | - | done"],
    skips: &["8억 원은 적은 돈이다."],
};

fn predicate(statement: &Statement<'_, '_>) -> Option<Claim> {
    noun_claim(statement.words[super::beside::predicate(statement)?].noun()?)
}

/// A noun between the amount and its verb: `10만 원까지 장학금을 준다`.
const OBJECT: Rule = Rule {
    id: "ko/context/object",
    finds: &["한 사람에게 [10만 원]까지 수당을 준다. => support | 수당 | - | - | planned"],
    skips: &["10만 원을 들여 수당을 알렸다."],
};

fn object(statement: &Statement<'_, '_>) -> Option<Claim> {
    let (verb, _) = statement.verb?;
    let near = statement.words.get(statement.next..verb)?;
    let alone = near.iter().all(|word| word.sort != Sort::Amount);
    let mut objects = near.iter().filter(|word| alone && word.mark() == Mark::Object);
    objects.find_map(|word| noun_claim(word.noun()?))
}

/// The verb that governs the amount.
const VERB: Rule = Rule {
    id: "ko/context/verb",
    finds: &[
        "서초구는 [10억 원]을 들여 놀이터를 고친다. => budget | 놀이터 | 11650 | - | planned",
        "서초구는 공모에 뽑혀 [10억 원]을 확보했다. => grant | - | 11650 | - | done",
        "주민이 [10만 원]을 기탁했다. => donation | - | - | - | done",
        "한 사람이 [50만 원]까지 살 수 있다. => limit | - | - | - | standing",
    ],
    skips: &["서초구는 10억 원이라고 했다.", "수강료 5만 원을 받는다."],
};

fn verb(statement: &Statement<'_, '_>) -> Option<Claim> {
    let (_, verb) = statement.verb?;
    let (role, strength) = match verb.frame {
        Frame::Buy if ceiling(statement) => (Role::Limit, 4),
        // What is given out goes out.
        Frame::Flow if said(statement) == Some(Role::Support) => (Role::Support, 1),
        Frame::Sell if matches!(statement.tail(), "에" | "으로") => (Role::Price, 3),
        Frame::Sell if !speaks_of_vouchers(statement) => (Role::Turnover, 2),
        Frame::Plain if verb.role == Role::Grant && verb.strength == 1 => (received(statement), 1),
        // `매출을 올리다`, but `값을 9000원으로 올리다`.
        _ if verb.role == Role::Turnover && verb.strength == 1 && statement.mark != Mark::Object => {
            return None;
        }
        // `내다` is also to hand in, and budgets are cut as well as prices.
        _ if verb.role == Role::Price && verb.strength < 3 && won(statement) >= LARGE => return None,
        _ => (verb.role, verb.strength),
    };
    Some(Claim { role, strength })
}

/// What is received: a grant, or so much for each, or what is taken from someone.
fn received(statement: &Statement<'_, '_>) -> Role {
    let given = is_each(statement) || said(statement) == Some(Role::Support);
    match won(statement) {
        _ if given => Role::Support,
        LARGE.. => Role::Grant,
        _ if is_charged(statement) => Role::Price,
        _ => Role::Support,
    }
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
    const PLACES: [&str; 14] =
        ["장", "관", "센터", "터", "실", "소", "시설", "강좌", "교실", "캠프", "버스", "택시", "앱", "공원"];
    let topics = before(statement).filter(|word| word.mark() == Mark::Topic);
    topics.map(Eojeol::stem).any(|stem| PLACES.iter().any(|place| stem.ends_with(place)))
}

/// `50만 원까지`, `50만 원 한도로`.
fn ceiling(statement: &Statement<'_, '_>) -> bool {
    let at_most = statement.scene.amount().modifier == Some(Modifier::EqualOrLess);
    at_most || statement.mark == Mark::Until || statement.has_unit("한도") || statement.has_unit("이내")
}

/// A noun that the clause is about: `이용료는 어린이 1000원, 어른 2000원`.
const TOPIC: Rule = Rule {
    id: "ko/context/topic",
    finds: &["이용료는 성남시민에게 석 달에 [3만 원]이다. => price | 이용료 | - | - | standing"],
    skips: &["이용료는 없고 3만 원을 지급한다."],
};

fn topic(statement: &Statement<'_, '_>) -> Option<Claim> {
    let marks = [Mark::Topic, Mark::Object, Mark::Means];
    let mut nouns = before(statement).filter(|word| marks.contains(&word.mark()));
    let claim = nouns.find_map(|word| whole_claim(statement, word.noun()?))?;
    Some(Claim { strength: claim.strength.min(1), ..claim })
}

/// The eojeols of the clause before the amount, the nearest first.
fn before<'b, 'a>(statement: &'b Statement<'_, 'a>) -> impl Iterator<Item = &'b Eojeol<'a>> {
    const REACH: usize = 16;
    let words = statement.words[..statement.here].iter().rev().take(REACH);
    words
        .take_while(|word| !(word.sort == Sort::Amount && word.mark() == Mark::Copula))
        .filter(|word| word.sort == Sort::Word && word.record.is_none())
}

/// A verb that the amount, or a word for money, stands after: `구가 따낸 3억 원`, `공사에 들인 돈은 17억 원`.
const MODIFIER: Rule = Rule {
    id: "ko/context/modifier",
    finds: &["구가 공사에 들인 돈은 [17억 원]이다. => budget | 공사 | - | - | done"],
    skips: &["구가 들인 장비는 17억 원이다."],
};

fn modifier(statement: &Statement<'_, '_>) -> Option<Claim> {
    let left = statement.left?;
    let at = if statement.is_cost(left) { left.checked_sub(1)? } else { left };
    let word =
        statement.words.get(at).filter(|word| word.mark() == Mark::Modifier && !word.is(Class::Change))?;
    let (verb, _) = cue::verb(word.text)?;
    Some(Claim { role: verb.role, strength: verb.strength })
}

/// A part of the amount before it.
const PART: Rule = Rule {
    id: "ko/context/part",
    finds: &[
        "상품권 50억 원을 발행했다. 이 가운데 [20억 원]은 앱에서 쓸 수 있다. => issue | 상품권 | - | - | standing",
    ],
    skips: &["구민 가운데 20억 원을 낸 사람은 없다."],
};

fn part(statement: &Statement<'_, '_>) -> Option<Claim> {
    statement.part()?;
    Some(Claim { role: said(statement)?, strength: 1 })
}

/// `규모는 40억 원이다`: of what the sentence before is about.
const FOCUS: Rule = Rule {
    id: "ko/context/focus",
    finds: &["구는 상품권을 내놓는다. 규모는 [40억 원]이다. => issue | 상품권 | - | - | planned"],
    skips: &["구는 놀이터를 고친다. 규모는 4억 원이다."],
};

fn focus(statement: &Statement<'_, '_>) -> Option<Claim> {
    let cost = statement.left()?.noun().filter(|noun| noun.role.is_none());
    cost?;
    let phrase = super::earlier::focus(statement)?.0.of(statement.scene.view.text);
    let claim = noun_claim(cue::noun(phrase)?)?;
    Some(Claim { strength: claim.strength.min(1), ..claim })
}

/// What another amount of the sentence is.
const SERIES: Rule = Rule {
    id: "ko/context/series",
    finds: &["교육에는 예산 3억 원, 청소에는 [2억 원]이다. => budget | 청소 | - | - | planned"],
    skips: &["교육에 3억 원, 수당 2억 원이다."],
};

fn series(statement: &Statement<'_, '_>) -> Option<Claim> {
    let other = statement.words[..statement.here].iter().any(|word| word.sort == Sort::Amount);
    let role = said(statement).filter(|role| other && *role != Role::Limit)?;
    Some(Claim { role, strength: 1 })
}

/// The role of the amount before.
fn said(statement: &Statement<'_, '_>) -> Option<Role> {
    statement.scene.memory.last(statement.scene.amount().item)?.role
}

/// What the item was about before.
const ITEM: Rule = Rule {
    id: "ko/context/item",
    finds: &["구는 성금 3억 원을 모았다. 올해는 [2억 원]이 많다. => donation | 성금 | - | 2022 | done"],
    skips: &["구는 성금 3억 원을 모았다. 놀이터를 짓는 데 2억 원을 썼다."],
};

fn item(statement: &Statement<'_, '_>) -> Option<Claim> {
    const APART: i64 = 1000;
    let last = statement.scene.memory.last(statement.scene.amount().item)?;
    // What one pays is not of a kind with what an authority has.
    let near = won(statement) >= last.amount / APART;
    let role = last.role.filter(|role| near && !matches!(role, Role::Limit | Role::Price))?;
    Some(Claim { role, strength: 0 })
}

/// Nothing says it: large sums in this news are budgets, small ones prices.
const PLAIN: Rule = Rule {
    id: "ko/context/plain",
    finds: &["도서관 운영 [34억원]. => budget | 도서관 운영 | - | - | planned"],
    skips: &["도서관 운영비 34억원."],
};

fn plain(statement: &Statement<'_, '_>) -> Option<Claim> {
    let role = if won(statement) >= LARGE { Role::Budget } else { Role::Price };
    let spoken = statement.words.iter().any(|word| word.sort == Sort::Word && !word.is(Class::Tell));
    spoken.then_some(Claim { role, strength: 0 })
}
