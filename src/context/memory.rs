//! What an item has spoken of before: where words point back (`this amount`, `the certificates`, an omitted subject), the nearest fitting phrase
//! is asked for here.

use smol_str::SmolStr;

use super::value::{Context, Role, Status, What};
use crate::record::{Record, Value};

/// So many statements of an item are looked back at.
const DEPTH: usize = 16;

/// Few articles have more amounts.
const USUAL: usize = 32;

/// What was said of one amount.
#[derive(Debug, Clone, Default)]
pub(crate) struct Said {
    pub role: Option<Role>,
    /// The id of the rule that decided the role.
    pub rule: Option<&'static str>,
    pub what: Option<What>,
    pub district: Option<SmolStr>,
    pub status: Option<Status>,
    pub when: Option<SmolStr>,
    /// The amount in won, or about as much.
    pub amount: i64,
    /// The index of its record.
    pub(super) at: usize,
    /// The place in the memory of what the item said before.
    pub(super) before: Option<usize>,
}

/// What was said of the amounts so far.
#[derive(Debug)]
pub(crate) struct Memory {
    /// In the order of the text.
    said: Vec<Said>,
    /// The place of the last statement of each item, and of what belongs to none.
    last: Vec<Option<usize>>,
}

impl Memory {
    pub(super) fn new(items: usize) -> Self {
        Self { said: Vec::with_capacity(USUAL), last: vec![None; items + 1] }
    }

    /// What was said in an item, the last first.
    pub(crate) fn said(&self, item: Option<usize>) -> impl Iterator<Item = &Said> + Clone {
        self.back(self.last.get(self.index(item)).copied().flatten())
    }

    /// The last statement with a role in an item.
    pub(crate) fn last(&self, item: Option<usize>) -> Option<&Said> {
        self.said(item).find(|said| said.role.is_some())
    }

    fn back(&self, last: Option<usize>) -> impl Iterator<Item = &Said> + Clone {
        let said = |place: Option<usize>| place.map(|place| &self.said[place]);
        std::iter::successors(said(last), move |next| said(next.before)).take(DEPTH)
    }

    /// Hears what is said of one more amount, the record with this index.
    pub(super) fn hear(&mut self, at: usize, record: &Record, said: Said) {
        let (place, item) = (self.said.len(), self.index(record.item));
        let before = self.last.get_mut(item).and_then(|last| last.replace(place));
        self.said.push(Said { at, before, amount: won(record), ..said });
    }

    /// Gives each record what was said of it.
    pub(super) fn tell(self, records: &mut [Record]) {
        for said in self.said {
            let Said { role, what, district, when, status, .. } = said;
            let rule = said.rule.map(Into::into);
            records[said.at].context = Some(Box::new(Context { role, what, district, when, status, rule }));
        }
    }

    fn index(&self, item: Option<usize>) -> usize {
        item.unwrap_or(self.last.len() - 1)
    }
}

/// The amount of a record in whole won; of another currency, at about its worth.
pub(crate) fn won(record: &Record) -> i64 {
    const WON_OF_A_CENT: i64 = 10;
    match &record.value {
        Value::Money(money) if money.currency == "KRW" => money.amount,
        Value::Money(money) => money.amount.saturating_mul(WON_OF_A_CENT),
        _ => 0,
    }
}
