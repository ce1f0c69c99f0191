//! An extractor of one's own: phone numbers, which the library has no kind for.
//!
//! What it finds wins over the rules: the digits of `02-123-4567` are no counts.

use std::sync::LazyLock;

use gisa::{Article, Extractor, Match, Pipeline, Span};
use regex::Regex;
use serde_json::Map;

/// Finds Korean phone numbers: `02-123-4567`, `010-1234-5678`.
pub(crate) struct Phone;

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)0[0-9]{1,2}-[0-9]{3,4}-[0-9]{4}(?-u:\b)").expect("a constant pattern")
});

impl Extractor for Phone {
    fn id(&self) -> &'static str {
        "user/phone"
    }

    fn extract(&self, text: &str) -> Vec<Match> {
        let found = NUMBER.find_iter(text).map(|number| {
            let digits = number.as_str().replace('-', "");
            let fields = Map::from_iter([("phone".to_owned(), digits.into())]);
            Match { span: Span::new(number.start(), number.end()), fields }
        });
        found.collect()
    }
}

fn main() -> Result<(), gisa::Error> {
    let pipeline = Pipeline::builder().extractor(Phone).build()?;
    let text = "Call 02-123-4567 for a share of the 30 million won.";
    for record in pipeline.extract(&Article::new("example", text)).records {
        println!("{:9} {:18} {}", record.kind(), record.text, record.value);
    }
    Ok(())
}
