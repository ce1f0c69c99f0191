//! Repetition: headline, subtitle and caption say again what the body says, and a sum should count it once.

use std::collections::HashMap;

use crate::document::Zone;
use crate::record::{Record, Value};

/// Marks each record that says again what an earlier one said in a headline, a subtitle or a caption, of the same item or of none.
///
/// Only numbers repeat: amounts, counts, percentages, measures. Of the body, only the first record with the value is
/// the headline's; two amounts of the body that are equal are two amounts.
pub(super) fn mark(records: &mut [Record]) {
    let mut told: HashMap<(Option<usize>, String), Told> = HashMap::new();
    for index in 0..records.len() {
        let record = &records[index];
        if !is_number(&record.value) {
            continue;
        }
        let key = (record.item, record.value.to_string().to_lowercase());
        let outside = matches!(record.zone, Zone::Headline | Zone::Subtitle | Zone::Caption);
        match told.get_mut(&key) {
            Some(told) if outside || !told.in_body => {
                told.in_body |= !outside;
                records[index].repeats = Some(told.first);
            }
            None if outside => _ = told.insert(key, Told { first: index, in_body: false }),
            _ => {}
        }
    }
}

/// The first record of a value outside the body, and whether the body has said it too.
struct Told {
    first: usize,
    in_body: bool,
}

fn is_number(value: &Value) -> bool {
    matches!(value, Value::Money(_) | Value::Count(_) | Value::Percent(_) | Value::Measure(_))
}
