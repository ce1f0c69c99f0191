//! Where a name in quotes begins that a phrase ends with: nothing of it is left out, whatever its words are.

use crate::context::ko::word::{Eojeol, Mark, Sort, signs};

/// The first word of `‘포근한 설맞이’ 모금`, `‘마루(MARU) 숲 장학금’`, of which the phrase up to `head` begins with `first`.
pub(super) fn start(words: &[Eojeol<'_>], floor: usize, first: usize, head: usize) -> usize {
    const LONGEST: usize = 6;
    let behind = (first + 1..words.len().min(head + 2)).find(|&at| closes(&words[at]));
    // Nearly no phrase has a quote in it.
    if behind.is_none() || opens(&words[first]) {
        return first;
    }
    let near = (floor.max(first.saturating_sub(LONGEST))..first).rev();
    let mut name = near.take_while(|&at| is_of_name(&words[at], &words[at + 1]));
    name.find(|&at| opens(&words[at])).unwrap_or(first)
}

/// Whether a quote ends before a word.
fn closes(word: &Eojeol<'_>) -> bool {
    !word.plain && word.gap.starts_with(signs::CLOSING)
}

/// Whether a quote begins before a word; one that is written as it ends has a space before it.
fn opens(word: &Eojeol<'_>) -> bool {
    const OPENING: [char; 6] = ['‘', '“', '「', '『', '《', '〈'];
    let plain =
        || word.gap.ends_with(['\'', '"']) && (word.gap.len() == 1 || word.gap.starts_with([' ', '(']));
    !word.plain && (word.gap.ends_with(OPENING) || plain())
}

/// Whether a word before another can be in one name with it: no sentence is said there.
fn is_of_name(word: &Eojeol<'_>, next: &Eojeol<'_>) -> bool {
    let noun = !matches!(word.mark(), Mark::Topic | Mark::Object | Mark::Copula | Mark::Dative);
    let said = word.mark() == Mark::Verb && word.text.ends_with(['다', '요', '고', '며', '면', '서']);
    noun && !said && word.sort != Sort::Amount && !closes(next) && !next.follows([',', '.', '!', '?'])
}
