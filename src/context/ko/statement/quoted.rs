//! Where a name in quotes begins that a phrase ends with: nothing of it is left out, whatever its words are.

use crate::context::ko::word::{Eojeol, Mark, Sort};

/// The first word of `‘포근한 설맞이’ 모금`, `‘마루(MARU) 숲 장학금’`, of which the phrase up to `head` begins with `first`.
pub(super) fn start(words: &[Eojeol<'_>], floor: usize, first: usize, head: usize) -> usize {
    const LONGEST: usize = 6;
    let called = |at: usize| at > first || words[at].gap.starts_with(NAMES);
    let behind = (first..words.len().min(head + 2)).find(|&at| closes(&words[at]) && called(at));
    // Nearly no phrase has a quote in it.
    let Some(behind) = behind.filter(|_| !opens(&words[first])) else { return first };
    let name = words[behind].gap.starts_with(NAMES);
    let near = (floor.max(first.saturating_sub(LONGEST))..first).rev();
    let mut near = near.take_while(|&at| {
        let within = at + 1 == behind || !closes(&words[at + 1]);
        within && is_quoted(&words[at], &words[at + 1], name)
    });
    near.find(|&at| opens(&words[at])).unwrap_or(first)
}

/// Quotes that close a name.
const NAMES: [char; 6] = ['’', '」', '』', '》', '〉', '>'];

/// Whether a quote ends before a word.
fn closes(word: &Eojeol<'_>) -> bool {
    const SPEECH: [char; 3] = ['\'', '”', '"'];
    !word.plain && (word.gap.starts_with(NAMES) || word.gap.starts_with(SPEECH))
}

/// Whether a quote begins before a word; one that is written as it ends has a space before it.
fn opens(word: &Eojeol<'_>) -> bool {
    const OPENING: [char; 7] = ['‘', '“', '「', '『', '《', '〈', '<'];
    let same =
        || word.gap.ends_with(['\'', '"']) && (word.gap.len() == 1 || word.gap.starts_with([' ', '(']));
    !word.plain && (word.gap.ends_with(OPENING) || same())
}

/// Whether a word before another can stand in the same quotes: in those that are of no mere name, only where no sentence is said there.
fn is_quoted(word: &Eojeol<'_>, next: &Eojeol<'_>, name: bool) -> bool {
    let noun = !matches!(word.mark(), Mark::Topic | Mark::Object | Mark::Copula | Mark::Dative);
    let said = || word.mark() == Mark::Verb && word.text.ends_with(['다', '요', '고', '며', '면', '서']);
    word.sort != Sort::Amount && (name || noun && !said() && !next.follows([',', '.', '!', '?']))
}
