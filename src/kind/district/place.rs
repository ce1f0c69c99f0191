//! Reads the name of a district at an atom: which one, where it begins and ends, and what says that it is one.
//!
//! Districts are found with it, and the mayors' rules read the district beside a title with it.

use std::borrow::Cow;

use arrayvec::ArrayString;
use memchr::memmem;

use super::korea::Row;
use super::{gazetteer, korea, region};
use crate::draft::district::Mention;
use crate::kind::mayor::name::{bare, is_surname};
use crate::rule::View;
use crate::rule::words::Word;
use crate::scan::atom::Class;
use crate::span::Span;

/// A district's name in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// From its stem to what says that it is a district.
    pub span: Span,
    pub code: Cow<'static, str>,
    pub name: Cow<'static, str>,
    /// It has a suffix, or needs none.
    pub full: bool,
    /// See [`Mention::assumed`].
    pub assumed: bool,
}

impl Place {
    pub(crate) fn mention(self) -> Mention {
        Mention { code: self.code, name: self.name, assumed: self.assumed }
    }
}

/// The place whose name begins at the stem, is the whole name, or ends with the suffix `at`.
pub(crate) fn read(view: &View<'_>, at: usize) -> Option<Place> {
    if view.is(at, Class::Place) {
        let (code, name) = gazetteer::read_value(view.meaning(at, Class::Place)?.text.clone());
        return Some(Place { span: view.span(at), code, name, full: true, assumed: false });
    }
    match view.atoms.get(at)?.classes {
        classes if classes.has(Class::District) => seoul(view, at),
        classes if classes.has(Class::DistrictSuffix) => elsewhere(view, at),
        _ => None,
    }
}

/// The nearest place of the few atoms before `at` that ends at or before `byte`, and not more than so many bytes before it; a suffix that
/// stands after it belongs to something else (`Guro |ward chief`).
pub(crate) fn before(view: &View<'_>, at: usize, byte: usize, gap: usize) -> Option<Place> {
    const REACH: usize = 5;
    let atoms = (at.saturating_sub(REACH)..at).rev();
    // What a place has behind its last atom is shorter than its suffix.
    let near = |i: &usize| view.span(*i).end + gap + LONGEST_SUFFIX >= byte;
    atoms.take_while(near).find_map(|i| {
        let place = read(view, i)?;
        let stem = view.span(i);
        let span = if place.span.end <= byte { place.span } else { stem };
        (span.end <= byte).then_some(Place { span, ..place })
    })
}

/// The place of the few atoms from `at` on that begins at `byte`.
pub(crate) fn beginning_at(view: &View<'_>, at: usize, byte: usize) -> Option<Place> {
    const REACH: usize = 8;
    // Nothing of a place stands before its first atom but the stem of a suffix.
    let near = |i: &usize| view.span(*i).start <= byte + LONGEST_STEM + 1;
    (at..at + REACH).take_while(near).filter_map(|i| read(view, i)).find(|place| place.span.start == byte)
}

/// A district of Seoul, or one of another city that has its name: `Gangseo-gu, Busan`.
fn seoul(view: &View<'_>, at: usize) -> Option<Place> {
    let stem = view.span(at);
    if view.text[..stem.start].ends_with(['-', '\'', '’']) && !opens_quote(view.text, stem.start) {
        return None;
    }
    let (code, name) = gazetteer::read_value(view.meaning(at, Class::District)?.text.clone());
    let suffix = suffix_len(view.tail(stem.end), name != "Jung-gu");
    let span = Span::new(stem.start, stem.end + suffix.unwrap_or(0));
    if suffix.is_some() && is_given_name(view, span) {
        return None;
    }
    let namesakes = korea::named(&name);
    let seoul = Place { span, code, name, full: suffix.is_some(), assumed: false };
    if namesakes.is_empty() {
        return Some(seoul);
    }
    let beside = regions_beside(view, span);
    let said = if beside.is_empty() { regions_said(view, span) } else { Vec::new() };
    let row = |regions: &[&str]| {
        namesakes.iter().find(|row| regions.iter().any(|region| row.lies_in(region))).and_then(Row::code)
    };
    if let Some(code) = row(&said) {
        return Some(Place { code: code.into(), ..seoul });
    }
    if beside.is_empty() || beside.contains(&"11") {
        return Some(Place { assumed: beside.is_empty(), ..seoul });
    }
    Some(Place { code: row(&beside)?.into(), ..seoul })
}

/// Whether the quote before a byte opens there: `‘Gwanak`, not `L'Gwanak`.
fn opens_quote(text: &str, byte: usize) -> bool {
    let mut before = text[..byte].chars().rev();
    matches!(before.next(), Some('\'' | '’')) && !before.next().is_some_and(char::is_alphanumeric)
}

/// Whether something stands after the stem at `at` that may say that it is a district.
pub(crate) fn has_suffix(view: &View<'_>, at: usize) -> bool {
    suffix_len(view.tail(view.span(at).end), true).is_some()
}

/// No suffix is longer.
const LONGEST_SUFFIX: usize = " District".len();

/// How long the suffix is that `tail` begins with: `-gu` (also with its hyphen lost), ` District`; `city`: `Songpa City` is seen in print.
fn suffix_len(tail: &str, city: bool) -> Option<usize> {
    const WORDS: [&str; 4] = [" District", " Ward", " County", " City"];
    let ends = |len: usize| !tail[len..].starts_with(char::is_alphanumeric);
    match tail.as_bytes() {
        [b'-' | b'?' | b' ', b'g' | b'G', b'u' | b'U', ..] => {
            return ends("-gu".len()).then_some("-gu".len());
        }
        [b' ', b'd' | b'D' | b'w' | b'W' | b'c' | b'C', ..] => {}
        _ => return None,
    }
    let suffix = WORDS.iter().find(|word| {
        let fits = tail.get(..word.len()).is_some_and(|there| there.eq_ignore_ascii_case(word));
        fits && ends(word.len())
    })?;
    let small = tail[1..].starts_with(char::is_lowercase);
    // `the Yongsan city hall project` speaks of no district.
    (city && !small || !matches!(*suffix, " County" | " City")).then_some(suffix.len())
}

/// A district, city or county outside Seoul, by the suffix at its end: `Haeundae-gu`, `Jinju City`.
fn elsewhere(view: &View<'_>, at: usize) -> Option<Place> {
    let suffix = view.span(at);
    // Most suffixes are those of Seoul's districts.
    if at > 0 && view.is(at - 1, Class::District) && view.span(at - 1).end + 1 == suffix.start {
        return None;
    }
    let kind = &view.meaning(at, Class::DistrictSuffix)?.text;
    let separator = if view.word(at).starts_with(char::is_uppercase) { ' ' } else { '-' };
    let head = view.text[..suffix.start].strip_suffix(separator)?;
    // `Goyang Special City`: what the largest cities of the provinces are called.
    let head = head.strip_suffix(" Special").unwrap_or(head);
    let stem = stem_at_end(head)?;
    if view.tail(suffix.end).starts_with(char::is_alphanumeric) {
        return None;
    }
    let span = Span::new(head.len() - stem.len(), suffix.end);
    let row = match korea::named(&joined(stem, kind)?) {
        [] => return None,
        [row] => row,
        rows => {
            let regions = regions_beside(view, span);
            rows.iter().find(|row| regions.iter().any(|region| row.lies_in(region)))?
        }
    };
    (!is_given_name(view, span)).then_some(())?;
    let (code, name) = (row.code()?.into(), row.name.into());
    Some(Place { span, code, name, full: true, assumed: false })
}

/// A stem with what says what kind of place it is; `None` where that is longer than any name.
fn joined(stem: &str, kind: &str) -> Option<ArrayString<{ 2 * LONGEST_STEM }>> {
    let mut name = ArrayString::new();
    name.try_push_str(stem).ok()?;
    name.try_push_str(kind).ok()?;
    Some(name)
}

/// No stem is longer.
const LONGEST_STEM: usize = 16;

/// The capitalized word that `head` ends with.
fn stem_at_end(head: &str) -> Option<&str> {
    let len = head.bytes().rev().take(LONGEST_STEM).take_while(u8::is_ascii_alphabetic).count();
    let stem = &head[head.len() - len..];
    stem.starts_with(char::is_uppercase).then_some(stem)
}

/// `Kim Jung-gu` is a person.
fn is_given_name(view: &View<'_>, span: Span) -> bool {
    span.of(view.text).ends_with("-gu")
        && view
            .words_before(span.start)
            .next()
            .is_some_and(|w| w.gap == " " && w.text.len() > 2 && w.is_capitalized() && is_surname(w.text))
}

/// The regions named beside a place: `|, Busan`, `| District Office in Busan`, `Busan's |`, `Daejeon |`.
fn regions_beside(view: &View<'_>, span: Span) -> Vec<&'static str> {
    const WINDOW: usize = 48;
    const OFFICES: [&str; 5] = [" Office", " District Office", " office", " district office", " Ward Office"];
    let tail = view.tail(span.end);
    let tail = OFFICES.iter().find_map(|office| tail.strip_prefix(office)).unwrap_or(tail);
    let after = [", ", " in ", " of ", " ("].iter().find_map(|gap| tail.strip_prefix(gap));
    let regions = after.map(region::at_start).unwrap_or_default();
    if !regions.is_empty() {
        return regions;
    }
    let head = &view.text[view.text.floor_char_boundary(span.start.saturating_sub(WINDOW))..span.start];
    let head = head.strip_suffix(' ').unwrap_or("");
    let head = head.strip_suffix("'s").or_else(|| head.strip_suffix("’s")).unwrap_or(head);
    region::at_end(head)
}

/// The regions whose news the sentence is, named before a place: `Incheon City will merge |Jung-gu|`, `In Ulsan, |Jung-gu|`, `Daejeon's five districts,
/// |Jung-gu| among them`; not `Busan City and |Jung-gu|`, nor in a text that speaks of Seoul or has named the place before.
pub(crate) fn regions_said(view: &View<'_>, place: Span) -> Vec<&'static str> {
    const REACH: usize = 24;
    let mut after: [Option<Word<'_>>; 2] = [None, None];
    for word in view.words_before(place.start).take(REACH) {
        if word.gap.contains(['.', ';', '\n']) {
            break;
        }
        if word.is_capitalized() {
            let regions = region::at_start(bare(word.text));
            if !regions.is_empty() {
                let told = is_told_of(view, &word, after) && !is_of_seoul(view.text, place);
                return if told { regions } else { Vec::new() };
            }
        }
        after = [Some(word), after[0]];
    }
    Vec::new()
}

/// Whether a text speaks of Seoul, or has named a place before in another sentence, where no city was said.
fn is_of_seoul(text: &str, place: Span) -> bool {
    let named = || {
        let before = memmem::rfind(&text.as_bytes()[..place.start], place.of(text).as_bytes());
        before.is_some_and(|at| text[at..place.start].contains(['.', '\n']))
    };
    memmem::find(text.as_bytes(), b"Seoul").is_some() || named()
}

/// Whether a sentence tells of a city, by what stands around its name.
fn is_told_of(view: &View<'_>, city: &Word<'_>, after: [Option<Word<'_>>; 2]) -> bool {
    const NEAR: usize = 3;
    const VERBS: [&str; 12] = [
        "will",
        "plans",
        "said",
        "says",
        "announced",
        "is",
        "has",
        "had",
        "decided",
        "intends",
        "aims",
        "would",
    ];
    let [next, second] = after;
    let owns = || {
        let owner = city.text.len() > bare(city.text).len();
        owner
            && view.words_after(city.span.end).take(NEAR).any(|word| word.is("districts") || word.is("wards"))
    };
    let leads = || {
        let lead = view.words_before(city.span.start).next();
        next.is_none() && city.gap == ", " && lead.is_some_and(|word| word.text == "In")
    };
    let acts = || {
        next.is_some_and(|word| city.gap == " " && word.text == "City" && word.gap == " ")
            && second.is_some_and(|word| VERBS.contains(&word.text))
    };
    owns() || leads() || acts()
}

/// Whether another city than Seoul is named beside the place.
pub(crate) fn is_beside_another_city(view: &View<'_>, span: Span) -> bool {
    let regions = regions_beside(view, span);
    !regions.is_empty() && !regions.contains(&"11")
}
