//! What a rule sees: the atoms, what they mean, and the few bytes between them.

use crate::language::Language;
use crate::scan::atom::{Class, Numeral};
use crate::scan::atoms::{Atom, Atoms};
use crate::scan::lexicon::{Lexicon, Meaning};
use crate::scan::near::Near;
use crate::scan::places::Places;
use crate::scan::{Ends, Scan, letters};
use crate::span::Span;

use super::words::Words;

/// The atoms of a text and the bytes between them. Methods take the index of an atom, called `at`, or a byte; any index is fine: there is nothing past the
/// end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'a> {
    pub text: &'a str,
    pub atoms: &'a [Atom],
    /// See [`Scan::capitals`].
    pub capitals: &'a Places,
    /// See [`Scan::in_ed`].
    in_ed: &'a Places,
    /// See [`Scan::hangul`].
    pub hangul: Span,
    near_atom: &'a Near,
    /// See [`Scan::ends`].
    pub ends: &'a Ends,
    numbers: &'a Atoms,
    pub lexicon: &'a Lexicon,
}

impl<'a> View<'a> {
    pub(crate) fn new(text: &'a str, scan: &'a Scan, lexicon: &'a Lexicon) -> Self {
        let Scan { atoms, capitals, in_ed, hangul, near_atom, ends } = scan;
        Self {
            text,
            atoms: atoms.list(),
            numbers: atoms,
            capitals,
            in_ed,
            hangul: *hangul,
            near_atom,
            ends,
            lexicon,
        }
    }

    /// The language of a piece of the text. Most are of English, and the scan has seen where another language may stand.
    pub(crate) fn language(&self, piece: Span) -> Language {
        let hangul = self.hangul.overlaps(piece);
        if hangul { Language::of(piece.of(self.text)) } else { Language::English }
    }

    /// The number that the atom is.
    #[inline]
    pub(crate) fn numeral(&self, at: usize) -> Option<Numeral> {
        self.numbers.numeral(self.atoms.get(at)?)
    }

    /// The whole number of up to two millions in digits without separators that the atom is, and how many digits it has.
    #[inline]
    pub(crate) fn digits(&self, at: usize) -> Option<(u32, u8)> {
        self.atoms.get(at)?.digits()
    }

    /// The ordinal number that the atom is: `27th`, `second`.
    pub(crate) fn ordinal(&self, at: usize) -> Option<u32> {
        let digits = self.atoms.get(at)?.ordinal();
        digits.or_else(|| self.number(at, Class::Ordinal)?.try_into().ok())
    }

    /// What the word means as `class`.
    pub(crate) fn meaning(&self, at: usize, class: Class) -> Option<&'a Meaning> {
        self.lexicon.meaning(self.atoms.get(at)?.entry()?, class)
    }

    /// The number that the word means as `class`.
    pub(crate) fn number(&self, at: usize, class: Class) -> Option<i64> {
        self.meaning(at, class).map(|meaning| meaning.number)
    }

    /// Whether the atom may mean `class`.
    pub(crate) fn is(&self, at: usize, class: Class) -> bool {
        self.atoms.get(at).is_some_and(|atom| atom.classes.has(class))
    }

    /// The place of the atom; empty at the end of the text past the last one.
    pub(crate) fn span(&self, at: usize) -> Span {
        self.atoms.get(at).map_or(Span::new(self.text.len(), self.text.len()), Atom::span)
    }

    /// The first atom that begins at `byte` or later.
    pub(crate) fn first_from(&self, byte: usize) -> usize {
        self.near_atom.partition(self.atoms, |atom| atom.span().start < byte)
    }

    /// The words in `-ed` that begin in a span, in order.
    pub(crate) fn in_ed(&self, span: Span) -> impl Iterator<Item = Span> {
        self.in_ed.inside(span).map(|start| self.letters(start))
    }

    /// The same, the last one first.
    pub(crate) fn in_ed_rev(&self, span: Span) -> impl Iterator<Item = Span> {
        self.in_ed.inside_rev(span).map(|start| self.letters(start))
    }

    /// The run of letters that begins at a byte.
    fn letters(&self, start: usize) -> Span {
        Span::new(start, letters::read(self.text.as_bytes(), start).end)
    }

    /// The text of the atom.
    pub(crate) fn word(&self, at: usize) -> &'a str {
        self.span(at).of(self.text)
    }

    /// From the beginning of one atom to the end of another.
    pub(crate) fn join(&self, first: usize, last: usize) -> Span {
        Span::new(self.span(first).start, self.span(last).end)
    }

    /// The text between the atom and the next one; `None` after the last.
    pub(crate) fn gap(&self, at: usize) -> Option<&'a str> {
        let next = self.atoms.get(at + 1)?;
        self.text.get(self.atoms[at].span().end..next.span().start)
    }

    /// Whether the text between the atom and the next one is one of these.
    pub(crate) fn gap_is(&self, at: usize, gaps: &[&str]) -> bool {
        self.atoms
            .get(at)
            .is_some_and(|atom| self.gap_from(atom.span().end, at + 1, gaps, |gap, one| gap == one))
    }

    /// The same of a list whose lengths are known.
    #[inline]
    pub(crate) fn gap_among(&self, at: usize, gaps: &Gaps) -> bool {
        let Some([atom, next]) = self.atoms.get(at..at + 2) else { return false };
        gaps.may_be(self.text, atom.span().end, next.span().start) && self.gap_is(at, gaps.words)
    }

    /// Whether the text from a byte to the atom `next` fits one of `gaps`. Most are longer than any of them: that is seen first.
    pub(crate) fn gap_from(
        &self,
        end: usize,
        next: usize,
        gaps: &[&str],
        fits: impl Fn(&str, &str) -> bool,
    ) -> bool {
        const LONGEST: usize = 24;
        debug_assert!(gaps.iter().all(|gap| gap.len() <= LONGEST), "a gap is longer than LONGEST");
        let Some(next) = self.atoms.get(next) else { return false };
        let len = next.span().start.wrapping_sub(end);
        len <= LONGEST
            && self
                .text
                .get(end..next.span().start)
                .is_some_and(|gap| gaps.iter().any(|one| one.len() == len && fits(gap, one)))
    }

    /// Whether one of the `reach` atoms after `at` may mean `class`: a rule asks it first, because it costs nearly nothing.
    pub(crate) fn is_ahead(&self, at: usize, class: Class, reach: usize) -> bool {
        let ahead = self.atoms.get(at + 1..).unwrap_or_default();
        ahead.iter().take(reach).any(|atom| atom.classes.has(class))
    }

    /// Whether nothing or a space stands between the atom and the next one.
    pub(crate) fn is_beside(&self, at: usize) -> bool {
        matches!(self.gap(at), Some("" | " "))
    }

    /// Whether what stands between the atom and the next one makes the two ends of a range.
    pub(crate) fn range_gap(&self, at: usize) -> bool {
        static GAPS: Gaps = Gaps::new(&[
            " to ",
            "-",
            "–",
            "—",
            "~",
            "∼",
            "?",
            " - ",
            " – ",
            " ~ ",
            " through ",
            " to as many as ",
            " to less than ",
            " to under ",
        ]);
        self.gap_among(at, &GAPS)
    }

    /// The words before a byte, the nearest first, within its line.
    pub(crate) fn words_before(&self, byte: usize) -> Words<'a> {
        Words::before(self.text, byte)
    }

    /// The words after a byte, within its line.
    pub(crate) fn words_after(&self, byte: usize) -> Words<'a> {
        Words::after(self.text, byte)
    }

    /// The text after a byte.
    pub(crate) fn tail(&self, byte: usize) -> &'a str {
        self.text.get(byte..).unwrap_or("")
    }
}

/// What may stand between two atoms, with a bit for the first byte and the length of each: what stands there has others nearly always.
pub(crate) struct Gaps {
    bits: u64,
    words: &'static [&'static str],
}

impl Gaps {
    /// These gaps, of which none begins with a letter.
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        let (mut bits, mut i) = (0, 0);
        while i < words.len() {
            let first = if words[i].is_empty() { 0 } else { words[i].as_bytes()[0] };
            bits |= Self::bit(first, words[i].len());
            i += 1;
        }
        Self { bits, words }
    }

    /// Whether one of them may be the text from `start` to `end`.
    #[inline]
    pub(crate) fn may_be(&self, text: &str, start: usize, end: usize) -> bool {
        let there = text.as_bytes().get(start).copied().unwrap_or_default();
        let first = if start == end { 0 } else { there };
        (start <= end) & (self.bits & Self::bit(first, end.wrapping_sub(start)) != 0)
    }

    /// These gaps as they are written.
    pub(crate) const fn words(&self) -> &'static [&'static str] {
        self.words
    }

    const fn bit(first: u8, len: usize) -> u64 {
        1 << ((first as usize).wrapping_add(len.wrapping_mul(31)) & 63)
    }
}

/// The [`Gaps`] that are named.
macro_rules! gaps {
    ($($gap:literal),+ $(,)?) => {
        const { &$crate::rule::view::Gaps::new(&[$($gap),+]) }
    };
}

pub(crate) use gaps;
