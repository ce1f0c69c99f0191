//! A mayor named again in full without the title: `Park Jun-hee smiled`, where a title has said before or after who that is.
//!
//! No rule can tell, because no atom is there. A surname alone (`Oh said`) is one only before a verb of saying, and where nobody else of the
//! article has it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;
use memchr::memmem;
use once_cell::sync::Lazy;

use super::Context;
use crate::document::Zone;
use crate::kind::Kind;
use crate::kind::mayor::name::Name;
use crate::kind::mayor::{Mention, Seat};
use crate::rule::particle;
use crate::rule::{Candidate, Draft, Found};
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// The id of what is found here.
const RULE: &str = "link/mayor/named-again";

/// So many names are looked for: those without a hyphen are a pass over the text each.
const MOST: usize = 32;

/// No part of a name is longer in letters.
const LONGEST: usize = 24;

/// Adds to the candidates the mentions by full name that have no title.
pub(crate) fn add_names(context: &Context<'_>, candidates: &mut Vec<Candidate>) {
    let mut known: Vec<Span> =
        candidates.iter().filter(|c| c.kind == Kind::Mayor).map(|c| c.found.span).collect();
    known.sort_unstable();
    let mut names = BTreeSet::new();
    for name in candidates.iter().filter_map(sitting) {
        if names.len() < MOST {
            names.insert(name);
        }
    }
    if names.is_empty() {
        return;
    }
    let mut found: Vec<(Span, bool)> =
        hyphenated(context, &names).into_iter().map(|place| (place, true)).collect();
    for name in names.iter().filter(|name| !name.contains('-')) {
        found.extend(places(context, name).map(|place| (place, true)));
    }
    found.extend(speakers(context, &names).into_iter().map(|place| (place, false)));
    found.retain(|(place, _)| is_new(context, &known, *place));
    found.sort_unstable();
    candidates.extend(found.into_iter().map(|(place, full)| {
        let name = place.of(context.view.text).to_owned();
        let mention = Mention { name, full, seat: Seat::Unsaid, role: None };
        Candidate {
            rule: Cow::Borrowed(RULE),
            kind: Kind::Mayor,
            found: Found::new(place, Draft::Mayor(mention)),
        }
    }));
}

fn places<'a>(context: &Context<'a>, name: &'a str) -> impl Iterator<Item = Span> + 'a {
    memmem::find_iter(context.view.text.as_bytes(), name).map(move |at| Span::new(at, at + name.len()))
}

/// The places of the names with a hyphen: one pass over the hyphens, however many the names are.
fn hyphenated(context: &Context<'_>, names: &BTreeSet<&str>) -> Vec<Span> {
    let lengths = names.iter().fold(0_u64, |set, name| set | length(name.len()));
    let text = context.view.text;
    let name = |hyphen: usize| {
        let place = name_around(text.as_bytes(), hyphen)?;
        (lengths & length(place.len()) != 0 && names.contains(place.of(text))).then_some(place)
    };
    let mut places: Vec<Span> = memchr::memchr_iter(b'-', text.as_bytes()).filter_map(name).collect();
    places.dedup();
    places
}

/// A length as one bit of a set: most of what might be a name has another one than the names.
fn length(bytes: usize) -> u64 {
    1 << (bytes % 64)
}

/// The two capitalized words of which the hyphen stands in the second: `Park Jun-hee`.
fn name_around(bytes: &[u8], hyphen: usize) -> Option<Span> {
    let inner = |b: &&u8| b.is_ascii_alphabetic() || **b == b'-';
    let before = bytes[..hyphen].iter().rev().take(LONGEST).take_while(inner).count();
    let given = hyphen - before;
    let head = &bytes[..given.checked_sub(1)?];
    if !bytes[given].is_ascii_uppercase() {
        return None;
    }
    let surname = head.len() - head.iter().rev().take(LONGEST).take_while(inner).count();
    if !bytes[surname].is_ascii_uppercase() {
        return None;
    }
    let after = bytes[hyphen..].iter().take(LONGEST).take_while(inner).count();
    Some(Span::new(surname, hyphen + after))
}

/// Verbs of saying, after a surname.
const VERBS: [&str; 10] = [
    " said",
    " told ",
    " added",
    " noted",
    " explained",
    " stressed",
    " emphasized",
    " vowed",
    " pledged",
    " also ",
];

static SAYING: Lazy<AhoCorasick> =
    Lazy::new(|| AhoCorasick::new(VERBS).expect("ten short patterns make an automaton"));

/// The surnames before a verb of saying (`Oh said`) that only one person of the article has, a mayor.
fn speakers(context: &Context<'_>, names: &BTreeSet<&str>) -> Vec<Span> {
    let surnames: BTreeSet<&str> = names.iter().filter_map(|name| Some(name.split_once(' ')?.0)).collect();
    if surnames.is_empty() {
        return Vec::new();
    }
    let last = surnames.iter().fold(0_u128, |set, surname| set | last_letter(surname.as_bytes()));
    let text = context.view.text;
    let speaker = |verb: usize| {
        if last & last_letter(&text.as_bytes()[..verb]) == 0 {
            return None;
        }
        let mut words = context.view.words_before(verb);
        let surname = words.next().filter(|word| word.span.end == verb && surnames.contains(word.text))?;
        let titled = words.next().is_some_and(|word| word.gap == " " && word.is_capitalized());
        (!titled && !is_shared(context, surname.text, names)).then_some(surname.span)
    };
    SAYING.find_iter(text).filter_map(|verb| speaker(verb.start())).collect()
}

/// The last letter, as one bit of a set: it tells most words before a verb from the surnames.
fn last_letter(bytes: &[u8]) -> u128 {
    bytes.last().map_or(0, |byte| 1 << (byte % 128))
}

/// Whether somebody else of the article has the surname: two mayors, or a name that is none of theirs.
fn is_shared(context: &Context<'_>, surname: &str, mayors: &BTreeSet<&str>) -> bool {
    let own = |name: &&&str| name.split(' ').next() == Some(surname);
    let mut bearers: Vec<Name> = Vec::new();
    for name in mayors.iter().filter(own).map(|name| Name::new(name)) {
        if !bearers.iter().any(|bearer| bearer.is_same(&name)) {
            bearers.push(name);
        }
    }
    bearers.len() != 1
        || places(context, surname).any(|place| {
            let given = context.view.words_after(place.end).next();
            let given =
                given.filter(|word| word.gap == " " && word.text.contains('-') && word.is_capitalized());
            given.is_some_and(|given| !bearers[0].is_same(&Name::new(&format!("{surname} {}", given.text))))
        })
}

/// The full name of a mayor in office, in two words or more, or in three syllables of Hangul.
fn sitting(candidate: &Candidate) -> Option<&str> {
    match &candidate.found.draft {
        Draft::Mayor(mention) if mention.full && mention.role.is_none() => {
            let known = mention.name.contains(' ')
                || mention.name.starts_with(is_hangul) && mention.name.chars().count() > 2;
            known.then_some(&*mention.name)
        }
        _ => None,
    }
}

/// Whether a name in Hangul has a title that makes it somebody else's: ` 의원`, ` 구청장 후보`.
fn is_another(tail: &str) -> bool {
    let wanted = [" 구청장", " 시장", " 군수"].iter().find_map(|title| tail.strip_prefix(title));
    OTHERS.iter().any(|title| tail.starts_with(title) || wanted.is_some_and(|rest| rest.starts_with(title)))
}

/// Titles after a name in Hangul that make it somebody else's, or another office's.
const OTHERS: [&str; 10] =
    [" 의원", " 국회의원", " 후보", " 예비후보", " 대통령", " 장관", " 총리", " 기자", " 대표", " 특파원"];

/// Whether a place is a name of its own, which no candidate has, outside a byline.
fn is_new(context: &Context<'_>, known: &[Span], place: Span) -> bool {
    let text = context.view.text;
    let inner = |c: char| c.is_alphanumeric() || c == '-';
    let tail = &text[place.end..];
    let ends = if place.of(text).starts_with(is_hangul) {
        particle::is_particle(particle::rest_of(tail)) && !is_another(tail)
    } else {
        !tail.starts_with(inner)
    };
    let whole = !text[..place.start].ends_with(inner) && ends;
    let next = known.partition_point(|span| span.end <= place.start);
    let free = known.get(next).is_none_or(|span| span.start >= place.end);
    whole
        && free
        && !matches!(context.document.zone(place.start), Zone::Byline | Zone::Navigation | Zone::Footer)
}

#[cfg(test)]
mod tests {
    use crate::{Article, Kind, Pipeline};

    fn mayors(text: &str) -> Vec<String> {
        let records = Pipeline::default().extract(&Article::new("a", text)).records;
        records
            .into_iter()
            .filter(|record| record.kind() == Kind::Mayor)
            .map(|record| record.value.to_string())
            .collect()
    }

    #[test]
    fn a_full_name_is_known_again() {
        let text = "Kim Ha-neul Opens a Pond\nMapo-gu (Mayor Kim Ha-neul) has a pond. Kim Ha-neul smiled.";
        assert_eq!(mayors(text), ["Kim Ha-neul 11440"; 3]);
    }

    #[test]
    fn a_surname_speaks_for_the_only_one_who_has_it() {
        let text = "Mapo-gu (Mayor Kim Ha-neul) has a pond. “It is blue,” Kim said. Director Kim said no.";
        assert_eq!(mayors(text), ["Kim Ha-neul 11440"; 2]);
        let text = "Mapo-gu (Mayor Kim Ha-neul) has a pond, and Kim Na-rae, its keeper, a boat. “It is blue,” Kim said.";
        assert_eq!(mayors(text), ["Kim Ha-neul 11440"]);
    }

    #[test]
    fn a_name_in_hangul_is_known_again() {
        let text = "김하늘, 연못 열다\n마포구(구청장 김하늘)에 연못이 생겼다. 김하늘은 웃었고 김하늘 의원과 김하늘빛은 울었다.";
        assert_eq!(mayors(text), ["김하늘 11440"; 3]);
    }

    #[test]
    fn a_byline_or_a_longer_name_is_not() {
        let text = "[Reporter Kim Ha-neul] Mapo-gu (Mayor Kim Ha-neul) met Kim Ha-neul-bi and a Mr. Kim.";
        assert_eq!(mayors(text), ["Kim Ha-neul 11440"]);
    }
}
