//! What holds on any string at all: spans, order, JSON, threads, policies. Real text is cut and spliced, so that rules do fire.

use std::sync::LazyLock;

use gisa::{Article, Extraction, Overlap, Pipeline};
use proptest::prelude::*;
use proptest::sample::select;

use crate::seeds::{self, Seed};
use crate::sound::sound;

/// The articles of every set: English and Korean.
static SEEDS: LazyLock<Vec<Seed>> =
    LazyLock::new(|| seeds::SETS.iter().flat_map(|(_, folder)| seeds::set(folder)).collect());
static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::default);
static ALL: LazyLock<Pipeline> = LazyLock::new(|| {
    Pipeline::builder().overlap(Overlap::All).build().expect("the built-in tables are sound")
});

/// What has broken programs like this one: case that changes length, digits that are no ASCII, half a character's worth of
/// letters, control characters, brackets without a partner, words at which rules begin.
const ODD: [&str; 43] = [
    "İ",
    "ſt",
    "１２３",
    "٣",
    "½",
    "구로구",
    "\u{1100}\u{1161}\u{11a8}",
    "e\u{301}",
    "5\u{1106}\u{1161}\u{11ab}\u{110b}\u{116f}\u{11ab}\u{301}",
    "\0",
    "(",
    ")",
    "[",
    "]",
    "\r\n",
    "\n",
    "\u{feff}",
    "\u{2028}",
    "👩‍👩‍👧",
    "Mayor ",
    "-gu",
    " won",
    " billion ",
    "1,0",
    "99999999999999999999",
    "0.",
    "-",
    "?",
    "%",
    "the 31st",
    "February 30",
    "24:61",
    "from 1 to ",
    "구청장 ",
    "1조 2억 3만",
    "여",
    "원",
    "명",
    "지난 ",
    "오후 3시",
    "부터 ",
    "한 ",
    "\u{1100}\u{1161}만원",
];

/// A piece of a seed, cut anywhere.
fn piece() -> impl Strategy<Value = String> {
    (any::<usize>(), any::<u16>(), 0..400_usize).prop_map(|(seed, at, len)| {
        let text = &SEEDS[seed % SEEDS.len()].text;
        let start = seeds::boundary(text, usize::from(at) % text.len());
        text[start..seeds::boundary(text, start + len)].to_owned()
    })
}

/// Pieces of the seeds with odd things between them.
fn spliced() -> impl Strategy<Value = String> {
    let part = prop_oneof![2 => piece(), 2 => select(&ODD[..]).prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

fn article(text: &str) -> Article<'_> {
    Article::new("any", text).published("2022-01-25".parse().expect("a day"))
}

fn config() -> ProptestConfig {
    // Found cases become tests by hand: no file is written beside the sources.
    ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_string_is_sound(text in any::<String>()) {
        sound(&text, &PIPELINE.extract(&article(&text)));
        sound(&text, &ALL.extract(&Article::new("any", &text)));
    }

    #[test]
    fn spliced_seeds_are_sound(text in spliced()) {
        sound(&text, &PIPELINE.extract(&article(&text)));
        sound(&text, &ALL.extract(&article(&text)));
    }

    #[test]
    fn what_is_written_reads_back_equal(text in spliced()) {
        for pipeline in [&*PIPELINE, &*ALL] {
            let found = pipeline.extract(&article(&text));
            let json = serde_json::to_string(&found).expect("written");
            prop_assert_eq!(serde_json::from_str::<Extraction>(&json).expect("read"), found);
        }
    }

    #[test]
    fn all_candidates_hold_the_resolved_records(text in spliced()) {
        let all = ALL.extract(&article(&text)).records;
        for record in PIPELINE.extract(&article(&text)).records {
            prop_assert!(all.iter().any(|r| (r.span, &r.rule) == (record.span, &record.rule)), "{:?}", record);
        }
    }

    #[test]
    fn an_explanation_keeps_what_an_extraction_has(text in spliced()) {
        let explanation = PIPELINE.explain(&article(&text));
        let candidates = explanation.sentences.iter().flat_map(|sentence| &sentence.candidates);
        let kept: Vec<_> = candidates.filter(|c| c.lost.is_none()).map(|c| (c.record.span, &c.record.value)).collect();
        let records = PIPELINE.extract(&article(&text)).records;
        prop_assert_eq!(kept, records.iter().map(|r| (r.span, &r.value)).collect::<Vec<_>>());
    }
}

/// The JSON of all articles, with so many threads.
fn bytes(threads: usize, articles: &[Article<'_>]) -> String {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
    pool.install(|| serde_json::to_string(&PIPELINE.extract_batch(articles)).expect("written"))
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let articles: Vec<_> = SEEDS.iter().cycle().take(23).map(Seed::article).collect();
    let one = bytes(1, &articles);
    assert_eq!(bytes(2, &articles), one);
    assert_eq!(bytes(7, &articles), one);
}

/// A long text is read in parts; its records are those of its pieces, moved to their places.
#[test]
fn a_long_text_gives_the_records_of_its_pieces() {
    let pieces: Vec<&str> = SEEDS.iter().map(|seed| seed.text.as_str()).cycle().take(140).collect();
    let text = pieces.join("\n\n");
    assert!(text.len() > 600_000, "long enough for several parts: {}", text.len());
    let articles = [Article::new("long", &text)];
    assert_eq!(bytes(1, &articles), bytes(4, &articles));
    let found = ALL.extract(&articles[0]);
    sound(&text, &found);
    let mut from = 0;
    let mut expected = Vec::new();
    for piece in pieces {
        let records = ALL.extract(&Article::new("piece", piece)).records;
        expected.extend(records.into_iter().map(|r| (from + r.span.start, r.text, r.rule.into_owned())));
        from += piece.len() + 2;
    }
    let found: Vec<_> =
        found.records.into_iter().map(|r| (r.span.start, r.text, r.rule.into_owned())).collect();
    assert_eq!(found.len(), expected.len());
    assert_eq!(found.iter().zip(&expected).find(|(f, e)| f != e), None);
}
