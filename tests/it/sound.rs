//! Every invariant of an extraction that can be seen from the outside. The fuzz targets include this file too.

use gisa::{Extraction, Record, Span};

/// Compares what was found with the text that it was found in.
///
/// # Panics
/// Where an invariant does not hold.
pub(crate) fn sound(text: &str, found: &Extraction) {
    let mut last = 0;
    for (index, record) in found.records.iter().enumerate() {
        let Span { start, end } = record.span;
        assert!(start < end, "{record:?}");
        assert_eq!(text.get(start..end), Some(record.text.as_str()), "{record:?}");
        let characters = Span::new(text[..start].chars().count(), text[..end].chars().count());
        assert_eq!(record.char_span, characters, "{record:?}");
        assert!(start >= last, "not in order: {record:?}");
        last = start;
        assert!(record.item.is_none_or(|item| item < found.items.len()), "{record:?}");
        assert!(record.repeats.is_none_or(|earlier| earlier < index), "{record:?}");
        if let Some(earlier) = record.repeats {
            // A headline writes its nouns in capitals.
            let said = |record: &Record| (record.kind(), record.value.to_string().to_lowercase());
            assert_eq!(said(&found.records[earlier]), said(record), "{record:?}");
        }
    }
    for item in &found.items {
        assert!(item.start <= item.end && text.get(item.start..item.end).is_some(), "{item:?}");
    }
}
