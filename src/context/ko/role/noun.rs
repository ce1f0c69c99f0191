//! The nouns that say what an amount is: beside it, or said of it. What the clause and the sentence before are about is
//! [`spoken`](super::spoken)'s.

use super::{Claim, LARGE, given, listed, noun_claim, share, won};
use crate::context::ko::earlier;
use crate::context::ko::statement::{Statement, beside};
use crate::context::ko::what::means;
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, Noun, NounKind, Sort, cue};
use crate::context::{Role, Rule};

/// A noun directly before the amount.
pub(super) const BEFORE: Rule = Rule {
    id: "ko/context/noun-before",
    finds: &[
        "참가비는 1인당 [5000원]이다. => price | 참가비 | - | - | standing",
        "발행 규모는 [30억 원]이다. => issue | - | - | - | planned",
        "구는 장학금 [300만 원]을 주었다. => support | 장학금 | - | - | done",
        "모자란 돈은 지원금 [3천만 원]으로 메웠다. => grant | 지원금 | - | - | done",
        "공사비는 시와 구가 나눠 낸다. 구 몫은 [12억 원]이다. => budget | 공사비 | - | - | planned",
    ],
    skips: &[
        "침수 피해 2100가구에 200만 원씩 준다.",
        "주민은 5000원을 냈다.",
        "구는 참가비를 받지 않고 5억 원을 들여 축제를 연다.",
    ],
};

pub(super) fn before(statement: &Statement<'_, '_>) -> Option<Claim> {
    let at = statement.left?;
    let at = awarded(statement, at).unwrap_or(at);
    let word = &statement.words[at];
    let belongs = match word.mark() {
        Mark::Bare | Mark::Means | Mark::Object => true,
        Mark::Topic if word.noun().is_some_and(|noun| noun.role == Some(Role::Prize)) => true,
        Mark::Topic => statement.is_predicate(),
        Mark::Modifier => beside::is_named(word),
        // `추경(302억 원)보다`: the particle is of the noun, and the amount in the brackets as well.
        _ if word.outer && statement.words[statement.here].inside => true,
        // `골목식당 융자에 30억 원을 푼다`
        Mark::Place if is_budget(word) || is_lent(statement, word) => true,
        Mark::Place | Mark::Dative => word.noun().is_some_and(|noun| noun.role == Some(Role::Prize)),
        _ => false,
    };
    // `소상공인 대상 융자`: it is a prize only of somebody.
    let of_none =
        word.written().is("대상") && statement.words[at + 1].sort != Sort::Size && at + 1 < statement.here;
    let of_none = of_none || word.written().is("대상") && at + 1 == statement.here;
    // `공모 대상은 14억 원 규모의 사업이다`: no prize is so large.
    let of_none = of_none || word.stem_written().is("대상") && won(statement) >= 10 * LARGE;
    let noun = word.noun().filter(|_| belongs && !of_none && word.sort == Sort::Word)?;
    if noun.role == Some(Role::Other) && is_before_clients(statement, at) {
        return None;
    }
    let limited = (noun.role == Some(Role::Limit)).then(|| before_cost(statement, at)).flatten();
    let lent = noun.role == Some(Role::Limit) && earlier::speaks_of_lending(statement);
    if let Some(claim) = before_support(statement, at, noun) {
        return Some(claim);
    }
    if noun.role == Some(Role::Support) && given::is_given_by_one(statement, at) {
        return Some(Claim { role: Role::Donation, strength: 3 });
    }
    if noun.role == Some(Role::Support)
        && let Some(role) = listed::counted(statement)
    {
        return Some(Claim { role, strength: 3 });
    }
    if share::is_share_of_cost(statement, word) {
        return Some(Claim { role: Role::Budget, strength: 1 });
    }
    let loan = limited.filter(|claim| claim.role == Role::Loan);
    let loan = loan.or_else(|| lent.then_some(Claim { role: Role::Loan, strength: 4 }));
    loan.or_else(|| whole_claim(statement, word, noun)).or_else(|| before_cost(statement, at))
}

/// `대상 1명에게 100만 원`, `대상 수상자에게 50만 원`: the prize of so many.
fn awarded(statement: &Statement<'_, '_>, counted: usize) -> Option<usize> {
    let who = &statement.words[counted];
    let winner = who.mark() == Mark::Dative && who.stem().starts_with("수상");
    let at = counted.checked_sub(1).filter(|_| who.sort == Sort::Size || winner)?;
    let prize = statement.words[at].noun().is_some_and(|noun| noun.role == Some(Role::Prize));
    let before = at.checked_sub(1).map(|at| &statement.words[at]);
    // `지원 대상 1명에게`: those who are meant.
    let of_other = statement.words[at].written().is("대상")
        && before.is_some_and(|word| word.mark() == Mark::Bare && !word.text.ends_with(['전', '회', '제']));
    (prize && !of_other && statement.words[at].mark() == Mark::Bare).then_some(at)
}

/// `침수 피해 2100가구에 200만 원씩`: of those who are given it, and not of the amount.
fn is_before_clients(statement: &Statement<'_, '_>, at: usize) -> bool {
    let next = &statement.words[at + 1];
    let counted = next.sort == Sort::Size && matches!(next.mark(), Mark::Place | Mark::Dative);
    counted && statement.has_unit(Class::Each)
}

/// `융자에 30억 원을 푼다`: all that is lent.
fn is_lent(statement: &Statement<'_, '_>, word: &Eojeol<'_>) -> bool {
    let all = won(statement) >= 10 * LARGE && word.text.ends_with('에') && statement.mark == Mark::Object;
    all && word.noun().is_some_and(|noun| noun.role == Some(Role::Loan))
}

/// `추경에 15억 원을 담는다`.
fn is_budget(word: &Eojeol<'_>) -> bool {
    word.noun().is_some_and(|noun| noun.role == Some(Role::Budget)) && word.stem().contains(['추', '예'])
}

/// `국비 보조금`, `시 보조금`: support that comes from others.
fn before_support(statement: &Statement<'_, '_>, at: usize, noun: Noun) -> Option<Claim> {
    let before = statement.words.get(at.checked_sub(1)?).filter(|_| noun.role == Some(Role::Support))?;
    let source =
        before.noun().is_some_and(|source| source.role == Some(Role::Grant)) || before.is(Class::Body);
    // `융자 지원금은 140억 원으로`
    let lent = before.noun().is_some_and(|source| source.role == Some(Role::Loan));
    if lent && before.mark() == Mark::Bare {
        return Some(Claim { role: Role::Loan, strength: 4 });
    }
    let grant = source && before.mark() == Mark::Bare || share::fills_gap(statement);
    grant.then_some(Claim { role: Role::Grant, strength: 3 })
}

/// A noun's claim, by how much it is.
pub(super) fn whole_claim(statement: &Statement<'_, '_>, word: &Eojeol<'_>, noun: Noun) -> Option<Claim> {
    if noun.role == Some(Role::Prize) && word.stem_written().is("대상") && won(statement) >= 10 * LARGE {
        return None;
    }
    let claim = noun_claim(noun)?;
    // `예정 가격 90억 원` is that of one thing.
    let fee = claim.role == Role::Price && claim.strength == 3 && !word.stem().ends_with("가격");
    let at = statement.left.filter(|_| fee && won(statement) >= LARGE);
    let paid = at.and_then(|at| at.checked_sub(1)).is_some_and(|at| share::is_borne(statement, at));
    Some(match won(statement) {
        // `평균 난방비는 18만 원이었다`: what people pay, and are not given.
        small
            if matches!(claim.role, Role::Support | Role::Budget)
                && small < LARGE
                && is_paid(statement, word) =>
        {
            Claim { role: Role::Price, strength: 1 }
        }
        // `보험료 6천만 원은 구가 부담한다`
        large
            if claim.role == Role::Price
                && large >= LARGE
                && (paid || share::is_borne_by_all(statement) || share::is_share(statement, word)) =>
        {
            Claim { role: Role::Budget, ..claim }
        }
        // `꾸러미는 1만 원이다`: what it is sold for.
        small
            if word.stem().ends_with("꾸러미")
                && small < LARGE / 100
                && word.mark() == Mark::Topic
                && statement.mark == Mark::Copula =>
        {
            Claim { role: Role::Price, strength: 1 }
        }
        // `도서관 책값을 5천만 원 늘렸다`: a part of a budget.
        large if claim.role == Role::Price && large >= LARGE && is_budgeted(statement) => {
            Claim { role: Role::Budget, strength: claim.strength }
        }
        // Fees and taxes in hundreds of millions are all that was taken together.
        large if fee && large >= 10 * LARGE => Claim { role: Role::Turnover, strength: 1 },
        // What one pays, where nothing else is said: `차례상 비용은 30만 원`.
        small if claim.role == Role::Budget && noun.kind == NounKind::Cost && small < LARGE / 10 => {
            Claim { role: Role::Price, strength: 0 }
        }
        // A budget is no small sum: what is done with it knows better.
        small if claim.role == Role::Budget && small < LARGE => Claim { strength: 0, ..claim },
        _ => claim,
    })
}

/// Whether the verb is one of making a budget.
fn is_budgeted(statement: &Statement<'_, '_>) -> bool {
    statement.verb.is_some_and(|(_, verb)| verb.role == Role::Budget && verb.frame == Frame::Assign)
}

/// Whether the noun is a cost, and how high it is is told.
fn is_paid(statement: &Statement<'_, '_>, word: &Eojeol<'_>) -> bool {
    let cost = word.stem().ends_with('비');
    let before = &statement.words[..statement.here];
    // `주민이 내는 처리비는`
    let own = before.iter().any(|word| word.written().is_any(["내는", "내던", "낼"]));
    let changed = own || before.last().is_some_and(|word| word.is(Class::Change));
    let told =
        || statement.is_predicate() && (changed || before.iter().any(|word| word.written().is("평균")));
    // `시술비도 1만 원만 내면 된다`
    let pays =
        || statement.verb.is_some_and(|(_, verb)| verb.role == Role::Price && verb.frame == Frame::Plain);
    cost && (told() || pays())
}

/// `발행 규모`, `판매 금액`: the noun before a word that is only an amount.
fn before_cost(statement: &Statement<'_, '_>, at: usize) -> Option<Claim> {
    let word = statement.words.get(at.checked_sub(1)?).filter(|word| word.mark() == Mark::Bare)?;
    let of_noun = cue::noun(word.text).and_then(noun_claim);
    of_noun.or_else(|| word.verb().map(|(verb, _)| Claim { role: verb.role, strength: verb.strength }))
}

/// A noun that the amount stands before: `10억 원 규모의 상품권`.
pub(super) const AFTER: Rule = Rule {
    id: "ko/context/noun-after",
    finds: &[
        "[10만 원]의 과태료를 문다. => price | 과태료 | - | - | standing",
        "[100억 원] 규모의 특별보증이다. => loan | 특별보증 | - | - | standing",
        "[58억 원]짜리 체육관이 문을 열었다. => budget | 체육관 | - | - | done",
        "최대 [3천만 원]까지 무담보로 쓸 수 있는 보증이 나온다. => loan | 보증 | - | - | standing",
        "작년 [14억 원]에 그쳤던 매출이 뛰었다. => turnover | 매출 | - | 2021 | done",
    ],
    skips: &["10만 원을 과태료 대신 냈다.", "1만 원짜리 국수가 나왔다."],
};

pub(super) fn after(statement: &Statement<'_, '_>) -> Option<Claim> {
    if means::loan_behind(statement).is_some() {
        return Some(Claim { role: Role::Loan, strength: 3 });
    }
    let head = statement.after()?;
    let planned = || is_planned(statement, head) || is_worth(statement, head);
    let planned = || planned().then_some(Claim { role: Role::Budget, strength: 0 });
    statement.words[head].noun().and_then(noun_claim).or_else(planned)
}

/// `58억 원짜리 체육관이 문을 연다`: large things are measured by what they cost; a fee of so much has its own word.
fn is_worth(statement: &Statement<'_, '_>, head: usize) -> bool {
    let own = statement.words[head].noun().is_none() && statement.words[head].verb().is_none();
    own && statement.tail().starts_with("짜리") && won(statement) >= LARGE
}

/// `200억 원 규모의 대책`: large plans are measured by what they cost.
fn is_planned(statement: &Statement<'_, '_>, head: usize) -> bool {
    const PLANS: [&str; 5] = ["대책", "사업", "계획", "정책", "지원책"];
    let scale = statement.words.get(statement.here + 1).is_some_and(|unit| unit.is_bare(Class::Unit));
    scale && won(statement) >= LARGE && PLANS.iter().any(|plan| statement.words[head].stem().ends_with(plan))
}

/// What the amount is said to be: `8억 원은 시비다`.
pub(super) const PREDICATE: Rule = Rule {
    id: "ko/context/predicate",
    finds: &[
        "이 가운데 [8억 원]은 시비다. => grant | 시비 | - | - | done",
        "큰 점포는 [3천만 원], 작은 점포는 [2천만 원]이 상한이다. => limit | 점포 | - | - | standing; limit | 점포 | - | - | standing",
    ],
    skips: &["8억 원은 적은 돈이다."],
};

pub(super) fn predicate(statement: &Statement<'_, '_>) -> Option<Claim> {
    let ceiling = || is_called_limit(statement).then_some(Claim { role: Role::Limit, strength: 4 });
    ceiling().or_else(|| noun_claim(statement.words[statement.predicate()?].noun()?))
}

/// `3천만 원, 작은 곳은 2천만 원이 상한이다`: all of the list are.
fn is_called_limit(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 10;
    if !matches!(statement.mark, Mark::Bare | Mark::Topic) || !statement.read.gist().has_mark(Mark::Copula) {
        return false;
    }
    let end = statement.words.len().min(statement.next + REACH);
    let near = &statement.words[statement.next.min(end)..end];
    let limits = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Limit));
    let at = near.iter().position(|word| word.mark() == Mark::Copula && limits(word));
    let listed = |at: usize| near[..at].iter().all(|word| !matches!(word.mark(), Mark::Verb | Mark::Object));
    at.is_some_and(listed)
}

/// A noun between the amount and its verb: `10만 원까지 장학금을 준다`.
pub(super) const OBJECT: Rule = Rule {
    id: "ko/context/object",
    finds: &[
        "한 사람에게 [10만 원]까지 수당을 준다. => support | 수당 | - | - | planned",
        "제조업체는 [2억 원], 음식점은 6천만 원까지 융자를 받는다. => loan | 제조업체 | - | - | standing",
    ],
    skips: &["10만 원을 들여 수당을 알렸다."],
};

pub(super) fn object(statement: &Statement<'_, '_>) -> Option<Claim> {
    if let Some(source) = means::covered_by(statement) {
        return noun_claim(statement.words[source].noun()?);
    }
    let (verb, _) = statement.verb?;
    let near = statement.words.get(statement.next..verb)?;
    let alone = near.iter().all(|word| word.sort != Sort::Amount);
    // `제조업체는 2억 원, 음식점은 6천만 원까지 융자를 받는다`: what all of a list are.
    let listed = !alone && statement.mark == Mark::Bare;
    let near = if listed { near.get(near.len() - 1..)? } else { near };
    let mut objects = near.iter().filter(|word| (alone || listed) && word.mark() == Mark::Object);
    let claim = objects.find_map(|word| noun_claim(word.noun()?))?;
    (alone || claim.role == Role::Loan).then_some(claim)
}
