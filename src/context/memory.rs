//! What an item has spoken of before: where words point back (`this amount`, `the certificates`, an omitted subject), the nearest fitting phrase
//! is asked for here.

use std::collections::VecDeque;

use smol_str::SmolStr;

use super::value::{Context, Role, Status, What};
use crate::record::{Record, Value};

/// So many statements of an item are remembered.
const DEPTH: usize = 16;

/// What was said of one amount.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub role: Option<Role>,
    pub what: Option<What>,
    pub status: Option<Status>,
    pub when: Option<SmolStr>,
    /// The amount in won, or about as much.
    pub amount: i64,
}

/// The last statements of each item, and of what belongs to none.
#[derive(Debug)]
pub(crate) struct Memory {
    items: Vec<VecDeque<Said>>,
}

impl Memory {
    pub(super) fn new(items: usize) -> Self {
        Self { items: vec![VecDeque::new(); items + 1] }
    }

    /// What was said in an item, the last first.
    pub(crate) fn said(&self, item: Option<usize>) -> impl Iterator<Item = &Said> + Clone {
        self.items.get(self.index(item)).into_iter().flatten()
    }

    /// The last statement with a role in an item.
    pub(crate) fn last(&self, item: Option<usize>) -> Option<&Said> {
        self.said(item).find(|said| said.role.is_some())
    }

    pub(super) fn hear(&mut self, record: &Record, context: &Context) {
        let index = self.index(record.item);
        let Some(said) = self.items.get_mut(index) else { return };
        said.truncate(DEPTH - 1);
        said.reserve(DEPTH - said.len());
        said.push_front(Said {
            role: context.role,
            what: context.what.clone(),
            status: context.status,
            when: context.when.clone(),
            amount: won(record),
        });
    }

    fn index(&self, item: Option<usize>) -> usize {
        item.unwrap_or(self.items.len() - 1)
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
