//! What a word is by its sound and its end: a noun with a particle, or a verb.
//!
//! There is no dictionary of all nouns and verbs. A particle is told by its sound (`을` after a consonant, `를` after a vowel), verbs by their
//! endings and a table, and a table has the nouns that only look like one of them (`도로`, `회의`).

use once_cell::sync::Lazy;

use super::ends::{self, Ends};
use super::eojeol::Mark;
use super::word::{Class, Classes};
use crate::scan::hangul::{SYLLABLE, is_hangul};
use crate::scan::lexicon::rows;
use crate::scan::wordmap::{WordMap, WordSet};

/// The mark of what follows a value: `을`, `씩을`, `짜리`, `가량의`.
pub(super) fn tail(rest: &str) -> Mark {
    const SUFFIXES: [&str; 14] = [
        "어치", "가량", "정도", "남짓", "안팎", "내외", "짜리", "규모", "상당", "이나", "여", "대", "씩",
        "쯤",
    ];
    if rest.is_empty() {
        return Mark::Bare;
    }
    let plain = SUFFIXES.iter().find_map(|suffix| rest.strip_prefix(suffix)).unwrap_or(rest);
    match particle(plain) {
        _ if plain.is_empty() => Mark::Bare,
        Some(mark) => mark,
        None if plain.starts_with('이') => Mark::Copula,
        None => Mark::Verb,
    }
}

/// The particle that a run of letters is, where it is one: `가` of `서초구(구청장 전성수)가`.
pub(super) fn particle(text: &str) -> Option<Mark> {
    PARTICLES.get(text).copied()
}

/// How long the stem of a word is in bytes, and what the word is, which ends so.
pub(super) fn analyse(word: &str, ends: &Ends) -> (usize, Mark) {
    const NOT_FINITE: Classes = Classes::of(&[Class::Link, Class::Adverb]);
    const NOUNS: Classes = Classes::of(&[Class::Noun, Class::Ending]);
    let classes = ends.classes;
    let whole = match () {
        () if classes.has(Class::Modifier) => Some(Mark::Modifier),
        () if classes.meet(NOT_FINITE) => Some(Mark::Verb),
        () if classes.has(Class::Change) => Some(changing(word)),
        () if classes.meet(NOUNS) => Some(Mark::Bare),
        () => verb(word, ends),
    };
    match (whole, ends.particle) {
        (Some(mark), _) => (word.len(), mark),
        (None, Some((stem, mark))) => (stem, mark),
        (None, None) => (word.len(), Mark::Bare),
    }
}

/// `늘어난` stands before its noun, `늘어` does not.
fn changing(word: &str) -> Mark {
    if word.chars().next_back().is_some_and(|last| final_consonant(last) == N) {
        Mark::Modifier
    } else {
        Mark::Verb
    }
}

/// Verbs by their endings.
fn verb(word: &str, ends: &Ends) -> Option<Mark> {
    ends.ending
        .or_else(|| inflected(word).or_else(|| joined(word)))
        .or_else(|| (is_finite(word) || has_past(word)).then_some(Mark::Verb))
}

/// `준다`, `합니다`; `통해서` but for its `서`.
fn is_finite(word: &str) -> bool {
    let mut back = word.chars().rev();
    match (back.next(), back.next()) {
        (Some('다'), Some(before)) => final_consonant(before) != 0 || before == '니',
        (Some('해'), Some(_)) => back.next().is_some(),
        _ => false,
    }
}

/// A syllable that ends in ㅆ.
fn has_past(word: &str) -> bool {
    word.chars().any(|c| final_consonant(c) == SS)
}

/// `세우고`, `열며`, `사면`: the stem of a known verb with an ending that a noun has as well.
fn inflected(word: &str) -> Option<Mark> {
    let last = word.chars().next_back()?;
    let ending = match last {
        '고' | '며' | '면' | '지' | '게' | '던' => &word[word.len() - last.len_utf8()..],
        '록' if word.ends_with("도록") => "도록",
        _ => return None,
    };
    let stem = &word[..word.len() - ending.len()];
    // After one syllable the others end nouns (`가게`, `가지`).
    let any = matches!(last, '고' | '며' | '면');
    let mark = if last == '던' { Mark::Modifier } else { Mark::Verb };
    ((any || stem.len() > SYLLABLE) && STEMS.has(stem)).then_some(mark)
}

/// `뽑아`, not `도어`: after a vowel the ending melts into the stem.
fn joined(word: &str) -> Option<Mark> {
    let stem = word.strip_suffix(['아', '어']).filter(|stem| STEMS.has(stem))?;
    let closed = stem.chars().next_back().is_some_and(|last| final_consonant(last) != 0);
    closed.then_some(Mark::Verb)
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
    /// Whether it stands after a stem.
    pub(super) fn fits(self, stem: &str) -> bool {
        let last = stem.chars().next_back().unwrap_or_default();
        let (foreign, consonant) = (!is_hangul(last), final_consonant(last));
        match self.after {
            After::Any => true,
            After::Closed => foreign || consonant != 0,
            After::Open => consonant == 0,
            After::Liquid => consonant == 0 || consonant == L,
            After::Long => foreign || stem.len() > SYLLABLE,
            After::Two => stem.len() > last.len_utf8(),
            After::Unit => ends::is(stem, Class::Unit),
        }
    }
}

/// The endings of the table.
pub(super) fn endings() -> impl Iterator<Item = (&'static str, Mark)> {
    rows(include_str!("ending.tsv")).filter_map(|row| {
        let (form, name) = row.split_once('\t')?;
        Some((form, mark(name)?))
    })
}

/// The particles of the table.
pub(super) fn particles() -> impl Iterator<Item = (&'static str, Particle)> {
    rows(include_str!("particle.tsv")).filter_map(|row| {
        let mut columns = row.split('\t');
        let (form, mark) = (columns.next()?, mark(columns.next()?)?);
        Some((form, Particle { mark, after: after(columns.next())? }))
    })
}

static PARTICLES: Lazy<WordMap<Mark>> =
    Lazy::new(|| particles().map(|(form, particle)| (form, particle.mark)).collect());

/// The stems of the verbs that the table has before nouns (`세우` of `세우는`); a ㄹ that falls away before 는 stands before other endings.
static STEMS: Lazy<WordSet> = Lazy::new(|| {
    let modifiers = rows(include_str!("word.tsv")).filter_map(|row| row.strip_suffix("는\tmodifier"));
    let stems = modifiers.filter(|stem| !stem.is_empty());
    let stems: Vec<String> =
        stems.flat_map(|stem| [Some(stem.to_owned()), with_liquid(stem)]).flatten().collect();
    stems.iter().map(|stem| (stem.as_str(), ())).collect()
});

/// `만들` of `만드`.
fn with_liquid(stem: &str) -> Option<String> {
    let last = stem.chars().next_back().filter(|c| final_consonant(*c) == 0)?;
    let closed = char::from_u32(u32::from(last) + L)?;
    Some(format!("{}{closed}", stem.strip_suffix(last)?))
}

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

fn mark(name: &str) -> Option<Mark> {
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

/// ㄴ, ㄹ and ㅆ among the final consonants of a syllable.
pub(super) const N: u32 = 4;
pub(super) const L: u32 = 8;
pub(super) const SS: u32 = 20;

/// Which consonant a syllable ends with; 0 is none, or no syllable.
pub(super) fn final_consonant(c: char) -> u32 {
    if is_hangul(c) { (u32::from(c) - 0xac00) % 28 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn analyse(word: &str) -> (usize, Mark) {
        super::analyse(word, &ends::read(word))
    }

    #[test]
    fn every_row_is_read() {
        assert_eq!(endings().count(), rows(include_str!("ending.tsv")).count());
        assert_eq!(particles().count(), rows(include_str!("particle.tsv")).count());
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
