//! What the shares of a joint fund are for, whoever gives them: `together with Mirae Bank (700 million won), |a guarantee fund| was set up`, `1 billion won from banks (Mirae 600
//! million won)`.

use super::Named;
use super::purpose::led_by_for;
use crate::context::Role;
use crate::context::en::statement::{Bond, Link, Phrase, Statement};
use crate::context::en::word::{Class, Gap, Token, Words};

/// The fund that the sentence names, or the amount before was of, where a bank gives a share of it, or gives one beside the amount's giver.
pub(super) fn fund<'a>(s: &Statement<'a>, role: Role) -> Option<Named<'a>> {
    let shares = matches!(role, Role::Budget | Role::Grant);
    if !shares || !(is_of_bank(s) || is_listed(s) || is_beside_bank(s)) {
        return None;
    }
    let clause = &s.clause;
    let fund = |at: &usize| clause.tokens[*at].is("fund") || clause.tokens[*at].is("funds");
    let mut phrases = (0..clause.tokens.len()).filter(fund).filter_map(|at| Phrase::before(clause, at));
    let here = phrases.find(|noun| !noun.is_sourced(clause)).map(Named::Phrase);
    let said = || s.said_last()?.what.as_ref().filter(|what| what.text.ends_with("fund"));
    here.or_else(|| said().map(Named::Said))
}

/// Who only gives the amount: a bank where the fund is what it is for, what it comes from where the sentence begins with what for, the firm of a donor.
pub(super) fn giver(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if role == Role::Donation {
        return firm(s);
    }
    let bank = s.lead.noun.filter(|_| (is_of_bank(s) || is_listed(s)) && fund(s, role).is_some());
    let source = || s.tail.noun.filter(|_| s.tail.bond == Bond::From && led_by_for(s, role).is_some());
    bank.or_else(source)
}

/// `Kim Min-ji, CEO of |Hanbit Foods|, donated`.
fn firm(s: &Statement<'_>) -> Option<Phrase> {
    const TITLES: Words<5> = Words::of(["ceo", "chairman", "president", "representative", "owner"]);
    let verb = s.governor.filter(|verb| !verb.of_subject)?.at;
    let comma = (s.clause.tokens[..=verb].iter()).rposition(|word| word.gap.has(Gap::COMMA_FIRST))?;
    let firm = Phrase::before(&s.clause, comma.checked_sub(1)?)?;
    let [.., title, of] = s.clause.before_article(firm.first) else { return None };
    (of.has(Class::Of) && title.is_one(&TITLES)).then_some(firm)
}

fn is_bank(word: &Token<'_>) -> bool {
    word.is_one(&const { Words::of(["bank", "banks"]) })
}

/// `|Mirae Bank| (700 million won)`, `1 billion won |from banks|`.
fn is_of_bank(s: &Statement<'_>) -> bool {
    let giver = s.lead.noun.filter(|_| matches!(s.lead.link, Link::Paren | Link::Noun));
    let from = s.tail.noun.filter(|_| s.tail.bond == Bond::From);
    [giver, from].into_iter().flatten().any(|noun| is_bank(noun.head(&s.clause)))
}

/// `banks (|Mirae| 600 million won, |Hana| 400 million won)`.
fn is_listed(s: &Statement<'_>) -> bool {
    const MOST: usize = 10;
    let tokens = &s.clause.tokens;
    if !s.lead.noun.is_some_and(|noun| noun.head(&s.clause).is_capitalized()) {
        return false;
    }
    let near = (s.clause.at.saturating_sub(MOST)..=s.clause.at).rev();
    let mut inside = near.take_while(|&at| !tokens[at].gap.has(Gap::CLOSES));
    let open = inside.find(|&at| tokens[at].gap.has(Gap::OPENS));
    open.is_some_and(|open| s.clause.prev(open).is_some_and(is_bank))
}

/// `|put in| 250 million won, and together with Mirae Bank`.
fn is_beside_bank(s: &Statement<'_>) -> bool {
    const MOST: usize = 8;
    let put = matches!(&s.clause.tokens[..s.clause.at], [.., put, inside] if put.is("put") && inside.has(Class::In));
    let gives = put || s.is_verb(Class::Contributes) && matches!(s.lead.link, Link::Verb(_));
    let alone = s.tail.noun.is_none();
    gives && alone && s.clause.tokens[s.clause.at + 1..].iter().take(MOST).any(is_bank)
}
