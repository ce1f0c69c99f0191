//! What an amount follows, over what stands between a noun and its amount: words of measure, sizes, dates, who has which rate.

use crate::context::Role;
use crate::context::ko::time::when::is_source;
use crate::context::ko::word::thing::is_each;
use crate::context::ko::word::{Class, Classes, Eojeol, Mark, Sort, cue, ends};

/// What the amount follows: over words of measure, sizes, dates and who has which rate.
pub(super) fn left(words: &[Eojeol<'_>], here: usize) -> Option<usize> {
    const MOST: usize = 8;
    let inside = words[here].inside;
    for at in (0..here).rev().take(MOST) {
        let word = &words[at];
        if word.inside && !inside {
            if labels(words, at) {
                return Some(at);
            }
            continue;
        }
        if !passes(words, at, inside) {
            let parted = words[at + 1].follows([',', ';', '▲', '△', '▷', '…']);
            let topic = matches!(word.mark(), Mark::Topic | Mark::Means);
            return (!parted || topic).then_some(at);
        }
    }
    None
}

/// `○ (지원금) 최대 40만 원`: a line that begins with its name in brackets.
fn labels(words: &[Eojeol<'_>], at: usize) -> bool {
    words[at].noun().is_some() && words[..=at].iter().all(|word| word.inside)
}

/// Whether an eojeol stands between a noun and its amount, which may stand in brackets.
fn passes(words: &[Eojeol<'_>], at: usize, inside: bool) -> bool {
    const BETWEEN: Classes = Classes::of(&[Class::Measure, Class::Compare]);
    let word = &words[at];
    match word.sort {
        Sort::Date => true,
        // `주민 90명이 30만 원을 받는다`, `주민 90명에게`: who gets it is not what it is of.
        Sort::Size => !word.text.ends_with("명이") && !matches!(word.mark(), Mark::Dative | Mark::Copula),
        // `한도를 30만 원에서 50만 원으로`: both are of the noun before.
        Sort::Amount => is_source(word) && changes_to(words, at),
        Sort::Word => {
            // `한도 50만→80만 원`
            let bounds = |noun: cue::Noun| matches!(noun.role, Some(Role::Limit | Role::Price));
            let bound = || at > 0 && words[at - 1].noun().is_some_and(bounds);
            let former = bound()
                && words[at + 1].follows(['→', '⇒'])
                && word.text.starts_with(|c: char| c.is_ascii_digit());
            // `추경(302억 원)보다`: that is what the amount in the brackets is of.
            word.mark() == Mark::Than && !(inside && word.outer)
                || former
                || word.is_itself_any(BETWEEN)
                || word.is(Class::Payer)
                || word.is_itself(Class::Numeral) && words[at + 1].is(Class::Payer)
                || is_each(word)
                || is_share(words, at)
                || is_supposed(word)
                || counted(words, at)
                || is_basis(words, at)
                || is_rate(words, at)
        }
    }
}

/// Whether an amount stands behind the one that it goes from.
fn changes_to(words: &[Eojeol<'_>], source: usize) -> bool {
    let next = words[source + 1..].iter().find(|word| !word.is_itself(Class::Measure));
    next.is_some_and(|next| next.sort == Sort::Amount && matches!(next.mark(), Mark::Means | Mark::Until))
}

/// `공사비의 70% 범위에서`, `공사비의 절반 안에서`: up to which share.
pub(super) fn is_share(words: &[Eojeol<'_>], at: usize) -> bool {
    let bound = |word: &Eojeol<'_>| {
        word.stem_written().is_any(["범위", "한도", "안", "이내", "내"]) && word.mark() == Mark::Place
    };
    let part =
        |word: &Eojeol<'_>| word.sort == Sort::Size && word.text.contains('%') || word.written().is("절반");
    let word = &words[at];
    let next = |far: usize| words.get(at + far);
    bound(word) && at > 0 && part(&words[at - 1])
        || part(word) && next(1).is_some_and(bound)
        || word.mark() == Mark::Of && next(1).is_some_and(part) && next(2).is_some_and(bound)
}

/// `3인 가구라면`, `학생이라면`, not `컵라면`.
pub(super) fn is_supposed(word: &Eojeol<'_>) -> bool {
    word.text.ends_with("이라면") || matches!(word.text, "가구라면" | "세대라면" | "부부라면")
}

/// `생활임금을 시급 1만 원으로`: how it is paid, where the pay is named before.
fn is_rate(words: &[Eojeol<'_>], at: usize) -> bool {
    let named =
        |at: usize| matches!(words[at].mark(), Mark::Object | Mark::Topic) && words[at].record.is_none();
    words[at].is_itself(Class::Rate) && at.checked_sub(1).is_some_and(named)
}

/// `2인실 기준`, `4인 가구 기준`: for what the amount is said, not `소득 기준`.
fn is_basis(words: &[Eojeol<'_>], at: usize) -> bool {
    let basis = |at: usize| {
        words.get(at).is_some_and(|word| word.written().is("기준"))
            && at
                .checked_sub(1)
                .is_some_and(|at| words[at].noun().is_none() && words[at].mark() == Mark::Bare)
    };
    basis(at) || basis(at + 1)
}

/// `한 장에`, `한 사람이`, `석 달에`: a numeral and its counter.
fn counted(words: &[Eojeol<'_>], at: usize) -> bool {
    let numeral = |word: &Eojeol<'_>| word.is_itself(Class::Numeral);
    let counter = |word: &Eojeol<'_>| ends::classes(word.stem().trim_end_matches('당')).has(Class::Counter);
    numeral(&words[at]) && words.get(at + 1).is_some_and(counter)
        || at > 0 && numeral(&words[at - 1]) && counter(&words[at])
}
