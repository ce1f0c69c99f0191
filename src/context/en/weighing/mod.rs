//! The role and the status of an amount, where what the rules say is weighed against how large it is and the words around: see
//! [`model`](crate::context::model).
//!
//! A rule sees one place of the sentence; weights see all its words, and those before. Which phrase the amount is for is weighed by [`what::choice`](super::what::choice), whose features are of phrases.
//!
//! The way through: [`features`] says what speaks for a role or a status, [`runs`] finds the words of the text before, and [`heard`] keeps what they weigh from sentence to sentence.

mod features;
mod heard;
mod runs;

pub(super) use self::heard::Heard;

use once_cell::sync::Lazy;

use self::features::Speaks;
#[cfg(feature = "training")]
use crate::context::Collect;
use crate::context::en::role::{Decider, RULES, Ruled, sized};
use crate::context::en::statement::Statement;
use crate::context::headline::is_outside;
use crate::context::training::{Field, rules_tell};
use crate::context::{Model, Role, Rule, Slot, Status, Tally};
use crate::span::Span;

/// The role that weighs most, and the rule that says it: the first of those that do, or [`WEIGHED`].
pub(super) fn role(s: &Statement<'_>, ruled: Option<Ruled>) -> Option<(Role, &'static str)> {
    let own = ruled.map(|(role, decider)| (role, decider.rule.id));
    if rules_tell(Field::Role) || is_left_open(s, ruled) {
        return own;
    }
    let mut tally = around(s).roles;
    features::role(s, ruled, &mut tally);
    let role = *Role::ALL.get(tally.best())?;
    if own.is_some_and(|(said, _)| said == role) {
        return own;
    }
    let is_said = |rule: &&Decider| (rule.decide)(s).is_some_and(|said| sized(s, said) == role);
    // Before the first rule that says something none says this, nor does that one.
    let says = ruled.and_then(|(_, first)| {
        let others = RULES.iter().skip_while(|rule| rule.rule.id != first.rule.id);
        others.skip(1).find(is_said)
    });
    Some((role, says.map_or(WEIGHED.id, |decider| decider.rule.id)))
}

/// Whether it stands in a headline that says nothing: of that the body tells more than its few words.
fn is_left_open(s: &Statement<'_>, ruled: Option<Ruled>) -> bool {
    ruled.is_none() && is_outside(s.clause.scene.amount())
}

/// The status that weighs most, of an amount of this role of which the rules say `ruled`.
pub(super) fn status(s: &Statement<'_>, role: Role, ruled: Status) -> Status {
    if rules_tell(Field::Status) {
        return ruled;
    }
    let mut tally = around(s).statuses;
    features::status(s, role, ruled, &mut tally);
    Status::ALL.get(tally.best()).copied().unwrap_or(ruled)
}

/// An amount of which no rule says what the words around it say together.
pub(super) const WEIGHED: Rule = Rule {
    id: "en/context/weighed",
    finds: &[
        "Children of Mapo-gu broke their piggy banks: [3 million won]. => donation | piggy banks | 11440 | - | done",
    ],
    skips: &["It was 5 billion won."],
};

/// What the words around weigh, wherever they stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    /// Where they stand.
    places: [Span; 2],
    roles: Tally<'static, ROLES>,
    statuses: Tally<'static, STATUSES>,
}

/// The words around an amount are those around the one before, where it is of the same sentence.
fn around(s: &Statement<'_>) -> Around {
    let places = features::places(s);
    let known = s.clause.endings.known.around.get().filter(|known| known.places == places);
    known.unwrap_or_else(|| {
        let bytes = s.clause.scene.view.text.as_bytes();
        let (mut roles, mut statuses, mut words) = (ROLE.tally(), STATUS.tally(), WORDS.tally());
        features::spoken(s, |word, speaks| words.add_of(Slot::Far, word, &ANSWERS[speaks as usize]));
        roles.plus(words.part(0));
        statuses.plus(words.part(ROLES));
        roles.plus(s.clause.endings.known.heard.borrow_mut().weigh(bytes, places[0]).part(0));
        let around = Around { places, roles, statuses };
        s.clause.endings.known.around.set(Some(around));
        around
    })
}

/// An answer a role, and none.
pub(super) const ROLES: usize = Role::ALL.len() + 1;
/// An answer a status.
const STATUSES: usize = Status::ALL.len();

/// An answer a role and a status, and one that fills what is summed at once.
const BOTH: usize = ROLES + STATUSES + 1;

/// Of the answers to both, those for which a word [`Speaks`]: all bits of each, or none.
const ANSWERS: [[i16; BOTH]; 3] = {
    let mut answers = [[0; BOTH]; 3];
    let mut at = 0;
    while at < BOTH {
        answers[Speaks::Status as usize][at] = if at < ROLES { 0 } else { -1 };
        answers[Speaks::Both as usize][at] = -1;
        at += 1;
    }
    answers
};

/// The sums of the weights of no feature yet.
fn role_weights() -> Tally<'static, ROLES> {
    ROLE.tally()
}

const ROLE_WEIGHTS: &str = include_str!("../weights/role.tsv");
const STATUS_WEIGHTS: &str = include_str!("../weights/status.tsv");

static ROLE: Lazy<Model<ROLES>> = Lazy::new(|| Model::read(ROLE_WEIGHTS));
static STATUS: Lazy<Model<STATUSES>> = Lazy::new(|| Model::read(STATUS_WEIGHTS));
/// What the words of a sentence weigh for both: each is looked up once.
static WORDS: Lazy<Model<BOTH>> =
    Lazy::new(|| Model::both::<ROLES, STATUSES>(Slot::Far, ROLE_WEIGHTS, STATUS_WEIGHTS));

/// What the models are asked, by name.
#[cfg(feature = "training")]
pub(super) fn asked(
    s: &Statement<'_>,
    ruled: Option<Ruled>,
    status: Option<(Role, Status)>,
) -> crate::context::training::Asked {
    let mut asked = crate::context::training::Asked::default();
    if is_left_open(s, ruled) {
        return asked;
    }
    features::spoken(s, |word, speaks| {
        if speaks != Speaks::Nothing {
            asked.status.add(Slot::Far, word);
        }
        if speaks == Speaks::Both {
            asked.role.add(Slot::Far, word);
        }
    });
    features::earlier(s, &mut asked.role);
    features::role(s, ruled, &mut asked.role);
    match status {
        Some((role, status)) => features::status(s, role, status, &mut asked.status),
        None => asked.status.clear(),
    }
    asked
}
