//! Entries of a list whose heading says what they are: under `What the insurance pays` an amount is support, under `Admission` a price.

use super::LARGE;
use crate::context::en::statement::{Link, Statement};
use crate::context::en::word::{Class, Form};
use crate::context::{Role, Rule};
use crate::record::{Record, Value};

/// What the heading of a list says of its entries.
pub(super) const HEADING: Rule = Rule {
    id: "en/context/heading",
    finds: &[
        "Admission fees\nAdults: [5,000 won] => price | Adults | - | - | standing",
        "Admission fees\nSingle visit - [5,000 won] => price | Single visit | - | - | standing",
        "Mapo-gu (Mayor Yoo Dong-kyun) opens a hall.\n\n■ Guro-gu: lanes open\n\nFees\nAdults - [5,000 won] => price | Adults | 11530 | - | standing",
        "Mapo-gu (Mayor Yoo Dong-kyun) opens a hall.\n\nGuests from Guro-gu came.\n\nFees\nAdults - [5,000 won] => price | Adults | 11440 | - | standing",
        "Guro-gu won 25 billion won in outside funds.\n\nOutside funds, by field\nField | Amount\nSafety | [15 billion won] => grant | Safety | 11530 | - | done",
    ],
    skips: &[
        "Guro-gu won 25 billion won in outside funds.\n\nSpending, by field\nField | Amount\nSafety | 15 billion won",
        "Opening hours\nAdults: 5,000 won",
        "The fees rise.\nTrees: 5,000 won",
        "Item | Note\nTrees: 5,000 won",
    ],
};

pub(super) fn heading(s: &Statement<'_>) -> Option<Role> {
    const ROLES: [Role; 4] = [Role::Support, Role::Price, Role::Prize, Role::Loan];
    if is_of_funds(s) {
        return Some(Role::Grant);
    }
    if s.lead.link != Link::Colon || s.governor.is_some_and(|verb| !is_label(s, verb.at)) || s.won() >= LARGE
    {
        return None;
    }
    let ending = s.clause.endings.of(s.clause.scene, sentence(s)?)?;
    let said =
        ending.tokens().iter().rev().filter(|word| !word.has(Class::Tab)).find_map(|word| word.cue.noun);
    said.filter(|role| ROLES.contains(role))
}

/// A row of a table under `|Outside funds|, by field`, in the news of grants.
fn is_of_funds(s: &Statement<'_>) -> bool {
    let row = s.lead.link == Link::Colon && s.won() >= LARGE && s.last() == Some(Role::Grant);
    let title = || {
        let first = over(s)?;
        let head = s.clause.scene.text(s.clause.scene.document.sentence_span(first));
        let titled = if head.contains('|') { first.checked_sub(1)? } else { first };
        let titled = s.clause.endings.of(s.clause.scene, titled)?;
        Some(titled.tokens().windows(2).any(|pair| pair[0].has(Class::Source) && pair[1].cue.weak.is_some()))
    };
    row && s.governor.is_none() && title() == Some(true)
}

/// `Single |visit| - 4,000 won`: what can be a verb is none at the end of a label.
fn is_label(s: &Statement<'_>, verb: usize) -> bool {
    let form = s.clause.tokens[verb].cue.verb.map(|verb| verb.form);
    verb + 1 == s.lead.anchor && matches!(form, Some(Form::Base | Form::Present))
}

/// The line over the entries of the list: short, without an amount and without a full stop.
fn sentence(s: &Statement<'_>) -> Option<usize> {
    const LONGEST: usize = 80;
    let scene = s.clause.scene;
    let over = over(s)?;
    let line = scene.text(scene.document.sentence_span(over)).trim_end();
    let heads = !line.ends_with(['.', '”', '"', '!', '?']) && !line.contains('|');
    (line.len() < LONGEST && heads).then_some(over)
}

/// The nearest line before without an amount.
fn over(s: &Statement<'_>) -> Option<usize> {
    const ENTRIES: usize = 12;
    const RECORDS: usize = 48;
    let scene = s.clause.scene;
    let own = scene.amount().sentence;
    let near = scene.records[..scene.at].iter().rev().take(RECORDS);
    let money = |record: &&Record| matches!(record.value, Value::Money(_));
    let paid = |at: usize| near.clone().filter(money).any(|record| record.sentence == at);
    (own.saturating_sub(ENTRIES)..own).rev().find(|&at| !paid(at))
}
