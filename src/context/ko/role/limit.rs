//! Ceilings, thresholds and denominations: what an amount bounds.

use super::{Claim, LARGE, said, won};
use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Classes, Eojeol, Frame, Mark, NounKind, Sort, cue};
use crate::context::{Role, Rule};
use crate::scan::hangul::{SS, final_consonant};

/// `이하`, `이상`, `이내` and their like.
const LIMITS: Classes = Classes::of(&[Class::Below, Class::Above, Class::Within]);

/// An income, a fortune or sales not above or below the amount.
pub(super) const THRESHOLD: Rule = Rule {
    id: "ko/context/threshold",
    finds: &[
        "재산이 [4억 원] 이하여야 한다. => limit | 재산 | - | - | standing",
        "연 매출이 [10억 원]을 넘는 가게는 뺀다. => limit | 연 매출 | - | - | standing",
        "월 소득 [250만 원] 미만인 가구가 대상이다. => limit | 월 소득 | - | - | standing",
        "[150만 원] 이하 예금은 압류하지 않는다. => limit | 예금 | - | - | standing",
        "[5만 원] 넘게 물건을 산 손님에게 쿠폰을 준다. => limit | 물건 | - | - | standing",
        "매출이 [1억 원]에 못 미치는 가게를 돕는다. => limit | 매출 | - | - | standing",
        "보유액은 [200만 원]을 넘지 못한다. => limit | 보유액 | - | - | standing",
        "쿠폰은 [20만 원]을 넘겨 사지 못한다. => limit | 쿠폰 | - | - | standing",
        "연소득이 청년 [5천만 원], 신혼부부 [7천만 원] 이하여야 한다. => limit | 연소득 | - | - | standing; limit | 연소득 | - | - | standing",
    ],
    skips: &[
        "연 매출이 10억 원을 넘었다.",
        "모금액은 10억 원을 넘지 못했다.",
        "매출이 5만 원 넘게 줄었다.",
        "매출이 1억 원에 못 미쳤다.",
        "매출이 1억 원을 넘겨 화제다.",
        "재산은 4억 원이다.",
    ],
};

pub(super) fn threshold(statement: &Statement<'_, '_>) -> Option<Claim> {
    if is_bought_over(statement) || is_told_basis(statement) {
        return Some(Claim { role: Role::Limit, strength: 4 });
    }
    if !may_bound(statement) {
        return is_called_basis(statement).then_some(Claim { role: Role::Limit, strength: 5 });
    }
    if bounds_next(statement) || is_condition(statement) {
        return Some(Claim { role: Role::Limit, strength: 3 });
    }
    if is_forbidden(statement) {
        return Some(Claim { role: Role::Limit, strength: 4 });
    }
    if is_called_basis(statement) || is_excluding(statement) || is_exceeding(statement) {
        return Some(Claim { role: Role::Limit, strength: 5 });
    }
    if is_bounded_outside(statement) {
        return Some(Claim { role: Role::Limit, strength: 5 });
    }
    let bound = bound(statement)?
        .noun()
        .is_some_and(|noun| noun.kind == NounKind::Bound || noun.role == Some(Role::Price));
    // `1억 원에 못 미치는 가게`
    let short = || {
        let mut next = statement.words.iter().skip(statement.next);
        next.next().is_some_and(|next| next.written().is("못"))
            && next.next().is_some_and(|next| next.text.starts_with("미치는"))
    };
    let over = || {
        // `매출이 3억 원이 안 되는 가게`, not `안 된다`.
        let told = statement.words.get(statement.next + 1).is_some_and(|verb| verb.text.contains('다'));
        statement.words.get(statement.next).is_some_and(|next| {
            next.begins(Class::Over) && !(next.written().is("안") && told) && !is_about(next)
        }) || statement.has_unit(Class::Least)
            && matches!(statement.mark, Mark::Modifier | Mark::Of | Mark::Bare)
    };
    // `1억 원 이하이면서`
    let below = || {
        statement.words.get(statement.here + 1).is_some_and(|next| {
            next.beginnings().meet(LIMITS) && next.text.ends_with(['서', '면', '야', '고', '며'])
        })
    };
    let limited = || statement.units.meet(LIMITS) || over() || below() || is_limited_later(statement);
    (bound && (limited() || short())).then_some(Claim { role: Role::Limit, strength: 5 })
}

/// Whether any word of the sentence, or the tail of the amount, can make a bound of it.
fn may_bound(statement: &Statement<'_, '_>) -> bool {
    const BOUNDS: Classes =
        Classes::of(&[Class::Below, Class::Above, Class::Within, Class::Least, Class::Over]);
    statement.units.or(statement.read.gist().beginnings).meet(BOUNDS)
}

/// `소득이 중위 60%(134만 원) 이하`: what stands in the brackets says the same.
fn is_bounded_outside(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 6;
    let words = statement.words;
    let inside = words[statement.here].inside;
    let next = words.get(statement.here + 1).filter(|next| inside && !next.inside);
    let holds = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.kind == NounKind::Bound);
    next.is_some_and(|next| next.beginnings().meet(LIMITS))
        && words[..statement.here].iter().rev().take(REACH).any(holds)
}

/// `지원한도는 개인 5000만 원이며 연리 1.5%에 2년 거치`: what is lent at most.
pub(super) fn is_of_loan(statement: &Statement<'_, '_>) -> bool {
    const TERMS: [&str; 5] = ["연리", "거치", "상환", "융자", "대출"];
    let words = statement.words;
    let begins = |word: &Eojeol<'_>, lent: &[&str]| lent.iter().any(|lent| word.text.starts_with(lent));
    let lends = |word: &Eojeol<'_>| begins(word, &["지원", "융자", "대출"]);
    let ceiling = |at: usize| {
        words[at].stem().ends_with("한도") && (lends(&words[at]) || at > 0 && lends(&words[at - 1]))
    };
    (0..statement.here).rev().any(ceiling) && words.iter().any(|word| begins(word, &TERMS))
}

/// `60만 원 안팎이다`, `1억 원을 넘겨 화제다`.
fn is_about(word: &Eojeol<'_>) -> bool {
    word.text.starts_with("안팎") || word.written().is("넘겨")
}

/// `200만 원을 넘지 못한다`, `넘겨 사지 못한다`, `초과할 수 없다`, not `넘지 못했다`.
fn is_forbidden(statement: &Statement<'_, '_>) -> bool {
    const EXCEED: Classes = Classes::of(&[Class::Over, Class::Above]);
    const REACH: usize = 2;
    let words = statement.words;
    let exceeds = words.get(statement.next).is_some_and(|next| next.beginnings().meet(EXCEED));
    let near = words.iter().skip(statement.next + 1).take(REACH);
    let denied = |word: &Eojeol<'_>| word.text.starts_with(['못', '않', '없']);
    let past = |word: &Eojeol<'_>| word.text.chars().any(|c| final_consonant(c) == SS);
    exceeds
        && near.clone().any(|word| denied(word) && !past(word))
        && (is_of_holding(statement) || near.into_iter().any(buys))
}

fn buys(word: &Eojeol<'_>) -> bool {
    word.verb().is_some_and(|(verb, _)| verb.frame == Frame::Buy)
}

/// `3인 가구라면 월 440만 원이 기준이 된다`.
fn is_told_basis(statement: &Statement<'_, '_>) -> bool {
    let next = statement.words.get(statement.next).filter(|_| statement.mark == Mark::Topic);
    next.is_some_and(|next| matches!(next.text, "기준이다" | "기준이며" | "기준이" | "기준으로"))
        && statement.spoken_before().any(|word| word.noun().is_some_and(|noun| noun.kind == NounKind::Bound))
}

/// `3억 원이 넘는 사업은 제외한다`: which ones are left out.
fn is_excluding(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 6;
    let words = statement.words;
    let Some(next) = words.get(statement.next) else { return false };
    let over = next.begins(Class::Over) || next.beginnings().meet(Classes::of(&[Class::Above, Class::Below]));
    let left_out = |word: &Eojeol<'_>| {
        ["제외", "빠진", "빠지", "뺀다", "뺐다"].iter().any(|out| word.text.starts_with(out))
    };
    over && next.mark() == Mark::Modifier && words.iter().skip(statement.next + 1).take(REACH).any(left_out)
}

/// `소득 기준은 월 300만 원`.
fn is_called_basis(statement: &Statement<'_, '_>) -> bool {
    let before = |at: usize| at.checked_sub(1).map(|at| &statement.words[at]);
    let plain = |at: &usize| statement.words[*at].noun().is_some_and(|noun| noun.role.is_none());
    let basis = statement.left.filter(plain).filter(|&at| statement.words[at].stem_written().is("기준"));
    let of = basis.and_then(before).and_then(Eojeol::noun);
    of.is_some_and(|noun| noun.kind == NounKind::Bound)
}

/// `구매 금액이 5만 원을 넘으면`; `1억 원 이상만 심사했으나 이제 5천만 원이 넘으면`.
fn is_exceeding(statement: &Statement<'_, '_>) -> bool {
    let next = statement.words.get(statement.next);
    let exceeds = next.is_some_and(|next| next.begins(Class::Over) && next.text.ends_with('면'));
    exceeds && (is_of_holding(statement) || said(statement) == Some(Role::Limit))
}

/// Whether what one has, buys or earns is spoken of: a price (`국수 한 그릇은`) is not bounded so.
fn is_of_holding(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 5;
    let holds = |word: &Eojeol<'_>| {
        let buys = cue::verb(word.stem()).is_some_and(|(verb, _)| verb.frame == Frame::Buy);
        buys || word.noun().is_some_and(|noun| noun.kind == NounKind::Bound || noun.role == Some(Role::Limit))
    };
    statement.words[..statement.here].iter().rev().take(REACH).any(holds)
}

/// The noun whose amount it is; in a list (`소득이 청년 3천만 원, 신혼부부 5천만 원 이하`), the one before the list.
fn bound<'b, 'a>(statement: &'b Statement<'_, 'a>) -> Option<&'b Eojeol<'a>> {
    const REACH: usize = 6;
    if let Some(left) = statement.left().filter(|left| left.noun().is_some()) {
        return Some(left);
    }
    let bound = |word: &&Eojeol<'_>| word.noun().is_some_and(|noun| noun.kind == NounKind::Bound);
    statement.words[..statement.here].iter().rev().take(REACH).find(bound)
}

/// Whether the next amount of a list has the unit: `청년 3천만 원, 신혼부부 5천만 원 이하`.
fn is_limited_later(statement: &Statement<'_, '_>) -> bool {
    const BELOW_WITHIN_OVER: Classes = Classes::of(&[Class::Below, Class::Within, Class::Over]);
    const REACH: usize = 3;
    let words = statement.words;
    let listed =
        statement.mark == Mark::Bare && words.get(statement.next).is_some_and(|next| next.follows([',']));
    let near = words.len().min(statement.next + REACH);
    let other = (statement.next.min(near)..near).find(|&at| words[at].sort == Sort::Amount);
    let limits = |word: &Eojeol<'_>| word.beginnings().meet(BELOW_WITHIN_OVER);
    listed && other.and_then(|at| words.get(at + 1)).is_some_and(limits)
}

/// `1천만 원 이상 체납자`, `150만 원 이하 예금은`: which ones are meant.
fn bounds_next(statement: &Statement<'_, '_>) -> bool {
    const BELOW_ABOVE_LEAST: Classes = Classes::of(&[Class::Below, Class::Above, Class::Least]);
    if statement.mark != Mark::Bare || !statement.units.meet(BELOW_ABOVE_LEAST) {
        return false;
    }
    let Some(next) = statement.words.get(statement.next) else { return false };
    let plain = next.plain && next.sort == Sort::Word && !matches!(next.mark(), Mark::Verb | Mark::Modifier);
    let meant =
        next.noun().is_none_or(|noun| noun.role == Some(Role::Turnover) && next.mark() == Mark::Topic);
    plain && meant && next.verb().is_none()
}

/// `6만 원 이상이면`: on a condition.
fn is_condition(statement: &Statement<'_, '_>) -> bool {
    const LIMITS_OR_LEAST: Classes = LIMITS.or(Classes::of(&[Class::Least]));
    let mut near = statement.words.iter().skip(statement.here + 1);
    let bounds = |word: &Eojeol<'_>| word.beginnings().meet(LIMITS_OR_LEAST) && word.text.ends_with("이면");
    near.next().is_some_and(|word| word.sort == Sort::Word && bounds(word))
}

/// `5만 원 넘게 물건을 산 손님`, `3만 원 이상 밥을 먹으면`: what must be spent first.
fn is_bought_over(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 4;
    let words = statement.words;
    let units = &words[statement.here + 1..statement.next];
    let over = statement.units.meet(Classes::of(&[Class::Above, Class::Least]))
        || units.iter().any(|unit| unit.written().is("넘게"));
    // `3천만 원 이상을 밀린 14명`
    let owed = || statement.mark == Mark::Object && words.get(statement.next).is_some_and(is_owing);
    if !over || statement.mark != Mark::Bare && !owed() {
        return false;
    }
    // `결제한` ends as `제한` does.
    let spends = |word: &Eojeol<'_>| buys(word) || word.text.starts_with("결제") || is_owing(word);
    let acts = |word: &Eojeol<'_>| spends(word) || word.verb().is_some_and(|(_, noun)| !noun);
    let verb = words.iter().skip(statement.next).take(REACH).find(|word| acts(word));
    verb.is_some_and(|word| {
        let bounds = word.mark() == Mark::Modifier
            || word.written().is("산")
            || word.text.ends_with(['면', '한'])
            || is_owing(word);
        spends(word) && bounds && (won(statement) < LARGE || is_owing(word))
    })
}

/// `1천만 원 넘게 안 낸 사람`, `밀린`: taxes that are owed.
fn is_owing(word: &Eojeol<'_>) -> bool {
    ["밀린", "체납한", "낸"].contains(&word.text)
}

/// What a note or voucher is worth: `5만 원권`.
pub(super) const DENOMINATION: Rule = Rule {
    id: "ko/context/denomination",
    finds: &["상품권은 [5만 원]권이다. => price | 상품권 | - | - | standing"],
    skips: &["상품권 50억 원을 발행했다."],
};

pub(super) fn denomination(statement: &Statement<'_, '_>) -> Option<Claim> {
    statement.tail().starts_with('권').then_some(Claim { role: Role::Price, strength: 5 })
}
