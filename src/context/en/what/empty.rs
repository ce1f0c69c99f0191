//! Phrases that cannot be what an amount is for or of, or not of this role: pronouns, words that only measure, authorities, money itself.

use crate::context::Role;
use crate::context::en::sentence::Clause;
use crate::context::en::statement::Phrase;
use crate::context::en::word::{Class, Classes, Form, Gap, Sense, Token, Words};
use crate::record::Value;

/// A word that names nothing by itself: `more`, `instead`; alone, a word of a set phrase: `on the |table|`.
pub(in crate::context::en) fn is_empty(clause: &Clause<'_>, phrase: Phrase) -> bool {
    const NOTHING: Classes =
        Classes::of(&[Class::Quantifier, Class::Floor, Class::Ceiling, Class::Adverb, Class::Unit]);
    const LEADS: Classes = Classes::of(&[Class::For, Class::From]);
    let head = phrase.head(clause);
    // `, |reflecting| the rise`.
    let object = clause.get(phrase.last + 1).is_some_and(|next| next.joins() && next.has(Class::Determiner));
    // `420 million won |waiting| for its owners`, `3 billion won |coming| from the city`.
    let doing = head.ends_in_ing() && !head.is_noun() && phrase.first == phrase.last;
    let waiting =
        doing && clause.get(phrase.last + 1).is_some_and(|next| next.joins() && next.has_any(LEADS));
    head.ends_as_doing() && object
        || waiting
        || is_predicate(clause, phrase)
        || is_said(clause, phrase)
        || is_owner(clause, phrase)
        || clause.tokens[phrase.first].is("percent")
        || head.has_any(NOTHING)
        || head.has(Class::Empty) && phrase.first == phrase.last
}

/// `Some |say| 38 billion won is too much`.
fn is_said(clause: &Clause<'_>, phrase: Phrase) -> bool {
    let head = phrase.head(clause);
    let tells = head.cue.verb.is_some_and(|verb| verb.sense == Sense::Report && verb.form == Form::Base);
    phrase.first == phrase.last && tells && !head.is_noun() && !head.is_capitalized()
}

/// `passed the |district's| 2025 budget`: whose, before a date.
fn is_owner(clause: &Clause<'_>, phrase: Phrase) -> bool {
    let owner = || ["'s", "’s"].iter().any(|own| phrase.head(clause).text.ends_with(own));
    clause.get(phrase.last + 1).is_some_and(Token::is_date) && owner()
}

/// No noun, though no table has it as anything else: `will be |able| to`, `is |cheaper| than`, `those |hit| by the rain`, `about 60 will |benefit|`.
fn is_predicate(clause: &Clause<'_>, phrase: Phrase) -> bool {
    let head = phrase.head(clause);
    if phrase.first != phrase.last || head.is_capitalized() {
        return false;
    }
    let next = |class: Class| clause.get(phrase.last + 1).is_some_and(|next| next.joins() && next.has(class));
    let compared = || clause.get(phrase.last + 1).is_some_and(|next| next.joins() && next.is("than"));
    let acts = || clause.prev(phrase.first).is_some_and(|word| word.has_any(ACTS) && head.joins());
    head.is("able")
        || head.text.ends_with("er") && compared()
        || head.cue.verb.is_some() && next(Class::By)
        || acts()
}

/// A verb stands behind them.
const ACTS: Classes = Classes::of(&[Class::Will, Class::Modal]);

/// What a limit is of: certificates, income, an order, insurance, or the limit itself.
pub(super) fn limits(clause: &Clause<'_>, phrase: Phrase, role: Role) -> bool {
    if role != Role::Limit {
        return true;
    }
    let named = phrase.role(clause);
    let head = phrase.head(clause);
    let ordered = head.has(Class::Ordered)
        || head.is_one(&const { Words::of(["insurance", "savings", "deposits", "card", "pass", "wallet"]) })
        || named == Some(Role::Price) && !head.has(Class::Denomination);
    ordered || matches!(named, Some(Role::Limit | Role::Turnover | Role::Issue | Role::Loan))
}

/// `state funds`, `a city subsidy`: the money, not what it is for.
pub(super) fn is_fund(clause: &Clause<'_>, phrase: Phrase) -> bool {
    let head = phrase.head(clause);
    let state = head.is("money") && phrase.weak_role(clause).is_some();
    head.cue.weak.is_some() || head.cue.noun == Some(Role::Support) || state
}

/// A pronoun.
pub(in crate::context::en) fn points(clause: &Clause<'_>, phrase: Phrase) -> bool {
    phrase.head(clause).has(Class::Back)
}

/// A district, a city or a mayor.
pub(in crate::context::en) fn is_entity(clause: &Clause<'_>, phrase: Phrase) -> bool {
    let head = phrase.head(clause);
    let scene = clause.scene;
    let capitalized = || phrase.words(clause).iter().any(Token::is_capitalized);
    let named = || {
        let (span, head) = (phrase.span(clause), head.span());
        let overlaps = |at: usize| match scene.records[at].value {
            Value::Mayor(_) => scene.records[at].span.overlaps(span),
            Value::District(_) => scene.records[at].span.overlaps(head),
            _ => false,
        };
        scene.before().any(overlaps) || scene.after().any(overlaps)
    };
    let bare = || phrase.first == phrase.last && is_district(clause, head.text);
    let office = || head.is("office") && phrase.words(clause).iter().any(Token::is_authority);
    // `the indoor badminton |court|`: not `the district court`.
    let built = || {
        let named = phrase.first < phrase.last && !capitalized();
        head.has(Class::Work) && named && !clause.tokens[phrase.last - 1].is_authority()
    };
    head.has(Class::Entity) && !built()
        || office()
        || is_place(head.text)
        || capitalized() && (named() || bare() || is_of_ministry(clause, phrase))
}

/// `Gangdong`, where the text speaks of the Gangdong district.
fn is_district(clause: &Clause<'_>, word: &str) -> bool {
    const NEAR: usize = 16;
    const CLASSES: [&str; 5] = ["-gu", " district", " District", " ward", " Ward"];
    let scene = clause.scene;
    let before = scene.at.saturating_sub(NEAR)..scene.at;
    let records = before.chain(scene.after()).map(|at| &scene.records[at]);
    let mut districts = records.filter(|record| matches!(record.value, Value::District(_)));
    districts.any(|record| record.text.strip_prefix(word).is_some_and(|rest| CLASSES.contains(&rest)))
}

/// `the Ministry of Culture, Sports and |Tourism|`.
fn is_of_ministry(clause: &Clause<'_>, phrase: Phrase) -> bool {
    const MOST: usize = 7;
    let before = clause.tokens[..phrase.first].iter().rev().take(MOST);
    let mut name = before
        .take_while(|word| word.is_capitalized() || word.has_any(Classes::of(&[Class::And, Class::Of])));
    name.any(|word| word.is("ministry"))
}

/// `Mapo-gu`, `Suwon-si`, `Gajwa-dong`, `Gangwon-do`, `Ongjin-gun`.
fn is_place(word: &str) -> bool {
    let ends = |end: &&[u8]| word.as_bytes().ends_with(end);
    word.as_bytes().contains(&b'-') && [&b"-gu"[..], b"-si", b"-dong", b"-do", b"-gun"].iter().any(ends)
}

/// `for rent |(limit of| 300,000 won a month)`: what the limit is of stands before.
pub(super) fn is_bare_limit(clause: &Clause<'_>, noun: Phrase) -> bool {
    noun.first == noun.last && clause.tokens[noun.first].gap.has(Gap::OPENS)
}
