//! The statement that an amount stands in, as its grammar: the noun that it belongs to on the left, the particle that it has, the verb on the right.

use super::clause::Clause;
use super::cue::{self, Verb};
use super::eojeol::{Eojeol, Mark, Sort};
use super::word::{Class, is};
use crate::context::Scene;
use crate::span::Span;

/// No walk goes over more eojeols.
const REACH: usize = 24;

/// An amount in its clause.
pub(super) struct Statement<'s, 'a> {
    pub scene: &'s Scene<'a>,
    pub words: Vec<Eojeol<'a>>,
    /// The index of the amount.
    pub here: usize,
    /// The particle of the amount, or of the unit after it (`규모로`).
    pub mark: Mark,
    /// The first eojeol after the amount and its units.
    pub next: usize,
    /// The noun, or whatever else, that the amount follows; words of measure stand between.
    pub left: Option<usize>,
    /// The verb that governs the amount.
    pub verb: Option<(usize, Verb)>,
}

impl<'s, 'a> Statement<'s, 'a> {
    pub(super) fn read(scene: &'s Scene<'a>) -> Option<Self> {
        let Clause { words, here } = Clause::read(scene);
        let amount = words.get(here)?;
        let (mark, next) = marked(&words, here);
        let left = left(&words, here).filter(|_| amount.inside == words[here].inside);
        let mut statement = Self { scene, words, here, mark, next, left, verb: None };
        statement.verb = statement.governing();
        Some(statement)
    }

    /// The noun on the left.
    pub(super) fn left(&self) -> Option<&Eojeol<'a>> {
        self.words.get(self.left?)
    }

    /// What the amount is in its clause: `권`, `이하`.
    pub(super) fn tail(&self) -> &'a str {
        let amount = &self.words[self.here];
        &amount.text[amount.value_end - amount.span.start..]
    }

    /// The amount's own units: the tail, and the unit words after it.
    pub(super) fn has_unit(&self, unit: &str) -> bool {
        self.tail().starts_with(unit)
            || self.words[self.here + 1..self.next].iter().any(|word| word.text.starts_with(unit))
    }

    /// Where the amount is a part of the one before: `이 가운데 30억 원`, `그중 3억 원`.
    pub(super) fn part(&self) -> Option<usize> {
        const WHOLE: [&str; 7] = ["가운데", "중", "이중", "그중", "이중에서", "그중에서", "중에서"];
        self.left.filter(|&at| WHOLE.contains(&self.words[at].text))
    }

    /// Whether the amount is said of something, and not done something with.
    pub(super) fn is_predicate(&self) -> bool {
        const REACHES: [&str; 5] = ["넘었", "넘어", "웃돌", "돌파", "밑돌"];
        let next = self.words.get(self.next).map_or("", |word| word.text);
        if REACHES.iter().any(|verb| next.starts_with(verb)) {
            return true;
        }
        // `490원에서 520원으로`
        matches!(
            self.mark,
            Mark::Copula
                | Mark::Bare
                | Mark::Means
                | Mark::Verb
                | Mark::Topic
                | Mark::Until
                | Mark::Place
                | Mark::From
        )
    }

    /// The first verb after the amount that is a cue: past other amounts of a list, not past the end of the clause.
    fn governing(&self) -> Option<(usize, Verb)> {
        if self.mark == Mark::Copula {
            return None;
        }
        for at in self.next..self.words.len().min(self.next + REACH) {
            let word = &self.words[at];
            if word.sort == Sort::Amount && word.mark() == Mark::Copula {
                return None;
            }
            // A verb before its noun governs the amount only where it follows at once: `30억 원을 들인 공원`.
            let apart =
                word.mark() == Mark::Modifier && self.words[self.next..at].iter().any(|word| !word.inside);
            if let Some(verb) = self.verb_at(at).filter(|_| !apart) {
                return Some((at, verb));
            }
            if closes(word) && self.words.get(at + 1).is_none_or(|next| next.gap.contains(',')) {
                return None;
            }
        }
        None
    }

    /// The cue that an eojeol is, where it is used as a verb: `발행한다`, `발행` at the end of a headline, not in `발행 규모`.
    fn verb_at(&self, at: usize) -> Option<Verb> {
        let word = &self.words[at];
        if word.sort != Sort::Word || word.inside && !self.words[self.here].inside {
            return None;
        }
        let (verb, noun) = cue::verb(word.text)?;
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

    /// Whether an eojeol is a noun that an amount can be of: no person, place, number or date, no verb.
    pub(super) fn is_thing(&self, at: usize) -> bool {
        let word = &self.words[at];
        let noun = !matches!(word.mark(), Mark::Modifier | Mark::Verb | Mark::Than);
        let plain = word.sort == Sort::Word && word.record.is_none() && !is_rank(word);
        let closed = [
            Class::Person,
            Class::Pointing,
            Class::Adverb,
            Class::Measure,
            Class::Payer,
            Class::Compare,
            Class::Body,
        ]
        .iter()
        .any(|class| word.is(*class));
        noun && plain && !closed && !is_place(word)
    }

    /// Whether an eojeol is a noun that only says that it is money: `사업비`, `규모`.
    pub(super) fn is_cost(&self, at: usize) -> bool {
        self.words[at].noun().is_some_and(|noun| noun.kind == cue::NounKind::Cost)
    }

    /// The shortest phrase that ends with a noun: nouns of a compound, of `의` and of `와` before it.
    pub(super) fn phrase(&self, head: usize) -> Span {
        let floor = if head > self.here { self.next } else { 0 };
        phrase(&self.words, floor, head)
    }
}

/// `2위에는`, not `2단계에는`.
fn is_rank(word: &Eojeol<'_>) -> bool {
    let unit = word.stem().trim_start_matches(|c: char| c.is_ascii_digit());
    unit.len() < word.stem().len() && unit.chars().count() < 2
}

/// The phrase that ends at `head` and does not begin before `floor`.
pub(super) fn phrase(words: &[Eojeol<'_>], floor: usize, head: usize) -> Span {
    const LONGEST: usize = 6;
    let head = if words[head].stem() == "등" && head > floor { head - 1 } else { head };
    let mut first = head;
    while first > floor && head - first < LONGEST && joins(&words[first - 1], &words[first]) {
        first -= 1;
    }
    while first < head && !begins(&words[first]) {
        first += 1;
    }
    Span::new(words[first].span.start, words[head].stem_span().end)
}

/// Whether an eojeol is of one phrase with the next.
fn joins(word: &Eojeol<'_>, next: &Eojeol<'_>) -> bool {
    let near = next
        .gap
        .chars()
        .all(|c| c.is_whitespace() || matches!(c, '’' | '”' | '\'' | '"' | '」' | '』' | '>'));
    let outside = !next.gap.contains(['’', '”', '\'', '"', '」', '』']) || word.inside == next.inside;
    let noun = matches!(word.mark(), Mark::Bare | Mark::Of | Mark::And);
    let counted = matches!(word.sort, Sort::Word | Sort::Size);
    let yearly = matches!(word.text, "연" | "월") && is_bound(next);
    let closed = [Class::Adverb, Class::Measure, Class::Link].iter().any(|class| word.is(*class)) && !yearly;
    near && outside && noun && counted && !closed && word.inside == next.inside
}

/// `창동에`, `상암동의`: a part of a town, not `활동에`.
fn is_place(word: &Eojeol<'_>) -> bool {
    const NOUNS: [&str; 16] = [
        "활동", "운동", "행동", "이동", "노동", "아동", "진동", "가동", "작동", "변동", "감동", "공동",
        "자동", "출동", "연동", "냉동",
    ];
    let stem = word.stem();
    let placed = matches!(word.mark(), Mark::Place | Mark::Of | Mark::Bare);
    placed && stem.ends_with('동') && stem.len() > 3 && !NOUNS.iter().any(|noun| stem.ends_with(noun))
}

/// `매출`, `소득`: `연` and `월` before it are of its phrase.
fn is_bound(word: &Eojeol<'_>) -> bool {
    word.noun().is_some_and(|noun| noun.kind == cue::NounKind::Bound)
}

/// Whether a phrase may begin with an eojeol: not with a place, a number or who it is.
fn begins(word: &Eojeol<'_>) -> bool {
    let closed =
        word.is(Class::Body) || is(word.text, Class::Pointing) || is_place(word) || word.text == "한";
    word.sort == Sort::Word
        && word.record.is_none()
        && !closed
        && !(word.is(Class::Person) && word.mark() == Mark::Of)
}

/// The particle that the amount has, and the eojeol after it and its units.
fn marked(words: &[Eojeol<'_>], here: usize) -> (Mark, usize) {
    let mut next = here + 1;
    let mut mark = words[here].mark();
    while mark == Mark::Bare
        && words
            .get(next)
            .is_some_and(|word| word.gap == " " && word.is(Class::Unit) && word.sort == Sort::Word)
    {
        mark = words[next].mark();
        next += 1;
    }
    (mark, next)
}

/// What the amount follows: over words of measure, sizes, dates and who has which rate.
fn left(words: &[Eojeol<'_>], here: usize) -> Option<usize> {
    const MOST: usize = 8;
    let inside = words[here].inside;
    for at in (0..here).rev().take(MOST) {
        let word = &words[at];
        if word.inside && !inside {
            continue;
        }
        if !passes(words, at) {
            let parted = words[at + 1].gap.contains([',', ';', '▲', '△', '▷', '…']);
            let topic = matches!(word.mark(), Mark::Topic | Mark::Means);
            return (!parted || topic).then_some(at);
        }
    }
    None
}

/// Whether an eojeol stands between a noun and its amount.
fn passes(words: &[Eojeol<'_>], at: usize) -> bool {
    let word = &words[at];
    let each =
        word.text.ends_with('당') && !is(word.text, Class::Noun) && super::cue::noun(word.text).is_none();
    match word.sort {
        Sort::Date | Sort::Size => true,
        Sort::Amount => false,
        Sort::Word => {
            each || word.mark() == Mark::Than
                || is(word.text, Class::Measure)
                || word.is(Class::Payer)
                || is(word.text, Class::Compare)
                || counted(words, at)
        }
    }
}

/// `한 장에`, `한 사람이`, `석 달에`: a numeral and its counter.
fn counted(words: &[Eojeol<'_>], at: usize) -> bool {
    const NUMERALS: [&str; 14] =
        ["한", "두", "세", "네", "석", "넉", "첫", "다섯", "여섯", "매", "각", "열", "반", "온"];
    const COUNTERS: [&str; 30] = [
        "달", "장", "번", "명", "개", "곳", "사람", "해", "시간", "회", "끼", "주", "대", "권", "판", "평",
        "가구", "집", "점포", "업체", "팀", "살", "건", "잔", "병", "그릇", "마리", "차례", "학기", "분기",
    ];
    let numeral = |at: usize| words.get(at).is_some_and(|word| NUMERALS.contains(&word.text));
    let counter = COUNTERS.contains(&words[at].stem().trim_end_matches('당'));
    at + 1 < words.len() && numeral(at) && COUNTERS.contains(&words[at + 1].stem().trim_end_matches('당'))
        || at > 0 && numeral(at - 1) && counter
}

/// Whether a verb ends its clause: `했고`, `한다`.
pub(super) fn closes(word: &Eojeol<'_>) -> bool {
    word.mark() == Mark::Verb
        && ["다", "고", "며", "지만", "는데", "으나"].iter().any(|end| word.text.ends_with(end))
}
