//! HTML: the article's own text, told from the page's furniture by a port of Mozilla's Readability.

use dom_smoothie::{Config, Readability, TextMode};
use gisa::Day;

use super::published::stamp_day;

/// The text of a page's article, its title first, and the day that the markup gives.
///
/// # Errors
/// Where the page has no article.
pub(super) fn article(html: String) -> Result<(String, Option<Day>), String> {
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let article = Readability::new(html, None, Some(config)).and_then(|mut page| page.parse());
    let article = article.map_err(|error| format!("no article in the page: {error}"))?;
    let (title, text) = (article.title.trim(), article.text_content.trim());
    let day = article.published_time.as_deref().and_then(stamp_day);
    let text = if title.is_empty() || text.starts_with(title) {
        text.to_owned()
    } else {
        format!("{title}\n\n{text}")
    };
    Ok((text, day))
}
