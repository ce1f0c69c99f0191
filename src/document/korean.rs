//! What a Korean page has around its article: bylines (`[헤럴드경제=박종일 기자]`, `(함양=다온뉴스) 편하람 기자 =`, `홍길동 기자 a@b.kr`) and
//! furniture (`입력 2026-03-04 18:11`, `기사 담기`).

use memchr::memchr;
use memchr::memmem::Finder;
use once_cell::sync::Lazy;
use regex::Regex;

use super::title::{KOREAN_GRADES as GRADES, KOREAN_ROLES as ROLES};
use crate::scan::edge::Prefixes;
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// No byline is longer in bytes.
const LONGEST_BYLINE: usize = 160;
/// No link elsewhere.
const LONGEST_LINK: usize = 160;
/// No line with the time of the page.
const LONGEST_STAMP: usize = 160;
/// No line of a picture.
const LONGEST_CAPTION: usize = 480;

/// Names of reporters.
const NAMES: &str = "[가-힣]{2,4}(?:[·ㆍ, ]{1,2}[가-힣]{2,4}){0,3}";

/// A reporter's title with its grade, as a pattern. The plain [`ROLES`] are searched first: the patterns fail on most lines only after many steps.
static ROLE: Lazy<String> = Lazy::new(|| format!("(?:{})?(?:{})", GRADES.join("|"), ROLES.join("|")));

/// A byline before the text of an article.
static OPENING: Lazy<Regex> = Lazy::new(|| {
    let paper = r"(?:[^\]\[=\n]{0,40}[=|ㅣ ]\s?)?";
    let role = &*ROLE;
    let brackets = format!(r"[\[【<(]{paper}{NAMES} ?{role}[\]】>)](?: ?=)?");
    let dateline = format!(r"[\[【(][^\]】)=\n]{{1,20}}=[^\]】)\n]{{1,30}}[\]】)] ?{NAMES} ?{role} ?=");
    let plain = format!("{NAMES} ?{role} ?=");
    constant(&format!("^(?:{dateline}|{brackets}|{plain})"))
});

/// The marks with which a sentence before a byline may end: those of [`CLOSING`].
const STOPS: [char; 7] = ['.', '!', '?', '”', '’', ')', ']'];

/// A byline that is a line, or the end of one.
static CLOSING: Lazy<Regex> = Lazy::new(|| {
    let mail = r"(?:[ /|(]{0,3}[A-Za-z0-9._-]+@[A-Za-z0-9._-]+\)?)";
    let place = r"(?:[가-힣/·]{1,12} ?= ?|글[·/=사진 ]{0,6})?";
    let role = &*ROLE;
    constant(&format!(r"(?:^|[.!?”’)\]] ?)[\[(]?{place}{NAMES} ?{role}[\])]?{mail}?$"))
});

/// A line with a name and the time of the page, or an address of mail and a time.
static SIGNED: Lazy<Regex> = Lazy::new(|| {
    let time = r"\d{4}[-./] ?\d{1,2}[-./] ?\d{1,2}[-./]?,?(?: (?:오전 |오후 )?\d{1,2}:\d{2}(?::\d{2})?)?";
    let (mail, role) = (r"[A-Za-z0-9._-]+@[A-Za-z0-9._-]+", &*ROLE);
    constant(&format!(r"^(?:{NAMES}(?: ?{role})?[ |]{{1,3}}{time}|{mail}(?:[ |]{{1,3}}{time})?)$"))
});

/// A time of the page: `입력 2018.11.26 13:58:41`, `2018-08-14 18면`.
static STAMP: Lazy<Regex> = Lazy::new(|| {
    let time = r"\d{2,4}[-./] ?\d{1,2}[-./] ?\d{1,2}";
    let label = LABELS.words().join("|");
    constant(&format!(
        r"^[\[(]?(?:(?:{label})[일시]{{0,2}} ?:? ?)?{time}[^가-힣A-Za-z]*(?:[가-힣]{{1,4}} [^가-힣A-Za-z]*)?(?:\d{{1,3}}면)?[\])]?$"
    ))
});

/// What stands before such a time.
static LABELS: Prefixes = Prefixes::new(&[
    "입력",
    "수정",
    "승인",
    "등록",
    "발행",
    "게재",
    "송고",
    "기사입력",
    "기사승인",
    "최종수정",
    "업데이트",
]);

/// No line of furniture is longer in bytes.
const LONGEST_FURNITURE: usize = 24;

/// Lines of furniture, without the dot of a list before them.
static FURNITURE: Prefixes = Prefixes::new(&[
    "본문 바로가기",
    "닫기",
    "많이 본 기사",
    "많이 본 뉴스",
    "가장 많이 본 뉴스",
    "카카오톡",
    "카카오스토리",
    "밴드",
    "블로그",
    "페이스북",
    "트위터",
    "네이버",
    "라인",
    "인스타그램",
    "기사 담기",
    "기사담기",
    "스크랩",
    "스크랩하기",
    "글자 키우기",
    "글자 크기",
    "글자크기",
    "글씨크기",
    "폰트크기",
    "가",
    "인쇄",
    "인쇄하기",
    "프린트",
    "공유",
    "공유하기",
    "URL 복사",
    "URL복사",
    "링크 복사",
    "메일",
    "이메일",
    "댓글",
    "댓글보기",
    "댓글 보기",
    "기사 듣기",
    "기사듣기",
    "기사 소리로 듣기",
    "좋아요",
    "구독",
    "구독하기",
    "목록",
    "이전 기사",
    "다음 기사",
]);

/// How a line begins with which a Korean article is over, whatever follows.
pub(super) static FOOTER_SIGNS: Prefixes = Prefixes::new(&["<저작권자", "[저작권자", "(c)"]);

/// The same where the line is no sentence of the article: not `저작권자는 구다.`
pub(super) static FOOTER_WORDS: Prefixes =
    Prefixes::new(&["저작권자", "무단전재", "무단 전재", "관련기사", "관련 기사"]);

/// How a line begins that may send its reader elsewhere.
pub(super) static LINK_SIGNS: Prefixes = Prefixes::new(&["▶", "☞", "▷", "►"]);

/// Whether a line sends its reader elsewhere (`▶ 다온통신 구독하기`). The sign alone opens entries of a list as well, and those name pages, too
/// (`▶ 신청: 카카오톡`): a link that is taken for an entry costs nothing, an entry that is taken for a link the rest of the article.
pub(super) fn is_link(line: &str) -> bool {
    const ELSEWHERE: [&str; 8] =
        ["바로가기", "구독하", "제보하", "관련기사", "관련 기사", "더보기", "더 보기", "저작권"];
    let short = line.len() < LONGEST_LINK;
    short && LINK_SIGNS.start(line) && ELSEWHERE.iter().any(|word| line.contains(word))
}

/// The byline that a line begins with, which begins with a bracket or in Hangul.
pub(super) fn opening(text: &str, line: Span) -> Option<Span> {
    let head = head(text, line);
    let begins = !head.starts_with(is_hangul) || memchr(b'=', head.as_bytes()).is_some();
    let found =
        if begins && ROLES.iter().any(|role| head.contains(role)) { OPENING.find(head) } else { None };
    found.map(|found| Span::new(line.start, line.start + found.end()))
}

/// As much of a line as a byline at its beginning may be.
fn head(text: &str, line: Span) -> &str {
    let there = line.of(text);
    &there[..there.floor_char_boundary(LONGEST_BYLINE)]
}

/// The byline that a line is, or ends with.
pub(super) fn closing(text: &str, line: Span) -> Option<Span> {
    if !may_close(line.of(text)) {
        return None;
    }
    let (tail, start) = tail(text, line);
    let mail = tail.ends_with(|c: char| c.is_ascii_alphanumeric() || c == ')')
        && memchr(b'@', tail.as_bytes()).is_some();
    let bare = tail.strip_suffix([')', ']']).unwrap_or(tail);
    let role = ROLES.iter().any(|role| bare.ends_with(role));
    let timed = tail.ends_with(|c: char| c.is_ascii_digit());
    if !(mail || role || timed) {
        return None;
    }
    let closing =
        if mail || role { CLOSING.find(tail).map(|found| without_stop(found.as_str())) } else { None };
    let signed = || (start == line.start && (mail || timed) && SIGNED.is_match(tail)).then_some(tail);
    closing.or_else(signed).map(|byline| Span::new(line.end - byline.len(), line.end))
}

/// Whether a line may end with a byline: its last byte tells that most do not.
fn may_close(line: &str) -> bool {
    let last = line.as_bytes().last();
    last.is_some_and(|last| !last.is_ascii() || last.is_ascii_alphanumeric() || matches!(last, b')' | b']'))
}

/// The end of a line, and where it begins.
fn tail(text: &str, line: Span) -> (&str, usize) {
    let there = line.of(text);
    let from = there.ceil_char_boundary(there.len().saturating_sub(LONGEST_BYLINE));
    (&there[from..], line.start + from)
}

/// The byline without the end of the sentence before it, which [`CLOSING`] needs to know where the byline begins.
fn without_stop(found: &str) -> &str {
    let byline = found.strip_prefix(STOPS);
    byline.map_or(found, |byline| byline.strip_prefix(' ').unwrap_or(byline))
}

/// Whether a line is furniture.
pub(super) fn is_furniture(line: &str) -> bool {
    if line.len() > LONGEST_STAMP {
        return false;
    }
    let word = line.trim_start_matches(['•', '·', '-', '*', '▲', '○', '●', ' ']);
    word.len() <= LONGEST_FURNITURE && FURNITURE.strip(word).any(str::is_empty) || is_stamp(line)
}

/// Whether a line is the time of the page.
fn is_stamp(line: &str) -> bool {
    let inner = line.strip_prefix(['[', '(']).unwrap_or(line);
    let begins = inner.starts_with(|c: char| c.is_ascii_digit()) || LABELS.start(inner);
    begins && STAMP.is_match(line)
}

/// Whether a line is that of a picture: `강북구청 건물 전경. (강북구 사진 제공)`.
pub(super) fn is_caption(line: &str) -> bool {
    const SIGNS: [&str; 9] =
        ["사진 제공", "사진제공", "제공)", "제공]", "제공. ", "자료사진", "사진=", "사진 =", "사진|"];
    if line.len() >= LONGEST_CAPTION || line.ends_with("다.") || !speaks_of_a_picture(line) {
        return false;
    }
    let end = line.trim_end_matches([' ', '|', '.']);
    let sign = ["제공", "자료사진"].iter().any(|sign| end.ends_with(sign));
    sign || SIGNS.iter().any(|sign| line.contains(sign))
}

/// Whether the words are there that every sign of a picture has one of. Their first byte tells that English has none of them.
fn speaks_of_a_picture(line: &str) -> bool {
    static WORDS: Lazy<[Finder<'static>; 2]> = Lazy::new(|| ["사진", "제공"].map(Finder::new));
    let first = "사".as_bytes()[0];
    memchr(first, line.as_bytes()).is_some() && WORDS.iter().any(|word| word.find(line.as_bytes()).is_some())
}

fn constant(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is constant")
}
