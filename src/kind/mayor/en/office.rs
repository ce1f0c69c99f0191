//! Another office of a mayor, which is said first: `Park Jun-hee, |president of the council and| Mayor of Gwanak-gu`.

use super::title::Title;
use crate::rule::View;
use crate::rule::words::Word;

/// Between a name and a title that has another office before it.
const AND: &str = " and ";

/// Whether another office may stand before a title, by the end of what is before it.
pub(super) fn may_end(head: &str) -> bool {
    head.ends_with(AND)
}

/// Where the other office begins that stands between a name and a title; not that of another person: `Kim Min-ji, head of the office and |the| Mayor of Gwanak-gu met`,
/// `Kim Min-ji, vice president of the council and |aide to| the Mayor`.
pub(super) fn before(view: &View<'_>, title: &Title) -> Option<usize> {
    const MOST: usize = 12;
    const OFFICES: [&str; 12] = [
        "president",
        "chairman",
        "chairwoman",
        "chairperson",
        "chair",
        "co-chair",
        "head",
        "leader",
        "director",
        "member",
        "vice-president",
        "vice-chair",
    ];
    const OTHERS: [&str; 8] = ["to", "wife", "husband", "aide", "secretary", "by", "with", "for"];
    let head = view.text[..title.start].strip_suffix(AND)?;
    let closed = view.tail(title.end).starts_with([',', ')']);
    if !closed || begins_with_the(&view.text[title.start..]) {
        return None;
    }
    let one = |word: &Word<'_>, words: &[&str]| words.iter().any(|one| word.is(one));
    let (mut is_held, mut after): (bool, Option<Word<'_>>) = (false, None);
    for word in view.words_before(head.len()).take(MOST) {
        if after.is_some() && matches!(word.gap, ", " | " (" | " - " | " – " | " — ") {
            return after.filter(|_| is_held).map(|first| first.span.start);
        }
        if !matches!(word.gap, "" | " " | "' " | "’ ") || one(&word, &OTHERS) {
            return None;
        }
        // `council |president|`, `|president| of the council`
        is_held |= one(&word, &OFFICES) && after.is_none_or(|after| after.is("of"));
        after = Some(word);
    }
    None
}

fn begins_with_the(title: &str) -> bool {
    title.get(.."the ".len()).is_some_and(|article| article.eq_ignore_ascii_case("the "))
}
