//! How far the clause of an amount reaches back: to the amount, the verb or the equation that ends the one before.

use super::{Statement, closes};
use crate::context::ko::word::{Class, Eojeol, Mark, Sort};

/// The first eojeol of the clause before the amount.
pub(super) fn start(statement: &Statement<'_, '_>) -> usize {
    const REACH: usize = 14;
    let words = statement.words;
    let mut summed = false;
    (0..statement.here)
        .rev()
        .take(REACH)
        .find(|&at| {
            // `시비 6억 원, 구비 2억 원을 합쳐`: all that is added up.
            summed |= words[at].sort == Sort::Amount && words[at + 1].is_itself(Class::Sum);
            let added =
                summed && matches!(words[at].mark(), Mark::Bare | Mark::And | Mark::Object | Mark::Place);
            words[at].sort == Sort::Amount && !added
                || closes(&words[at]) && !is_decided(words, at)
                || is_equation(&words[at])
        })
        .map_or(statement.here.saturating_sub(REACH), |at| at + 1)
}

/// `센터를 짓기로 하고 96억 원을`: what was decided is what it is for.
fn is_decided(words: &[Eojeol<'_>], at: usize) -> bool {
    at > 0 && words[at].written().is("하고") && words[at - 1].text.ends_with("기로")
}

/// `8명이며`: a clause of its own.
fn is_equation(word: &Eojeol<'_>) -> bool {
    word.sort == Sort::Size && word.mark() == Mark::Copula
}
