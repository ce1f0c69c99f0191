//! A Korean title with what belongs to it: the place before it, and whether it is that of a sitting mayor.
//!
//! `서울 성동구청장`, `함양군수`, `서초구(구청장`, `전 서초구청장`, `구청장 권한대행`.

mod spaced;

pub(super) use spaced::is_place;

use crate::draft::mayor::Seat;
use crate::kind::district::hangul;
use crate::rule::{View, particle};
use crate::scan::atom::Class;
use crate::scan::edge::Prefixes;
use crate::scan::hangul::{is_alphabetic, is_hangul};
use crate::value::MayorRole;

/// A title in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Title {
    /// Where it begins, with the place before it and the words between.
    pub start: usize,
    /// Where it ends, with what says that it is an acting mayor's.
    pub end: usize,
    pub seat: Seat,
    pub role: Option<MayorRole>,
    /// Others have the title too, and no place beside it says that it is a mayor's.
    pub is_short: bool,
    /// A particle follows, so that nothing in the phrase does.
    pub closed: bool,
}

/// What the table says of a title that others have too.
pub(super) const SHORT: &str = "short";

/// What follows the title of somebody who wants it, or will have it.
pub(super) static WANTED: Prefixes = Prefixes::new(&[
    " 후보",
    " 예비후보",
    " 당선인",
    " 당선자",
    " 출마",
    " 도전",
    " 선거",
    " 경선",
    " 입후보",
]);

/// What says that somebody stands in.
static ACTING: Prefixes = Prefixes::new(&[" 권한대행", "권한대행", " 직무대행", "직무대행"]);

/// What stands before the title of somebody who had it.
const FORMER: [&str; 6] = ["전", "前", "전임", "전직", "당시", "직전"];

/// What stands before the title of somebody who has it, and says no more.
const SITTING: [&str; 4] = ["현", "現", "현직", "신임"];

/// The title at the atom `at`.
pub(super) fn read(view: &View<'_>, at: usize) -> Option<Title> {
    let span = view.span(at);
    let acting = view.word(at).ends_with("대행");
    let kind = &*view.meaning(at, Class::Title)?.text;
    if acting && at > 0 && view.is(at - 1, Class::Title) && view.gap_is(at - 1, &["", " "]) {
        return None;
    }
    let mut title = Title {
        start: span.start,
        end: span.end,
        seat: Seat::Unsaid,
        role: acting.then_some(MayorRole::Acting),
        is_short: false,
        closed: false,
    };
    if let Some(rest) = ACTING.strip(view.tail(span.end)).next() {
        title.end = view.text.len() - rest.len();
        title.role = Some(MayorRole::Acting);
    }
    let rest = particle::rest(view, title.end);
    title.closed = !rest.is_empty();
    let plural = rest.starts_with('들');
    let tail = view.tail(title.end);
    let wanted = WANTED.start(tail) || rest == "직" || is_of_candidates(tail);
    let fits = rest == "님" || rest.starts_with('님') || particle::is_particle(rest);
    (fits && !plural && !wanted).then_some(())?;
    seat(view, at, &mut title)?;
    title.is_short = kind == SHORT && title.seat == Seat::Unsaid;
    extend(view, at, &mut title);
    Some(title)
}

/// `△박서준 강서구청장| △김하늘 노원구청장 후보|`: a list under signs whose last member says what all are.
fn is_of_candidates(tail: &str) -> bool {
    const SIGNS: [char; 10] = ['△', '▲', '▷', '▶', '◇', '◆', '○', '●', '□', '■'];
    const LONGEST: usize = 1200;
    let Some(rest) = tail.trim_start_matches([' ', ',']).strip_prefix(SIGNS) else { return false };
    let line = rest[..rest.floor_char_boundary(LONGEST)].split(['\n', '.']).next().unwrap_or(rest);
    let last = line.rsplit(SIGNS).next().unwrap_or(line);
    let wanted = |title: &&str| last.find(*title).is_some_and(|at| WANTED.start(&last[at + title.len()..]));
    ["구청장", "시장", "군수"].iter().any(wanted)
}

/// The title at the atom `at`, where a word may stand before it: after a space, a bracket, or the place that it is of.
pub(super) fn after_word(view: &View<'_>, at: usize) -> Option<Title> {
    let head = &view.text[..view.span(at).start];
    // `회장(|해남군수|)`: the place is a part of the atom.
    let spaced = head.ends_with(' ') || head.ends_with('(') && view.is(at, Class::HangulName);
    let joined = || at > 0 && view.gap_is(at - 1, &[""]);
    if spaced || joined() { read(view, at) } else { None }
}

/// The title at the atom `at`, where a word may stand after it: no particle follows.
pub(super) fn before_word(view: &View<'_>, at: usize) -> Option<Title> {
    let tail = view.tail(view.span(at).end);
    let closed = tail.starts_with(is_hangul) && !ACTING.start(tail);
    if closed { None } else { read(view, at).filter(|title| !title.closed) }
}

/// The place that the title is of; `None` where it is no title: a market (`강서시장`).
fn seat(view: &View<'_>, at: usize, title: &mut Title) -> Option<()> {
    if view.is(at, Class::HangulName) || view.is(at, Class::Region) {
        title.seat = seat_of(view, at)?;
        return Some(());
    }
    if let Some((start, seat)) = spaced::county(view, at) {
        (title.start, title.seat) = (start, seat);
        return Some(());
    }
    if let Some(code) = spaced::around(view, at) {
        title.seat = Seat::District(code);
        return Some(());
    }
    let Some(before) = at.checked_sub(1) else { return Some(()) };
    let gap = view.gap(before)?;
    let gu = !view.is(before, Class::Region);
    let said = is_of(view.word(at), view.word(before), gu);
    if gap.starts_with('(') || gap.starts_with(" (") || gap.starts_with('[') {
        if gap.len() < 48 && !gap.contains([')', ']', '\n']) {
            // `서울 (구청장 박준희)`: a name was lost.
            let region = view.is(before, Class::Region) && !said;
            title.seat = seat_of(view, before).filter(|_| !region).unwrap_or_default();
        }
    } else if matches!(gap, "" | " " | "의 ") && said {
        title.seat = seat_of(view, before)?;
        title.start = view.span(before).start;
    } else if gap.is_empty() {
        return None;
    }
    Some(())
}

/// Whether the title is that of such a place: `구청장` of a gu, `시장` of a city.
fn is_of(title: &str, place: &str, gu: bool) -> bool {
    match title {
        "시장" => place.ends_with('시') || place == "서울",
        "군수" => place.ends_with('군'),
        "권한대행" | "직무대행" => false,
        _ => gu && !place.ends_with(['시', '군']),
    }
}

/// What the atom says that somebody governs.
fn seat_of(view: &View<'_>, at: usize) -> Option<Seat> {
    let regions = hangul::regions(view, at);
    if regions.is_some_and(|regions| regions.split(';').any(|region| region == "11")) {
        return Some(Seat::Seoul);
    }
    match hangul::read(view, at) {
        Some(place) => Some(Seat::District(place.code)),
        None if regions.is_none() => None,
        None => Some(Seat::Elsewhere),
    }
}

/// Takes in the regions and the adjectives before the title.
fn extend(view: &View<'_>, at: usize, title: &mut Title) {
    const MOST: usize = 3;
    let mut atom = at;
    for _ in 0..MOST {
        while atom > 0 && view.span(atom).start > title.start {
            atom -= 1;
        }
        if atom > 0 && view.is(atom - 1, Class::Region) && between(view, atom - 1, title.start) {
            title.start = view.span(atom - 1).start;
            continue;
        }
        let head = &view.text[..title.start];
        if let Some(word) = last_word(head).filter(|word| !head.ends_with(word)) {
            let former = FORMER.contains(&word);
            // Without a name before it `전` is a surname: the rule for surnames looks at it first.
            if (former || SITTING.contains(&word))
                && (title.start < view.span(at).start || has_name(view.text, head, word))
            {
                title.role = title.role.or(former.then_some(MayorRole::Former));
                title.start -= word.len() + 1;
                continue;
            }
        }
        break;
    }
}

/// Whether at most a space stands between the atom and a byte.
fn between(view: &View<'_>, at: usize, byte: usize) -> bool {
    matches!(view.text.get(view.span(at).end..byte), Some("" | " "))
}

/// The word before the space that `head` ends with.
fn last_word(head: &str) -> Option<&str> {
    const LONGEST: usize = 9;
    let head = head.strip_suffix(' ')?;
    let start = head.floor_char_boundary(head.len().saturating_sub(LONGEST));
    let word = head[start..].rsplit(|c: char| !is_alphabetic(c)).next()?;
    (!word.is_empty()).then_some(word)
}

/// Whether a name stands before the word that `head` ends with: `조은희 전 |`, `박 전 |`.
fn has_name(text: &str, head: &str, word: &str) -> bool {
    let before = &head[..head.len() - word.len() - 1];
    let short = |name: &str| super::person::is_of_two(name) && super::short::is_named(text, name);
    super::person::before(before).is_some_and(|name| super::person::is_name(name.text) || short(name.text))
}

/// The place before brackets that a name at `byte` opens: `양천구(|전귀권 구청장 권한대행)`.
pub(super) fn bracketed(view: &View<'_>, at: usize, byte: usize) -> Seat {
    let before = at
        .checked_sub(1)
        .filter(|&before| matches!(view.text.get(view.span(before).end..byte), Some("(" | " (")));
    before.and_then(|before| seat_of(view, before)).unwrap_or_default()
}
