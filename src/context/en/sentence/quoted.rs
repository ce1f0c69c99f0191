//! Names in quotation marks, which are kept whole.

use memchr::memchr_iter;

use crate::span::Span;

/// No name is longer, in bytes.
const LONGEST: usize = 80;

/// The marks around a name.
const PAIRS: [(char, char); 2] = [('‘', '’'), ('“', '”')];

/// The whole of the name that a phrase begins or ends in: of `‘Library for All’ contest` the phrase may only be `contest`, or `All’ contest`.
pub(in crate::context::en) fn quoted(text: &str, span: Span) -> Span {
    let mut before = text.as_bytes()[..span.start].iter().rev().take(LONGEST);
    let beside = before.find(|byte| !byte.is_ascii_whitespace());
    if span.of(text).is_ascii() && beside.is_none_or(u8::is_ascii) {
        return span;
    }
    PAIRS.into_iter().find_map(|marks| Quote::around(text, span, marks).name(span)).unwrap_or(span)
}

/// Whether no phrase of a part of a text begins or ends in a name in quotation marks; a long part may always have one.
pub(super) fn is_plain(text: &str, start: usize, end: usize) -> bool {
    const LONG: usize = 2000;
    let bytes = text.as_bytes();
    let beside = || bytes[..start].iter().rev().take(LONGEST).find(|byte| !byte.is_ascii_whitespace());
    end - start < LONG
        && (bytes[start..end].is_ascii() && beside().is_none_or(u8::is_ascii)
            || !opens(&bytes[start.saturating_sub(LONGEST)..end]))
}

/// Whether one of the [`PAIRS`] is opened: without that there is no name.
fn opens(bytes: &[u8]) -> bool {
    const FIRST: u8 = "‘".as_bytes()[0];
    let is = |at: usize, open: char| bytes[at..].starts_with(open.encode_utf8(&mut [0; 4]).as_bytes());
    const { assert!("“".as_bytes()[0] == FIRST, "they begin alike") };
    memchr_iter(FIRST, bytes).any(|at| PAIRS.iter().any(|(open, _)| is(at, *open)))
}

/// A phrase and what stands beside it, for one pair of quotation marks.
struct Quote<'a> {
    open: char,
    close: char,
    before: &'a str,
    inside: &'a str,
    after: &'a str,
}

impl<'a> Quote<'a> {
    fn around(text: &'a str, span: Span, (open, close): (char, char)) -> Self {
        let start = text.floor_char_boundary(span.start.saturating_sub(LONGEST));
        let end = text.floor_char_boundary((span.end + LONGEST).min(text.len()));
        let (before, after) = (Span::new(start, span.start).of(text), Span::new(span.end, end).of(text));
        Self { open, close, before, inside: span.of(text), after }
    }

    fn name(&self, span: Span) -> Option<Span> {
        self.ended(span).or_else(|| self.named(span)).or_else(|| self.begun(span)).or_else(|| self.held(span))
    }

    /// `‘Library for |All’ contest|`: the name that ends in the phrase.
    fn ended(&self, span: Span) -> Option<Span> {
        let closes = |at: &usize| self.inside[*at + self.close.len_utf8()..].starts_with(' ');
        let end = self.inside.find(self.close).filter(closes)?;
        let opened = self.opened(self.before).filter(|_| !self.inside.contains(self.open))?;
        Some(Span::new(span.start - self.before.len() + opened, span.start + end))
    }

    /// `‘Library for All’ |contest|`: the name before a single word.
    fn named(&self, span: Span) -> Option<Span> {
        let alone = self.before.ends_with(' ') && !self.inside.contains(' ');
        let name = self.before.trim_end().strip_suffix(self.close).filter(|_| alone)?;
        let start = span.start - self.before.len();
        let opened = self.opened(name).filter(|&opened| opened < name.len())?;
        Some(Span::new(start + opened, start + name.len()))
    }

    /// `‘|Library| for All’`: the name that begins with the phrase.
    fn begun(&self, span: Span) -> Option<Span> {
        let begins = self.before.ends_with(self.open) && !self.inside.contains(self.close);
        let end = self.after.find(self.close).filter(|_| begins)?;
        let whole = !self.after[..end].contains([',', '.', self.open]);
        whole.then(|| Span::new(span.start, span.end + end))
    }

    /// `local currency ‘|Mapo Pay|’`: the name that a phrase ends with, a comma before its mark or not.
    fn held(&self, span: Span) -> Option<Span> {
        let name = self.inside.rfind(self.open)? + self.open.len_utf8();
        let closed = self.after.strip_prefix(',').unwrap_or(self.after).starts_with(self.close);
        (closed && !self.inside[name..].contains(self.close)).then(|| Span::new(span.start + name, span.end))
    }

    /// The byte behind the mark that is open at the end of a text: one that is closed again opens nothing, as in `the ‘Green’ mark for seniors’`.
    fn opened(&self, text: &str) -> Option<usize> {
        let behind = text.rfind(self.open)? + self.open.len_utf8();
        (!text[behind..].contains(self.close)).then_some(behind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the phrase `word` of a text is kept as.
    fn kept<'a>(text: &'a str, word: &str) -> &'a str {
        let start = text.find(word).expect("the text has the word");
        quoted(text, Span::new(start, start + word.len())).of(text)
    }

    #[test]
    fn a_name_is_kept_whole() {
        assert_eq!(kept("the ‘Library for All’ contest", "contest"), "Library for All");
        assert_eq!(kept("the ‘Library for All’ contest", "All’ contest"), "Library for All");
        assert_eq!(kept("the ‘Library for All’", "Library"), "Library for All");
        assert_eq!(kept("the “Library” contest", "contest"), "Library");
        assert_eq!(kept("the local currency ‘Mapo Pay’ of", "currency ‘Mapo Pay"), "Mapo Pay");
        assert_eq!(kept("the local currency ‘Mapo Pay,’ of", "currency ‘Mapo Pay"), "Mapo Pay");
    }

    #[test]
    fn what_is_no_name_stays_as_it_is() {
        assert_eq!(kept("the ‘’ concert", "concert"), "concert");
        assert_eq!(kept("the ‘’   concert", "concert"), "concert");
        assert_eq!(kept("the ‘Green’ mark for seniors’ gyms", "seniors’ gyms"), "seniors’ gyms");
        assert_eq!(kept("the seniors’ gyms", "gyms"), "gyms");
    }
}
