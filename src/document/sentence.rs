//! Sentences: our own splitter, because lost characters printed as `?` and abbreviations are normal in this text.
//!
//! `unicode_sentences` ends a sentence at `November 1?|15` and `Mr. |Kim`. Here a `.`, `!` or `?` ends one where white space and
//! something that begins a sentence follow, and the word before is no abbreviation; a `?` only ends what was asked: elsewhere it is
//! a letter, a dash or a quote that was lost (`a caf? Seoul likes`).

use memchr::memchr3_iter;

use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// Adds the sentences of a paragraph, without the white space around them.
pub(super) fn split(text: &str, paragraph: Span, sentences: &mut Vec<Span>) {
    let bytes = &text.as_bytes()[..paragraph.end];
    let mut start = paragraph.start;
    for stop in memchr3_iter(b'.', b'!', b'?', &bytes[paragraph.start..]) {
        let stop = paragraph.start + stop;
        if let Some(end) = (stop >= start).then(|| sentence_end(text, start, stop, paragraph.end)).flatten() {
            push(sentences, text, Span::new(start, end));
            start = end;
        }
    }
    push(sentences, text, Span::new(start, paragraph.end));
}

fn push(sentences: &mut Vec<Span>, text: &str, span: Span) {
    let there = without_space(span.of(text));
    let start = span.end - there.len();
    let marked = there.as_bytes().last().is_some_and(u8::is_ascii_graphic);
    let sentence = Span::new(start, start + if marked { there } else { there.trim_end() }.len());
    if !sentence.is_empty() {
        sentences.push(sentence);
    }
}

/// A text without the white space before it. Nearly all of it is one space, and the byte behind it tells that no other follows.
fn without_space(text: &str) -> &str {
    let rest = text.strip_prefix(' ').unwrap_or(text);
    match rest.as_bytes() {
        [b'!'..=b'~' | 0xea..=0xed, ..] => rest,
        _ => rest.trim_start(),
    }
}

/// The byte after the sentence that the mark at `stop` ends, quotes and brackets that close with it included.
fn sentence_end(text: &str, start: usize, stop: usize, limit: usize) -> Option<usize> {
    let after = text.get(stop + 1..limit)?;
    if after.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let closing = if after.starts_with(' ') { 0 } else { closing_len(after) };
    let rest = &after[closing..];
    // `이어진다.당일 낮`: the space between two Korean sentences is often lost.
    let lost = || closing == 0 && text[..stop].ends_with('다') && rest.starts_with(is_hangul);
    if !(rest.starts_with(char::is_whitespace) || lost()) {
        return None;
    }
    let rest = without_space(rest);
    let next = rest.chars().next()?;
    let begins = is_hangul(next)
        || next.is_uppercase()
        || next.is_ascii_digit()
        || matches!(next, '"' | '“' | '‘' | '\'' | '(' | '[' | '▲');
    if !begins {
        return None;
    }
    let goes_on = match text.as_bytes()[stop] {
        b'.' => {
            abbreviated(text, stop) || is_clock(text, stop) && names_a_day(rest) || is_date(text, stop, rest)
        }
        b'?' => {
            let asked = text[..stop].ends_with(is_hangul) || asks(beginning(&text[start..stop]));
            closing == 0 && (next.is_ascii_digit() || !asked)
        }
        _ => false,
    };
    let goes_on = goes_on || closing > 0 && reports(rest);
    (!goes_on).then_some(stop + 1 + closing)
}

/// How long the quotes and brackets are that close with a mark.
fn closing_len(after: &str) -> usize {
    let mut others =
        after.char_indices().take(4).filter(|(_, c)| !matches!(c, '"' | '”' | '’' | '\'' | ')' | ']'));
    others.next().map_or(0, |(i, _)| i)
}

/// `"..." 고 말했다`: the sentence goes on after the quote.
fn reports(rest: &str) -> bool {
    const WORDS: [&str; 9] = ["고", "라고", "이라고", "라며", "이라며", "며", "라는", "이라는", "면서"];
    let word = rest.split(|c: char| !is_hangul(c)).next().unwrap_or("");
    WORDS.contains(&word)
}

/// `2020. 11. 20. 16:28`, `2020. 11. 20. 열었다`: the full stops of a date. No Korean sentence ends with a figure.
fn is_date(text: &str, stop: usize, rest: &str) -> bool {
    let digits = || rest.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let goes_on = |digits: usize| (1..=2).contains(&digits) && rest[digits..].starts_with(['.', ':']);
    let number = text[..stop].ends_with(|c: char| c.is_ascii_digit());
    number && (rest.starts_with(is_hangul) || goes_on(digits()))
}

/// As much of a sentence as tells whether it is a question.
fn beginning(sentence: &str) -> &str {
    const LONGEST: usize = 80;
    &sentence[..sentence.floor_char_boundary(LONGEST.min(sentence.len()))]
}

/// Whether a sentence is a question: it begins with the verb, or soon has a word that asks.
fn asks(sentence: &str) -> bool {
    const VERBS: [&str; 22] = [
        "is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "should", "shall",
        "have", "has", "had", "may", "might", "isn't", "don't", "doesn't", "didn't",
    ];
    const WORDS: [&str; 9] = ["what", "why", "who", "whom", "whose", "how", "when", "where", "which"];
    const SOON: usize = 3;
    let is_one = |word: &str, words: &[&str]| words.iter().any(|w| word.eq_ignore_ascii_case(w));
    let words = sentence.split_whitespace().map(|w| w.trim_matches(|c: char| !c.is_alphabetic())).take(SOON);
    words.enumerate().any(|(i, word)| is_one(word, &WORDS) || i == 0 && is_one(word, &VERBS))
}

/// Whether the full stop at `stop` is the second one of `p.m.`
fn is_clock(text: &str, stop: usize) -> bool {
    let head = &text[..stop];
    head.ends_with("p.m") || head.ends_with("a.m")
}

/// `7 p.m. |Monday`, `9 a.m. |KST`: the sentence goes on.
fn names_a_day(rest: &str) -> bool {
    const DAYS: [&str; 20] = [
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "March", "Apr", "May", "June", "July",
        "Aug", "Sep", "Oct", "Nov", "Dec", "KST",
    ];
    DAYS.iter().any(|day| rest.starts_with(day))
}

/// Whether the full stop at `stop` shortens a word (`Nov.`, `p.m.`, `J.`).
fn abbreviated(text: &str, stop: usize) -> bool {
    const LONGEST: usize = 8;
    let head = text.as_bytes()[..stop].iter().rev().take(LONGEST);
    let len = head.take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'.').count();
    let word = &text[stop - len..stop];
    is_abbreviation(word) || are_initials(word)
}

/// `J`, `J.K`: letters with full stops between them.
fn are_initials(word: &str) -> bool {
    let fits = |(at, byte): (usize, u8)| if at % 2 == 0 { byte.is_ascii_uppercase() } else { byte == b'.' };
    word.len() % 2 == 1 && word.bytes().enumerate().all(fits)
}

/// Whether a full stop shortens the word. A match, not a list: the compiler tells words apart by their length first.
fn is_abbreviation(word: &str) -> bool {
    matches!(
        word,
        "Mr" | "Mrs"
            | "Ms"
            | "Dr"
            | "Prof"
            | "St"
            | "No"
            | "Nos"
            | "vs"
            | "Inc"
            | "Ltd"
            | "Co"
            | "Corp"
            | "Jr"
            | "Sr"
            | "Rep"
            | "Sen"
            | "Gov"
            | "Gen"
            | "Jan"
            | "Feb"
            | "Mar"
            | "Apr"
            | "Jun"
            | "Jul"
            | "Aug"
            | "Sep"
            | "Sept"
            | "Oct"
            | "Nov"
            | "Dec"
            | "approx"
            | "e.g"
            | "i.e"
            | "Vol"
            | "Art"
            | "Fig"
            | "Mt"
    )
}
