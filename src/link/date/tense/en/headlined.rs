//! The infinitive of a headline, which is its future: `Mapo-gu to open a pool Friday`.

use super::{REACH, is_one};
use crate::document::Zone;
use crate::link::Input;
use crate::rule::words::Word;
use crate::span::Span;

/// `Mapo-gu |to open| pool Friday`: the future of headlines; not `Aid Goes to Growers Friday`.
pub(super) fn is_headlined(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    if !matches!(input.document.zone(span.start), Zone::Headline | Zone::Subtitle) {
        return false;
    }
    let mut after = None;
    let mut words = input.view.words_before(span.start).take(REACH).take_while(|word| {
        word.span.start >= bounds.start && !word.gap.contains("..") && !word.gap.contains(['…', ';'])
    });
    words.any(|word| {
        let infinitive =
            word.is("to") && word.gap == " " && after.is_some_and(|verb: Word<'_>| is_one(&verb, &VERBS));
        after = Some(word);
        infinitive
    })
}

/// Verbs that headlines announce things with.
const VERBS: [&str; 96] = [
    "open",
    "reopen",
    "hold",
    "host",
    "stage",
    "get",
    "give",
    "offer",
    "provide",
    "launch",
    "start",
    "begin",
    "resume",
    "run",
    "build",
    "issue",
    "sell",
    "release",
    "pay",
    "receive",
    "hire",
    "recruit",
    "select",
    "expand",
    "cut",
    "raise",
    "close",
    "ban",
    "celebrate",
    "support",
    "invest",
    "spend",
    "create",
    "install",
    "set",
    "take",
    "make",
    "join",
    "discuss",
    "vote",
    "lend",
    "accept",
    "unveil",
    "introduce",
    "announce",
    "meet",
    "sign",
    "debut",
    "return",
    "end",
    "stop",
    "add",
    "double",
    "extend",
    "lift",
    "ease",
    "drop",
    "rise",
    "climb",
    "increase",
    "lower",
    "reduce",
    "revise",
    "replace",
    "collect",
    "distribute",
    "deploy",
    "operate",
    "plant",
    "test",
    "welcome",
    "shut",
    "visit",
    "face",
    "bring",
    "move",
    "mark",
    "show",
    "screen",
    "perform",
    "light",
    "serve",
    "train",
    "clean",
    "repair",
    "restore",
    "remove",
    "relocate",
    "review",
    "check",
    "inspect",
    "fund",
    "send",
    "deliver",
    "attend",
    "widen",
];
