//! A record: one mention in the text, its place, its value and the rule that found it.
//!
//! The JSON form is flat (`{"kind":"money","start":760,...,"amount":22000000000}`), and it is a contract: what is
//! written reads back equal. It is written and read by hand on `kind`, because an untagged fallback would turn a
//! malformed record into a custom one.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value as Json};
use smol_str::SmolStr;

use crate::document::Zone;
use crate::modifier::Modifier;
use crate::span::{Offsets, Span};
use crate::value::context::Context;
use crate::value::kind::Kind;
use crate::value::{Count, Date, District, Mayor, Measure, Money, Percent};

/// One mention, typed, placed and resolved.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// The place in UTF-8 bytes of the text as given.
    pub span: Span,
    /// The same place in Unicode scalar values: an index of Python's `str`, or of `Array.from(text)` in JavaScript, whose own strings count
    /// UTF-16 units.
    pub char_span: Span,
    /// The text there.
    pub text: SmolStr,
    /// Which part of the page it stands in.
    pub zone: Zone,
    /// The index of its news item in [`Extraction::items`](crate::Extraction), where an item owns it.
    pub item: Option<usize>,
    /// The index of its sentence in the text, from 0.
    pub sentence: usize,
    /// The id of the rule that found it: `en/money/amount-currency`.
    pub rule: Cow<'static, str>,
    /// What it says.
    pub value: Value,
    /// How the value is meant; `None` where it is plain.
    pub modifier: Option<Modifier>,
    /// The index of an earlier record that says the same amount, count, percentage or measure, where headline, subtitle or
    /// caption and body repeat each other: leave these out of a sum.
    pub repeats: Option<usize>,
    /// The statement that it stands in, where it is an amount of money.
    pub context: Option<Box<Context>>,
}

impl Record {
    /// The kind of its value.
    pub const fn kind(&self) -> Kind {
        self.value.kind()
    }
}

/// What a record says. What is large is held apart, what many records say alike only once: a long text has millions of records.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// An amount of money.
    Money(Money),
    /// A temporal expression.
    Date(Date),
    /// A mayor.
    Mayor(Arc<Mayor>),
    /// A district.
    District(Arc<District>),
    /// A count.
    Count(Box<Count>),
    /// A percentage.
    Percent(Percent),
    /// A physical quantity.
    Measure(Box<Measure>),
    /// The fields that a caller's own extractor gave.
    Custom(Map<String, Json>),
}

impl Value {
    /// The kind that it is a value of.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Money(_) => Kind::Money,
            Self::Date(_) => Kind::Date,
            Self::Mayor(_) => Kind::Mayor,
            Self::District(_) => Kind::District,
            Self::Count(_) => Kind::Count,
            Self::Percent(_) => Kind::Percent,
            Self::Measure(_) => Kind::Measure,
            Self::Custom(_) => Kind::Custom,
        }
    }
}

/// The short form that tables and the rules' evidence use: `22000000000 KRW`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Money(value) => value.fmt(f),
            Self::Date(value) => value.fmt(f),
            Self::Mayor(value) => value.fmt(f),
            Self::District(value) => value.fmt(f),
            Self::Count(value) => value.fmt(f),
            Self::Percent(value) => value.fmt(f),
            Self::Measure(value) => value.fmt(f),
            Self::Custom(fields) => write!(f, "{}", Json::Object(fields.clone())),
        }
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", &self.kind())?;
        map.serialize_entry("start", &self.span.start)?;
        map.serialize_entry("end", &self.span.end)?;
        map.serialize_entry("char_start", &self.char_span.start)?;
        map.serialize_entry("char_end", &self.char_span.end)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("zone", &self.zone)?;
        optional(&mut map, "item", self.item.as_ref())?;
        map.serialize_entry("sentence", &self.sentence)?;
        map.serialize_entry("rule", &self.rule)?;
        self.value.serialize_into(&mut map)?;
        optional(&mut map, "modifier", self.modifier.as_ref())?;
        optional(&mut map, "repeats", self.repeats.as_ref())?;
        optional(&mut map, "context", self.context.as_ref())?;
        map.end()
    }
}

fn optional<M: SerializeMap, T: Serialize>(
    map: &mut M,
    key: &str,
    value: Option<&T>,
) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| map.serialize_entry(key, value))
}

impl Value {
    fn serialize_into<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Money(money) => {
                map.serialize_entry("amount", &money.amount)?;
                map.serialize_entry("currency", &money.currency)?;
                optional(map, "amount_to", money.amount_to.as_ref())
            }
            Self::Date(date) => {
                map.serialize_entry("type", &date.r#type)?;
                map.serialize_entry("value", &date.value)?;
                optional(map, "first", date.first.as_ref())?;
                optional(map, "last", date.last.as_ref())
            }
            Self::Mayor(mayor) => {
                map.serialize_entry("name", &mayor.name)?;
                optional(map, "district", mayor.district.as_ref())?;
                optional(map, "role", mayor.role.as_ref())?;
                optional(map, "hangul", mayor.hangul.as_ref())?;
                optional(map, "term", mayor.term.as_ref())
            }
            Self::District(district) => {
                map.serialize_entry("code", &district.code)?;
                map.serialize_entry("name", &district.name)?;
                optional(map, "sido", district.sido.as_ref())
            }
            Self::Count(count) => {
                map.serialize_entry("value", &count.value)?;
                map.serialize_entry("unit", &count.unit)?;
                optional(map, "value_to", count.value_to.as_ref())?;
                optional(map, "noun", count.noun.as_ref())
            }
            Self::Percent(percent) => {
                map.serialize_entry("value", &percent.value)?;
                optional(map, "value_to", percent.value_to.as_ref())
            }
            Self::Measure(measure) => {
                map.serialize_entry("value", &measure.value)?;
                map.serialize_entry("unit", &measure.unit)?;
                optional(map, "value_to", measure.value_to.as_ref())
            }
            Self::Custom(fields) => map.serialize_entry("fields", fields),
        }
    }
}

/// A record as JSON has it: the common fields, and the rest, which `kind` tells how to read.
#[derive(Deserialize)]
struct FlatRecord {
    kind: Kind,
    #[serde(flatten)]
    offsets: Offsets,
    text: SmolStr,
    zone: Zone,
    item: Option<usize>,
    sentence: usize,
    rule: String,
    modifier: Option<Modifier>,
    repeats: Option<usize>,
    context: Option<Box<Context>>,
    #[serde(flatten)]
    rest: Map<String, Json>,
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let flat = FlatRecord::deserialize(deserializer)?;
        Ok(Self {
            span: flat.offsets.span(),
            char_span: flat.offsets.char_span(),
            text: flat.text,
            zone: flat.zone,
            item: flat.item,
            sentence: flat.sentence,
            rule: Cow::Owned(flat.rule),
            value: read_value(flat.kind, flat.rest).map_err(de::Error::custom)?,
            modifier: flat.modifier,
            repeats: flat.repeats,
            context: flat.context,
        })
    }
}

fn read_value(kind: Kind, mut rest: Map<String, Json>) -> Result<Value, serde_json::Error> {
    match kind {
        Kind::Money => of_kind(rest).map(Value::Money),
        Kind::Date => of_kind(rest).map(Value::Date),
        Kind::Mayor => of_kind(rest).map(|mayor| Value::Mayor(Arc::new(mayor))),
        Kind::District => of_kind(rest).map(|district| Value::District(Arc::new(district))),
        Kind::Count => of_kind(rest).map(Value::Count),
        Kind::Percent => of_kind(rest).map(Value::Percent),
        Kind::Measure => of_kind(rest).map(Value::Measure),
        Kind::Custom => {
            let fields = rest.remove("fields").unwrap_or(Json::Null);
            serde_json::from_value(fields).map(Value::Custom)
        }
    }
}

fn of_kind<T: DeserializeOwned>(fields: Map<String, Json>) -> Result<T, serde_json::Error> {
    serde_json::from_value(Json::Object(fields))
}
