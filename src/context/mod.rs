//! What an amount is: the statement that it stands in (which district, how much, as what, for what, when, done or planned).
//!
//! A stage of its own after linking: it reads the finished records and adds a [`Context`] to each amount of money; a pipeline built with
//! [`PipelineBuilder::context(false)`](crate::PipelineBuilder::context) leaves it out. An amount is told by its sentence and the few before it, which are
//! read once for all their amounts; from each amount it walks a bounded number of words and records to the side, and asks a bounded memory what its item has spoken of before.
//!
//! # How a language plugs in
//! A language has a folder here (`en`, `ko`), with a folder for each question that is asked of an amount (the same names in each) and tables of cue words, and gives its rules, and a function from a `Scene` (the amount, its
//! sentence, the records around it, the item's `Memory`) to a `Reading`. It keeps what it reads of a sentence (`Sentences`) for the other
//! amounts. Rules are a list in one total order where cues compete: in English the first that decides wins, in Korean the one that claims most
//! strongly, of equals the first. Each rule has its evidence (`finds` and `skips`, run by `evidence`). What no language has to know is done here: the district of the item, amounts of a headline that the body says again, offsets in characters.

mod district;
pub(crate) mod en;
#[cfg(test)]
mod evidence;
mod headline;
pub(crate) mod ko;
mod memory;
mod model;
mod rule;
mod scene;
mod table;
#[cfg(feature = "training")]
#[doc(hidden)]
pub mod training;
#[cfg(not(feature = "training"))]
mod training;

pub use crate::value::context::{Context, Role, Status, What};

pub(crate) use memory::{DEPTH, Memory, Said, won};
pub(crate) use model::{
    Collect, CollectPrecomputed, Filler, Model, Precomputed, Row, Slot, Tally, lines, magnitude,
};
pub(crate) use rule::{Doer, Reading, Rule, Thing};
pub(crate) use scene::{Scene, Time};

use smol_str::SmolStr;

use crate::extraction::Extraction;
use crate::language::Language;
use crate::link;
use crate::record::Record;
use crate::record::Value;
use crate::span::Span;

/// What each language has read of the sentence at hand.
struct Sentences<'a> {
    english: en::Sentence<'a>,
    korean: ko::Sentence<'a>,
    /// The last bounds, and the language between them.
    language: (Span, Language),
}

impl<'a> Sentences<'a> {
    fn new(text: &'a str) -> Self {
        let (english, korean) = (en::Sentence::new(text), ko::Sentence::new(text));
        Self { english, korean, language: (Span::default(), Language::English) }
    }

    /// The language of a sentence, which is the same for all its amounts.
    fn language(&mut self, scene: &Scene<'_>) -> Language {
        if self.language.0 != scene.bounds {
            self.language = (scene.bounds, Language::of(scene.bounds.of(scene.view.text)));
        }
        self.language.1
    }
}

/// Adds its context to every amount of an extraction.
pub(crate) fn add(input: &link::Input<'_>, extraction: &mut Extraction) {
    let is_money = |record: &Record| matches!(record.value, Value::Money(_));
    let Some(first) = extraction.records.iter().position(is_money) else { return };
    let mut memory = Memory::default();
    let mut sentences = Sentences::new(input.view.text);
    let mut outside = false;
    for at in first..extraction.records.len() {
        if is_money(&extraction.records[at]) {
            outside |= headline::is_outside(&extraction.records[at]);
            let said = read(&Scene::new(input, extraction, at, &memory), &mut sentences);
            memory.hear(at, &mut extraction.records, said);
        }
    }
    memory.tell(&mut extraction.records);
    if outside {
        headline::complete(&mut extraction.records);
    }
}

/// What is said of one amount, as far as its own sentence and what came before tell.
fn read<'a>(scene: &'a Scene<'a>, sentences: &'a mut Sentences<'_>) -> Said {
    let reading = match sentences.language(scene) {
        Language::English => en::read(scene, &mut sentences.english),
        Language::Korean => ko::read(scene, &mut sentences.korean),
    };
    Said {
        role: reading.role.map(|(role, _)| role),
        rule: reading.role.map(|(_, rule)| rule),
        what: reading.what.map(|thing| what(scene, thing)),
        district: district::of(scene, &reading.doer),
        when: reading.when.and_then(|at| scene.date(at)).map(|date| date.value.clone()).or(reading.year),
        status: reading.status,
        former: reading.former,
        #[cfg(feature = "training")]
        asked: reading.asked,
        ..Said::default()
    }
}

/// The rules of every language, in their order.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    Language::ALL.into_iter().flat_map(|language| match language {
        Language::English => en::rules(),
        Language::Korean => ko::rules(),
    })
}

/// The phrase with its place in characters, which are counted from the amount: a phrase is never far.
fn what(scene: &Scene<'_>, thing: Thing) -> What {
    let span = match thing {
        Thing::Said(what) => return what,
        Thing::Here(span) => span,
    };
    let text = scene.view.text;
    let (place, amount) = (scene.amount().span, scene.amount().char_span);
    let count = |start, end| chars(Span::new(start, end).of(text));
    let start = if span.start <= place.start {
        amount.start - count(span.start, place.start)
    } else {
        amount.start + count(place.start, span.start)
    };
    let written = SmolStr::new(span.of(text));
    What { span, char_span: Span::new(start, start + chars(&written)), text: written }
}

/// How many characters a text has.
fn chars(text: &str) -> usize {
    // So many eights of bytes can be summed up, each byte for itself.
    const MOST: usize = 0xff;
    const LOWEST: u64 = u64::MAX / 0xff;
    const PAIRS: u64 = u64::MAX / 0xffff;
    let (eights, rest) = text.as_bytes().as_chunks();
    let Some(last) = text.as_bytes().last_chunk().filter(|_| eights.len() < MOST) else {
        return text.chars().count();
    };
    // Bytes inside a character begin with `10`.
    let inner = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        eight >> 7 & !eight >> 6 & LOWEST
    };
    // Of the last eight those are not counted that are of the one before.
    let sums = eights.iter().map(inner).sum::<u64>() + (inner(last) & !(u64::MAX >> (8 * rest.len())));
    let inside = ((sums & (0xff * PAIRS)) + ((sums >> 8) & (0xff * PAIRS))).wrapping_mul(PAIRS) >> 48;
    text.len() - usize::try_from(inside).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted() {
        let text = "a구é1ㄱ힣😀 ".repeat(200);
        for start in (0..40).chain(2000..2040).filter(|at| text.is_char_boundary(*at)) {
            for end in (start..text.len()).filter(|at| text.is_char_boundary(*at)) {
                assert_eq!(chars(&text[start..end]), text[start..end].chars().count(), "{start} {end}");
            }
        }
    }
}
