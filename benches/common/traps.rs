//! Adversarial input: what makes a rule walk, a state stay open or a number go on, again and again to any length.

use super::texts::{MIB, Texts};

/// What is repeated, under the name that the tables use.
const REPEATED: [(&str, &str); 17] = [
    ("digits", "7"),
    ("separators", "1,"),
    ("hyphens", "1-"),
    ("brackets", "("),
    ("nested ranges", "(from 1 to "),
    ("amounts without end", "1 billion "),
    ("amounts", "2 to 3 million won, "),
    ("days", "the 27th to "),
    ("titles", "Mayor "),
    ("surnames", "Mayor Kim "),
    ("half names", "Ha-"),
    ("rows", "- Adults: 3,000 won\n"),
    ("line ends", "\n"),
    ("Korean numbers", "1억 2만 "),
    ("Korean days", "지난 27일부터 "),
    ("Korean titles", "구청장 "),
    ("Korean rows", "- 어른: 3천 원\n"),
];

/// The names of all of them.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    REPEATED.iter().map(|(name, _)| *name)
}

/// The trap of that name at a length of `bytes`.
pub(crate) fn trap(name: &str, bytes: usize) -> Texts {
    let (_, piece) = REPEATED.iter().find(|(trap, _)| *trap == name).expect("the name of a trap");
    Texts::made(name, piece.repeat(bytes / piece.len()))
}

/// The length at which the table of expected records has them.
pub(crate) const LENGTH: usize = MIB;
