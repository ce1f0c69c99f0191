//! Whether `Governor Ha Ba-da` is a county's, where nothing beside the name says it: not in a text that tells of a province and of no county.

use super::super::{Input, district, headed};
use crate::draft::Draft;
use crate::draft::mayor::Seat;
use crate::kind::district::korea;
use crate::language::Language;
use crate::rule::Candidate;
use crate::span::Span;
use crate::value::kind::Kind;

/// Leaves out the governors of a province.
pub(super) fn leave_out(input: &Input<'_>, candidates: &mut Vec<Candidate>) {
    let open = |candidate: &Candidate| match &candidate.found.draft {
        Draft::Mayor(mention) => {
            mention.full && mention.seat == Seat::Unsaid && is_governor(input.view.text, candidate.found.span)
        }
        _ => false,
    };
    let english = input.seen.has(Kind::Mayor) && input.seen.has_language(Language::English);
    if english && candidates.iter().any(open) && is_of_province(input, candidates) {
        candidates.retain(|candidate| !open(candidate));
    }
}

/// `|Governor| Ha Ba-da`, `|The governor|, Ha Ba-da,`, `Ha Ba-da, |the governor|,`; not `County Governor Ha Ba-da`.
fn is_governor(text: &str, name: Span) -> bool {
    let head = &text[..name.start];
    let head = [", ", ": ", " (", " "].iter().find_map(|gap| head.strip_suffix(gap)).unwrap_or(head);
    let before = head.strip_suffix("overnor").and_then(|head| head.strip_suffix(['G', 'g']));
    let tail = &text[name.end..];
    // `Mayor Ha Ba-da|, Governor Lee Ha-neul| and others`: another one's.
    let ends = |rest: &str| !rest.strip_prefix(' ').is_some_and(|name| name.starts_with(char::is_uppercase));
    let behind = || {
        [", governor", ", the governor", ", Governor", ", the Governor"]
            .iter()
            .any(|word| tail.strip_prefix(word).is_some_and(ends))
    };
    let titled =
        || ["Mayor", "mayor", "Head", "head", "Chief", "chief"].iter().any(|title| head.ends_with(title));
    match before {
        Some(head) => !["County ", "county "].iter().any(|county| head.ends_with(county)),
        None => !titled() && behind(),
    }
}

/// Whether a text tells of a province, and of no county or gu.
fn is_of_province(input: &Input<'_>, candidates: &[Candidate]) -> bool {
    const PROVINCES: [&str; 13] = [
        "rovinc",
        "Jeju",
        "Gyeonggi",
        "Gangwon",
        "Chungcheong",
        "Chungbuk",
        "Chungnam",
        "Jeolla",
        "Jeonbuk",
        "Jeonnam",
        "Gyeongsang",
        "Gyeongbuk",
        "Gyeongnam",
    ];
    const COUNTIES: [&str; 5] = ["County", "county", "counties", "-gun", "-gu"];
    let text = input.view.text;
    let told = |words: &[&str]| {
        words.iter().any(|word| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some())
    };
    let headed = |candidate: &Candidate| match &candidate.found.draft {
        Draft::District(mention) => !mention.name.ends_with("-si"),
        Draft::Mayor(mention) => match &mention.seat {
            Seat::District(code) => {
                let seat = Seat::District(district::on(code.clone(), input.published));
                headed::fit(Some("-si"), &seat) != headed::Fit::Same
            }
            _ => false,
        },
        _ => false,
    };
    told(&PROVINCES) && !told(&COUNTIES) && !candidates.iter().any(headed) && !names_county(input)
}

/// `|Damyang| in South Jeolla`, `|Ulleung| Island`: whether a text has the bare name of a county.
fn names_county(input: &Input<'_>) -> bool {
    const GUN: &str = "-gun";
    let text = input.view.text;
    let county = |start: usize| {
        let rest = &text[start..];
        let name = &rest[..rest.bytes().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len())];
        !korea::named(&[name, GUN].concat()).is_empty()
    };
    input.view.capitals.iter().any(county)
}
