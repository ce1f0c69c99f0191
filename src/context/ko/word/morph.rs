//! What a word is by its sound and its end: a noun with a particle, or a verb.
//!
//! There is no dictionary of all nouns and verbs. A particle is told by its sound (`을` after a consonant, `를` after a vowel), verbs by their
//! endings and a table, and a table has the nouns that only look like one of them (`도로`, `회의`).

use once_cell::sync::Lazy;
use rustc_hash::FxHashSet;

use super::class::{Class, Classes};
use super::ends::Ends;
use super::eojeol::Mark;
use super::stem;
use super::unit::Unit;
use crate::scan::hangul::{L, N, final_consonant};
use crate::scan::lexicon::rows;

/// How many units the stem of a word has, and what the word is, which ends so; `past` where a syllable of it ends in ㅆ.
#[inline]
pub(super) fn analyse(word: &[Unit], past: bool, ends: &Ends) -> (usize, Mark) {
    let whole =
        if ends.classes.meet(KNOWN) { Some(known(word, ends.classes)) } else { verb(word, past, ends) };
    match (whole, ends.particle) {
        (Some(mark), _) => (word.len(), mark),
        (None, Some((stem, mark))) => (stem, mark),
        (None, None) => (word.len(), Mark::Bare),
    }
}

const NOT_FINITE: Classes = Classes::of(&[Class::Link, Class::Adverb]);
const NOUNS: Classes = Classes::of(&[Class::Noun, Class::Ending]);

/// What says itself what a word is.
const KNOWN: Classes = NOT_FINITE.or(NOUNS).or(Classes::of(&[Class::Modifier, Class::Change]));

/// What a word is of which the table says it.
fn known(word: &[Unit], classes: Classes) -> Mark {
    match () {
        () if classes.has(Class::Modifier) => Mark::Modifier,
        () if classes.meet(NOT_FINITE) => Mark::Verb,
        () if classes.has(Class::Change) => changing(word),
        () => Mark::Bare,
    }
}

/// `늘어난` stands before its noun, `늘어` does not.
fn changing(word: &[Unit]) -> Mark {
    if word.last().is_some_and(|last| last.final_consonant() == N) { Mark::Modifier } else { Mark::Verb }
}

/// Verbs by their endings.
#[inline]
fn verb(word: &[Unit], past: bool, ends: &Ends) -> Option<Mark> {
    // Most words have nothing of one: which sign of one there is cannot be foreseen.
    let may_be = ends.ending.is_some() | ends.classes.has(Class::Suffix) | past | ends_verb(word);
    if may_be { inflected_verb(word, past, ends) } else { None }
}

/// The same of a word that may be one.
fn inflected_verb(word: &[Unit], past: bool, ends: &Ends) -> Option<Mark> {
    ends.ending
        .or_else(|| inflected(word, ends.classes))
        .or_else(|| if ends_verb(word) { present_or_finite(word) } else { None })
        .or_else(|| past.then_some(Mark::Verb))
}

/// Whether a word ends as those do that are verbs by their last syllable and what stands before it.
fn ends_verb(word: &[Unit]) -> bool {
    let last = word.last().copied().unwrap_or_default();
    last.is('는') | last.is('다') | last.is('해')
}

fn present_or_finite(word: &[Unit]) -> Option<Mark> {
    let present = || is_present(word).then_some(Mark::Modifier);
    present().or_else(|| is_finite(word).then_some(Mark::Verb))
}

/// `세우고`, `열며`, `사면`, `뽑아`: the stem of a known verb with an ending that a noun has as well.
fn inflected(word: &[Unit], ends: Classes) -> Option<Mark> {
    if !ends.has(Class::Suffix) {
        return None;
    }
    let (last, stem) = word.split_last()?;
    let stem = if last.is('록') { stem.split_last()?.1 } else { stem };
    let any = last.is('고') || last.is('며') || last.is('면');
    // After a vowel the ending melts into the stem: `뽑아`, not `도어`.
    let melts = last.is('아') || last.is('어');
    // After one syllable the others end nouns (`가게`, `가지`).
    let fits = any || if melts { is_closed(stem) } else { stem.len() > 1 };
    let mark = if last.is('던') { Mark::Modifier } else { Mark::Verb };
    (fits && STEMS.contains(stem)).then_some(mark)
}

/// Whether it ends in a consonant.
fn is_closed(stem: &[Unit]) -> bool {
    stem.last().is_some_and(|last| last.final_consonant() != 0)
}

/// `놓는`, `씻는`: after a consonant `는` is no particle, nor after two verbs in one.
fn is_present(word: &[Unit]) -> bool {
    let [stem @ .., last] = word else { return false };
    last.is('는') && (is_closed(stem) || is_double(stem))
}

/// `내려오`, `돌려주`, `살펴보`: a verb behind the form that another has before it; `강아지` is none, nor `언어가`.
fn is_double(stem: &[Unit]) -> bool {
    let [_, .., form, verb] = stem else { return false };
    let any = |syllables: &str, unit: &Unit| syllables.chars().any(|syllable| unit.is(syllable));
    let after = if verb.is('지') { "어려해라워져" } else { "어려해라워져아여겨쳐펴켜" };
    any("오내주지나보", verb) && any(after, form)
}

/// `준다`, `합니다`; `통해`.
fn is_finite(word: &[Unit]) -> bool {
    match word {
        [.., before, last] if last.is('다') => before.final_consonant() != 0 || before.is('니'),
        [_, _, .., last] => last.is('해'),
        _ => false,
    }
}

/// `나간`, `들일`: whether a cue that is no noun is of more than a syllable and in its form before one.
#[inline]
pub(super) fn is_adnominal(units: &[Unit]) -> bool {
    let last = units.last().copied().unwrap_or_default();
    let consonant = last.final_consonant();
    // `내면` is no form before a noun.
    (units.len() > 1) & ((consonant == N) | (consonant == L)) & !last.is('면')
}

/// `는데`: an ending that says that it is so, with no other sign.
pub(super) fn ends_tensed(units: &[Unit]) -> bool {
    matches!(units, [.., before, last] if last.is('데') & before.is('는'))
}

/// The endings of the table.
pub(super) fn endings() -> impl Iterator<Item = (&'static str, Mark)> {
    rows(include_str!("ending.tsv")).filter_map(|row| {
        let (form, name) = row.split_once('\t')?;
        Some((form, mark(name)?))
    })
}

/// The stems of the verbs that the table has before nouns (`세우` of `세우는`); a ㄹ that falls away before 는 stands before other endings.
static STEMS: Lazy<FxHashSet<Vec<Unit>>> = Lazy::new(|| {
    let modifiers = rows(include_str!("word.tsv")).filter_map(|row| row.strip_suffix("는\tmodifier"));
    let stems = modifiers.filter(|stem| !stem.is_empty()).chain(stem::all());
    stems.flat_map(|stem| [Some(units(stem)), with_liquid(stem)]).flatten().collect()
});

/// `만들` of `만드`.
fn with_liquid(stem: &str) -> Option<Vec<Unit>> {
    let last = stem.chars().next_back().filter(|c| final_consonant(*c) == 0)?;
    let closed = char::from_u32(u32::from(last) + u32::from(L))?;
    Some(units(&format!("{}{closed}", stem.strip_suffix(last)?)))
}

fn units(word: &str) -> Vec<Unit> {
    word.chars().map(Unit::of).collect()
}

pub(super) fn mark(name: &str) -> Option<Mark> {
    Some(match name {
        "topic" => Mark::Topic,
        "object" => Mark::Object,
        "place" => Mark::Place,
        "dative" => Mark::Dative,
        "means" => Mark::Means,
        "of" => Mark::Of,
        "and" => Mark::And,
        "than" => Mark::Than,
        "from" => Mark::From,
        "until" => Mark::Until,
        "copula" => Mark::Copula,
        "modifier" => Mark::Modifier,
        "verb" => Mark::Verb,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{ends, particle};
    use super::*;
    use crate::scan::hangul::SS;

    fn analyse(word: &str) -> (usize, Mark) {
        let units = units(word);
        let past = word.chars().any(|c| final_consonant(c) == SS);
        let (stem, mark) = super::analyse(&units, past, &ends::read(&units));
        (word.chars().take(stem).map(char::len_utf8).sum(), mark)
    }

    #[test]
    fn every_row_is_read() {
        assert_eq!(endings().count(), rows(include_str!("ending.tsv")).count());
        assert_eq!(particle::all().count(), rows(include_str!("particle.tsv")).count());
    }

    #[test]
    fn a_particle_is_told_by_its_sound() {
        let cases = [
            ("상품권을", "상품권", Mark::Object),
            ("도서관에는", "도서관", Mark::Place),
            ("이용료는", "이용료", Mark::Topic),
            ("복지다", "복지", Mark::Copula),
            ("축하금으로", "축하금", Mark::Means),
            ("올해보다", "올해", Mark::Than),
        ];
        for (word, stem, mark) in cases {
            assert_eq!(analyse(word), (stem.len(), mark), "{word}");
        }
    }

    #[test]
    fn nouns_that_end_like_one_keep_their_end() {
        for word in ["산책로", "평가", "간담회의", "어린이", "물가", "속도", "마을"] {
            assert_eq!(analyse(word), (word.len(), Mark::Bare), "{word}");
        }
    }

    #[test]
    fn verbs_are_no_nouns() {
        for word in ["지을", "돕는", "조성하는", "낡은", "투입된"] {
            assert!(matches!(analyse(word).1, Mark::Modifier | Mark::Verb | Mark::Bare), "{word}");
        }
        for word in ["조성하는", "낡은", "투입된", "돕는", "늘어난"] {
            assert_eq!(analyse(word).1, Mark::Modifier, "{word}");
        }
        for word in ["밝혔다", "정비해서", "위해", "한다"] {
            assert_eq!(analyse(word).1, Mark::Verb, "{word}");
        }
    }
}
