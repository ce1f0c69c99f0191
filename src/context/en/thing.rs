//! What an amount is for or of: the phrase that is bound to it, or, where that only points back, the one that was named before.

use super::cue::Form;
use super::earlier;
use super::gap::Gap;
use super::lead::Link;
use super::mark::{Mark, Marks};
use super::phrase::Phrase;
use super::statement::Statement;
use super::tail::{Bond, Tail};
use super::token::Token;
use crate::context::{Role, Thing, What};
use crate::document::Zone;
use crate::record::Value;
use crate::span::Span;

/// The phrase of an amount of this role: first what is bound to the amount and says more than that it is money, last the word for money.
pub(super) fn of(s: &Statement<'_>, role: Role) -> Option<Thing> {
    let own =
        bound(s, role).or_else(|| purpose(s, role)).or_else(|| whose(s, role)).or_else(|| money(s, role));
    if let Some(phrase) = own {
        return Some(resolved(s, phrase));
    }
    if let Some(what) = again(s, role) {
        return Some(Thing::Said(what));
    }
    let contest = || {
        let contest = s.phrase_marked(Mark::Lottery).filter(|_| role == Role::Prize);
        contest.filter(|contest| !contest.head(&s.clause).has(Mark::Person))
    };
    let work = || {
        s.phrase_marked(Mark::Work)
            .or_else(|| s.phrase_marked(Mark::Lottery))
            .filter(|_| matches!(role, Role::Grant | Role::Budget))
    };
    let near = s
        .phrase_of(role)
        .filter(|phrase| role != Role::Limit || phrase.last < s.clause.at)
        .or_else(contest)
        .or_else(|| cost(s))
        .or_else(work)
        .filter(|phrase| !is_entity(s, *phrase));
    let near = near.or_else(|| aim(s, role).filter(|_| role == Role::Price));
    near.map(|phrase| resolved(s, phrase))
        .or_else(|| before(s, role))
        .or_else(|| {
            aim(s, role)
                .or_else(|| people(s, role))
                .or_else(|| around(s, role))
                .map(|phrase| Thing::Here(phrase.span(&s.clause)))
        })
        .or_else(|| theme(s))
        .or_else(|| generic(s).map(|phrase| Thing::Here(phrase.span(&s.clause))))
}

/// The object of the verb that governs the amount, or its subject: `covers |moving costs|, up to`.
fn around(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let clause = &s.clause;
    let governor = s.governor?;
    let object =
        Phrase::after(clause, governor.at + 1).filter(|noun| !governor.passive && noun.last < s.lead.anchor);
    let source = s.tail.noun.filter(|_| s.tail.bond == Bond::From);
    let costs = matches!(role, Role::Budget | Role::Price | Role::Loan | Role::Limit | Role::Other);
    let said = [object, source, s.subject().filter(|_| costs)];
    said.into_iter().flatten().find(|noun| says(s, *noun, role))
}

/// Whether a phrase can stand for what an amount is for where nothing is bound to it: no one, and no word for money alone.
fn says(s: &Statement<'_>, noun: Phrase, role: Role) -> bool {
    let head = noun.head(&s.clause);
    let money = noun.is_generic(&s.clause) && noun.first == noun.last;
    let who = head.has(Mark::Person) || is_entity(s, noun) || points(s, noun);
    !money && !who && !is_empty(head) && limits(s, noun, role)
}

/// What the item has spoken of last, whatever the amount there was.
fn theme(s: &Statement<'_>) -> Option<Thing> {
    const FARTHEST: usize = 900;
    let place = s.clause.scene.amount().span.start;
    let near = |what: &What| place.saturating_sub(what.span.end) < FARTHEST;
    let others = s.before().filter(|said| said.role != Some(Role::Limit));
    let said = others.filter_map(|said| said.what.clone()).find(near).map(Thing::Said);
    let scene = s.clause.scene;
    let body = scene.amount().zone == Zone::Body;
    let work = || body.then(|| earlier::find(&s.clause, earlier::WORK, earlier::any)).flatten();
    said.or_else(|| work().map(|(span, _)| Thing::Here(span)))
}

/// What the body called the same amount.
fn again(s: &Statement<'_>, role: Role) -> Option<What> {
    let what = s.said_again().filter(|said| said.role == Some(role))?.what.as_ref()?;
    (s.clause.scene.document.zone(what.span.start) == Zone::Body).then(|| what.clone())
}

/// A word for money with another one before it: `the project budget`.
fn cost(s: &Statement<'_>) -> Option<Phrase> {
    s.measure().filter(|noun| noun.first < noun.last && !points(s, *noun) && s.lead_is_cost())
}

/// A cost with a word that says which: `toward |moving costs|`.
fn aim(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let work = |noun: &Phrase| noun.words(&s.clause).iter().any(|word| word.has(Mark::Work));
    s.tail.noun.filter(|noun| s.tail.bond == Bond::For && says(s, *noun, role) && !work(noun))
}

/// Whom the money goes to, where nothing says what for.
fn people(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let to = matches!(s.tail.bond, Bond::To | Bond::For);
    s.tail.noun.filter(|noun| role == Role::Support && to && !is_entity(s, *noun))
}

/// A word for money alone.
fn generic(s: &Statement<'_>) -> Option<Phrase> {
    let named = |noun: &Phrase| !points(s, *noun) && !is_entity(s, *noun) && !is_empty(noun.head(&s.clause));
    s.lead.noun.or(s.content()).filter(named)
}

/// The phrase that is bound to the amount itself.
fn bound(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let worth = s.lead.noun.filter(|_| s.lead.link == Link::Worth);
    let named = |phrase: &Phrase| names(s, *phrase, role) && !(role == Role::Grant && is_fund(s, *phrase));
    let given = matches!(role, Role::Support | Role::Price | Role::Limit | Role::Prize);
    let split = s.lead.link == Link::Colon && s.tail.bond == Bond::For;
    let measure = s
        .measure()
        .filter(|_| !split)
        .filter(|noun| s.lead.link != Link::Noun || !given || noun.role(&s.clause).is_some());
    [worth, s.content(), measure].into_iter().flatten().find(named)
}

/// Whether a phrase says more than that it is money.
fn names(s: &Statement<'_>, phrase: Phrase, role: Role) -> bool {
    let clause = &s.clause;
    let people = matches!(role, Role::Support | Role::Price | Role::Limit | Role::Prize)
        && phrase.head(clause).has(Mark::Person);
    let issued = role != Role::Issue || phrase.role(clause) == Some(Role::Issue);
    !phrase.is_generic(clause)
        && !is_empty(phrase.head(clause))
        && !points(s, phrase)
        && !people
        && issued
        && limits(s, phrase, role)
        && !is_entity(s, phrase)
}

/// A word that names nothing by itself: `more`, `instead`.
fn is_empty(head: &Token<'_>) -> bool {
    head.has_any(Marks::of(&[Mark::Quantifier, Mark::Floor, Mark::Ceiling, Mark::Adverb]))
}

/// What a limit is of: certificates, income, or the limit itself.
fn limits(s: &Statement<'_>, phrase: Phrase, role: Role) -> bool {
    let named = phrase.role(&s.clause);
    role != Role::Limit || matches!(named, Some(Role::Limit | Role::Turnover | Role::Issue | Role::Loan))
}

/// `state funds`, `a city subsidy`: the money, not what it is for.
fn is_fund(s: &Statement<'_>, phrase: Phrase) -> bool {
    let head = phrase.head(&s.clause).cue;
    head.weak.is_some() || head.noun == Some(Role::Support)
}

/// A pronoun.
fn points(s: &Statement<'_>, phrase: Phrase) -> bool {
    phrase.head(&s.clause).has(Mark::Back)
}

/// A district, a city or a mayor.
fn is_entity(s: &Statement<'_>, phrase: Phrase) -> bool {
    let head = phrase.head(&s.clause);
    let scene = s.clause.scene;
    let capitalized = || phrase.words(&s.clause).iter().any(Token::is_capitalized);
    let named = |at: usize| {
        let record = &scene.records[at];
        matches!(record.value, Value::Mayor(_)) && record.span.overlaps(phrase.span(&s.clause))
    };
    head.has(Mark::Entity)
        || ["-gu", "-si", "-dong", "-do", "-gun"].iter().any(|end| head.text.ends_with(end))
        || capitalized() && scene.before().chain(scene.after()).any(named)
}

/// What the amount is for: `for parks`, `to build a park`, `will be invested in parks`.
fn purpose(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let mut tail = s.tail;
    for step in 0..3 {
        let open = matches!(tail.bond, Bond::For | Bond::Purpose(_) | Bond::In | Bond::To | Bond::As)
            || step == 0 && tail.bond == Bond::Of;
        let open =
            open && !(matches!(role, Role::Price | Role::Limit) && matches!(tail.bond, Bond::For | Bond::To));
        let funds =
            |noun| role == Role::Grant && matches!(tail.bond, Bond::In | Bond::Of) && is_fund(s, noun);
        if let Some(noun) = tail.noun.filter(|noun| open && names(s, *noun, role) && !funds(*noun)) {
            return Some(noun);
        }
        tail = match tail.bond {
            Bond::Verb(at) => Tail::next(&s.clause, at + 1),
            _ if step == 0 => s.next(),
            _ => Tail::next(&s.clause, tail.end),
        };
        if tail.bond == Bond::None {
            break;
        }
    }
    None
}

/// Whose money it is: of `the center (budget: 3 billion won)` the center, of `build a park with 3 billion won` the park, of
/// `a project, which costs 3 billion won` the project.
fn whose(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let phrase = bracketed(s).or_else(|| relative(s)).or_else(|| object(s)).or_else(|| following(s))?;
    names(s, phrase, role).then_some(phrase)
}

/// What stands before the bracket that a word for money opens.
fn bracketed(s: &Statement<'_>) -> Option<Phrase> {
    let noun = s.measure()?;
    let opened = s.clause.tokens[noun.first].gap.has(Gap::OPENS);
    noun.first.checked_sub(1).filter(|_| opened).and_then(|at| Phrase::before(&s.clause, at))
}

/// What `which` stands for.
fn relative(s: &Statement<'_>) -> Option<Phrase> {
    let from = s.lead.anchor.saturating_sub(6);
    let which = (from..s.lead.anchor)
        .rev()
        .find(|&at| s.clause.tokens[at].has_any(Marks::of(&[Mark::Which, Mark::That])))?;
    let near = (which..s.lead.anchor).all(|at| at == which || !s.clause.tokens[at].gap.has(Gap::COMMA));
    which.checked_sub(1).filter(|_| near).and_then(|at| Phrase::before(&s.clause, at))
}

/// The object of the verb before `with`, the subject of a passive one or of `costs`.
fn object(s: &Statement<'_>) -> Option<Phrase> {
    let governor = s.governor.filter(|governor| !governor.passive)?;
    let clause = &s.clause;
    let form = clause.tokens[governor.at].cue.verb.map(|verb| verb.form);
    if s.is_passive() && matches!(form, Some(Form::Past | Form::Participle)) {
        return s.subject();
    }
    if matches!(s.lead.link, Link::Verb(_)) {
        let names = clause.tokens[governor.at].has_any(Marks::of(&[Mark::Costs, Mark::Brings]));
        return s.subject().filter(|noun| names || noun.head(clause).has(Mark::Event));
    }
    let by = s.lead.link == Link::With || s.measure().is_some() || s.lead.link == Link::At;
    let particle = clause.get(governor.at + 1).is_some_and(|word| word.has(Mark::Particle));
    let first = governor.at + 1 + usize::from(particle);
    let object = Phrase::after(clause, first).filter(|object| by && object.last < s.lead.anchor);
    let share = object.is_some_and(|object| object.is_generic(clause))
        || clause.get(first).is_some_and(|word| word.has(Mark::By));
    if s.lead.link == Link::With && share { shared(s) } else { object }
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
    if s.governor.is_some_and(|governor| !governor.passive) || !clause.get(first)?.gap.has(Gap::COMMA_FIRST) {
        return None;
    }
    let verb = (first + 1..first + 8).find(|&at| {
        clause.verb(at).is_some_and(|verb| verb.form != Form::Ing)
            && clause.get(at + 1).is_some_and(Token::joins)
    })?;
    Phrase::after(clause, verb + 1)
}

/// A word for money that yet says which: `prize money`, `external funds`, `a city subsidy`.
fn money(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if role == Role::Issue {
        return s.phrase_of(role).filter(|phrase| !phrase.is_generic(&s.clause));
    }
    let kept = |phrase: &Phrase| {
        let named = phrase.role(&s.clause).is_some()
            || is_fund(s, *phrase) && (role == Role::Grant || phrase.first < phrase.last);
        named && limits(s, *phrase, role) && !points(s, *phrase) && !is_entity(s, *phrase)
    };
    let given = s.tail.noun.filter(|_| s.tail.bond == Bond::To).map(|to| Tail::next(&s.clause, to.last + 1));
    let given = given.filter(|tail| tail.bond == Bond::As).and_then(|tail| tail.noun);
    [s.content(), given, s.measure()].into_iter().flatten().find(kept)
}

/// What was named before: the last phrase of the item with this role, or a nearer one of the sentences before.
fn before(s: &Statement<'_>, role: Role) -> Option<Thing> {
    let role = if role == Role::Limit { Role::Issue } else { role };
    let said = said(s, role);
    let earlier = earlier(s, role).filter(|span| {
        role != Role::Issue && said.as_ref().is_none_or(|said| said.span.start < span.start) || said.is_none()
    });
    earlier.map(Thing::Here).or_else(|| said.map(Thing::Said))
}

/// The last phrase of the item with this role; a name goes before `gift certificates`.
fn said(s: &Statement<'_>, role: Role) -> Option<What> {
    let mut whats = s.before().filter(|said| said.role == Some(role)).filter_map(|said| said.what.as_ref());
    let first = whats.clone().next()?;
    Some(whats.find(|what| is_name(what)).unwrap_or(first).clone())
}

/// A phrase of the sentences before.
fn earlier(s: &Statement<'_>, role: Role) -> Option<Span> {
    let scene = s.clause.scene;
    if scene.amount().zone != Zone::Body {
        return None;
    }
    let named = earlier::find(&s.clause, Marks::names(role), earlier::any);
    let work = || {
        earlier::find(&s.clause, earlier::WORK, earlier::is_named)
            .filter(|_| matches!(role, Role::Grant | Role::Budget | Role::Prize))
    };
    named.or_else(work).map(|(span, _)| span)
}

fn is_name(what: &What) -> bool {
    what.text.split(' ').filter(|word| word.starts_with(char::is_uppercase)).count() > 1
}

/// The phrase, or what it points back to: `the certificates` are those named before.
fn resolved(s: &Statement<'_>, phrase: Phrase) -> Thing {
    let clause = &s.clause;
    let plain = || !phrase.words(clause).iter().any(Token::is_capitalized);
    let back = || phrase.points_back(clause) || phrase.role(clause) == Some(Role::Issue);
    let named = if phrase.last - phrase.first < 3 && plain() && back() {
        name_ending(s, phrase.head(clause))
    } else {
        None
    };
    named.map_or_else(|| Thing::Here(phrase.span(clause)), |what| Thing::Said(what.clone()))
}

/// The last name of the item that ends in this word.
fn name_ending<'a>(s: &Statement<'a>, head: &Token<'_>) -> Option<&'a What> {
    let mut whats = s.before().filter_map(|said| said.what.as_ref());
    whats.find(|what| ends_in(&what.text, head.text) && is_name(what))
}

/// Whether a word is the last one of a text, in any case.
fn ends_in(text: &str, word: &str) -> bool {
    let Some(at) = text.len().checked_sub(word.len()) else { return false };
    let end = text.get(at..).is_some_and(|end| end.eq_ignore_ascii_case(word));
    end && (at == 0 || text.as_bytes()[at - 1] == b' ') && !word.contains(' ')
}
