//! Traps: texts that make programs slow, because a rule walks, a state stays open or a number goes on, again and again to any length.
//!
//! The one list of them, for the benches and for the test of robustness. A trap is a piece that is repeated, behind a beginning that is
//! not: what the beginning names, each piece may ask for. That the time grows as the text does, the test asks for lengths that take a
//! moment, the benches for sixteen mebibytes.

/// A text of any length.
pub(crate) struct Trap {
    /// What the tables call it.
    pub(crate) name: &'static str,
    /// What stands once, before all else.
    prefix: &'static str,
    /// What is repeated.
    piece: &'static str,
}

impl Trap {
    /// The text in about so many bytes: none of its pieces is cut.
    pub(crate) fn text(&self, bytes: usize) -> String {
        let pieces = bytes.saturating_sub(self.prefix.len()) / self.piece.len();
        self.prefix.to_owned() + &self.piece.repeat(pieces)
    }
}

/// A piece that is repeated behind a beginning that is not.
pub(crate) const fn trap(name: &'static str, prefix: &'static str, piece: &'static str) -> Trap {
    Trap { name, prefix, piece }
}

/// All of them: characters, words, and what a document remembers.
pub(crate) const TRAPS: [Trap; 47] = [
    trap("digits", "", "7"),
    trap("separators", "", "1,"),
    trap("hyphens", "", "1-"),
    trap("decimals", "", "1."),
    trap("numbers", "", "1 1 "),
    trap("brackets", "", "("),
    trap("closing brackets", "", ")"),
    trap("square brackets", "", "["),
    trap("quotes", "", "\""),
    trap("question marks", "", "?"),
    trap("nuls", "", "\0"),
    trap("line ends", "", "\n"),
    trap("line ends of Windows", "", "\r\n"),
    trap("blanks", "", " "),
    trap("full stops", "", "a."),
    trap("initials", "", "A "),
    trap("dotted capitals", "", "İ"),
    trap("articles", "", "the "),
    trap("ordinals", "", "st "),
    trap("nested ranges", "", "(from 1 to "),
    trap("ranges", "", "from 1 to "),
    trap("currencies", "", "won "),
    trap("amounts without end", "", "1 billion "),
    trap("amounts", "", "2 to 3 million won, "),
    trap("days", "", "the 27th to "),
    trap("months", "", "January "),
    trap("months before", "", "last month of "),
    trap("titles", "", "Mayor "),
    trap("surnames", "", "Mayor Kim "),
    trap("half names", "", "Ha-"),
    trap("half places", "", "Gu-"),
    trap("suffixes", "", "gu "),
    trap("rows", "", "- Adults: 3,000 won\n"),
    trap("Korean suffixes", "", "구"),
    trap("Korean numbers", "", "1억 2만 "),
    trap("Korean days", "", "지난 27일부터 "),
    trap("Korean titles", "", "구청장 "),
    trap("Korean rows", "", "- 어른: 3천 원\n"),
    trap(
        "one line",
        "",
        "Guro-gu (Mayor Kim Haneul) spent 3 billion won on 12 parks on November 3, 4% more. ",
    ),
    trap("speaker", "Mapo-gu (Mayor Kim Ha-neul) has a pond. ", "“It is blue,” Kim said. "),
    trap("Korean speaker", "마포구(구청장 김하늘)에 연못이 있다. ", "“푸르다”고 김하늘은 말했다. "),
    trap("repeated headline", "Mapo-gu Spends 3 Billion Won\n\n", "Mapo-gu spends 3 billion won. "),
    trap("days after a date", "A pond opened on November 3, 2021. ", "The next day it rained. "),
    trap(
        "amounts pointed at",
        "Mapo-gu spends 3 billion won on a pond. ",
        "Of this amount, 2 million won is for fish. ",
    ),
    trap("list of one amount", "Mapo-gu spends 3 billion won on ", "a pond, "),
    trap(
        "Korean amounts pointed at",
        "마포구는 연못에 30억 원을 들인다. ",
        "이 가운데 2백만 원은 물고기 값이다. ",
    ),
    trap("roundup", "", "Mapo-gu Opens a Pond\nMapo-gu (Mayor Kim Ha-neul) opened a pond on the 3rd.\n"),
];
