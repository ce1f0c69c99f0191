//! Who a mayor is: surname to full name, mayor to district, person to roster.
//!
//! What stands beside a name is believed first. Where nothing does, the sentence tells the district, then the paragraph, then the item; but where the
//! roster has another mayor there that day, it is asked who the name is: a guest in an item is not its district's mayor.

use std::cell::OnceCell;
use std::sync::Arc;

use super::dateline::Datelines;
use super::item::{Draft as Item, Owners};
use super::person::{People, Someone};
use super::{Input, district, headed, headline};
use crate::draft::Draft;
use crate::draft::district::Code;
use crate::draft::mayor::{Mention, Seat};
use crate::extraction::Person;
use crate::kind::mayor::en::said_before;
use crate::kind::mayor::name::Name;
use crate::kind::mayor::roster;
use crate::rule::Candidate;
use crate::scan::near::Near;
use crate::span::Span;
use crate::value::kind::Kind;
use crate::value::{Mayor, MayorRole};

/// The mayors of a document.
#[derive(Debug)]
pub(crate) struct Mayors {
    people: Vec<Someone>,
    /// Each person as records have it.
    shown: Vec<Arc<Mayor>>,
    /// Each mention, in order.
    places: Vec<Place>,
    near: Near,
    published: Option<crate::article::Day>,
}

/// A mention: the index of its candidate, and its person once that is known.
#[derive(Debug)]
pub(crate) struct Place {
    candidate: usize,
    person: Option<usize>,
}

/// Of each person the last mention, and the item that it is in.
type Met = Vec<Option<(usize, Option<usize>)>>;

/// The mentions among `candidates`, whose seats get the codes of the day.
pub(crate) fn mentions(input: &Input<'_>, candidates: &mut [Candidate]) -> Vec<Place> {
    let mut places = Vec::new();
    if !input.seen.has(Kind::Mayor) {
        return places;
    }
    for (index, candidate) in candidates.iter_mut().enumerate() {
        let Draft::Mayor(mention) = &mut candidate.found.draft else { continue };
        if let Seat::District(code) = &mut mention.seat {
            *code = district::on(std::mem::take(code), input.published);
        }
        places.push(Place { candidate: index, person: None });
    }
    places
}

/// Finds out who the mentions in `places` are.
pub(crate) fn link(
    input: &Input<'_>,
    items: &[Item],
    candidates: &[Candidate],
    mut places: Vec<Place>,
) -> Mayors {
    let (owners, datelines) = (Owners::new(items), OnceCell::new());
    let (people, near) = (People::default(), Near::default());
    let mut linker = Linker { input, items, owners, candidates, near, datelines, people };
    linker.full_names(&mut places);
    linker.surnames(&mut places);
    let (people, published) = (linker.people.all, input.published);
    let shown = people.iter().map(|someone| Arc::new(someone.mayor(published))).collect();
    Mayors { people, shown, places, near: Near::default(), published }
}

struct Linker<'a> {
    input: &'a Input<'a>,
    items: &'a [Item],
    owners: Owners,
    candidates: &'a [Candidate],
    near: Near,
    /// Read where somebody's words do not say the district.
    datelines: OnceCell<Datelines<'a>>,
    people: People,
}

impl<'a> Linker<'a> {
    /// Each mention with its place in the list and its own.
    fn mentions<'p>(
        candidates: &'a [Candidate],
        places: &'p mut [Place],
    ) -> impl Iterator<Item = (usize, &'p mut Option<usize>, Span, &'a Mention)> {
        places.iter_mut().enumerate().filter_map(|(i, place)| {
            let found = &candidates[place.candidate].found;
            let Draft::Mayor(mention) = &found.draft else { return None };
            Some((i, &mut place.person, found.span, mention))
        })
    }

    /// Everybody who is named in full, and what each governs.
    fn full_names(&mut self, places: &mut [Place]) {
        for (_, person, _, mention) in Self::mentions(self.candidates, places) {
            *person = mention.full.then(|| self.people.full(mention, self.input.published));
        }
        let named = |place: &Place| Some((place.person?, self.candidates[place.candidate].found.span));
        let mut before = None;
        for (person, span) in places.iter().filter_map(named) {
            self.seat(person, span, before);
            before = Some(person);
        }
    }

    /// Everybody who is named by surname: somebody named in full, or somebody new.
    fn surnames(&mut self, places: &mut [Place]) {
        let mut met = Met::new();
        for (i, person, span, mention) in Self::mentions(self.candidates, places) {
            let item = self.owners.of(span);
            let person = *person.get_or_insert_with(|| self.by_surname(mention, span, item, &met));
            self.people.all[person].count(&mention.name);
            met.resize(met.len().max(person + 1), None);
            met[person] = Some((i, item));
        }
    }

    /// The person whom a surname means, who may be a new one.
    fn by_surname(&mut self, mention: &Mention, span: Span, item: Option<usize>, met: &Met) -> usize {
        let name = Name::new(&mention.name);
        if let Some(known) = self.namesake(&name, &mention.seat, span, item, met) {
            return known;
        }
        let person = self.people.surname(mention, name);
        self.seat(person, span, None);
        person
    }

    /// Whom a surname means: of those who have it, who has the title beside it, whom the item named last, the mayor of the item's district, whom
    /// the article named last, whom it names first.
    fn namesake(
        &self,
        surname: &Name,
        seat: &Seat,
        place: Span,
        item: Option<usize>,
        met: &Met,
    ) -> Option<usize> {
        let title = headed::title_beside(self.input.view.text, place);
        let district = item.and_then(|item| self.items[item].district.as_deref());
        let rank = |&person: &usize| {
            let someone = &self.people.all[person];
            let said = *seat != Seat::Unsaid && someone.seat == *seat;
            let last = met.get(person).and_then(Option::as_ref);
            let here = last.is_some_and(|(_, last)| *last == item).then(|| last.map(|(i, _)| *i));
            let home = district.is_some() && someone.district() == district;
            (
                said,
                headed::fit(title, &someone.seat),
                here,
                home,
                last.map(|(i, _)| *i),
                std::cmp::Reverse(person),
            )
        };
        let fits = |someone: &Someone| {
            let named = if someone.full {
                surname.is_surname_of(&someone.name)
            } else {
                surname.letters() == someone.name.letters()
            };
            named && someone.may_hold(seat)
        };
        self.people.recent(fits).max_by_key(rank)
    }

    /// Finds out what a person governs of whom no words beside the name say it; `before` is the one who was named in full before.
    fn seat(&mut self, person: usize, place: Span, before: Option<usize>) {
        let published = self.input.published;
        if self.people.all[person].seat == Seat::Unsaid {
            let around = || self.in_paragraph(place).filter(|code| !self.is_anothers(person, code));
            let near = self.in_sentence(place).or_else(around);
            let near = near.filter(|code| self.may_head(place, code));
            let someone = &self.people.all[person];
            let former = someone.role == Some(MayorRole::Former);
            let listed = || roster::find_anywhere(&someone.name, published).filter(|_| someone.full);
            // Who is listed elsewhere is not the mayor of a county that was named near.
            let elsewhere = || someone.full && roster::has(&someone.written) || listed().is_some();
            let believed = near.as_ref().filter(|code| {
                !(roster::knows(code, published) || elsewhere())
                    || roster::find(code, &someone.name, published, former).is_some()
            });
            let city = before.map(|before| &self.people.all[before].seat).filter(|_| former);
            let city = city.filter(|seat| matches!(seat, Seat::Seoul | Seat::Elsewhere));
            let seat = match (believed, near.as_ref()) {
                // `Seoul Mayor Oh opened it in Mapo-gu. Former Mayor Park built it`: of the same city.
                (None, _) if listed().is_none() && city.is_some() => city.cloned().unwrap_or_default(),
                (Some(code), _)
                    if city.is_some() && roster::find(code, &someone.name, published, former).is_none() =>
                {
                    city.cloned().unwrap_or_default()
                }
                (Some(code), _) => Seat::District(code.clone()),
                (None, near) => match (listed().map(|row| row.district), near) {
                    (Some(roster::SEOUL), _) => Seat::Seoul,
                    (Some(code), _) => Seat::District(code.into()),
                    // `At City Hall, Mayor Oh said the Yongsan project goes on`: the district has a mayor of another name.
                    (None, Some(code)) if !someone.full && self.is_of_seoul(someone, code) => Seat::Seoul,
                    (None, Some(code)) if !self.is_taken(code) => Seat::District(code.clone()),
                    (None, None) => said_before(&self.input.view, place).unwrap_or_default(),
                    _ => Seat::Unsaid,
                },
            };
            self.people.all[person].seat = seat;
        }
        self.people.all[person].look_up(published);
    }

    /// Whether the title behind a name may be that of the head of such a place: of a city `군수` is none.
    fn may_head(&self, name: Span, code: &Code) -> bool {
        let title = headed::title_after(self.input.view.tail(name.end));
        title.is_none() || headed::fit(title, &Seat::District(code.clone())) != headed::Fit::Another
    }

    /// Whether a surname is that of Seoul's mayor, where the roster has another one for the district.
    fn is_of_seoul(&self, someone: &Someone, district: &str) -> bool {
        let published = self.input.published;
        roster::knows(district, published)
            && roster::find(roster::SEOUL, &someone.name, published, false).is_some()
    }

    /// Whether the paragraph's district has a mayor of another surname, who is named in full.
    fn is_anothers(&self, person: usize, code: &str) -> bool {
        let someone = &self.people.all[person];
        let surname = |one: &Someone| one.written.split(' ').next().map(str::to_owned);
        let other = |other: &Someone| {
            other.full
                && other.role.is_none()
                && other.district() == Some(code)
                && surname(other) != surname(someone)
        };
        someone.full
            && someone.role.is_none()
            && roster::find(code, &someone.name, self.input.published, false).is_none()
            && self.people.recent(other).next().is_some()
    }

    /// Whether the document has a mayor of the district.
    fn is_taken(&self, code: &str) -> bool {
        self.people
            .recent(|someone| someone.district() == Some(code) && someone.role.is_none())
            .next()
            .is_some()
    }

    /// The district that the sentence of a name speaks of: the last one before the name, or the first one after it.
    fn in_sentence(&self, name: Span) -> Option<Code> {
        const REACH: usize = 16;
        let document = self.input.document;
        let sentence = document.sentence_span(document.sentence(name.start));
        let at = self.near.partition(self.candidates, |c| c.found.span.start < name.start);
        let before = self.candidates[at.saturating_sub(REACH)..at].iter().rev();
        let after = self.candidates[at..].iter().take(REACH);
        let title = headed::title_after(self.input.view.tail(name.end));
        let inside = before.chain(after).filter(|c| sentence.contains(c.found.span) && may_have(c, title));
        let code = inside.filter_map(headline::district).map(|(_, code)| code).next()?;
        Some(district::on(code.clone(), self.input.published))
    }

    /// The district that the paragraph of a name is about, else its item.
    fn in_paragraph(&self, place: Span) -> Option<Code> {
        let datelines = self.datelines.get_or_init(|| Datelines::read(self.input, self.candidates));
        match datelines.of(place.start) {
            Some(opening) => opening.code.clone().map(|code| district::on(code, self.input.published)),
            None => self.items[self.owners.of(place)?].district.clone(),
        }
    }
}

/// Whether a place may have a head of this title; a metropolitan city is no place of the table.
fn may_have(candidate: &Candidate, title: Option<&str>) -> bool {
    match (&candidate.found.draft, title) {
        (Draft::District(place), Some(ending)) => {
            let kind =
                headed::HEADS.iter().map(|(_, ending)| *ending).find(|ending| place.name.ends_with(ending));
            kind.is_none_or(|kind| kind == ending)
        }
        _ => true,
    }
}

impl Mayors {
    /// The mayor that the candidate with this index mentions: all mentions of a person share one, but for what they say of the role.
    pub(crate) fn of(&self, index: usize, mention: Mention) -> Arc<Mayor> {
        let place = self.places.get(self.near.partition(&self.places, |place| place.candidate < index));
        let person = place.filter(|place| place.candidate == index).and_then(|place| place.person);
        let Some(mayor) = person.map(|person| &self.shown[person]) else {
            let Mention { name, role, .. } = mention;
            return Arc::new(Mayor { name, district: None, role, hangul: None, term: None });
        };
        match mention.role {
            Some(role) if mayor.role != Some(role) => {
                Arc::new(Mayor { role: Some(role), ..Mayor::clone(mayor) })
            }
            _ => Arc::clone(mayor),
        }
    }

    /// The indexes of the records that mention one.
    pub(crate) fn mentions(&self) -> impl Iterator<Item = usize> {
        self.places.iter().map(|place| place.candidate)
    }

    /// All of them, in the order of their first mention.
    pub(crate) fn people(self) -> Vec<Person> {
        let mut first = vec![None; self.people.len()];
        for place in &self.places {
            if let Some(person) = place.person {
                first[person].get_or_insert(place.candidate);
            }
        }
        let mut people: Vec<_> =
            self.people.into_iter().zip(first).filter_map(|(person, first)| Some((first?, person))).collect();
        people.sort_by_key(|(first, _)| *first);
        people.into_iter().map(|(_, someone)| someone.finish(self.published)).collect()
    }
}
