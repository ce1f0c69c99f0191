//! Whether an eojeol of which it does not tell itself is a noun that an amount can be of: see [`word::thing`](crate::context::ko::word::thing).

use crate::context::ko::word::thing::is_other;
use crate::context::ko::word::{Class, Eojeol, Sort};

/// Whether one is of which what stands beside it tells.
pub(super) fn is_beside(words: &[Eojeol<'_>], at: usize) -> bool {
    let word = &words[at];
    let times = at > 0 && words[at - 1].is_itself(Class::Numeral) && word.stem_written().is("배");
    // A prize only of somebody.
    let prize = |next: &Eojeol<'_>| next.stem().ends_with("상금") || next.stem_written().is("상품");
    let followed = || words.get(at + 1).is_some_and(|next| next.sort != Sort::Word || prize(next));
    !times && !is_other(word) && (!word.written().is("대상") || followed())
}
