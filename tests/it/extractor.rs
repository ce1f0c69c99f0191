//! What a caller can add and choose: an extractor of one's own, more districts, kinds and languages.

use crate::seeds;
use gisa::{Article, Extraction, GazetteerRow, Kind, Language, Overlap, Pipeline, Record};

#[path = "../../examples/phone.rs"]
#[allow(dead_code, reason = "its main is the example's")]
mod phone;

const TEXT: &str = "Ask 02-123-4567 or 010-9876-5432 about the 30 million won and the 12 percent.";

fn with_phone() -> Pipeline {
    Pipeline::builder().extractor(phone::Phone).build().expect("the built-in tables are sound")
}

fn kinds(records: &[Record]) -> Vec<Kind> {
    records.iter().map(Record::kind).collect()
}

#[test]
fn an_extractor_of_ones_own_finds_its_records() {
    let records = with_phone().extract(&Article::new("a", TEXT)).records;
    assert_eq!(kinds(&records), [Kind::Custom, Kind::Custom, Kind::Money, Kind::Percent]);
    assert_eq!(records[0].text, "02-123-4567");
    assert_eq!(records[0].rule, "user/phone");
    assert_eq!(records[1].value.to_string(), r#"{"phone":"01098765432"}"#);
}

#[test]
fn what_it_finds_wins_its_words() {
    struct Amounts;
    impl gisa::Extractor for Amounts {
        fn id(&self) -> &'static str {
            "user/amounts"
        }
        fn extract(&self, text: &str) -> Vec<gisa::Match> {
            let found = text.match_indices("30 million");
            let span = |(at, found): (usize, &str)| gisa::Span::new(at, at + found.len());
            found.map(|at| gisa::Match { span: span(at), fields: serde_json::Map::new() }).collect()
        }
    }
    let pipeline = Pipeline::builder().extractor(Amounts).build().expect("the built-in tables are sound");
    let records = pipeline.extract(&Article::new("a", TEXT)).records;
    assert!(
        kinds(&records).contains(&Kind::Custom) && !kinds(&records).contains(&Kind::Money),
        "{records:?}"
    );
    let explanation = pipeline.explain(&Article::new("a", TEXT));
    let lost = explanation.sentences[0].candidates.iter().find(|candidate| candidate.lost.is_some());
    let lost = lost.expect("the amount lost").lost.as_ref().expect("a loss");
    assert_eq!((&*lost.rule, lost.reason), ("user/amounts", gisa::explain::Reason::Kind));
}

#[test]
fn its_records_read_back_equal() {
    let found = with_phone().extract(&Article::new("a", TEXT));
    let json = serde_json::to_string(&found).expect("written");
    assert_eq!(serde_json::from_str::<Extraction>(&json).expect("read"), found);
}

#[test]
fn a_builder_shows_what_was_chosen() {
    let builder = Pipeline::builder().extractor(phone::Phone).kinds([Kind::Percent]).context(false);
    let shown = format!("{builder:?}");
    assert!(
        shown.contains("user/phone") && shown.contains("Percent") && shown.contains("context: false"),
        "{shown}"
    );
}

/// A span that lies outside, is empty or cuts a character is left out.
#[test]
fn unsound_spans_are_left_out() {
    struct Unsound;
    impl gisa::Extractor for Unsound {
        fn id(&self) -> &'static str {
            "user/unsound"
        }
        fn extract(&self, _: &str) -> Vec<gisa::Match> {
            let spans = [(0, 1), (2, 2), (0, 99), (5, 3), (0, 3)];
            let found = spans.map(|(start, end)| gisa::Span::new(start, end));
            found.map(|span| gisa::Match { span, fields: serde_json::Map::new() }).into()
        }
    }
    let pipeline = Pipeline::builder().extractor(Unsound).build().expect("the built-in tables are sound");
    let records = pipeline.extract(&Article::new("a", "구로구")).records;
    assert_eq!(records.iter().map(|record| record.text.as_str()).collect::<Vec<_>>(), ["구"]);
}

#[test]
fn kinds_and_languages_can_be_chosen() {
    let only = Pipeline::builder().kinds([Kind::Percent]).build().expect("a pipeline");
    assert_eq!(kinds(&only.extract(&Article::new("a", TEXT)).records), [Kind::Percent]);
    let english = Pipeline::builder().languages([Language::English]).build().expect("a pipeline");
    assert_eq!(
        english.extract(&Article::new("a", TEXT)),
        Pipeline::default().extract(&Article::new("a", TEXT))
    );
    let none = Pipeline::builder().languages([]).build().expect("a pipeline");
    assert!(none.extract(&Article::new("a", TEXT)).records.is_empty());
}

/// A mayor's district comes from a district record: it is there, too, where only mayors are asked for.
#[test]
fn a_kind_alone_has_the_values_that_it_has_among_all() {
    let text = "In Gwanak-gu, Mayor Park Jun-hee opened 3 parks, and Mayor Park spoke.";
    let only = Pipeline::builder().kinds([Kind::Mayor]).build().expect("a pipeline");
    let all = Pipeline::default().extract(&Article::new("a", text)).records;
    let mayors: Vec<_> = all.into_iter().filter(|record| record.kind() == Kind::Mayor).collect();
    assert_eq!(mayors.len(), 2);
    assert_eq!(only.extract(&Article::new("a", text)).records, mayors);
}

/// Who is mentioned does not depend on which records are asked for.
#[test]
fn items_and_mayors_are_told_whatever_kinds_are_chosen() {
    let text = "In Gwanak-gu, Mayor Park Jun-hee opened 3 parks, and Mayor Park spoke.";
    let only = Pipeline::builder().kinds([Kind::Money]).build().expect("a pipeline");
    let [only, all] = [only, Pipeline::default()].map(|p| p.extract(&Article::new("a", text)));
    assert!(only.records.is_empty() && all.mayors[0].mentions == 2, "{all:?}");
    assert_eq!((only.items, only.mayors), (all.items, all.mayors));
}

#[test]
fn lines_of_a_language_that_was_not_chosen_are_not_read() {
    let text = "Mapo-gu spends 3 billion won.\n마포구는 20억 원을 들인다.";
    for (language, amount) in [(Language::English, "3 billion won"), (Language::Korean, "20억 원")] {
        let pipeline = Pipeline::builder().languages([language]).kinds([Kind::Money]).build();
        let records = pipeline.expect("a pipeline").extract(&Article::new("a", text)).records;
        assert_eq!(records.iter().map(|record| record.text.as_str()).collect::<Vec<_>>(), [amount]);
    }
}

/// An extractor reads composed text; the record's place and text are those of the article, what the extractor says of it stays.
#[test]
fn an_extractor_reads_decomposed_text_composed() {
    struct Ponds;
    impl gisa::Extractor for Ponds {
        fn id(&self) -> &'static str {
            "user/ponds"
        }
        fn extract(&self, text: &str) -> Vec<gisa::Match> {
            let found = text.match_indices("연못");
            let found = found.map(|(at, word)| (gisa::Span::new(at, at + word.len()), word));
            let fields = |word: &str| serde_json::Map::from_iter([("word".to_owned(), word.into())]);
            found.map(|(span, word)| gisa::Match { span, fields: fields(word) }).collect()
        }
    }
    let decomposed = "\u{110b}\u{1167}\u{11ab}\u{1106}\u{1169}\u{11ba}";
    let text = format!("마포구의 {decomposed}.");
    let pipeline = Pipeline::builder().extractor(Ponds).kinds([]).build().expect("a pipeline");
    let records = pipeline.extract(&Article::new("a", &text)).records;
    assert_eq!(
        (records.len(), records[0].text.as_str(), records[0].span.of(&text)),
        (1, decomposed, decomposed)
    );
    assert_eq!(records[0].value.to_string(), r#"{"word":"연못"}"#);
}

/// The rules of one language find nothing in text of the other: with both or with its own alone, an article has the same records.
#[test]
fn languages_leave_each_other_alone() {
    let own = |language| Pipeline::builder().languages([language]).build().expect("a pipeline");
    let pipelines = [own(Language::English), own(Language::English), own(Language::Korean)];
    for ((name, folder), pipeline) in seeds::SETS.into_iter().zip(pipelines) {
        let rules = if name.ends_with("ko") { "en/" } else { "ko/" };
        for seed in seeds::set(folder) {
            let both = Pipeline::default().extract(&seed.article()).records;
            let foreign =
                both.iter().filter(|record| record.rule.starts_with(rules) && record.kind() != Kind::Date);
            assert_eq!(foreign.count(), 0, "{}", seed.id);
            let alone = pipeline.extract(&seed.article()).records;
            let of_own = |record: &&gisa::Record| !record.rule.starts_with(rules);
            assert!(
                both.iter()
                    .filter(of_own)
                    .map(|r| (r.span, &r.value))
                    .eq(alone.iter().map(|r| (r.span, &r.value))),
                "{}",
                seed.id
            );
        }
    }
}

#[test]
fn a_gazetteer_that_cannot_be_used_is_an_error() {
    let row = |name: String| gisa::GazetteerRow { code: "99000".to_owned(), name, aliases: Vec::new() };
    let build = |rows: Vec<gisa::GazetteerRow>| Pipeline::builder().gazetteer(rows).build();
    let name = |mut n: usize| {
        let mut letters = String::from("Z");
        while n > 0 {
            letters.push(char::from(b'a' + u8::try_from(n % 26).expect("a letter")));
            n /= 26;
        }
        letters
    };
    assert!(build((0..70_000).map(|n| row(name(n))).collect()).is_err());
    for unusable in ["", "3-dong", "Abcdefghijklmnopqrstuv", "a\tb"] {
        assert!(build(vec![row(unusable.to_owned())]).is_err(), "{unusable:?}");
    }
}

#[test]
fn all_candidates_hold_the_resolved_records() {
    let all = Pipeline::builder().overlap(Overlap::All).build().expect("a pipeline");
    let all = all.extract(&Article::new("a", TEXT)).records;
    for record in Pipeline::default().extract(&Article::new("a", TEXT)).records {
        assert!(all.iter().any(|r| (r.span, &r.rule) == (record.span, &record.rule)), "{record:?}");
    }
}

#[test]
fn a_gazetteer_can_have_more_rows() {
    let row = |name: &str| GazetteerRow {
        code: "99110".to_owned(),
        name: name.to_owned(),
        aliases: vec!["Haneulmaru District".to_owned()],
    };
    let pipeline = Pipeline::builder().gazetteer([row("Haneulmaru-gu")]).build().expect("a pipeline");
    let text = "Haneulmaru-gu opens a park. Haneulmaru District said so.";
    let records = pipeline.extract(&Article::new("a", text)).records;
    let districts: Vec<_> =
        records.iter().filter(|r| r.kind() == Kind::District).map(|r| r.text.as_str()).collect();
    assert_eq!(districts, ["Haneulmaru-gu", "Haneulmaru District"]);
    assert!(Pipeline::builder().gazetteer([row("Haneul\tmaru")]).build().is_err());
    assert!(Pipeline::builder().gazetteer([row("")]).build().is_err());
}
