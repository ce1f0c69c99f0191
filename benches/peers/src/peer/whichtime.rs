//! whichtime: dates and times only. Its parsers first ask whether a text has a word of theirs at all: sentence by sentence it skips
//! most of the text and finds less, because `should_apply` is asked of each sentence and the refiners see each alone.

use chrono::{DateTime, Local, NaiveDate, TimeZone};
use whichtime::{Locale, Parser};

use super::Peer;
use crate::text::Article;
use crate::version;

/// Whole articles.
pub fn whole() -> Peer {
    let parser = Parser::with_locale(Locale::En);
    let find = move |article: &Article| dates(&parser, &article.text, midnight(&article.published));
    peer("dates, articles", Some(5.0), Box::new(find))
}

/// Sentence by sentence.
pub fn by_sentence() -> Peer {
    let parser = Parser::with_locale(Locale::En);
    let find = move |article: &Article| {
        let day = midnight(&article.published);
        article.sentences.iter().map(|sentence| dates(&parser, sentence, day)).sum()
    };
    peer("dates, sentences", None, Box::new(find))
}

fn peer(task: &'static str, least: Option<f64>, find: Box<dyn Fn(&Article) -> usize>) -> Peer {
    Peer { tool: "whichtime", version: version::of("whichtime"), task, least, find }
}

fn dates(parser: &Parser, text: &str, day: DateTime<Local>) -> usize {
    parser.parse(text, Some(day)).expect("it parses any text").len()
}

/// The beginning of a day where the program runs.
fn midnight(day: &str) -> DateTime<Local> {
    let day: NaiveDate = day.parse().expect("a day");
    let midnight = day.and_hms_opt(0, 0, 0).expect("a time");
    Local.from_local_datetime(&midnight).earliest().expect("a midnight")
}
