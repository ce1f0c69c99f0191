//! Repetition: headline, subtitle and caption say again what the body says, and a sum should count it once.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use crate::document::Zone;
use crate::number;
use crate::record::{Record, Value};
use crate::value::kind::Kind;

/// Marks each record that says again what an earlier one said in a headline, a subtitle or a caption, of the same item or of none.
///
/// Only numbers repeat: amounts, counts, percentages, measures. Of the body, only the first record with the value is
/// the headline's; two amounts of the body that are equal are two amounts.
pub(super) fn mark(records: &mut [Record]) {
    for (index, first) in repeats(records) {
        records[index].repeats = Some(first);
    }
}

/// Whether a zone announces what the body says: only where one does is there anything to mark.
pub(super) fn announces(zone: Zone) -> bool {
    matches!(zone, Zone::Headline | Zone::Subtitle | Zone::Caption)
}

/// The index of each record that repeats another one, with the index of that one.
fn repeats(records: &[Record]) -> Vec<(usize, usize)> {
    let mut told: BTreeMap<(Number<'_>, Option<usize>), Told> = BTreeMap::new();
    let mut marks = 0;
    let mut repeats = Vec::new();
    for (index, record) in records.iter().enumerate() {
        let outside = announces(record.zone);
        // Most of a body comes after a headline without numbers.
        if !outside && told.is_empty() {
            continue;
        }
        let Some(number) = Number::of(&record.value) else { continue };
        let mark = number.mark();
        if !outside && marks & mark == 0 {
            continue;
        }
        let items = [record.item, None].into_iter().filter(|_| marks & mark != 0);
        let known = { items }.map(|item| (number, item)).find(|key| told.contains_key(key));
        let known = known.and_then(|key| told.get_mut(&key));
        match known {
            Some(told) if outside || !told.in_body => {
                told.in_body |= !outside;
                repeats.push((index, told.first));
            }
            None if outside => {
                let first = Told { first: index, in_body: false };
                told.insert((number, record.item), first);
                marks |= mark;
            }
            _ => {}
        }
    }
    repeats
}

/// The first record of a value outside the body, and whether the body has said it too.
struct Told {
    first: usize,
    in_body: bool,
}

/// A value that may be said again: how much, to how much, and of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Number<'a> {
    kind: Kind,
    from: Figure,
    to: Option<Figure>,
    unit: Caseless<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Figure {
    Amount(i64),
    Exact(number::Number),
}

impl<'a> Number<'a> {
    /// The number that a value is, where it is one.
    fn of(value: &'a Value) -> Option<Self> {
        let (from, to, unit) = match value {
            Value::Money(v) => (Figure::Amount(v.amount), v.amount_to.map(Figure::Amount), &*v.currency),
            Value::Count(v) => (Figure::Exact(v.value), v.value_to.map(Figure::Exact), &*v.unit),
            Value::Percent(v) => (Figure::Exact(v.value), v.value_to.map(Figure::Exact), ""),
            Value::Measure(v) => (Figure::Exact(v.value), v.value_to.map(Figure::Exact), &*v.unit),
            _ => return None,
        };
        Some(Self { kind: value.kind(), from, to, unit: Caseless(unit) })
    }

    /// One of 64 bits that tells most numbers apart.
    fn mark(&self) -> u64 {
        let mut hasher = FxHasher::default();
        match self.from {
            Figure::Amount(amount) => amount.hash(&mut hasher),
            Figure::Exact(number) => number.hash(&mut hasher),
        }
        1 << (hasher.finish() & 63)
    }
}

/// A text in any case: headlines have capitals.
#[derive(Debug, Clone, Copy)]
struct Caseless<'a>(&'a str);

impl Ord for Caseless<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let (one, two) = (self.0.bytes(), other.0.bytes());
        one.map(|byte| byte.to_ascii_lowercase()).cmp(two.map(|byte| byte.to_ascii_lowercase()))
    }
}

impl PartialOrd for Caseless<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Caseless<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Caseless<'_> {}

#[cfg(test)]
mod tests {
    use crate::{Article, Pipeline};

    /// Each record's text, with that of the record that it repeats.
    fn repeats(text: &str) -> Vec<(String, usize)> {
        let records = Pipeline::default().extract(&Article::new("a", text)).records;
        records.iter().filter_map(|record| Some((record.text.to_string(), record.repeats?))).collect()
    }

    #[test]
    fn the_body_repeats_a_headline_once() {
        let text = "Library Costs 5 Billion Won\nAnother 5 billion won\n\nIt is 5 billion won. A hall is 5 billion won.";
        assert_eq!(repeats(text), [("5 billion won".to_owned(), 0), ("5 billion won".to_owned(), 0)]);
    }

    #[test]
    fn an_item_repeats_its_own_headline() {
        let text = "[Seoul District News] Mapo-gu Gives 5 Billion Won... Guro-gu Gives 6 Billion Won\n\
                    Mapo-gu (Mayor Kim Min-su) has 6 billion won.\nGuro-gu (Mayor Lee Do-yun) has 6 billion won.";
        let found = repeats(text);
        assert_eq!(found.len(), 1, "{found:?}");
    }
}
