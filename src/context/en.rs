//! How English says what an amount is: by the verb that it is the object of (`issues 22 billion won`).

use super::{Reader, Reading, Role, Rule, Scene, Status};

pub(super) const READER: Reader = Reader { rules, read };

const VERB: Rule = Rule {
    id: "en/context/verb",
    finds: &["Mapo-gu will issue [5 billion won]. => issue | - | 11440 | - | planned"],
    skips: &["It was 5 billion won."],
};

fn rules() -> Vec<&'static Rule> {
    vec![&VERB]
}

fn read(scene: &Scene<'_>) -> Reading {
    let issue =
        scene.view.words_before(scene.amount().span.start).next().is_some_and(|word| word.is("issue"));
    let role = issue.then_some((Role::Issue, VERB.id));
    Reading { role, status: role.map(|_| Status::Planned), ..Reading::default() }
}
