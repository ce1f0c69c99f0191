//! What an amount is for or of: the phrase that is bound to it, or, where that only points back, the one that was named before.
//!
//! The rules here only propose. What the sentences before named is found by [`earlier`](super::earlier), and proposed here.
//!
//! The way through: [`propose`] asks the files in turn ([`cost`](mod@cost), [`whose`] with [`itemized`], [`whole`], [`aside`], [`people`], [`entry`], [`introduced`], [`contributor`], [`purpose`](mod@purpose)), [`empty`] says which phrase can be none;
//! [`candidates`] puts the noun phrases near by beside what was proposed, and [`choice`] takes one by the weights, some of them [`precomputed`].

mod aside;
pub(super) mod candidates;
pub(super) mod choice;
mod contributor;
mod cost;
pub(super) mod empty;
mod entry;
mod introduced;
mod itemized;
mod people;
mod precomputed;
mod purpose;
mod whole;
mod whose;

pub(super) use self::candidates::Named;
pub(super) use self::entry::Label;

use self::candidates::Candidates;
use self::cost::{aim, cost, generic, is_budget_bill, is_expense, is_of_work, money, part_of, unpaid};
use self::empty::{is_bare_limit, is_empty, is_entity, is_fund, limits, points};
use self::purpose::{led_by_for, purpose};
use crate::context::en::earlier::{antecedent, said};
use crate::context::en::role::scaled;
use crate::context::en::statement::{Bond, Link, Phrase, Statement};
use crate::context::en::word::cue::cue_of_owner;
use crate::context::en::word::{Class, Classes, Gap, Words};
use crate::context::{Filler, Role};
use crate::span::Span;

/// Makes the names of the proposers and a walk through them from one list: each is called by itself, and most that have nothing to say cost nothing. Those behind `if is_empty`
/// read the sentences before for nearly every amount, which costs most: they are asked only where nothing is proposed yet.
macro_rules! proposers {
    ($($(if $is_empty:ident)? $name:literal $propose:expr,)*) => {
        /// Their names, in their order.
        const PROPOSERS: [Filler; NUMBER] = [$(Filler::named($name)),*];

        const NUMBER: usize = [$($name),*].len();

        /// Lets each of them propose.
        #[inline]
        pub(super) fn propose<'a>(s: &Statement<'a>, role: Role, to: &mut Candidates<'_, 'a>) {
            let mut number = 0;
            $(
                // What the sentence itself says need not be looked for before it.
                if true $(&& to.$is_empty())? {
                    let propose: fn(&Statement<'a>, Role) -> Option<Named<'a>> = $propose;
                    if let Some(named) = propose(s, role) {
                        to.add(named, 1 << number);
                    }
                }
                number += 1;
            )*
            debug_assert!(number == NUMBER, "each has a number");
        }
    };
}

// What proposes a phrase for an amount of a role, each by its name, in the order in which the rules would take them: first what is bound to the
// amount and says more than that it is money, last the word for money.
proposers! {
    "certificates" |s, role| whole::certificates(s, role).map(Named::Said),
    "bound" |s, role| contributor::fund(s, role).or_else(|| unowned_or_said(s, bound(s, role))),
    "purpose" |s, role| unowned_or_said(s, purpose(s, role)),
    "whose" |s, role| unowned_or_said(s, whose::whose(s, role)),
    "aside" |s, role| unowned_or_said(s, aside::of(s, role)),
    "money" |s, role| unowned_or_said(s, money(s, role)),
    "replaced" |s, _| said::replaced(s).map(Named::Said),
    "scaled" |s, role| if role == Role::Budget { scaled(s).map(Named::Here) } else { None },
    "whole-budget" |s, _| here(whole::budget(s)),
    "label" |s, role| if role == Role::Issue { None } else { entry::label(s).map(Named::Here) },
    "near" |s, role| near(s, role).map(|phrase| said::resolved(s, phrase)),
    "given-or-taken" |s, role| here(given_or_taken(s, role)),
    "around" |s, role| here(around(s, role)),
    if is_empty "topic" |s, _| antecedent::of(s).map(Named::Here),
    "worked" |s, _| worked(s).map(Named::Here),
    "said-whole" |s, _| said::whole(s).map(Named::Said),
    "said-again" |s, role| said::again(s, role).map(Named::Said),
    "own" |s, role| here(introduced::of(s, role)),
    if is_empty "said-before" said::before,
    "aim" |s, role| here(aim(s, role)),
    "people" |s, role| here(people::people(s, role)),
    if is_empty "theme" said::theme,
    if is_empty "topic-before" |s, _| antecedent::before(s).map(Named::Here),
    "generic" |s, _| here(generic(s)),
    "helped" |s, role| here(people::helped(s, role)),
}

/// A phrase that is bound to the amount, without its owner, or what it stands for.
fn unowned_or_said<'a>(s: &Statement<'a>, phrase: Option<Phrase>) -> Option<Named<'a>> {
    Some(said::resolved(s, unowned(s, phrase?)))
}

/// `the shop's |annual sales|`: a word for money says enough without its owner.
fn unowned(s: &Statement<'_>, phrase: Phrase) -> Phrase {
    let head = phrase.head(&s.clause);
    let owner = &s.clause.tokens[phrase.first];
    let possessed =
        phrase.last >= phrase.first + 2 && owner_is(owner.text, Classes::of(&[Class::Person, Class::Scheme]));
    let money = head.cue.noun.is_some() || head.cue.weak.is_some();
    Phrase { first: phrase.first + usize::from(possessed && money), ..phrase }
}

/// Whether a word is the owner of a class: `shop's`, `scheme's`.
fn owner_is(word: &str, classes: Classes) -> bool {
    cue_of_owner(word).is_some_and(|owner| owner.classes.has(classes))
}

/// A phrase that stands for itself.
const fn here(phrase: Option<Phrase>) -> Option<Named<'static>> {
    match phrase {
        Some(phrase) => Some(Named::Phrase(phrase)),
        None => None,
    }
}

/// A phrase of the sentence that names the role, a contest, a cost or a work.
fn near(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let near = itemized::listed(s, role)
        .or_else(|| people::earner(s, role))
        .or_else(|| lender(s, role))
        .or_else(|| s.phrase_of(role))
        .or_else(|| unpaid(s, role))
        .filter(|phrase| role != Role::Limit || phrase.last < s.clause.at)
        .or_else(|| contest(s, role))
        .or_else(|| people::winner(s, role))
        .or_else(|| cost(s))
        .or_else(|| work(s, role))
        .filter(|phrase| !is_entity(&s.clause, *phrase));
    near.or_else(|| if role == Role::Price { aim(s, role) } else { None })
}

/// `3 billion won |from the SME Fund|`, `received 3 billion won |through the fund|`: what lends it.
fn lender(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if role != Role::Loan {
        return None;
    }
    let through = s.clause.get(s.clause.at + 1).is_some_and(|word| word.joins() && word.is("through"));
    if through {
        return Phrase::after(&s.clause, s.clause.at + 2).filter(|noun| noun.head(&s.clause).is("fund"));
    }
    let fund = |noun: &Phrase| noun.first < noun.last && noun.head(&s.clause).is("fund");
    s.tail.noun.filter(|noun| s.tail.bond == Bond::From && fund(noun))
}

/// The contest that a prize is of.
fn contest(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let contest = if role == Role::Prize { s.phrase_of_class(Class::Lottery) } else { None };
    contest.filter(|contest| !contest.head(&s.clause).has(Class::Person))
}

/// The work or contest that the money of an authority is for.
fn work(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if !matches!(role, Role::Grant | Role::Budget) {
        return None;
    }
    let contest = || s.phrase_of_class(Class::Lottery).or_else(|| through(s));
    s.phrase_of_class(Class::Work).filter(|work| !is_of_work(s, *work)).or_else(contest)
}

/// `secured |through a contest|`.
fn through(s: &Statement<'_>) -> Option<Phrase> {
    let Bond::Verb(verb) = s.tail.bond else { return None };
    let through = s.clause.get(verb + 1).is_some_and(|word| word.is("through") || word.is("in"));
    let noun = Phrase::after(&s.clause, verb + 2).filter(|_| through)?;
    noun.words(&s.clause).iter().any(|word| word.has(Class::Lottery)).then_some(noun)
}

/// What the sentence itself says: what a word for money is bound to, what the amount comes from, whom it is given.
fn given_or_taken(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let given = || people::given(s, role).filter(|_| s.tail.bond != Bond::For);
    part_of(s).or_else(|| source(s, role)).or_else(given).or_else(|| people::led(s, role))
}

/// The object of the verb that governs the amount, or its subject: `covers |moving costs|, up to`.
fn around(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let clause = &s.clause;
    let governor = s.governor.filter(|governor| !governor.of_subject && role != Role::Issue)?;
    let adverb = clause.get(governor.at + 1).is_some_and(|word| word.joins() && word.is_adverb());
    // `pays |2% of| the balance`.
    let share = matches!(clause.tokens.get(governor.at + 1..), Some([share, of, ..]) if share.is_number() && of.has(Class::Of));
    let first = governor.at + 1 + if share { 2 } else { usize::from(adverb) };
    let object = Phrase::after(clause, first).filter(|noun| noun.last < s.lead.anchor);
    // `the gym, which began |construction| with`.
    let which = clause.prev(governor.at).is_some_and(|word| word.has(Class::Which));
    let work = |noun: &Phrase| which && noun.first == noun.last && noun.head(clause).is_doing();
    let object = object.filter(|noun| !s.is_of_other_clause() && !work(noun));
    let says = |noun: &Phrase| says(s, *noun, role);
    let subject = || s.subject().filter(|noun| !people::is_giver(s) && says(noun));
    object.filter(says).or_else(subject).or_else(|| fronted(s, role).filter(says))
}

/// `The construction cost is`: the work that the paragraph begins with.
fn worked(s: &Statement<'_>) -> Option<Span> {
    s.measure()
        .filter(|cost| {
            is_of_work(s, *cost)
                || cost.is_generic(&s.clause) && cost.head(&s.clause).cue.weak == Some(Role::Budget)
        })
        .and_then(|_| antecedent::of_paragraph(s))
}

/// `In |education|, the district set aside`: what the sentence begins with.
fn fronted(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    const LEADS: Classes = Classes::of(&[Class::In, Class::For]);
    let clause = &s.clause;
    let first = clause.tokens[0].is_capitalized() && clause.tokens[0].has_any(LEADS) && role == Role::Budget;
    if !first {
        return None;
    }
    let noun = Phrase::after(clause, 1).filter(|noun| noun.last < s.lead.anchor)?;
    // `For the first |time|`, `In other |words|`.
    if noun.head(clause).has(Class::Empty) {
        return None;
    }
    clause.get(noun.last + 1).is_some_and(|word| word.gap.has(Gap::COMMA_FIRST)).then_some(noun)
}

/// What the amount comes from: `takes 3 billion won out of |the reserve fund|`.
fn source(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let source = s.tail.noun.filter(|noun| s.tail.bond == Bond::From && says(s, *noun, role));
    source.filter(|_| led_by_for(s, role).is_none())
}

/// Whether a phrase can stand for what an amount is for where nothing is bound to it: no one, and no word for money alone.
pub(super) fn says(s: &Statement<'_>, noun: Phrase, role: Role) -> bool {
    let head = noun.head(&s.clause);
    let money = noun.is_generic(&s.clause) && noun.first == noun.last;
    let who = head.has(Class::Person) || is_entity(&s.clause, noun) || points(&s.clause, noun);
    !money && !who && !is_empty(&s.clause, noun) && limits(&s.clause, noun, role)
}

/// The phrase that is bound to the amount itself.
fn bound(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let worth = s.lead.noun.filter(|_| s.lead.link == Link::Worth);
    let named =
        |phrase: &Phrase| names(s, *phrase, role) && !(role == Role::Grant && is_fund(&s.clause, *phrase));
    let given = matches!(role, Role::Support | Role::Price | Role::Limit | Role::Prize);
    let aimed = matches!(s.tail.bond, Bond::For | Bond::Purpose(_));
    let split = s.lead.link == Link::Colon && aimed && role != Role::Prize;
    let measure = s
        .measure()
        .filter(|noun| !(split || role == Role::Limit && is_bare_limit(&s.clause, *noun)))
        .filter(|noun| s.lead.link != Link::Noun || !given || noun.role(&s.clause).is_some());
    let content = s.content().filter(|noun| !is_planned(s, *noun));
    // `scholarship funds |worth| 3 million won`.
    let fund = worth.filter(|noun| {
        role == Role::Donation
            && noun.first < noun.last
            && noun.is_generic(&s.clause)
            && (noun.role(&s.clause).is_some() || noun.weak_role(&s.clause).is_some())
    });
    fund.or_else(|| [worth, content, measure].into_iter().flatten().find(named)).or_else(|| expense(s, role))
}

/// `apart from |moving costs| (200,000 won)`.
fn expense(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if s.lead.link != Link::Paren || role != Role::Support {
        return None;
    }
    s.measure().filter(|noun| is_expense(s, *noun, role))
}

/// `gets 3 billion won in |the plan|`, `approved at 3 billion won in |the plenary session|`.
fn is_planned(s: &Statement<'_>, noun: Phrase) -> bool {
    const HELD: Words<4> = Words::of(["session", "sessions", "meeting", "vote"]);
    let head = noun.head(&s.clause);
    s.tail.bond == Bond::In && (head.has(Class::Goal) || head.is_one(&HELD))
}

/// Whether a phrase says more than that it is money.
pub(super) fn names(s: &Statement<'_>, phrase: Phrase, role: Role) -> bool {
    let clause = &s.clause;
    let people = matches!(role, Role::Support | Role::Price | Role::Limit | Role::Prize)
        && phrase.head(clause).has(Class::Person);
    let tab = phrase.head(clause).has(Class::Tab) && !is_budget_bill(s, phrase);
    let billed = matches!(role, Role::Budget | Role::Grant) && tab;
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
