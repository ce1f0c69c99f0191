//! Labels, whose numbers count nothing: `Exit 3`, `type 2 diabetes`, `Lines 1-8 Ridership Statistics`, `Grades 7-9 Students`.

use super::words::{self, Role};
use crate::rule::words::Word;
use crate::rule::{View, range};
use crate::scan::atom::Class;

/// `Exit 3`, `Room 201`, `aged 65`, `Digital-ro 49`: the word before names the number, or says that it is an age.
#[inline]
pub(super) fn is_of_one(view: &View<'_>, word: &Word<'_>) -> bool {
    let near = matches!(word.gap, " " | ". " | "." | "-" | "#" | " #");
    let label = words::role(word.text) == Some(Role::Label) && (word.is_capitalized() || word.is("aged"));
    // `the day |16 people died|`
    let the_day = || view.words_before(word.span.start).next().is_some_and(|the| the.is("the"));
    let day_one = word.is("day") && !the_day() || word.is("number");
    // `|type| 2 diabetes`, `the |grade| 3 pupils`
    let lower = || {
        const LABELS: [&str; 9] =
            ["type", "grade", "line", "form", "building", "floor", "level", "rank", "class"];
        // `At the district |level| 12 teams`, `in each |class| 25 students`: levels have one digit and a number before them.
        const LEVELS: [&str; 3] = ["level", "rank", "class"];
        let numbered = || {
            let before = view.words_before(word.span.start).next();
            let at = view.first_from(word.span.start);
            let number = at > 0 && view.is(at - 1, Class::Number) || before.is_some_and(|word| word.is("at"));
            let digits = view.tail(word.span.end + 1).bytes().take_while(u8::is_ascii_digit).count();
            number && digits == 1
        };
        if LEVELS.contains(&word.text) && !numbered() {
            return false;
        }
        let digit = |next: &str| next.starts_with(|c: char| c.is_ascii_digit());
        let digit = view.tail(word.span.end).strip_prefix(' ').is_some_and(digit);
        LABELS.contains(&word.text) && digit && range::is_label(view, word)
    };
    near && (label || day_one || lower() || word.gap == " " && word.is_address())
}

/// `type 1 or |2 diabetes|`: the other number that a label names.
pub(super) fn is_second(view: &View<'_>, at: usize) -> bool {
    let first =
        at.checked_sub(1).filter(|&first| view.is(first, Class::Number) && view.gap_is(first, &[" or "]));
    first.is_some_and(|first| {
        view.words_before(view.span(first).start).next().is_some_and(|word| range::is_label(view, &word))
    })
}

/// `Subway |Lines| 1-8`, `|Complexes| 1-3`: the plural of what has numbers; not `Opens 3-5 Parks`, `the lines 1-8`.
pub(super) fn is_of_many(word: &Word<'_>) -> bool {
    const OTHERS: [&str; 7] = ["Complexes", "Categories", "Wards", "Areas", "Sectors", "Terminals", "Piers"];
    // What is counted by what it holds, or how often: `Family |Rooms| 4-6 People`, `Free |Courses| 2-3 Times a Week`.
    const HOLDING: [&str; 4] = ["Rooms", "Courses", "Halls", "Tables"];
    let near = matches!(word.gap, " " | " #") && word.is_capitalized() && !HOLDING.contains(&word.text);
    let label = || word.text.strip_suffix('s').is_some_and(|one| words::role(one) == Some(Role::Label));
    near && (label() || OTHERS.contains(&word.text))
}
