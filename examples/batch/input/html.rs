//! HTML: the article's own text, told from the page's furniture by a port of Mozilla's Readability.

use dom_smoothie::{Config, Readability, TextMode};
use gisa::Day;

use super::published::{introduced_day, stamp_day};

/// Browsers stop nesting there too; the time to read a page grows with its depth.
const DEEPEST: usize = 512;

/// Elements that end by themselves, so that they say nothing of depth.
const SELF_ENDED: [&str; 33] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "rb",
    "rt", "rp", "rtc", "html", "head", "body",
];
/// Elements whose inside is no markup.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// The text of a page's article, its title first, and the day that the page gives.
///
/// # Errors
/// Where the page has no article, or is nested beyond reason.
pub(super) fn article(html: &str) -> Result<(String, Option<Day>), String> {
    if depth(html) > DEEPEST {
        return Err(format!("more than {DEEPEST} elements one inside the other"));
    }
    let article = page(html).and_then(|mut page| page.parse().map_err(|error| error.to_string()));
    let article = article.map_err(|error| format!("no article in the page: {error}"))?;
    let (title, text) = (article.title.trim(), article.text_content.trim());
    let day = article.published_time.as_deref().and_then(stamp_day).or_else(|| shown_day(html));
    let text = match title {
        "" => text.to_owned(),
        _ if text.starts_with(title) => text.to_owned(),
        _ => format!("{title}\n\n{text}"),
    };
    Ok((text, day))
}

fn page(html: &str) -> Result<Readability, String> {
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    Readability::new(html, None, Some(config)).map_err(|error| error.to_string())
}

/// The day that stands somewhere in the page, beside its article mostly.
fn shown_day(html: &str) -> Option<Day> {
    let page = page(html).ok()?;
    let marked = page.doc.select_single("[itemprop=datePublished], time[pubdate]");
    let stamp = marked.attr("datetime").or_else(|| marked.attr("content"));
    let marked = stamp.and_then(|stamp| stamp_day(&stamp));
    marked.or_else(|| page.doc.formatted_text().lines().find_map(introduced_day))
}

/// How deep the elements of a page are nested, about.
fn depth(html: &str) -> usize {
    let (mut rest, mut open, mut deepest) = (html, 0_usize, 0);
    while let Some((_, behind)) = rest.split_once('<') {
        let name = behind.strip_prefix('/').unwrap_or(behind);
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
        let lower = name.to_ascii_lowercase();
        rest = behind;
        if behind.starts_with("!--") {
            rest = behind.split_once("-->").map_or("", |(_, rest)| rest);
        } else if lower.is_empty() || SELF_ENDED.contains(&lower.as_str()) {
        } else if behind.starts_with('/') {
            open = open.saturating_sub(1);
        } else if RAW.contains(&lower.as_str()) {
            rest = after_end(behind, name);
        } else if !behind[..behind.find(['<', '>']).unwrap_or(0)].ends_with('/') {
            open += 1;
            deepest = deepest.max(open);
        }
    }
    deepest
}

/// What stands behind the end of an element.
fn after_end<'a>(html: &'a str, name: &str) -> &'a str {
    let is_end =
        |at: usize| html[at + 2..].get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name));
    let end = html.match_indices("</").find(|(at, _)| is_end(*at));
    end.map_or("", |(at, _)| &html[at + 2..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_as_deep_as_its_elements_are_inside_each_other() {
        let pages = [
            ("", 0),
            ("<div><p>a<p>b<br></div><div>c</div>", 1),
            ("<div><section><b>x</b></section></div>", 3),
            ("<!-- <div><div> --><svg><path d='1'/><path d='2'/></svg>", 1),
            ("<script>if (a<b && c<d) {}</script><STYLE>x<y</style ><div>", 1),
            ("a < b <", 0),
            ("</div></div><div>", 1),
        ];
        for (html, expected) in pages {
            assert_eq!(depth(html), expected, "{html}");
        }
    }

    #[test]
    fn a_page_without_bottom_is_an_error() {
        for html in ["<div>", "<a"] {
            assert!(article(&html.repeat(1_000_000)).is_err_and(|error| error.contains("512")));
        }
    }

    #[test]
    fn what_stands_around_an_article_is_left_out() {
        let sentence = "<p>Guro-gu spent 3 billion won on parks, and the mayor said that more will come.</p>";
        let html = format!(
            "<title>Parks in Guro-gu</title><nav><a href=/>News 5 won</a></nav><div class=info>입력 2022.01.25 10:30</div>\
             <script>var x = '7 won';</script><article>{}</article><footer>9 won</footer>",
            sentence.repeat(5)
        );
        let (text, day) = article(&html).expect("an article");
        assert_eq!(text.matches("3 billion won").count(), 5);
        assert!(
            text.starts_with("Parks in Guro-gu\n") && !text.contains("5 won") && !text.contains("7 won"),
            "{text}"
        );
        assert_eq!(day.map(|day| day.to_string()).as_deref(), Some("2022-01-25"));
    }
}
