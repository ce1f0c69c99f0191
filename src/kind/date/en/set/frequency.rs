//! Recurring times that are one word: `daily`, `weekdays`, `monthly`.
//!
//! No recurring times: what is usual (`daily life`), a part of another word (`semi-annual`), the name of a newspaper.

use super::set;
use crate::rule::{Anchor, Found, Rule, View};
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::kind::Kind;

/// A recurring time that is one word.
pub(in crate::kind::date::en) const FREQUENCY: Rule = Rule {
    id: "en/date/frequency",
    kind: Kind::Date,
    anchor: Anchor::at(Class::Frequency),
    finds: &[
        "open [daily] => SET P1D",
        "on [weekdays] => SET XXXX-WXX-1/XXXX-WXX-5",
        "[monthly] limits => SET P1M",
    ],
    skips: &[
        "semi-annual reports",
        "back to their daily lives",
        "[Hana Daily Reporter Kim]",
        "© The Hana Business Daily(www.hana.example).",
    ],
    find: frequency,
};

fn frequency(view: &View<'_>, at: usize) -> Option<Found> {
    let span = view.span(at);
    let compound = view.text[..span.start].ends_with('-') || is_paper(view, span) || is_usual(view, span);
    (!compound).then(|| set(span, view.meaning(at, Class::Frequency).map_or("", |meaning| &meaning.text)))
}

/// `their |daily| lives`, `daily necessities`: what is usual, not what recurs.
fn is_usual(view: &View<'_>, span: Span) -> bool {
    const NOUNS: [&str; 8] =
        ["life", "lives", "living", "necessities", "routine", "routines", "inconveniences", "discomfort"];
    let next = view.words_after(span.end).next().filter(|word| word.gap == " ");
    span.of(view.text).eq_ignore_ascii_case("daily")
        && next.is_some_and(|word| NOUNS.iter().any(|noun| word.is(noun)))
}

/// `[Hana |Daily| Reporter Kim]`, `© The Hana Business |Daily|`, `Photo by The Hana |Daily|`: the name of a newspaper.
fn is_paper(view: &View<'_>, span: Span) -> bool {
    const STAFF: [&str; 4] = ["reporter", "news", "newspaper", "correspondent"];
    const NAMES: [&str; 9] =
        ["business", "economic", "economy", "korea", "joongang", "maeil", "hankook", "people's", "sports"];
    let named = span.of(view.text).starts_with(char::is_uppercase);
    // `The Hana Business Daily |Honam Reporter|`: where the reporter is may stand between.
    let staff = || {
        let next = view.words_after(span.end).take(2);
        let mut titles = next.take_while(|word| word.gap == " " && word.is_capitalized());
        titles.any(|word| STAFF.iter().any(|of| word.is(of)))
    };
    let name = || {
        let before =
            view.words_before(span.start).next().filter(|word| word.gap == " " && word.is_capitalized());
        before.is_some_and(|word| NAMES.iter().any(|name| word.is(name)))
    };
    named && (staff() || name() || is_owner(view, span))
}

/// Whether the words with capitals before it lead to a sign of copyright or to `by`.
fn is_owner(view: &View<'_>, span: Span) -> bool {
    const MOST: usize = 5;
    let mut start = span.start;
    for word in view.words_before(span.start).take(MOST) {
        if word.gap != " " || !word.is_capitalized() || word.is("copyright") {
            break;
        }
        start = word.span.start;
    }
    let head = view.text[..start].trim_end_matches([' ', '\u{a0}']);
    head.ends_with(['©', 'ⓒ'])
        || head.ends_with("(c)")
        || head.ends_with("Copyright")
        || head.ends_with(" by")
}
