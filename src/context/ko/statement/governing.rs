//! The verb that governs an amount: the first cue after it, past other amounts of a list, not past the end of the clause.

use super::{REACH, Statement, closes};
use crate::context::Role;
use crate::context::ko::word::{Class, Classes, Eojeol, Mark, Sort, Verb};

impl Statement<'_, '_> {
    /// The first verb after the amount that is a cue: past other amounts of a list, not past the end of the clause.
    pub(in crate::context::ko) fn governing(&self) -> Option<(usize, Verb)> {
        // `수리비 2억 원 중 1억 원은`: what is done is done with the part.
        let whole = self.words.get(self.next).is_some_and(|next| matches!(next.text, "중" | "가운데"));
        // `1만 원, 3만 원 중 골라 기부한다`: any of them.
        let chosen = |next: &Eojeol<'_>| next.text.starts_with(['골', '고']) || next.text.starts_with("선택");
        let chosen = || self.words.get(self.next + 1).is_some_and(chosen);
        if self.mark == Mark::Copula || whole && !chosen() {
            return None;
        }
        let has_entry = self.read.gist().entry;
        let (mut entry, mut entries) = (false, false);
        for at in self.next..self.words.len().min(self.next + REACH) {
            let word = &self.words[at];
            // `무대 45억 원 △청년 월세 지원(20만 원)`: the name of another entry.
            entry |= has_entry && word.opens_entry();
            // Most words neither govern nor close.
            if (word.sort == Sort::Word) & word.verb().is_none() & !closes(word) {
                continue;
            }
            if entry && word.mark() == Mark::Bare {
                continue;
            }
            if word.sort == Sort::Amount && word.mark() == Mark::Copula {
                return None;
            }
            // `1만 원, 6만 원어치 사면 2만 원을 준다`: the condition of the next amount.
            if entries && word.text.ends_with('면') && self.is_condition(at) {
                continue;
            }
            entries |= word.sort == Sort::Amount;
            if let Some(verb) = self.verb_at(at).filter(|verb| self.governs(at, *verb)) {
                return Some((at, verb));
            }
            if closes(word) && self.ends_at(at) {
                return None;
            }
        }
        None
    }

    /// Whether a verb is one of the amount. One before its noun is only where it follows at once: `30억 원을 들인 공원`.
    fn governs(&self, at: usize, verb: Verb) -> bool {
        let next = self.words.get(at + 1);
        let before_noun = (self.words[at].mark() == Mark::Modifier || self.is_denied_before_noun(at))
            && !next.is_some_and(|next| next.is(Class::Beside));
        let apart = before_noun
            && (self.is_listed() || self.words[self.next..at].iter().any(|word| !is_between(word)));
        // `제조업체는 2억 원, 음식점은 5천만 원까지 빌릴 수 있다`
        let loan = |word: &Eojeol<'_>| {
            word.mark() == Mark::Object && word.noun().is_some_and(|noun| noun.role == Some(Role::Loan))
        };
        // `융자를 받을 수 있다`
        let lends = || at.checked_sub(1).is_some_and(|before| loan(&self.words[before]));
        !apart
            || next.is_some_and(|next| next.written().is("수"))
                && (matches!(verb.role, Role::Loan | Role::Donation) || lends())
    }

    /// Whether a verb that closes a clause ends that of the amount: `했으나`, or before a comma.
    fn ends_at(&self, at: usize) -> bool {
        let turns = self.words[at].mark() == Mark::Verb && self.words[at].text.ends_with("으나");
        turns || self.words.get(at + 1).is_none_or(|next| next.follows([',', '”']))
    }

    /// Whether an amount is given on a condition that stands between two others: `3만 원어치 사면 1만 원, 6만 원어치 사면 2만 원`.
    fn is_condition(&self, at: usize) -> bool {
        self.is_listed() && self.words.get(at + 1).is_some_and(|next| next.sort == Sort::Amount)
    }

    /// `무대 3억 원, 새로 들인 조명 2억 원`: a comma parts it from the next of a list.
    fn is_listed(&self) -> bool {
        self.mark == Mark::Bare && self.words.get(self.next).is_some_and(|next| next.follows([',']))
    }

    /// `쓰지 못한 불용액이`, `쓰지 않는 땅은`.
    fn is_denied_before_noun(&self, at: usize) -> bool {
        let not = self.words.get(at + 1).filter(|_| self.words[at].text.ends_with('지'));
        // `쓰지 못한 채 반납됐다`
        let beside =
            self.words.get(at + 2).is_some_and(|next| next.is(Class::Beside) || next.stem_written().is("채"));
        not.is_some_and(|not| not.mark() == Mark::Modifier && not.text.starts_with(['못', '않']) && !beside)
    }

    /// The cue that an eojeol is, where it is used as a verb: `발행한다`, `발행` at the end of a headline, not in `발행 규모`.
    fn verb_at(&self, at: usize) -> Option<Verb> {
        let word = &self.words[at];
        if word.sort != Sort::Word || word.inside && !self.words[self.here].inside {
            return None;
        }
        let (verb, noun) = word.verb()?;
        // `두 차례로 나눠 찍는다`: how, and not what is done.
        let gives = |next: &Eojeol<'_>| next.text.starts_with(['주', '줬', '준', '줄', '줘']);
        if word.written().is("나눠") && !self.words.get(at + 1).is_some_and(gives) {
            return None;
        }
        // `주 5회`, `주 3일은`: a week.
        if word.written().is("주") && self.words.get(at + 1).is_some_and(|next| next.sort != Sort::Word) {
            return None;
        }
        if noun && at > self.next && matches!(word.mark(), Mark::Place | Mark::Object | Mark::Topic) {
            return None;
        }
        let alone = noun && word.mark() == Mark::Bare;
        let last = |at: usize| {
            self.words.get(at).is_none_or(|next| {
                !next.gap.chars().all(char::is_whitespace)
                    || next.is(Class::Person)
                    || next.mark() == Mark::Verb
            })
        };
        (!alone || last(at + 1)).then_some(verb)
    }
}

/// `2억 원을 연 2%로 빌려주는 융자`, `9억 원을 더 들인 공원`: at what rate, or how.
fn is_between(word: &Eojeol<'_>) -> bool {
    const BETWEEN: Classes = Classes::of(&[Class::Measure, Class::Adverb]);
    let rate = word.sort == Sort::Size && matches!(word.mark(), Mark::Means | Mark::Place);
    word.inside || rate || word.is_itself_any(BETWEEN)
}
