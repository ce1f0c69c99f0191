//! Days of a listing, which has no verb: `Lee Hall, Mokpo, |Saturday, 3 p.m.|`, `Blue Theater, |Sunday|` of what is on this weekend.

use memchr::memmem;

use crate::link::Input;
use crate::span::Span;

/// Whether the weekday at `span` is that of an entry: nothing but a venue stands before it, and a clock in it or `this weekend` near tells what is listed.
pub(super) fn is_entry(input: &Input<'_>, span: Span) -> bool {
    let date = span.of(input.view.text);
    let weekday = date.split([' ', ',']).next().is_some_and(|word| word.ends_with("day"));
    weekday
        && !is_credited(input.view.tail(span.end))
        && is_behind_venue(input, span)
        && (date.ends_with("m.")
            || has_clock_behind(input.view.tail(span.end))
            || is_of_listing(input.view.text, span))
}

/// `|Sunday|. / Yonhap`, `|Sunday|]`: the end of a caption.
fn is_credited(tail: &str) -> bool {
    tail.starts_with([']', ')']) || tail.trim_start_matches(['.', ' ']).starts_with('/')
}

/// `|Saturday| and Sunday, 3 p.m.`: the clock is that of both.
fn has_clock_behind(tail: &str) -> bool {
    let day = tail.strip_prefix(" and ").and_then(|rest| rest.split_once(", "));
    day.is_some_and(|(day, clock)| {
        day.ends_with("day") && !day.contains(' ') && clock.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// `Lee Hall, Mokpo, |Saturday|`, `Lee Hall, Saturday and |Sunday|`; not `a fire at Lee Hall, Mokpo, |Saturday|`, nor of a caption: `Lee Hall, Seoul,
/// |Sunday|. / Yonhap`, `[Naju, |Sunday|]`, `Gwangalli, Busan, |Sunday|`.
fn is_behind_venue(input: &Input<'_>, span: Span) -> bool {
    const LONGEST: usize = 10;
    const AGENCIES: [&str; 8] = ["Photo", "Yonhap", "Newsis", "News1", "AFP", "AP", "Reuters", "Courtesy"];
    let mut words = input.view.words_before(span.start).take(LONGEST).peekable();
    if words.peek().is_some_and(|word| word.gap == " " && word.text == "and") {
        words.next();
        if !words.next().is_some_and(|day| day.gap == " " && day.text.ends_with("day")) {
            return false;
        }
    }
    let (mut before, mut named) = (0, false);
    for word in words {
        // What is listed stands apart: `Puppet Show |— |Blue Theater`.
        let joined = if before == 0 { word.gap == ", " } else { matches!(word.gap, " " | ", ") };
        if !joined {
            return named;
        }
        let caption = AGENCIES.contains(&word.text) || before == 0 && word.text == "Seoul";
        if !word.is_capitalized() || caption || input.view.text[..word.span.start].ends_with(['(', '[']) {
            return false;
        }
        // A venue has two words: `|Lee Hall|, Mokpo`.
        named |= before > 0 && word.gap == " ";
        before += 1;
    }
    named && before < LONGEST
}

/// Whether what is near tells what is on.
fn is_of_listing(text: &str, span: Span) -> bool {
    const BEFORE: usize = 2048;
    const SAYS: [&str; 4] = ["this weekend", "This weekend", "What's on", "What’s on"];
    let first = text.ceil_char_boundary(span.start.saturating_sub(BEFORE));
    let near = &text.as_bytes()[first..text.floor_char_boundary(span.start)];
    SAYS.iter().any(|says| memmem::find(near, says.as_bytes()).is_some())
}
