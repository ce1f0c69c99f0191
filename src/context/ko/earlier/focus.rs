//! What the sentence before an amount's is about: what something is done to there, or else what it speaks of.

use memchr::memmem::Finder;
use once_cell::sync::Lazy;

use crate::context::ko::statement::beside::is_to_do;
use crate::context::ko::statement::distant::is_idle;
use crate::context::ko::statement::{Statement, phrase};
use crate::context::ko::word::{Class, Classes, Eojeol, Mark, NounKind, Sort, signs};
use crate::span::Span;

/// What makes a phrase the one that a sentence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) enum Focus {
    /// It is said to be it: `분야는 복지다`.
    Said,
    /// Something is done to it.
    Object,
    /// It is only spoken of.
    Topic,
}

/// What the sentence before is about.
pub(in crate::context::ko) fn focus(statement: &Statement<'_, '_>) -> Option<(Span, Focus)> {
    let found = statement.read.focus_before(statement.scene);
    found.filter(|(phrase, _)| phrase.start >= statement.news_start())
}

/// What the first sentence of the amount's news is about.
pub(in crate::context::ko) fn matter(statement: &Statement<'_, '_>) -> Option<(Span, Focus)> {
    statement.read.focus_opening(statement.scene, statement.news_start())
}

/// What the sentence before brings up, with nothing said of its money: `‘두배 통장’도 선보인다`, `성금도 줄을 이었다`.
pub(in crate::context::ko) fn brought_up(statement: &Statement<'_, '_>) -> Option<Span> {
    if statement.read.begins_paragraph(statement.scene) {
        return None;
    }
    // Few sentences have the particle: the others need not be read.
    statement.read.text_before().filter(|text| ALSO.find(text.as_bytes()).is_some())?;
    let words = statement.read.before(statement.scene)?;
    let told = |word: &Eojeol<'_>| word.sort == Sort::Amount;
    let also =
        |at: &usize| words[*at].mark() == Mark::Topic && is_also(statement, &words[*at]) && fits(words, *at);
    let at = (0..words.len()).rev().find(also).filter(|&at| !words[at].is_bare(Class::Client))?;
    (!words.iter().any(told)).then(|| phrase::ending_at(words, 0, at))
}

/// The particle behind a word.
static ALSO: Lazy<Finder<'static>> = Lazy::new(|| Finder::new("도 "));

/// `통장도`, `‘두배 통장’도`.
fn is_also(statement: &Statement<'_, '_>, word: &Eojeol<'_>) -> bool {
    let rest = &statement.scene.view.text[word.stem_span().end..];
    rest.trim_start_matches(signs::CLOSING).starts_with('도')
}

/// What a sentence is about.
pub(in crate::context::ko) fn of(words: &[Eojeol<'_>]) -> Option<(Span, Focus)> {
    let at = |mark: Mark| (0..words.len()).rev().find(|&at| words[at].mark() == mark && fits(words, at));
    let last = words.len().checked_sub(1)?;
    let said = at(Mark::Copula).filter(|&at| at == last && is_told_of(words, at));
    let bare =
        || at(Mark::Bare).filter(|&at| words.get(at + 1).is_some_and(|next| is_doing(&words[at], next)));
    let cost = || {
        let named = |word: &Eojeol<'_>| word.noun().is_some() && !word.stem_written().is("대상");
        words.iter().position(|word| word.mark() == Mark::Topic && named(word))
    };
    let found = said.or_else(|| at(Mark::Object)).or_else(bare).or_else(|| at(Mark::Topic)).or_else(cost)?;
    let focus = match words[found].mark() {
        Mark::Copula => Focus::Said,
        Mark::Topic => Focus::Topic,
        _ => Focus::Object,
    };
    let head = match () {
        // `새빛머니의 충전 한도`
        () if is_headed(words, found) && is_deed_of(words, found - 1) => found - 2,
        () if is_part(words, found) || is_headed(words, found) || is_counted(words, found) => found - 1,
        () => found,
    };
    Some((phrase::ending_at(words, 0, head), focus))
}

/// `상품권의 충전`: what is done with what stands before.
fn is_deed_of(words: &[Eojeol<'_>], at: usize) -> bool {
    let deed = words[at].noun().is_none() && words[at].verb().is_some_and(|(_, noun)| noun);
    deed && at > 0 && words[at - 1].mark() == Mark::Of && is_named(&words[at - 1])
}

/// `분야는 복지다`, `핵심은 자립정착금이다`: what is spoken of first only leads to it.
fn is_told_of(words: &[Eojeol<'_>], at: usize) -> bool {
    let money = words[at].noun().is_some_and(|noun| noun.role.is_some());
    let leads =
        |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.noun().is_none() && word.record.is_none();
    words[..at].iter().any(|word| word.is(Class::Field) || money && leads(word))
}

/// Whether an eojeol can be it, by what it names and what stands beside it.
fn fits(words: &[Eojeol<'_>], at: usize) -> bool {
    let named =
        || is_named(&words[at]) || is_headed(words, at) || is_counted(words, at) || is_part(words, at);
    named() && !is_beside(words, at) && !is_general(words, at)
}

/// Whether it names something that money can be of.
fn is_named(word: &Eojeol<'_>) -> bool {
    const OTHERS: Classes = Classes::of(&[
        Class::Person,
        Class::Pointing,
        Class::Adverb,
        Class::Measure,
        Class::Unit,
        Class::Body,
    ]);
    let money = word.noun().is_some_and(|noun| noun.kind == NounKind::Cost);
    let named = word.sort == Sort::Word && word.record.is_none() && !word.stem_written().is("대상");
    // `‘두배 통장’도`: a name says itself what it is.
    named && !money && (word.outer || !word.is_any(OTHERS)) && !word.inside
}

/// Whether it is said beside what the sentence is about.
fn is_beside(words: &[Eojeol<'_>], at: usize) -> bool {
    // `드론을 띄워`, `현장을 찾아`: with what it is done, and where.
    const TOOLS: [&str; 10] =
        ["띄워", "통해", "이용해", "활용해", "찾아", "방문해", "둘러보고", "만나", "거쳐", "달리해"];
    let Some(next) = words.get(at + 1) else { return false };
    match words[at].mark() {
        // `책을 사는 데 쓸 수 있다`: what it is for.
        Mark::Object if next.mark() == Mark::Modifier && words.get(at + 2).is_some_and(is_to_do) => true,
        // `주차난을 덜기 위해`, `레인 6개를 둔 수영장`: of a clause inside.
        Mark::Object if is_inner(words, at) => true,
        // `설계를 바꾸면서`: on the way.
        Mark::Object if next.text.ends_with("면서") => true,
        // `방세를 올리지 못한다`: nothing is done to it.
        Mark::Object if next.text.ends_with('지') => {
            words.get(at + 2).is_some_and(|next| next.text.starts_with(['않', '못']))
        }
        Mark::Object => TOOLS.contains(&next.text),
        // `건물에 수영장이 들어간다`: a part of it.
        // `시공사가 바뀌면서`
        Mark::Topic => next.text.starts_with("들어간") || next.text.ends_with("면서"),
        _ => false,
    }
}

/// `간판을 바꾸는 사업`: the verb before it says more.
fn is_general(words: &[Eojeol<'_>], at: usize) -> bool {
    let verb = at.checked_sub(1).is_some_and(|at| words[at].mark() == Mark::Modifier);
    verb && words[at].is_bare(Class::Program) && !words[at].outer
}

/// Whether the verb of an object only says why the sentence's own verb is done, or leads a noun.
fn is_inner(words: &[Eojeol<'_>], at: usize) -> bool {
    let [_, verb, next, ..] = &words[at..] else { return false };
    // `공사를 끝낼 계획이다`
    let leads = verb.mark() == Mark::Modifier
        && next.mark() != Mark::Copula
        && !next.text.starts_with('수')
        && !is_general(words, at + 2);
    leads || verb.begins(Class::Purpose) || verb.text.ends_with('기') && next.begins(Class::Purpose)
}

/// `수당 지급 계획을 설명했다`, `깎인 것은 축제 예산이다`: it is the allowance that is planned, the festival that has the budget.
fn is_headed(words: &[Eojeol<'_>], at: usize) -> bool {
    let plan =
        words[at].mark() == Mark::Object && words[at].stem_written().is_any(["계획", "방안", "신청", "접수"]);
    let money = || words[at].noun().is_some_and(|noun| noun.kind == NounKind::Cost);
    // `‘청년 이사 계획’을 밝혔다`: a name is not divided.
    let headed =
        !words[at].outer && (plan || matches!(words[at].mark(), Mark::Copula | Mark::Object) && money());
    let near = || words[at].gap.trim_start_matches(signs::CLOSING) == " ";
    let before = at.checked_sub(1).map(|at| &words[at]).filter(|_| headed && near());
    before.is_some_and(|word| word.mark() == Mark::Bare && word.sort == Sort::Word && word.record.is_none())
}

/// `월세의 절반을 지원한다`: of the rent.
fn is_part(words: &[Eojeol<'_>], at: usize) -> bool {
    let part = words[at].stem_written().is_any(["절반", "일부", "전부", "전액"]);
    let whole = at.checked_sub(1).map(|at| &words[at]).filter(|_| part);
    whole.is_some_and(|whole| whole.mark() == Mark::Of && whole.sort == Sort::Word && whole.record.is_none())
}

/// `충전기 140기를 놓는다`: the noun before its count.
fn is_counted(words: &[Eojeol<'_>], at: usize) -> bool {
    let count = words[at].sort == Sort::Size && words[at].mark() == Mark::Object && words[at].plain;
    let before = at.checked_sub(1).map(|at| &words[at]).filter(|_| count);
    before.is_some_and(|word| word.mark() == Mark::Bare && is_named(word) && !word.is_bare(Class::Client))
}

/// Whether a verb follows a bare noun; `받지 않았다` is a verb alone.
fn is_doing(noun: &Eojeol<'_>, next: &Eojeol<'_>) -> bool {
    let denied = noun.text.ends_with('지') && next.text.starts_with(['않', '못']);
    next.mark() == Mark::Verb && !denied && !is_idle(next)
}

/// Where what the sentence before tells happened: `축제에 25만 명이 다녀갔다`.
pub(in crate::context::ko) fn place(statement: &Statement<'_, '_>) -> Option<Span> {
    const OTHERS: Classes = Classes::of(&[Class::Person, Class::Pointing, Class::Adverb, Class::Measure]);
    let words = statement.read.before(statement.scene)?;
    let at = words.iter().rposition(|word| {
        word.mark() == Mark::Place && word.sort == Sort::Word && word.record.is_none() && !word.is_any(OTHERS)
    })?;
    Some(phrase::ending_at(words, 0, at))
}
