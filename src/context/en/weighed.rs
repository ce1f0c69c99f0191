//! The role of an amount, where what the rules say is weighed against how large it is and the words around: see
//! [`model`](crate::context::model).

use once_cell::sync::Lazy;

use super::features;
use super::rules;
use super::statement::Statement;
use crate::context::headline::is_outside;
use crate::context::{Model, Role, Rule, Tally, training};

/// The role that weighs most, and the rule that says it: the first of those that do, or [`WEIGHED`].
pub(super) fn role(s: &Statement<'_>, ruled: Option<(Role, &'static str)>) -> Option<(Role, &'static str)> {
    // Of a headline that says nothing the body tells more than its few words.
    if training::rules_tell_role() || ruled.is_none() && is_outside(s.clause.scene.amount()) {
        return ruled;
    }
    let mut tally = around(s);
    features::role(s, ruled, &mut tally);
    let role = *Role::ALL.get(tally.best())?;
    if ruled.is_some_and(|(said, _)| said == role) {
        return ruled;
    }
    let says =
        rules::RULES.iter().find(|rule| (rule.decide)(s).is_some_and(|said| rules::sized(s, said) == role));
    Some((role, says.map_or(WEIGHED.id, |decider| decider.rule.id)))
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
fn around(s: &Statement<'_>) -> Roles {
    let places = features::places(s);
    let known = s.clause.endings.weighed.get().filter(|(known, _)| *known == places);
    let (_, tally) = known.unwrap_or_else(|| {
        let mut tally = ROLES.tally();
        features::around(s, &mut tally);
        (places, tally)
    });
    s.clause.endings.weighed.set(Some((places, tally)));
    tally
}

/// What weighs for each role.
pub(super) type Roles = Tally<'static, ANSWERS>;

/// An answer a role, and none.
const ANSWERS: usize = Role::ALL.len() + 1;

static ROLES: Lazy<Model<ANSWERS>> = Lazy::new(|| Model::read(include_str!("weights/role.tsv")));

/// What the models are asked, by name.
#[cfg(feature = "training")]
pub(super) fn asked(
    s: &Statement<'_>,
    ruled: Option<(Role, &'static str)>,
) -> crate::context::training::Asked {
    let mut asked = crate::context::training::Asked::default();
    features::role(s, ruled, &mut asked.role);
    features::around(s, &mut asked.role);
    asked
}
