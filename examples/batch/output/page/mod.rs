//! The HTML page of a run: one self-contained file that shows the articles with their records, and tables of them.
//!
//! The page is written as the run goes: first the frame with its style and scripts, then each document as a line of
//! inert JSON, last a line that says the run came to its end. So memory does not grow with the archive, a page whose run
//! was stopped still opens (and says so), and the browser reads an article's text only when it is shown. What is
//! shown, and how, is the scripts' work (`assets/`); which record lies inside which is worked out here ([`marks`]).

mod marks;

use std::collections::BTreeMap;
use std::io::{self, Write};

use gisa::{Article, Extraction, Value};
use iso_currency::Currency;
use serde::Serialize;

const FRAME: &str = include_str!("assets/page.html");
const STYLE: &str = concat!(
    include_str!("assets/page.css"),
    include_str!("assets/marks.css"),
    include_str!("assets/tables.css")
);
/// In the order in which they build on each other.
const SCRIPTS: [&str; 13] = [
    include_str!("assets/dom.js"),
    include_str!("assets/data.js"),
    include_str!("assets/format.js"),
    include_str!("assets/text.js"),
    include_str!("assets/tip.js"),
    include_str!("assets/legend.js"),
    include_str!("assets/table.js"),
    include_str!("assets/spending.js"),
    include_str!("assets/districts.js"),
    include_str!("assets/timeline.js"),
    include_str!("assets/lists.js"),
    include_str!("assets/reader.js"),
    include_str!("assets/main.js"),
];

/// Writes a page, document by document.
#[derive(Debug)]
pub(crate) struct Page<W: Write> {
    out: W,
    articles: u64,
    failed: u64,
}

/// What the tables are made of: read by the browser when the page opens.
#[derive(Serialize)]
struct Found<'a> {
    found: &'a Extraction,
    /// How many digits each currency's amounts have behind the point: amounts are in its minor unit.
    digits: BTreeMap<&'a str, u16>,
}

/// What an article's view is made of: read when the article is shown.
#[derive(Serialize)]
struct Text<'a> {
    /// For each news item, the paragraph before which it begins.
    items: Vec<usize>,
    paragraphs: Vec<Vec<marks::Token<'a>>>,
}

/// A document that could not be read.
#[derive(Serialize)]
struct Failed<'a> {
    id: &'a str,
    error: &'a str,
}

/// How many documents were written: without it the page is not whole.
#[derive(Serialize)]
struct End {
    articles: u64,
    failed: u64,
}

impl<W: Write> Page<W> {
    /// Begins a page: all of it that does not depend on documents.
    ///
    /// # Errors
    /// Where `out` cannot be written; so in the other functions.
    pub(crate) fn new(mut out: W) -> io::Result<Self> {
        let scripts = SCRIPTS.map(|script| format!("<script>\n{script}</script>\n")).concat();
        let frame = FRAME.replace("/* style */", STYLE).replace("<!-- scripts -->\n", &scripts);
        out.write_all(frame.as_bytes())?;
        Ok(Self { out, articles: 0, failed: 0 })
    }

    /// Adds an article and what was found in it.
    pub(crate) fn article(&mut self, article: &Article<'_>, found: &Extraction) -> io::Result<()> {
        self.articles += 1;
        let lines = marks::paragraphs(article.text);
        let starts = |item: &gisa::extraction::Item| lines.partition_point(|line| line.end <= item.start);
        let items = found.items.iter().map(starts).collect();
        let paragraphs = marks::tokens(article.text, &lines, &found.records);
        self.block("found", &Found { found, digits: digits(found) })?;
        self.block("text", &Text { items, paragraphs })
    }

    /// Adds a document that could not be read, and why.
    pub(crate) fn failed(&mut self, id: &str, error: &str) -> io::Result<()> {
        self.failed += 1;
        self.block("failed", &Failed { id, error })
    }

    /// Sends what has been written on its way.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Ends the page and gives back what it was written to.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        let end = End { articles: self.articles, failed: self.failed };
        self.block("end", &end)?;
        self.out.write_all(b"</body>\n</html>\n")?;
        self.flush()?;
        Ok(self.out)
    }

    /// A block of data, which a browser neither shows nor runs.
    fn block(&mut self, class: &str, data: &impl Serialize) -> io::Result<()> {
        // A `<` stands only in strings there; as an escape it can neither end the block nor begin a comment in it.
        let json = serde_json::to_string(data)?.replace('<', "\\u003c");
        writeln!(self.out, "<script type=\"application/json\" class=\"{class}\">{json}</script>")
    }
}

/// The digits of the currencies that an article's amounts are in.
fn digits(found: &Extraction) -> BTreeMap<&str, u16> {
    let currencies = found.records.iter().filter_map(|record| match &record.value {
        Value::Money(money) => Some(money.currency.as_ref()),
        _ => None,
    });
    currencies
        .map(|code| (code, Currency::from_code(code).and_then(Currency::exponent).unwrap_or(0)))
        .collect()
}
