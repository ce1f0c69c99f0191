//! Verbs of saying: whoever stands before one speaks, and a day behind one is that of the speech.

/// Verbs of saying in the past and the present.
const VERBS: [&str; 28] = [
    "said",
    "says",
    "told",
    "tells",
    "added",
    "adds",
    "announced",
    "announces",
    "answered",
    "commented",
    "emphasized",
    "emphasizes",
    "explained",
    "explains",
    "expressed",
    "noted",
    "notes",
    "pledged",
    "promised",
    "remarked",
    "replied",
    "reported",
    "stated",
    "states",
    "stressed",
    "stresses",
    "urged",
    "vowed",
];

/// Whether a word is a verb of saying.
pub(super) fn is_saying(word: &str) -> bool {
    VERBS.contains(&word)
}
