//! When a found value is the right one, and how a record is shown in a list of faults.

use gisa::Kind;
use serde_json::Value as Json;

use super::Fields;

/// Whether `found` says what `gold` says.
pub(crate) fn is_right(kind: Kind, gold: &Fields, found: &Fields) -> bool {
    let number = |key| number(gold.get(key)) == number(found.get(key));
    let noun = |key| head(text(gold, key)) == head(text(found, key));
    match kind {
        Kind::Money => {
            let currency = gold.get("currency").and_then(Json::as_str).unwrap_or("KRW");
            number("amount")
                && number("amount_to")
                && found.get("currency").and_then(Json::as_str) == Some(currency)
        }
        Kind::Date => one_of(gold, "value", "value_alt").any(|value| Some(value) == found.get("value")),
        Kind::Mayor => {
            let name = letters(text(found, "name"));
            let named = one_of(gold, "name", "name_alt").any(|n| letters(n.as_str().unwrap_or("")) == name);
            named && (text(gold, "district").is_empty() || is_same(gold, found, "district"))
        }
        Kind::District => is_same(gold, found, "code"),
        Kind::Count => number("value") && number("value_to") && noun("unit"),
        Kind::Percent => number("value") && number("value_to"),
        Kind::Measure => number("value") && noun("unit"),
        _ => false,
    }
}

/// Whether both have the same in a field, or neither has it.
pub(crate) fn is_same(gold: &Fields, found: &Fields, key: &str) -> bool {
    let field = |fields: &Fields| fields.get(key).filter(|value| !value.is_null()).cloned();
    field(gold) == field(found)
}

/// The fields that tell what a record says.
pub(crate) fn shown(record: &Fields) -> String {
    const KEYS: [&str; 12] = [
        "text",
        "value",
        "value_alt",
        "value_to",
        "amount",
        "amount_to",
        "currency",
        "type",
        "unit",
        "name",
        "district",
        "code",
    ];
    let keys = KEYS.into_iter().chain(["modifier"]);
    let fields = keys.filter_map(|key| record.get(key).map(|value| format!("{key} {value}")));
    fields.collect::<Vec<_>>().join(", ")
}

fn text<'a>(record: &'a Fields, key: &str) -> &'a str {
    record.get(key).and_then(Json::as_str).unwrap_or("")
}

/// A field and the alternatives to it.
fn one_of<'a>(record: &'a Fields, key: &str, more: &str) -> impl Iterator<Item = &'a Json> {
    let more = record.get(more).and_then(Json::as_array);
    record.get(key).into_iter().chain(more.into_iter().flatten())
}

/// A number to six places, as a text, so that `3` and `3.0` are one.
fn number(value: Option<&Json>) -> Option<String> {
    let value = value?;
    let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
    number.map(|number| format!("{number:.6}"))
}

/// The letters of a name: spellings that differ by case, hyphen and space are one.
fn letters(name: &str) -> String {
    let letter = |c: &char| c.is_ascii_lowercase() || ('가'..='힣').contains(c);
    name.to_lowercase().chars().filter(letter).collect()
}

/// The last word of a unit, in the singular.
fn head(unit: &str) -> String {
    const SUFFIXES: [(&str, &str); 6] =
        [("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("s", "")];
    let unit = unit.to_lowercase();
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '’' | '\'' | '-');
    let word = unit.split(|c| !part(c)).rfind(|word| !word.is_empty()).unwrap_or("");
    for (suffix, singular) in SUFFIXES {
        if let Some(stem) = word.strip_suffix(suffix).filter(|_| word.chars().count() > suffix.len() + 1) {
            return format!("{stem}{singular}");
        }
    }
    word.to_owned()
}
