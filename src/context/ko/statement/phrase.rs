//! The shortest phrase that a noun ends: nouns of a compound, of `의` and of `와` before it.

use super::{left, quoted};
use crate::context::ko::word::thing::{is_each, is_place, is_rank};
use crate::context::ko::word::{Class, Classes, Eojeol, Mark, Sort, cue, signs};
use crate::span::Span;

/// The phrase that ends at `head` and does not begin before `floor`.
pub(in crate::context::ko) fn ending_at(words: &[Eojeol<'_>], floor: usize, head: usize) -> Span {
    const LONGEST: usize = 6;
    let head = if words[head].stem_written().is("등") && head > floor { head - 1 } else { head };
    let head = if is_step(words, floor, head) || is_called(words, floor, head) { head - 1 } else { head };
    let mut first = head;
    while first > floor && head - first < LONGEST && is_joined(words, first) {
        first -= 1;
    }
    first = quoted::start(words, floor, first, head);
    while first < head && !is_rest(words, first) && (!begins(&words[first]) || is_counter(words, first)) {
        first += 1;
    }
    // `유모차 40대와 카시트 60개`
    let counts = |word: &Eojeol<'_>| word.sort == Sort::Size;
    let both = words[first..head].iter().any(|word| counts(word) && word.mark() == Mark::And);
    let last = words.get(head + 1).filter(|next| both && counts(next) && next.plain);
    Span::new(words[first].span.start, last.unwrap_or(&words[head]).stem_span().end)
}

/// `그 밖의 업종`: those that were not named.
fn is_rest(words: &[Eojeol<'_>], at: usize) -> bool {
    words[at].written().is("그") && words[at + 1].written().is("밖의")
}

/// `9개 동의 한옥`: it counts, and says nothing without its number.
fn is_counter(words: &[Eojeol<'_>], at: usize) -> bool {
    words[at].written().is("동의") && at > 0 && words[at - 1].sort == Sort::Size
}

/// `추경안 편성`, `축하금 인상`: what is done about a thing is not the thing.
fn is_step(words: &[Eojeol<'_>], floor: usize, head: usize) -> bool {
    words[head].is_bare(Class::Step)
        && head > floor
        && words[head - 1].mark() == Mark::Bare
        && words[head - 1].sort == Sort::Word
        && joins(&words[head - 1], &words[head])
}

/// `‘첫걸음 꾸러미’ 사업`, `‘포근한 설맞이’ 모금`: a name in quotes says all.
fn is_called(words: &[Eojeol<'_>], floor: usize, head: usize) -> bool {
    let gap = words[head].gap;
    let named = || gap.starts_with(signs::CLOSING);
    !words[head].plain
        && named()
        && head > floor
        && (words[head].is_bare(Class::Program) || matches!(words[head].stem(), "모금" | "모금액"))
        && words[head - 1].mark() == Mark::Bare
}

/// Whether an eojeol is of one phrase with the one before it.
fn is_joined(words: &[Eojeol<'_>], at: usize) -> bool {
    // `진관동 12 일대 가로등 교체`: where it is.
    let around = || {
        let place = |word: &Eojeol<'_>| word.text.starts_with(|c: char| c.is_ascii_digit()) || is_place(word);
        words[at - 1].written().is_any(["일대", "일원"]) && at > 1 && place(&words[at - 2])
    };
    joins(&words[at - 1], &words[at]) && !around()
}

/// Whether an eojeol is of one phrase with the next.
fn joins(word: &Eojeol<'_>, next: &Eojeol<'_>) -> bool {
    const OTHERS: Classes = Classes::of(&[
        Class::Adverb,
        Class::Measure,
        Class::Link,
        Class::Moment,
        Class::Beside,
        Class::Dependent,
    ]);
    // `센터 보수 및 운영`
    let and = |word: &Eojeol<'_>| word.written().is("및");
    if and(word) | and(next) {
        return next.plain && !word.inside && !next.inside && (and(word) || is_listed(word));
    }
    let noun = matches!(word.mark(), Mark::Bare | Mark::Of | Mark::And);
    let counted = matches!(word.sort, Sort::Word | Sort::Size);
    // `3만 원 이상 장을 보면`; `빗물받이 준설 등 침수 예방`: what stands before is only listed.
    let apart = word.is_itself(Class::Apart)
        | word.is_stem()
        | (word.mark() == Mark::Of) & word.is_bare(Class::Unit)
        | (word.inside != next.inside);
    if !(noun & counted) | apart {
        return false;
    }
    let yearly = || word.written().is_any(["연", "월"]) && is_bound(next);
    // `업체당 보증 한도`
    let each = || word.text.ends_with('당') && is_each(word) || left::is_supposed(word);
    (next.plain || is_near(next.gap)) && (!word.is_any(OTHERS) || yearly()) && !each()
}

/// Whether a word before `및` is a noun of the phrase.
fn is_listed(word: &Eojeol<'_>) -> bool {
    let noun = word.mark() == Mark::Bare && word.sort == Sort::Word && word.record.is_none();
    noun && !word.is_stem() && !word.is_itself(Class::Apart)
}

/// Whether nothing but space and closing quotes stands between two words.
fn is_near(gap: &str) -> bool {
    let quote = |c| matches!(c, '’' | '”' | '\'' | '"' | '」' | '』' | '>');
    // `쉬어 갈 '이동 쉼터'`: a name opens there.
    let opens = gap.len() > 1 && gap.starts_with(' ');
    gap == " " || !opens && gap.chars().all(|c| c.is_whitespace() || quote(c))
}

/// `매출`, `소득`: `연` and `월` before it are of its phrase.
fn is_bound(word: &Eojeol<'_>) -> bool {
    word.noun().is_some_and(|noun| noun.kind == cue::NounKind::Bound)
}

/// Whether a phrase may begin with an eojeol: not with a place, a number or who it is.
fn begins(word: &Eojeol<'_>) -> bool {
    const CLOSED: Classes = Classes::of(&[Class::Pointing, Class::Whole, Class::Inner]);
    let of = word.mark() == Mark::Of;
    let closed = (word.sort != Sort::Word)
        | word.written().is("및")
        | word.record.is_some()
        | word.is(Class::Body)
        | word.is_itself_any(CLOSED)
        | of & word.is(Class::Person);
    let apart = || {
        is_rank(word)
            || is_place(word)
            || word.is_itself(Class::Authority) && word.text.ends_with('의')
            // `강동구민의 전세금`
            || of && word.stem().ends_with("구민")
    };
    !closed && !apart()
}
