//! What is so, told in the present of amounts that have been counted: `△2월 510명 △6월 480명에 이른다`, `2월(51건)과 4월(48건) 등 99건에 달한다`.
//!
//! Not what is to come: `3월 열리는 축제는 예산이 5억 원에 달한다`, where something else than an amount stands behind the month.

use super::cue::is_attributive;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether the word tells how it is with amounts, not what becomes of them (`7월 50명으로 늘어난다` is announced), and what follows the month, `after`, is one, or goes on to one.
pub(super) fn is_told_of_amount(after: &str, word: &str) -> bool {
    static STATES: Prefixes = Prefixes::new(&[
        "잇는다",
        "이른다",
        "달한다",
        "그친다",
        "머문다",
        "차지한다",
        "웃돈다",
        "밑돈다",
        "넘는다",
        "기록한다",
        "꼽힌다",
    ]);
    STATES.start(word) && is_amount(after)
}

/// `6월(480명), 4월(300명) |순이다|`, `2월이 510명으로 가장 |많다|`: months in the order of what was counted in them.
pub(super) fn is_ranked(after: &str, before: &str, word: &str) -> bool {
    static RANKS: Prefixes = Prefixes::new(&["순이다", "순이며", "순이었"]);
    static MOST: Prefixes =
        Prefixes::new(&["많다", "많고", "많으며", "적다", "적고", "적으며", "높다", "높고", "낮다", "낮고"]);
    // `1월 4만210명 △2월 4만190명으로 |줄고 있다|`
    let going = word.starts_with("있")
        && matches!(before, "줄고" | "늘고" | "감소하고" | "증가하고" | "줄어들고" | "늘어나고");
    let ranked = RANKS.start(word) || MOST.start(word) && matches!(before, "가장" | "제일") || going;
    ranked && is_amount(after.strip_prefix(['이', '가']).unwrap_or(after))
}

/// `(510명)`, ` 510명`, `에 510명`, `이고 |6월|`, `과 |5월| 두 달에`: whether an amount stands behind a date, after other months or not.
fn is_amount(after: &str) -> bool {
    const MOST: usize = 12;
    static JOINS: Prefixes = Prefixes::new(&["과 ", "와 ", ", ", "·", "ㆍ", " 및 ", "이고 ", "이며 "]);
    const GAPS: [&str; 6] = ["(", " (", " ", ": ", "에 ", "에는 "];
    static NATIVE: Prefixes = Prefixes::new(&["두 달", "세 달", "석 달", "한 달", "네 달", "넉 달"]);
    let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let mut rest = after;
    for _ in 0..MOST {
        let Some(next) = JOINS.strip(rest).next().filter(|next| digit(next)) else { break };
        let Some(month) = next.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix('월') else {
            break;
        };
        rest = month;
    }
    let amount = |amount: &str| digit(amount) && !is_day(amount) || NATIVE.start(amount);
    GAPS.iter().filter_map(|gap| rest.strip_prefix(gap)).any(amount)
}

/// `5일`, `3월`: no amount.
fn is_day(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.starts_with(['일', '월', '시', '~', '∼', '-'])
}

/// `100건을 넘긴 달은 |2월|`: which month had it has been; not `축제를 여는 달은 3월`, `이번 달은`, `지난 달은`.
pub(super) fn is_month_that_had(before: &str, date: &str) -> bool {
    static MONTHS: Suffixes = Suffixes::new(&[" 달은 ", " 달이 "]);
    // Which one, or what it is like whenever it is.
    static OTHERS: Suffixes =
        Suffixes::new(&["이번", "지난", "다른", " 한", "딴", "많은", "적은", "높은", "낮은", "좋은", "작은"]);
    let had = |head: &str| {
        let last = head.chars().next_back();
        last.is_some_and(|last| last == '던' || is_attributive(last) && last != '는') && !OTHERS.end(head)
    };
    date.ends_with('월') && MONTHS.strip(before).any(had)
}
