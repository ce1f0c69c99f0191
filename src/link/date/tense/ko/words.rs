//! The words of a Korean sentence as spaces part them, one after the other.

use crate::scan::letters;

/// The words of a text, as spaces part them.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let there = rest?;
        let (end, next) = word_end(there);
        rest = next.map(|next| &there[next..]);
        Some(&there[..end])
    })
}

/// Where the word ends that a text begins with, and where the next one begins.
fn word_end(text: &str) -> (usize, Option<usize>) {
    /// The first byte of a space that breaks no line.
    const FIXED: u8 = 0xc2;
    let (bytes, mut at) = (text.as_bytes(), 0);
    while at < bytes.len() {
        match letters::before_any(letters::chunk(bytes, at), [b' ', b'\n', FIXED]) {
            letters::HALF => at += letters::HALF,
            few => {
                at += few;
                match bytes.get(at..).unwrap_or_default() {
                    [b' ' | b'\n', ..] => return (at, Some(at + 1)),
                    [FIXED, 0xa0, ..] => return (at, Some(at + 2)),
                    _ => at += 1,
                }
            }
        }
    }
    (bytes.len(), None)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_what_a_split_gives() {
        let texts = [
            "",
            " ",
            "구는 20일 행사를\n연다",
            "열린\u{a0}뒤 ",
            "  둘 ",
            "\u{c2}\u{a0}café\u{a9} 여덟 글자보다긴낱말",
            "12345678",
            "1234567 ",
        ];
        for text in texts {
            let expected: Vec<_> = text.split([' ', '\n', '\u{a0}']).collect();
            assert_eq!(words(text).collect::<Vec<_>>(), expected, "{text:?}");
        }
    }
}
