//! Days of a listing, which has no verb: `Lee Hall, Mokpo, |Saturday, 3 p.m.|`, `Blue Theater, |Sunday|` of what is on this weekend.

use memchr::memmem;

use crate::link::Input;
use crate::span::Span;

/// Whether the weekday at `span` is that of an entry: nothing but a venue stands before it, and a clock in it or `this weekend` near tells what is listed.
pub(super) fn is_entry(input: &Input<'_>, span: Span) -> bool {
    let date = span.of(input.view.text);
    let weekday = date.split([' ', ',']).next().is_some_and(|word| word.ends_with("day"));
    weekday && is_behind_venue(input, span) && (date.ends_with("m.") || is_of_listing(input.view.text, span))
}

/// `Lee Hall, Mokpo, |Saturday|`, `Lee Hall, Saturday and |Sunday|`; not `a fire at Lee Hall, Mokpo, |Saturday|`.
fn is_behind_venue(input: &Input<'_>, span: Span) -> bool {
    const LONGEST: usize = 10;
    let mut words = input.view.words_before(span.start).take(LONGEST).peekable();
    if words.peek().is_some_and(|word| word.gap == " " && word.text == "and") {
        words.next();
        if !words.next().is_some_and(|day| day.gap == " " && day.text.ends_with("day")) {
            return false;
        }
    }
    let mut before = 0;
    for word in words {
        // What is listed stands apart: `Puppet Show |— |Blue Theater`.
        let joined = if before == 0 { word.gap == ", " } else { matches!(word.gap, " " | ", ") };
        if !joined {
            return before > 0;
        }
        if !word.is_capitalized() {
            return false;
        }
        before += 1;
    }
    (1..LONGEST).contains(&before)
}

/// Whether what is near tells what is on.
fn is_of_listing(text: &str, span: Span) -> bool {
    const BEFORE: usize = 2048;
    const BEHIND: usize = 256;
    const SAYS: [&str; 4] = ["this weekend", "This weekend", "What's on", "What’s on"];
    let first = text.ceil_char_boundary(span.start.saturating_sub(BEFORE));
    let near = &text.as_bytes()[first..text.floor_char_boundary(span.end + BEHIND)];
    SAYS.iter().any(|says| memmem::find(near, says.as_bytes()).is_some())
}
