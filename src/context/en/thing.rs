//! What an amount is for or of: the phrase that is bound to it, or, where that only points back, the one that was named before.

use super::empty::{is_empty, is_entity, is_fund, limits, points};
use super::entry;
use super::lead::Link;
use super::mark::{Mark, Marks};
use super::people;
use super::phrase::Phrase;
use super::said;
use super::statement::Statement;
use super::tail::{Bond, Tail};
use super::token::Token;
use super::topic;
use super::whole;
use super::whose;
use crate::context::{Role, Thing};

/// The phrase of an amount of this role: first what is bound to the amount and says more than that it is money, last the word for money.
pub(super) fn of(s: &Statement<'_>, role: Role) -> Option<Thing> {
    if let Some(name) = whole::certificates(s, role) {
        return Some(Thing::Said(name));
    }
    let own = bound(s, role)
        .or_else(|| purpose(s, role))
        .or_else(|| whose::whose(s, role))
        .or_else(|| money(s, role));
    if let Some(phrase) = own {
        return Some(said::resolved(s, phrase));
    }
    if let Some(budget) = whole::budget(s) {
        return here(s, Some(budget));
    }
    if let Some(label) = entry::label(s).filter(|_| role != Role::Issue) {
        return Some(Thing::Here(label));
    }
    near(s, role)
        .map(|phrase| said::resolved(s, phrase))
        .or_else(|| here(s, given_or_taken(s, role)))
        .or_else(|| here(s, around(s, role)))
        .or_else(|| topic::of(s).map(Thing::Here))
        .or_else(|| said::whole(s).map(Thing::Said))
        .or_else(|| said::again(s, role).map(Thing::Said))
        .or_else(|| said::before(s, role))
        .or_else(|| here(s, aim(s, role).or_else(|| people::people(s, role))))
        .or_else(|| said::theme(s))
        .or_else(|| topic::before(s).map(Thing::Here))
        .or_else(|| here(s, generic(s)))
}

/// A phrase that stands for itself.
fn here(s: &Statement<'_>, phrase: Option<Phrase>) -> Option<Thing> {
    phrase.map(|phrase| Thing::Here(phrase.span(&s.clause)))
}

/// A phrase of the sentence that names the role, a contest, a cost or a work.
fn near(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let near = people::earner(s, role)
        .or_else(|| s.phrase_of(role))
        .filter(|phrase| role != Role::Limit || phrase.last < s.clause.at)
        .or_else(|| contest(s, role))
        .or_else(|| cost(s))
        .or_else(|| work(s, role))
        .filter(|phrase| !is_entity(&s.clause, *phrase));
    near.or_else(|| aim(s, role).filter(|_| role == Role::Price))
}

/// The contest that a prize is of.
fn contest(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let contest = if role == Role::Prize { s.phrase_marked(Mark::Lottery) } else { None };
    contest.filter(|contest| !contest.head(&s.clause).has(Mark::Person))
}

/// The work or contest that the money of an authority is for.
fn work(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if !matches!(role, Role::Grant | Role::Budget) {
        return None;
    }
    let contest = || s.phrase_marked(Mark::Lottery).or_else(|| through(s));
    s.phrase_marked(Mark::Work).or_else(contest)
}

/// `secured |through a contest|`.
fn through(s: &Statement<'_>) -> Option<Phrase> {
    let Bond::Verb(verb) = s.tail.bond else { return None };
    let through = s.clause.get(verb + 1).is_some_and(|word| word.is("through") || word.is("in"));
    let noun = Phrase::after(&s.clause, verb + 2).filter(|_| through)?;
    noun.words(&s.clause).iter().any(|word| word.has(Mark::Lottery)).then_some(noun)
}

/// What the sentence itself says: what a word for money is bound to, what the amount comes from, whom it is given.
fn given_or_taken(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let given = || people::given(s, role).filter(|_| s.tail.bond != Bond::For);
    part_of(s).or_else(|| source(s, role)).or_else(given).or_else(|| people::led(s, role))
}

/// The object of the verb that governs the amount, or its subject: `covers |moving costs|, up to`.
fn around(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let clause = &s.clause;
    let governor = s.governor.filter(|governor| !governor.passive && role != Role::Issue)?;
    let object = Phrase::after(clause, governor.at + 1).filter(|noun| noun.last < s.lead.anchor);
    [object, s.subject()].into_iter().flatten().find(|noun| says(s, *noun, role))
}

/// What the amount comes from: `takes 3 billion won out of |the reserve fund|`.
fn source(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    s.tail.noun.filter(|noun| s.tail.bond == Bond::From && says(s, *noun, role))
}

/// Whether a phrase can stand for what an amount is for where nothing is bound to it: no one, and no word for money alone.
fn says(s: &Statement<'_>, noun: Phrase, role: Role) -> bool {
    let head = noun.head(&s.clause);
    let money = noun.is_generic(&s.clause) && noun.first == noun.last;
    let who = head.has(Mark::Person) || is_entity(&s.clause, noun) || points(&s.clause, noun);
    !money && !who && !is_empty(&s.clause, noun) && limits(&s.clause, noun, role)
}

/// A word for money with another one before it: `the project budget`.
fn cost(s: &Statement<'_>) -> Option<Phrase> {
    let says = |noun: &Phrase| {
        !points(&s.clause, *noun) && !noun.head(&s.clause).has(Mark::Tab) && !is_of_work(s, *noun)
    };
    s.measure().filter(|noun| noun.first < noun.last && says(noun) && s.lead_is_cost())
}

/// `the construction cost`, `the total project cost`: the work itself is named elsewhere.
fn is_of_work(s: &Statement<'_>, cost: Phrase) -> bool {
    let budget = cost.head(&s.clause).cue.weak == Some(Role::Budget);
    let words = &cost.words(&s.clause)[..cost.last - cost.first];
    let works = |word: &Token<'_>| word.has(Mark::Work) || word.is_doing();
    let plain =
        words.iter().all(|word| works(word) || word.has_any(Marks::of(&[Mark::Whole, Mark::Quantifier])));
    budget && plain && words.iter().any(works)
}

/// A cost with a word that says which: `toward |moving costs|`.
fn aim(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let work = |noun: &Phrase| noun.words(&s.clause).iter().any(|word| word.has(Mark::Work));
    s.tail.noun.filter(|noun| s.tail.bond == Bond::For && says(s, *noun, role) && !work(noun))
}

/// What a word for money alone is bound to: `the payment |for a first child| goes up to`.
fn part_of(s: &Statement<'_>) -> Option<Phrase> {
    const BINDS: Marks = Marks::of(&[Mark::For, Mark::Of]);
    let noun = s.measure().filter(|noun| {
        noun.first == noun.last && (noun.is_generic(&s.clause) || noun.head(&s.clause).has(Mark::Tab))
    })?;
    let bound = s.clause.get(noun.last + 1).is_some_and(|word| word.joins() && word.has_any(BINDS));
    let of = Phrase::after(&s.clause, noun.last + 2).filter(|of| bound && of.last < s.clause.at)?;
    let dated =
        (noun.last + 2..=of.last).any(|at| s.clause.tokens[at].is_date() || s.clause.verb(at).is_some());
    (!dated && !is_entity(&s.clause, of) && !is_empty(&s.clause, of) && !of.is_generic(&s.clause))
        .then_some(of)
}

/// A word for money alone.
fn generic(s: &Statement<'_>) -> Option<Phrase> {
    let named = |noun: &Phrase| {
        !points(&s.clause, *noun) && !is_entity(&s.clause, *noun) && !is_empty(&s.clause, *noun)
    };
    s.lead.noun.or(s.content()).filter(named)
}

/// The phrase that is bound to the amount itself.
fn bound(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let worth = s.lead.noun.filter(|_| s.lead.link == Link::Worth);
    let named =
        |phrase: &Phrase| names(s, *phrase, role) && !(role == Role::Grant && is_fund(&s.clause, *phrase));
    let given = matches!(role, Role::Support | Role::Price | Role::Limit | Role::Prize);
    let split = s.lead.link == Link::Colon && s.tail.bond == Bond::For && role != Role::Prize;
    let measure = s
        .measure()
        .filter(|_| !split)
        .filter(|noun| s.lead.link != Link::Noun || !given || noun.role(&s.clause).is_some());
    let content = s.content().filter(|noun| !is_planned(s, *noun));
    [worth, content, measure].into_iter().flatten().find(named)
}

/// `gets 3 billion won in |the plan|`.
fn is_planned(s: &Statement<'_>, noun: Phrase) -> bool {
    s.tail.bond == Bond::In && noun.head(&s.clause).has(Mark::Goal)
}

/// Whether a phrase says more than that it is money.
pub(super) fn names(s: &Statement<'_>, phrase: Phrase, role: Role) -> bool {
    let clause = &s.clause;
    let people = matches!(role, Role::Support | Role::Price | Role::Limit | Role::Prize)
        && phrase.head(clause).has(Mark::Person);
    let billed = matches!(role, Role::Budget | Role::Grant) && phrase.head(clause).has(Mark::Tab);
    let issued = role != Role::Issue || phrase.role(clause) == Some(Role::Issue);
    !phrase.is_generic(clause)
        && !is_empty(&s.clause, phrase)
        && !points(&s.clause, phrase)
        && !people
        && !billed
        && issued
        && limits(&s.clause, phrase, role)
        && !is_entity(&s.clause, phrase)
}

/// What the amount is for: `for parks`, `to build a park`, `will be invested in parks`.
fn purpose(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let mut tail = s.tail;
    let mut acts = false;
    for step in 0..3 {
        let open = matches!(tail.bond, Bond::For | Bond::Purpose(_) | Bond::In | Bond::To | Bond::As)
            || (step == 0 || acts) && tail.bond == Bond::Of;
        acts =
            matches!(tail.bond, Bond::Verb(at) if s.clause.prev(at).is_some_and(|word| word.has(Mark::Will)));
        let open =
            open && !(matches!(role, Role::Price | Role::Limit) && matches!(tail.bond, Bond::For | Bond::To));
        let open = open && !(step == 0 && tail.noun.is_some_and(|noun| is_planned(s, noun)));
        let funds = |noun| {
            role == Role::Grant && matches!(tail.bond, Bond::In | Bond::Of) && is_fund(&s.clause, noun)
        };
        let said = |noun: &Phrase| names(s, *noun, role) || is_expense(s, *noun, role);
        if let Some(noun) = tail.noun.filter(|noun| open && said(noun) && !funds(*noun)) {
            return Some(noun);
        }
        tail = match tail.bond {
            Bond::Verb(at) => s.behind_verb(at),
            _ if step == 0 => s.next(),
            _ => Tail::next(&s.clause, tail.end),
        };
        if tail.bond == Bond::None {
            break;
        }
    }
    None
}

/// `5 million won for |operating expenses|`: a cost with a word that says which.
fn is_expense(s: &Statement<'_>, noun: Phrase, role: Role) -> bool {
    role != Role::Issue && noun.first < noun.last && noun.head(&s.clause).cue.weak == Some(Role::Budget)
}

/// A word for money that yet says which: `prize money`, `external funds`, `a city subsidy`.
fn money(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if role == Role::Issue {
        return s.phrase_of(role).filter(|phrase| !phrase.is_generic(&s.clause));
    }
    let kept = |phrase: &Phrase| {
        let named = phrase.role(&s.clause).is_some()
            || is_fund(&s.clause, *phrase)
                && (role == Role::Grant || phrase.first < phrase.last && !is_of_work(s, *phrase));
        named
            && limits(&s.clause, *phrase, role)
            && !points(&s.clause, *phrase)
            && !is_entity(&s.clause, *phrase)
    };
    let given = s.tail.noun.filter(|_| s.tail.bond == Bond::To).map(|to| Tail::next(&s.clause, to.last + 1));
    let given = given.filter(|tail| tail.bond == Bond::As).and_then(|tail| tail.noun);
    let fund = s.tail.noun.filter(|_| s.tail.bond == Bond::To && role == Role::Donation);
    [s.content(), given, s.measure(), fund].into_iter().flatten().find(kept)
}
