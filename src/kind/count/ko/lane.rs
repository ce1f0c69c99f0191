//! Lanes of a pool or of an alley: `6레인이 있다`, `25m 5레인 수영장`; not `3레인에서 뛰었다`, which is one of them.

use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether a number and `레인` between `head` and `tail` count lanes.
pub(super) fn are_counted(head: &str, tail: &str, number: &Numeral) -> bool {
    static BEFORE: Suffixes = Suffixes::new(&[
        "m ",
        "m, ",
        "m×",
        "미터 ",
        "총 ",
        "모두 ",
        "수영장 ",
        "볼링장 ",
        "수영장(",
        "볼링장(",
    ]);
    static BEHIND: Prefixes = Prefixes::new(&[
        "이 있",
        "이 들어",
        "을 갖",
        "을 둔",
        "을 두",
        "을 놓",
        "을 늘",
        "을 더",
        "을 만",
        "을 설치",
        "을 운영",
        "으로 늘",
        "으로 구성",
        "으로 넓",
        "으로 된",
        "으로 지",
        "짜리",
        " 규모",
        " 수영",
        " 볼링",
        " 실내",
    ]);
    number.form == Form::Words || BEFORE.end(head) || BEHIND.start(tail)
}
