//! Amounts whose verb says what they are.

use super::super::cue::Sense;
use super::super::earlier;
use super::super::gap::Gap;
use super::super::lead::Link;
use super::super::mark::{Mark, Marks};
use super::super::phrase::Phrase;
use super::super::statement::Statement;
use super::super::tail::Bond;
use super::super::token::Token;
use super::given::{is_to_authority, supported};
use super::trade::{
    is_appraised, is_bought, is_charged, is_demanded, is_fined, is_shopping, is_sold, is_threshold,
};
use super::{GRANT, LARGE, PRIZE, SMALL, TINY};
use crate::context::{Role, Rule};

/// The verb that governs the amount.
pub(super) const VERB: Rule = Rule {
    id: "en/context/verb",
    finds: &[
        "Mapo-gu will issue [5 billion won]. => issue | - | 11440 | - | planned",
        "The district secured [2 billion won]. => grant | - | - | - | done",
    ],
    skips: &["It was 5 billion won."],
};

pub(super) fn verb(s: &Statement<'_>) -> Option<Role> {
    if is_appraised(s) {
        return Some(Role::Turnover);
    }
    let governor = s.governor.filter(|_| !is_parallel(s))?;
    let subject = s.subject().filter(|_| !governor.passive);
    let named = subject.and_then(|noun| noun.role(&s.clause));
    let changes = s.lead.link == Link::Copula
        && s.clause.tokens[governor.at].has(Mark::Change)
        && governor.role() != Some(Role::Limit);
    if governor.sense == Sense::Other && is_to_authority(s) {
        return Some(Role::Donation);
    }
    if is_boost(s, subject) {
        return Some(Role::Turnover);
    }
    if is_demanded(s) {
        return Some(Role::Price);
    }
    if is_field(s, subject) {
        return Some(Role::Budget);
    }
    if is_eaten(s) || is_used(s) {
        return Some(Role::Budget);
    }
    if is_shared(s) {
        return Some(Role::Support);
    }
    let Some(role) = governor.role().filter(|_| !changes) else {
        const NAMED: [Role; 5] = [Role::Loan, Role::Support, Role::Grant, Role::Donation, Role::Price];
        return named.filter(|role| NAMED.contains(role));
    };
    Some(match role {
        Role::Grant if is_bought(s) => Role::Price,
        Role::Grant if is_in_budget(s) => Role::Budget,
        Role::Grant => granted(s, subject, named),
        Role::Support => supported(s, subject, named),
        Role::Budget if s.won() < SMALL && s.tail.per => Role::Support,
        Role::Budget if s.won() < SMALL && is_threshold(s) => Role::Limit,
        Role::Budget if is_allotted(s, subject) || is_from_state(s) => Role::Grant,
        Role::Budget if is_shopping(s) => Role::Turnover,
        Role::Loan if s.lead.link == Link::At && s.won() < SMALL => Role::Price,
        Role::Donation if is_authority(s, subject) => Role::Budget,
        Role::Donation if s.won() >= LARGE && subject.is_some_and(|noun| is_state(s, noun)) => Role::Grant,
        Role::Donation if is_fined(s) || is_charged(s) => Role::Price,
        Role::Price if s.won() >= SMALL && s.is_verb(Mark::Costs) => Role::Budget,
        Role::Prize if s.won() >= LARGE => Role::Grant,
        Role::Prize if s.tail.per => earned(s),
        Role::Loan if is_assured(s) => {
            if s.won() >= LARGE {
                Role::Budget
            } else {
                Role::Support
            }
        }
        Role::Turnover if s.won() >= GRANT && s.source().is_some_and(|who| is_state(s, who)) => Role::Grant,
        Role::Turnover if s.lead.link == Link::At || is_sold(s) => Role::Price,
        Role::Turnover if named == Some(Role::Donation) => Role::Donation,
        Role::Turnover if s.tail.per && s.won() < TINY && s.is_of_people() => earned(s),
        Role::Turnover if s.tail.per && s.won() < PRIZE && is_wage(s, subject) => earned(s),
        Role::Turnover if is_placed(s, subject) => Role::Prize,
        Role::Turnover if is_issued(s) => Role::Issue,
        role => role,
    })
}

/// Whether what is given or received is what someone won.
pub(super) fn is_prize(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let wins = subject.is_some_and(|noun| noun.head(&s.clause).has(Mark::Lottery));
    wins && s.won() < LARGE || s.won() < PRIZE && s.speaks_of(Mark::Lottery)
}

/// What is received: by people support, from a bazaar a donation, in taxes income.
fn granted(s: &Statement<'_>, subject: Option<Phrase>, named: Option<Role>) -> Role {
    let event = subject.is_some_and(|noun| noun.head(&s.clause).has(Mark::Event));
    match () {
        () if is_prize(s, subject) || s.won() < PRIZE && s.is_verb(Mark::Wins) => Role::Prize,
        () if subject.is_some_and(|noun| noun.head(&s.clause).has(Mark::Borrower)) => Role::Loan,
        () if s.is_verb(Mark::Brings) && matches!(named, Some(Role::Turnover | Role::Price)) => {
            Role::Turnover
        }
        () if s.is_verb(Mark::Brings) && event => Role::Donation,
        () if s.is_verb(Mark::Brings) && s.tail.bond == Bond::To && s.is_of_people() => Role::Donation,
        () if is_counted(s, subject) => Role::Support,
        () if s.is_of_people() || s.tail.per || s.lead.ceiling || s.won() < GRANT => Role::Support,
        () => Role::Grant,
    }
}

/// `|48 complexes| received`: many, and no authorities.
fn is_counted(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let counted = |noun: Phrase| {
        let head = noun.head(&s.clause);
        let authority = head.has_any(Marks::of(&[Mark::Authority, Mark::Entity, Mark::Work, Mark::Scheme]))
            || head.is("districts");
        head.is_plural()
            && !authority
            && !head.is_capitalized()
            && s.clause.prev(noun.first).is_some_and(Token::is_number)
    };
    !s.is_verb(Mark::Wins) && subject.is_some_and(counted)
}

/// `|welfare| receives`, `|the fair| is given`: what a district spends on gets its money from the district.
fn is_field(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    const GIVEN: Marks = Marks::of(&[Mark::Field, Mark::Event]);
    let large = s.won() >= LARGE && matches!(s.lead.link, Link::Verb(_)) && s.source().is_none();
    let fields = if s.is_passive() { GIVEN } else { Marks::of(&[Mark::Field]) };
    let money = |noun: Phrase| noun.role(&s.clause).is_some() || noun.weak_role(&s.clause).is_some();
    large
        && !s.content().is_some_and(money)
        && subject.is_some_and(|noun| noun.head(&s.clause).has_any(fields))
}

/// `the festival pumped 12 billion won |into the local economy|`: what someone other than an authority brings it.
fn is_boost(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let economy = s.tail.noun.is_some_and(|noun| noun.head(&s.clause).is("economy"));
    economy
        && matches!(s.tail.bond, Bond::To | Bond::For | Bond::In)
        && !subject.is_some_and(|noun| noun.head(&s.clause).is_authority())
}

/// `secured 3 billion won |in its budget|`.
fn is_in_budget(s: &Statement<'_>) -> bool {
    let own = |noun: Phrase| noun.head(&s.clause).is("budget") && !noun.is_sourced(&s.clause);
    // `in |this year's| budget`.
    let inside = s.clause.get(s.clause.at + 1).is_some_and(|word| word.has(Mark::In));
    inside && matches!(s.tail.bond, Bond::In | Bond::Of) && s.won() >= LARGE && s.tail.noun.is_some_and(own)
}

/// `each dong |is guaranteed| 50 million won`.
fn is_assured(s: &Statement<'_>) -> bool {
    s.is_passive() && s.governor.is_some_and(|verb| s.clause.tokens[verb.at].is("guaranteed"))
}

/// `|interns| earn 2 million won a month`.
fn is_wage(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    subject.is_some_and(|noun| noun.head(&s.clause).has(Mark::Hired))
}

/// What people earn for one of something is help; a wage is a price.
fn earned(s: &Statement<'_>) -> Role {
    let hour =
        (s.clause.at + 1..s.clause.at + 4).any(|at| s.clause.get(at).is_some_and(|word| word.is("hour")));
    if hour { Role::Price } else { Role::Support }
}

/// `is borne |by the state|`.
fn is_from_state(s: &Statement<'_>) -> bool {
    let Some(verb) = s.governor.filter(|verb| verb.passive) else { return false };
    let by = s.clause.get(verb.at + 1).is_some_and(|word| word.has(Mark::By));
    by && Phrase::after(&s.clause, verb.at + 2).is_some_and(|who| is_state(s, who))
}

/// `|the ministry| chipped in`.
fn is_state(s: &Statement<'_>, who: Phrase) -> bool {
    who.is_sourced(&s.clause) && !who.head(&s.clause).has(Mark::Person)
}

/// `pensions |take up| 3 billion won`.
fn is_eaten(s: &Statement<'_>) -> bool {
    let up = matches!(s.lead.link, Link::Verb(verb) if s.clause.get(verb + 1).is_some_and(|word| word.has(Mark::Up)));
    up && s.is_verb(Mark::Takes) && s.won() >= LARGE
}

/// `85 million won |is to be used| for`.
fn is_used(s: &Statement<'_>) -> bool {
    let used = s.governor.is_some_and(|verb| verb.passive && s.clause.tokens[verb.at].is("used"));
    used && s.won() >= LARGE && s.worth().is_none()
}

/// `households |shared| 60 million won`.
fn is_shared(s: &Statement<'_>) -> bool {
    s.is_of_people() && s.governor.is_some_and(|verb| s.clause.tokens[verb.at].is("shared"))
}

/// `the district |was allotted| 3 billion won`.
fn is_allotted(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let own = matches!(s.lead.link, Link::Verb(_)) && s.is_passive();
    own && subject.is_some_and(|noun| noun.head(&s.clause).is_authority())
}

/// `|first place| earns`: what is given to who does well.
fn is_placed(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    s.won() < LARGE
        && subject
            .is_some_and(|noun| noun.head(&s.clause).is("place") || noun.head(&s.clause).has(Mark::Lottery))
}

/// A district that contributes to something spends its own money.
fn is_authority(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let head = subject.map(|noun| noun.head(&s.clause));
    s.is_verb(Mark::Contributes) && head.is_none_or(|head| head.is_district() || head.is("district"))
}

/// `those with a loan 1 million won, those without |700,000 won|`: the verb is that of the amount before.
fn is_parallel(s: &Statement<'_>) -> bool {
    let scene = s.clause.scene;
    let or = s.clause.prev(s.clause.at).is_some_and(|word| word.is("or") && word.gap.has(Gap::COMMA));
    (or || s.lead.link == Link::Noun || is_contrasted(s)) && scene.before().any(|at| scene.is_money(at))
}

/// `, down |from| 3 billion won`, `|instead of| 490 won`: what the amount before is compared with is what that is.
fn is_contrasted(s: &Statement<'_>) -> bool {
    let before = |back: usize| s.clause.at.checked_sub(back).and_then(|at| s.clause.get(at));
    let is = |back: usize, word: &str| before(back).is_some_and(|of| of.is(word));
    let moved = (is(1, "from") || is(1, "on")) && (is(2, "down") || is(2, "up"));
    let comma = before(2).is_some_and(|word| word.gap.has(Gap::COMMA));
    moved && comma || is(1, "of") && is(2, "instead") || is(1, "than") && is(2, "rather")
}

/// Whether what is sold are certificates.
fn is_issued(s: &Statement<'_>) -> bool {
    let said = s.before().any(|said| said.role == Some(Role::Issue));
    said || s.phrase_of(Role::Issue).is_some()
        || earlier::find(&s.clause, Marks::names(Role::Issue), earlier::any).is_some()
}
