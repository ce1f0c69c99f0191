//! Whether what an amount is for has happened.

use super::tense::said;
use crate::context::en::is_coming;
use crate::context::en::role::{LARGE, SMALL, Taken, is_following, is_requested, is_unpaid};
use crate::context::en::statement::change::is_replacing;
use crate::context::en::statement::{Bond, Link, Phrase, Statement, Tense};
use crate::context::en::word::{Class, Form, Gap, Sense, Token, Words};
use crate::context::{Role, Said, Status};
use crate::document::Zone;

/// The status of an amount of this role; `former` where it is only what another one is compared with.
pub(in crate::context::en) fn find(s: &Statement<'_>, role: Role, taken: Taken, former: bool) -> Status {
    settled(s, role, former).or_else(|| inherited(s, role, taken)).unwrap_or_else(|| told(s, role))
}

/// What the amount is settles it, whatever else is told.
fn settled(s: &Statement<'_>, role: Role, former: bool) -> Option<Status> {
    match role {
        Role::Price if is_changed(s) && said(s) == Some(Tense::Future) => Some(Status::Planned),
        Role::Price if is_replaced(s) => Some(Status::Standing),
        _ if former || role == Role::Turnover && is_unpaid(s) => Some(Status::Done),
        Role::Turnover if is_condition(s) => Some(Status::Standing),
        _ => None,
    }
}

/// That of the amount before, with which it goes on.
fn inherited(s: &Statement<'_>, role: Role, taken: Taken) -> Option<Status> {
    let own = || matches!(said(s), Some(Tense::Past | Tense::Future));
    // `instead of the 90,000 won |paid| last winter`.
    // `, and 2 billion won |was won|`.
    let passive = |at: usize| s.clause.prev(at).is_some_and(Token::is_be);
    let told = || matches!(s.tail.bond, Bond::Verb(at) if passive(at) || is_replacing(&s.clause));
    let bound = || matches!(s.lead.link, Link::Verb(_)) || told() || is_moved_on(s);
    // `the fee is 5,000 won, whereas the cost |is usually| 30,000 won`.
    let holds = || role == Role::Price && is_usual(s);
    let listed = taken == Taken::Listed && !(bound() && own()) && !holds();
    if listed && (is_of_issued(s) || is_as_of(s)) {
        return Some(Status::Done);
    }
    if taken == Taken::Whole && is_following(s) {
        return Some(Status::Done);
    }
    let same = || taken == Taken::Same && s.said_last().is_some_and(|said| said.role == Some(role));
    let inherits = listed
        || taken == Taken::Whole
        || (taken == Taken::Before || same()) && s.governor.is_none() && !own()
        || is_out_of_sight(s, role);
    // What a headline leaves open, the body says: `The scale is`.
    let sized = taken == Taken::Before
        && s.lead.link == Link::Copula
        && role == Role::Budget
        && s.before().nth(1).is_none();
    s.before().find(|said| !said.former).filter(|_| inherits && !sized)?.status
}

/// What its own sentence tells, or else its role.
fn told(s: &Statement<'_>, role: Role) -> Status {
    if role == Role::Budget && is_of_bill(s) {
        return Status::Planned;
    }
    if is_to_be(s) || is_requested(s) && s.clause.tokens.iter().any(|word| word.has(Class::Have)) {
        return Status::Planned;
    }
    let goal = s.measure().is_some_and(|noun| noun.head(&s.clause).has(Class::Aim));
    if goal {
        return Status::Planned;
    }
    let tense = said(s);
    match (role, tense) {
        (Role::Price, Some(Tense::Past)) if is_charged(s) || is_bill(s) => Status::Done,
        (Role::Price, Some(Tense::Future)) if is_charged(s) && !is_former(s) => Status::Planned,
        (Role::Limit | Role::Price, _) => Status::Standing,
        (_, Some(Tense::Past)) => Status::Done,
        (_, Some(Tense::Future)) => Status::Planned,
        _ => by_role(s, role),
    }
}

/// `the cost is |usually| 30,000 won`.
fn is_usual(s: &Statement<'_>) -> bool {
    const MOST: usize = 3;
    const USUAL: Words<4> = Words::of(["usually", "normally", "typically", "ordinarily"]);
    let near = &s.clause.tokens[s.lead.anchor.saturating_sub(MOST)..s.clause.at];
    near.iter().any(|word| word.is_one(&USUAL))
}

/// `shops |whose| sales exceeded 1 billion won are left out`.
fn is_condition(s: &Statement<'_>) -> bool {
    const MOST: usize = 6;
    let near = s.lead.anchor.saturating_sub(MOST)..s.lead.anchor;
    let whose = near.rev().find(|&at| s.clause.tokens[at].is("whose"));
    let whom = whose.and_then(|at| s.clause.prev(at));
    whom.is_some_and(|whom| whom.has(Class::Person) && (whom.is_plural() || whom.is("those")))
}

/// `received 3 billion won for the bridge, |and 2 billion won| in grants to finish the path`: a list too long for its verb to be seen.
fn is_out_of_sight(s: &Statement<'_>, role: Role) -> bool {
    let scene = s.clause.scene;
    let and = s.clause.prev(s.clause.at).is_some_and(|word| word.has(Class::And));
    let bond = matches!(s.tail.bond, Bond::In | Bond::Of);
    let listed = and && bond && s.governor.is_none() && s.lead.link == Link::None;
    listed && s.last() == Some(role) && scene.before().any(|at| scene.is_money(at))
}

/// `had given 500,000 won, |will raise it to| 700,000 won`: a verb of size of its own, of what is to come.
fn is_moved_on(s: &Statement<'_>) -> bool {
    let tokens = &s.clause.tokens[..s.lead.anchor];
    let before = tokens.iter().rposition(Token::is_money).map_or(0, |at| at + 1);
    let coming = |word: &Token<'_>| word.has(Class::Will) || word.is("expected");
    s.lead.link == Link::Copula && before > 0 && tokens[before..].iter().any(coming)
}

/// `projects worth 3 billion won |to be| carried out`.
fn is_to_be(s: &Statement<'_>) -> bool {
    let [to, be, ..] = &s.clause.tokens[s.tail.end.min(s.clause.tokens.len())..] else { return false };
    to.is("to") && be.is("be")
}

/// `the general |account| grew to`, where the budget that it is a part of is to come: the bill is what grew.
fn is_of_bill(s: &Statement<'_>) -> bool {
    let account = |word: &Token<'_>| word.is("account") || word.is("accounts");
    let part = s.lead.link == Link::Copula && s.measure().is_some_and(|noun| account(noun.head(&s.clause)));
    let budget = |said: &&Said| said.role == Some(Role::Budget) && !said.former;
    part && s.before().find(budget).is_some_and(|said| said.status == Some(Status::Planned))
}

/// `renewed the insurance at |a premium of| 300 million won`, `the |average| purchase was`: what was paid, and no rate.
fn is_bill(s: &Statement<'_>) -> bool {
    const MEANS: Words<4> = Words::of(["average", "typical", "median", "mean"]);
    let mean = |noun: Phrase| {
        let before = s.clause.prev(noun.first).into_iter();
        before.chain(noun.words(&s.clause)).any(|word| word.is_one(&MEANS))
    };
    s.won() >= LARGE || s.lead.link == Link::Copula && s.measure().is_some_and(mean)
}

/// `after the 10 billion won batch |issued in January| sold out`: what has been.
fn is_of_issued(s: &Statement<'_>) -> bool {
    let Some(noun) = s.tail.noun.filter(|_| s.tail.bond == Bond::Of) else { return false };
    let issued = s.clause.verb(noun.last + 1).is_some_and(|verb| {
        matches!(verb.form, Form::Past | Form::Participle) && matches!(verb.sense, Sense::Role(_))
    });
    let dated = s.clause.get(noun.last + 2).is_some_and(|word| word.is_date() || word.has(Class::Dating));
    issued && dated
}

/// `the goal is 3 billion won, and |as of May 1|, 2 billion won was filled`.
fn is_as_of(s: &Statement<'_>) -> bool {
    matches!(&s.clause.tokens[..s.clause.at], [.., as_, of, date] if as_.is("as") && of.has(Class::Of) && date.is_date())
}

/// A fine that was imposed, a price that was paid: the verb is about the amount itself.
fn is_charged(s: &Statement<'_>) -> bool {
    let bounded = s.lead.ceiling || s.lead.floor || s.tail.compared;
    !bounded && s.governor.is_some_and(|verb| verb.role().is_some())
}

/// `from 30,000 won to`: a price that holds till it changes.
fn is_former(s: &Statement<'_>) -> bool {
    s.clause.prev(s.clause.at).is_some_and(|word| word.has(Class::From))
}

/// `600 won |instead of| 500 won`, `600 won, |up from| 500 won`: a price that held.
fn is_replaced(s: &Statement<'_>) -> bool {
    let [.., first, second] = &s.clause.tokens[..s.clause.at] else { return false };
    let moved = (first.is("up") || first.is("down")) && first.gap.has(Gap::COMMA) && s.won() < SMALL;
    first.has(Class::Instead) && second.has(Class::Of) || moved && second.has(Class::From)
}

/// `will drop to`: a price that is to change.
fn is_changed(s: &Statement<'_>) -> bool {
    let clause = &s.clause;
    let to = clause.prev(clause.at).is_some_and(|word| word.has(Class::To));
    to && clause.tokens[..clause.at].iter().any(|word| word.has(Class::Change))
}

/// Amounts from this on are given to many together: what a present tense says of them is to come.
const TOTAL: i64 = 300_000_000;

/// What a present tense, or none, means.
fn by_role(s: &Statement<'_>, role: Role) -> Status {
    let headline = s.clause.scene.amount().zone != Zone::Body;
    let capped = s.lead.ceiling || s.tail.per || s.speaks_of(Class::Modal);
    if s.clause.tokens.iter().any(|token| token.is("already")) {
        return Status::Done;
    }
    if let Some(status) = of_row(s, role) {
        return status;
    }
    match role {
        Role::Support if is_sum(s) => Status::Done,
        Role::Prize => Status::Standing,
        Role::Donation if s.speaks_of(Class::Modal) && s.lead.ceiling => Status::Standing,
        Role::Turnover if is_owed(s) => Status::Standing,
        Role::Budget if s.speaks_of(Class::Lottery) => Status::Standing,
        Role::Budget if (s.lead.ceiling || s.lead.floor) && s.speaks_of(Class::Modal) => Status::Standing,
        Role::Support | Role::Loan if capped || !headline && s.won() < TOTAL => Status::Standing,
        Role::Budget | Role::Turnover if s.tail.per => Status::Standing,
        Role::Issue | Role::Budget | Role::Support | Role::Loan => Status::Planned,
        Role::Donation if s.speaks_of(Class::Goal) => Status::Planned,
        Role::Turnover | Role::Grant if s.clause.tokens[0].is("if") => Status::Planned,
        Role::Turnover | Role::Grant | Role::Other if is_hoped(s) || looks_ahead(s) => Status::Planned,
        _ => Status::Done,
    }
}

/// `Welfare: 493 billion won`, in a table without a verb: spent where the item has told of money spent.
fn of_row(s: &Statement<'_>, role: Role) -> Option<Status> {
    let row =
        s.lead.link == Link::Colon && s.governor.is_none() && s.clause.scene.amount().zone == Zone::Body;
    let mut spent = s.before().filter(|said| said.role == Some(Role::Budget) && !said.former).peekable();
    spent.peek().filter(|_| row && role == Role::Budget)?;
    spent.all(|said| said.status == Some(Status::Done)).then_some(Status::Done)
}

/// `1,200 homes got 2 million won each. The payments |add up to| 2.4 billion won`.
fn is_sum(s: &Statement<'_>) -> bool {
    let done = s.said_last().is_some_and(|said| said.status == Some(Status::Done));
    done && s.lead.link == Link::Copula && s.won() >= TOTAL && said(s) != Some(Tense::Future)
}

/// `|must| clear at least 300,000 won`.
fn is_owed(s: &Statement<'_>) -> bool {
    let before = &s.clause.tokens[s.lead.anchor.saturating_sub(2)..s.lead.anchor];
    s.lead.floor && before.iter().any(|word| word.is("must"))
}

/// `should reach`, `could bring`.
fn is_hoped(s: &Statement<'_>) -> bool {
    let before = &s.clause.tokens[s.lead.anchor.saturating_sub(2)..s.lead.anchor];
    before.iter().any(|word| word.has(Class::Modal))
}

/// Whether the item speaks of the budget of a year to come: the income in it is to come, too.
fn looks_ahead(s: &Statement<'_>) -> bool {
    let scene = s.clause.scene;
    let budget = |said: &Said| said.role == Some(Role::Budget) && said.status == Some(Status::Planned);
    let coming = |said: &Said| said.when.as_deref().is_some_and(|when| is_coming(scene, when));
    s.before().any(|said| budget(said) && coming(said))
}
