//! The tense around a Korean date: Korean says it at the end of a clause, so the first cue after the date decides.
//!
//! Past: a syllable that ends in ㅆ (`했다`, `열렸으며`), `열린`, `개최된`, `따르면`. To come, or announced: the present (`연다`, `한다고`), `예정`, `겠`,
//! `열리는`. `지난` and `오는` in the date itself say it outright; `까지` alone leans to what is to come.

use super::Input;
use super::ahead_ko::{self, Clause};
use super::said::Frame;
use super::tense::Tense;
use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::{L, N, final_consonant, is_alphanumeric, is_hangul, is_past};
use crate::span::Span;

/// No cue is looked for farther away than this many bytes.
const REACH: usize = 400;

/// Whether the date at `span` is written in Korean.
pub(super) fn is_korean(input: &Input<'_>, span: Span) -> bool {
    let date = span.of(input.view.text);
    !date.is_ascii() && date.chars().any(is_hangul)
}

/// The tense at the date at `span` in its sentence.
pub(super) fn of(input: &Input<'_>, span: Span, bounds: Span) -> Tense {
    let date = span.of(input.view.text);
    if date.starts_with("오는") || date.starts_with("다가오는") {
        return Tense::Coming;
    }
    if date.starts_with("지난 ") {
        return Tense::Past;
    }
    let end = input.view.text.floor_char_boundary(bounds.end.min(span.end + REACH));
    let after = input.view.text.get(span.end..end).unwrap_or("");
    if is_prepared_for(date, after) {
        return Tense::Coming;
    }
    if is_of_disaster(input.view.tail(span.end)) {
        return Tense::Past;
    }
    let until = after.starts_with("까지");
    let mut clause = Clause::new(date, after);
    let cue = ahead_ko::words(after).find_map(|word| {
        let found = clause.intends(word).or_else(|| Some(clause.tense(cue(word)?, word)));
        clause.pass(word);
        found
    });
    cue.unwrap_or(if until { Tense::Coming } else { Tense::Unknown })
}

/// `여름철| 침수를 막기 위해`, `겨울철| 화재에 대비해`: a season that something is done for is to come, whatever is over.
fn is_prepared_for(date: &str, after: &str) -> bool {
    const WORDS: usize = 5;
    static SEASONS: Suffixes =
        Suffixes::new(&["봄철", "여름철", "가을철", "겨울철", "봄", "여름", "가을", "겨울"]);
    let purpose = |word: &str| ["위해", "위한", "대비", "앞두고"].iter().any(|verb| word.starts_with(verb));
    SEASONS.end(date) && ahead_ko::words(after).take(WORDS).any(purpose)
}

/// `11월| 폭설`, `8월| 집중호우 피해`: nobody announces one.
fn is_of_disaster(tail: &str) -> bool {
    static DISASTERS: Prefixes = Prefixes::new(&[
        " 폭설",
        " 폭우",
        " 집중호우",
        " 호우",
        " 태풍",
        " 산불",
        " 화재",
        " 지진",
        " 홍수",
        " 침수",
        " 수해",
        " 한파",
        " 참사",
    ]);
    DISASTERS.strip(tail).any(|rest| !rest.starts_with(" 대비") && !rest.starts_with(" 예방"))
}

/// Whether a noun that ends the clause of the date at `span` announces what is to come.
pub(super) fn is_announced(input: &Input<'_>, span: Span) -> bool {
    let tail = input.view.tail(span.end);
    is_korean(input, span) && ahead_ko::is_announced(&tail[..tail.floor_char_boundary(REACH)])
}

/// How far a bare year at `span` reaches: over the sentence that it opens, or to `전년` after it.
pub(super) fn frame(input: &Input<'_>, span: Span, sentence: Span) -> Frame {
    let tail = input.view.tail(span.end);
    let adverbial = ["에", "부터", "까지", ",", " 들어", " "].iter().any(|word| tail.starts_with(word));
    match () {
        () if adverbial && is_of_budget(input, span) => Frame::Year,
        () if adverbial && span.start <= sentence.start + "“".len() => Frame::Clause,
        () if adverbial => Frame::Year,
        () => Frame::None,
    }
}

/// `내년| 본예산에`, `2022년| 운영비로`: the year is that of the money, not of what is done with it.
pub(super) fn is_of_budget(input: &Input<'_>, span: Span) -> bool {
    static BUDGETS: Prefixes = Prefixes::new(&[
        "예산",
        "본예산",
        "추경",
        "운영비",
        "사업비",
        "관리비",
        "인건비",
        "공사비",
        "지원비",
        "활동비",
        "국비",
        "시비",
        "구비",
        "살림",
    ]);
    let tail = input.view.tail(span.end);
    let tail = tail.strip_prefix('의').unwrap_or(tail);
    let word = tail.strip_prefix(' ').map(particle::rest_of).unwrap_or_default();
    let ended = |rest: &str| particle::is_particle(rest.strip_prefix('안').unwrap_or(rest));
    BUDGETS.strip(word).any(ended)
}

/// What a word says of its clause.
fn cue(word: &str) -> Option<Tense> {
    static COMING: Suffixes = Suffixes::new(&[
        "열리는",
        "개최되는",
        "시작되는",
        "시작하는",
        "시행되는",
        "펼쳐지는",
        "치러지는",
        "진행되는",
        "개막하는",
        "열릴",
    ]);
    static CONDITIONS: Suffixes = Suffixes::new(&["되면", "하면", "지면", "들면", "나면", "으면"]);
    static PLANNED: Prefixes = Prefixes::new(&["예정", "계획이", "방침이", "전망이", "앞두", "앞둔"]);
    static PAST: Suffixes = Suffixes::new(&[
        "열린",
        "치러진",
        "마친",
        "시작한",
        "개관한",
        "개장한",
        "발표한",
        "체결한",
        "개최한",
        "진행한",
        "실시한",
        "출범한",
        "확정한",
        "밝힌",
        "발생한",
        "받은",
        "거둔",
        "모은",
        "걷힌",
        "끝낸",
        "확보한",
        "지급한",
        "지원한",
        "투입한",
        "발행한",
        "편성한",
        "기탁한",
        "전달한",
        "판매한",
        "징수한",
        "접수한",
        "선정한",
        "준공한",
        "착공한",
        "도입한",
        "따르면",
    ]);
    let word = word.trim_matches(|c: char| !is_alphanumeric(c));
    if PLANNED.start(word) || COMING.end(word) {
        return Some(Tense::Coming);
    }
    let syllables = Syllables::of(word);
    if syllables.past {
        return Some(Tense::Past);
    }
    if CONDITIONS.end(word) {
        return Some(Tense::Coming);
    }
    let passive = word.ends_with('된') && word.chars().count() > 2;
    if PAST.end(word) || passive {
        return Some(Tense::Past);
    }
    (syllables.intends || syllables.declares && is_present(word)).then_some(Tense::Coming)
}

/// What the syllables of a word say, wherever they stand in it.
#[derive(Debug, Default, Clone, Copy)]
struct Syllables {
    /// One ends in ㅆ: `했`, `열렸`.
    past: bool,
    /// One is `겠`.
    intends: bool,
    /// One is `다`, with which a verb may end.
    declares: bool,
}

impl Syllables {
    fn of(word: &str) -> Self {
        word.chars().filter(|c| is_hangul(*c)).fold(Self::default(), |said, c| Self {
            past: said.past || is_past(c),
            intends: said.intends || c == '겠',
            declares: said.declares || c == '다',
        })
    }
}

/// `연다`, `한다고`, `받는다.`: a verb in the present.
fn is_present(word: &str) -> bool {
    const ENDINGS: [&str; 10] = ["", "고", "는", "며", "면", "면서", "고도", "지만", "”", "’"];
    let mut before = ' ';
    for (i, c) in word.char_indices() {
        let stem = final_consonant(before) == N;
        if c == '다' && stem {
            let rest = &word[i + c.len_utf8()..];
            let rest = &rest[..rest.find(|c: char| !is_hangul(c)).unwrap_or(rest.len())];
            return ENDINGS.contains(&rest);
        }
        before = c;
    }
    false
}

/// `커질 것`: a syllable that ends in ㄹ before it.
pub(super) fn is_prospective(syllable: char) -> bool {
    final_consonant(syllable) == L
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_say_their_tense() {
        for word in ["밝혔다.", "나섰으며", "했다고", "열린", "개최된", "따르면", "있었다"]
        {
            assert_eq!(cue(word), Some(Tense::Past), "{word}");
        }
        for word in ["연다.", "개최한다고", "더해지면", "예정이다.", "하겠다", "열리는", "받는다”고"]
        {
            assert_eq!(cue(word), Some(Tense::Coming), "{word}");
        }
        for word in ["구청에서", "있다.", "행사를", "크다", ""] {
            assert_eq!(cue(word), None, "{word}");
        }
    }
}
