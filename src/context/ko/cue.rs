//! Cues: the nouns and verbs that say what an amount is, from their two tables.

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use crate::context::Role;
use crate::scan::lexicon::rows;

/// A noun that says what an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Noun {
    /// `None` where it only says that there is an amount (`규모`).
    pub role: Option<Role>,
    pub strength: u8,
    pub kind: NounKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NounKind {
    /// It can be what the amount is of.
    Thing,
    /// It says only that it is money.
    Cost,
    /// A thing whose amount may be a threshold.
    Bound,
}

/// A verb that says what an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Verb {
    pub role: Role,
    pub strength: u8,
    pub frame: Frame,
}

/// Where the clause of a verb has what the money is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// After the verb: `들여 공원을 짓는다`.
    Spend,
    /// Before it: `공원에 배정했다`.
    Assign,
    /// The amount is what goes: `공원에 쓰인다`.
    Flow,
    /// Buying and holding.
    Buy,
    /// Selling.
    Sell,
    /// Nothing more than the role.
    Plain,
}

/// The bytes of a syllable.
const SYLLABLE: usize = 3;

/// The cue that a noun without its particle ends in; one of a single syllable is a word of its own.
pub(super) fn noun(stem: &str) -> Option<Noun> {
    let starts = stem.char_indices().map(|(i, _)| i);
    let known =
        starts.filter(|&i| i == 0 || stem.len() - i > SYLLABLE).find_map(|i| NOUNS.get(&stem[i..]).copied());
    known.or_else(|| {
        is_cost_of(stem).then_some(Noun { role: Some(Role::Budget), strength: 1, kind: NounKind::Thing })
    })
}

/// `복구비`, `연구비`: the cost of what stands before `비`.
fn is_cost_of(stem: &str) -> bool {
    const OTHERS: [&str; 8] = ["준비", "설비", "소비", "대비", "낭비", "경비", "정비", "수비"];
    stem.ends_with('비') && stem.len() > 2 * SYLLABLE && !OTHERS.iter().any(|other| stem.ends_with(other))
}

/// The cue that an eojeol begins with, and whether it is a noun that takes 하다.
pub(super) fn verb(word: &str) -> Option<(Verb, bool)> {
    const LONGEST: usize = 6;
    let ends = word.char_indices().map(|(i, c)| i + c.len_utf8()).take(LONGEST);
    let mut found = None;
    for end in ends {
        if let Some((verb, noun)) = VERBS.get(&word[..end])
            && (if *noun { takes_verb(&word[end..]) } else { end > SYLLABLE || goes_on(&word[end..]) })
        {
            found = Some((*verb, *noun));
        }
    }
    found
}

/// Whether what follows a noun makes it a verb: `발행|한다`, `지원|을`, not `지원|센터`.
fn takes_verb(rest: &str) -> bool {
    const BEGINNINGS: [&str; 27] = [
        "하", "한", "할", "함", "해", "했", "합", "되", "된", "될", "됨", "돼", "됐", "받", "시키", "시킨",
        "시켜", "을", "를", "에", "키로", "중", "도", "까지", "이", "가", "토록",
    ];
    rest.is_empty() || BEGINNINGS.iter().any(|beginning| rest.starts_with(beginning))
}

/// Whether what follows a stem of one syllable is an ending: `주|고`, not `주|민`.
fn goes_on(rest: &str) -> bool {
    const ENDINGS: [&str; 16] =
        ["다", "고", "며", "는", "던", "게", "기", "어", "었", "아", "았", "지", "면", "려", "도록", "으"];
    rest.is_empty() || ENDINGS.iter().any(|ending| rest.starts_with(ending))
}

static NOUNS: Lazy<FxHashMap<&'static str, Noun>> =
    Lazy::new(|| rows(include_str!("noun.tsv")).filter_map(noun_row).collect());

/// The verbs, and whether each is a noun that takes 하다.
static VERBS: Lazy<FxHashMap<&'static str, (Verb, bool)>> =
    Lazy::new(|| rows(include_str!("verb.tsv")).filter_map(verb_row).collect());

fn noun_row(row: &'static str) -> Option<(&'static str, Noun)> {
    let mut columns = row.split('\t');
    let form = columns.next()?;
    let role = columns.next().and_then(Role::named);
    let strength = columns.next()?.parse().ok()?;
    let kind = match columns.next()? {
        "thing" => NounKind::Thing,
        "cost" => NounKind::Cost,
        "bound" => NounKind::Bound,
        _ => return None,
    };
    Some((form, Noun { role, strength, kind }))
}

fn verb_row(row: &'static str) -> Option<(&'static str, (Verb, bool))> {
    let mut columns = row.split('\t');
    let form = columns.next()?;
    let role = columns.next().and_then(Role::named)?;
    let strength = columns.next()?.parse().ok()?;
    let frame = match columns.next()? {
        "spend" => Frame::Spend,
        "assign" => Frame::Assign,
        "flow" => Frame::Flow,
        "buy" => Frame::Buy,
        "sell" => Frame::Sell,
        "plain" => Frame::Plain,
        _ => return None,
    };
    let noun = form.strip_suffix('-');
    Some((noun.unwrap_or(form), (Verb { role, strength, frame }, noun.is_some())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read_once() {
        let forms = |table: &'static str| {
            rows(table)
                .map(|row| row.split('\t').next().unwrap_or("").trim_end_matches('-'))
                .collect::<Vec<_>>()
        };
        let (nouns, verbs) = (forms(include_str!("noun.tsv")), forms(include_str!("verb.tsv")));
        assert_eq!((nouns.len(), verbs.len()), (NOUNS.len(), VERBS.len()), "a form twice, or a row not read");
    }

    #[test]
    fn a_noun_is_known_by_its_end_and_a_verb_by_its_beginning() {
        assert_eq!(noun("관악사랑상품권").and_then(|noun| noun.role), Some(Role::Issue));
        assert_eq!(verb("발행한다고").map(|(verb, _)| verb.role), Some(Role::Issue));
        assert_eq!(verb("지원센터에"), None);
        assert_eq!(noun("산책로"), None);
    }
}
