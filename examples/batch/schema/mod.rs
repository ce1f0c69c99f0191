//! The JSON Schema of the output's lines, derived from types that say what the lines are for a reader.
//!
//! The library's own types are not read here: what is promised is written down twice, and a test holds the output against it.
#![allow(dead_code, reason = "the types are described and never made")]

mod value;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value as Json};

use crate::output::Format;
use value::Value;

/// The schema of a line.
pub(crate) fn of(format: Format) -> Json {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(leave_out_null));
    let generator = settings.into_generator();
    let schema = match format {
        Format::Records => generator.into_root_schema_for::<RecordsLine>(),
        _ => generator.into_root_schema_for::<DocumentsLine>(),
    };
    schema.into()
}

/// A field without a value is left out; it is never null.
fn leave_out_null(schema: &mut Schema) {
    if let Some(Json::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    let Some(Json::Array(mut choices)) = schema.remove("anyOf") else { return };
    choices.retain(|choice| choice["type"] != "null");
    match choices.as_slice() {
        [Json::Object(only)] => {
            schema.ensure_object().extend(only.clone());
        }
        _ => _ = schema.insert("anyOf".to_owned(), choices.into()),
    }
}

/// A line of the format `jsonl`: a document.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum DocumentsLine {
    Document(Box<Document>),
    Failed(Failed),
}

/// A line of the format `records`: a record.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum RecordsLine {
    Record(Box<PlacedRecord>),
    Failed(FailedPlace),
}

/// What was found in a document.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Document {
    /// The version of gisa that wrote it.
    gisa: String,
    /// The path below the folder given without the suffix, or the id of the line or row.
    id: String,
    published: Option<Day>,
    published_from: Option<Origin>,
    /// The language that most of the text is in.
    language: Language,
    /// The reporter of the byline.
    reporter: Option<String>,
    /// The news items in the order of the text.
    items: Vec<Item>,
    /// The mayors mentioned, in the order of their first mention.
    mayors: Vec<Person>,
    /// The records in the order of the text.
    records: Vec<Record>,
    /// The text, where it was asked for.
    text: Option<String>,
    meta: Option<Meta>,
}

/// A document that could not be read.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Failed {
    /// Its id, or its file and line.
    id: String,
    /// What is wrong, with the file and the line.
    error: String,
}

/// A document that could not be read.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct FailedPlace {
    /// Its id, or its file and line.
    id: String,
    /// The document's place in the input, from 0.
    document: u64,
    /// What is wrong, with the file and the line.
    error: String,
}

/// A record and the document that it is of.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct PlacedRecord {
    /// The id of the document.
    id: String,
    /// The document's place in the input, from 0.
    document: u64,
    published: Option<Day>,
    published_from: Option<Origin>,
    /// The district whose news the record's item is.
    item_district: Option<DistrictCode>,
    /// The headline of that item.
    item_headline: Option<String>,
    meta: Option<Meta>,
    #[schemars(flatten)]
    record: Record,
}

/// The other fields of the input's line or row, as they were.
#[derive(JsonSchema)]
struct Meta(Map<String, Json>);

/// How the day of publication is known: from an index, the field, the file's name, or the page.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
enum Origin {
    Index,
    Field,
    FileName,
    Page,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum Language {
    #[schemars(rename = "en")]
    English,
    #[schemars(rename = "ko")]
    Korean,
}

/// A piece of news: the whole article, or one district's part of a roundup.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Item {
    /// The byte at which it begins.
    start: u64,
    /// The byte after its last.
    end: u64,
    headline: Option<String>,
    district: Option<DistrictCode>,
    /// The name of the district's mayor, as in the records.
    mayor: Option<String>,
}

/// A mayor whom the article mentions.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Person {
    /// The full name in the form that the article has first.
    name: String,
    hangul: Option<String>,
    district: Option<DistrictCode>,
    /// The elected term (민선 n기).
    term: Option<u8>,
    role: Option<MayorRole>,
    /// How many records name this person.
    mentions: u64,
    /// The other forms of the name that the article has.
    aliases: Vec<String>,
}

/// Where the person is not the sitting mayor.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
enum MayorRole {
    Acting,
    Former,
}

/// One mention in the text.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Record {
    #[schemars(flatten)]
    place: Place,
    #[schemars(flatten)]
    value: Value,
}

/// Where a record stands, and how it was found.
#[derive(JsonSchema)]
struct Place {
    /// The byte of the text (UTF-8) at which it begins.
    start: u64,
    /// The byte after its last.
    end: u64,
    /// The character at which it begins: an index of Python's `str`, and in JavaScript of `Array.from(text)`.
    char_start: u64,
    /// The character after its last.
    char_end: u64,
    /// The text there.
    text: String,
    /// The part of the page.
    zone: Zone,
    /// The index of its item.
    item: Option<u64>,
    /// The index of its sentence.
    sentence: u64,
    /// The rule that found it.
    rule: String,
    modifier: Option<Modifier>,
    /// The index of an earlier record of the document that says the same: left out of sums.
    repeats: Option<u64>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
enum Zone {
    Navigation,
    Headline,
    Subtitle,
    Byline,
    Caption,
    Body,
    Footer,
}

/// How a value is meant; absent where it is plain.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
enum Modifier {
    Approx,
    MoreThan,
    LessThan,
    EqualOrMore,
    EqualOrLess,
    Start,
    Mid,
    End,
    Before,
    After,
}

/// A day of the calendar.
struct Day;
/// The five-digit administrative code of a district.
struct DistrictCode;
/// An ISO 4217 code.
struct Currency;

/// Texts of one shape.
macro_rules! shaped {
    ($name:ident, $pattern:literal, $description:literal) => {
        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string", "pattern": $pattern, "description": $description})
            }
        }
    };
}

shaped!(Day, r"^\d{4}-\d{2}-\d{2}$", "A day of the calendar: 2022-01-25.");
shaped!(DistrictCode, r"^\d{5}$", "The administrative code of a district: 11620.");
shaped!(Currency, r"^[A-Z]{3}$", "An ISO 4217 code: KRW.");
