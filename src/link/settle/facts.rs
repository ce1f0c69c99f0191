//! What the document as a whole says: the districts that it names in full, and the mayors whom a title names without doubt.

use std::collections::BTreeSet;

use super::super::Input;
use super::{bare, speaker};
use crate::draft::Draft;
use crate::draft::mayor::{Mention, Seat};
use crate::kind::{district, mayor};
use crate::rule::Candidate;
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::MayorRole;

/// What the document as a whole says.
#[derive(Debug, Default)]
pub(super) struct Facts<'a> {
    /// The codes of the districts that it names in full.
    full: BTreeSet<&'a str>,
    /// It speaks of a city, of a gu.
    city: bool,
    gu: bool,
    /// It speaks of the city that it is written in: `시는`, `시의회`.
    home: bool,
    /// The surnames and the names of the mayors whom a title names without doubt; of those, of mayors of cities.
    sitting: BTreeSet<&'a str>,
    of_city: BTreeSet<&'a str>,
    acting: BTreeSet<&'a str>,
}

/// What the rules have left open.
#[allow(clippy::struct_excessive_bools, reason = "four independent facts, not a state")]
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Open {
    bare_name: bool,
    surname_or_title: bool,
    /// A title that others have too.
    title: bool,
    /// A district of which nothing tells the city.
    unsaid: bool,
}

impl Open {
    pub(super) fn among(candidates: &[Candidate]) -> Self {
        let mut open = Self::default();
        for candidate in candidates {
            match &candidate.found.draft {
                Draft::District(mention) => {
                    open.unsaid |= mention.code.is_empty();
                    open.bare_name |= candidate.rule == district::ko::BARE_ID;
                }
                Draft::Mayor(_) => {
                    open.title |= candidate.rule == mayor::ko::SHORT_ID;
                    open.surname_or_title |= candidate.rule == mayor::ko::SURNAME_ID;
                }
                _ => {}
            }
        }
        open.surname_or_title |= open.title;
        open
    }

    pub(super) fn any(self) -> bool {
        self.bare_name || self.surname_or_title || self.unsaid
    }
}

/// The first syllable of a name.
fn surname(name: &str) -> Option<&str> {
    name.chars().next().map(|c| &name[..c.len_utf8()])
}

/// Whether a mayor is a city's, which alone has a 시장: the gus of Seoul and of the metropolitan cities have the codes before those of the
/// provinces, where cities with a mayor of their own lie.
fn is_of_city(input: &Input<'_>, name: Span, seat: &Seat) -> bool {
    const SEJONG: &str = "36";
    match seat {
        Seat::District(code) => &**code >= SEJONG,
        Seat::Seoul | Seat::Elsewhere => true,
        Seat::Unsaid => input.view.tail(name.end).starts_with(" 시장"),
    }
}

impl<'a> Facts<'a> {
    /// As much as somebody will ask for.
    pub(super) fn of(input: &Input<'_>, candidates: &'a [Candidate], open: Open) -> Self {
        let mut facts = Self::default();
        for candidate in candidates {
            match &candidate.found.draft {
                Draft::District(mention) if candidate.rule != district::ko::BARE_ID => {
                    facts.city |= mention.name.ends_with("-si");
                    facts.gu |= mention.name.ends_with("-gu");
                    if open.bare_name {
                        facts.full.insert(&*mention.code);
                    }
                }
                Draft::Mayor(mention)
                    if open.surname_or_title && mention.full && candidate.rule != mayor::ko::SHORT_ID =>
                {
                    facts.hear(input, mention, candidate.found.span);
                }
                _ => {}
            }
        }
        let view = &input.view;
        let city = |at| view.is(at, Class::Region) && view.word(at).ends_with('시');
        facts.city |= open.title && (0..view.atoms.len()).any(city);
        facts.home = open.title && !facts.city && speaker::is_of_home(view.text);
        facts
    }

    /// Takes in a mayor whom a title names without doubt.
    fn hear(&mut self, input: &Input<'_>, mention: &'a Mention, span: Span) {
        let names = match mention.role {
            Some(MayorRole::Former) => return,
            Some(MayorRole::Acting) => &mut self.acting,
            None => &mut self.sitting,
        };
        names.extend(surname(&mention.name));
        names.insert(&*mention.name);
        if is_of_city(input, span, &mention.seat) {
            self.of_city.extend(surname(&mention.name));
        }
    }

    pub(super) fn confirm(&self, input: &Input<'_>, candidate: &Candidate) -> bool {
        let (rule, span) = (&*candidate.rule, candidate.found.span);
        match &candidate.found.draft {
            Draft::District(mention) if rule == district::ko::BARE_ID => {
                self.full.contains(&*mention.code) && !bare::is_thing(input, span)
            }
            Draft::District(mention) => !mention.code.is_empty(),
            Draft::Mayor(mention) if rule == mayor::ko::SURNAME_ID => self.is_surname(input, mention, span),
            Draft::Mayor(mention) if rule == mayor::ko::SHORT_ID => self.is_mayor(input, mention, span),
            _ => true,
        }
    }

    /// Whether a surname before a title is one, and no word of the language (`전`, `현`, `한`).
    fn is_surname(&self, input: &Input<'_>, mention: &Mention, span: Span) -> bool {
        const PLAIN: &str =
            "김박최정조강윤장임오서권황안송류홍문손배백허심노하곽성우민진엄원천공염변채나고유";
        let tail = input.view.tail(span.end);
        let plain = PLAIN.contains(&*mention.name) && !tail.starts_with(" 청장");
        match mention.role {
            Some(MayorRole::Acting) => self.acting.contains(&*mention.name),
            Some(MayorRole::Former) => plain,
            // `이 시장`: of news of a gu, this market.
            None => {
                let known = if tail.starts_with(" 시장") { &self.of_city } else { &self.sitting };
                known.contains(&*mention.name) || plain && !tail.starts_with(" 시장에서")
            }
        }
    }

    /// Whether a title that others have too is a mayor's.
    fn is_mayor(&self, input: &Input<'_>, mention: &Mention, span: Span) -> bool {
        let known = self.sitting.contains(&*mention.name) || self.acting.contains(&*mention.name);
        let view = &input.view;
        let at = view.first_from(span.end);
        let agency = view.text[..span.start].trim_end().ends_with('청');
        known
            || match view.word(at) {
                "시장" => {
                    let tail = view.tail(view.span(at).end);
                    self.city || self.home && speaker::is_person(tail) || speaker::is_named(tail)
                }
                "청장" => self.gu && !agency,
                _ => self.gu && mayor::roster::has(&mention.name),
            }
    }
}
