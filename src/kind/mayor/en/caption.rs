//! Where in a picture somebody stands, between the name and the title: `Oh Eon-seok (right), mayor of`, `Oh Eon-seok, center, head of`.

use super::title;
use crate::rule::View;

/// No words that say it are longer.
const LONGEST: usize = 32;

/// The byte where the words begin that say it: `Oh Eon-seok (|third from left), mayor of`, `Oh Eon-seok, |center, head of`.
pub(super) fn before_position(view: &View<'_>, start: usize) -> Option<usize> {
    let head = &view.text[..start];
    match head.strip_suffix("), ") {
        Some(head) => in_brackets(head),
        None => between_commas(head.strip_suffix(", ")?),
    }
}

fn in_brackets(head: &str) -> Option<usize> {
    const POSITIONS: [&str; 8] = ["right", "left", "center", "centre", "middle", "front", "second", "third"];
    let inside = last_part(head, b'(')?;
    let placed =
        POSITIONS.iter().any(|word| title::begins_with_word(inside, word)) || inside.contains(" from ");
    placed.then_some(head.len() - inside.len())
}

/// Nothing else stands between the commas: `Oh Eon-seok, |second from left|, mayor of`.
fn between_commas(head: &str) -> Option<usize> {
    const POSITIONS: [&str; 10] = [
        "right",
        "left",
        "center",
        "centre",
        "middle",
        "front",
        "far right",
        "far left",
        "at right",
        "at left",
    ];
    let inside = last_part(head, b',')?.strip_prefix(' ')?;
    let counted = || inside.contains(" from ") && (inside.ends_with("left") || inside.ends_with("right"));
    (POSITIONS.contains(&inside) || counted()).then_some(head.len() - inside.len())
}

/// What stands behind the last such byte, where that is near.
fn last_part(head: &str, opening: u8) -> Option<&str> {
    let len = head.bytes().rev().take(LONGEST).position(|byte| byte == opening)?;
    head.get(head.len() - len..)
}
