//! Decomposed Hangul (NFD, as macOS writes file names and some pages their text) is read as composed, with the places of the original.
//!
//! A side path: text without conjoining jamo, which is nearly all text, is not touched.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::characters::Characters;
use crate::explain::Explanation;
use crate::extraction::Extraction;
use crate::record::Record;
use crate::span::Span;

/// A text whose jamo are composed, and where each part of it came from.
pub(crate) struct Composed {
    pub text: String,
    /// The graphemes that composing made shorter.
    shorter: Vec<Grapheme>,
}

/// A character as a reader sees it: where it is in the composed text, and in the original.
#[derive(Debug, Clone, Copy)]
struct Grapheme {
    composed: Span,
    original: Span,
}

impl Composed {
    /// The composed form of `text`, or `None` where there is nothing to compose.
    pub(crate) fn of(text: &str) -> Option<Self> {
        if !has_jamo(text) {
            return None;
        }
        let mut composed = Self { text: String::with_capacity(text.len()), shorter: Vec::new() };
        for (start, grapheme) in text.grapheme_indices(true) {
            let before = composed.text.len();
            if grapheme.is_ascii() {
                composed.text.push_str(grapheme);
            } else {
                composed.text.extend(grapheme.nfc());
            }
            if composed.text.len() - before != grapheme.len() {
                composed.shorter.push(Grapheme {
                    composed: Span::new(before, composed.text.len()),
                    original: Span::new(start, start + grapheme.len()),
                });
            }
        }
        Some(composed)
    }

    /// The extraction of the composed text, with the places and texts of records and the bounds of items in `original`. Names, units, the reporter and
    /// headlines stay composed.
    pub(crate) fn restore(&self, mut extraction: Extraction, original: &str) -> Extraction {
        let characters = Characters::of(original);
        for record in &mut extraction.records {
            self.restore_record(record, original, &characters);
        }
        for item in &mut extraction.items {
            let span = self.original(Span::new(item.start, item.end));
            (item.start, item.end) = (span.start, span.end);
        }
        extraction
    }

    /// The explanation of the composed text, with the places and words of `original`.
    pub(crate) fn restore_explanation(&self, mut explanation: Explanation, original: &str) -> Explanation {
        let characters = Characters::of(original);
        for sentence in &mut explanation.sentences {
            sentence.span = self.original(sentence.span);
            sentence.span.of(original).clone_into(&mut sentence.text);
            for candidate in &mut sentence.candidates {
                self.restore_record(&mut candidate.record, original, &characters);
                if let Some(loss) = &mut candidate.lost {
                    loss.span = self.original(loss.span);
                }
            }
        }
        explanation
    }

    fn restore_record(&self, record: &mut Record, original: &str, characters: &Characters<'_>) {
        record.span = self.original(record.span);
        record.text = record.span.of(original).into();
        record.char_span = characters.span(record.span);
        if let Some(what) = record.context.as_mut().and_then(|context| context.what.as_mut()) {
            what.span = self.original(what.span);
            what.text = what.span.of(original).into();
            what.char_span = characters.span(what.span);
        }
    }

    fn original(&self, span: Span) -> Span {
        Span::new(self.byte(span.start, |inside| inside.start), self.byte(span.end, |inside| inside.end))
    }

    /// The byte of the original that a byte of the composed text stands for; of one inside a grapheme (`원` of `원` with an accent), the edge of it.
    fn byte(&self, byte: usize, edge: impl Fn(Span) -> usize) -> usize {
        let next = self.shorter.partition_point(|grapheme| grapheme.composed.end <= byte);
        if let Some(inside) = self.shorter.get(next).filter(|grapheme| grapheme.composed.start < byte) {
            return edge(inside.original);
        }
        let last = next.checked_sub(1).and_then(|last| self.shorter.get(last));
        last.map_or(byte, |last| last.original.end + (byte - last.composed.end))
    }
}

/// Whether the text has conjoining jamo (U+1100 to U+11FF).
fn has_jamo(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(0xe1, bytes).any(|at| matches!(bytes.get(at + 1), Some(0x84..=0x87)))
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use crate::{Article, Pipeline};

    #[test]
    fn a_record_does_not_cut_a_grapheme() {
        let text: String = "예산 5만원\u{301}이 들었다. It cost 5 won\u{e9}.".nfd().collect();
        let records = Pipeline::default().extract(&Article::new("nfd", &text)).records;
        assert_eq!(records[0].text.nfc().collect::<String>(), "5만원\u{301}");
        assert!(records.iter().all(|record| !record.text.is_empty() && record.span.of(&text) == record.text));
    }

    #[test]
    fn decomposed_text_has_the_same_records_in_its_own_places() {
        let composed = "구는 지난해 주민 37명과 예산 11억 5천만원을 썼다. It cost 3 million won.";
        let decomposed: String = composed.nfd().collect();
        let pipeline = Pipeline::default();
        let one = pipeline.extract(&Article::new("nfc", composed)).records;
        let other = pipeline.extract(&Article::new("nfd", &decomposed)).records;
        assert!(!one.is_empty());
        assert_eq!(one.len(), other.len());
        for (a, b) in one.iter().zip(&other) {
            assert_eq!(a.value, b.value);
            assert_eq!(b.text.nfc().collect::<String>(), a.text);
            assert_eq!(b.span.of(&decomposed), b.text);
            let characters: String =
                decomposed.chars().skip(b.char_span.start).take(b.char_span.len()).collect();
            assert_eq!(characters, b.text);
        }
    }
}
