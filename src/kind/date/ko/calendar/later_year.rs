//! Two digits of a year behind one in four: `2018년 땅을 사고 |21년| 공사를 시작했으며 |23년| 문을 열었다`.

use crate::kind::date::ko::read;
use crate::rule::View;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether `21년` at `start` is a year of the century that the sentence has named: it begins a clause, a few years after the one in four digits. Few enough that
/// nothing can have lasted so long since then; not `나무를 심은 지 21년 됐고`.
pub(in crate::kind::date::ko) fn is_told(view: &View<'_>, start: usize) -> bool {
    const REACH: usize = 120;
    /// From this year on, no two digits after it are years that have gone by since.
    const FIRST: i16 = 2014;
    const FEW: i16 = 8;
    static CLAUSES: Suffixes =
        Suffixes::new(&["고 ", "고, ", "며 ", "며, ", "데 ", "데, ", "어 ", "해 ", ", "]);
    static DEEDS: Prefixes = Prefixes::new(&[
        "공사",
        "착공",
        "준공",
        "완공",
        "문을",
        "개관",
        "개통",
        "개장",
        "개원",
        "시작",
        "설계",
        "입주",
        "취임",
        "도입",
        "제정",
        "지정",
        "선정",
        "설립",
        "개교",
        "이전",
        "확대",
        "시범",
        "상반기",
        "하반기",
        "본격",
        "첫",
        "국비",
        "예산",
        "리모델링",
    ]);
    let head = &view.text[..start];
    if !CLAUSES.end(head) {
        return false;
    }
    let Some(year) = read::digits(view, start).filter(|year| year.len == 2) else { return false };
    let rest = view.tail(year.end).strip_prefix('년').unwrap_or("");
    // No length begins: `늘고 |13년부터| 줄었다`.
    let since = rest.starts_with("부터 ");
    let dated = since || rest.strip_prefix(' ').is_some_and(|next| DEEDS.start(next));
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let sentence = near.rsplit(". ").next().unwrap_or(near);
    dated
        && sentence.match_indices('년').any(|(at, _)| {
            let digits = &sentence[..at];
            let number = &digits[digits.trim_end_matches(|c: char| c.is_ascii_digit()).len()..];
            let named =
                number.parse().ok().filter(|named: &i16| number.len() == 4 && (since || *named >= FIRST));
            named.is_some_and(|named| (1..=FEW).contains(&(2000 + year.value - named)))
        })
}
