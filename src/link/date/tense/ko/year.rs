//! How far a bare Korean year reaches: `2023년은 상반기에`, and not into the clause where it is that of the money: `내년 본예산에`.

use super::REACH;
use super::words::words;
use crate::link::Input;
use crate::link::date::said::Frame;
use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::span::Span;

/// How far a bare year at `span` reaches: over the sentence that it opens, or to `전년` after it.
pub(in crate::link::date) fn frame(input: &Input<'_>, span: Span, sentence: Span) -> Frame {
    let tail = input.view.tail(span.end);
    let adverbial = ["에", "부터", "까지", ",", " 들어", " "].iter().any(|word| tail.starts_with(word))
        || is_topic_of_part(tail);
    match () {
        () if adverbial && is_of_budget(input, span) => Frame::Year,
        () if adverbial && span.start <= sentence.start + "“".len() => Frame::Clause,
        () if adverbial => Frame::Year,
        () => Frame::None,
    }
}

/// `2023년|은 1~10월까지`, `2023년|은 상반기에`: a topic whose part is told of.
fn is_topic_of_part(tail: &str) -> bool {
    let Some(rest) = tail.strip_prefix("은 ") else { return false };
    let number = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '~' | '∼' | '-'));
    number.len() < rest.len() && number.starts_with('월')
        || ["상반기", "하반기"].iter().any(|half| rest.starts_with(half))
}

/// `내년| 본예산에`, `2022년| 운영비로`: the year is that of the money, not of what is done with it.
pub(in crate::link::date) fn is_of_budget(input: &Input<'_>, span: Span) -> bool {
    static BUDGETS: Prefixes = Prefixes::new(&[
        "예산",
        "본예산",
        "추경",
        "운영비",
        "사업비",
        "관리비",
        "인건비",
        "공사비",
        "지원비",
        "활동비",
        "국비",
        "시비",
        "구비",
        "살림",
    ]);
    let tail = input.view.tail(span.end);
    let tail = tail.strip_prefix('의').unwrap_or(tail);
    let Some(tail) = tail.strip_prefix(' ') else { return false };
    let ended = |rest: &str| particle::is_particle(rest.strip_prefix('안').unwrap_or(rest));
    BUDGETS.strip(particle::rest_of(tail)).any(ended) || is_kind_of_budget(tail)
}

/// `주민참여예산`, `일자리 예산안`: nouns up to a budget, none with a particle before it.
fn is_kind_of_budget(tail: &str) -> bool {
    const WORDS: usize = 3;
    static BUDGETS: Suffixes = Suffixes::new(&["예산", "예산안", "추경", "추경안"]);
    for word in words(&tail[..tail.floor_char_boundary(REACH)]).take(WORDS) {
        let stem = particle::stem(word);
        if BUDGETS.end(stem) {
            return true;
        }
        if stem != word {
            return false;
        }
    }
    false
}
