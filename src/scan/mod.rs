//! The scan: ONE pass over the text that finds the atoms, which are all that the rules read.
//!
//! The text is taken in blocks, in which bits tell where words, digits and symbols (`%`, `₩`, `㎡`) begin. Nearly three of four English words
//! are not in the [`Lexicon`]: a Bloom filter tells that from their first eight letters. The others are looked up whole, by a hash of up to 16
//! letters without regard to case. The road not taken is an aho-corasick automaton: it steps through states where a word is skipped here, a match
//! inside a word has to be thrown away afterwards, and without regard to case it slows down by half.

pub(crate) mod atom;
pub(crate) mod atoms;
pub(crate) mod block;
mod bloom;
mod digits;
pub(crate) mod edge;
pub(crate) mod ends;
mod figure;
pub(crate) mod hangul;
mod korean;
pub(crate) mod letters;
pub(crate) mod lexicon;
pub(crate) mod near;
mod numeral;
pub(crate) mod places;
mod slots;
mod starts;
pub(crate) mod wordmap;

use unicode_segmentation::UnicodeSegmentation;

use self::atom::{Class, Classes, Payload, Token};
use self::atoms::Atoms;
use self::block::Block;
pub(crate) use self::ends::Ends;
use self::figure::{Read, Reader};
use self::lexicon::{Found, Lexicon};
use self::near::Near;
use self::places::Places;
use crate::span::Span;

/// What the pass finds.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// The atoms in the order of the text.
    pub atoms: Atoms,
    /// The bytes at which a word with a capital letter begins: where a name may stand that is no atom.
    pub capitals: Places,
    /// The bytes at which a word in lower case begins that ends in `-ed`: verbs of the past are among them.
    pub in_ed: Places,
    /// From the first byte that may be Hangul to the last one: lines outside it are of another language. Empty where there is none.
    pub hangul: Span,
    /// Where the last search among the atoms ended.
    pub near_atom: Near,
    /// Where what begins at the atoms asked about last ends (Korean dates), or that nothing begins there (titles behind names).
    pub ends: Ends,
}

impl Scan {
    /// Adds what the pass over the next part of the text found. Where searches ended is not kept.
    pub(crate) fn append(&mut self, next: &Self) {
        self.atoms.append(&next.atoms);
        self.capitals.append(&next.capitals);
        self.in_ed.append(&next.in_ed);
        self.hangul = self.hangul.cover(next.hangul);
    }
}

/// Scans `text` within `part`, which begins and ends at line ends or at the ends of the text.
pub(crate) fn scan(text: &str, part: Span, lexicon: &Lexicon) -> Scan {
    let atoms = Atoms::with_room_for(part.len());
    let (capitals, in_ed) = (Places::within(part), Places::within(part));
    let scan = Scan { atoms, capitals, in_ed, ..Scan::default() };
    let mut scanner = Scanner { text, bytes: text.as_bytes(), lexicon, scan };
    scanner.run(part);
    scanner.scan
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    lexicon: &'a Lexicon,
    scan: Scan,
}

impl Scanner<'_> {
    fn run(&mut self, part: Span) {
        let mut at = part.start;
        let mut room = [0; block::WINDOW];
        for base in (part.start / block::LEN * block::LEN..part.end).step_by(block::LEN) {
            at = self.block(base, Block::read(self.bytes, base, part, &mut room), at);
        }
    }

    /// What begins in the block from `base` on, of which everything before `at` is read; the byte after what was read last.
    fn block(&mut self, base: usize, block: Block<'_>, mut at: usize) -> usize {
        let unread = block::from(base, at);
        let (mut words, mut ahead) = (block.words() & unread, block.begins() & unread);
        while ahead != 0 {
            let bit = ahead.trailing_zeros();
            let letters = block.letters(bit);
            ahead &= ahead - 1;
            // Most words are not in the lexicon.
            if letters > 0 && !self.lexicon.may_have(block.head(bit, letters)) {
                continue;
            }
            let start = base + bit as usize;
            at = self.read(start);
            if at != start + letters {
                let rest = block::from(base, at);
                words &= rest | !block::from(base, start + 1);
                ahead &= rest;
            }
        }
        self.scan.capitals.insert_all(base, block.capitals(words));
        self.scan.in_ed.insert_all(base, block.in_ed(words));
        at
    }

    /// Reads what begins at `start`; the byte after it. Apart from the loop over the words that are passed over, in which everything stays in
    /// registers then.
    #[inline(never)]
    fn read(&mut self, start: usize) -> usize {
        match self.bytes[start] {
            b'0'..=b'9' => self.digits(start),
            0x80.. => self.wide(start),
            b'$' | b'%' => self.symbol(start, 1),
            _ => self.word(start),
        }
    }

    /// A character outside ASCII, or a run of Hangul syllables.
    fn wide(&mut self, at: usize) -> usize {
        if hangul::is_syllable(self.bytes, at) {
            let end = self.hangul(at);
            self.scan.hangul = self.scan.hangul.cover(Span::new(at, end));
            return end;
        }
        let end = self.symbol(at, symbol_len(&self.text[at..]));
        self.note_hangul(Span::new(at, end));
        end
    }

    /// Notes a span in which Hangul may stand that no run of syllables began with.
    fn note_hangul(&mut self, span: Span) {
        if self.bytes[span.start..span.end].iter().copied().any(hangul::may_begin) {
            self.scan.hangul = self.scan.hangul.cover(span);
        }
    }

    /// A run of letters: an atom where the lexicon has the word and it ends there.
    #[inline]
    fn word(&mut self, start: usize) -> usize {
        let letters = letters::read(self.bytes, start);
        if letters.end / block::LEN > start / block::LEN {
            self.note_ed(start, letters.end);
        }
        match self.lexicon.latin(self.bytes, start, letters) {
            Some(found) => self.known(start, letters.end, found),
            None => letters.end,
        }
    }

    /// Notes a word of which no block tells whether it ends in `-ed`.
    fn note_ed(&mut self, start: usize, end: usize) {
        if self.bytes[start] >= b'a' && end - start > 2 && self.bytes[..end].ends_with(b"ed") {
            self.scan.in_ed.insert(start);
        }
    }

    /// A run of letters that the lexicon has, or that begins a form of several words.
    #[inline(never)]
    fn known(&mut self, start: usize, end: usize, found: Found) -> usize {
        if self.inside_word(start, found.end) {
            return end;
        }
        if found.end > end {
            self.note_hangul(Span::new(start, found.end));
        }
        self.push_word(start, found);
        found.end
    }

    /// A run of digits: an atom unless it is a part of a name (`GS25`, `3D`).
    fn digits(&mut self, start: usize) -> usize {
        let reader = Reader { text: self.text, lexicon: self.lexicon, atoms: &self.scan.atoms };
        let (end, read) = reader.read(start);
        match read {
            Read::Nothing => {}
            Read::Integer(integer) => numeral::push_integer(&mut self.scan.atoms, integer, self.text),
            Read::Token(atom) => {
                self.note_hangul(Span::new(start, end));
                numeral::push(&mut self.scan.atoms, atom, self.text, self.lexicon);
            }
        }
        end
    }

    /// A run of Hangul syllables: the words and numerals that it begins with, one after the other.
    fn hangul(&mut self, start: usize) -> usize {
        let end = hangul::run_end(self.bytes, start);
        let mut at = start;
        let single = end - start == hangul::SYLLABLE;
        // The last byte of the sign that joins them.
        let listed = self.bytes[..start].last() == Some(&0xb7);
        if (single || listed && korean::is_weekday_with_particle(self.text, start, end))
            && let Some(found) = korean::short_weekday(self.text, start, self.lexicon)
        {
            self.push_word(start, found);
            return end;
        }
        while at < end {
            if let Some(found) = korean::word(self.text, at, self.lexicon, &self.scan.atoms) {
                self.push_word(at, found);
                at = found.end;
            } else if let Some(atom) = korean::numeral(self.text, at, self.lexicon) {
                self.scan.atoms.push(atom);
                at = atom.span.end;
            } else {
                return end;
            }
        }
        if self.bytes[start..at] == *korean::EVERY_WEEK.as_bytes() {
            return self.weekday_run(at);
        }
        at
    }

    /// The run of weekdays behind a `매주` that ends at `end`, `매주 |월수금| 연다`, and where it ends.
    fn weekday_run(&mut self, end: usize) -> usize {
        let run = korean::weekday_run(self.text, end);
        for (at, found) in korean::weekdays(self.text, run, self.lexicon) {
            self.push_word(at, found);
        }
        run.end
    }

    /// A symbol of one character that the lexicon may have: `%`, `₩`, `㎡`.
    fn symbol(&mut self, start: usize, len: usize) -> usize {
        let span = Span::new(start, start + len);
        if let Some(found) = self.lexicon.symbol(self.text, span) {
            self.push_word(start, found);
        }
        span.end
    }

    /// A word or symbol that the lexicon has, but for one that means nothing where it stands.
    #[inline]
    fn push_word(&mut self, start: usize, found: Found) {
        const UNIT: Classes = Classes::of(Class::Unit);
        const CURRENCY: Classes = Classes::of(Class::Currency);
        const SUFFIX: Classes = Classes::of(Class::DistrictSuffix);
        let means = match found.classes {
            UNIT => self.follows_number(start),
            CURRENCY => self.is_near_number(start),
            SUFFIX => self.is_joined(start),
            _ => true,
        };
        if !means {
            return;
        }
        let span = Span::new(start, found.end);
        if found.classes.meets(numeral::WORDS) {
            let atom = Token { span, classes: found.classes, payload: Payload::Word(found.entry) };
            numeral::push(&mut self.scan.atoms, atom, self.text, self.lexicon);
        } else {
            self.scan.atoms.push_word(span, found.classes, found.entry);
        }
    }

    /// Whether a currency at `start` may be that of a number: `5 billion (U.S.) dollars`; not `won` in `won the prize`.
    fn is_near_number(&self, start: usize) -> bool {
        const FARTHEST: usize = 32;
        self.scan.atoms.last().is_some_and(|atom| start.saturating_sub(atom.span().end) <= FARTHEST)
    }

    /// Whether a name stands before what is at its end: `Mapo-|gu|`, `Jinju |City|`; not in `the |city| of`.
    fn is_joined(&self, start: usize) -> bool {
        let joint = if self.bytes[start].is_ascii_uppercase() { b' ' } else { b'-' };
        let before = start.checked_sub(2).and_then(|first| self.bytes.get(first..start));
        before.is_some_and(|before| before[1] == joint && before[0].is_ascii_alphabetic())
    }

    /// Whether the last atom is a number that ends at `start`, or a space or a hyphen before it: `Ha-neul` has no liters.
    fn follows_number(&self, start: usize) -> bool {
        const NUMBERS: Classes = Classes::of_all(&[Class::Number, Class::Ordinal]);
        let last = self.scan.atoms.last().filter(|atom| atom.classes.meets(NUMBERS));
        let gap = last.and_then(|last| self.text.get(last.span().end..start));
        gap.is_some_and(|gap| matches!(gap, "" | " " | "-" | "\u{a0}"))
    }

    /// Whether the letters go on in a script or a mark that ASCII cannot tell (`café`), or stand against a digit (`GS25`).
    fn inside_word(&self, start: usize, end: usize) -> bool {
        let before = start.checked_sub(1).map(|i| self.bytes[i]);
        match before {
            Some(b'_' | b'@') => return true,
            Some(0x80..) if !word_boundary(self.text, start) => return true,
            _ => {}
        }
        match self.bytes.get(end) {
            Some(b'_' | b'@') => true,
            // `Feb.|17`: a full stop ends the word.
            Some(b'0'..=b'9') => {
                let letters = &self.bytes[start..end];
                !letters.ends_with(b".") && letters.iter().any(u8::is_ascii_lowercase)
            }
            // `year’s`: the word ends at the apostrophe, as it does at an ASCII one.
            Some(0x80..) => !self.text[end..].starts_with('’') && !word_boundary(self.text, end),
            _ => false,
        }
    }
}

/// The bytes of the character that `text` begins with, or of those that are one symbol together: letters of full width (`ｋｍ`), `μg`.
fn symbol_len(text: &str) -> usize {
    let is_wide = |c: &char| matches!(c, 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
    let Some(first) = text.chars().next().filter(|first| !first.is_ascii()) else { return 1 };
    match first {
        'μ' | 'µ' if text['μ'.len_utf8()..].starts_with(['g', 'm']) => 'μ'.len_utf8() + 1,
        _ if is_wide(&first) => text.chars().take_while(is_wide).map(char::len_utf8).sum(),
        _ => first.len_utf8(),
    }
}

/// Whether a word may begin or end at `at`, by the segmentation of Unicode (UAX 29) on the few characters around it. Hangul after
/// Latin letters is a boundary: a particle, not a letter of the word; and so is an apostrophe, as the ASCII one is.
fn word_boundary(text: &str, at: usize) -> bool {
    const REACH: usize = 16;
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    let parts = |c: &char| matches!(c, '’' | '‘' | '“' | '”' | '–' | '—' | '…') || hangul::is_hangul(*c);
    // `120km|·내년`: the dot parts the words that it stands between.
    let listed = || after == Some('·') && text[at..].trim_start_matches('·').starts_with(hangul::is_hangul);
    if [before, after].iter().flatten().any(parts) || listed() {
        return true;
    }
    let start = text.floor_char_boundary(at.saturating_sub(REACH));
    let end = text.floor_char_boundary((at + REACH).min(text.len()));
    text[start..end].split_word_bound_indices().any(|(i, _)| start + i == at) || at == start || at == end
}
