//! From files and standard input to bytes, and from bytes to text.
//!
//! UTF-8 is taken as it is; UTF-16 is told by its byte order mark; what is not UTF-8 is CP949 where it decodes without an
//! error. Anything else is an error and never a guess. A file may be compressed.

use std::fs;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use encoding_rs::{Decoder, DecoderResult, EUC_KR, Encoding as Scheme, UTF_16BE, UTF_16LE};
use flate2::bufread::MultiGzDecoder;

use super::file::{Codec, File};

/// How a text was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Encoding {
    #[default]
    Utf8,
    /// EUC-KR and what Windows added to it, which old Korean pages are in.
    Cp949,
    Utf16,
}

impl Encoding {
    /// Its name, for people.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Cp949 => "CP949",
            Self::Utf16 => "UTF-16",
        }
    }
}

/// The bytes of a file, decompressed; those of UTF-16 are UTF-8 by now.
pub(super) struct Opened {
    pub(super) reader: Box<dyn BufRead + Send>,
    pub(super) utf16: bool,
}

impl Opened {
    /// A file's; the bytes read from it are counted in `read`.
    pub(super) fn file(file: &File, read: &Arc<AtomicU64>) -> io::Result<Self> {
        let counted = Counted { inner: fs::File::open(&file.path)?, read: Arc::clone(read) };
        match file.codec {
            None => Self::new(counted),
            Some(Codec::Gzip) => Self::new(MultiGzDecoder::new(BufReader::new(counted))),
            Some(Codec::Zstd) => Self::new(zstd::Decoder::new(counted)?),
        }
    }

    /// Those of standard input.
    pub(super) fn stdin(read: &Arc<AtomicU64>) -> io::Result<Self> {
        Self::new(Counted { inner: io::stdin(), read: Arc::clone(read) })
    }

    fn new(mut inner: impl Read + Send + 'static) -> io::Result<Self> {
        let mut start = Vec::new();
        inner.by_ref().take(2).read_to_end(&mut start)?;
        let scheme = match start.as_slice() {
            b"\xff\xfe" => Some(UTF_16LE),
            b"\xfe\xff" => Some(UTF_16BE),
            _ => None,
        };
        let reader: Box<dyn BufRead + Send> = match scheme {
            Some(scheme) => Box::new(BufReader::new(Utf16::new(Box::new(inner), scheme))),
            None => Box::new(BufReader::with_capacity(1 << 16, Cursor::new(start).chain(inner))),
        };
        Ok(Self { reader, utf16: scheme.is_some() })
    }
}

/// The text of some bytes.
///
/// # Errors
/// Where they are in none of the encodings.
pub(super) fn text(bytes: Vec<u8>, utf16: bool) -> Result<(String, Encoding), String> {
    let encoding = if utf16 { Encoding::Utf16 } else { Encoding::Utf8 };
    String::from_utf8(bytes).map(|text| (text, encoding)).or_else(|error| {
        let valid = error.utf8_error().valid_up_to();
        if utf16 {
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]).encode_utf16().count();
            return Err(format!("not UTF-16 from its unit {before} on"));
        }
        let decoded = EUC_KR.decode_without_bom_handling_and_without_replacement(error.as_bytes());
        let text = decoded.ok_or_else(|| format!("not UTF-8 from its byte {valid} on, and not CP949"))?;
        Ok((text.into_owned(), Encoding::Cp949))
    })
}

/// Counts what is read.
struct Counted<R> {
    inner: R,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.inner.read(buffer)?;
        self.read.fetch_add(bytes as u64, Ordering::Relaxed);
        Ok(bytes)
    }
}

/// UTF-16 as UTF-8. A lone surrogate becomes a byte that no UTF-8 has, so that only its own document is at fault.
struct Utf16 {
    inner: BufReader<Box<dyn Read + Send>>,
    decoder: Decoder,
    ready: Cursor<Vec<u8>>,
    ended: bool,
}

impl Utf16 {
    const INVALID: u8 = 0xff;

    fn new(inner: Box<dyn Read + Send>, scheme: &'static Scheme) -> Self {
        let (inner, decoder) = (BufReader::new(inner), scheme.new_decoder_without_bom_handling());
        Self { inner, decoder, ready: Cursor::default(), ended: false }
    }

    /// Decodes what is there of the input.
    fn refill(&mut self) -> io::Result<()> {
        let bytes = self.inner.fill_buf()?;
        self.ended = bytes.is_empty();
        // A unit is three bytes of UTF-8 at most, and one may be left over from before.
        let mut text = vec![0; 3 * bytes.len() + 16];
        let (result, read, written) =
            self.decoder.decode_to_utf8_without_replacement(bytes, &mut text, self.ended);
        text.truncate(written);
        if matches!(result, DecoderResult::Malformed(..)) {
            text.push(Self::INVALID);
            self.ended = false;
        }
        self.inner.consume(read);
        self.ready = Cursor::new(text);
        Ok(())
    }
}

impl Read for Utf16 {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let bytes = self.ready.read(buffer)?;
            if bytes > 0 || self.ended || buffer.is_empty() {
                return Ok(bytes);
            }
            self.refill()?;
        }
    }
}
