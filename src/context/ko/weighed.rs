//! The role of an amount, where what the rules say is weighed against how large it is and the words around: see [`model`](crate::context::model).

use once_cell::sync::Lazy;

use super::features;
use super::role;
use super::statement::Statement;
use crate::context::{Model, Role, Rule, Tally, training};

/// The role that weighs most, and the rule that says it: the first of those that do, or [`WEIGHED`].
pub(super) fn role(s: &Statement<'_, '_>, ruled: (Role, &'static str)) -> (Role, &'static str) {
    // The weights are learned from what the rules say by themselves.
    if training::rules_tell_role() {
        return ruled;
    }
    let mut tally = s.read.weighed(|| {
        let mut tally = ROLES.tally();
        features::around(s, &mut tally);
        tally
    });
    features::collect(s, ruled, &mut tally);
    match Role::ALL.get(tally.best()) {
        Some(&role) if role != ruled.0 => (role, role::claims(s, role).unwrap_or(&WEIGHED).id),
        _ => ruled,
    }
}

/// An amount of which no rule says what the words around it say together.
pub(super) const WEIGHED: Rule = Rule {
    id: "ko/context/weighed",
    finds: &["바자회는 [800만 원]을 남겼고 전액은 이웃에게 간다. => donation | - | - | - | done"],
    skips: &["도서관 운영 34억원."],
};

/// What weighs for each role.
pub(super) type Roles = Tally<'static, ANSWERS>;

/// An answer a role, and none.
const ANSWERS: usize = Role::ALL.len() + 1;

static ROLES: Lazy<Model<ANSWERS>> = Lazy::new(|| Model::read(include_str!("weights/role.tsv")));

/// The features by name.
#[cfg(feature = "training")]
pub(super) fn features(s: &Statement<'_, '_>, ruled: (Role, &'static str)) -> Vec<String> {
    let mut names = Vec::new();
    features::around(s, &mut names);
    features::collect(s, ruled, &mut names);
    names
}
