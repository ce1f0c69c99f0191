//! The word list of the noun reader, and the forms that tell a plural.

use rustc_hash::FxHashMap;

use once_cell::sync::Lazy;

use crate::scan::lexicon::rows;

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
    const LONGEST: usize = 16;
    let mut lower = [0; LONGEST];
    let lower = lower.get_mut(..word.len())?;
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    ROLES.get(std::str::from_utf8(lower).ok()?).copied()
}

/// The words that end a noun phrase.
pub(crate) fn stops() -> impl Iterator<Item = &'static str> {
    rows(include_str!("words.tsv")).filter_map(|row| row.strip_suffix("\tstop"))
}

/// Whether the word is a plural noun by its form: `-s` (but not `-ss`, `-us`, `-is`, `’s`), `-men`, or a word of the list.
pub(crate) fn is_plural(word: &str) -> bool {
    match role(word) {
        Some(Role::Plural | Role::Weak) => return true,
        Some(Role::Time) => return word.ends_with(['s', 'S']),
        Some(Role::Stop | Role::Singular) => return false,
        Some(Role::Label | Role::Opener) | None => {}
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

static ROLES: Lazy<FxHashMap<&'static str, Role>> = Lazy::new(|| {
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
