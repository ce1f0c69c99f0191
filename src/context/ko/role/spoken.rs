//! The nouns that say what an amount is without touching it: what an entry of a list is called, what the clause and the sentence before are
//! about.

use super::noun::whole_claim;
use super::{Claim, LARGE, noun_claim, won};
use crate::context::ko::earlier::{Focus, focus};
use crate::context::ko::statement::Statement;
use crate::context::ko::what::entry;
use crate::context::ko::word::{Eojeol, Mark, cue};
use crate::context::{Role, Rule};

/// What the entry of a list is called: `축하금 인상: 1인당 20만 원`.
pub(super) const ENTRY: Rule = Rule {
    id: "ko/context/entry",
    finds: &[
        "입학축하금 인상: 1인당 [20만 원] => support | 입학축하금 | - | - | standing",
        "수영장 이용료 동결: 어린이 [2천 원] => price | 수영장 이용료 | - | - | standing",
    ],
    skips: &["어르신 나들이: 1인당 20만 원"],
};

pub(super) fn entry(statement: &Statement<'_, '_>) -> Option<Claim> {
    // What has its own noun is told by that.
    if statement.left().and_then(Eojeol::noun).is_some_and(|noun| noun.role.is_some()) {
        return None;
    }
    // `경영 자금: 업체당 5천만 원 한도, 금리 연 1.5%`
    let lent = |word: &Eojeol<'_>| matches!(word.stem(), "금리" | "연리" | "이자율" | "거치");
    if statement.words.iter().any(lent) {
        return Some(Claim { role: Role::Loan, strength: 1 });
    }
    let name = entry::name(statement)?;
    let phrase = statement.phrase(name);
    let claim = noun_claim(cue::noun(statement.scene.text(phrase))?)?;
    Some(Claim { strength: claim.strength.min(1), ..claim })
}

/// A noun that the clause is about: `이용료는 어린이 1000원, 어른 2000원`.
pub(super) const TOPIC: Rule = Rule {
    id: "ko/context/topic",
    finds: &["이용료는 성남시민에게 석 달에 [3만 원]이다. => price | 이용료 | - | - | standing"],
    skips: &["이용료는 없고 3만 원을 지급한다."],
};

pub(super) fn topic(statement: &Statement<'_, '_>) -> Option<Claim> {
    let marked = |word: &&Eojeol<'_>| matches!(word.mark(), Mark::Topic | Mark::Object | Mark::Means);
    let mut nouns = statement.spoken_before().filter(marked);
    let claim = nouns.find_map(|word| whole_claim(statement, word, word.noun()?))?;
    Some(Claim { strength: claim.strength.min(1), ..claim })
}

/// `가정에 약값을 보탠다. 한 번에 20만 원이다`: what the sentence before says is given.
fn given_before(statement: &Statement<'_, '_>) -> Option<Claim> {
    let last = statement.read.before(statement.scene)?.last()?;
    let (verb, _) = last.verb().filter(|(verb, _)| verb.role == Role::Support)?;
    (statement.mark == Mark::Copula && won(statement) < LARGE)
        .then_some(Claim { role: verb.role, strength: 1 })
}

/// `규모는 40억 원이다`: of what the sentence before is about.
pub(super) const FOCUS: Rule = Rule {
    id: "ko/context/focus",
    finds: &[
        "구는 상품권을 내놓는다. 규모는 [40억 원]이다. => issue | 상품권 | - | - | planned",
        "구는 융자를 하고 있다. 업소당 [2천만 원]까지다. => loan | 융자 | - | - | standing",
        "구는 상품권을 판다. 한 사람에 [50만 원]까지다. => limit | 상품권 | - | - | standing",
    ],
    skips: &["구는 놀이터를 고친다. 규모는 4억 원이다.", "구는 융자를 하고 있다. 이자는 2천 원이다."],
};

pub(super) fn focus(statement: &Statement<'_, '_>) -> Option<Claim> {
    let size = statement.left().and_then(Eojeol::noun).is_some_and(|noun| noun.role.is_none());
    let alone = statement.left.is_none() && statement.verb.is_none();
    if !(size || alone) {
        return None;
    }
    let (phrase, sure) = focus::focus(statement)?;
    let noun = cue::noun(phrase.of(statement.scene.view.text));
    if alone && noun.is_none_or(|noun| noun.role == Some(Role::Price)) && sure == Focus::Object {
        return given_before(statement);
    }
    let claim = noun_claim(noun?)?;
    if alone && claim.role == Role::Issue && statement.tail().starts_with("까지") {
        return Some(Claim { role: Role::Limit, strength: 1 });
    }
    // `융자를 하고 있다. 업소당 2000만 원까지인데`, not `상품권을 판다. 50만 원까지다`.
    let given = claim.role == Role::Loan || claim.role == Role::Support && sure == Focus::Object;
    (size || given).then_some(Claim { strength: claim.strength.min(1), ..claim })
}
