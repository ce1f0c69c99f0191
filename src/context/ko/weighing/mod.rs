//! The role and the status of an amount, where what the rules say is weighed against how large it is and the words around: see [`model`](crate::context::model).
//!
//! A rule sees one place of the sentence; weights see all its words, and those before. Which phrase the amount is for is weighed by [`what::choice`](super::what::choice), whose features are of phrases.
//!
//! The way through: [`features`] says what speaks for a role or a status; [`runs`] finds the words of the text before.

pub(super) mod features;
mod runs;

pub(super) use self::features::Told;

use once_cell::sync::Lazy;

use self::features::Numbered;
use crate::context::ko::role::{self, Claims};
use crate::context::ko::statement::Statement;
use crate::context::training::{Field, rules_tell};
use crate::context::{Model, Role, Rule, Status, Tally, lines};

/// The role that weighs most, and the rule that says it: the first of those that do, or [`WEIGHED`]. The rules say `ruled`, one of them by its number; what else than that is weighed
/// comes out as well.
pub(super) fn role(
    s: &Statement<'_, '_>,
    ruled: (Role, usize),
    claims: &Claims,
) -> ((Role, &'static str), Weights) {
    let mut tally = s.read.weighed(|| around(s));
    let own = (ruled.0, role::id(ruled.1));
    // The weights are learned from what the rules say by themselves.
    if rules_tell(Field::Role) {
        return (own, tally);
    }
    features::beside(s, &NUMBERED, &mut tally);
    features::role(s, ruled, &NUMBERED, &mut tally);
    let decided = match Role::ALL.get(tally.best_of(0..ROLES)) {
        Some(&role) if role != ruled.0 => (role, claims.first(s, role).unwrap_or(&WEIGHED).id),
        _ => own,
    };
    (decided, tally)
}

/// The status that weighs most, where all else weighs so much.
pub(super) fn status(s: &Statement<'_, '_>, told: Told, mut tally: Weights) -> Status {
    if rules_tell(Field::Status) {
        return told.status;
    }
    features::status(s, told, &NUMBERED, &mut tally);
    Status::ALL.get(tally.best_of(ROLES..ROLES + STATUSES) - ROLES).copied().unwrap_or(told.status)
}

/// An amount of which no rule says what the words around it say together.
pub(super) const WEIGHED: Rule = Rule {
    id: "ko/context/weighed",
    finds: &["바자회는 [800만 원]을 남겼고 전액은 이웃에게 간다. => donation | - | - | - | done"],
    skips: &["도서관 운영 34억원."],
};

/// What weighs for each role, and behind those for each status: most of what speaks for the one speaks for the other as well.
pub(super) type Weights = Tally<'static, ANSWERS>;

/// What the words around weigh, wherever they stand.
fn around(s: &Statement<'_, '_>) -> Weights {
    let mut tally = MODEL.tally();
    features::spoken(s, &mut tally);
    features::earlier(s, &mut tally);
    tally
}

/// An answer a role: the rules always say one.
const ROLES: usize = Role::ALL.len();
/// An answer a status.
const STATUSES: usize = Status::ALL.len();
/// Both, and as many more, for which nothing weighs, as make sixteen, which are added at once.
const ANSWERS: usize = 16;

static MODEL: Lazy<Model<ANSWERS>> = Lazy::new(|| {
    let roles = lines::<ROLES>(include_str!("../weights/role.tsv")).map(|(name, weights)| {
        let mut all = [0; ANSWERS];
        all[..ROLES].copy_from_slice(&weights);
        (name, all)
    });
    let statuses = lines::<STATUSES>(include_str!("../weights/status.tsv")).map(|(name, weights)| {
        let mut all = [0; ANSWERS];
        all[ROLES..ROLES + STATUSES].copy_from_slice(&weights);
        (name, all)
    });
    Model::of_parts(roles.chain(statuses))
});

static NUMBERED: Lazy<Numbered<ANSWERS>> = Lazy::new(|| Numbered::of(&MODEL));

/// What the models are asked, by name.
#[cfg(feature = "training")]
pub(super) fn asked(
    s: &Statement<'_, '_>,
    ruled: (Role, usize),
    told: Told,
) -> crate::context::training::Asked {
    let mut asked = crate::context::training::Asked::default();
    features::spoken(s, &mut asked.role);
    features::earlier(s, &mut asked.role);
    features::role(s, ruled, &NUMBERED, &mut asked.role);
    features::beside(s, &NUMBERED, &mut asked.role);
    features::spoken(s, &mut asked.status);
    features::status(s, told, &NUMBERED, &mut asked.status);
    features::beside(s, &NUMBERED, &mut asked.status);
    asked
}
