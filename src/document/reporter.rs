//! The reporter's name in a byline that was found: beside the word for a reporter, whichever form the byline has.
//!
//! The patterns of [`super::byline`] and [`super::korean`] say where a byline is. They have no groups for the name: to find a group takes the regex
//! engine thirty times as long as to find the match.

use super::paragraph::Paragraph;
use super::title::{GRADES, KOREAN_GRADES, KOREAN_ROLES, LEADS, ROLES};
use super::zone::Zone;
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// The place of the first name in the bylines of a text.
pub(super) fn find(text: &str, paragraphs: &[Paragraph]) -> Option<Span> {
    const BYLINES: usize = 4;
    let bylines = paragraphs.iter().filter(|paragraph| paragraph.zone == Zone::Byline).take(BYLINES);
    bylines.map(|paragraph| paragraph.span).find_map(|byline| {
        let there = byline.of(text);
        let name = english(there).or_else(|| korean(there))?;
        Some(Span::new(byline.start + name.start, byline.start + name.end))
    })
}

fn english(byline: &str) -> Option<Span> {
    match byline.strip_prefix('[') {
        Some(_) => before_role(byline).or_else(|| after_role(byline)),
        None => after_by(byline),
    }
}

/// `[|Park Jong-il|, Staff Reporter]`.
fn before_role(byline: &str) -> Option<Span> {
    let inside = byline.strip_suffix(']')?;
    let head = ROLES.iter().find_map(|role| inside.strip_suffix(role))?.strip_suffix(' ')?;
    let without_grade = GRADES.iter().find_map(|grade| head.strip_suffix(grade)?.strip_suffix(' '));
    [Some(head), without_grade].into_iter().flatten().find_map(|head| {
        let name = Span::new(1, head.strip_suffix(',').unwrap_or(head).len());
        (name_len(name.of(byline)) == Some(name.len())).then_some(name)
    })
}

/// `[Asia Economy Reporter |Park Jong-il|]`.
fn after_role(byline: &str) -> Option<Span> {
    let role_ends = |at: usize| {
        let role = ROLES.iter().find(|role| byline[at..].starts_with(*role))?;
        let whole = !byline[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        whole.then_some(at + role.len())
    };
    let name = |end: usize| {
        let rest = byline[end..].strip_prefix([',', ':']).unwrap_or(&byline[end..]).strip_prefix(' ')?;
        let start = byline.len() - rest.len();
        Some(Span::new(start, start + name_len(rest)?))
    };
    let initials = byline.char_indices().filter(|(_, c)| matches!(c, 'r' | 'R' | 'c' | 'C' | 'j' | 'J'));
    initials.filter_map(|(at, _)| role_ends(at)).find_map(name)
}

/// `By |Kim Ha-neul| kim@example.com`.
fn after_by(byline: &str) -> Option<Span> {
    let rest = LEADS.iter().find_map(|lead| byline.strip_prefix(lead))?;
    let rest = rest.strip_prefix(':').unwrap_or(rest).strip_prefix(' ')?;
    let name = &rest[..name_len(rest)?];
    // `Kim Ha-neul Kim|@example.com`: the last word is that of the address.
    let whole = name.len() == rest.len() || rest[name.len()..].starts_with([',', ' ']);
    let name = if whole { name } else { name.rsplit_once(' ')?.0 };
    let start = byline.len() - rest.len();
    Some(Span::new(start, start + name.len()))
}

/// How long the name is that a text begins with: one to four words with a capital letter, the first one of two letters or more.
fn name_len(text: &str) -> Option<usize> {
    const WORDS: usize = 4;
    let inner = |c: char| c.is_ascii_alphabetic() || matches!(c, '\'' | '’' | '-');
    let mut len = 0;
    for word in 0..WORDS {
        let rest = &text[len..];
        let begin = if word == 0 { Some(rest) } else { rest.strip_prefix(' ') };
        let Some(begin) = begin.filter(|begin| begin.starts_with(|c: char| c.is_ascii_uppercase())) else {
            break;
        };
        let rest = begin.trim_start_matches(inner);
        if word == 0 && begin.len() - rest.len() < 2 {
            break;
        }
        len = text.len() - rest.len();
    }
    (len > 0).then_some(len)
}

/// `[헤럴드경제=|박종일| 기자]`, `(함양=다온뉴스) |편하람| 기자 =`, `글·사진 |김하늘| 기자`.
fn korean(byline: &str) -> Option<Span> {
    let start = |rest: &str| byline.len() - rest.len();
    let name = |rest: &str| {
        let (name, _) = signature(rest)?;
        Some(Span::new(start(rest), start(rest) + name))
    };
    let inside = byline.strip_prefix(['[', '【', '<', '(']);
    let bracketed = || in_brackets(inside?).and_then(name);
    let behind_place = || places(inside.unwrap_or(byline)).find_map(name);
    bracketed().or_else(behind_place).or_else(|| {
        // `김하늘 2020-01-02 11:30`
        let alone = Span::new(0, hangul_len(byline));
        is_name(alone.of(byline)).then_some(alone)
    })
}

/// The names behind brackets with a place and a paper, or behind the paper in brackets: as far behind it as there is a name.
fn in_brackets(inside: &str) -> Option<&str> {
    let bracket = inside.find([']', '】', ')'])?;
    let behind = inside[bracket..].trim_start_matches([']', '】', ')']);
    let behind = behind.strip_prefix(' ').unwrap_or(behind);
    let is_last =
        |rest: &str| signature(rest).is_some_and(|(_, rest)| rest.starts_with([']', '】', '>', ')']));
    let separators = inside.char_indices().rev().filter(|(_, c)| matches!(c, '=' | '|' | 'ㅣ' | ' '));
    let mut after_paper = separators.map(|(at, c)| &inside[at + c.len_utf8()..]);
    if signature(behind).is_some() { Some(behind) } else { after_paper.find(|rest| is_last(rest)) }
}

/// What stands behind a place (`성남=`), behind `글·사진`, and everything.
fn places(byline: &str) -> impl Iterator<Item = &str> {
    let place = byline.split_once('=').map(|(_, rest)| rest.strip_prefix(' ').unwrap_or(rest));
    let text =
        byline.strip_prefix('글').map(|rest| rest.trim_start_matches(['·', '/', '=', '사', '진', ' ']));
    [place, text, Some(byline)].into_iter().flatten()
}

/// How long the first name is where a text begins with names and a role (`김하늘·이바다 기자`), and what follows.
fn signature(text: &str) -> Option<(usize, &str)> {
    const NAMES: usize = 4;
    let mut first = None;
    let mut rest = text;
    for _ in 0..NAMES {
        let (word, after) = rest.split_at(hangul_len(rest));
        if let Some(name) = before_korean_role(word).filter(|name| is_name(name)) {
            return Some((first.unwrap_or(name.len()), after));
        }
        if !is_name(word) {
            return None;
        }
        first.get_or_insert(word.len());
        let role = after.strip_prefix(' ').map(|role| role.split_at(hangul_len(role)));
        if let Some((_, after)) = role.filter(|(role, _)| is_role(role)) {
            return Some((first?, after));
        }
        rest = after.trim_start_matches(['·', 'ㆍ', ',', ' ']);
    }
    None
}

/// A name and a role in one word, without the role: `김하늘|기자`, not `선임|기자`.
fn before_korean_role(word: &str) -> Option<&str> {
    let head = KOREAN_ROLES.iter().find_map(|role| word.strip_suffix(role))?;
    if KOREAN_GRADES.contains(&head) {
        return None;
    }
    let shorter = || KOREAN_GRADES.iter().find_map(|grade| head.strip_suffix(grade));
    if is_name(head) { Some(head) } else { shorter() }
}

fn is_role(word: &str) -> bool {
    let head = KOREAN_ROLES.iter().find_map(|role| word.strip_suffix(role));
    head.is_some_and(|head| head.is_empty() || KOREAN_GRADES.contains(&head))
}

/// Whether a run of Hangul has the length of a name: two to four syllables.
fn is_name(run: &str) -> bool {
    const SYLLABLE: usize = '가'.len_utf8();
    (2 * SYLLABLE..=4 * SYLLABLE).contains(&run.len())
}

/// How many bytes of Hangul a text begins with.
fn hangul_len(text: &str) -> usize {
    text.find(|c| !is_hangul(c)).unwrap_or(text.len())
}
