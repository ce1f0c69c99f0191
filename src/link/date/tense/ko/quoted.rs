//! What somebody says in quotation marks has a tense of its own: `“계약이 |7월 말|로 끝나는데 손을 놓고 있다”고 주장했다`.

use arrayvec::ArrayVec;

use super::REACH;
use super::cue::cue;
use super::words::words;
use crate::link::date::tense::Tense;
use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};

/// The first byte of `“`.
const CURLED: u8 = 0xe2;

/// The part of what follows a date that is said with it, where the quotation that it stands in ends with its verb; not `“5월 가정의 달” 행사를 열었다`.
/// `before` is what stands near before the date in its sentence.
pub(super) fn part<'a>(before: &str, after: &'a str) -> &'a str {
    static VERBS: Suffixes = Suffixes::new(&["다", "다.", "까", "까?", "요", "요.", "라", "자", "다!"]);
    // Nearly always none opens.
    if memchr::memchr2(b'"', CURLED, before.as_bytes()).is_none() {
        return after;
    }
    let Some(close) = after.find(['”', '"']) else { return after };
    let open = if after[close..].starts_with('"') {
        before.bytes().filter(|byte| *byte == b'"').count() % 2 == 1
    } else {
        before.rfind('“') > before.rfind('”')
    };
    let said = &after[..close];
    if open && VERBS.end(said) { said } else { after }
}

/// The quotation behind a date that stands outside of it: its words tell nothing of the date, `|13일| 구의회에서 “공원을 지키겠다”고 강조했다`.
#[derive(Debug, Default)]
pub(super) struct Speech {
    /// It has begun and not ended.
    open: bool,
    /// A quotation has been passed.
    pub(super) passed: bool,
}

impl Speech {
    /// Whether the word is of a quotation; `before` is what stands between the date and the word.
    pub(super) fn takes<'a, W: Iterator<Item = &'a str>>(
        &mut self,
        word: &str,
        before: impl FnOnce() -> W,
    ) -> bool {
        // Nearly no word begins with one.
        if !self.open && !matches!(word.as_bytes(), [b'"' | CURLED, ..]) {
            return false;
        }
        let rest = match word.strip_prefix(['“', '"']) {
            _ if self.open => word,
            Some(rest) if !is_of_event(before()) => rest,
            _ => return false,
        };
        (self.open, self.passed) = (!rest.contains(['”', '"']), true);
        true
    }

    /// Whether it goes on behind the sentence, as one of several sentences does: `|17일| 구청에서 “골목을 살리겠다. 온 힘을 쏟겠다”고 말했다`.
    pub(super) const fn is_open(&self) -> bool {
        self.open
    }
}

/// `|20일| 문을 여는 도서관을 두고 “...”고 밝혔다`, `|20일| 착공식과 관련해 “...”고`: another verb or the noun of an event takes the date.
fn is_of_event<'a>(mut before: impl Iterator<Item = &'a str>) -> bool {
    static VERBS: Suffixes = Suffixes::new(&[
        "하는", "되는", "리는", "여는", "지는", "치는", "갖는", "오는", "서는", "나는", "할", "될", "릴",
        "열", "질", "칠", "가질", "들", "올",
    ]);
    let first = before.next().into_iter().chain(before.next()).chain(before.next());
    let first: ArrayVec<&str, 3> = first.collect();
    is_about_event(&first) || first.into_iter().chain(before).any(|word| VERBS.end(word))
}

/// ` 착공식과 관련해`, ` 축제에 대해`: the words behind the date.
fn is_about_event(words: &[&str]) -> bool {
    static ABOUT: Prefixes = Prefixes::new(&["관련해", "관련하여", "대해", "대하여", "관해", "두고"]);
    static EVENTS: Suffixes = Suffixes::new(&[
        "식",
        "축제",
        "행사",
        "대회",
        "공연",
        "전시",
        "선거",
        "투표",
        "박람회",
        "음악회",
        "설명회",
        "개막",
        "개통",
        "개장",
        "개관",
        "개원",
        "시행",
        "콘서트",
    ]);
    match words {
        ["", noun, about, ..] => ABOUT.start(about) && EVENTS.end(particle::stem(noun)),
        _ => false,
    }
}

/// What follows a title of several sentences to the end of its own one, where the text goes on in the middle of the title: `25일 “도전! |골든벨”을 개최한다`; none
/// where it is said by somebody.
pub(super) fn behind_title(tail: &str) -> Option<&str> {
    static SAID: Prefixes =
        Prefixes::new(&["고 ", "고도 ", "라고", "이라고", "며 ", "라며", "이라며", "면서", "라면서"]);
    let near = &tail[..tail.floor_char_boundary(REACH)];
    let near = near.split('\n').next().unwrap_or(near);
    let close = near.find(['”', '"'])?;
    let (title, rest) = near.split_at(close);
    let rest = rest.trim_start_matches(['”', '"']);
    let title = !title.ends_with(['.', '…']) && !rest.is_empty() && !SAID.start(rest);
    title.then(|| &rest[..rest.find("다. ").map_or(rest.len(), |end| end + "다.".len())])
}

/// `|13일| 집무실에서 가진 인터뷰에서 빚을 |갚겠다고| 밝혔다`: whether the word ends what somebody has said on the date, so far behind it in `after`, at
/// a place where nothing else is done; not `|13일| 새 길을 열겠다고 밝혔다`, `|28일| 본회의에서 처리한다고 밝혔다`.
pub(super) fn is_told(after: &str, passed: usize, word: &str) -> bool {
    static SAYINGS: Suffixes =
        Suffixes::new(&["다고", "라고", "다며", "라며", "다고,", "라고,", "다며,", "라며,"]);
    static PLACES: Suffixes = Suffixes::new(&["인터뷰에서", "취임사에서", "신년사에서", "통화에서"]);
    // `간담회에서 |밝히겠다고| 말했다`: what is to be said there.
    static TELLS: Prefixes = Prefixes::new(&["밝히", "밝힐", "발표", "공개", "설명", "말하", "내놓"]);
    SAYINGS.end(word)
        && !TELLS.start(word)
        && words(after).take(passed).any(|word| PLACES.end(word))
        && words(after).skip(passed + 1).find_map(cue) == Some(Tense::Past)
}
