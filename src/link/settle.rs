//! What a rule for Korean found and only the document can confirm.
//!
//! Which city's `중구` it is; whether a bare name is a district's (the document names it in full too); whether `전 구청장` is Mayor
//! Jeon or a former mayor; whether a title that others have too is a mayor's.

mod speaker;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use super::Input;
use crate::document::Zone;
use crate::kind::district::{self, Code, Mention, korea};
use crate::kind::mayor::{self, Role, Seat};
use crate::lang::Language;
use crate::rule::{Candidate, Draft, particle};
use crate::scan::atom::Class;
use crate::scan::edge::Prefixes;
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// The candidates that the document confirms, with the codes that it tells.
pub(crate) fn settle(input: &Input<'_>, mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    if !input.seen.has_language(Language::Korean) {
        return candidates;
    }
    let renamed = cities(input, &mut candidates);
    seats(&mut candidates, &renamed);
    let open = Open::among(&candidates);
    if !open.any() {
        return candidates;
    }
    let facts = Facts::of(input, &candidates, open);
    let refused = |candidate: &Candidate| !facts.confirm(input, candidate);
    let Some(first) = candidates.iter().position(refused) else { return candidates };
    let refused: Vec<bool> = candidates[first..].iter().map(refused).collect();
    let mut refused = std::iter::repeat_n(false, first).chain(refused);
    candidates.retain(|_| !refused.next().unwrap_or(false));
    candidates
}

/// Tells the districts of names that several cities have; their places, with the new code (none: nothing tells it).
fn cities(input: &Input<'_>, candidates: &mut [Candidate]) -> Vec<(usize, Option<Code>)> {
    if !candidates.iter().any(|candidate| is_open(input, candidate)) {
        return Vec::new();
    }
    let mut said = Said::of(input, candidates);
    let mut renamed = Vec::new();
    let mut before: Option<(Span, Code)> = None;
    for candidate in candidates.iter_mut() {
        let Draft::District(mention) = &mut candidate.found.draft else { continue };
        let span = candidate.found.span;
        if mention.assumed && is_in_hangul(input, span) {
            let near = before.as_ref().filter(|(place, _)| same_sentence(input, *place, span));
            let code = said.code(input, mention, span, near.map(|(_, code)| &**code));
            renamed.push((span.start, code.clone()));
            mention.assumed = false;
            mention.code = code.unwrap_or_default();
        } else if !mention.assumed && korea::named(&mention.name).len() > 1 {
            said.last.insert(mention.name.clone(), mention.code.clone());
        }
        if !mention.code.is_empty() {
            before = Some((span, mention.code.clone()));
        }
    }
    renamed
}

/// Whether a name in Hangul is that of districts of several cities, and none is named beside it.
fn is_open(input: &Input<'_>, candidate: &Candidate) -> bool {
    match &candidate.found.draft {
        Draft::District(mention) => mention.assumed && is_in_hangul(input, candidate.found.span),
        _ => false,
    }
}

fn is_in_hangul(input: &Input<'_>, span: Span) -> bool {
    span.of(input.view.text).starts_with(is_hangul)
}

fn same_sentence(input: &Input<'_>, a: Span, b: Span) -> bool {
    input.document.sentence(a.start) == input.document.sentence(b.start)
}

/// What the document says of the cities of the names in it.
struct Said<'a> {
    /// The code that a name has meant last where its city was named.
    last: HashMap<Cow<'static, str>, Code>,
    /// The code that it means first.
    first: HashMap<Cow<'static, str>, Code>,
    /// The regions at the head of the document, the first one first.
    head: Vec<&'a str>,
}

impl<'a> Said<'a> {
    fn of(input: &Input<'a>, candidates: &[Candidate]) -> Self {
        const HEAD: usize = 1024;
        const MOST: usize = 8;
        let mut first = HashMap::new();
        for candidate in candidates {
            if let Draft::District(mention) = &candidate.found.draft
                && !mention.assumed
                && korea::named(&mention.name).len() > 1
            {
                first.entry(mention.name.clone()).or_insert_with(|| mention.code.clone());
            }
        }
        let view = &input.view;
        let head = (0..view.atoms.len()).take_while(|&at| view.span(at).start < HEAD);
        let head = head.filter_map(|at| view.meaning(at, Class::Region)).take(MOST);
        Self { last: HashMap::new(), first, head: head.map(|meaning| &*meaning.text).collect() }
    }

    /// The code of a name without a city beside it.
    fn code(&self, input: &Input<'_>, mention: &Mention, span: Span, near: Option<&str>) -> Option<Code> {
        let in_region = |regions: &str| {
            let rows = korea::named(&mention.name);
            let row = regions.split(';').find_map(|region| rows.iter().find(|row| row.lies_in(region)))?;
            Some(row.code()?.into())
        };
        region_before(input, span)
            .and_then(in_region)
            .or_else(|| in_region(near?.get(..2)?))
            .or_else(|| self.last.get(&mention.name).cloned())
            .or_else(|| self.head.iter().find_map(|regions| in_region(regions)))
            .or_else(|| self.first.get(&mention.name).cloned())
            .or_else(|| mention.code.starts_with("11").then(|| mention.code.clone()))
    }
}

/// The region named last before a place in its sentence.
fn region_before<'a>(input: &Input<'a>, span: Span) -> Option<&'a str> {
    const REACH: usize = 8;
    let view = &input.view;
    let at = view.first_from(span.start);
    (at.saturating_sub(REACH)..at)
        .rev()
        .filter(|&before| same_sentence(input, view.span(before), span))
        .find_map(|before| view.meaning(before, Class::Region))
        .map(|meaning| &*meaning.text)
}

/// Gives the mayors beside those districts the code that was told.
fn seats(candidates: &mut [Candidate], renamed: &[(usize, Option<Code>)]) {
    const WITHIN: usize = 96;
    if renamed.is_empty() {
        return;
    }
    for candidate in candidates.iter_mut() {
        let start = candidate.found.span.start;
        let Draft::Mayor(mention) = &mut candidate.found.draft else { continue };
        let Seat::District(code) = &mention.seat else { continue };
        let next = renamed.partition_point(|(place, _)| *place < start);
        let around = [next.checked_sub(1), Some(next)].into_iter().flatten().filter_map(|i| renamed.get(i));
        let near = around.filter(|(place, _)| place.abs_diff(start) < WITHIN);
        if let Some((_, told)) =
            near.min_by_key(|(place, _)| place.abs_diff(start)).filter(|_| korea::is_homonym(code))
        {
            mention.seat = told.clone().map_or(Seat::Elsewhere, Seat::District);
        }
    }
}

/// What the document as a whole says.
#[derive(Debug, Default)]
struct Facts<'a> {
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
struct Open {
    bare_name: bool,
    surname_or_title: bool,
    /// A title that others have too.
    title: bool,
    /// A district of which nothing tells the city.
    unsaid: bool,
}

impl Open {
    fn among(candidates: &[Candidate]) -> Self {
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

    fn any(self) -> bool {
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
    fn of(input: &Input<'_>, candidates: &'a [Candidate], open: Open) -> Self {
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
    fn hear(&mut self, input: &Input<'_>, mention: &'a mayor::Mention, span: Span) {
        let names = match mention.role {
            Some(Role::Former) => return,
            Some(Role::Acting) => &mut self.acting,
            None => &mut self.sitting,
        };
        names.extend(surname(&mention.name));
        names.insert(&*mention.name);
        if is_of_city(input, span, &mention.seat) {
            self.of_city.extend(surname(&mention.name));
        }
    }

    fn confirm(&self, input: &Input<'_>, candidate: &Candidate) -> bool {
        let (rule, span) = (&*candidate.rule, candidate.found.span);
        match &candidate.found.draft {
            Draft::District(mention) if rule == district::ko::BARE_ID => {
                self.full.contains(&*mention.code) && !is_thing(input, span)
            }
            Draft::District(mention) => !mention.code.is_empty(),
            Draft::Mayor(mention) if rule == mayor::ko::SURNAME_ID => self.is_surname(input, mention, span),
            Draft::Mayor(mention) if rule == mayor::ko::SHORT_ID => self.is_mayor(input, mention, span),
            _ => true,
        }
    }

    /// Whether a surname before a title is one, and no word of the language (`전`, `현`, `한`).
    fn is_surname(&self, input: &Input<'_>, mention: &mayor::Mention, span: Span) -> bool {
        const PLAIN: &str =
            "김박최정조강윤장임오서권황안송류홍문손배백허심노하곽성우민진엄원천공염변채나고유";
        let tail = input.view.tail(span.end);
        let plain = PLAIN.contains(&*mention.name) && !tail.starts_with(" 청장");
        match mention.role {
            Some(Role::Acting) => self.acting.contains(&*mention.name),
            Some(Role::Former) => plain,
            // `이 시장`: of news of a gu, this market.
            None => {
                let known = if tail.starts_with(" 시장") { &self.of_city } else { &self.sitting };
                known.contains(&*mention.name) || plain && !tail.starts_with(" 시장에서")
            }
        }
    }

    /// Whether a title that others have too is a mayor's.
    fn is_mayor(&self, input: &Input<'_>, mention: &mayor::Mention, span: Span) -> bool {
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

/// `마포 |주민`, `서초 |어르신들`; not `마포 |청년센터`.
fn is_people(text: &str) -> bool {
    static PEOPLE: Prefixes = Prefixes::new(&[
        "주민",
        "구민",
        "상인",
        "청년",
        "어르신",
        "이웃",
        "사람",
        "학부모",
        "어린이",
        "아이",
        "청소년",
        "예술인",
        "소상공인",
        "토박이",
    ]);
    PEOPLE
        .strip(particle::rest_of(text))
        .any(|rest| particle::is_particle(rest.strip_prefix('들').unwrap_or(rest)))
}

/// Whether a bare name in running text begins the name of a thing; in a headline it stands for the district, and before people it does.
fn is_thing(input: &Input<'_>, span: Span) -> bool {
    let Some(rest) = input.view.tail(span.end).strip_prefix(' ') else { return false };
    rest.starts_with(is_hangul)
        && !is_people(rest)
        && !matches!(input.document.zone(span.start), Zone::Headline | Zone::Subtitle | Zone::Caption)
}
