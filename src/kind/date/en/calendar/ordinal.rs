//! Days written as an ordinal: `the 27th`, `the 10th of last month`, `(13th)`, `the 26th and 27th`.
//!
//! Not days: terms, floors, places in a row, anniversaries (`the 8th elected term`, `ranked the 3rd in Seoul`).

use once_cell::sync::Lazy;

use super::{bracket, month, number, year};
use crate::draft::temporal::{Calendar, Month, Year};
use crate::kind::date::en::read::{self, Piece, gap_in, ordinal_digits};
use crate::kind::date::en::set::monthly;
use crate::rule::View;
use crate::rule::view::{Gaps, gaps};
use crate::scan::atom::Class;
use crate::scan::wordmap::WordSet;
use crate::span::Span;

/// No list of days is read over more of them.
pub(super) const LONGEST: usize = 8;

/// Words that may follow a day, and never a noun that the ordinal would count.
static FOLLOWERS: Lazy<WordSet> = Lazy::new(|| {
    read::set(
        "of to and in at on about for with from that as by a an the it its they he she we will is was are were has had have \
         when where which who while after before ahead until through or under because since but this there if during \
         via due marks following against using targeting without within over amid despite instead together along alongside \
         inside outside near among across so nor yet then than unless once whether what how why also not no all both each his her my our your their \
         every some many most only just even still already again too later earlier put held gave began said told left struck swept hit shut became met took \
         around behind beneath beside between toward towards onto off upon can may must should could would shall do does did been made sent laid broke chose went came let led drew brought bought sold built got kicked rose fell spoke threw wrote gets get receives receive says say \
         featuring offering showcasing inviting celebrating presenting introducing honoring highlighting promoting commemorating \
         welcoming uniting starring bringing attracting draws attracts features offers showcases invites brings welcomes",
    )
});

/// Words that come before a day.
static LEADERS: Lazy<WordSet> = Lazy::new(|| {
    read::set(
        "on from since until till by through to between of before after starting effective beginning for and around \
         day ending or dated yesterday today",
    )
});

/// What is elected: `the 8th elected |term|`.
const ELECTED: [&str; 9] =
    ["term", "terms", "mayor", "council", "administration", "civil", "local", "city", "government"];

/// What is on the left, or a hit: `the 8th left |lane|`.
const SIDES: [&str; 13] = [
    "lane", "side", "wing", "hand", "turn", "bank", "song", "single", "film", "drama", "musical", "batter",
    "record",
];

/// What is one of a row, too: `the 5th |offering| of the year`.
const OFFERS: [&str; 4] = ["offering", "offers", "draws", "features"];

/// Words in `-s` that are no plurals; those in `-us`, `-ss` and `-is` are none, either.
const SINGULARS: [&str; 4] = ["series", "corps", "species", "means"];

/// Verbs after which an ordinal is a place in a row.
static RANKS: Lazy<WordSet> = Lazy::new(|| {
    read::set("ranks ranked ranking places placed finishes finished comes came wins won takes took is named")
});

/// The day that the ordinal at `at` is.
pub(in crate::kind::date::en) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let Some(day) = ordinal_digits(view, at).filter(|day| (1..=31).contains(day)) else {
        return in_words(view, at);
    };
    let span = view.span(at);
    let start = read::with_the(view, span.start);
    if let Some((month, end, next)) = month_after(view, at) {
        return Some(Piece::new(Calendar::Day(Year::Open, month, day), Span::new(start, end), next));
    }
    let (end, next) = month::weekday_in_brackets(view, span.end, at + 1).unwrap_or((span.end, at + 1));
    let said = month_of_list(view, at).map(|month| (Year::Open, month));
    let (year, month) =
        said.or_else(|| bracket::of_time_before(view, at)).unwrap_or((Year::Open, Month::Open));
    let piece = Piece::new(Calendar::Day(year, month, day), Span::new(start, end), next);
    let bracketed = view.text[..span.start].ends_with('(')
        && view.tail(span.end).starts_with(')')
        && !number::is_of_list(view, at, day)
        && (follows_time(view, at) || number::is_in_schedule(view, at));
    (bracketed
        || bracket::is_opened(view, at, start)
        || is_led(view, at, start) && is_followed(view, end, next) && !bracket::is_unopened(view, at))
    .then_some(piece)
}

/// `the first of next month`; not `the first of this month's lectures`.
fn in_words(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let day = view.ordinal(at).and_then(|day| u8::try_from(day).ok()).filter(|day| (1..=31).contains(day))?;
    let span = view.span(at);
    let start = read::with_the(view, span.start);
    let (month, end, next) =
        month_after(view, at).filter(|_| start < span.start && !view.gap_is(at, &[" "]))?;
    let owns = view.tail(end).starts_with(['\'', '’']);
    (!owns).then(|| Piece::new(Calendar::Day(Year::Open, month, day), Span::new(start, end), next))
}

/// `the 3rd, 5th |and 7th of April|`: the month at the end of a list of days.
fn month_of_list(view: &View<'_>, at: usize) -> Option<Month> {
    static JOINTS: Gaps = Gaps::new(&[", ", " and ", ", and ", " or ", " and the ", ", and the "]);
    let joined = |at: usize| gap_in(view, view.span(at).end, at + 1, &JOINTS);
    let last = (at..at + LONGEST).find(|&day| !(joined(day) && ordinal_digits(view, day + 1).is_some()))?;
    let named = || {
        let of = gap_in(view, view.span(last).end, last + 1, gaps![" of ", " "]);
        month::number(view, last + 1).filter(|_| of).map(Month::Number)
    };
    (last > at).then(|| named().or_else(|| Some(month_after(view, last)?.0))).flatten()
}

/// ` of this month`, ` of the same month`: the month, its end and the atom after it.
fn month_after(view: &View<'_>, at: usize) -> Option<(Month, usize, usize)> {
    let end = view.span(at).end;
    if monthly::is_of_own_month(view, at) {
        return None;
    }
    let unit = |at: usize| {
        view.meaning(at, Class::TimeUnit).is_some_and(|unit| &*unit.text == "M") && !year::plural(view, at)
    };
    if gap_in(view, end, at + 1, gaps![" of the ", " of that "]) && unit(at + 1) {
        return Some((Month::Said(0), view.span(at + 1).end, at + 2));
    }
    let near = gap_in(view, end, at + 1, gaps![" of ", " of the ", " "])
        && view.gap_is(at + 1, &[" "])
        && unit(at + 2);
    let word = view.meaning(at + 1, Class::Relative).filter(|_| near)?;
    let month = match &*word.text {
        "this" | "current" => Month::Shift(0),
        "last" => Month::Shift(-1),
        "next" | "coming" | "upcoming" => Month::Shift(1),
        "previous" | "preceding" => Month::Said(-1),
        "following" => Month::Said(1),
        "same" => Month::Said(0),
        _ => return None,
    };
    Some((month, view.span(at + 2).end, at + 3))
}

/// Whether a word before the ordinal says that a day follows: a preposition, or another day.
fn is_led(view: &View<'_>, at: usize, start: usize) -> bool {
    let the = start < view.span(at).start;
    if the {
        let Some(before) = view.words_before(start).next() else { return follows_ok(view, at) };
        if read::ends_with(view, start, "as of ") {
            return true;
        }
        let near = matches!(before.gap, " " | " (" | " ‘" | " “");
        let opens = !near && before.gap.contains([',', '(', '.', '“', '‘', '"']);
        let plain = ["of", "for", "to", "and", "or"].iter().any(|w| before.is(w));
        let night = || {
            before.is("of") && at > 0 && (view.is(at - 1, Class::DayPart) || view.is(at - 1, Class::TimeUnit))
        };
        let weak =
            plain && (night() || chains(view, at, start) || follows_ok(view, at) || is_set(view, &before));
        let titled = near && before.is_capitalized() && !RANKS.has(before.text) && ends_line(view, at);
        let weekday = at > 0 && view.is(at - 1, Class::Weekday) && before.gap == " ";
        return opens && follows_ok(view, at)
            || titled
            || weekday && before.span == view.span(at - 1)
            || near && (weak || !plain && LEADERS.has(before.text));
    }
    read::word_before(view, start, &["on", "from", "since", "until", "by"]) || chains(view, at, start)
}

/// `scheduled for |the 7th|`, `postponed to |the 14th|`: the verb says that a day follows.
fn is_set(view: &View<'_>, preposition: &crate::rule::words::Word<'_>) -> bool {
    const VERBS: [&str; 14] = [
        "scheduled",
        "slated",
        "planned",
        "set",
        "due",
        "booked",
        "postponed",
        "moved",
        "rescheduled",
        "delayed",
        "extended",
        "pushed",
        "changed",
        "brought",
    ];
    let verb = view.words_before(preposition.span.start).next();
    matches!(preposition.text, "for" | "to")
        && verb.is_some_and(|verb| verb.gap == " " && VERBS.iter().any(|one| verb.is(one)))
}

/// `Go on Sale |the 20th|`: a headline leaves the preposition out; not `Ranks the 3rd`.
fn ends_line(view: &View<'_>, at: usize) -> bool {
    let tail = view.tail(view.span(at).end);
    tail.is_empty()
        || tail.starts_with(['\n', '\r', '…'])
        || tail.starts_with("...")
        || tail.starts_with(" | ")
}

/// After a weak preposition the day has to be followed by punctuation or by another day.
fn follows_ok(view: &View<'_>, at: usize) -> bool {
    let tail = view.tail(view.span(at).end);
    tail.is_empty()
        || tail.starts_with(['.', ',', ')', '\n', '’', '\'', '"', '”', ';', '?', '-', '~', '–', ':'])
        || chained_after(view, at)
        || tail.starts_with(" at ")
}

/// Whether the atom behind an ordinal is another day of the same list or range.
pub(super) fn chained_after(view: &View<'_>, at: usize) -> bool {
    gap_in(view, view.span(at).end, at + 1, &JOINTS) && ordinal_digits(view, at + 1).is_some()
}

/// What stands between two days of a list or a range.
static JOINTS: Gaps = Gaps::new(&[
    " and ",
    " and the ",
    " to ",
    " to the ",
    ", ",
    ", and ",
    ", and the ",
    " through ",
    " through the ",
    "-",
    "?",
    "~",
    "–",
    " or ",
    " until ",
    " and again on the ",
]);

/// Whether the atom before is a day of the same list or range.
fn chains(view: &View<'_>, at: usize, start: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let joint = view.text.get(view.span(before).end..start).unwrap_or("");
    let joined = JOINTS.words().contains(&joint)
        || JOINTS.words().iter().any(|j| j.strip_suffix("the ").is_some_and(|j| j == joint));
    let day = ordinal_digits(view, before).is_some()
        || read::day_number(view, before).is_some()
            && before > 0
            && month::number(view, before - 1).is_some();
    let month = view.is(before, Class::Month) && joint == " to ";
    joined && (day || month)
}

/// `Yesterday (28th)`: a time stands before the bracket.
fn follows_time(view: &View<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| {
        view.is(before, Class::TimeWord)
            || view.is(before, Class::Weekday)
            || view.is(before, Class::TimeUnit)
    }) || read::word_before(view, view.span(at).start, &["day", "today", "on"])
        || view.atoms.get(at.wrapping_sub(1)).is_none()
}

/// Whether what follows lets the ordinal be a day: no noun that it could count.
pub(in crate::kind::date::en) fn is_followed(view: &View<'_>, end: usize, next: usize) -> bool {
    let (mut last, mut end) = (next, end);
    while last - next < LONGEST && gap_in(view, end, last, &JOINTS) && ordinal_digits(view, last).is_some() {
        end = view.span(last).end;
        last += 1;
    }
    let Some(word) = view.words_after(end).next() else { return true };
    if number::is_hyphened(view, end, last) {
        return false;
    }
    // `as of |the 10th| gifts worth 5 million won had come in`: no ordinal counts a plural.
    let plural = word.text.starts_with(char::is_lowercase)
        && word.text.ends_with('s')
        && !["ss", "us", "is"].iter().any(|end| word.text.ends_with(end))
        && !SINGULARS.contains(&word.text);
    if plural && next > 0 && read::ends_with(view, read::with_the(view, view.span(next - 1).start), "as of ")
    {
        return true;
    }
    if word.gap != " " {
        return last > next || !view.tail(end).starts_with(['/', '&']);
    }
    is_follower(view, &word, last)
}

fn is_follower(view: &View<'_>, word: &crate::rule::words::Word<'_>, next: usize) -> bool {
    let verb = word.text.starts_with(char::is_lowercase) && word.text.len() > 4 && word.text.ends_with("ed");
    let time = || {
        view.atoms.get(next).is_some_and(|atom| atom.span().start == word.span.start && is_time(atom.classes))
    };
    let of = word.is("of")
        && view
            .words_after(word.span.end)
            .next()
            .is_some_and(|w| w.text.starts_with(|c: char| c.is_ascii_digit()) || w.is("seven"));
    let led = || {
        let day = view.span(next.saturating_sub(1)).start;
        view.words_before(day).nth(1).is_some_and(|w| w.is("on") || w.is("of"))
    };
    let district = || word.is_capitalized() && (word.text.contains("-gu") || word.is("Mayor")) && led();
    let before_noun = || {
        let after = view.words_after(word.span.end).next().filter(|after| after.gap == " ");
        let noun = |nouns: &[&str]| after.is_some_and(|after| nouns.iter().any(|noun| after.is(noun)));
        word.is("elected") && noun(&ELECTED)
            || (word.is("left") || word.is("hit")) && noun(&SIDES)
            || OFFERS.iter().any(|offer| word.is(offer)) && noun(&["of", "in", "was", "is"])
    };
    // `after the 3rd |hit| the wall`, `the 9th |hit| of the game`: one of a row, or a hit itself.
    let counted = || {
        const CLAUSES: [&str; 6] = ["after", "before", "since", "until", "till", "as"];
        const NOUN: [&str; 8] = ["of", "in", "for", "by", "from", "off", "was", "is"];
        let start = next.checked_sub(1).map_or(0, |day| read::with_the(view, view.span(day).start));
        let first = view.words_before(start).next();
        let clause = first.is_some_and(|lead| CLAUSES.iter().any(|one| lead.is(one)));
        let after = view.words_after(word.span.end).next().filter(|after| after.gap == " ");
        let noun = after.is_none_or(|after| NOUN.iter().any(|one| after.is(one)));
        match () {
            () if word.is("hit") => clause || noun,
            () if word.is("left") => clause || after.is_some_and(|after| after.is("of")),
            () => false,
        }
    };
    // `records opened on |the 6th| show that`
    let shows = || {
        matches!(word.text, "show" | "shows" | "indicate" | "indicates")
            && view.words_after(word.span.end).next().is_some_and(|w| w.gap == " " && w.is("that"))
    };
    !of && !before_noun()
        && !counted()
        && (shows()
            || verb
            || FOLLOWERS.has(word.text)
            || time()
            || district()
            || number::is_of_opening(view, word, next))
}

fn is_time(classes: crate::scan::atom::Classes) -> bool {
    [Class::DayPart, Class::Number, Class::Month].iter().any(|&class| classes.has(class))
}
