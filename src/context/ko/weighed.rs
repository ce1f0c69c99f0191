//! The role and the status of an amount, where what the rules say is weighed against how large it is and the words around: see [`model`](crate::context::model).

use once_cell::sync::Lazy;

use super::features;
use super::role::Claims;
use super::statement::Statement;
use crate::context::training::{Field, rules_tell};
use crate::context::{Model, Role, Rule, Status, Tally, Time};

/// The role that weighs most, and the rule that says it: the first of those that do, or [`WEIGHED`].
pub(super) fn role(
    s: &Statement<'_, '_>,
    ruled: (Role, &'static str),
    claims: &Claims,
) -> (Role, &'static str) {
    // The weights are learned from what the rules say by themselves.
    if rules_tell(Field::Role) {
        return ruled;
    }
    let mut tally = s.read.weighed(|| around(s)).roles;
    features::role(s, ruled, &mut tally);
    match Role::ALL.get(tally.best()) {
        Some(&role) if role != ruled.0 => (role, claims.first(s, role).unwrap_or(&WEIGHED).id),
        _ => ruled,
    }
}

/// The status that weighs most, of an amount of this role and time of which the rules say `ruled`.
pub(super) fn status(s: &Statement<'_, '_>, role: Role, time: Option<Time>, ruled: Status) -> Status {
    if rules_tell(Field::Status) {
        return ruled;
    }
    let mut tally = s.read.weighed(|| around(s)).statuses;
    features::status(s, role, time, ruled, &mut tally);
    Status::ALL.get(tally.best()).copied().unwrap_or(ruled)
}

/// An amount of which no rule says what the words around it say together.
pub(super) const WEIGHED: Rule = Rule {
    id: "ko/context/weighed",
    finds: &["바자회는 [800만 원]을 남겼고 전액은 이웃에게 간다. => donation | - | - | - | done"],
    skips: &["도서관 운영 34억원."],
};

/// What the words around weigh, wherever they stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    roles: Tally<'static, ROLES>,
    statuses: Tally<'static, STATUSES>,
}

fn around(s: &Statement<'_, '_>) -> Around {
    let (mut roles, mut statuses) = (ROLE.tally(), STATUS.tally());
    features::spoken(s, &mut roles, &mut statuses);
    features::earlier(s, &mut roles);
    Around { roles, statuses }
}

/// An answer a role: the rules always say one.
const ROLES: usize = Role::ALL.len();
/// An answer a status.
const STATUSES: usize = Status::ALL.len();

static ROLE: Lazy<Model<ROLES>> = Lazy::new(|| Model::read(include_str!("weights/role.tsv")));
static STATUS: Lazy<Model<STATUSES>> = Lazy::new(|| Model::read(include_str!("weights/status.tsv")));

/// What the models are asked, by name.
#[cfg(feature = "training")]
pub(super) fn asked(
    s: &Statement<'_, '_>,
    ruled: (Role, &'static str),
    role: Role,
    time: Option<Time>,
    status: Status,
) -> crate::context::training::Asked {
    let mut asked = crate::context::training::Asked::default();
    features::spoken(s, &mut asked.role, &mut asked.status);
    features::earlier(s, &mut asked.role);
    features::role(s, ruled, &mut asked.role);
    features::status(s, role, time, status, &mut asked.status);
    asked
}
