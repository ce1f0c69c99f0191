//! How English writes mayors: a title and a Korean name, in either order: `Gwanak-gu (Mayor Park Jun-hee)`, `Mayor Oh`,
//! `Jeon Seong-su, the Seocho District Mayor`, `head of Gwangjin District Office Kim Kyung-ho`.
//!
//! No mayors: deputies, candidates, heads of divisions, whoever has another title; the bare words `the mayor`.

mod adjective;
mod caption;
mod counterpart;
mod elected;
mod nameless;
mod office;
mod opened;
mod title;

use std::ops::RangeInclusive;

use arrayvec::ArrayVec;

use self::elected::ELECTED;
pub(crate) use self::nameless::said_before;
use self::title::Title;
use super::name;
use crate::draft::Draft;
use crate::draft::mayor::{Mention, Seat};
use crate::kind::district::{place, region};
use crate::rule::words::Word;
use crate::rule::{Anchor, Found, Rule, View};
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("en.tsv");

pub(crate) const RULES: &[Rule] = &[TITLE_NAME, SECOND_NAME, NAME_TITLE, ELECTED];

/// No name is longer.
const WORDS_OF_A_NAME: usize = 3;

/// A title with the name after it.
const TITLE_NAME: Rule = Rule {
    id: "en/mayor/title-name",
    kind: Kind::Mayor,
    anchor: Anchor::at(Class::Title),
    finds: &[
        "Gwanak-gu (Mayor [Park Jun-hee]) opened => Park Jun-hee 11620",
        "Jongno District in Seoul (District Mayor: [Chung Moonhun]) => Chung Moonhun 11110",
        "Mayor [Kim Soo-young] of Yangcheon-gu said => Kim Soo-young 11470",
        "the Mayor of Songpa District Office [Seo Gang-seok] => Seo Gang-seok 11710",
        "head of Gwangjin District Office [Kim Kyung-ho] said => Kim Kyung-ho 11215",
        "@2023-01-25 Mayor [Oh] Announces a Plan for Dobong-gu => Oh 11320",
        "Mayor [Oh] said the Mapo project goes on => Oh",
        "@2023-05-02 Mapo District Chief [Park Kang-su] and Guro ward chief [Moon] => Park Kang-su 11440; Moon 11530",
        "Acting Mayor [Kang Pil-young] of Jongno-gu => Kang Pil-young 11110 (acting)",
        "former Seocho-gu Mayor [Cho Eun-hee] => Cho Eun-hee 11650 (former)",
        "Seoul Mayor [Oh Se-hoon] and Busan Mayor [Park Heong-joon] => Oh Se-hoon; Park Heong-joon",
        "The mayor, [Kim Ha-neul], cut the tape in Mapo-gu => Kim Ha-neul 11440",
        "Its mayor, [Kim Ha-neul], came; the city's mayor, [Lee Ba-da], did not => Kim Ha-neul; Lee Ba-da",
        "Governor [Donggyun Yoo] of Mapo-gu => Donggyun Yoo 11440",
        "Mayor [Bae Su-min] of the southern city of Mokpo => Bae Su-min 46110",
        "The mayor of Mapo-gu, [Bae Su-min] opened the hall => Bae Su-min 11440",
        "Yongsan Ward office chief [Park Hee-young] => Park Hee-young 11170",
    ],
    skips: &[
        "Deputy Mayor Kim Min-su and Vice Mayor Lee Do-yun",
        "the mayor said, the Mayor’s office",
        "candidate for Mapo-gu Mayor Kim Min-su",
        "Seoul Mayor Candidate Kim Min-su",
        "Mayor-elect Kim Min-su",
        "the mayor So-called Re-opened",
        "the head of the Mapo-gu Welfare Division Kim Min-su",
        "Bank of Korea Governor Rhee Chang-yong",
        "Mayor Sadiq Khan",
        "Thanks to the mayor of Mapo-gu, Bae Su-min of the council won",
        "Yongsan Ward office deputy chief Bae Su-min",
        "Let's Meet the Mayor In Person",
        "came with the mayor, Kim Ha-neul, a painter, and others",
        "The mayor, Kim Ha-neul, a painter, and others came",
        "The deputy mayor, Kim Ha-neul, came; Then-Governor Kim Ha-neul of Jeju did not",
    ],
    find: title_name,
};

/// The reader that finds nothing where no name stands before a title: [`TITLE_NAME`] notes it for [`NAME_TITLE`], which need not read most titles again.
const NAME_BEFORE: u8 = 15;

fn title_name(view: &View<'_>, at: usize) -> Option<Found> {
    let title = title::read(view, at);
    if !title.as_ref().is_some_and(|title| may_follow_name(&view.text[..title.start])) {
        view.ends.note(at, NAME_BEFORE, None);
    }
    let title = title?;
    let (span, full) = name_after(view, at, &title).filter(|(_, full)| *full || !title.is_vague)?;
    let seat = match &title.seat {
        Seat::Unsaid => seat_after(view, at, span.end),
        seat => seat.clone(),
    };
    // `Then-Governor Ha Ba-da |of Jeju|`: whoever governs a province is no mayor.
    if title.is_vague && seat == Seat::Elsewhere && is_of_region(view, span.end) {
        return None;
    }
    Some(found(view, span, full, seat, &title))
}

/// `Ha Ba-da| of Jeju`: whether a province or a metropolitan city stands behind a name.
fn is_of_region(view: &View<'_>, end: usize) -> bool {
    view.tail(end).strip_prefix(" of ").is_some_and(|place| {
        let word = &place[..place.bytes().take_while(u8::is_ascii_alphabetic).count()];
        !region::at_start(word).is_empty()
    })
}

/// The name after a title, and whether it has a given name.
fn name_after(view: &View<'_>, at: usize, title: &Title) -> Option<(Span, bool)> {
    let mut words = ArrayVec::<Word<'_>, WORDS_OF_A_NAME>::new();
    for word in view.words_after(title.end).take(WORDS_OF_A_NAME) {
        // Most titles have no name behind them.
        if words.is_empty() && !word.text.starts_with(|c: char| c.is_ascii_uppercase()) {
            return None;
        }
        if !words.is_empty() && word.gap != " " {
            break;
        }
        words.push(word);
    }
    let texts: ArrayVec<&str, WORDS_OF_A_NAME> = words.iter().map(|word| name::bare(word.text)).collect();
    let shape = two_words(view, at, &words).or_else(|| name::shape(&texts))?;
    let last = shape.words - 1;
    let span = Span::new(words[0].span.start, words[last].span.start + texts[last].len());
    let closed = || {
        view.tail(span.end).starts_with([',', ')', '.', ';'])
            && (title.seat != Seat::Unsaid || is_owned(view, at, title) || is_subject(view, title, span.end))
    };
    let apart = words[0].gap == ", " && shape.full && (closed() || opened::acts(view, title, span.end));
    let owned = texts[..last].iter().zip(&words).any(|(text, word)| text.len() < word.text.len());
    let fits = match words[0].gap {
        " " | ": " => true,
        " (" => shape.full,
        // `the governor of Hamyang-gun, Gyeongnam, asked`
        // `were Kim Ha-neul, the Mokpo mayor, |Lee Ba-da|, the chair`: the title is that of who stands before it.
        ", " => {
            apart && region::at_start(words[0].text).is_empty() && name_before(view, title.start).is_none()
        }
        _ => false,
    };
    (fits && !owned).then_some((span, shape.full))
}

/// `(Mayor |Jung On|)`, `Mayor |Yoon In| of Jinju City`: a name though its second part is another word as well, which fills the brackets or has
/// its place or a verb of saying behind it.
fn two_words(view: &View<'_>, at: usize, words: &[Word<'_>]) -> Option<name::Shape> {
    const GIVEN: [&str; 10] = ["On", "In", "An", "Do", "So", "Go", "No", "Up", "Am", "As"];
    let [surname, given, ..] = words else { return None };
    let filled =
        view.text[..view.span(at).start].ends_with('(') && view.tail(given.span.end).starts_with(')');
    let inside = [" of ", " said ", " says "].iter().any(|next| view.tail(given.span.end).starts_with(next));
    ((filled || inside) && given.gap == " " && GIVEN.contains(&given.text) && name::is_surname(surname.text))
        .then_some(name::Shape { words: 2, full: true })
}

/// `|its| mayor, Kim Ha-neul,`, `|the district’s| mayor`: there is one only.
fn is_owned(view: &View<'_>, at: usize, title: &Title) -> bool {
    const OWNERS: [&str; 4] = ["its", "whose", "their", "our"];
    [title.start, view.span(at).start].into_iter().any(|byte| {
        let owner = view.words_before(byte).next().filter(|word| word.gap == " ");
        owner.is_some_and(|word| {
            word.text.len() > name::bare(word.text).len() || OWNERS.iter().any(|one| word.is(one))
        })
    })
}

/// `|The| mayor, Kim Ha-neul, opened it`: a sentence begins so only of one; not of a list of guests (`The mayor, Kim Ha-neul, a painter, and`).
fn is_subject(view: &View<'_>, title: &Title, end: usize) -> bool {
    const OTHERS: [&str; 7] = ["a", "an", "and", "or", "the", "his", "her"];
    let opens = view.tail(title.start).starts_with("The ") && opened::is_first(view, title.start);
    let next = view.words_after(end).next().filter(|word| opens && word.gap == ", ");
    next.is_some_and(|word| word.text.starts_with(char::is_lowercase) && !OTHERS.contains(&word.text))
}

/// What a name with a title before it governs: `Mayor Kim Soo-young| of Yangcheon-gu`.
fn seat_after(view: &View<'_>, at: usize, end: usize) -> Seat {
    let of = " of ";
    let Some(place) = view.tail(end).strip_prefix(of) else { return Seat::Unsaid };
    let start = end + of.len() + title::before_place(place);
    match place::beginning_at(view, at + 1, start) {
        Some(place) => Seat::District(place.code),
        None => title::city_at(view, at, start).map_or(Seat::Unsaid, |(seat, _)| seat),
    }
}

/// The other one of two mayors whose title is said once.
const SECOND_NAME: Rule = Rule {
    id: "en/mayor/second-name",
    kind: Kind::Mayor,
    anchor: Anchor::at(Class::Title),
    finds: &["Mayors Yoo Dong-gyun and [Park Jun-hee] agreed => Park Jun-hee 11620"],
    skips: &[
        "Mayor Yoo Dong-gyun and Park Do-yun agreed",
        "Mayors Yoo Dong-gyun and Kim, a poet",
        "Mayors and Kim Do-yun",
    ],
    find: second_name,
};

fn second_name(view: &View<'_>, at: usize) -> Option<Found> {
    if !view.word(at).ends_with(['s', 'S']) {
        return None;
    }
    let title = title::read(view, at)?;
    let (first, _) = name_after(view, at, &title)?;
    let and = " and".len();
    view.tail(first.end).starts_with(" and ").then_some(())?;
    let title = Title { end: first.end + and, seat: Seat::Unsaid, ..title };
    let (span, full) = name_after(view, at, &title).filter(|(_, full)| *full)?;
    Some(found(view, span, full, seat_after(view, at, span.end), &title))
}

/// A name with the title after it.
const NAME_TITLE: Rule = Rule {
    id: "en/mayor/name-title",
    kind: Kind::Mayor,
    anchor: Anchor::at(Class::Title),
    finds: &[
        "[Jeon Seong-su], the Seocho District Mayor, => Jeon Seong-su 11650",
        "[Jung Won-oh], Mayor of Seongdong-gu, said => Jung Won-oh 11200",
        "[Seong-su Jeon], Seocho-gu Mayor => Seong-su Jeon 11650",
        "[Lee Soo-hee], Head of Gangdong-gu Office, and [Kim Kyung-ho], head of Gwangjin District Office => Lee Soo-hee 11740; Kim Kyung-ho 11215",
        "[Chong Won-o], chief of Seoul's Seongdong-gu district => Chong Won-o 11200",
        "[Eom Uisik], Acting Mayor of Guro District => Eom Uisik 11530 (acting)",
        "[Yudeokyeol], Dongdaemun-gu Mayor, Speaks => Yudeokyeol 11230",
        "[Kim Min-su], Seocho District Mayor's 100 Days => Kim Min-su 11650",
        "[Oh Se-hoon], mayor of Seoul => Oh Se-hoon",
        "In Guro-gu, [Lee Sung], head of the district, sang => Lee Sung 11530",
        "[Oh Eon-seok] (right), mayor of Dobong-gu, bows => Oh Eon-seok 11320",
        "[Oh Eon-seok], center, head of the Dobong District Office, bows => Oh Eon-seok 11320",
        "[Lee Sung] (third from left), the Guro District Mayor, smiles => Lee Sung 11530",
        "[Park Jun-hee], president of the council and Mayor of Gwanak-gu, => Park Jun-hee 11620",
        "[Lee Ki-jae], the 8th elected mayor of Yangcheon-gu => Lee Ki-jae 11470",
        "[Seogang-seok], Mayor of Songpa-gu => Seogang-seok 11710",
    ],
    skips: &[
        "Kim Jeong-won, head of the Economic Promotion Division,",
        "Kim Min-su, Deputy Mayor of Mapo-gu,",
        "Kim Min-su, a candidate for Mapo-gu Mayor,",
        "Kim Min-su, Mapo-gu Mayor's chief of staff",
        "Kim Min-su, head of the Mapo-gu Welfare Division,",
        "in Gwanak, Mayor Oh",
        "Park Jae-wook, CEO, Mayor Oh",
        "Lee Do-yun, head of Seocho-gu's library",
        "Lee Do-yun, head of the district welfare division, and Kim Do-yun, head of Seoul",
        "Kim Min-su (Sunny Foods), the Guro District Mayor's guest",
        "Kim Min-ji, vice president of the council and aide to the Mayor of Gwanak-gu, spoke",
        "Kim Min-ji, head of the office and the Mayor of Gwanak-gu, met",
        "in Songpa-gu, Mayor of the month",
    ],
    find: name_title,
};

fn name_title(view: &View<'_>, at: usize) -> Option<Found> {
    if view.ends.has(at, NAME_BEFORE) {
        return None;
    }
    let title = title::read(view, at)?;
    let (span, full) = name_before(view, title.start)
        .or_else(|| name_before(view, caption::before_position(view, title.start)?))
        .or_else(|| name_before(view, office::before(view, &title)?))?;
    let tail = view.tail(title.end);
    let ends = tail.is_empty() || tail.starts_with([',', ')', '.', ';', '\n', '\r']);
    let of_another = || tail.starts_with(' ') && name_after(view, at, &title).is_some();
    if !ends && title.seat == Seat::Unsaid || is_of_staff(view, title.end) || of_another() {
        return None;
    }
    Some(found(view, span, full, title.seat.clone(), &title))
}

/// Whether a name may stand before a title, by what is between them: `Jeon Seong-su, |`, `Oh Eon-seok (right), |`, `Kim Soo-young – |`.
fn may_follow_name(head: &str) -> bool {
    const LAST_OF_DASHES: RangeInclusive<u8> = b'\x93'..=b'\x94';
    match head.as_bytes() {
        [.., b' ', b'('] | [.., b',' | b'-', b' '] => true,
        [.., dash, b' '] if LAST_OF_DASHES.contains(dash) => true,
        _ => office::may_end(head),
    }
}

/// The full name before a title.
fn name_before(view: &View<'_>, start: usize) -> Option<(Span, bool)> {
    full_name(view, start, |gap| matches!(gap, ", " | " (" | " - " | " – " | " — ")).map(|span| (span, true))
}

/// The full name before a byte, with a gap that fits between them.
fn full_name(view: &View<'_>, start: usize, ends: impl Fn(&str) -> bool) -> Option<Span> {
    let mut words = ArrayVec::<Word<'_>, WORDS_OF_A_NAME>::new();
    for word in view.words_before(start).take(WORDS_OF_A_NAME) {
        let fits = if words.is_empty() { ends(word.gap) } else { word.gap == " " };
        if !fits {
            break;
        }
        words.push(word);
    }
    words.reverse();
    let texts: ArrayVec<&str, WORDS_OF_A_NAME> = words.iter().map(|word| word.text).collect();
    (0..texts.len()).find_map(|first| {
        let shape = name::shape(&texts[first..])?;
        let all = shape.full && shape.words == texts.len() - first;
        all.then(|| Span::new(words[first].span.start, words[words.len() - 1].span.end))
    })
}

/// `the Mayor's chief of staff`: the name before is no mayor's.
fn is_of_staff(view: &View<'_>, end: usize) -> bool {
    const STAFF: [&str; 10] = [
        "chief",
        "secretary",
        "aide",
        "spokesperson",
        "spokesman",
        "wife",
        "husband",
        "assistant",
        "adviser",
        "advisor",
    ];
    let tail = view.tail(end);
    let Some(rest) = tail.strip_prefix("'s ").or_else(|| tail.strip_prefix("’s ")) else { return false };
    STAFF.iter().any(|word| rest.starts_with(word))
}

fn found(view: &View<'_>, span: Span, full: bool, seat: Seat, title: &Title) -> Found {
    let name = span.of(view.text).into();
    Found::new(span, Draft::Mayor(Mention { name, full, seat, role: title.role }))
}
