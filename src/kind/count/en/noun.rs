//! The noun phrase after a number: where it ends, without a tagger.
//!
//! English marks the head: after any number but one it is a plural, and what stands between the number and it are its modifiers. So the
//! walk goes to the first plural noun, and over plurals that stand before another one (`sports facilities`). After `one`
//! it goes to the word before the first that cannot be in the phrase. A function word or punctuation before a head: no count.

use std::ops::Deref;

use arrayvec::ArrayVec;
use smol_str::SmolStr;

use super::list::{coordinated, is_number, is_particle};
use super::one;
use super::owner::{owns, owns_more};
use super::words::{self, Role};
use crate::rule::View;
use crate::rule::words::{Word, Words};
use crate::scan::atom::Class;
use crate::span::Span;

/// No noun phrase has more words.
pub(super) const LONGEST: usize = 12;

/// What a number counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NounPhrase {
    /// The byte after its head.
    pub end: usize,
    /// The phrase as written, without quotes.
    pub unit: SmolStr,
}

impl NounPhrase {
    /// Whether it is one word in lower case: `residents`.
    pub(super) fn is_bare_plural(&self) -> bool {
        self.unit.starts_with(|c: char| c.is_lowercase()) && !self.unit.contains(' ')
    }
}

/// The noun phrase of `number` that begins after `byte`, singular after `one`.
pub(super) fn read(view: &View<'_>, number: Span, byte: usize, singular: bool) -> Option<NounPhrase> {
    if !view.tail(byte).starts_with([' ', '\u{a0}']) {
        return None;
    }
    let mut walk = view.words_after(byte);
    let first = walk.next()?;
    let opens = matches!(first.gap, " " | " ‘" | " “" | " '" | " \"" | "\u{a0}");
    let first = Token::before(first, &walk);
    if !opens || first.role == Some(Role::Stop) || !starts_as_noun(view, &first) {
        return None;
    }
    let mut words = Tokens::new();
    words.push(first);
    extend(&mut words, walk);
    let head = if singular { one::head(&words) } else { plural_head(&words, || after_of(view, number)) }?;
    let time = words[head].role == Some(Role::Time) || is_age(&words);
    let counted = !time && !words[..=head].iter().any(|w| w.is_address());
    let end = words[head].span.end;
    counted.then(|| NounPhrase { end, unit: unquoted(Span::new(byte, end).of(view.text).trim_start()) })
}

/// `one |year old|`, `three |year olds|`: so old, and who is.
fn is_age(words: &[Token<'_>]) -> bool {
    let old = |word: &Token<'_>| word.is("old") || word.is("olds");
    words[0].role == Some(Role::Time) && words.get(1).is_some_and(old)
}

/// A word of the walk with what the list says of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    word: Word<'a>,
    pub role: Option<Role>,
    pub plural: bool,
}

impl<'a> Token<'a> {
    fn new(word: Word<'a>) -> Self {
        let role = words::role(word.text);
        Self { word, role, plural: words::is_plural_as(word.text, role) }
    }

    /// The same of a word before others: `|hand| dryers`, where it ends no phrase.
    #[inline]
    fn before(word: Word<'a>, next: &Words<'a>) -> Self {
        let mut token = Self::new(word);
        if word.text == "hand" && is_before_thing(next.clone()) {
            token.role = None;
        }
        token
    }
}

impl<'a> Deref for Token<'a> {
    type Target = Word<'a>;

    fn deref(&self) -> &Word<'a> {
        &self.word
    }
}

/// The words of a phrase, the one that ends it, and one more where that is a particle.
type Tokens<'a> = ArrayVec<Token<'a>, { LONGEST + 3 }>;

/// Adds to the first word those that follow, up to, and with, the one that no noun phrase holds.
fn extend<'a>(words: &mut Tokens<'a>, walk: Words<'a>) {
    let mut walk = walk;
    let mut next = || {
        let word = walk.next()?;
        Some(Token::before(word, &walk))
    };
    for _ in 0..=LONGEST {
        let Some(word) = next() else { break };
        let ends = word.role == Some(Role::Stop) || !continues(&word, words[words.len() - 1].word);
        words.push(word);
        if ends {
            words.extend(Some(word).filter(is_particle).and_then(|_| next()));
            break;
        }
    }
}

/// `hand |dryers|`, `hand |sanitizer|`: a thing for or of the hand; not `the two hand |out|`.
fn is_before_thing(mut next: Words<'_>) -> bool {
    const THINGS: [&str; 18] = [
        "sanitizer",
        "sanitiser",
        "sterilizer",
        "steriliser",
        "dryer",
        "drier",
        "pump",
        "tool",
        "towel",
        "soap",
        "drum",
        "bell",
        "warmer",
        "cart",
        "saw",
        "fan",
        "washer",
        "basin",
    ];
    let thing = next.next().filter(|thing| thing.gap == " ").map_or("", |thing| thing.text);
    THINGS.contains(&thing.strip_suffix('s').unwrap_or(thing))
}

/// A digit may begin a noun phrase only as an amount before the noun (`74 50,000-won bills`), or as a part of a name in quotes.
fn starts_as_noun(view: &View<'_>, first: &Token<'_>) -> bool {
    if !first.text.starts_with(|c: char| c.is_numeric()) {
        return true;
    }
    // `Three |'1-Family| Care Centers'`: a name; not `page 12 '1-person ...`.
    let counted = || view.text[..first.span.start - first.gap.len()].ends_with(char::is_alphabetic);
    if first.gap.len() > 1 && first.text.contains('-') && counted() {
        return true;
    }
    let atom = view.first_from(first.span.start);
    view.is(atom + 1, Class::Currency) && view.gap_is(atom, &["-"])
}

/// `each of the |3`, `a group of |20`: what follows the noun may be the verb of another subject.
fn after_of(view: &View<'_>, number: Span) -> bool {
    view.words_before(number.start).find(|word| !word.is("the")).is_some_and(|word| word.is("of"))
}

/// The index of the head of a plural phrase.
fn plural_head(words: &[Token<'_>], partitive: impl Fn() -> bool) -> Option<usize> {
    let (mut commas, mut closed, mut weak) = (0, false, None);
    for (i, word) in words.iter().enumerate() {
        let role = word.role;
        let conjunction = word.is("and") || word.is("or") || word.is("&");
        commas += usize::from(i > 0 && is_comma(word.gap));
        if role == Some(Role::Stop) || i > 0 && !continues(word, words[i - 1].word) {
            return weak;
        }
        if conjunction && i == 0
            || i > 0 && word.text.starts_with(|c: char| c.is_numeric()) && !is_level(words, i)
        {
            return weak;
        }
        if closed && is_other_number(words, i) {
            return weak;
        }
        closed |= conjunction;
        if let Some(head) = weak
            && (conjunction || verb_like(word.text))
        {
            // `1,012 men |and women|`
            return Some(if conjunction { coordinated(words, head) } else { head });
        }
        if conjunction || !word.plural {
            continue;
        }
        let next = words.get(i + 1);
        if role == Some(Role::Weak) {
            weak = Some(i);
            continue;
        }
        let goes_on = next.is_some_and(|next| {
            compound(word, next, &partitive) && !is_verb(words, i + 1) && !ends_headline(next)
        });
        if !goes_on && !owns_more(words, i) || owns(words, i) {
            let parted = commas == 1 && i > 1 && is_comma(words[1].gap) && is_adjective(&words[0]);
            return (commas == 0 || closed || parted).then(|| coordinated(words, i));
        }
    }
    weak
}

/// `four underground and |nine| above-ground floors`: what another number counts; not `12 one and |two| bedroom flats`.
fn is_other_number(words: &[Token<'_>], at: usize) -> bool {
    let joined = at > 1 && (words[at - 1].is("and") || words[at - 1].is("or")) && words[at].gap == " ";
    joined && is_number(&words[at]) && !words[..at - 1].iter().any(is_number)
}

/// `three level |5| managers`, `14 grade |8| clerks`: the number of what stands before it in lower case.
pub(super) fn is_level(words: &[Token<'_>], at: usize) -> bool {
    const LEVELS: [&str; 6] = ["level", "grade", "rank", "class", "type", "phase"];
    let small = words[at].text.len() == 1 && words[at].gap == " ";
    small && at.checked_sub(1).is_some_and(|before| LEVELS.contains(&words[before].text))
}

/// `18 |long-term|, wealthy debtors`: what a comma parts from another adjective; not `40 |visited|, officials said`.
fn is_adjective(word: &Token<'_>) -> bool {
    const PLAIN: [&str; 24] = [
        "new",
        "old",
        "young",
        "large",
        "small",
        "long",
        "short",
        "high",
        "low",
        "safe",
        "clean",
        "poor",
        "rich",
        "healthy",
        "skilled",
        "experienced",
        "talented",
        "modern",
        "big",
        "fresh",
        "quiet",
        "narrow",
        "wide",
        "low-income",
    ];
    const ENDS: [&str; 8] = ["-term", "-scale", "-quality", "-income", "-sized", "able", "ful", "ous"];
    let text = word.text;
    word.gap == " " && (PLAIN.contains(&text) || ENDS.iter().any(|end| text.ends_with(end)))
}

/// `Library with 6 Above-Ground Floors |Opens|`: what a headline tells of another noun.
fn ends_headline(verb: &Token<'_>) -> bool {
    ["Opens", "Reopens", "Closes", "Begins", "Starts"].contains(&verb.text)
}

/// Whether a plural stands before the noun that it belongs to: before another plural, or as a possessive (`residents’ groups`).
/// After `each of the 3 winners` a word in `-s` is the verb.
fn compound(word: &Token<'_>, next: &Token<'_>, partitive: impl Fn() -> bool) -> bool {
    let plural = next.plural && next.role != Some(Role::Time);
    let possessive = matches!(next.gap, "’ " | "' ")
        && next.text.starts_with(char::is_lowercase)
        && word.text.ends_with('s');
    plural && (possessive || next.gap == " " && !partitive())
}

/// `the 25 districts |offers| the card`: no plural noun has an article or a possessive directly after it.
pub(super) fn is_verb(words: &[Token<'_>], at: usize) -> bool {
    const DETERMINERS: [&str; 6] = ["the", "a", "an", "its", "their", "his"];
    let object = words.get(at + 1).filter(|word| word.gap == " ");
    object.is_some_and(|word| DETERMINERS.iter().any(|one| word.is(one)))
}

/// A participle or a past tense by its form.
pub(super) fn verb_like(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ed") && word.starts_with(char::is_lowercase)
}

pub(super) fn is_comma(gap: &str) -> bool {
    gap.starts_with(", ")
}

/// Whether a word may follow `before` in one noun phrase; a `?` may be a lost letter (`caf? owners`).
pub(super) fn continues(word: &Word<'_>, before: Word<'_>) -> bool {
    match word.gap {
        " " | " ‘" | " “" | "’ " | "” " | " '" | "' " | " \"" | "\" " | ", " | " & " | "/" | "\u{a0}" => {
            true
        }
        "." | ". " => before.text.len() == 1,
        "? " => word.text.starts_with(char::is_lowercase),
        _ => false,
    }
}

/// The phrase without its quotation marks; an apostrophe is one only where a quotation has begun.
fn unquoted(phrase: &str) -> SmolStr {
    if !phrase.bytes().any(|byte| matches!(byte, b'"' | b'\'' | 0x80..)) {
        return phrase.into();
    }
    let mut open = false;
    let mut plain = String::with_capacity(phrase.len());
    for (i, c) in phrase.char_indices() {
        let at_edge = !phrase[i + c.len_utf8()..].starts_with(char::is_alphanumeric);
        match c {
            '“' | '”' | '"' => {}
            '‘' => open = true,
            '\'' if plain.ends_with(' ') || plain.is_empty() => open = true,
            '’' | '\'' if open && at_edge => open = false,
            _ => plain.push(c),
        }
    }
    plain.into()
}
