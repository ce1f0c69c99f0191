//! The noun phrase after `one`: a singular, which no ending marks, and so up to the word before the first that cannot be in it.

use super::noun::{LONGEST, Token, continues, is_comma, is_level, verb_like};
use super::words::Role;

/// The index of the head of a singular phrase: the last word before what cannot be in it.
pub(super) fn head(words: &[Token<'_>]) -> Option<usize> {
    let ends = |(i, word): &(usize, &Token<'_>)| {
        let outside = word.role == Some(Role::Stop) || word.is("and") || word.is("or");
        let verb = *i > 0 && word.plural && word.role != Some(Role::Weak);
        let number = word.text.starts_with(|c: char| c.is_numeric()) && !is_level(words, *i);
        // `one course |offered last| year`
        let done = *i > 0
            && verb_like(word.text)
            && words.get(*i + 1).is_some_and(|next| next.gap == " " && (next.is("last") || next.is("this")));
        let adverb = *i > 0 && BEHIND.contains(&word.text);
        outside
            || verb
            || number
            || done
            || adverb
            || *i > 0 && (is_comma(word.gap) || !continues(word, *words[i - 1]))
    };
    let len = words.iter().enumerate().find(ends).map_or(words.len().min(LONGEST), |(i, _)| i);
    let thing = |word: &Token<'_>| {
        !verb_like(word.text)
            && !is_titled_verb(word.text)
            && !word.text.ends_with("ly")
            && !DONE.iter().any(|done| word.is(done))
    };
    // `one household |taking| up to three`; not `one parking lot`.
    let doing = |i: usize| i > 0 && DOING.contains(&words[i].text);
    let head = (0..len).rev().find(|&i| thing(&words[i]) && !doing(i))?;
    // `one run by a nurse`: the one, and what is done to it.
    let done =
        head == 0 && PARTICIPLES.contains(&words[0].text) && words.get(1).is_some_and(|word| word.is("by"));
    let counted = !done && !words[head].plural && !NO_THINGS.iter().any(|word| words[head].is(word));
    counted.then_some(head)
}

/// What stands behind a noun phrase, though a headline begins with it: `one life |already|`, `one worker |died| Monday`.
const BEHIND: [&str; 10] = [
    "already",
    "still",
    "instead",
    "altogether",
    "nationwide",
    "worldwide",
    "currently",
    "even",
    "died",
    "fell",
];

/// What `one` counts nothing with: `one more`, `one part of it`, `in one way`.
const NO_THINGS: [&str; 8] = ["more", "other", "else", "part", "thing", "way", "side", "hand"];

/// Participles that do not end in `-ed`: `one battery |thrown| in a bin`.
const DONE: [&str; 24] = [
    "thrown", "taken", "given", "made", "built", "found", "sold", "sent", "written", "drawn", "grown",
    "shown", "stolen", "broken", "chosen", "driven", "born", "bought", "brought", "caught", "kept", "lost",
    "paid", "worn",
];

/// What `one` of those that are told of is doing, and no noun.
const DOING: [&str; 20] = [
    "taking",
    "using",
    "having",
    "making",
    "paying",
    "giving",
    "holding",
    "wanting",
    "needing",
    "caring",
    "attending",
    "visiting",
    "applying",
    "seeking",
    "owning",
    "earning",
    "receiving",
    "buying",
    "selling",
    "serving",
];

/// Participles that are nouns as well.
const PARTICIPLES: [&str; 8] = ["run", "cut", "set", "put", "hit", "cast", "read", "spread"];

/// The same in a headline: `One Library |Opened|`; not `One Flower Bed`, `One Tree Shed`.
fn is_titled_verb(word: &str) -> bool {
    const NOUNS: [&str; 8] =
        ["Breed", "Speed", "Hundred", "Newlywed", "Hatred", "Watershed", "Homestead", "Moped"];
    word.len() > 5 && word.ends_with("ed") && !NOUNS.contains(&word)
}
