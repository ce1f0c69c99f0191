//! Changes from one value to another (`rose from 20 to 25 percent`), whose two values are records of their own and no ends of a range.
//!
//! What English writes before them tells: a verb of what rises or is raised, `up`, `down`. Left out: Korean, where the particles tell
//! ([`range_ko`](super::range_ko)).

use super::View;
use super::words::Word;

/// Whether what stands before speaks of a change from one value to another (`rose from 20 to 25 percent`, `shrank by 1% to 25%`,
/// `rose 500 won to 2,000 won`), not of a range.
pub(crate) fn is_change(view: &View<'_>, byte: usize) -> bool {
    const NEAR: usize = 10;
    const FAR: usize = 18;
    const WALKS: usize = 3;
    let mut words = view.words_before(byte);
    // `from the current 1 to 2`, `from about 1 to 2`.
    let Some(nearest) = words.find(|word| word.gap != " " || !is_of_old(word)) else { return false };
    let nearest = if nearest.is("of") { from_before(view, &nearest).unwrap_or(nearest) } else { nearest };
    if !nearest.is("from") && !nearest.is("by") {
        return is_form_of(&nearest, &RISES) || is_way(&nearest);
    }
    // `the rent before the cut |runs| from 1 to 2`
    if is_spread(view, byte) {
        return false;
    }
    // `goes up from 1 to 2, and for another from 3 to 4`: the verb of one pair is that of the next, over as many walks as a few pairs are long.
    // `will double its grant for families that move in, |from 1 to 2|`: behind a comma the verb is that of the whole sentence.
    let parted = nearest.is("from") && view.text[..nearest.span.start].ends_with(", ");
    let mut left = if parted { FAR } else { NEAR };
    let mut after: Option<Word<'_>> = None;
    let mut start = nearest.span.start;
    // Whether nothing but an amount stands between a word and `from`: `up 500 won from`.
    let mut next_to = true;
    for _ in 0..WALKS {
        let mut pairs = false;
        for word in view.words_before(start) {
            let ended = is_sentence_end(&word, after.as_ref().unwrap_or(&nearest));
            if left == 0 || ended || parted && word.gap.contains(['”', '▲']) {
                return false;
            }
            let from = word.is("from");
            left = if from { NEAR } else { left.saturating_sub(usize::from(!is_of_amount(&word))) };
            let way = is_way(&word) && (next_to || is_behind(view, &word, &[&GO, &BE]));
            let gone = after.is_none() && (word.is("went") || word.is("gone"));
            if way
                || gone
                || is_verb_of_change(view, &word, after.as_ref())
                || is_taken(&word, after.as_ref())
            {
                return true;
            }
            if is_of_price(view, &word) {
                return false;
            }
            next_to &= word.gap == " " && (is_of_amount(&word) || word.is("by") || word.is("percent"));
            after = Some(word);
            pairs |= from;
            start = word.span.start;
        }
        if !pairs {
            return false;
        }
    }
    false
}

/// `will rise by about |400 to 500 households|`, `to grow by |30 to 40 places|`: by how many, where the verb is an infinitive; not `rose by |40 to 500 places|`, by some
/// to others, nor `rose from`.
pub(crate) fn is_extent(view: &View<'_>, byte: usize) -> bool {
    const LEADS: [&str; 9] = ["will", "to", "would", "can", "may", "could", "should", "might", "must"];
    const ABOUT: [&str; 7] = ["about", "around", "some", "roughly", "approximately", "between", "another"];
    let mut words = view.words_before(byte).take_while(|word| word.gap == " ");
    let by = words.find(|word| !ABOUT.iter().any(|about| word.is(about)));
    let verb = by.filter(|by| by.is("by")).and_then(|_| words.next());
    let base = verb.is_some_and(|verb| {
        is_verb_of_change(view, &verb, None) && !["ed", "ing", "s"].iter().any(|end| verb.text.ends_with(end))
    });
    base && words.next().is_some_and(|lead| LEADS.iter().any(|one| lead.is(one)))
}

/// `adds |KRW 10 million| to KRW 22 million`: one amount goes to the other.
pub(crate) fn is_added(view: &View<'_>, byte: usize) -> bool {
    let verb = view.words_before(byte).next();
    verb.is_some_and(|word| {
        word.gap == " " && ["add", "adds", "added", "adding"].iter().any(|one| word.is(one))
    })
}

/// `range |from 5% to 10%|`, `anywhere |from 10 to 20|`: the word before `from` says that what follows is a range.
pub(crate) fn is_spread(view: &View<'_>, byte: usize) -> bool {
    static SPREADS: Stems = Stems::new(&["rang", "var", "run", "span", "anywhere", "between"]);
    let mut words = view.words_before(byte);
    words.next().is_some_and(|from| from.is("from"))
        && words.next().is_some_and(|word| is_form_of(&word, &SPREADS))
}

/// How verbs begin of what rises and falls by itself: an amount directly after one is the change.
static RISES: Stems = Stems::new(&[
    "ris", "rose", "grow", "grew", "drop", "fall", "fell", "jump", "soar", "shrank", "shrink", "climb",
    "slid", "swell", "swoll", "balloon", "surg", "plung", "slip", "leap", "shrunk", "dwindl",
]);

/// How verbs begin of what is raised and lowered.
static RAISES: Stems = Stems::new(&[
    "increas", "decreas", "rais", "expand", "cut", "reduc", "lower", "boost", "adjust", "chang", "doubl",
    "goes", "mov", "shift", "switch", "postpon", "delay", "extend", "lift", "widen", "narrow", "trim",
    "ease", "halv", "tripl", "bump", "push", "slash", "quadrupl", "scal", "enlarg", "upgrad", "revis",
]);

/// `grew |from| the first plan of 310 billion`: the amount that was, by what it was of; not `from households of 3 to 5 people`.
fn from_before<'a>(view: &View<'a>, of: &Word<'a>) -> Option<Word<'a>> {
    const LONGEST: usize = 6;
    const SIZES: [&str; 16] = [
        "plan", "level", "budget", "figure", "amount", "price", "rate", "average", "target", "goal", "size",
        "scale", "mark", "estimate", "fee", "cost",
    ];
    let mut words = view.words_before(of.span.start).take(LONGEST).take_while(|word| word.gap == " ");
    words.next().filter(|size| SIZES.iter().any(|one| size.is(one)))?;
    words.find(|word| word.is("from"))
}

/// `|up| from 1,500`.
fn is_way(word: &Word<'_>) -> bool {
    word.is("up") || word.is("down")
}

const GO: [&str; 5] = ["go", "goes", "going", "gone", "went"];
const BE: [&str; 7] = ["is", "are", "was", "were", "be", "been", "being"];

/// Whether the word directly before is one of these.
pub(super) fn is_behind(view: &View<'_>, word: &Word<'_>, lists: &[&[&str]]) -> bool {
    let before = view.words_before(word.span.start).next().filter(|before| before.gap == " ");
    before.is_some_and(|before| lists.iter().any(|list| list.iter().any(|one| before.is(one))))
}

/// Whether a sentence ends between a word and the next one; not in `1.5`, `Feb. 1` or `St. Mary`.
fn is_sentence_end(word: &Word<'_>, next: &Word<'_>) -> bool {
    let number = next.text.starts_with(|c: char| c.is_ascii_digit());
    let short = word.is_capitalized() && word.text.len() <= "St".len();
    word.gap.contains(';') || word.gap.contains('.') && !number && !short
}

/// A verb of what rises or is raised; `moving` only as one (`is |moving| it from`), not in `moving support`.
fn is_verb_of_change(view: &View<'_>, word: &Word<'_>, next: Option<&Word<'_>>) -> bool {
    const OBJECTS: [&str; 5] = ["the", "its", "their", "that", "this"];
    if word.is("moving") {
        let object = next.is_none_or(|next| next.gap == " " && OBJECTS.iter().any(|one| next.is(one)));
        return !word.is_capitalized() && (object || is_behind(view, word, &[&BE]));
    }
    is_form_of(word, &RISES) || is_form_of(word, &RAISES)
}

/// `tickets |cost| from 5,000 won to 8,000 won`: what it costs is no change, whatever was raised before; not `raised the cost from`.
fn is_of_price(view: &View<'_>, word: &Word<'_>) -> bool {
    const OBJECT: usize = 6;
    const CLAUSES: [&str; 6] = ["and", "but", "or", "so", "while", "where"];
    const VERBS: [&str; 10] =
        ["cost", "costs", "pay", "pays", "range", "ranges", "ranged", "ranging", "vary", "varies"];
    const SUBJECTS: [&str; 8] = ["that", "which", "who", "will", "can", "may", "would", "must"];
    const OWNERS: [&str; 5] = ["the", "a", "its", "their", "of"];
    if !VERBS.iter().any(|verb| word.is(verb)) || is_behind(view, word, &[&OWNERS]) {
        return false;
    }
    let mut object = view
        .words_before(word.span.start)
        .take(OBJECT)
        .take_while(|word| word.gap == " " && !CLAUSES.iter().any(|clause| word.is(clause)));
    // `that were raised`: the passive has no object.
    let raises = |word: Word<'_>| {
        let changes = is_form_of(&word, &RISES) || is_form_of(&word, &RAISES);
        changes && (word.text.ends_with("ing") || !is_behind(view, &word, &[&BE]))
    };
    is_behind(view, word, &[&SUBJECTS]) || !object.any(raises)
}

/// `from |the current| 1,500`: what stands between `from` and the amount that was.
fn is_of_old(word: &Word<'_>) -> bool {
    const OLD: [&str; 14] = [
        "the", "a", "an", "current", "present", "existing", "previous", "former", "original", "initial",
        "about", "around", "some", "roughly",
    ];
    OLD.iter().any(|one| word.is(one))
}

/// `|takes the| fare from 1,500 won to 1,700 won`, `|brought its| rent from ...`; not `it takes from 3 to 5 days`.
fn is_taken(word: &Word<'_>, next: Option<&Word<'_>>) -> bool {
    const TAKES: [&str; 9] =
        ["take", "takes", "took", "taken", "taking", "bring", "brings", "brought", "bringing"];
    const DETERMINERS: [&str; 5] = ["the", "its", "their", "that", "this"];
    let object = next.is_some_and(|next| next.gap == " " && DETERMINERS.iter().any(|one| next.is(one)));
    object && TAKES.iter().any(|one| word.is(one))
}

/// How some verbs begin, and which of them begin with each letter, as sets of bits.
struct Stems {
    stems: &'static [&'static str],
    by_letter: [u64; 32],
}

impl Stems {
    /// Those of a list in lower case, of at most as many as a set has bits.
    const fn new(stems: &'static [&'static str]) -> Self {
        let (mut by_letter, mut i) = ([0; 32], 0);
        while i < stems.len() {
            by_letter[(stems[i].as_bytes()[0] & 31) as usize] |= 1 << i;
            i += 1;
        }
        Self { stems, by_letter }
    }

    /// Those that a word may be a form of by its first letter.
    fn of<'a>(&self, word: &Word<'a>) -> impl Iterator<Item = &'static str> + use<'a> {
        let (stems, mut rest) = (self.stems, self.by_letter[usize::from(word.text.as_bytes()[0] & 31)]);
        std::iter::from_fn(move || {
            let stem = (rest != 0).then(|| stems[rest.trailing_zeros() as usize])?;
            rest &= rest - 1;
            Some(stem)
        })
    }
}

/// Whether a word is a form of one of these verbs: `changed`, not `Changdong`, `moving`, not `movie`.
fn is_form_of(word: &Word<'_>, verbs: &Stems) -> bool {
    const ENDINGS: [&str; 18] = [
        "", "e", "s", "es", "d", "ed", "n", "en", "ing", "ning", "ping", "ped", "ming", "med", "ting", "y",
        "ies", "ying",
    ];
    verbs.of(word).any(|verb| {
        word.text.get(..verb.len()).is_some_and(|there| there.eq_ignore_ascii_case(verb))
            && ENDINGS.iter().any(|ending| word.text[verb.len()..].eq_ignore_ascii_case(ending))
    })
}

/// Whether a word is one of those that an amount is written with.
fn is_of_amount(word: &Word<'_>) -> bool {
    const WORDS: [&str; 6] = ["KRW", "won", "million", "billion", "trillion", "to"];
    word.text.starts_with(|c: char| c.is_ascii_digit()) || WORDS.iter().any(|one| word.is(one))
}
