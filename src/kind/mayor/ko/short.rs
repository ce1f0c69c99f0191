//! Names of two syllables before the title of a county or a city outside Seoul, whose mayors are on no roster: `박솔 해남군수`; not `당초 해남군수`,
//! `나선 용인시장`, which a name of such a length looks like.

use super::person::{self, Word};
use super::title::{self, Title};
use crate::draft::mayor::Seat;
use crate::kind::mayor::roster;
use crate::rule::{View, particle};
use crate::scan::edge::Suffixes;

/// Whether the word before the title is such a name: its surname begins no other words, others stand beside it in a list, or the document has it behind
/// a title.
pub(super) fn is_one(view: &View<'_>, title: &Title, word: &Word<'_>) -> bool {
    let elsewhere = matches!(&title.seat, Seat::District(code) if !code.starts_with(roster::SEOUL));
    let spaced = view.text[..title.start].ends_with(' ');
    let listed = || follows(&view.text[..word.span.start]) || leads(view.tail(title.end));
    let shown = || person::is_short(word.text) && (word.text.starts_with(SURE) || listed());
    elsewhere
        && spaced
        && person::is_of_two(word.text)
        && (shown() || is_named(view.text, word.text))
        && !title::is_place(view, word.text)
}

/// Surnames that hardly any other word begins with.
const SURE: [char; 2] = ['김', '박'];

/// What stands between two members of a list.
const JOINTS: [&str; 6] = [", ", "와 ", "과 ", " 및 ", "·", ","];

const OFFICES: [&str; 4] = ["군수", "구청장", "시장", "도지사"];

/// `한별 해남군수와 |민솔|`
fn follows(head: &str) -> bool {
    let Some(list) = JOINTS.iter().find_map(|joint| head.strip_suffix(joint)) else { return false };
    let office = person::at_end(list).filter(|word| OFFICES.iter().any(|office| word.text.ends_with(office)));
    office
        .and_then(|office| person::before(&list[..office.span.start]))
        .is_some_and(|name| is_like_name(name.text))
}

/// `|한별| 해남군수|와 민솔 영덕군수가`
fn leads(tail: &str) -> bool {
    let Some(next) = JOINTS.iter().find_map(|joint| tail.strip_prefix(joint)) else { return false };
    let name = particle::rest_of(next);
    let office = |word: &str| {
        let behind = OFFICES.iter().find_map(|office| word.split_once(office));
        behind.is_some_and(|(place, rest)| !place.is_empty() && particle::is_particle(rest))
    };
    let title = next[name.len()..].strip_prefix(' ').map(particle::rest_of);
    is_like_name(name) && title.is_some_and(office)
}

fn is_like_name(word: &str) -> bool {
    person::is_sure(word) || person::is_short(word)
}

/// `담양군(군수 |조율|)`, `담양군수 |조율|은`: whether the document has the name behind a title.
pub(super) fn is_named(text: &str, name: &str) -> bool {
    static TITLES: Suffixes =
        Suffixes::new(&["군수 ", "시장 ", "군수(", "시장(", "군수: ", "시장: ", "군수 : ", "시장 : "]);
    let subject = |tail: &str| matches!(particle::rest_of(tail), "은" | "는" | "이" | "가");
    text.match_indices(name).any(|(at, _)| {
        let (head, tail) = (&text[..at], &text[at + name.len()..]);
        TITLES.end(head) && tail.starts_with([')', ']']) || head.ends_with("군수 ") && subject(tail)
    })
}
