//! What a Korean sentence decides or intends for later: `9월 말까지 금지했다`, `10월로 미뤘다`, `하반기에 열기로 했다`, `더 뽑을 생각이다`.
//!
//! The main verb is in the past or says nothing of time; what leads to it says that the date is still to come.

use super::tense::Tense;
use super::tense_ko::is_prospective;
use crate::scan::edge::Suffixes;
use crate::scan::hangul::is_alphanumeric;

/// How the date is joined to the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joined {
    /// `까지`: it is an end.
    Until,
    /// `로`: it is where something is moved to.
    To,
    /// In any other way.
    Else,
}

impl Joined {
    /// By what follows the date.
    pub(super) fn of(after: &str) -> Self {
        match () {
            () if after.starts_with("까지") => Self::Until,
            () if after.starts_with("로 ") || after.starts_with("으로 ") => Self::To,
            () => Self::Else,
        }
    }

    /// Whether a past verb, with the word before it, sets the date for later.
    pub(super) fn is_set_by(self, before: &str, verb: &str) -> bool {
        const TIMES: [&str; 10] =
            ["연기", "미뤘", "미뤄졌", "늦췄", "늦춰졌", "앞당겼", "연장", "옮겼", "변경", "순연"];
        const ENDS: [&str; 14] = [
            "금지",
            "제한",
            "통제",
            "폐쇄",
            "중단",
            "유예",
            "면제",
            "감면",
            "허용",
            "휴관",
            "휴장",
            "휴원",
            "막았",
            "의무화",
        ];
        let says = |stems: &[&str]| {
            stems.iter().any(|stem| verb.contains(stem) || before.strip_prefix(stem).is_some_and(is_object))
        };
        match self {
            Self::Until => says(&TIMES) || says(&ENDS),
            Self::To => says(&TIMES),
            Self::Else => false,
        }
    }
}

/// The object of the verb that follows: `연장을 결정했다`.
fn is_object(particle: &str) -> bool {
    matches!(particle, "을" | "를" | "키로" | "하기로")
}

/// The clause from the date up to a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clause<'a> {
    joined: Joined,
    before: &'a str,
    /// Whether the date is a day, on which something may have been decided: `구는 20일 조례를 고치기로 했다`.
    day: bool,
    /// Whether a clause of its own ends between the date and the word: `15일 협약을 맺고 ...`.
    closed: bool,
}

impl<'a> Clause<'a> {
    pub(super) fn new(date: &str, after: &str) -> Self {
        let day = date.ends_with(['일', ')']) && !after.starts_with("부터");
        Self { joined: Joined::of(after), before: "", day, closed: false }
    }

    /// Goes on behind a word.
    pub(super) fn pass(&mut self, word: &'a str) {
        self.closed |= is_connective(word);
        self.before = word;
    }

    /// The tense where the word says that the clause is intended or decided.
    pub(super) fn intends(&self, word: &str) -> Option<Tense> {
        if is_plan(self.before, word) {
            return Some(Tense::Coming);
        }
        let free = self.joined != Joined::Else || !self.closed && !self.day;
        let decided = free && is_decided(self.before, word);
        decided.then_some(Tense::Ahead)
    }

    /// The tense of a word with a tense of its own.
    pub(super) fn tense(&self, tense: Tense, word: &str) -> Tense {
        let set = tense == Tense::Past && self.joined.is_set_by(self.before, word);
        if set { Tense::Ahead } else { tense }
    }
}

/// `뽑을 생각이다`, `커질 것`, `열 구상`: a form in ㄹ and a noun of intention; not `행사를 생각하면`, where ㄹ ends the particle of an object.
fn is_plan(before: &str, word: &str) -> bool {
    const NOUNS: [&str; 11] =
        ["생각", "계획", "방침", "전망", "구상", "작정", "요량", "심산", "방안", "복안", "참"];
    const ENDINGS: [&str; 12] =
        ["이다", "이라", "이며", "이고", "이지", "이었", "입니", "으로", "을", "도", "임", "인"];
    if !before.chars().next_back().is_some_and(is_prospective) {
        return false;
    }
    let word = word.trim_start_matches(|c: char| !is_alphanumeric(c));
    let ended = |rest: &str| {
        let rest = rest.trim_start_matches(['”', '"', '’', '\'']);
        rest.is_empty() || ENDINGS.iter().any(|ending| rest.starts_with(ending))
    };
    word.starts_with('것') || NOUNS.iter().any(|noun| word.strip_prefix(noun).is_some_and(ended))
}

/// `열기로 했다`, `짓기로 결정`: not `야구 경기로 정했다`.
fn is_decided(before: &str, word: &str) -> bool {
    const VERBS: [&str; 8] = ["했", "한", "하", "결정", "합의", "의결", "뜻", "약속"];
    before.ends_with("기로") && VERBS.iter().any(|verb| word.starts_with(verb))
}

/// `맺고`, `열어`, `통해`: it ends a clause, and what follows is another one.
fn is_connective(word: &str) -> bool {
    static ENDINGS: Suffixes =
        Suffixes::new(&["고", "며", "해", "어", "아", "여", "서", "뒤", "후", "만나", "워", "와"]);
    ENDINGS.end(word.trim_end_matches(','))
}
