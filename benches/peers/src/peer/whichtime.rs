//! whichtime: dates and times only.

use chrono::{DateTime, Local, NaiveDate, TimeZone};
use whichtime::{Locale, Parser};

use super::Peer;
use crate::version;

/// Sentence by sentence.
pub fn peer() -> Peer {
    let parser = Parser::with_locale(Locale::En);
    let dates = move |text: &str, day| parser.parse(text, Some(day)).expect("it parses any text").len();
    Peer {
        tool: "whichtime",
        version: version::of("whichtime"),
        task: "dates, sentences",
        least: Some(5.0),
        find: Box::new(move |article| {
            let day = midnight(&article.published);
            article.sentences.iter().map(|sentence| dates(sentence, day)).sum()
        }),
    }
}

/// The beginning of a day where the program runs.
fn midnight(day: &str) -> DateTime<Local> {
    let day: NaiveDate = day.parse().expect("a day");
    let midnight = day.and_hms_opt(0, 0, 0).expect("a time");
    Local.from_local_datetime(&midnight).earliest().expect("a midnight")
}
