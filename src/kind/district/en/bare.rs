//! What a bare name stands for: the district, one of a list of districts, or a thing that only has its name.

use once_cell::sync::Lazy;

use crate::rule::View;
use crate::rule::words::Word;
use crate::scan::atom::Class;
use crate::scan::wordmap::WordSet;

/// What has a district's name and is none: a name that ends so, within a few words.
static THINGS: Lazy<WordSet> = Lazy::new(|| THING_NAMES.iter().collect());

const THING_NAMES: [&str; 38] = [
    "station",
    "market",
    "road",
    "street",
    "river",
    "stream",
    "mountain",
    "hill",
    "bridge",
    "tunnel",
    "interchange",
    "intersection",
    "expressway",
    "highway",
    "line",
    "underpass",
    "overpass",
    "dong",
    "ri",
    "ro",
    "daero",
    "park",
    "valley",
    "peak",
    "island",
    "port",
    "crossroads",
    "crossing",
    "terminal",
    "exit",
    "subway",
    "junction",
    "boulevard",
    "garrison",
    "beach",
    "ic",
    "style",
    "tofu",
];

/// How far a name goes on.
const REACH: usize = 4;

/// Whether the stem at `at` is the beginning of another thing's name.
pub(super) fn names_another_thing(view: &View<'_>, at: usize) -> bool {
    let stem = view.span(at);
    let tail = view.tail(stem.end);
    let hyphened = tail.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    hyphened && !has_suffix(tail)
        || follows_hill(view, stem.start)
        || is_begun_name(view, stem.end)
        || is_in_list_of_things(view, stem.end)
}

/// `Mt. Gwanak`, `Lake Songpa`.
fn follows_hill(view: &View<'_>, byte: usize) -> bool {
    let head = &view.text[..byte];
    ["Mt. ", "Mt ", "Mount ", "Lake "]
        .iter()
        .any(|hill| head.strip_suffix(hill).is_some_and(|before| !before.ends_with(char::is_alphanumeric)))
}

fn has_suffix(tail: &str) -> bool {
    tail.get(..3).is_some_and(|there| there.eq_ignore_ascii_case("-gu"))
}

/// `Guro Digital Complex Station`, `Gangnam station`, `Yongsan 2-ga`.
fn is_begun_name(view: &View<'_>, byte: usize) -> bool {
    for word in view.words_after(byte).take(REACH) {
        if word.gap != " " || ends_name(&word) {
            return false;
        }
        if is_thing(&word) || is_numbered(view, &word) {
            return true;
        }
        if !word.is_capitalized() || reads_as_verb(word.text) {
            return false;
        }
    }
    false
}

/// A word with a capital letter in a headline or a title, with which no name goes on: `Mapo Mayor Park Kang-su`, `Guro Hall Near Station`.
fn ends_name(word: &Word<'_>) -> bool {
    ENDS.has(word.text)
}

static ENDS: Lazy<WordSet> = Lazy::new(|| {
    const WORDS: [&str; 20] = [
        "mayor",
        "chief",
        "head",
        "governor",
        "council",
        "residents",
        "office",
        "near",
        "at",
        "in",
        "on",
        "of",
        "for",
        "to",
        "with",
        "and",
        "from",
        "by",
        "the",
        "along",
    ];
    WORDS.iter().collect()
});

/// `Guro, Namguro and Garibong markets`: the thing is said once, at the end, in the plural.
fn is_in_list_of_things(view: &View<'_>, byte: usize) -> bool {
    const LONGEST: usize = 10;
    let (mut joined, mut listed) = (false, false);
    for word in view.words_after(byte).take(LONGEST) {
        let comma = word.gap == ", ";
        if !(comma || word.gap == " ") {
            return false;
        }
        if word.is("and") || word.is("or") {
            joined = true;
        } else if (comma || joined) && word.is_capitalized() {
            (joined, listed) = (false, true);
        } else {
            return listed && !comma && word.text.ends_with('s') && is_thing(&word);
        }
    }
    false
}

fn is_thing(word: &Word<'_>) -> bool {
    THINGS.has(word.text) || word.text.strip_suffix('s').is_some_and(|stem| THINGS.has(stem))
}

/// `2-dong`, `3-ga`, `1(il)`.
fn is_numbered(view: &View<'_>, word: &Word<'_>) -> bool {
    const LONGEST: usize = 4;
    let read = || {
        let Some(inside) = view.tail(word.span.end).strip_prefix('(') else { return false };
        let letters = inside.bytes().take(LONGEST + 1).take_while(u8::is_ascii_lowercase).count();
        (1..=LONGEST).contains(&letters) && inside[letters..].starts_with(')')
    };
    word.text.starts_with(|c: char| c.is_ascii_digit()) && (word.is_address() || read())
}

/// The verb of a headline: `Songpa Reopens Market`, `Eunpyeong Selected`.
fn reads_as_verb(word: &str) -> bool {
    word.ends_with("ed") || word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
}

/// Whether the stem at `at` is one of a list of stems of which the last says that they are districts, or which has three of them.
pub(super) fn in_list(view: &View<'_>, at: usize) -> bool {
    const LONGEST: usize = 26;
    let mut first = at;
    while first > 0 && at - first < LONGEST && joins(view, first - 1) {
        first -= 1;
    }
    let mut last = at;
    while last - at < LONGEST && joins(view, last) {
        last += 1;
    }
    let tail = view.tail(view.span(last).end);
    let said = [" District", " district", " Ward", " ward"].iter().any(|word| tail.starts_with(word));
    last > first && !is_person(view, first) && (last - first >= 2 || said)
}

/// Whether the stem at `at` stands in a row of districts with a value each: `Mapo at 109 percent, |Jung| at 106 percent`, `Mapo (21), |Jung| (19)`.
pub(super) fn in_row(view: &View<'_>, at: usize) -> bool {
    /// No value has more atoms.
    const ATOMS: usize = 4;
    // Most names have no value behind them.
    if !has_value(view, at) || is_person(view, at) {
        return false;
    }
    let other = |i: &usize| view.is(*i, Class::District);
    let before =
        (at.saturating_sub(ATOMS)..at).rev().find(other).is_some_and(|before| is_value(view, before, at));
    let next = (at + 1..=at + ATOMS).find(other).is_some_and(|next| is_value(view, at, next));
    before || next
}

fn has_value(view: &View<'_>, at: usize) -> bool {
    let tail = view.tail(view.span(at).end);
    let value = [" at ", " with ", " (", ": "].iter().find_map(|lead| tail.strip_prefix(lead));
    value.is_some_and(|value| value.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether nothing but the value of the first of two districts stands between them.
fn is_value(view: &View<'_>, district: usize, next: usize) -> bool {
    const LONGEST: usize = 40;
    let between = view.text.get(view.span(district).end..view.span(next).start).unwrap_or("");
    let parted = between.ends_with(", ") || between.ends_with(" and ");
    let whole = !between.contains(". ") && !between.contains(['\n', ';']);
    between.len() <= LONGEST && parted && whole && has_value(view, district)
}

/// Whether the stem and the next atom are neighbours in a list.
fn joins(view: &View<'_>, at: usize) -> bool {
    let both = view.is(at, Class::District) && view.is(at + 1, Class::District);
    both && view.gap_is(at, &[", ", " and ", ", and ", " or ", ", or ", " & ", "·"])
}

/// `Mayor Jung and ...`, `Kim Jung, ...`: the first of the list is a person's name.
fn is_person(view: &View<'_>, at: usize) -> bool {
    let before = view.words_before(view.span(at).start).next();
    let title = at > 0 && view.is(at - 1, Class::Title) && view.gap_is(at - 1, &[" "]);
    title
        || before.is_some_and(|w| {
            w.gap == " " && crate::kind::mayor::name::is_surname(w.text) && w.text.len() > 2
                || w.gap == ". " && w.is_capitalized()
        })
}
