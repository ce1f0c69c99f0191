//! The HTML page of a batch run: what is written into it. How it looks and answers in a browser is [`browser`]'s.

mod browser;
#[path = "../../examples/batch/output/page/mod.rs"]
mod writer;

use std::sync::LazyLock;

use gisa::{Article, Extraction, Pipeline, Span};
use proptest::prelude::*;
use serde_json::Value as Json;

use writer::Page;

/// An article full of what must stay text, with a district inside a count and lines of both kinds of ending.
const HOSTILE: &str = "</script><script>console.error(1)</script> <!-- <script> & \"Guro-gu\" gives 3 million won <img src=x onerror=console.error(2)>\r\n\
    \r\n   \n  Guro-gu 😀 spent $5.25 on 6 Geumcheon landmarks\u{2028}on May 3. ]]> \\u003c &lt;  \n";

/// A page of articles, each with what was found in it, and of one document that failed.
fn page(articles: &[(Article<'_>, Extraction)]) -> String {
    let mut page = Page::new(Vec::new()).expect("a vector takes all");
    for (article, found) in articles {
        page.article(article, found).expect("a vector takes all");
    }
    page.failed("<b>.txt", "not UTF-8 from its byte 3 on </script>").expect("a vector takes all");
    String::from_utf8(page.finish().expect("a vector takes all")).expect("UTF-8")
}

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::default);

fn extracted<'a>(id: &'a str, text: &'a str) -> (Article<'a>, Extraction) {
    let article = Article::new(id, text).published("2024-05-01".parse().expect("a day"));
    let found = PIPELINE.extract(&article);
    (article, found)
}

/// The blocks of data of a class, as they are written.
fn blocks<'a>(page: &'a str, class: &str) -> Vec<&'a str> {
    let begin = format!("<script type=\"application/json\" class=\"{class}\">");
    let lines = page.lines().filter_map(|line| line.strip_prefix(&begin));
    lines.map(|line| line.strip_suffix("</script>").expect("a block is a line")).collect()
}

fn read(block: &str) -> Json {
    serde_json::from_str(block).expect("JSON")
}

#[test]
fn what_an_article_says_stays_text() {
    let page = page(&[extracted("<i>a", HOSTILE)]);
    let data = page.split_once("</head>").expect("a head").1;
    let scripts = data.matches("<script").count();
    assert_eq!(scripts, 4, "an article is two blocks, a failure one, and one is the end");
    assert!(!data.contains("<img") && !data.contains("<!--") && !data.contains("<i>"), "{data}");
    insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true}, {
        let shown = ["text", "failed", "end"].map(|class| blocks(&page, class).join("\n"));
        insta::assert_snapshot!("page", shown.join("\n"));
    });
}

#[test]
fn the_records_are_those_of_the_other_formats() {
    let (article, found) = extracted("a", HOSTILE);
    let page = page(&[(article, found.clone())]);
    let block = read(blocks(&page, "found")[0]);
    assert_eq!(block["found"], serde_json::to_value(&found).expect("JSON"));
    assert_eq!(block["digits"], serde_json::json!({"KRW": 0, "USD": 2}));
}

#[test]
fn a_page_whose_run_was_stopped_has_all_but_its_end() {
    let mut out = Vec::new();
    let mut page = Page::new(&mut out).expect("a vector takes all");
    let (article, found) = extracted("a", HOSTILE);
    page.article(&article, &found).expect("a vector takes all");
    page.flush().expect("a vector takes all");
    let page = String::from_utf8(out).expect("UTF-8");
    let written = ["found", "text", "end"].map(|class| blocks(&page, class).len());
    assert_eq!(written, [1, 1, 0]);
}

#[test]
fn the_page_asks_nothing_of_a_network() {
    let page = page(&[]);
    for asks in ["http:", "https:", "//cdn", " src=", "@import", "url("] {
        assert!(!page.contains(asks), "{asks}");
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn items_begin_at_their_paragraphs() {
    let text = "Guro-gu Opens Library... Mapo-gu Spends 3 Billion Won\n\n\
        Guro-gu (Mayor Lee Seong) opened a library on the 3rd.\nIt has 300 seats.\n\n\
        Mapo-gu (Mayor Yoo Dong-gyun) spent 3 billion won on parks.\n";
    let (article, mut found) = extracted("a", text);
    let starts = [text.find("Guro-gu (").expect("there"), text.find("Mapo-gu (").expect("there")];
    let item = found.items[0].clone();
    found.items = vec![item; 2];
    found.items.iter_mut().zip(starts).for_each(|(item, start)| item.start = start);
    assert_eq!(read(blocks(&page(&[(article, found)]), "text")[0])["items"], serde_json::json!([1, 3]));
}

#[test]
fn a_long_line_is_told_in_pieces_that_leave_nothing_out() {
    for text in ["Guro-gu spent 3 billion won. ".repeat(2000), "가".repeat(9000)] {
        let (article, found) = extracted("a", &text);
        let records: Vec<_> = found.records.iter().map(|record| record.text.clone()).collect();
        let (paragraphs, marked) = told(&read(blocks(&page(&[(article, found)]), "text")[0]), records.len());
        assert!(paragraphs.len() > 3 && paragraphs.iter().all(|paragraph| paragraph.len() <= 8 << 10));
        assert_eq!(paragraphs.concat(), text.trim());
        assert_eq!(marked, records);
    }
}

/// What the tokens of a page's text say: its paragraphs, and of each record the text that is marked, put together.
fn told(text: &Json, records: usize) -> (Vec<String>, Vec<String>) {
    let (mut paragraphs, mut marked) = (Vec::new(), vec![String::new(); records]);
    for tokens in text["paragraphs"].as_array().expect("paragraphs") {
        let (mut paragraph, mut open) = (String::new(), Vec::<usize>::new());
        for token in tokens.as_array().expect("tokens") {
            if let Some(text) = token.as_str() {
                paragraph.push_str(text);
                for record in &open {
                    let marked: &mut String = &mut marked[*record];
                    marked.push_str(text);
                }
            } else if let Some(record) = token.as_u64() {
                open.push(usize::try_from(record).expect("an index"));
            } else {
                open.pop().expect("something is open");
            }
        }
        assert!(open.is_empty(), "all is closed: {tokens:?}");
        paragraphs.push(paragraph);
    }
    (paragraphs, marked)
}

/// A text without the white space that paragraphs do not keep: that around their lines.
fn lines(text: &str) -> Vec<String> {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

proptest! {
    /// Wherever records lie, inside each other, across each other and over lines, each marks its own text and all text is there.
    #[test]
    fn records_mark_their_own_text(
        text in "[ab가\n]{0,24}",
        places in prop::collection::vec((0..30_usize, 0..12_usize), 0..8),
    ) {
        let (article, mut found) = extracted("a", "Guro-gu spent 3 billion won.");
        let (article, record) = (Article { text: &text, ..article }, found.records.remove(0));
        let boundary = |byte: usize| crate::seeds::boundary(&text, byte);
        let spans = places.iter().map(|(start, length)| Span::new(boundary(*start), boundary(start + length)));
        let mut records = vec![record; places.len()];
        records.iter_mut().zip(spans).for_each(|(record, span)| record.span = span);
        records.sort_by_key(|record| record.span.start);
        found.records = records;
        let page = page(&[(article, found.clone())]);
        let (paragraphs, marked) = told(&read(blocks(&page, "text")[0]), found.records.len());
        prop_assert_eq!(paragraphs, lines(&text));
        for (record, marked) in found.records.iter().zip(marked) {
            let lines: String = record.span.of(&text).split('\n').collect();
            prop_assert_eq!(marked, lines);
        }
    }
}
