//! The Rust port of Facebook's Duckling, asked for times and amounts. It is made for phrases: the work grows faster than its input.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};
use duckling::{Context, DimensionKind, Lang, Locale, Options, parse};

use super::Peer;
use crate::text::Article;
use crate::version;

const KINDS: [DimensionKind; 2] = [DimensionKind::Time, DimensionKind::AmountOfMoney];

/// Sentence by sentence.
pub fn peer() -> Peer {
    Peer {
        tool: "duckling",
        version: version::of("duckling"),
        task: "times and amounts, sentences",
        least: Some(2500.0),
        find: Box::new(find),
    }
}

fn find(article: &Article) -> usize {
    let locale = Locale::new(Lang::EN, None);
    let context = Context::new(midnight(&article.published), locale);
    let options = Options::default();
    let entities = |sentence: &String| parse(sentence, &locale, &KINDS, &context, &options).len();
    article.sentences.iter().map(entities).sum()
}

/// The beginning of a day in Seoul.
fn midnight(day: &str) -> DateTime<FixedOffset> {
    let day: NaiveDate = day.parse().expect("a day");
    let seoul = FixedOffset::east_opt(9 * 3600).expect("an offset");
    let midnight = day.and_hms_opt(0, 0, 0).expect("a time");
    seoul.from_local_datetime(&midnight).single().expect("no summer time")
}
