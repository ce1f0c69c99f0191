//! Amounts whose verb says what they are.

use super::sense::due::is_due;
use super::sense::given::is_to_authority;
use super::sense::trade::{is_appraised, is_demanded, is_loaded};
use super::{GRANT, LARGE, SMALL};
use crate::context::en::role::sense;
use crate::context::en::statement::change::is_contrasted;
use crate::context::en::statement::{Bond, Governor, Link, Phrase, Statement};
use crate::context::en::word::{Class, Classes, Gap, Sense, Token, Words};
use crate::context::{Role, Rule};

/// The verb that governs the amount.
pub(super) const VERB: Rule = Rule {
    id: "en/context/verb",
    finds: &[
        "Mapo-gu will issue [5 billion won]. => issue | - | 11440 | - | planned",
        "Purchases are capped at [500,000 won]. => limit | Purchases | - | - | standing",
        "The council's committee took out [3 billion won]. => budget | - | - | - | done",
        "The district secured [2 billion won]. => grant | - | - | - | done",
        "A tour is held in Jongno-gu.\n\nTickets are sold in May.\n\nCoffee and vinyl in Mapo-gu\n\nA ticket costs [5,000 won]. => price | ticket | 11440 | - | standing",
        "A tour is held in Jongno-gu.\n\nCoffee and vinyl in Mapo-gu\n\nCome early.\n\nPear picking, Naju\n\nA basket costs [20,000 won]. => price | basket | - | - | standing",
        "A tour is held in Jongno-gu.\n\nMapo-gu: a walk in the forest\n\nA ticket costs [5,000 won]. => price | ticket | 11440 | - | standing",
        "A tour is held in Jongno-gu.\n\nBook fair (Mapo-gu)\n\nPottery in Icheon\n\nA ticket costs [5,000 won]. => price | ticket | - | - | standing",
        "A tour is held in Jongno-gu.\n\nGuests came from Mapo-gu\n\nA ticket costs [5,000 won]. => price | ticket | 11110 | - | standing",
        "Bags are piled up in Gongdeok-dong, Mapo-gu, Seoul.\n\nThe city of Seoul said that rules change. A total of [9 billion won] was levied in fines. => turnover | fines | - | - | done",
    ],
    skips: &["It was 5 billion won."],
};

pub(super) fn verb(s: &Statement<'_>) -> Option<Role> {
    if is_appraised(s) {
        return Some(Role::Turnover);
    }
    if is_land(s) {
        return Some(Role::Turnover);
    }
    let governor = s.governor.filter(|_| !is_parallel(s))?;
    let subject = s.subject().filter(|_| !governor.of_subject);
    whatever_verb(s, &governor, subject).or_else(|| by_verb(s, &governor, subject))
}

/// `|land worth| 2 trillion won appears`: what it would bring.
fn is_land(s: &Statement<'_>) -> bool {
    let land = s.clause.prev(s.lead.anchor).is_some_and(|word| word.is("land"));
    let bought = s.governor.is_some_and(|verb| verb.role().is_some() && !verb.of_subject);
    s.lead.link == Link::Worth && s.won() >= LARGE && land && !bought
}

/// What the words around the verb say, whatever the verb itself does.
fn whatever_verb(s: &Statement<'_>, governor: &Governor, subject: Option<Phrase>) -> Option<Role> {
    match () {
        () if is_due(s) => Some(Role::Turnover),
        () if governor.sense == Sense::Other && is_to_authority(s) => Some(Role::Donation),
        () if has_arrived(s) || is_topped_up(s, subject) => Some(Role::Grant),
        () if is_boost(s, subject) => Some(Role::Turnover),
        () if is_purchase(s) && subject.is_some_and(|noun| noun.head(&s.clause).is_authority()) => {
            Some(Role::Budget)
        }
        () if is_demanded(s) || is_purchase(s) || is_taken_off(s) => Some(Role::Price),
        () if is_met_by_state(s, governor) => Some(Role::Grant),
        () if is_put_in_budget(s) => Some(Role::Budget),
        () if is_first(s) => Some(Role::Prize),
        () if is_put_on_sale(s) => Some(Role::Issue),
        () if is_claimed(s) || is_loaded(s) => Some(Role::Support),
        () if is_used(s) && s.last() == Some(Role::Issue) => Some(Role::Turnover),
        () if is_field(s, subject) || is_eaten(s) || is_taken(s, subject) || is_used(s) => Some(Role::Budget),
        () if is_shared(s) => Some(Role::Support),
        () => None,
    }
}

/// What the verb says; where it says nothing, or only what becomes of the amount, what its subject names.
fn by_verb(s: &Statement<'_>, governor: &Governor, subject: Option<Phrase>) -> Option<Role> {
    const NAMED: [Role; 5] = [Role::Loan, Role::Support, Role::Grant, Role::Donation, Role::Price];
    let named = subject.and_then(|noun| noun.role(&s.clause));
    let changes = s.lead.link == Link::Copula && s.is_verb(Class::Change);
    match governor.role().filter(|role| !changes || *role == Role::Limit) {
        Some(role) => Some(sense::of(s, role, subject, named)),
        // `the certificates |moved| 40 billion won`: what was bought with them.
        None if named == Some(Role::Issue) && matches!(s.lead.link, Link::Verb(_)) => Some(Role::Turnover),
        None => named.filter(|role| NAMED.contains(role)),
    }
}

/// `|welfare| receives`, `|the fair| is given`: what a district spends on gets its money from the district.
fn is_field(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    const GIVEN: Classes = Classes::of(&[Class::Field, Class::Event]);
    let large = s.won() >= LARGE && matches!(s.lead.link, Link::Verb(_));
    let fields = if s.is_passive() { GIVEN } else { Classes::of(&[Class::Field]) };
    let money = |noun: Phrase| noun.role(&s.clause).is_some() || noun.weak_role(&s.clause).is_some();
    large
        && subject.is_some_and(|noun| noun.head(&s.clause).has_any(fields))
        && !s.content().is_some_and(money)
        && s.source().is_none()
}

/// `had asked for 9 billion won in grants. 1.5 billion won |has arrived|`.
fn has_arrived(s: &Statement<'_>) -> bool {
    let arrives = s.governor.is_some_and(|verb| {
        let word = &s.clause.tokens[verb.at];
        // `|came in| as the reward`.
        let came = word.is("came") && s.clause.get(verb.at + 1).is_some_and(|next| next.is("in"));
        verb.of_subject && (came || word.is_one(&const { Words::of(["arrived", "arrive", "arrives"]) }))
    });
    arrives && s.won() >= LARGE && s.last() == Some(Role::Grant)
}

/// `|the ministry added| 2 billion won`, `the city |has promised| 2 billion won`: what the state puts on top.
fn is_topped_up(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    const PROMISES: Words<4> = Words::of(["promise", "promised", "promises", "pledged"]);
    let promises = |verb: &Governor| s.clause.tokens[verb.at].is_one(&PROMISES);
    let adds = s.is_verb(Class::Adds) || s.governor.as_ref().is_some_and(promises);
    let adds = adds && matches!(s.lead.link, Link::Verb(_)) && s.won() >= LARGE;
    adds && subject.is_some_and(|noun| noun.is_sourced(&s.clause))
}

/// `the festival pumped 12 billion won |into the local economy|`: what someone other than an authority brings it.
fn is_boost(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let economy = s.tail.noun.is_some_and(|noun| noun.head(&s.clause).is("economy"));
    economy
        && matches!(s.tail.bond, Bond::To | Bond::For | Bond::In)
        && !subject.is_some_and(|noun| noun.head(&s.clause).is_authority())
}

/// `pensions |take up| 3 billion won`.
fn is_eaten(s: &Statement<'_>) -> bool {
    let up = matches!(s.lead.link, Link::Verb(verb) if s.clause.get(verb + 1).is_some_and(|word| word.has(Class::Up)));
    up && s.is_verb(Class::Takes) && s.won() >= LARGE && !s.lead.ceiling
}

/// `repairs |take| another 1.5 billion won`: not what a shop takes.
fn is_taken(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    const TAKES: Words<5> = Words::of(["take", "takes", "took", "taken", "taking"]);
    const WHO: Classes =
        Classes::of(&[Class::Person, Class::Authority, Class::Entity, Class::Event, Class::Borrower]);
    let takes = |at: usize| s.clause.tokens[at].is_one(&TAKES);
    let alone =
        |at: usize| s.clause.get(at + 1).is_some_and(|word| !word.has(Class::Particle) && !word.is("in"));
    let verb = matches!(s.lead.link, Link::Verb(at) if takes(at) && alone(at));
    let thing = |noun: Phrase| !noun.head(&s.clause).has_any(WHO) && !noun.head(&s.clause).is_district();
    verb && s.won() >= LARGE && !s.is_passive() && subject.is_none_or(thing)
}

/// `85 million won |is to be used| for`.
fn is_used(s: &Statement<'_>) -> bool {
    let used = s.governor.is_some_and(|verb| verb.of_subject && s.clause.tokens[verb.at].is("used"));
    used && s.won() >= LARGE && s.worth().is_none()
}

/// `the first 12 billion won goes |on sale|` in the news of certificates.
fn is_put_on_sale(s: &Statement<'_>) -> bool {
    const MOST: usize = 3;
    let Some(verb) = s.governor.filter(|verb| verb.of_subject && s.won() >= GRANT) else { return false };
    let behind = s.clause.tokens[verb.at + 1..].iter().take(MOST).take_while(|word| word.joins());
    let on_sale = behind.clone().any(|word| word.is("sale")) && behind.clone().any(|word| word.is("on"));
    on_sale && sense::is_issued(s)
}

/// `anyone whose shop was flooded may |claim| up to 2 million won`.
fn is_claimed(s: &Statement<'_>) -> bool {
    const CLAIMS: Words<4> = Words::of(["claim", "claims", "claimed", "claiming"]);
    let claims = |at: usize| s.clause.tokens[at].is_one(&CLAIMS);
    let small = s.won() < LARGE && matches!(s.lead.link, Link::Verb(_));
    small && s.governor.is_some_and(|verb| !verb.of_subject && claims(verb.at))
}

/// `its owner |bought| it |for| 1 billion won`: what a buyer pays; what an authority buys, it spends on.
fn is_purchase(s: &Statement<'_>) -> bool {
    const BUYS: Words<7> =
        Words::of(["buy", "bought", "buys", "purchased", "buying", "acquired", "acquires"]);
    let buys = |at: usize| s.clause.tokens[at].is_one(&BUYS);
    s.lead.link == Link::At && s.governor.is_some_and(|verb| !verb.of_subject && buys(verb.at))
}

/// `members get 30,000 won |off|`: so much less they pay.
fn is_taken_off(s: &Statement<'_>) -> bool {
    let off = s.clause.get(s.clause.at + 1).is_some_and(|off| off.joins() && off.is("off"));
    off && s.won() < SMALL
}

/// `400 million won |was met by the ministry|`, whatever the verb.
fn is_met_by_state(s: &Statement<'_>, governor: &Governor) -> bool {
    let being = s.clause.prev(governor.at).is_some_and(Token::is_be);
    governor.of_subject && being && s.won() >= LARGE && sense::is_from_state(s)
}

/// `put 3 billion won for the payments |into next year's budget bill|`.
fn is_put_in_budget(s: &Statement<'_>) -> bool {
    let put = s.governor.is_some_and(|verb| s.clause.tokens[verb.at].is("put")) && s.won() >= LARGE;
    let budget = |noun: Phrase| noun.words(&s.clause).iter().any(|word| word.is("budget"));
    put && [s.tail.noun, s.next().noun].into_iter().flatten().any(budget)
}

/// `the team took |first place| and 3 million won`.
fn is_first(s: &Statement<'_>) -> bool {
    const MOST: usize = 5;
    let and = s.clause.prev(s.clause.at).is_some_and(|word| word.has(Class::And));
    let place = |word: &Token<'_>| word.is("place") || word.is("prize");
    let takes = s.is_verb(Class::Takes) || s.is_verb(Class::Wins);
    let first = s.clause.at.saturating_sub(MOST);
    and && takes && s.won() < LARGE && s.clause.tokens[first..s.clause.at].iter().any(place)
}

/// `households |shared| 60 million won`.
fn is_shared(s: &Statement<'_>) -> bool {
    s.governor.is_some_and(|verb| s.clause.tokens[verb.at].is("shared")) && s.is_of_people()
}

/// `those with a loan 1 million won, those without |700,000 won|`: the verb is that of the amount before.
fn is_parallel(s: &Statement<'_>) -> bool {
    let scene = s.clause.scene;
    let or = s.clause.prev(s.clause.at).is_some_and(|word| word.is("or") && word.gap.has(Gap::COMMA));
    (or || s.lead.link == Link::Noun || is_contrasted(&s.clause))
        && scene.before().any(|at| scene.is_money(at))
}
