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
    for (index, record) in records.iter_mut().enumerate() {
        if !is_number(&record.value) {
            continue;
        }
        let outside = matches!(record.zone, Zone::Headline | Zone::Subtitle | Zone::Caption);
        let value = record.value.to_string().to_lowercase();
        let mut keys = [(record.item, value.clone()), (None, value)];
        let known = keys.iter().position(|key| told.contains_key(key));
        match known.and_then(|key| told.get_mut(&keys[key])) {
            Some(told) if outside || !told.in_body => {
                told.in_body |= !outside;
                record.repeats = Some(told.first);
            }
            None if outside => {
                told.insert(std::mem::take(&mut keys[0]), Told { first: index, in_body: false });
            }
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

#[cfg(test)]
mod tests {
    use crate::{Article, Pipeline};

    /// Each record's text, with that of the record that it repeats.
    fn repeats(text: &str) -> Vec<(String, usize)> {
        let records = Pipeline::default().extract(&Article::new("a", text)).records;
        records.iter().filter_map(|record| Some((record.text.clone(), record.repeats?))).collect()
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
