//! What the words around an amount say that its money is for, where no preposition binds it: what stands before a bracket, the object of
//! the verb before `with`, the subject of `takes up`.

use super::cost::is_expense;
use super::empty::{is_empty, is_entity};
use super::itemized::{accounted, itemized, provided};
use super::names;
use crate::context::Role;
use crate::context::en::role::{SMALL, including, is_to_spend};
use crate::context::en::statement::subject::{before_determiners, chain_from, subject};
use crate::context::en::statement::{Bond, Governor, Link, Phrase, Statement};
use crate::context::en::word::{Class, Classes, Form, Gap, Sense, Token, Words};

/// Whose money it is: of `the center (budget: 3 billion won)` the center, of `build a park with 3 billion won` the park, of
/// `a project, which costs 3 billion won` the project.
pub(super) fn whose(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let readers: [fn(&Statement<'_>) -> Option<Phrase>; 13] = [
        including, itemized, pointed, bracketed, priced, had, relative, owner, object, taker, following,
        provided, accounted,
    ];
    let says = |phrase: &Phrase| names(s, *phrase, role);
    let kept = || kept(s).filter(|phrase| says(phrase) || is_expense(s, *phrase, role));
    readers.iter().find_map(|read| read(s).filter(says)).or_else(kept)
}

/// `will run |a relief plan|, with 3 billion won set aside for it`.
fn pointed(s: &Statement<'_>) -> Option<Phrase> {
    const MOST: usize = 4;
    let Bond::Verb(at) = s.tail.bond else { return None };
    let behind = s.clause.tokens[at + 1..].iter().take(MOST).take_while(|word| word.joins());
    let it = behind.skip_while(|word| !word.has(Class::For)).nth(1);
    it.filter(|word| s.lead.link == Link::With && (word.is("it") || word.is("this") || word.is("them")))?;
    let verb = (0..s.lead.anchor).find(|&at| s.clause.verb(at).is_some())?;
    Phrase::after(&s.clause, verb + 1).filter(|object| object.last < s.lead.anchor)
}

/// What stands before the bracket that a word for money opens.
fn bracketed(s: &Statement<'_>) -> Option<Phrase> {
    if let Some(open) = counted(s) {
        return Phrase::before(&s.clause, open.checked_sub(1)?);
    }
    let noun = s.measure()?;
    let opened = s.clause.tokens[noun.first].gap.has(Gap::OPENS);
    noun.first.checked_sub(1).filter(|_| opened).and_then(|at| Phrase::before(&s.clause, at))
}

/// The first token of a bracket that counts before the amount: `Roads |(|12 projects, 3 billion won)`.
fn counted(s: &Statement<'_>) -> Option<usize> {
    const MOST: usize = 3;
    let tokens = &s.clause.tokens;
    let at = s.clause.at.checked_sub(1).filter(|_| tokens[s.clause.at].gap.has(Gap::COMMA_FIRST))?;
    let open = (at.saturating_sub(MOST)..=at).rev().find(|&i| tokens[i].gap.has(Gap::OPENS))?;
    tokens[open..=at].iter().any(Token::is_number).then_some(open)
}

/// `a bowl of |noodles|`.
fn measured(s: &Statement<'_>, noun: Phrase) -> Phrase {
    let of = s.clause.get(noun.last + 1).is_some_and(|word| word.has(Class::Of));
    let unit = of && noun.head(&s.clause).has_any(Classes::of(&[Class::Container, Class::Unit]));
    Phrase::after(&s.clause, noun.last + 2).filter(|_| unit).unwrap_or(noun)
}

/// `|the festival| had a budget of`, `|projects| with a cost of`.
fn owner(s: &Statement<'_>) -> Option<Phrase> {
    // `|the service| has 26 million won to spend`.
    if is_to_spend(s)
        && s.clause.prev(s.clause.at).is_some_and(|word| word.has(Class::Have) || word.is("had"))
    {
        return subject(&s.clause, s.clause.at - 1);
    }
    let noun = s.measure().filter(|noun| s.lead.link == Link::Of && noun.weak_role(&s.clause).is_some())?;
    let has = before_determiners(&s.clause, noun.first)?;
    let word = &s.clause.tokens[has];
    // `53 projects |with| a combined cost of`.
    if word.has(Class::With) && word.joins() && s.governor.is_none_or(|verb| verb.of_subject) {
        return has.checked_sub(1).and_then(|at| Phrase::before(&s.clause, at));
    }
    let owns = word.is_one(&const { Words::of(["has", "have", "had"]) });
    subject(&s.clause, has).filter(|_| owns)
}

/// `that lends |toys| for 1,500 won`: what is had for the amount.
fn priced(s: &Statement<'_>) -> Option<Phrase> {
    if s.lead.link != Link::At {
        let charges = || {
            s.governor.is_some_and(|verb| {
                let people = || s.is_verb(Class::Pays) && s.is_of_people();
                !verb.of_subject && (verb.role() == Some(Role::Price) || people() || s.is_verb(Class::Spends))
            })
        };
        let had = |noun: &Phrase| {
            let binds = if s.is_verb(Class::Spends) { Class::Toward } else { Class::For };
            before_determiners(&s.clause, noun.first).is_some_and(|at| s.clause.tokens[at].has(binds))
        };
        let noun = s.tail.noun.filter(|noun| s.tail.bond == Bond::For && charges() && had(noun));
        return noun.map(|noun| measured(s, noun));
    }
    let sells = s.governor.is_some_and(|verb| !verb.of_subject && s.clause.tokens[verb.at].is("sell"));
    let sold = || s.subject().filter(|noun| sells && !noun.head(&s.clause).has(Class::Person));
    object(s).or_else(sold).map(|noun| measured(s, noun))
}

/// `|shoes|, offered at 70,000 won`, `a stand with |repairs| for 5,000 won`: what is had for the amount, right before.
fn had(s: &Statement<'_>) -> Option<Phrase> {
    let clause = &s.clause;
    let at = s.lead.anchor;
    // `|Used records| from 3,000 won are on sale`.
    if let [.., from] = &clause.tokens[..clause.at]
        && from.has(Class::From)
        && s.won() < SMALL
        && clause.get(clause.at + 1).is_some_and(Token::is_be)
    {
        return clause.at.checked_sub(2).and_then(|at| Phrase::before(clause, at));
    }
    // `|a map| can be had for 3,000 won`.
    if s.lead.link == Link::At
        && let [.., be, had] = &clause.tokens[..at]
        && be.is_be()
        && had.is("had")
    {
        return subject(clause, at - 1);
    }
    let verb = s.governor.filter(|verb| s.lead.link == Link::At && verb.at + 1 == at && !verb.of_subject);
    if let Some(verb) = verb {
        let participle = clause.tokens[verb.at].gap.has(Gap::COMMA_FIRST);
        return Phrase::before(clause, verb.at.checked_sub(1).filter(|_| participle)?);
    }
    let had =
        s.lead.link == Link::At && s.won() < SMALL && clause.get(at).is_some_and(|word| word.has(Class::For));
    let verbless = s.governor.is_none_or(|verb| verb.role().is_none());
    at.checked_sub(1).filter(|_| had && verbless).and_then(|at| Phrase::before(clause, at))
}

/// `trimmed |business trips| by 10 percent and saved`, `open |rooms|, renting them out at`: the object of the verb before, which this verb
/// goes on with.
fn kept(s: &Statement<'_>) -> Option<Phrase> {
    let clause = &s.clause;
    let verb = s.governor.filter(|verb| !verb.of_subject && !s.is_passive())?.at;
    let direct = matches!(s.lead.link, Link::Verb(at) if at == verb);
    let them = clause.get(verb + 1).is_some_and(|word| word.is("them") || word.is("it"));
    // `set up the fund |and has| raised`.
    let group = (0..verb).rev().find(|&at| !clause.tokens[at].is_auxiliary());
    let led = group.is_some_and(|at| clause.tokens[at].has(Class::And))
        || clause.tokens[verb].gap.has(Gap::COMMA_FIRST) && clause.tokens[verb].ends_in_ing();
    // `awards scholarships, |having| given 3 billion won to 900 students`.
    let having =
        clause.prev(verb).is_some_and(|having| having.is("having") && having.gap.has(Gap::COMMA_FIRST));
    let whom = s.tail.noun.is_none() || having && s.tail.bond == Bond::To;
    let goes_on = (led || having) && (them || direct && whom);
    let first = (0..verb).rev().filter(|_| goes_on).find(|&at| clause.verb(at).is_some())?;
    if clause.tokens[first].is("visited") {
        return None;
    }
    let particle = clause.get(first + 1).is_some_and(|word| word.has(Class::Particle));
    Phrase::after(clause, first + 1 + usize::from(particle)).filter(|object| object.last < verb)
}

/// `|public jobs| take up`, `|welfare| receives`: what the money that is taken is for.
fn taker(s: &Statement<'_>) -> Option<Phrase> {
    if !s.is_verb(Class::Takes) || s.lead.ceiling || s.is_passive() {
        return None;
    }
    let clause = &s.clause;
    let part = || s.measure().is_some_and(|noun| noun.is_generic(clause));
    let taken =
        matches!(s.lead.link, Link::Verb(_)) || matches!(s.lead.link, Link::Paren | Link::Noun) && part();
    let names = |noun: Phrase| noun.role(clause).is_some() || noun.weak_role(clause).is_some();
    if !taken || s.content().is_some_and(names) || s.is_of_people() {
        return None;
    }
    s.subject().filter(|noun| !noun.head(clause).has(Class::Authority))
}

/// What `which` stands for.
fn relative(s: &Statement<'_>) -> Option<Phrase> {
    const MOST: usize = 6;
    const WITH: usize = 12;
    if !s.clause.classes.has(Classes::of(&[Class::Which, Class::That])) {
        return None;
    }
    // `the gym, which |opened in May with a budget of|`.
    let with = |cost: Phrase| {
        before_determiners(&s.clause, cost.first).is_some_and(|at| s.clause.tokens[at].has(Class::With))
    };
    let far = s.lead.link == Link::Of && s.measure().is_some_and(with);
    let from = s.lead.anchor.saturating_sub(if far { WITH } else { MOST });
    // `for |which| 3 billion won has been earmarked`.
    let end = s.lead.anchor + usize::from(s.clause.get(s.lead.anchor)?.has(Class::Which));
    let which = (from..end)
        .rev()
        .find(|&at| s.clause.tokens[at].has_any(Classes::of(&[Class::Which, Class::That])))?;
    let near = (which..s.lead.anchor).all(|at| at == which || !s.clause.tokens[at].gap.has(Gap::COMMA));
    let led = s.clause.prev(which).is_some_and(|word| word.has(Class::Binds));
    if let Some(built) = built(s, which) {
        return Some(built);
    }
    let last = which.checked_sub(1 + usize::from(led)).filter(|_| near)?;
    let phrases = chain_from(&s.clause, last);
    let said = |noun: &&Phrase| !noun.head(&s.clause).has(Class::Unit) && !is_entity(&s.clause, **noun);
    phrases.iter().flatten().rfind(said).copied()
}

/// `|a garage| is to be built beneath a park, for which`: what the clause before is of.
fn built(s: &Statement<'_>, which: usize) -> Option<Phrase> {
    let at = which.checked_sub(1).filter(|&at| {
        let led = &s.clause.tokens[at];
        led.has(Class::For) && led.gap.has(Gap::COMMA_FIRST)
    })?;
    let passive = |at: &usize| s.clause.prev(*at).is_some_and(Token::is_be) && s.clause.verb(*at).is_some();
    subject(&s.clause, (0..at).rev().find(passive)?)
}

/// The object of the verb before `with`, the subject of a passive one or of `costs`.
fn object(s: &Statement<'_>) -> Option<Phrase> {
    let clause = &s.clause;
    let governor = match s.governor.filter(|governor| !governor.of_subject) {
        Some(governor) => governor,
        None if s.lead.link == Link::With => return topped(s),
        None => return None,
    };
    let form = clause.tokens[governor.at].cue.verb.map(|verb| verb.form);
    if s.is_passive() && matches!(form, Some(Form::Past | Form::Participle)) {
        return s.subject();
    }
    if matches!(s.lead.link, Link::Verb(_)) {
        let names =
            clause.tokens[governor.at].has_any(Classes::of(&[Class::Costs, Class::Brings, Class::Need]));
        return s.subject().filter(|noun| names || noun.head(clause).has(Class::Event));
    }
    let cost = s.measure().is_some_and(|noun| noun.role(clause).is_none());
    if !(cost || matches!(s.lead.link, Link::With | Link::At)) {
        return None;
    }
    let particle = clause.get(governor.at + 1).is_some_and(|word| word.has(Class::Particle));
    let first = governor.at + 1 + usize::from(particle);
    let object = Phrase::after(clause, first).filter(|object| object.last < s.lead.anchor);
    let object = object.filter(|_| !s.is_of_other_clause());
    let share = object.is_some_and(|object| object.is_generic(clause) || is_empty(clause, object))
        || clause.get(first).is_some_and(|word| word.has(Class::By))
        // `allocated |the most| to welfare with`.
        || clause.get(first + 1).is_some_and(|word| word.is("most"));
    match (s.lead.link, object) {
        (Link::With, _) if share => shared(s),
        (Link::With, None) => topped(s).or_else(|| opened(s)),
        _ => object,
    }
}

/// `|a shop| will open in May with`: the subject of the verb before.
fn opened(s: &Statement<'_>) -> Option<Phrase> {
    let verb = (0..s.lead.anchor).rev().find(|&at| s.clause.verb(at).is_some())?;
    subject(&s.clause, verb)
}

/// `|welfare| is the largest field, with`, `the largest is |welfare|, with`.
fn topped(s: &Statement<'_>) -> Option<Phrase> {
    const MOST: usize = 12;
    let clause = &s.clause;
    let be =
        (s.lead.anchor.saturating_sub(MOST)..s.lead.anchor).rev().find(|&at| clause.tokens[at].is_be())?;
    let what = Phrase::after(clause, be + 1).filter(|what| what.last < s.lead.anchor)?;
    if clause.prev(be).is_none_or(|word| word.has(Class::Relative)) || what.head(clause).ends_as_doing() {
        return None;
    }
    let most = what.words(clause).iter().any(|word| word.has(Class::Superlative));
    if most || what.is_generic(clause) { subject(clause, be) } else { Some(what) }
}

/// `|welfare| takes the largest share with`, `followed by |health| with`.
fn shared(s: &Statement<'_>) -> Option<Phrase> {
    let clause = &s.clause;
    let near = s
        .lead
        .anchor
        .checked_sub(1)
        .and_then(|at| Phrase::before(clause, at))
        .filter(|near| !near.is_generic(clause));
    near.or_else(|| s.subject())
}

/// `With a budget of 3 billion won, the district rebuilt |the market|`.
fn following(s: &Statement<'_>) -> Option<Phrase> {
    let clause = &s.clause;
    let first = s.tail.end;
    let comma = clause.get(first)?.gap.has(Gap::COMMA_FIRST);
    // `Topping that up with 3 million won, the district will fit |lampposts|`.
    let doing = |verb: &Governor| s.clause.tokens[verb.at].ends_in_ing() && s.lead.link == Link::With;
    if s.governor.is_some_and(|governor| !governor.of_subject && !doing(&governor))
        || !comma && !acts(s, first)
    {
        return None;
    }
    let verb = (first + 1..first + 8).find(|&at| {
        let known = clause.verb(at).is_some_and(|verb| verb.form != Form::Ing && verb.sense != Sense::Intend);
        (known || is_led(s, at)) && clause.get(at + 1).is_some_and(Token::joins)
    })?;
    Phrase::after(clause, verb + 1)
}

/// `with 3 billion won |the district| will build`: who acts stands behind what it acts with.
fn acts(s: &Statement<'_>, first: usize) -> bool {
    let Some(who) = Phrase::after(&s.clause, first).filter(|_| s.lead.link == Link::With) else {
        return false;
    };
    let head = who.head(&s.clause);
    who.last < first + 3 && head.is_authority()
}

/// `will |repave|`: a verb that is not known.
fn is_led(s: &Statement<'_>, at: usize) -> bool {
    let led = s.clause.prev(at).is_some_and(|word| word.has(Class::Will));
    led && s.clause.get(at).is_some_and(|word| word.is_nominal() && !word.is_capitalized())
}
