//! The forms that verbs take before a noun, made from their stems: `찍는`, `찍은`, `찍을` of `찍`, `미루는`, `미룬`, `미룰` of `미루`.
//!
//! Stems whose sounds change (`짓`, `돕`) and verbs of 하다 are not here: the tables have their forms or endings.

use crate::scan::hangul::{L, N, final_consonant};
use crate::scan::lexicon::rows;

/// The stems of the table.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    rows(include_str!("word.tsv")).filter_map(|row| row.strip_suffix("\tstem"))
}

/// What the stems of the table are before a noun.
pub(super) fn adnominals() -> impl Iterator<Item = String> {
    all().flat_map(forms)
}

/// Present, past and coming.
fn forms(stem: &str) -> Vec<String> {
    match stem.chars().next_back().map_or(0, final_consonant) {
        0 => vec![format!("{stem}는"), closed(stem, N), closed(stem, L)],
        L => vec![format!("{}는", open(stem)), closed(&open(stem), N), stem.to_owned()],
        _ => ["는", "은", "을"].map(|ending| format!("{stem}{ending}")).into(),
    }
}

/// The stem without the consonant that it ends in.
fn open(stem: &str) -> String {
    last(stem, |code, consonant| code - u32::from(consonant))
}

/// The stem, which ends in a vowel, with a consonant.
fn closed(stem: &str, consonant: u16) -> String {
    last(stem, |code, _| code + u32::from(consonant))
}

/// The stem with another last syllable.
fn last(stem: &str, other: impl Fn(u32, u16) -> u32) -> String {
    let mut chars = stem.chars();
    let last = chars.next_back();
    let changed = last.and_then(|c| char::from_u32(other(u32::from(c), final_consonant(c))));
    chars.as_str().chars().chain(changed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_takes_its_forms() {
        assert_eq!(forms("찍"), ["찍는", "찍은", "찍을"]);
        assert_eq!(forms("미루"), ["미루는", "미룬", "미룰"]);
        assert_eq!(forms("거들"), ["거드는", "거든", "거들"]);
    }

    #[test]
    fn no_form_is_a_noun_that_says_what_an_amount_is() {
        let cues: Vec<_> = super::super::cue::nouns().map(|(form, _)| form).collect();
        assert_eq!(adnominals().find(|form| cues.contains(&form.as_str())), None);
    }
}
