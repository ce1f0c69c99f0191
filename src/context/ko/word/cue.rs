//! Cues: the nouns and verbs that say what an amount is, from their two tables.

use super::class::{Class, Classes};
use super::unit::{Unit, last};
use super::{begins, ends};
use crate::context::Role;
use crate::scan::lexicon::rows;

/// A noun that says what an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) struct Noun {
    /// `None` where it only says that there is an amount (`규모`).
    pub role: Option<Role>,
    pub strength: u8,
    pub kind: NounKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) enum NounKind {
    /// It can be what the amount is of.
    Thing,
    /// It says only that it is money.
    Cost,
    /// A thing whose amount may be a threshold.
    Bound,
}

/// A verb that says what an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) struct Verb {
    pub role: Role,
    pub strength: u8,
    pub frame: Frame,
}

/// Where the clause of a verb has what the money is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) enum Frame {
    /// After the verb: `들여 공원을 짓는다`.
    Spend,
    /// Before it: `공원에 배정했다`.
    Assign,
    /// The amount is what goes: `공원에 쓰인다`.
    Flow,
    /// Buying and holding.
    Buy,
    /// Selling.
    Sell,
    /// Handing out.
    Deal,
    /// Bringing sales up.
    Raise,
    /// Taking what is owed.
    Collect,
    /// Nothing more than the role.
    Plain,
}

/// The cue that a noun without its particle ends in.
pub(in crate::context::ko) fn noun(stem: &str) -> Option<Noun> {
    let units = last(stem);
    noun_of(&units, ends::sense(&units))
}

/// The same, where what the noun ends in is known.
pub(super) fn noun_of(stem: &[Unit], (classes, noun): (Classes, Option<Noun>)) -> Option<Noun> {
    const COST: Noun = Noun { role: Some(Role::Budget), strength: 1, kind: NounKind::Thing };
    if is_cost_of(stem, classes) { noun.or(Some(COST)) } else { noun }
}

/// `복구비`, `연구비`: the cost of what stands before `비`.
fn is_cost_of(stem: &[Unit], classes: Classes) -> bool {
    stem.last().is_some_and(|last| last.is('비')) && stem.len() > 2 && !classes.has(Class::Free)
}

/// The cue that an eojeol begins with, and whether it is a noun that takes 하다.
pub(in crate::context::ko) fn verb(word: &str) -> Option<(Verb, bool)> {
    begins::read(&word.chars().map(Unit::of)).verb
}

/// The nouns of the table.
pub(super) fn nouns() -> impl Iterator<Item = (&'static str, Noun)> {
    rows(include_str!("noun.tsv")).filter_map(noun_row)
}

/// The verbs of the table, and whether each is a noun that takes 하다.
pub(super) fn verbs() -> impl Iterator<Item = (&'static str, (Verb, bool))> {
    rows(include_str!("verb.tsv")).filter_map(verb_row)
}

fn noun_row(row: &'static str) -> Option<(&'static str, Noun)> {
    let mut columns = row.split('\t');
    let form = columns.next()?;
    let role = columns.next().and_then(Role::named);
    let strength = columns.next()?.parse().ok()?;
    let kind = match columns.next()? {
        "thing" => NounKind::Thing,
        "cost" => NounKind::Cost,
        "bound" => NounKind::Bound,
        _ => return None,
    };
    Some((form, Noun { role, strength, kind }))
}

fn verb_row(row: &'static str) -> Option<(&'static str, (Verb, bool))> {
    let mut columns = row.split('\t');
    let form = columns.next()?;
    let role = columns.next().and_then(Role::named)?;
    let strength = columns.next()?.parse().ok()?;
    let frame = match columns.next()? {
        "spend" => Frame::Spend,
        "assign" => Frame::Assign,
        "flow" => Frame::Flow,
        "buy" => Frame::Buy,
        "sell" => Frame::Sell,
        "deal" => Frame::Deal,
        "raise" => Frame::Raise,
        "collect" => Frame::Collect,
        "plain" => Frame::Plain,
        _ => return None,
    };
    let noun = form.strip_suffix('-');
    Some((noun.unwrap_or(form), (Verb { role, strength, frame }, noun.is_some())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read_once() {
        let forms = |table: &'static str| {
            rows(table).map(|row| row.split('\t').next().unwrap_or("").trim_end_matches('-'))
        };
        assert!(nouns().map(|(form, _)| form).eq(forms(include_str!("noun.tsv"))), "a row was not read");
        assert!(verbs().map(|(form, _)| form).eq(forms(include_str!("verb.tsv"))), "a row was not read");
        for table in [include_str!("noun.tsv"), include_str!("verb.tsv")] {
            let mut once = std::collections::BTreeSet::new();
            assert_eq!(forms(table).find(|form| !once.insert(*form)), None, "a form is there twice");
        }
    }

    #[test]
    fn a_noun_is_known_by_its_end_and_a_verb_by_its_beginning() {
        assert_eq!(noun("관악사랑상품권").and_then(|noun| noun.role), Some(Role::Issue));
        assert_eq!(verb("발행한다고").map(|(verb, _)| verb.role), Some(Role::Issue));
        assert_eq!(verb("지원센터에"), None);
        assert_eq!(noun("산책로"), None);
    }
}
