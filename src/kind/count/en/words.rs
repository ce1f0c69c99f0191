//! The word list of the noun reader, and the forms that tell a plural.

use once_cell::sync::Lazy;

use crate::scan::lexicon::rows;
use crate::scan::wordmap::WordMap;

/// What a word does to the noun phrase after a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It ends the phrase.
    Stop,
    /// It is a plural without `-s`.
    Plural,
    /// It is plural in form or meaning, and as often stands before the head.
    Weak,
    /// It ends in `-s` and is singular.
    Singular,
    /// It is a length of time.
    Time,
    /// A number after it is its name.
    Label,
    /// It stands capitalized before a number and does not name it.
    Opener,
}

/// The role of a word of the list, in any case.
pub(super) fn role(word: &str) -> Option<Role> {
    ROLES.get(word).copied()
}

/// The words that end a noun phrase.
pub(crate) fn stops() -> impl Iterator<Item = &'static str> {
    rows(include_str!("words.tsv")).filter_map(|row| row.strip_suffix("\tstop"))
}

/// All words of the list.
pub(crate) fn listed() -> impl Iterator<Item = &'static str> {
    rows(include_str!("words.tsv")).filter_map(|row| row.split_once('\t')).map(|(word, _)| word)
}

/// Whether the word is a plural noun by its form: `-s` (but not `-ss`, `-us`, `-is`, `’s`), `-men`, or a word of the list.
/// Of `runners-up` its first part decides.
pub(crate) fn is_plural(word: &str) -> bool {
    is_plural_as(word, role(word))
}

/// The same of a word whose role is known.
pub(super) fn is_plural_as(word: &str, role: Option<Role>) -> bool {
    // Most words end as no compound does.
    let compound = word.bytes().next_back().is_some_and(|last| COMPOUND_ENDS >> (last & 31) & 1 != 0);
    let hyphen = if compound { word.bytes().position(|byte| byte == b'-') } else { None };
    let parts = hyphen.map(|at| (&word[..at], &word[at + 1..]));
    match parts.filter(|(_, rest)| follows_noun(rest)) {
        Some((noun, _)) => ends_plural(noun, self::role(noun)),
        None => ends_plural(word, role),
    }
}

/// What may stand behind the noun of a compound: `passers-by`, `sisters-in-law`; not `women-led`.
const AFTER_NOUN: [&str; 10] =
    ["up", "by", "on", "in-law", "in-waiting", "general", "elect", "designate", "at-law", "at-large"];

/// The letters that those end with, a bit each.
const COMPOUND_ENDS: u32 = {
    let (mut ends, mut i) = (0, 0);
    while i < AFTER_NOUN.len() {
        let word = AFTER_NOUN[i].as_bytes();
        ends |= 1 << (word[word.len() - 1] & 31);
        i += 1;
    }
    ends
};

fn follows_noun(rest: &str) -> bool {
    AFTER_NOUN.contains(&rest)
}

fn ends_plural(word: &str, role: Option<Role>) -> bool {
    match role {
        Some(Role::Plural | Role::Weak) => return true,
        Some(Role::Time) => return word.ends_with(['s', 'S']),
        Some(Role::Stop | Role::Singular) => return false,
        Some(Role::Label | Role::Opener) | None => {}
    }
    if !matches!(word.as_bytes(), [.., b's' | b'S' | b'n' | b'N']) {
        return false;
    }
    let ends = |suffix: &str| {
        let at = word.len().checked_sub(suffix.len());
        at.and_then(|at| word.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case(suffix))
    };
    let singular = ["ss", "us", "is", "'s", "’s"].iter().any(|suffix| ends(suffix));
    let acronym = word.len() > 2 && word.bytes().all(|b| b.is_ascii_uppercase());
    (ends("s") && !singular && !acronym && word.len() > 2)
        || ends("women")
        || ends("men") && !ends("imen") && !ends("omen")
}

static ROLES: Lazy<WordMap<Role>> = Lazy::new(|| {
    let read = |row: &'static str| {
        let (word, role) = row.split_once('\t').expect("words.tsv has two columns");
        let role = match role {
            "stop" => Role::Stop,
            "plural" => Role::Plural,
            "weak" => Role::Weak,
            "singular" => Role::Singular,
            "time" => Role::Time,
            "label" => Role::Label,
            "opener" => Role::Opener,
            other => panic!("words.tsv has no role {other:?}"),
        };
        (word, role)
    };
    rows(include_str!("words.tsv")).map(read).collect()
});
