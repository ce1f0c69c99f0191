//! Words before a title: those that make it another one (`deputy`), those of who is not the sitting mayor (`former`), and those that change nothing (`the 8th elected`).

use once_cell::sync::Lazy;

use crate::kind::mayor::name::bare;
use crate::scan::wordmap::WordMap;
use crate::value::MayorRole;

/// What a word before a title makes of it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Adjective {
    /// The title of somebody else.
    Other,
    /// That of one who is not the sitting mayor.
    Of(MayorRole),
    /// Nothing.
    Plain,
    /// That of a city's mayor.
    City,
}

/// What a word before a title makes of it, in any case and with a possessive ending or without.
pub(super) fn adjective(word: &str) -> Option<Adjective> {
    ADJECTIVES.get(bare(word)).copied().or_else(|| is_ordinal(word).then_some(Adjective::Plain))
}

/// `the |8th| elected mayor`, `the |8th-term| mayor`.
fn is_ordinal(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let ending = word[digits..].strip_suffix("-term").unwrap_or(&word[digits..]);
    (1..=2).contains(&digits) && ["st", "nd", "rd", "th"].contains(&ending)
}

static ADJECTIVES: Lazy<WordMap<Adjective>> = Lazy::new(|| {
    const OTHERS: [&str; 16] = [
        "deputy",
        "vice",
        "vice-",
        "honorary",
        "assistant",
        "associate",
        "junior",
        "youth",
        "student",
        "children",
        "one-day",
        "shadow",
        "division",
        "village",
        "night",
        "neighborhood",
    ];
    const FORMER: [&str; 5] = ["former", "ex", "then", "late", "previous"];
    const PLAIN: [&str; 31] = [
        "the",
        "current",
        "incumbent",
        "new",
        "district",
        "county",
        "metropolitan",
        "elected",
        "re-elected",
        "reelected",
        "newly",
        "newly-elected",
        "popularly",
        "female",
        "woman",
        "sitting",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "first-term",
        "second-term",
        "third-term",
        "two-term",
        "three-term",
    ];
    let all = |words: &'static [&'static str], adjective| words.iter().map(move |word| (*word, adjective));
    all(&OTHERS, Adjective::Other)
        .chain(all(&FORMER, Adjective::Of(MayorRole::Former)))
        .chain(all(&PLAIN, Adjective::Plain))
        .chain([("acting", Adjective::Of(MayorRole::Acting)), ("city", Adjective::City)])
        .collect()
});
