//! The day of a newspaper: `본지 |12월 5일| 3면`, `|9일|자 5면 보도`: what has been printed is over, whatever the sentence announces.

use crate::scan::edge::{Prefixes, Suffixes};

/// Whether a paper reported on the date between the two: a paper stands before it, or its page or report behind it.
pub(super) fn is_reported(before: &str, after: &str) -> bool {
    static PAPERS: Suffixes = Suffixes::new(&[
        "본지 ",
        "본보 ",
        "본지가 ",
        "본보가 ",
        "본지는 ",
        "본보는 ",
        "본지에 ",
        "본지에서 ",
        "본보에서 ",
        "본 신문 ",
    ]);
    PAPERS.end(before) && (BARE.end(before) || tells(after)) || is_page(after)
}

/// A paper without a particle: one that is a subject has plans too (`본지는 28일 토론회를 연다`).
static BARE: Suffixes = Suffixes::new(&["본지 ", "본보 "]);

/// Whether a report or a page is told of near behind the date.
fn tells(after: &str) -> bool {
    const REACH: usize = 60;
    let near = &after[..after.floor_char_boundary(REACH)];
    ["보도", "기사", "면 ", "면)"].iter().any(|word| near.contains(word))
}

/// `|자 5면| 보도`, `|자 보도|와 관련해`, `| 3면| 참조`; not `1일|자 인사`, `5일| 3면에서`.
fn is_page(after: &str) -> bool {
    static REPORTS: Prefixes = Prefixes::new(&["보도", "기사", "사설", "기고", "참조", "칼럼"]);
    const CLOSES: [&str; 4] = [" ", ")", "에 ", ", "];
    let dated = after.strip_prefix("자 ");
    let Some(rest) = dated.or_else(|| after.strip_prefix(' ')) else { return false };
    let page = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    if page.len() == rest.len() {
        return dated.is_some() && REPORTS.start(rest);
    }
    let behind =
        page.strip_prefix('면').and_then(|rest| CLOSES.iter().find_map(|close| rest.strip_prefix(close)));
    behind.is_some_and(|rest| dated.is_some() || REPORTS.start(rest))
}
