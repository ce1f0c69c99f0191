//! Runs of ASCII letters, eight bytes at a time: where one ends, and what it is in lower case.
//!
//! Most bytes of English are letters, and nearly all words have fewer than eight: the end and the key of such a word come from a
//! dozen operations on one number, without a step for each letter. Other scripts are [`super::hangul`]'s.

/// No word of more bytes has a key.
pub(crate) const LONGEST: usize = 2 * HALF;

/// So many bytes are looked at at once.
pub(crate) const HALF: usize = 8;

const HIGH: u64 = repeated(0x80);

/// A run of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letters {
    /// The byte after the last.
    pub end: usize,
    /// The letters in lower case as one number, the first one lowest; 0, which is no word's, where there are more than [`LONGEST`].
    pub key: u128,
}

/// The letters from `start` on.
#[inline]
pub(crate) fn read(bytes: &[u8], start: usize) -> Letters {
    let (len, low) = half(bytes, start);
    if len < HALF {
        return Letters { end: start + len, key: low.into() };
    }
    read_long(bytes, start, low)
}

/// The first eight bytes of a key.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the rest is what is cut off")]
pub(crate) const fn low(key: u128) -> u64 {
    key as u64
}

/// The byte after the run of letters from `start` on, or one within the run: eight letters further where it has more.
#[inline]
pub(crate) fn end(bytes: &[u8], start: usize) -> usize {
    start + half(bytes, start).0
}

/// The first byte of the run of letters that ends at `end`, or one within the run: eight letters before where it has more.
#[inline]
pub(crate) fn start(bytes: &[u8], end: usize) -> usize {
    let Some(eight) = end.checked_sub(HALF).and_then(|start| bytes.get(start..end)) else { return end };
    let others = others(eight.try_into().map_or(0, u64::from_le_bytes));
    end - (others.leading_zeros() / 8) as usize
}

/// How many letters the eight bytes begin with.
#[inline]
pub(crate) const fn run(eight: [u8; HALF]) -> usize {
    (others(u64::from_le_bytes(eight)).trailing_zeros() / 8) as usize
}

/// How many letters the eight bytes end with.
#[inline]
pub(crate) const fn run_back(eight: [u8; HALF]) -> usize {
    (others(u64::from_le_bytes(eight)).leading_zeros() / 8) as usize
}

/// What a word of so many letters begins with, from its first eight bytes on: its first eight letters as one number, the first one lowest and
/// as it is written, the others in lower case.
#[inline]
pub(super) fn head(bytes: [u8; HALF], letters: usize) -> u64 {
    const ALL_BUT_FIRST: u64 = repeated(b' ') & !0xff;
    let others = 8 * HALF.saturating_sub(letters);
    (u64::from_le_bytes(bytes) | ALL_BUT_FIRST) & u64::MAX >> (others & 63)
}

/// The first of so many letters from `start` on, eight at most and one at least, in lower case: the first one lowest.
#[inline]
pub(crate) fn first(bytes: &[u8], start: usize, letters: usize) -> u64 {
    let others = 8 * HALF.saturating_sub(letters);
    (chunk(bytes, start) | repeated(b' ')) & u64::MAX >> (others & 63)
}

/// The letters from `start` on of which the first eight are known.
#[inline]
fn read_long(bytes: &[u8], start: usize, low: u64) -> Letters {
    let (more, high) = half(bytes, start + HALF);
    let key = u128::from(low) | u128::from(high) << 64;
    if more < HALF {
        return Letters { end: start + HALF + more, key };
    }
    let rest = bytes.get(start + LONGEST..).unwrap_or_default();
    let rest = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    Letters { end: start + LONGEST + rest, key: if rest == 0 { key } else { 0 } }
}

/// The key of a word of at most [`LONGEST`] bytes: those of ASCII letters in lower case, the first one lowest.
#[inline]
pub(crate) const fn key(word: &[u8]) -> u128 {
    let len = if word.len() < LONGEST { word.len() } else { LONGEST };
    let word = word.split_at(len).0;
    let Some(first) = word.first_chunk() else { return lower(few(word)) as u128 };
    // The last eight bytes without those that are among the first.
    let rest = match word.last_chunk() {
        Some(last) if len > HALF => u64::from_le_bytes(*last) >> (8 * (LONGEST - len)),
        _ => 0,
    };
    lower(u64::from_le_bytes(*first)) as u128 | (lower(rest) as u128) << 64
}

/// Fewer than eight bytes as one number, the first one lowest.
#[inline]
const fn few(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        // Where the two halves share bytes, these are the same.
        let last = (u32::from_le_bytes(*last) as u64) << (8 * (bytes.len() - 4));
        return u32::from_le_bytes(*first) as u64 | last;
    }
    if bytes.is_empty() {
        return 0;
    }
    // Of one to three bytes these are all, some of them twice.
    let (middle, last) = (bytes.len() / 2, bytes.len() - 1);
    bytes[0] as u64 | (bytes[middle] as u64) << (8 * middle) | (bytes[last] as u64) << (8 * last)
}

/// Eight bytes with the capital letters of ASCII in lower case.
#[inline]
const fn lower(word: u64) -> u64 {
    let seven = word & !HIGH;
    let from_a = seven + repeated(0x80 - b'A');
    let past_z = seven + repeated(0x80 - b'Z' - 1);
    // The bit that tells a small letter from a capital one is two below the highest.
    word | (from_a & !past_z & !word & HIGH) >> 2
}

/// How many of the eight bytes from `start` on are letters before the first that is none, and these letters in lower case.
#[inline]
fn half(bytes: &[u8], start: usize) -> (usize, u64) {
    let word = chunk(bytes, start);
    let others = others(word);
    // The lowest bit of the first byte that is no letter, less one: all bits below that byte; all there are where each is a letter.
    let mask = ((others & others.wrapping_neg()) >> 7).wrapping_sub(1);
    ((others.trailing_zeros() / 8) as usize, (word | repeated(b' ')) & mask)
}

/// The high bits of the bytes that are no letters.
///
/// To seven bits of each byte two numbers are added, and nothing is carried to the next byte: in one sum a byte reaches its high bit from
/// `a` on, in the other past `z`.
#[inline]
const fn others(word: u64) -> u64 {
    let seven = (word | repeated(b' ')) & !HIGH;
    let from_a = seven + repeated(0x80 - b'a');
    let past_z = seven + repeated(0x80 - b'z' - 1);
    (!from_a | past_z | word) & HIGH
}

/// How many of eight bytes, the first one lowest, are digits before the first that is none.
#[inline]
pub(crate) const fn digits(eight: u64) -> usize {
    // A digit becomes its value, and any other byte more than nine.
    let values = eight ^ repeated(b'0');
    let others = (((values & !HIGH) + repeated(0x80 - 10)) | values) & HIGH;
    (others.trailing_zeros() / 8) as usize
}

/// The number that the first so many of eight bytes are, one at least and seven at most, all of them digits.
#[inline]
#[allow(
    clippy::cast_possible_truncation,
    reason = "seven digits have fewer than 32 bits, and what is above them is of no digit"
)]
pub(crate) const fn number(eight: u64, digits: usize) -> u32 {
    // Zeros before it, then two digits, four and eight at a time.
    let values = (eight ^ repeated(b'0')) << (8 * (HALF - digits));
    let twos = (values.wrapping_mul(10) + (values >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (twos.wrapping_mul(100) + (twos >> 16)) & 0x0000_ffff_0000_ffff;
    (fours.wrapping_mul(10_000) + (fours >> 32)) as u32
}

/// How many of eight bytes, the first one lowest, stand before the first that is one of these; eight where none is.
#[inline]
pub(crate) fn before_any<const N: usize>(eight: u64, marks: [u8; N]) -> usize {
    // A byte that is a mark becomes 0. What is borrowed for it reaches only bytes behind it.
    let zeros = |mark: u8| {
        let others = eight ^ repeated(mark);
        others.wrapping_sub(repeated(1)) & !others & HIGH
    };
    let found = marks.into_iter().fold(0, |all, mark| all | zeros(mark));
    (found.trailing_zeros() / 8) as usize
}

/// The bytes from `start` on as one number, the first one lowest; zeros past the end.
#[inline]
pub(crate) fn chunk(bytes: &[u8], start: usize) -> u64 {
    match bytes.get(start..start + HALF).and_then(<[u8]>::first_chunk) {
        Some(eight) => u64::from_le_bytes(*eight),
        None => padded(bytes.get(start..).unwrap_or_default()),
    }
}

/// Fewer than eight bytes: the end of a text.
#[cold]
fn padded(rest: &[u8]) -> u64 {
    let mut padded = [0; HALF];
    padded[..rest.len()].copy_from_slice(rest);
    u64::from_le_bytes(padded)
}

const fn repeated(byte: u8) -> u64 {
    u64::from_le_bytes([byte; HALF])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_ends_where_the_letters_do() {
        for text in [
            "Gwanak-gu",
            "a",
            "zZ@[`{",
            "",
            "won.",
            "caf\u{e9}",
            "abcdefghijklmnop",
            "abcdefghijklmnopq r",
            "서초",
        ] {
            let expected = text.bytes().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(text.len());
            assert_eq!(read(text.as_bytes(), 0).end, expected, "{text}");
        }
    }

    #[test]
    fn a_run_is_walked_from_either_end() {
        let (text, word) = (b"In Gwanak-gu, (so)", b"abcdefghijk");
        assert_eq!((end(text, 3), start(text, 9)), (9, 3));
        assert_eq!((end(text, 15), start(text, 17)), (17, 15));
        assert_eq!((end(word, 0), start(word, 11)), (8, 3));
        assert_eq!(
            (end(b"so", 0), start(b"so", 2)),
            (2, 2),
            "near the beginning the caller goes letter by letter"
        );
    }

    #[test]
    fn digits_are_counted_to_the_first_other_byte() {
        let count = |text: &str| digits(chunk(text.as_bytes(), 0));
        assert_eq!(
            ["2022.", "0", "", "/1", ":1", "12345678", "5\u{b0}", "1a9"].map(count),
            [4, 1, 0, 0, 0, 8, 1, 1]
        );
    }

    #[test]
    fn the_first_of_some_marks_is_found() {
        let before = |text: &str| before_any(chunk(text.as_bytes(), 0), [b' ', b'\n']);
        assert_eq!(["a b\nc", "a\n b", "!! ", "abcdefgh ", " ", "\u{a0}x y"].map(before), [1, 1, 2, 8, 0, 3]);
    }

    #[test]
    fn digits_are_a_number() {
        let read = |text: &str, digits| number(chunk(text.as_bytes(), 0), digits);
        assert_eq!(
            [read("2022.", 4), read("7 won", 1), read("907", 3), read("1234567 ", 7)],
            [2022, 7, 907, 1_234_567]
        );
    }

    #[test]
    fn a_word_is_cut_where_it_is_told_to() {
        assert_eq!(first(b"The Won", 4, 2), u64::from_le_bytes(*b"wo\0\0\0\0\0\0"));
        assert_eq!(first(b"abcdefghijk", 0, 9), u64::from_le_bytes(*b"abcdefgh"));
    }

    #[test]
    fn a_key_is_the_word_in_lower_case() {
        assert_eq!(read(b"Won, in Seoul and Busan", 0).key, key(b"won"));
        assert_eq!(read(b"KRW", 0).key, key(b"krw"));
        assert_eq!(read(b"Abcdefghijklmnop ", 0).key, key(b"abcdefghijklmnop"));
        assert_eq!(read(b"abcdefghijklmnopq", 0).key, 0);
        assert_ne!(key("서초".as_bytes()), key("강남".as_bytes()));
    }
}
