//! A mayor's surname by itself, wherever a sentence has a person: `Oh visited a school`, `For Kim, it is a second term`.
//!
//! What a surname may be besides (`Park`, `Song`, `Moon`) tells a person only with a verb of a person, which [`super::again`] asks for. Left out: headlines,
//! where each word has a capital, and articles that name another person with the surname.

use super::Input;
use super::places::places;
use crate::document::Zone;
use crate::kind::mayor::name::{self, Name};
use crate::rule::words::Word;
use crate::span::Span;

/// Whether the surname at a place is a person in a sentence of the body: no part of a longer name or of a place's.
pub(super) fn stands_alone(input: &Input<'_>, place: Span) -> bool {
    let text = input.view.text;
    let surname = place.of(text);
    if input.document.zone(place.start) != Zone::Body {
        return false;
    }
    let tail = &text[place.end..];
    let next = tail.strip_prefix(' ').map(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
    let before = input.view.words_before(place.start).next().filter(|word| word.gap == " ");
    if before.is_some_and(|word| is_article(&word)) {
        return false;
    }
    if before.is_some_and(|word| is_allowed(input, &word)) {
        return true;
    }
    if WORDS.contains(&surname) {
        return next == Some(true) && is_active(input, place);
    }
    if let Some(lower) = next {
        return lower && !is_listed(tail);
    }
    let inside = || before.is_some_and(|word| !word.is_capitalized() || is_function(&word));
    ends(tail) && (inside() || is_clause(tail))
}

/// Whether the surname at a place may be that of another person, who is named first at a byte: before it only the sentence of the mayor's name and the one
/// behind it are sure to mean the mayor.
pub(super) fn is_anothers(
    input: &Input<'_>,
    place: Span,
    other: Option<usize>,
    mayors: &[(u128, &str)],
) -> bool {
    other.is_some_and(|other| {
        other < place.start
            || is_introduced(input.view.tail(place.end))
            || !is_behind_mayor(input, place, mayors)
    })
}

/// `Lee|, 29, said`, `Lee|, a cook|`: who that is, is said for the first time.
fn is_introduced(tail: &str) -> bool {
    let said = tail.strip_prefix(", ");
    said.is_some_and(|said| {
        said.starts_with(|c: char| c.is_ascii_digit()) || said.starts_with("a ") || said.starts_with("an ")
    })
}

/// Whether a mayor with the surname at a place is named in full in its sentence or the one before it, and no other person between.
fn is_behind_mayor(input: &Input<'_>, place: Span, mayors: &[(u128, &str)]) -> bool {
    let document = input.document;
    let before = document.sentence(place.start).saturating_sub(1);
    let start = document.sentence_span(before).start;
    let text = input.view.text.get(start..place.start).unwrap_or("");
    let surname = place.of(input.view.text);
    let own = mayors.iter().map(|(_, name)| *name).filter(|name| name.split(' ').next() == Some(surname));
    let end = own.filter_map(|name| text.rfind(name).map(|at| at + name.len())).max();
    end.is_some_and(|end| !text[end..].split(|c: char| !c.is_alphanumeric() && c != '-').any(is_of_person))
}

/// `a |man| in his 50s`, `the |pupil|`, `a |singer|`: whether a word tells of a person.
fn is_of_person(word: &str) -> bool {
    const PERSONS: [&str; 40] = [
        "man",
        "woman",
        "men",
        "women",
        "boy",
        "girl",
        "boys",
        "girls",
        "child",
        "children",
        "baby",
        "pupil",
        "pupils",
        "student",
        "students",
        "resident",
        "residents",
        "victim",
        "victims",
        "suspect",
        "suspects",
        "person",
        "people",
        "wife",
        "husband",
        "son",
        "couple",
        "patient",
        "patients",
        "official",
        "officials",
        "guard",
        "guards",
        "chef",
        "coach",
        "friend",
        "athlete",
        "chief",
        "aide",
        "someone",
    ];
    const ENDS: [&str; 12] =
        ["er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "woman", "men", "women"];
    const SHORTEST: usize = 5;
    const OTHERS: [&str; 22] = [
        "after", "under", "other", "others", "later", "never", "center", "centers", "water", "river",
        "order", "number", "offer", "whether", "together", "former", "floor", "tower", "winter", "summer",
        "paper", "shelter",
    ];
    PERSONS.contains(&word)
        || word.len() >= SHORTEST
            && word.starts_with(|c: char| c.is_ascii_lowercase())
            && ENDS.iter().any(|end| word.ends_with(end))
            && !OTHERS.contains(&word)
}

/// Where the article names another person with the surname: by another given name, or by a title that is no mayor's (`Grandma Kim`, `director
/// Kim`, `a man named Kim`).
pub(super) fn has_another(input: &Input<'_>, surname: &str, mayors: &[(u128, &str)]) -> Option<usize> {
    let own = |given: &str| {
        let name = Name::new(&format!("{surname} {given}"));
        mayors.iter().any(|(_, mayor)| Name::new(mayor).is_same(&name))
    };
    let body = |place: &Span| input.document.zone(place.start) == Zone::Body;
    let named = |place: &Span| {
        let whole = input.view.words_before(place.end).next().is_some_and(|word| word.span == *place);
        let given = input.view.words_after(place.end).next();
        let given =
            given.filter(|word| word.gap == " " && word.is_capitalized()).map(|given| name::bare(given.text));
        let before = input.view.words_before(place.start).next();
        let title = before.is_some_and(|word| matches!(word.gap, " " | ". ") && is_title(&word));
        // `the Han River` is nobody's name.
        let is_name = |given: &str| name::shape(&[surname, given]).is_some_and(|shape| shape.full);
        let another = given.is_some_and(|given| is_name(given) && !own(given));
        let called = || {
            let other = |word: Word<'_>| is_persons(input, &word) || is_capital(input, surname, &word);
            !given.is_some_and(own) && before.is_some_and(other)
        };
        whole && (title || another || called())
    };
    places(input, surname).filter(body).find(named).map(|place| place.start)
}

fn is_article(word: &Word<'_>) -> bool {
    ["the", "a", "an", "this"].iter().any(|article| word.is(article))
}

/// `|Grandma| Kim`, `Team |Head| Kim`: a word with a capital that no mayor has before the surname; not `Monday Kim`, nor `Olympic Park`.
fn is_capital(input: &Input<'_>, surname: &str, word: &Word<'_>) -> bool {
    let mayor = word.text.starts_with("Mayor") || word.is("Governor") || word.text.ends_with("day");
    word.gap == " "
        && word.is_capitalized()
        && !mayor
        && !is_article(word)
        && !WORDS.contains(&surname)
        && !may_precede(input, word)
}

/// `|director| Kim`, `a man |named| Kim`, `identified only |as| Kim`: the surname behind it is that of another person.
pub(super) fn is_persons(input: &Input<'_>, word: &Word<'_>) -> bool {
    const PERSONS: [&str; 21] = [
        "leader",
        "director",
        "driver",
        "nurse",
        "actor",
        "manager",
        "teacher",
        "professor",
        "doctor",
        "chief",
        "officer",
        "worker",
        "singer",
        "coach",
        "official",
        "student",
        "resident",
        "chairman",
        "surnamed",
        "named",
        "surname",
    ];
    let identified = || {
        let mut words = input.view.words_before(word.span.start).filter(|word| !word.is("only"));
        words.next().is_some_and(|word| word.is("identified"))
    };
    let person = || PERSONS.contains(&word.text) && !(word.is("chief") && is_of_district(input, word));
    word.gap == " " && (person() || word.text == "as" && identified())
}

/// `|Oh|, the joy`, `|Oh| no`: a cry, unless a function word stands before (`For Oh,`); not `Oh, 59,`.
pub(super) fn is_cry(input: &Input<'_>, place: Span) -> bool {
    const CRIES: [&str; 7] = ["no", "dear", "my", "yes", "well", "boy", "god"];
    let text = input.view.text;
    if place.of(text) != "Oh" {
        return false;
    }
    let tail = &text[place.end..];
    let next = input.view.words_after(place.end).next();
    let aged = || next.is_some_and(|word| word.text.starts_with(|c: char| c.is_ascii_digit()));
    let cries = next.is_some_and(|word| word.gap == " " && CRIES.iter().any(|cry| word.is(cry)));
    let before = input.view.words_before(place.start).next();
    let led = || before.is_some_and(|word| word.gap == " " && is_function(&word));
    cries || tail.starts_with(',') && !aged() && !led()
}

/// Whether a word with a capital may stand before a mayor's surname: `|For| Oh`, `|Head| Ha`.
pub(super) fn may_precede(input: &Input<'_>, word: &Word<'_>) -> bool {
    let opens = || input.view.words_before(word.span.start).next().is_none_or(|before| before.gap != " ");
    is_allowed(input, word) || is_function(word) && opens()
}

/// `|Head| Ha`, `District |Chief| Ha`; not `Division |Head| Ha`.
fn is_allowed(input: &Input<'_>, word: &Word<'_>) -> bool {
    let before = input.view.words_before(word.span.start).next();
    let named = || before.is_some_and(|before| before.gap == " " && before.is_capitalized());
    TITLES.contains(&word.text) && (word.is("Incumbent") || !named() || is_of_district(input, word))
}

/// `the |ward| chief Ha`, `|District| Head Ha`.
fn is_of_district(input: &Input<'_>, word: &Word<'_>) -> bool {
    let before = input.view.words_before(word.span.start).next().filter(|before| before.gap == " ");
    before.is_some_and(|word| word.is("district") || word.is("ward") || word.text.ends_with("-gu"))
}

/// What a mayor may be called with the surname, besides what the rules know.
const TITLES: [&str; 3] = ["Head", "Chief", "Incumbent"];

/// Titles of persons that are no mayors'.
fn is_title(word: &Word<'_>) -> bool {
    const TITLES: [&str; 22] = [
        "Mr",
        "Ms",
        "Mrs",
        "Dr",
        "Director",
        "Professor",
        "Chairman",
        "Chairperson",
        "Chairwoman",
        "President",
        "Vice",
        "Manager",
        "Councilor",
        "Councillor",
        "Lawmaker",
        "Representative",
        "Rep",
        "Reporter",
        "Principal",
        "Secretary",
        "Minister",
        "Officer",
    ];
    TITLES.contains(&word.text)
}

/// `|For| Kim`, `|When| Kim`: a word that has its capital from the sentence.
fn is_function(word: &Word<'_>) -> bool {
    const FUNCTIONS: [&str; 24] = [
        "for", "with", "by", "to", "from", "of", "against", "under", "about", "when", "while", "since", "as",
        "after", "before", "and", "but", "if", "although", "because", "that", "than", "like", "though",
    ];
    FUNCTIONS.iter().any(|function| word.is(function))
}

/// Surnames that are other words, too.
const WORDS: [&str; 22] = [
    "Park", "Song", "Moon", "Ha", "Go", "Do", "No", "So", "In", "An", "On", "Won", "Min", "Ma", "Sun",
    "Young", "Ban", "Bang", "Jin", "Gun", "Sin", "Jung",
];

/// What a surname that is another word does as a person: `Park |has also pledged| it`, `Song |met| them`.
fn is_active(input: &Input<'_>, place: Span) -> bool {
    const MOST: usize = 4;
    const AUXILIARIES: [&str; 8] = ["has", "had", "will", "would", "is", "was", "also", "then"];
    const ACTS: [&str; 22] = [
        "pledged",
        "promised",
        "vowed",
        "met",
        "visited",
        "attended",
        "thanked",
        "greeted",
        "delivered",
        "won",
        "lost",
        "elected",
        "reelected",
        "re-elected",
        "took",
        "served",
        "signed",
        "presided",
        "encouraged",
        "apologized",
        "resigned",
        "defeated",
    ];
    let words = input.view.words_after(place.end).take(MOST);
    let mut words = words.take_while(|word| word.gap == " ");
    let verb = words.find(|word| !AUXILIARIES.contains(&word.text) && !word.text.ends_with("ly"));
    verb.is_some_and(|verb| ACTS.contains(&verb.text))
}

/// `Jung| and Yongsan districts`: a name among names of places.
fn is_listed(tail: &str) -> bool {
    let names = [" and ", " or "].iter().find_map(|joint| tail.strip_prefix(joint));
    names.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        || [" district", " ward", " county", " station", " market", " area"]
            .iter()
            .any(|place| tail.starts_with(place))
}

/// Whether a word ends before a mark.
fn ends(tail: &str) -> bool {
    tail.starts_with([',', '.', ';', '?', '!', ')', '’', '\'', '”', '"'])
}

/// `|Kim|, at a meeting last week, told them`: a comma behind the surname, and what is told of it.
fn is_clause(tail: &str) -> bool {
    const CLAUSES: [&str; 9] =
        ["who ", "whose ", "at a ", "in a ", "on the ", "in the ", "at the ", "together ", "along "];
    tail.strip_prefix(", ").is_some_and(|rest| CLAUSES.iter().any(|clause| rest.starts_with(clause)))
}
