//! Names of persons in Hangul beside a title: a surname of the table and one or two syllables of given names.

use arrayvec::ArrayString;
use rustc_hash::FxHashSet;
use smol_str::SmolStr;

use once_cell::sync::Lazy;

use super::participle;
use crate::kind::mayor::{roster, spelling};
use crate::rule::particle;
use crate::scan::hangul::{is_alphanumeric, is_hangul};
use crate::scan::lexicon::rows;
use crate::span::Span;

/// A word that may be a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub text: &'a str,
    pub span: Span,
}

/// The word that `head` ends with, before one space and, in brackets, an age or a place in a picture: `서강석(가운데) |`, `고재득(63) |`.
pub(super) fn before(head: &str) -> Option<Word<'_>> {
    let head = head.strip_suffix(' ')?;
    at_end(without_brackets(head).unwrap_or(head))
}

/// The word that `head` ends with.
pub(super) fn at_end(head: &str) -> Option<Word<'_>> {
    const LONGEST: usize = 15;
    let start = head.floor_char_boundary(head.len().saturating_sub(LONGEST));
    let word = head[start..].rsplit(|c: char| !is_hangul(c)).next()?;
    let span = Span::new(head.len() - word.len(), head.len());
    let whole = !head[..span.start].ends_with(is_alphanumeric);
    (whole && !word.is_empty()).then_some(Word { text: word, span })
}

/// A name whose syllables are parted, as headlines of greetings have it: `박 서 준 |`.
pub(super) fn spaced(head: &str) -> Option<(Span, SmolStr)> {
    // Four bytes a syllable with its space.
    const LEN: usize = 12;
    const NUMERALS: [[&str; 2]; 3] = [["한", "두"], ["두", "세"], ["서", "너"]];
    let start = head.len().checked_sub(LEN)?;
    let word = head.get(start..)?;
    let mut parts = word.strip_suffix(' ')?.split(' ');
    let syllables: [&str; 3] = [parts.next()?, parts.next()?, parts.next()?];
    let whole = parts.next().is_none() && !head[..start].ends_with(is_alphanumeric);
    if !whole || !syllables.iter().all(|part| part.len() == 3 && part.chars().all(is_hangul)) {
        return None;
    }
    // `이 한 두 구청장`
    if NUMERALS.contains(&[syllables[1], syllables[2]]) {
        return None;
    }
    let mut name = ArrayString::<9>::new();
    for part in syllables {
        name.push_str(part);
    }
    is_sure(&name).then(|| (Span::new(start, head.len() - 1), SmolStr::new(name)))
}

fn without_brackets(head: &str) -> Option<&str> {
    const LONGEST: usize = 30;
    let inside = head.strip_suffix(')')?;
    let start = inside.floor_char_boundary(inside.len().saturating_sub(LONGEST));
    let open = start + inside[start..].rfind('(')?;
    Some(inside[..open].trim_end_matches(' '))
}

/// The name at the beginning of `tail`, which may have a particle: `전성수는`, `이성과`; in brackets nothing but the name.
pub(super) fn after(tail: &str, brackets: bool) -> Option<&str> {
    let run = particle::rest_of(tail);
    // `권오학|씨는|`
    let polite = |rest: &str| rest.strip_prefix('씨').is_some_and(particle::is_particle);
    let ended = |rest: &str| particle::is_particle(rest) || polite(rest);
    let fits = |name: &&str| ended(&run[name.len()..]) && !(brackets && name.len() < run.len());
    let lengths = [run.len(), 9, 12, 6];
    let mut names = lengths.iter().filter_map(|&len| run.get(..len)).filter(fits);
    let listed = names.clone().find(|name| roster::has(name));
    let full = |name: &str| is_full(name) || brackets && is_of_day(name) && has_parts(name);
    listed.or_else(|| names.find(|name| full(name) && (brackets || syllables(name) > 2)))
}

/// Whether it is a full name, as far as its syllables tell: of two syllables, one of the roster.
pub(super) fn is_sure(name: &str) -> bool {
    roster::has(name) || is_full(name) && syllables(name) > 2
}

/// Whether it is a full name of two syllables, as far as these tell.
pub(super) fn is_of_two(name: &str) -> bool {
    syllables(name) == 2 && is_full(name)
}

/// The same of what is no word that stands so before a title, and has no ending of one.
pub(super) fn is_short(name: &str) -> bool {
    const ENDS: [char; 23] = [
        '도', '가', '의', '만', '로', '고', '면', '나', '어', '여', '서', '라', '장', '은', '는', '을', '를',
        '한', '된', '할', '선', '신', '인',
    ];
    const OTHERS: [&str; 74] = [
        "이미", "이때", "이달", "내달", "매번", "매일", "매월", "매주", "당일", "평일", "연일", "전일",
        "금일", "금주", "방금", "조금", "정작", "고작", "유독", "유일", "유명", "선임", "초임", "부임",
        "명예", "선친", "동문", "동기", "동생", "선배", "고교", "대학", "상대", "양당", "상임", "정무",
        "민심", "매우", "오직", "지인", "민주", "진보", "개혁", "현역", "전현", "초선", "여권", "호남",
        "동부", "서부", "남부", "주변", "서남", "동남", "최초", "최근", "최고", "최대", "최종", "당초",
        "해당", "이날", "오늘", "한편", "한때", "이번", "지난", "신문", "방송", "주간", "박사", "박수",
        "김치", "김밥",
    ];
    is_of_two(name) && !name.ends_with(ENDS) && !OTHERS.contains(&name)
}

/// Whether it is a surname alone or a full name.
pub(super) fn is_name(word: &str) -> bool {
    is_surname(word) || is_sure(word)
}

/// Whether it is a surname of one syllable.
pub(super) fn is_surname(word: &str) -> bool {
    syllables(word) == 1 && spelling::is_hangul_surname(word)
}

/// A surname and a given name; no word of the language that looks so.
pub(super) fn is_full(name: &str) -> bool {
    has_parts(name) && !is_word(name)
}

/// Whether it has the syllables of a surname and a given name.
fn has_parts(name: &str) -> bool {
    let count = syllables(name);
    let cut = if count > 2 && name.get(..6).is_some_and(spelling::is_hangul_surname) { 6 } else { 3 };
    let (Some(surname), Some(given)) = (name.get(..cut), name.get(cut..)) else { return false };
    (2..=4).contains(&count)
        && spelling::is_hangul_surname(surname)
        && (1..=2).contains(&syllables(given))
        && spelling::is_hangul_given(given)
}

/// Two syllables are a word by themselves.
const TWO: usize = 6;

/// `지난해`, `최연소`, a word of two syllables with its particle (`주민은`), and a verb (`도전한`).
fn is_word(name: &str) -> bool {
    let with_particle = || {
        let (stem, rest) = name.split_at_checked(TWO)?;
        Some(!rest.is_empty() && particle::is_particle(rest) && WORDS.contains(stem))
    };
    // `이상|일|` is a name that many have.
    WORDS.contains(name)
        || name != "이상일" && with_particle().unwrap_or(false)
        || participle::is_one(name)
        || is_rare(name)
}

/// `정상|일|`, `조사|일|`: a day as well as a name, which in brackets behind a title is more likely.
fn is_of_day(name: &str) -> bool {
    let day = |(stem, rest): (&str, &str)| rest == "일" && WORDS.contains(stem);
    !WORDS.contains(name) && name.split_at_checked(TWO).is_some_and(day)
}

/// `|선거|후`, `|주거|권`: few given names have the syllable, and words begin so.
fn is_rare(name: &str) -> bool {
    const NOUNS: [&str; 9] = ["선거", "주거", "제거", "동거", "기거", "은거", "노거", "전거", "반거"];
    name.ends_with('거') || NOUNS.iter().any(|noun| name.starts_with(noun))
}

fn syllables(word: &str) -> usize {
    word.chars().count()
}

/// Words before or after a title that look like names.
static WORDS: Lazy<FxHashSet<&'static str>> = Lazy::new(|| rows(include_str!("words.tsv")).collect());
