//! The words with a part in the grammar around an amount, from one table.

use once_cell::sync::Lazy;
use rustc_hash::{FxHashMap, FxHashSet};

use super::morph::{L, final_consonant};
use crate::scan::lexicon::rows;

/// What a word is; the table says what each class means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub(super) enum Class {
    Noun = 1,
    Modifier = 1 << 1,
    Link = 1 << 2,
    Adverb = 1 << 3,
    Measure = 1 << 4,
    Payer = 1 << 5,
    Unit = 1 << 6,
    Pointing = 1 << 7,
    Compare = 1 << 8,
    Tell = 1 << 9,
    Person = 1 << 10,
    Change = 1 << 11,
    Many = 1 << 12,
    Field = 1 << 13,
    Ending = 1 << 14,
    Body = 1 << 15,
    Attribute = 1 << 16,
    Sum = 1 << 17,
}

impl Class {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "noun" => Self::Noun,
            "modifier" => Self::Modifier,
            "link" => Self::Link,
            "adverb" => Self::Adverb,
            "measure" => Self::Measure,
            "payer" => Self::Payer,
            "unit" => Self::Unit,
            "pointing" => Self::Pointing,
            "compare" => Self::Compare,
            "tell" => Self::Tell,
            "person" => Self::Person,
            "change" => Self::Change,
            "many" => Self::Many,
            "field" => Self::Field,
            "ending" => Self::Ending,
            "body" => Self::Body,
            "attribute" => Self::Attribute,
            "sum" => Self::Sum,
            _ => return None,
        })
    }
}

/// The classes of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Classes(u32);

impl Classes {
    /// These and the others.
    pub(super) fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    pub(super) fn has(self, class: Class) -> bool {
        self.0 & class as u32 != 0
    }
}

/// The classes of a word as written.
pub(super) fn classes(word: &str) -> Classes {
    WORDS.get(word).copied().unwrap_or_default()
}

/// Whether a word as written is of the class.
pub(super) fn is(word: &str, class: Class) -> bool {
    classes(word).has(class)
}

/// Whether a syllable or more is the stem of a known verb: `세우` of `세우는`, `만들` of `만드는`.
pub(super) fn is_stem(text: &str) -> bool {
    STEMS.contains(text)
}

/// Whether a word begins with one of the class.
pub(super) fn begins(word: &str, class: Class) -> bool {
    let first = word.chars().next().and_then(|first| FIRSTS.get(&first));
    first.is_some_and(|classes| classes.has(class))
        && (word.char_indices().skip(1).any(|(i, _)| is(&word[..i], class)) || is(word, class))
}

/// The classes of the words that begin with a syllable: most words begin with none of a class.
static FIRSTS: Lazy<FxHashMap<char, Classes>> = Lazy::new(|| {
    let mut firsts: FxHashMap<char, Classes> = FxHashMap::default();
    for (form, classes) in WORDS.iter() {
        let first = firsts.entry(form.chars().next().unwrap_or_default()).or_default();
        *first = first.and(*classes);
    }
    firsts
});

static WORDS: Lazy<FxHashMap<&'static str, Classes>> = Lazy::new(|| {
    let mut words: FxHashMap<&'static str, Classes> = FxHashMap::default();
    for (form, name) in rows(include_str!("word.tsv")).filter_map(|row| row.split_once('\t')) {
        words.entry(form).or_default().0 |= Class::named(name).map_or(0, |class| class as u32);
    }
    words
});

/// The stems of the verbs that the table has before nouns; a ㄹ that falls away before 는 stands before other endings.
static STEMS: Lazy<FxHashSet<String>> = Lazy::new(|| {
    let modifiers = WORDS.iter().filter(|(_, classes)| classes.has(Class::Modifier));
    let stems = modifiers.filter_map(|(form, _)| form.strip_suffix('는')).filter(|stem| !stem.is_empty());
    stems.flat_map(|stem| [Some(stem.to_owned()), with_liquid(stem)]).flatten().collect()
});

/// `만들` of `만드`.
fn with_liquid(stem: &str) -> Option<String> {
    let last = stem.chars().next_back().filter(|c| final_consonant(*c) == 0)?;
    let closed = char::from_u32(u32::from(last) + L)?;
    Some(format!("{}{closed}", stem.strip_suffix(last)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_class() {
        for row in rows(include_str!("word.tsv")) {
            let class = row.split_once('\t').and_then(|(_, name)| Class::named(name));
            assert!(class.is_some(), "{row}");
        }
    }
}
