//! A mayor named again in full without the title: `Park Jun-hee smiled`, where a title has said before or after who that is.
//!
//! No rule can tell, because no atom is there. A surname alone (`Oh said`) is one before a verb of saying, `'s` or an apposition (`Oh, 59,
//! served`), and elsewhere as [`super::surname`] has it; never where somebody else who was named before has it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use memchr::memmem;

use super::places::places;
use super::saying::is_saying;
use super::{Input, joined, surname};
use crate::document::Zone;
use crate::draft::Draft;
use crate::draft::mayor::{Mention, Seat};
use crate::kind::mayor::name::Name;
use crate::rule::words::Word;
use crate::rule::{Candidate, Found, overlap, particle};
use crate::scan::hangul::is_hangul;
use crate::scan::letters;
use crate::span::Span;
use crate::value::kind::Kind;

/// The id of what is found here.
const RULE: &str = "link/mayor/named-again";

/// So many names are looked for: those in Hangul are a pass over the text each.
const MOST: usize = 32;

/// Adds to the candidates the mentions by full name that have no title.
pub(crate) fn add_names(input: &Input<'_>, candidates: &mut Vec<Candidate>) {
    if !input.seen.has(Kind::Mayor) {
        return;
    }
    let mut names = BTreeSet::new();
    for name in candidates.iter().filter_map(sitting) {
        if names.len() < MOST {
            names.insert(name);
        }
    }
    if names.is_empty() {
        return;
    }
    let mut known: Vec<Span> =
        candidates.iter().filter(|c| c.kind() == Kind::Mayor).map(|c| c.found.span).collect();
    known.sort_unstable();
    let mut found = written(input, &names);
    for name in names.iter().filter(|name| name.starts_with(is_hangul)) {
        let titled = |place: &Span| name.chars().count() > 2 || is_titled(input.view.tail(place.end));
        found.extend(places(input, name).filter(titled).map(|place| (place, true)));
    }
    found.retain(|(place, _)| is_new(input, &known, *place));
    found.extend(joined::names(input, &names));
    found.sort_unstable();
    found.dedup();
    let candidate = |(place, full): (Span, bool)| {
        let name = place.of(input.view.text).into();
        let mention = Mention { name, full, seat: Seat::Unsaid, role: None };
        Candidate::new(Cow::Borrowed(RULE), Found::new(place, Draft::Mayor(mention)))
    };
    overlap::add(candidates, found.into_iter().map(candidate));
}

/// The places of names in Latin letters, full ones and (`false`) surnames that speak: one pass over the words with a capital letter, however
/// many the names are.
fn written(input: &Input<'_>, names: &BTreeSet<&str>) -> Vec<(Span, bool)> {
    let bytes = input.view.text.as_bytes();
    let names: Vec<(u128, &str)> =
        names.iter().map(|name| (letters::read(name.as_bytes(), 0).key, *name)).collect();
    let mut beginnings = [0_u32; 32];
    for (_, name) in &names {
        let (first, second) = beginning(name.as_bytes(), 0);
        beginnings[first] |= second;
    }
    let may_begin = |start: &usize| {
        let (first, second) = beginning(bytes, *start);
        beginnings[first] & second != 0
    };
    let mut found: Vec<(Span, Written)> = Vec::new();
    input.view.capitals.iter().filter(may_begin).for_each(|start| {
        let key = letters::read(bytes, start).key;
        for (_, name) in names.iter().filter(|(first, _)| *first == key) {
            let there = &input.view.text[start..];
            if there.starts_with(name) {
                found.push((Span::new(start, start + name.len()), Written::Full));
                continue;
            }
            let surname = name.split(' ').next().unwrap_or(name);
            let Some(tail) = there.strip_prefix(surname) else { continue };
            let place = Span::new(start, start + surname.len());
            if surname::is_cry(input, place) && !is_told(input, start) {
                continue;
            }
            if says(tail) || tail.starts_with(['.', ',']) && is_told(input, start) {
                found.push((place, Written::Speaking));
            } else if surname::stands_alone(input, place) {
                found.push((place, Written::Alone));
            }
        }
    });
    let (mut shared, mut others) = (BTreeMap::new(), BTreeMap::new());
    found.retain(|(place, how)| match how {
        Written::Full => true,
        Written::Speaking => speaks(input, *place, &names, &mut shared),
        Written::Alone => {
            let surname = place.of(input.view.text);
            let mut other =
                || *others.entry(surname).or_insert_with(|| surname::has_another(input, surname, &names));
            speaks(input, *place, &names, &mut shared)
                && !surname::is_anothers(input, *place, other(), &names)
        }
    });
    found.into_iter().map(|(place, how)| (place, how == Written::Full)).collect()
}

/// How a name in Latin letters stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    /// In full.
    Full,
    /// By surname, as who says something.
    Speaking,
    /// By surname, in another place.
    Alone,
}

/// The first letter at a place as an index, the second one as a bit: most words differ from all names in them.
fn beginning(bytes: &[u8], at: usize) -> (usize, u32) {
    let letter = |at: usize| bytes.get(at).map_or(0, |byte| byte & 0x1f);
    (letter(at).into(), 1 << letter(at + 1))
}

/// Whether what follows a surname makes it a person's: ` said`, ` also stressed`, `'s plan`, `, 59,`, `, a member of`.
fn says(tail: &str) -> bool {
    const BEGIN: [&str; 6] = ["'s ", "’s ", ", a ", ", an ", ", the ", ", who "];
    let aged = || {
        let digits = tail.strip_prefix(", ").map(str::as_bytes);
        matches!(digits, Some([b'2'..=b'9', b'0'..=b'9', b',', ..]))
    };
    if BEGIN.iter().any(|begin| tail.starts_with(begin)) || aged() {
        return true;
    }
    let Some(rest) = tail.strip_prefix(' ') else { return false };
    let word = &rest[..rest.bytes().position(|byte| !byte.is_ascii_lowercase()).unwrap_or(rest.len())];
    word == "also" || is_saying(word) || PERSONAL.contains(&word)
}

/// What only a person does: `Park wants more buses`, where no park does.
const PERSONAL: [&str; 14] = [
    "wants", "hopes", "believes", "thinks", "insisted", "insists", "argued", "argues", "admitted", "thanked",
    "asked", "pledges", "vows", "recalled",
];

/// `“It is blue,” |said| Kim.`
fn is_told(input: &Input<'_>, start: usize) -> bool {
    input
        .view
        .words_before(start)
        .next()
        .is_some_and(|word| word.gap == " " && (is_saying(word.text) || PERSONAL.contains(&word.text)))
}

/// Whether the surname at a place, before a verb of saying (`Oh said`), is that of a mayor, with whom nobody named before
/// shares it. What is known of a surname is noted in `shared`: it takes a pass over the text.
fn speaks<'a>(
    input: &Input<'a>,
    place: Span,
    names: &[(u128, &str)],
    shared: &mut BTreeMap<&'a str, Option<usize>>,
) -> bool {
    let mut words = input.view.words_before(place.end);
    let whole = words.next().is_some_and(|word| word.span == place);
    // `Governor Pyo` is the mayor where that is a county's governor; one of a province is another person.
    let governs = || {
        names.iter().any(|(_, name)| name.starts_with(place.of(input.view.text)) && is_governor(input, name))
    };
    let other = |word: &Word<'_>| {
        word.is_capitalized() && !(word.text == "Governor" && governs()) && !surname::may_precede(input, word)
    };
    let titled =
        words.next().is_some_and(|word| word.gap == " " && other(&word) || surname::is_persons(input, &word));
    let surname = place.of(input.view.text);
    let mut other = || *shared.entry(surname).or_insert_with(|| shared_from(input, surname, names));
    whole && !titled && !surname::is_anothers(input, place, other(), names)
}

/// Whether the beginning of a text calls a mayor a governor: `Gurye-gun (Governor Pyo Chang-sik)`, `Pyo Chang-sik, Governor of Gurye County`.
fn is_governor(input: &Input<'_>, name: &str) -> bool {
    const LEAD: usize = 2000;
    let text = input.view.text;
    let lead = &text[..text.floor_char_boundary(LEAD)];
    memmem::find_iter(lead.as_bytes(), name).any(|at| {
        let after = &lead[at + name.len()..];
        lead[..at].ends_with("Governor ")
            || [", Governor of ", ", governor of "].iter().any(|of| after.starts_with(of))
    })
}

/// From where on a surname may be somebody else's: where another name has it, and from the beginning where two mayors have it or the other one is named
/// before the mayor.
fn shared_from(input: &Input<'_>, surname: &str, mayors: &[(u128, &str)]) -> Option<usize> {
    let own = |name: &&str| name.split(' ').next() == Some(surname);
    let mut bearers: Vec<Name> = Vec::new();
    for name in mayors.iter().map(|(_, name)| *name).filter(own).map(Name::new) {
        if !bearers.iter().any(|bearer| bearer.is_same(&name)) {
            bearers.push(name);
        }
    }
    let [bearer] = &bearers[..] else { return Some(0) };
    let mut known = false;
    let other = places(input, surname).find(|place| {
        let given = input.view.words_after(place.end).next();
        let given = given.filter(|word| word.gap == " " && word.text.contains('-') && word.is_capitalized());
        let own = given.map(|given| bearer.is_same(&Name::new(&format!("{surname} {}", given.text))));
        known |= own == Some(true);
        own == Some(false)
    });
    other.map(|place| if known { place.start } else { 0 })
}

/// The full name of a mayor in office, in two words or more, or in three syllables of Hangul.
fn sitting(candidate: &Candidate) -> Option<&str> {
    match &candidate.found.draft {
        Draft::Mayor(mention) if mention.full && mention.role.is_none() => {
            let known = mention.name.contains(' ')
                || mention.name.starts_with(is_hangul) && mention.name.chars().count() > 1;
            known.then_some(&*mention.name)
        }
        _ => None,
    }
}

/// Whether a title stands behind a name: two syllables alone may be another word.
fn is_titled(tail: &str) -> bool {
    [" 구청장", " 시장", " 군수", " 청장"].iter().any(|title| tail.starts_with(title))
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
fn is_new(input: &Input<'_>, known: &[Span], place: Span) -> bool {
    // Most places are where the name was found already.
    let next = known.partition_point(|span| span.end <= place.start);
    if known.get(next).is_some_and(|span| span.start < place.end) {
        return false;
    }
    let text = input.view.text;
    let inner = |c: char| c.is_alphanumeric() || c == '-';
    let tail = &text[place.end..];
    let ends = if place.of(text).starts_with(is_hangul) {
        particle::is_particle(particle::rest_of(tail)) && !is_another(tail)
    } else {
        !tail.starts_with(inner)
    };
    let whole = !text[..place.start].ends_with(inner) && ends;
    whole && !matches!(input.document.zone(place.start), Zone::Byline | Zone::Navigation | Zone::Footer)
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
    fn a_surname_does_what_only_a_person_does() {
        let text = "Gurye-gun (Governor Pyo Ha-neul) has a pond. Governor Pyo said it is blue. Pyo wants a boat. “So be it,” said Pyo.";
        assert_eq!(mayors(text), ["Pyo Ha-neul 12730"; 4]);
        let text = "Mapo-gu (Mayor Park Ha-neul) has a pond. Park opens in May. It is a walk to Park, said Director Park.";
        assert_eq!(mayors(text), ["Park Ha-neul 11440"]);
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
