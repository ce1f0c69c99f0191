//! A title with what belongs to it: the district before or after it, and whether it is that of a sitting mayor.
//!
//! `former Seocho District Mayor`, `Gwanak-gu (Mayor`, `the Mayor of Seocho District`, `head of Gwangjin District Office`.

use super::adjective::{Adjective, adjective};
use super::counterpart;
use crate::draft::mayor::Seat;
use crate::kind::district::place::{self, Place};
use crate::kind::district::{korea, region};
use crate::kind::mayor::name::bare;
use crate::rule::View;
use crate::rule::words::Word;
use crate::scan::atom::Class;
use crate::value::MayorRole;

/// A title in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Title {
    /// Where it begins, with the district before it, its articles and its adjectives.
    pub start: usize,
    /// Where it ends, with the district after it.
    pub end: usize,
    pub seat: Seat,
    pub role: Option<MayorRole>,
    /// A district or city stands after it (`of ...`).
    pub followed: bool,
    /// Others have the title too: a surname after it is not enough.
    pub is_vague: bool,
}

/// The title at the atom `at`, unless it is that of a deputy or of something else than a district, a city or a county.
pub(super) fn read(view: &View<'_>, at: usize) -> Option<Title> {
    let span = view.span(at);
    let kind = &*view.meaning(at, Class::Title)?.text;
    if view.tail(span.end).starts_with('-') {
        return None;
    }
    let mut title = Title {
        start: span.start,
        end: span.end,
        seat: Seat::Unsaid,
        role: None,
        followed: false,
        is_vague: false,
    };
    extend_back(view, at, &mut title)?;
    let of = match kind {
        "of" => " ",
        "counterpart" => counterpart::of(view, span.end),
        _ => " of ",
    };
    extend_forward(view, at, &mut title, of);
    let district = matches!(title.seat, Seat::District(_));
    title.is_vague = kind == "governor" && !district;
    let fits = match kind {
        "of" => title.followed && title.seat != Seat::Elsewhere && ends_there(view, title.end),
        "governor" if title.seat == Seat::Unsaid => {
            !is_capitalized_before(view, title.start) && !is_of_province(view, title.start)
        }
        // A county of which several provinces have one.
        "governor" if view.text[..title.end].ends_with("-gun") => true,
        "counterpart" => counterpart::is_of_mayor(view, at, &title),
        "governor" => district,
        _ => true,
    };
    (fits && !is_wanted(view, title.start)).then_some(title)
}

/// Takes in the words before a title; `None` where they make it another one.
fn extend_back(view: &View<'_>, at: usize, title: &mut Title) -> Option<()> {
    const MOST: usize = 5;
    for _ in 0..MOST {
        if title.seat == Seat::Unsaid
            && let Some(place) = place_before(view, at, title.start)
        {
            title.seat = Seat::District(place.code);
            title.start = place.span.start;
            continue;
        }
        let Some(word) = view.words_before(title.start).next() else { break };
        let joined = matches!(word.gap, " " | " (" | "(" | "-");
        if !joined || word.gap == "-" && !word.is("ex") && !word.is("vice") && !word.is("then") {
            break;
        }
        match adjective(word.text) {
            Some(Adjective::Other) => return None,
            Some(Adjective::Of(role)) => title.role = Some(role),
            Some(Adjective::Plain) => {}
            Some(Adjective::City) => title.seat = or_elsewhere(&title.seat),
            None if title.seat == Seat::Unsaid || title.seat == Seat::Elsewhere => {
                match city(word.text, of_county(view, at)) {
                    Some(seat) => title.seat = seat,
                    None => break,
                }
            }
            None => break,
        }
        title.start = word.span.start;
    }
    Some(())
}

/// Whether a title is that of a county's head: `County Chief`, `Governor`.
fn of_county(view: &View<'_>, at: usize) -> bool {
    let word = view.word(at).as_bytes();
    let counterpart = word.len() == "counterpart".len() && !word.contains(&b' ');
    matches!(word, [b'C' | b'c' | b'G' | b'g', b'o' | b'O', ..]) && !counterpart
}

fn or_elsewhere(seat: &Seat) -> Seat {
    if *seat == Seat::Unsaid { Seat::Elsewhere } else { seat.clone() }
}

/// So many digits has the code of a metropolitan city or a province.
const PROVINCE: usize = 2;

/// What a name at `start`, behind the title at the atom, says of what is governed: `mayor of |Icheon|`, `mayor of |Dong-gu|`, which many cities have.
pub(super) fn city_at(view: &View<'_>, at: usize, start: usize) -> Option<(Seat, usize)> {
    let word = view.words_after(start).next().filter(|word| word.gap.is_empty())?;
    let homonym = || {
        let regions = place::regions_said(view, view.span(at));
        let row = |row: &&korea::Row| regions.iter().any(|region| row.lies_in(region));
        let code = korea::named(word.text).iter().find(row)?.code()?;
        Some(Seat::District(code.into()))
    };
    let seat = match named(word.text).or_else(|| city(word.text, of_county(view, at)))? {
        Seat::Elsewhere => homonym().unwrap_or(Seat::Elsewhere),
        seat => seat,
    };
    Some((seat, word.span.end))
}

/// What a word says that is the name of a city or province, or of a county where the title is one of a county: `Seoul`, `Busan's`, `Icheon`.
pub(super) fn city(word: &str, of_county: bool) -> Option<Seat> {
    let name = bare(word);
    if !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let suffixes: &[&str] = if of_county { &["-gun"] } else { &["-si", "-gun", "-gu"] };
    match region::at_start(name)[..] {
        ["11"] => Some(Seat::Seoul),
        [code, ..] if code.len() == PROVINCE => Some(Seat::Elsewhere),
        // Of the regions that are left each is one large city, which has districts.
        _ => suffixes.iter().find_map(|suffix| named(&format!("{name}{suffix}"))),
    }
}

/// The place of a name with its suffix, which several cities may have.
fn named(name: &str) -> Option<Seat> {
    match korea::named(name) {
        [] => None,
        [row] => Some(row.code().map_or(Seat::Elsewhere, |code| Seat::District(code.into()))),
        _ => Some(Seat::Elsewhere),
    }
}

/// The district that stands directly before a title: `Gwanak-gu (|`, `Gangseo-gu, Seoul (|`, `Seocho |`.
fn place_before(view: &View<'_>, at: usize, start: usize) -> Option<Place> {
    const LONGEST: usize = "'s’s Office District Office, Seoul in Seoul of Seoul (".len();
    let place = place::before(view, at, start, LONGEST)?;
    let mut gap = view.text.get(place.span.end..start)?;
    for words in ["'s", "’s", " Office", " District Office", ", Seoul", " in Seoul", " of Seoul"] {
        gap = gap.strip_prefix(words).unwrap_or(gap);
    }
    matches!(after_province(gap), " " | " (" | "(" | " [").then_some(place)
}

/// What follows the province that a county or a city lies in: `Gurye-gun|, Jeollanam-do| (`.
fn after_province(gap: &str) -> &str {
    let Some(rest) = gap.strip_prefix(", ") else { return gap };
    let end = rest.find([',', '(', '[']).map_or(0, |end| rest[..end].trim_end().len());
    if region::at_start(&rest[..end]).is_empty() { gap } else { &rest[end..] }
}

/// Takes in the district after a title: `Mayor| of Seocho District`, `head of| Gwangjin District Office`.
fn extend_forward(view: &View<'_>, at: usize, title: &mut Title, of: &str) {
    let Some(rest) = view.tail(title.end).strip_prefix(of) else { return };
    let start = title.end + of.len() + before_place(rest);
    if let Some(place) = place::beginning_at(view, at + 1, start) {
        let office = [" District Office", " Office", " district office", " office", " district"]
            .iter()
            .find(|o| view.tail(place.span.end).starts_with(*o));
        title.seat = Seat::District(place.code);
        title.end = place.span.end + office.map_or(0, |o| o.len());
        title.followed = true;
    } else if let Some(home) =
        ["district office", "district"].iter().find(|home| begins_with_word(view.tail(start), home))
    {
        title.end = start + home.len();
        title.followed = true;
    } else if of.len() > 1
        && title.seat == Seat::Unsaid
        && let Some((seat, end)) = city_at(view, at, start)
    {
        title.seat = seat;
        title.end = end;
        title.followed = true;
    }
}

/// How long it is what stands behind `of` and before the name of a place: `of |the |Jung-gu`, `of |Seoul's |Jung-gu`, `of |the southern city of |Mokpo`.
pub(super) fn before_place(text: &str) -> usize {
    const CITY: &str = "city of ";
    const MOST: usize = 3;
    const LONGEST: usize = 40;
    const OTHERS: [&str; 10] = ["in", "the", "of", "to", "at", "from", "and", "for", "by", "on"];
    if let Some(owner) = ["Seoul's ", "Seoul’s "].iter().find(|owner| text.starts_with(*owner)) {
        return owner.len();
    }
    let the = "the ";
    let Some(rest) = text.strip_prefix(the) else { return 0 };
    if !rest.starts_with(|c: char| c.is_ascii_lowercase()) {
        return the.len();
    }
    let letters =
        rest.bytes().take(LONGEST).take_while(|byte| matches!(byte, b'a'..=b'z' | b'-' | b' ')).count();
    // `the port |city of |Mokpo`
    let Some(adjectives) = rest[..letters].strip_suffix(CITY) else { return the.len() };
    let mut words = adjectives.split_ascii_whitespace();
    let called = words.by_ref().take(MOST).all(|word| !OTHERS.contains(&word)) && words.next().is_none();
    the.len() + if called { letters } else { 0 }
}

pub(super) fn begins_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// `head of Mapo-gu's Welfare Division`, `chief of the Mapo-gu library`: the title goes on and is another one.
fn ends_there(view: &View<'_>, end: usize) -> bool {
    const VERBS: [&str; 14] = [
        "said",
        "says",
        "who",
        "was",
        "is",
        "has",
        "will",
        "and",
        "added",
        "visited",
        "explained",
        "in",
        "on",
        "at",
    ];
    let tail = view.tail(end);
    let word = view.words_after(end).next();
    let name = || word.is_some_and(|w| crate::kind::mayor::name::shape(&[w.text]).is_some());
    !tail.starts_with(' ') && !tail.starts_with(['\'', '’', '-'])
        || word.is_none_or(|w| VERBS.iter().any(|verb| w.is(verb)))
        || name()
}

/// `Bank of Korea Governor`: a governor of something that is no district.
fn is_capitalized_before(view: &View<'_>, start: usize) -> bool {
    view.words_before(start).next().is_some_and(|w| w.gap == " " && w.is_capitalized())
}

/// `Governor Yoo said the |province| would pay`, `Governor Yoo of Gangwon |Province|`: whoever governs a province is no mayor; not behind a
/// county, nor `Governor Pyo of Gurye |County|`.
fn is_of_province(view: &View<'_>, start: usize) -> bool {
    const REACH: usize = 12;
    const NAMED: usize = 6;
    let province = |word: &Word<'_>| {
        ["province", "provincial", "province's", "province’s"].iter().any(|one| word.is(one))
    };
    let same = |word: &Word<'_>| !word.gap.contains(". ") && !word.gap.contains(';');
    let county = |word: Word<'_>| word.text == "County" || word.text.ends_with("-gun");
    let mut after = view.words_after(start).take(NAMED).skip_while(|word| !word.is("of")).skip(1);
    if view.words_before(start).any(county)
        || after.next().is_some_and(|place| county(place) || after.next().is_some_and(county))
    {
        return false;
    }
    view.words_after(start).take(REACH).take_while(same).any(|word| province(&word))
        || view.words_before(start).take(REACH).take_while(same).any(|word| province(&word))
}

/// `the candidate for Seocho District Mayor`: who wants to be one.
fn is_wanted(view: &View<'_>, start: usize) -> bool {
    let mut words = view.words_before(start);
    words.next().is_some_and(|w| w.is("for"))
        && words.next().is_some_and(|w| {
            ["candidate", "run", "ran", "running", "runs", "bid", "nominee", "hopeful"]
                .iter()
                .any(|word| w.is(word))
        })
}
