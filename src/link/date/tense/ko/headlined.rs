//! A Korean headline without a verb, whose day the text below it says again with its month: `17~22일 맛보기 운영`, `이달 17일부터 22일까지 운영한다`.

use super::is_korean;
use crate::document::Zone;
use crate::link::Input;
use crate::scan::edge::Suffixes;
use crate::span::Span;

/// Whether the text below a headline puts the day at `span` into this month, as one to come.
pub(in crate::link::date) fn is_told_below(input: &Input<'_>, span: Span) -> bool {
    const REACH: usize = 600;
    static LEADS: Suffixes = Suffixes::new(&["이달 ", "이번 달 ", "오는 "]);
    if !matches!(input.document.zone(span.start), Zone::Headline | Zone::Subtitle) || !is_korean(input, span)
    {
        return false;
    }
    let date = span.of(input.view.text);
    let day = &date[..date.bytes().take_while(u8::is_ascii_digit).count()];
    let tail = input.view.tail(span.end);
    let below = &tail[..tail.floor_char_boundary(REACH)];
    let again = |(at, _): (usize, &str)| {
        let rest = &below[at + day.len()..];
        LEADS.end(&below[..at]) && (rest.starts_with('일') || rest.starts_with(['~', '∼', '～', '-']))
    };
    !day.is_empty() && below.match_indices(day).any(again)
}
