//! The infinitive of a headline, which is its future: `Mapo-gu to open a pool Friday`.

use memchr::memmem::Finder;
use once_cell::sync::Lazy;

use super::{REACH, is_one};
use crate::document::Zone;
use crate::link::Input;
use crate::rule::words::{self, Word};
use crate::span::Span;

/// `Mapo-gu |to open| pool Friday`: the future of headlines; not `Aid Goes to Growers Friday`.
pub(super) fn is_headlined(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    infinitive(input, span, bounds).is_some()
}

/// The verb of the infinitive that a headline has before a date.
pub(super) fn infinitive(input: &Input<'_>, span: Span, bounds: Span) -> Option<Span> {
    static TO: Lazy<Finder<'static>> = Lazy::new(|| Finder::new("o "));
    if !matches!(input.document.zone(span.start), Zone::Headline | Zone::Subtitle) {
        return None;
    }
    // Most headlines have no infinitive: the bytes tell it before their words are walked.
    let first = span.start.saturating_sub(REACH * words::WINDOW).max(bounds.start);
    let there = input.view.text.as_bytes().get(first..span.start).unwrap_or_default();
    if !TO.find_iter(there).any(|at| at > 0 && there[at - 1].eq_ignore_ascii_case(&b't')) {
        return None;
    }
    let mut after: Option<Word<'_>> = None;
    let mut words = input.view.words_before(span.start).take(REACH).take_while(|word| {
        word.span.start >= bounds.start && !word.gap.contains("..") && !word.gap.contains(['…', ';'])
    });
    words.find_map(|word| {
        let verb = after.replace(word).filter(|verb| is_one(verb, &VERBS));
        verb.filter(|_| word.is("to") && word.gap == " ").map(|verb| verb.span)
    })
}

/// `Concert Held by Students |to Open| on October 8`, `Show Held on the Bridge |to Take Place| on October 8`: the infinitive directly before the date tells of it, whatever
/// was said before.
pub(super) fn is_of_infinitive(input: &Input<'_>, lead: &Word<'_>) -> bool {
    const PARTICLES: [&str; 3] = ["place", "off", "again"];
    const VERBS: [&str; 16] = [
        "take", "return", "open", "reopen", "begin", "start", "kick", "resume", "run", "close", "end", "air",
        "debut", "launch", "continue", "arrive",
    ];
    let mut words = input.view.words_before(lead.span.start).take_while(|word| word.gap == " ");
    let verb = words.find(|word| !is_one(word, &PARTICLES));
    is_one(lead, &["on", "in", "from", "at", "by", "until"])
        && verb.is_some_and(|verb| is_one(&verb, &VERBS))
        && words.next().is_some_and(|word| word.is("to"))
        && matches!(input.document.zone(lead.span.start), Zone::Headline | Zone::Subtitle)
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
