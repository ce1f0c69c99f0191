//! Amounts that are only what another one is compared with: `up on |last year's| 3 billion won`.

use crate::context::Role;
use crate::context::en::statement::Statement;
use crate::context::en::statement::change::is_moved_from;
use crate::context::en::word::{Class, Classes, Gap, Token, Words};
use crate::record::{Record, Value};

/// Whether an amount is only what another is compared with.
pub(in crate::context::en) fn is_compared(s: &Statement<'_>, role: Role) -> bool {
    let summed = matches!(role, Role::Budget | Role::Grant | Role::Turnover | Role::Issue);
    is_former_year(s) || summed && (is_paired(s) || is_moved_from(&s.clause) || is_compared_with(s))
}

/// `|compared with| the 780 billion won of 2021`: what was before.
fn is_compared_with(s: &Statement<'_>) -> bool {
    matches!(s.clause.before_article(s.clause.at), [.., compared, with] if compared.is("compared") && (with.is("with") || with.is("to")))
}

/// `up on |last year's| 811 billion won`.
pub(in crate::context::en) fn is_former_year(s: &Statement<'_>) -> bool {
    const COMPARED: Words<4> = Words::of(["on", "than", "from", "over"]);
    let is_than = |than: &Token<'_>| than.is_one(&COMPARED);
    match &s.clause.tokens[..s.clause.at] {
        [.., than, date, own] if own.is("s") => date.is_date() && is_than(than),
        [before @ .., than, date] if is_owner(date) => {
            let compared = before.last().is_some_and(|word| word.is("compared"));
            is_than(than) || compared && than.has_any(Classes::of(&[Class::To, Class::With]))
        }
        _ => false,
    }
}

/// `|last year's| 811 billion won`, with the apostrophe in the word.
fn is_owner(date: &Token<'_>) -> bool {
    date.is_date() && ["'s", "’s"].iter().any(|own| date.text.ends_with(own))
}

/// `Pavements: 7 billion won |(6 billion won)|`: what it was before.
fn is_paired(s: &Statement<'_>) -> bool {
    let clause = &s.clause;
    // `4 billion won |(2 billion won for parks|, 2 billion won for roads)`: its parts.
    let alone = clause.get(clause.at + 1).is_none_or(|next| !next.joins());
    let opened = clause.tokens[clause.at].gap.has(Gap::OPENS) && alone;
    let Some(before) = clause.prev(clause.at).and_then(Token::record).filter(|_| opened) else {
        return false;
    };
    let currency = |record: &Record| match &record.value {
        Value::Money(money) => Some(money.currency.clone()),
        _ => None,
    };
    let former = currency(&clause.scene.records[before]);
    former.is_some() && former == currency(clause.scene.amount())
}
