//! Particles: what a noun with one is in its clause, and after which sound it stands (`을` after a consonant, `를` after a vowel).

use once_cell::sync::Lazy;

use super::class::Class;
use super::cue::NounKind;
use super::ends;
use super::eojeol::Mark;
use super::morph::mark;
use super::unit::Unit;
use crate::scan::hangul::L;
use crate::scan::lexicon::rows;
use crate::scan::wordmap::WordMap;

/// The mark of what follows a value: `을`, `씩을`, `짜리`, `가량의`.
pub(super) fn tail(rest: &str) -> Mark {
    if rest.is_empty() {
        return Mark::Bare;
    }
    let suffix = || SUFFIXES.iter().find_map(|suffix| rest.strip_prefix(suffix));
    let plain = if may_begin(rest) { suffix().unwrap_or(rest) } else { rest };
    let until = || plain.strip_prefix("까지").or_else(|| plain.strip_prefix("이내"));
    match of(plain).or_else(|| of(until()?)) {
        _ if plain.is_empty() => Mark::Bare,
        Some(mark) => mark,
        None if plain.starts_with('이') => Mark::Copula,
        None => Mark::Verb,
    }
}

/// What may stand between a value and its particle.
const SUFFIXES: [&str; 14] =
    ["어치", "가량", "정도", "남짓", "안팎", "내외", "짜리", "규모", "상당", "이나", "여", "대", "씩", "쯤"];

/// Whether one of the [`SUFFIXES`] may begin a text: the other bytes of its first syllable are those of the first of one.
fn may_begin(text: &str) -> bool {
    const fn bits(byte: usize) -> u64 {
        let (mut bits, mut at) = (0, 0);
        while at < SUFFIXES.len() {
            bits |= 1 << (SUFFIXES[at].as_bytes()[byte] & 0x3f);
            at += 1;
        }
        bits
    }
    const SECOND: u64 = bits(1);
    const THIRD: u64 = bits(2);
    let Some([_, b, c]) = text.as_bytes().first_chunk() else { return false };
    SECOND >> (b & 0x3f) & THIRD >> (c & 0x3f) & 1 != 0
}

/// The particle that a run of letters is, where it is one: `가` of `서초구(구청장 전성수)가`.
pub(in crate::context::ko) fn of(text: &str) -> Option<Mark> {
    PARTICLES.get(text).copied()
}

/// A particle, and after which stems it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Particle {
    pub mark: Mark,
    after: After,
}

/// After which stems a particle stands; the table says what each means.
#[derive(Debug, Clone, Copy)]
enum After {
    Any,
    Closed,
    Open,
    Liquid,
    Long,
    Two,
    Unit,
}

impl Particle {
    /// Whether it stands after a stem by the sound of that.
    #[inline]
    pub(super) fn stands_after(self, stem: &[Unit]) -> bool {
        stem.last().is_some_and(|last| sounds(stem.len(), *last) >> self.after as u8 & 1 != 0)
    }

    /// Whether it may stand after a stem of another sound.
    pub(super) const fn asks_more(self) -> bool {
        matches!(self.after, After::Long | After::Unit)
    }

    /// Whether it stands after a stem.
    pub(super) fn fits(self, stem: &[Unit]) -> bool {
        let Some(last) = stem.last() else { return false };
        match self.after {
            After::Unit => is_measure(stem),
            After::Long => self.stands_after(stem) || is_native(*last),
            _ => self.stands_after(stem),
        }
    }
}

/// What stems of this length and end are, a bit for each [`After`]: which is asked for cannot be foreseen.
fn sounds(len: usize, last: Unit) -> u8 {
    let (foreign, consonant, long) = (!last.is_syllable(), last.final_consonant(), len > 1);
    let bit = |after: After, is: bool| u8::from(is) << after as u8;
    bit(After::Any, true)
        | bit(After::Closed, foreign | (consonant != 0))
        | bit(After::Open, consonant == 0)
        | bit(After::Liquid, (consonant == 0) | (consonant == L))
        | bit(After::Long, foreign | long)
        | bit(After::Two, long)
}

/// `값`, `곳`, `꽃`: no syllable of a Chinese word, as those of `정도` and `제도` are, ends so.
fn is_native(last: Unit) -> bool {
    "값몫삯곳것옷못꽃빚빛밭숲흙닭".chars().any(|syllable| last.is(syllable))
}

/// `규모`, `일부`, `15배`, `사업`: said of an amount or a work, so that `인` after it is no part of a noun (`상인`).
fn is_measure(stem: &[Unit]) -> bool {
    let (classes, noun) = ends::sense(stem);
    // `요금인`, `참가비인`, not `보증인`.
    let named = || stem.last().is_some_and(|last| "금비료세값액권격".chars().any(|c| last.is(c)));
    let money = || noun.is_some_and(|noun| noun.kind == NounKind::Cost || named());
    let number = || stem.first().is_some_and(|first| !first.is_syllable());
    // `대표 사업인 공영제`
    let called = classes.has(Class::Unit) | classes.has(Class::Program);
    called || money() || number()
}

/// The particles of the table.
pub(super) fn all() -> impl Iterator<Item = (&'static str, Particle)> {
    rows(include_str!("particle.tsv")).filter_map(|row| {
        let mut columns = row.split('\t');
        let (form, mark) = (columns.next()?, mark(columns.next()?)?);
        Some((form, Particle { mark, after: after(columns.next())? }))
    })
}

static PARTICLES: Lazy<WordMap<Mark>> =
    Lazy::new(|| all().map(|(form, particle)| (form, particle.mark)).collect());

fn after(name: Option<&str>) -> Option<After> {
    Some(match name {
        None => After::Any,
        Some("closed") => After::Closed,
        Some("open") => After::Open,
        Some("liquid") => After::Liquid,
        Some("long") => After::Long,
        Some("two") => After::Two,
        Some("unit") => After::Unit,
        Some(_) => return None,
    })
}
