//! The words of Korean that have a tense: `했다`, `열린`, `예정`, `연다고`.
//!
//! A word at a time: what its clause makes of it is told in [`super`] and [`super::clause`].

use super::polite;
use crate::link::date::tense::Tense;
use crate::scan::edge::{Marks, Prefixes, Suffixes};
use crate::scan::hangul::{
    FINALS, L, N, SS, SYLLABLE, final_consonant, index_of, is_alphanumeric, is_hangul, is_syllable,
    syllables_of,
};

/// What a word says of its clause.
pub(super) fn cue(word: &str) -> Option<Tense> {
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
    // What is to be done where something is so, and what one is asked to do.
    static CONDITIONS: Suffixes =
        Suffixes::new(&["되면", "하면", "지면", "들면", "나면", "으면", "세요", "십시오", "만나요"]);
    static PLANNED: Prefixes = Prefixes::new(&["예정", "계획이", "방침이", "전망이", "앞두", "앞둔", "앞뒀"]);
    static ENDS: Marks = COMING.marks().with_all(CONDITIONS.marks()).with_all(PAST.marks());
    let word = without_marks(word);
    // One look tells of most words that they end as none of those do.
    let may_end = ENDS.may_end(word);
    if PLANNED.start(word) || may_end && COMING.end(word) {
        return Some(Tense::Coming);
    }
    let syllables = Syllables::of(word);
    if syllables.past {
        return Some(Tense::Past);
    }
    if may_end && CONDITIONS.end(word) {
        return Some(Tense::Coming);
    }
    let passive = word.ends_with('된') && word.chars().count() > 2;
    if may_end && PAST.end(word) || passive {
        return Some(Tense::Past);
    }
    (syllables.intends || syllables.declares && is_present(word)).then_some(Tense::Coming)
}

/// A word without what stands around its letters.
fn without_marks(word: &str) -> &str {
    let bytes = word.as_bytes();
    let bare = is_syllable(bytes, 0) && is_syllable(bytes, bytes.len() - SYLLABLE);
    if bare { word } else { word.trim_matches(|c: char| !is_alphanumeric(c)) }
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
    #[allow(clippy::needless_bitwise_bool, reason = "which syllable it is cannot be foreseen")]
    fn of(word: &str) -> Self {
        const IS: u16 = index_of('있');
        const INTENDS: u16 = index_of('겠');
        const DECLARES: u16 = index_of('다');
        syllables_of(word).fold(Self::default(), |said, syllable| {
            let intends = syllable == INTENDS;
            Self {
                past: said.past | (syllable % FINALS == SS) & (syllable != IS) & !intends,
                intends: said.intends | intends,
                declares: said.declares | (syllable == DECLARES),
            }
        })
    }
}

/// `연다`, `한다고`, `받는다.`, `엽니다`: a verb in the present.
fn is_present(word: &str) -> bool {
    const ENDINGS: [&str; 10] = ["", "고", "는", "며", "면", "면서", "고도", "지만", "”", "’"];
    let mut before = ' ';
    for (i, c) in word.char_indices() {
        let stem = final_consonant(before) == N || before == '니' && polite::is_verb(&word[..i]);
        if c == '다' && stem {
            let rest = &word[i + c.len_utf8()..];
            let rest = &rest[..rest.find(|c: char| !is_hangul(c)).unwrap_or(rest.len())];
            return ENDINGS.contains(&rest);
        }
        before = c;
    }
    false
}

/// `물은 결과`: a syllable that ends in ㄴ before it.
pub(super) fn is_attributive(syllable: char) -> bool {
    final_consonant(syllable) == N
}

/// `커질 것`: a syllable that ends in ㄹ before it.
pub(super) fn is_prospective(syllable: char) -> bool {
    final_consonant(syllable) == L
}

/// What stands before a noun and tells it as over: `3월에 |숨진| 사람`, `5월에 |개통한| 다리`.
static PAST: Suffixes = Suffixes::new(&[
    "열린",
    "치러진",
    "마친",
    "시작한",
    "개관한",
    "개장한",
    "발표한",
    "보도한",
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
    "거둬들인",
    "벌어들인",
    "사들인",
    "끌어들인",
    "얻은",
    "얻어낸",
    "따낸",
    "타낸",
    "끌어온",
    "쌓인",
    "걷은",
    "적발한",
    "잡아낸",
    "찾아낸",
    "내준",
    "팔린",
    "들어온",
    "들여온",
    "숨진",
    "다녀간",
    "다녀온",
    "들어선",
    "세워진",
    "지어진",
    "만들어진",
    "이뤄진",
    "일어난",
    "치른",
    "펴낸",
    "내놓은",
    "선보인",
    "맡긴",
    "보낸",
    "건넨",
    "물러난",
    "개통한",
    "개원한",
    "개소한",
    "설립한",
    "제정한",
    "통과한",
    "의결한",
    "공고한",
    "취임한",
    "당선한",
    "매입한",
    "구입한",
    "완공한",
    "공개한",
    "제출한",
]);

/// Whether a word directly behind a date and its `에` tells it as over: `3월에 |맺은| 협약`; farther on it tells only of its noun, `29일 농가들이 |꾸린| 장터를 연다`,
/// `24일 축제장을 |찾은| 시민에게 준다`.
pub(super) fn is_past_beside(word: &str) -> bool {
    static BESIDE: Suffixes = Suffixes::new(&[
        "맺은",
        "만든",
        "세운",
        "심은",
        "뽑은",
        "꾸린",
        "찾은",
        "모인",
        "나온",
        "떠난",
        "무너진",
        "쓰러진",
        "불거진",
        "터진",
        "잃은",
        "이어진",
        "설치한",
        "조성한",
        "신설한",
        "폐지한",
        "수상한",
        "쏟아진",
        "늘어난",
        "줄어든",
        "옮긴",
    ]);
    BESIDE.end(word)
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
        for word in
            ["연다.", "개최한다고", "더해지면", "예정이다.", "하겠다", "열리는", "받는다”고", "엽니다."]
        {
            assert_eq!(cue(word), Some(Tense::Coming), "{word}");
        }
        for word in ["구청에서", "있다.", "있습니다.", "행사를", "크다", ""] {
            assert_eq!(cue(word), None, "{word}");
        }
    }
}
