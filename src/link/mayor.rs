//! Who a mayor is: surname to full name, mayor to district, person to roster.
//!
//! What stands beside a name is believed first. Where nothing does, the sentence tells the district, then the paragraph, then the item; but where the
//! roster has another mayor there that day, it is asked who the name is: a guest in an item is not its district's mayor.

use smol_str::SmolStr;

use super::Context;
use super::dateline::Datelines;
use super::district;
use super::headline;
use super::item::{Draft as Item, Owners};
use super::person::{People, Someone};
use crate::extraction::Person;
use crate::kind::district::Code;
use crate::kind::mayor::name::Name;
use crate::kind::mayor::{Mayor, Mention, Role, Seat, roster};
use crate::rule::{Candidate, Draft};
use crate::span::Span;

/// The mayors of a document.
#[derive(Debug)]
pub(crate) struct Mayors {
    people: Vec<Someone>,
    /// Each candidate that is a mention, in order, with its person.
    by_candidate: Vec<(usize, usize)>,
    published: Option<crate::article::Day>,
}

/// A mention with its place.
struct Place<'a> {
    candidate: usize,
    span: Span,
    item: Option<usize>,
    mention: &'a Mention,
}

/// Of each person the last mention, and the item that it is in.
type Met = Vec<Option<(usize, Option<usize>)>>;

/// Finds out who the mentions among `candidates` are.
pub(crate) fn link(context: &Context<'_>, items: &[Item], candidates: &[Candidate]) -> Mayors {
    let owners = Owners::new(items);
    let mentions: Vec<Mention> =
        candidates.iter().filter_map(|candidate| mention(context, candidate)).collect();
    let named = candidates.iter().enumerate().filter(|(_, c)| matches!(c.found.draft, Draft::Mayor(_)));
    let places: Vec<Place<'_>> = named
        .zip(&mentions)
        .map(|((candidate, c), mention)| Place {
            candidate,
            span: c.found.span,
            item: owners.of(c.found.span),
            mention,
        })
        .collect();
    let datelines = Datelines::read(context, if places.is_empty() { &[] } else { candidates });
    let mut linker = Linker {
        context,
        items,
        candidates,
        datelines,
        people: People::default(),
        who: vec![None; places.len()],
    };
    linker.full_names(&places);
    linker.surnames(&places);
    linker.finish(&places)
}

/// The mention of a candidate, with the code of the day.
fn mention(context: &Context<'_>, candidate: &Candidate) -> Option<Mention> {
    let Draft::Mayor(mention) = &candidate.found.draft else { return None };
    let mut mention = mention.clone();
    if let Seat::District(code) = mention.seat {
        mention.seat = Seat::District(district::on(code, context.published));
    }
    Some(mention)
}

struct Linker<'a> {
    context: &'a Context<'a>,
    items: &'a [Item],
    candidates: &'a [Candidate],
    datelines: Datelines<'a>,
    people: People,
    /// The person of each mention.
    who: Vec<Option<usize>>,
}

impl Linker<'_> {
    /// Everybody who is named in full, and what each governs.
    fn full_names(&mut self, places: &[Place<'_>]) {
        let full = || places.iter().enumerate().filter(|(_, place)| place.mention.full);
        for (i, place) in full() {
            self.who[i] = Some(self.people.full(place.mention, self.context.published));
        }
        for (i, place) in full() {
            let person = self.who[i].expect("the loop above has named everybody");
            self.seat(person, place);
        }
    }

    /// Everybody who is named by surname: somebody named in full, or somebody new.
    fn surnames(&mut self, places: &[Place<'_>]) {
        let mut met = Met::new();
        for (i, place) in places.iter().enumerate() {
            let person = self.who[i].unwrap_or_else(|| self.by_surname(place, &met));
            self.who[i] = Some(person);
            self.people.all[person].count(&place.mention.name);
            met.resize(met.len().max(person + 1), None);
            met[person] = Some((i, place.item));
        }
    }

    /// The person whom a surname means, who may be a new one.
    fn by_surname(&mut self, place: &Place<'_>, met: &Met) -> usize {
        let name = Name::new(&place.mention.name);
        if let Some(known) = self.namesake(&name, place, met) {
            return known;
        }
        let person = self.people.surname(place.mention, name);
        self.seat(person, place);
        person
    }

    /// Whom a surname means: of those who have it, whom the item named last, the mayor of the item's district, whom the article named
    /// last, whom it names first.
    fn namesake(&self, surname: &Name, place: &Place<'_>, met: &Met) -> Option<usize> {
        let seat = &place.mention.seat;
        let district = place.item.and_then(|item| self.items[item].district.as_deref());
        let rank = |&person: &usize| {
            let someone = &self.people.all[person];
            let said = *seat != Seat::Unsaid && someone.seat == *seat;
            let last = met.get(person).and_then(Option::as_ref);
            let here = last.is_some_and(|(_, item)| *item == place.item).then(|| last.map(|(i, _)| *i));
            let home = district.is_some() && someone.district() == district;
            (said, here, home, last.map(|(i, _)| *i), std::cmp::Reverse(person))
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

    /// Finds out what a person governs of whom no words beside the name say it.
    fn seat(&mut self, person: usize, place: &Place<'_>) {
        let published = self.context.published;
        if self.people.all[person].seat == Seat::Unsaid {
            let near = self.in_sentence(place.span).or_else(|| self.in_paragraph(place));
            let someone = &self.people.all[person];
            let former = someone.role == Some(Role::Former);
            let believed = near.as_ref().filter(|code| {
                !(roster::knows(code, published) || someone.full && roster::has(&someone.written))
                    || roster::find(code, &someone.name, published, former).is_some()
            });
            let listed = || roster::find_anywhere(&someone.name, published).filter(|_| someone.full);
            let seat = match (believed, near.as_ref()) {
                (Some(code), _) => Seat::District(code.clone()),
                (None, near) => match (listed().map(|row| row.district), near) {
                    (Some(roster::SEOUL), _) => Seat::Seoul,
                    (Some(code), _) => Seat::District(code.into()),
                    (None, Some(code)) if !self.is_taken(code) => Seat::District(code.clone()),
                    _ => Seat::Unsaid,
                },
            };
            self.people.all[person].seat = seat;
        }
        self.people.all[person].look_up(published);
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
        let document = self.context.document;
        let sentence = document.sentence_span(document.sentence(name.start));
        let at = self.candidates.partition_point(|c| c.found.span.start < name.start);
        let before = self.candidates[at.saturating_sub(REACH)..at].iter().rev();
        let after = self.candidates[at..].iter().take(REACH);
        let inside = before.chain(after).filter(|c| sentence.contains(c.found.span));
        let code = inside.filter_map(headline::district).map(|(_, code)| code).next()?;
        Some(district::on(code.clone(), self.context.published))
    }

    /// The district that the paragraph of a name is about, else its item.
    fn in_paragraph(&self, place: &Place<'_>) -> Option<Code> {
        match self.datelines.of(place.span.start) {
            Some(opening) => opening.code.clone().map(|code| district::on(code, self.context.published)),
            None => self.items[place.item?].district.clone(),
        }
    }

    fn finish(self, places: &[Place<'_>]) -> Mayors {
        let by_candidate = places
            .iter()
            .zip(&self.who)
            .filter_map(|(place, who)| Some((place.candidate, (*who)?)))
            .collect();
        Mayors { people: self.people.all, by_candidate, published: self.context.published }
    }
}

impl Mayors {
    /// The mayor that the candidate with this index mentions.
    pub(crate) fn of(&self, index: usize, mention: Mention) -> Mayor {
        let place = self.by_candidate.binary_search_by_key(&index, |(candidate, _)| *candidate);
        let Some(someone) = place.ok().map(|place| &self.people[self.by_candidate[place].1]) else {
            return Mayor {
                name: mention.name,
                district: None,
                role: mention.role,
                hangul: None,
                term: None,
            };
        };
        Mayor {
            name: someone.written.clone(),
            district: someone.district().map(SmolStr::new),
            role: mention.role.or(someone.role.filter(|role| *role == Role::Acting)),
            hangul: someone.row.map(|row| row.hangul.into()),
            term: someone.term(self.published),
        }
    }

    /// All of them, in the order of their first mention.
    pub(crate) fn people(self) -> Vec<Person> {
        let mut first = vec![None; self.people.len()];
        for &(candidate, person) in &self.by_candidate {
            first[person].get_or_insert(candidate);
        }
        let mut people: Vec<_> =
            self.people.into_iter().zip(first).filter_map(|(person, first)| Some((first?, person))).collect();
        people.sort_by_key(|(first, _)| *first);
        people.into_iter().map(|(_, someone)| someone.finish(self.published)).collect()
    }
}
