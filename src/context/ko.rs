//! How Korean says what an amount is: the verb that governs it stands after it (`10억 원을 발행한다`).

use once_cell::sync::Lazy;

use super::{Reader, Reading, Role, Rule, Scene, Status};
use crate::scan::lexicon::rows;

pub(super) const READER: Reader = Reader { rules, read };

const VERB: Rule = Rule {
    id: "ko/context/verb",
    finds: &["서초구는 [10억 원]을 발행한다. => issue | - | 11650 | - | planned"],
    skips: &["10억 원이었다."],
};

fn rules() -> Vec<&'static Rule> {
    vec![&VERB]
}

fn read(scene: &Scene<'_>) -> Reading {
    let role = after(scene);
    let status = role.map(|_| Status::Planned);
    Reading { role: role.map(|role| (role, VERB.id)), status, ..Reading::default() }
}

/// The role of the nearest verb after the amount.
fn after(scene: &Scene<'_>) -> Option<Role> {
    let words = scene.view.words_after(scene.amount().span.end);
    words
        .take_while(|word| word.span.end <= scene.bounds.end)
        .find_map(|word| CUES.iter().find(|(form, _)| word.text.starts_with(form)).map(|(_, role)| *role))
}

/// The verbs of the table. A row that names no role is no cue.
static CUES: Lazy<Vec<(&'static str, Role)>> = Lazy::new(|| {
    let row = |row: &'static str| {
        let mut columns = row.split('\t');
        let (form, role) = (columns.next()?, columns.nth(1)?);
        Some((form, Role::named(role)?))
    };
    rows(include_str!("ko.tsv")).filter_map(row).collect()
});
