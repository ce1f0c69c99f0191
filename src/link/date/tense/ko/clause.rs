//! What a Korean sentence decides, intends or prepares for later: `9월 말까지 금지했다`, `10월로 미뤘다`, `하반기에 열기로 했다`, `더 뽑을
//! 생각이다`, `11월 행사를 마련했다`.
//!
//! The main verb is in the past or says nothing of time; what leads to it says that the date is still to come.

use super::cue::{cue, is_attributive, is_past_beside};
use super::event::is_event;
use super::joined::Joined;
use super::planned::{self, is_asked, is_decided, is_goal, is_plan};
use super::words::words;
use super::{noun, polite, quoted, state};
use crate::link::date::tense::Tense;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;

/// The clause from the date up to a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clause<'a> {
    joined: Joined,
    /// Whether the date is a day, on which something may have been decided: `구는 20일 조례를 고치기로 했다`.
    day: bool,
    /// Whether it is a month, by itself or in a list.
    month: bool,
    /// How many months before the publication it was, where it is a month that has been in that year or was few months ago.
    ago: Option<i8>,
    /// Whether it has two ends, or says one of them.
    ranged: bool,
    /// What follows the date.
    after: &'a str,
    /// How many of its words lie before the word.
    passed: usize,
    before: &'a str,
}

impl<'a> Clause<'a> {
    /// `now` is the month of the publication.
    pub(super) fn new(date: &str, after: &'a str, now: Option<i8>) -> Self {
        const FEW: i8 = 3;
        let day = date.ends_with(['일', ')']) && !after.starts_with("부터");
        let ends = ["부터", "까지"].iter().any(|end| after.starts_with(end));
        let ranged = ends || date.contains(['~', '∼', '～']) || date.contains("부터");
        let month = date.ends_with('월');
        let named = date.strip_suffix('월').and_then(|date| {
            let head = date.trim_end_matches(|c: char| c.is_ascii_digit());
            date[head.len()..].parse::<i8>().ok()
        });
        let ago = now.zip(named).map(|(now, month)| (now - month, (now - month).rem_euclid(12)));
        let ago = ago.and_then(|(this_year, ago)| (this_year >= 0 || ago <= FEW).then_some(ago));
        let joined = match Joined::of(after) {
            // `금요일|에서 토요일로| 옮겼다`: both days are to come.
            Joined::From if date.ends_with("요일") => Joined::To,
            joined => joined,
        };
        Self { joined, day, month, ago, ranged, after, passed: 0, before: "" }
    }

    /// Goes on behind a word.
    pub(super) fn pass(&mut self, word: &'a str) {
        self.passed += 1;
        self.before = word;
    }

    /// The words between the date and the one that is asked.
    pub(super) fn passed(&self) -> impl Iterator<Item = &'a str> {
        words(self.after).take(self.passed)
    }

    /// Whether the date is a day that nothing begins or ends on.
    pub(super) const fn is_day(&self) -> bool {
        self.day && !self.ranged
    }

    /// Whether the date has two ends, or says one of them.
    pub(super) const fn is_ranged(&self) -> bool {
        self.ranged
    }

    /// The tense that the word has, or that it gives the clause.
    pub(super) fn says(&self, word: &str) -> Option<Tense> {
        if self.ago.is_some() && word.ends_with("년까지") && planned::is_agreed(self.before, word) {
            return Some(Tense::Unknown);
        }
        let said = self.intends(word).or_else(|| Some(self.tense(self.cue(word)?, word)));
        // `13일 인터뷰에서 빚을 |갚겠다고| 밝혔다`
        let told = || self.is_day() && quoted::is_told(self.after, self.passed, word);
        if said == Some(Tense::Coming) && told() { Some(Tense::Past) } else { said }
    }

    /// Whether a clause of its own ends between the date and the word: `15일 협약을 맺고 ...`.
    fn is_closed(&self) -> bool {
        words(self.after).take(self.passed).any(is_connective)
    }

    /// Whether the clause has an event as its object: `행사를`.
    fn has_event(&self) -> bool {
        words(self.after).take(self.passed).any(is_event)
    }

    /// What a word says of the clause; not what it tells of its noun alone: `28일부터 새로 |조성된| 공원에서`.
    fn cue(&self, word: &str) -> Option<Tense> {
        let of_noun = || noun::is_of_noun(self.after, self.before, word, self.ranged);
        let told = || polite::is_told(self.before, word).then_some(Tense::Past);
        let found = cue(word).or_else(told).filter(|tense| *tense != Tense::Past || !of_noun())?;
        let polite = || found == Tense::Coming && polite::is_polite(word) && !self.announces(word);
        (!polite()).then_some(found)
    }

    /// Whether what is said politely is announced of the date: not in a title, nor where another verb takes the date (`15일 |개관한| 쉼터를 운영합니다`), nor of a month
    /// since when it is so.
    fn announces(&self, word: &str) -> bool {
        let offered = || {
            !self.ago.is_some_and(|ago| (1..=6).contains(&ago))
                && polite::is_offered(self.before, word)
                && !self.passed().any(polite::is_participle)
        };
        !self.is_in_title(word) && (polite::asks(word) || offered())
    }

    /// `‘함께 |걸으세요’|`, `「문을 |엽니다」|`, `‘어서 |오세요|, 우리 동네’`.
    fn is_in_title(&self, word: &str) -> bool {
        const OPENS: [char; 6] = ['‘', '“', '「', '『', '<', '《'];
        const CLOSES: [char; 7] = ['’', '”', '」', '』', '>', '》', '\''];
        let mark = |word: &str| {
            let last = word.chars().rfind(|c| OPENS.contains(c) || CLOSES.contains(c))?;
            Some(OPENS.contains(&last) || last == '\'' && word.starts_with('\''))
        };
        word.contains(CLOSES)
            || word.starts_with(OPENS)
            || self.passed().filter_map(mark).last() == Some(true)
    }

    /// The tense where the word says that the clause is intended or decided.
    fn intends(&self, word: &str) -> Option<Tense> {
        let beside = || self.passed == 1 && self.before == "에" && is_past_beside(word);
        // Nearly all words begin as none of those do.
        if !may_intend(word) {
            return beside().then_some(Tense::Past);
        }
        // `시작할 수 |있게| 됐다`: what has become possible is to come.
        let possible = self.before == "수" && word.starts_with("있게");
        if planned::was_planned(word, || words(self.after).nth(self.passed + 1)) {
            return Some(Tense::Unknown);
        }
        if possible || is_plan(self.before, word) || is_goal(self.before, word) {
            return Some(Tense::Coming);
        }
        if self.joined == Joined::Until && is_asked(self.before, word) {
            return Some(Tense::Coming);
        }
        let ranked = || self.month && state::is_ranked(self.after, self.before, word);
        if is_result(self.before, word) || beside() || ranked() {
            return Some(Tense::Past);
        }
        if self.passed == 0 && planned::was_to_end(word) {
            return Some(Tense::Unknown);
        }
        let free = || self.joined != Joined::Else || !self.day && !self.is_closed();
        (is_decided(self.before, word) && free()).then_some(Tense::Ahead)
    }

    /// The tense of a word with a tense of its own.
    fn tense(&self, tense: Tense, word: &str) -> Tense {
        match tense {
            Tense::Past if self.is_aimed_at(word) => Tense::Coming,
            // `기간을 27일|까지 늘렸다|`; not `4월까지 늘렸다`, by then.
            Tense::Past if self.day && self.before == "까지" && word.starts_with("늘렸") => Tense::Ahead,
            // `5일|에서 12일로| 미뤄졌다`: when it was to be; the nearest is meant.
            Tense::Past if self.joined.is_set_by(self.before, word) => {
                if self.joined == Joined::From {
                    Tense::Unknown
                } else {
                    Tense::Ahead
                }
            }
            Tense::Past if self.is_named(word) => Tense::Unknown,
            // What is made ready is nearer to come than past: the nearest date is meant.
            Tense::Past if self.prepares(word) => Tense::Unknown,
            Tense::Coming if self.month && state::is_told_of_amount(self.after, word) => Tense::Past,
            _ => tense,
        }
    }

    /// `하반기 징수 |목표를| 30억 원으로 잡았다`: what is aimed at is to come.
    fn is_aimed_at(&self, word: &str) -> bool {
        let goal =
            words(self.after).take(self.passed).any(|word| matches!(word, "목표를" | "목표로" | "계획을"));
        goal && ["잡았", "세웠", "정했", "삼았", "내걸었"].iter().any(|verb| word.starts_with(verb))
    }

    /// `10월부터 11월까지를 정리 기간|으로 정했다|`, `일정은 27일 남면, 30일 북면|으로 잡혔다|`: the nearest one is meant.
    fn is_named(&self, word: &str) -> bool {
        let verb = ["정했", "지정했", "설정했", "선포했", "잡혔"].iter().any(|verb| word.starts_with(verb));
        verb && (self.before.ends_with("으로") || self.before.ends_with('로'))
    }

    /// `행사를 마련했다`, `축제도 준비했다`, `파업을 예고했다`: when the event is, not when it was prepared; not `조례를 마련했다`.
    fn prepares(&self, word: &str) -> bool {
        static READY: Prefixes = Prefixes::new(&["마련", "준비", "기획"]);
        word.starts_with("예고") || READY.start(word) && self.has_event() && !self.is_closed()
    }
}

/// Whether a word may be one that [`Clause::intends`] asks for, by its first syllable, or what stands there in place of one.
fn may_intend(word: &str) -> bool {
    let first = word.chars().next();
    first.is_some_and(|first| {
        !is_hangul(first)
            || matches!(
                first,
                '있' | '예'
                    | '계'
                    | '방'
                    | '구'
                    | '생'
                    | '목'
                    | '전'
                    | '작'
                    | '요'
                    | '심'
                    | '복'
                    | '참'
                    | '것'
                    | '달'
                    | '결'
                    | '순'
                    | '많'
                    | '적'
                    | '높'
                    | '낮'
                    | '까'
                    | '했'
                    | '한'
                    | '하'
                    | '합'
                    | '의'
                    | '뜻'
                    | '약'
            )
    })
}

/// `전화로 물은 |결과|`, `조사한 |결과|에 따르면`: what has a result is over.
fn is_result(before: &str, word: &str) -> bool {
    matches!(word, "결과" | "결과," | "결과다." | "결과로" | "결과라고")
        && before.chars().next_back().is_some_and(is_attributive)
}

/// `맺고`, `열어`, `통해`: it ends a clause, and what follows is another one.
fn is_connective(word: &str) -> bool {
    static ENDINGS: Suffixes =
        Suffixes::new(&["고", "며", "해", "어", "아", "여", "서", "뒤", "후", "만나", "워", "와"]);
    let word = word.trim_end_matches(',');
    // `10억 원을 들여 다리를 놓기로 했다`: the means, not an event before it.
    word != "들여" && ENDINGS.end(word)
}
