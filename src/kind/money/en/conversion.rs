//! What stands behind the same amount in another currency: `2 million won ($1,500) |or more|`.

use crate::modifier::Modifier;
use crate::rule::View;
use crate::rule::qualifier;

/// The modifier behind an amount that is said once more in brackets; not of the thing that follows: `2 million won ($1,500) or more boats`.
pub(super) fn after(view: &View<'_>, end: usize) -> Option<Modifier> {
    const LONGEST: usize = 48;
    const CURRENCIES: [&str; 8] = ["$", "€", "₩", "won", "KRW", "dollar", "euro", "yen"];
    const VERBS: [&str; 4] = ["is", "was", "has", "as"];
    const ARTICLES: [&str; 7] = ["than", "a", "an", "the", "its", "their", "this"];
    let inside = view.tail(end).strip_prefix(" (")?;
    let len = inside.bytes().take(LONGEST).position(|byte| byte == b')')?;
    let same = inside[..len].bytes().any(|byte| byte.is_ascii_digit())
        && CURRENCIES.iter().any(|currency| inside[..len].contains(currency));
    let close = end + " (".len() + len + ")".len();
    let (modifier, end) = same.then(|| qualifier::after_with_end(view, close))??;
    let next = view.words_after(end).next().filter(|word| word.gap == " ");
    let counted = next.is_some_and(|word| word.text.ends_with('s') && !VERBS.contains(&word.text));
    // `and over |30| boxes`, `or less |than| a year`, `and under |a| new law`
    let another = next.is_some_and(|word| {
        let numeral = view.numeral(view.first_from(word.span.start));
        ARTICLES.contains(&word.text)
            || numeral.is_some() && view.span(view.first_from(word.span.start)).start == word.span.start
    });
    (!counted && !another).then_some(modifier)
}
