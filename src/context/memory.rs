//! What an item has spoken of before: where words point back (`this amount`, `the certificates`, an omitted subject), the nearest fitting phrase
//! is asked for here.

use smol_str::SmolStr;

use crate::record::{Record, Value};
use crate::value::context::{Context, Role, Status, What};

/// So many statements of an item are looked back at.
pub(crate) const DEPTH: usize = 16;

/// So many are kept at most: those that cannot be looked back at any more go together.
const KEPT: usize = 4 * DEPTH;

/// What was said of one amount.
#[derive(Debug, Clone, Default)]
pub(crate) struct Said {
    pub role: Option<Role>,
    /// The id of the rule that decided the role.
    pub rule: Option<&'static str>,
    pub what: Option<What>,
    pub district: Option<SmolStr>,
    pub status: Option<Status>,
    /// It was only to be compared with.
    pub former: bool,
    pub when: Option<SmolStr>,
    /// The amount in won, or about as much.
    pub amount: i64,
    /// The index of its record.
    pub(crate) at: usize,
    /// What the models were asked.
    #[cfg(feature = "training")]
    pub asked: super::training::Asked,
}

/// The last statements of the item at hand, and of what belongs to none. What cannot be looked back at any more is told to its record.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// The item at hand: amounts come in the order of the text, in which no item begins again.
    item: Option<usize>,
    /// What was said in it, the last at the end.
    own: Vec<Said>,
    of_none: Vec<Said>,
}

impl Memory {
    /// What was said in an item, the last first.
    pub(crate) fn said(&self, item: Option<usize>) -> impl Iterator<Item = &Said> + Clone {
        let said = match item {
            None => &self.of_none[..],
            Some(_) if item == self.item => &self.own,
            Some(_) => &[],
        };
        said[said.len().saturating_sub(DEPTH)..].iter().rev()
    }

    /// Hears what is said of one more amount, the record with this index.
    pub(super) fn hear(&mut self, at: usize, records: &mut [Record], said: Said) {
        let item = records[at].item;
        if item.is_some() && item != self.item {
            self.own.drain(..).for_each(|said| tell(said, records));
            self.item = item;
        }
        let before = if item.is_none() { &mut self.of_none } else { &mut self.own };
        // Most items have no more amounts.
        if before.is_empty() {
            before.reserve(DEPTH);
        }
        if before.len() == KEPT {
            before.drain(..KEPT - DEPTH).for_each(|said| tell(said, records));
        }
        before.push(Said { at, amount: won(&records[at]), ..said });
    }

    /// Gives each record what was said of it.
    pub(super) fn tell(self, records: &mut [Record]) {
        self.own.into_iter().chain(self.of_none).for_each(|said| tell(said, records));
    }
}

/// Gives a record what was said of it.
fn tell(said: Said, records: &mut [Record]) {
    let Said { role, what, district, when, status, at, .. } = said;
    let (what, rule) = (what.map(Box::new), said.rule.map(Into::into));
    #[cfg(feature = "training")]
    let asked = said.asked;
    let context = Context {
        role,
        what,
        district,
        when,
        status,
        rule,
        #[cfg(feature = "training")]
        asked,
    };
    records[at].context = Some(Box::new(context));
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
