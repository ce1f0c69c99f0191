//! The persons of a document while it is linked.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use crate::article::Day;
use crate::draft::mayor::{Mention, Seat};
use crate::extraction::Person;
use crate::kind::mayor::name::Name;
use crate::kind::mayor::roster::{self, Row};
use crate::value::{Mayor, MayorRole};

/// A mayor, as far as the document has told.
#[derive(Debug, Clone)]
pub(super) struct Someone {
    pub name: Name,
    /// The name as first written.
    pub written: SmolStr,
    pub full: bool,
    pub seat: Seat,
    pub role: Option<MayorRole>,
    pub mentions: usize,
    /// Every form of the name, in the order of the text.
    forms: Vec<SmolStr>,
    pub row: Option<&'static Row>,
}

impl Someone {
    fn new(mention: &Mention, name: Name) -> Self {
        Self {
            name,
            written: mention.name.clone(),
            full: mention.full,
            seat: Seat::Unsaid,
            role: None,
            mentions: 0,
            forms: Vec::new(),
            row: None,
        }
    }

    /// Takes in what a mention says.
    pub(super) fn add(&mut self, mention: &Mention) {
        let open = matches!(self.seat, Seat::Unsaid | Seat::Elsewhere);
        if open && mention.seat != Seat::Unsaid {
            self.seat = mention.seat.clone();
        }
        self.role = self.role.or(mention.role);
    }

    /// Counts a mention, which is told in the order of the text.
    pub(super) fn count(&mut self, form: &str) {
        const FORMS: usize = 32;
        self.mentions += 1;
        if self.forms.len() < FORMS && !self.forms.iter().any(|known| known == form) {
            self.forms.push(form.into());
        }
    }

    /// Whether a mention that says this of the seat may mean the person.
    pub(super) fn may_hold(&self, seat: &Seat) -> bool {
        self.seat == Seat::Unsaid || *seat == Seat::Unsaid || self.seat == *seat
    }

    /// The code of the district governed.
    pub(super) fn district(&self) -> Option<&str> {
        match &self.seat {
            Seat::District(code) => Some(code),
            _ => None,
        }
    }

    /// Looks the person up in the roster.
    pub(super) fn look_up(&mut self, published: Option<Day>) {
        let former = self.role == Some(MayorRole::Former);
        self.row = match &self.seat {
            Seat::District(code) => roster::find(code, &self.name, published, former),
            Seat::Seoul => roster::find(roster::SEOUL, &self.name, published, former),
            Seat::Elsewhere | Seat::Unsaid => None,
        };
    }

    /// The elected term: only a day tells which, and only whoever holds office has one.
    pub(super) fn term(&self, published: Option<Day>) -> Option<u8> {
        published.filter(|_| self.role != Some(MayorRole::Former)).and(self.row)?.term
    }

    /// The person as records have it.
    pub(super) fn mayor(&self, published: Option<Day>) -> Mayor {
        Mayor {
            name: self.written.clone(),
            district: self.district().map(SmolStr::new),
            role: self.role.filter(|role| *role == MayorRole::Acting),
            hangul: self.row.map(|row| row.hangul.into()),
            term: self.term(published),
        }
    }

    pub(super) fn finish(self, published: Option<Day>) -> Person {
        let term = self.term(published);
        Person {
            hangul: self.row.map(|row| row.hangul.into()),
            district: self.district().map(SmolStr::new),
            term,
            role: self.role,
            mentions: self.mentions,
            aliases: self.forms.into_iter().filter(|form| *form != self.written).collect(),
            name: self.written,
        }
    }
}

/// The persons of a document, by the order in which they were met.
#[derive(Debug, Default)]
pub(super) struct People {
    pub all: Vec<Someone>,
    /// The last person whom a form of a name meant, with that seat said.
    known: BTreeMap<(SmolStr, Seat), usize>,
}

/// No article has more mayors at a time: what keeps a list of a million of them linear.
const RECENT: usize = 64;

impl People {
    /// The person whom a full name means, who may be a new one.
    pub(super) fn full(&mut self, mention: &Mention, published: Option<Day>) -> usize {
        let key = (mention.name.clone(), mention.seat.clone());
        if let Some(&known) = self.known.get(&key) {
            self.all[known].add(mention);
            return known;
        }
        let read = self.recent(|other| other.written == mention.name).next();
        let name = read.map_or_else(|| Name::new(&mention.name), |other| self.all[other].name.clone());
        let mut someone = Someone::new(mention, name);
        someone.add(mention);
        someone.look_up(published);
        // `Mayor Bae of Buk-gu`: a name that several cities have says no other place.
        let may_be = |other: &Someone| {
            let open = |seat: &Seat| *seat == Seat::Elsewhere;
            other.may_hold(&mention.seat) || open(&other.seat) || open(&mention.seat)
        };
        let known = self.recent(|other| other.full && may_be(other) && is_same(other, &someone)).next();
        let person = known.unwrap_or(self.all.len());
        match self.all.get_mut(person) {
            Some(other) => {
                other.add(mention);
                other.look_up(published);
            }
            None => self.all.push(someone),
        }
        self.known.insert(key, person);
        person
    }

    /// A new person of whom the document has the surname alone.
    pub(super) fn surname(&mut self, mention: &Mention, name: Name) -> usize {
        let mut someone = Someone::new(mention, name);
        someone.add(mention);
        self.all.push(someone);
        self.all.len() - 1
    }

    /// The persons met last of whom something holds, in the order in which they were met.
    pub(super) fn recent(&self, holds: impl Fn(&Someone) -> bool) -> impl Iterator<Item = usize> {
        let first = self.all.len().saturating_sub(RECENT);
        (first..self.all.len()).filter(move |&i| holds(&self.all[i]))
    }
}

/// Whether two full names are one person's: by their syllables, or because the roster knows one person by both.
fn is_same(a: &Someone, b: &Someone) -> bool {
    let listed = a.row.zip(b.row).is_some_and(|(a, b)| a.hangul == b.hangul && a.district == b.district);
    listed || a.name.is_same(&b.name)
}
