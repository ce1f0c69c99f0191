//! What a district lies in: a metropolitan city, a province, or for the gu of a large city that city.
//!
//! A region is the first digits of its districts' codes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use crate::scan::lexicon::rows;
use crate::value::Sido;

/// The names of the regions in print, the longest first, each with the digits that its districts' codes begin with.
type Phrases = Vec<(&'static str, &'static str)>;

/// The names by their first byte, and by their last.
static PHRASES: Lazy<[FxHashMap<u8, Phrases>; 2]> = Lazy::new(|| {
    let mut phrases: Phrases = table()
        .flat_map(|(code, name, others)| std::iter::once(name).chain(others).map(move |n| (n, code)))
        .collect();
    phrases.sort_by_key(|(phrase, code)| (std::cmp::Reverse(phrase.len()), *phrase, *code));
    let by = |byte: fn(&[u8]) -> Option<&u8>| {
        let mut by: FxHashMap<u8, Phrases> = FxHashMap::default();
        for phrase in &phrases {
            by.entry(byte(phrase.0.as_bytes()).copied().unwrap_or(0)).or_default().push(*phrase);
        }
        by
    };
    [by(<[u8]>::first), by(<[u8]>::last)]
});

/// The metropolitan cities and provinces by their two digits.
static SIDO: Lazy<Vec<(&'static str, &'static str)>> =
    Lazy::new(|| table().filter(|(code, ..)| code.len() == 2).map(|(code, name, _)| (code, name)).collect());

fn table() -> impl Iterator<Item = (&'static str, &'static str, impl Iterator<Item = &'static str>)> {
    rows(include_str!("regions.tsv")).map(|row| {
        let mut columns = row.split('\t');
        let mut next = || columns.next().unwrap_or("");
        let (code, name, others) = (next(), next(), next());
        (code, name, others.split(';').filter(|other| !other.is_empty()))
    })
}

/// The names of the regions in Hangul, each with the digits of those that have it, separated by `;`.
pub(super) fn in_hangul() -> BTreeMap<&'static str, String> {
    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    for row in rows(include_str!("regions.tsv")) {
        let mut columns = row.split('\t');
        let code = columns.next().unwrap_or("");
        for name in columns.nth(2).unwrap_or("").split(';').filter(|name| !name.is_empty()) {
            let codes = names.entry(name).or_default();
            codes.extend([if codes.is_empty() { "" } else { ";" }, code]);
        }
    }
    names
}

/// The metropolitan city or province of a code.
pub(crate) fn sido(code: &str) -> Option<Sido> {
    let known = code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit());
    let (code, name) = SIDO.iter().find(|(sido, _)| known && code.starts_with(sido))?;
    Some(Sido { code: Cow::Borrowed(code), name: Cow::Borrowed(name) })
}

/// The regions whose name `text` begins with, as digits of codes: `|Busan, ...`.
pub(crate) fn at_start(text: &str) -> Vec<&'static str> {
    let phrases = text.as_bytes().first().and_then(|byte| PHRASES[0].get(byte));
    regions(phrases, |phrase| {
        let rest = text.strip_prefix(phrase)?;
        (!rest.starts_with(|c: char| c.is_alphanumeric() || c == '-')).then_some(())
    })
}

/// The regions whose name `text` ends with: `... Busan|`.
pub(crate) fn at_end(text: &str) -> Vec<&'static str> {
    // Each name ends with a word that begins with a capital letter, and most words do not.
    let word = text.bytes().rev().take_while(|byte| byte.is_ascii_alphabetic() || *byte == b'-').count();
    if !text[text.len() - word..].starts_with(|c: char| c.is_ascii_uppercase()) {
        return Vec::new();
    }
    let phrases = text.as_bytes().last().and_then(|byte| PHRASES[1].get(byte));
    regions(phrases, |phrase| {
        let head = text.strip_suffix(phrase)?;
        (!head.ends_with(|c: char| c.is_alphanumeric() || c == '-')).then_some(())
    })
}

/// The regions of the longest phrase that fits.
fn regions(phrases: Option<&Phrases>, fits: impl Fn(&str) -> Option<()>) -> Vec<&'static str> {
    let phrases = phrases.map_or(&[][..], Vec::as_slice);
    let Some((longest, _)) = phrases.iter().find(|(phrase, _)| fits(phrase).is_some()) else {
        return Vec::new();
    };
    phrases.iter().filter(|(phrase, _)| phrase == longest).map(|(_, code)| *code).collect()
}
