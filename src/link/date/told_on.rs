//! The day on which something is told: `25일 보고회를 열었다고 |26일| 밝혔다`, `said on |the 26th|`.
//!
//! Where the sentence has another day, that one is the day of the event, which `이날` and `that day` go on from.

use super::Input;
use super::tense::ko;
use crate::link::saying::is_saying;
use crate::scan::edge::Prefixes;
use crate::span::Span;

/// Whether the day at `span` is that of the telling.
pub(super) fn is_told_on(input: &Input<'_>, span: Span) -> bool {
    static VERBS: Prefixes = Prefixes::new(&["밝혔", "밝힌", "전했", "말했", "설명했", "발표했", "알렸"]);
    if ko::is_korean(input, span) {
        return input.view.tail(span.end).strip_prefix(' ').is_some_and(|tail| VERBS.start(tail));
    }
    let mut words = input.view.words_before(span.start);
    words.next().is_some_and(|word| word.is("on")) && words.next().is_some_and(|word| is_saying(word.text))
}
