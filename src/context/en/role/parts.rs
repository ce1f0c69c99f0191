//! Amounts that the sum said before consists of, or that came before it: `Looking at the breakdown, it is`, `Following 3 billion won in January`.

use super::LARGE;
use crate::context::en::statement::{Link, Phrase, Statement};
use crate::context::en::word::{Class, Gap, Token, Words};
use crate::context::{Role, Rule};

/// What a sum consists of is what the sum is.
pub(super) const PARTS: Rule = Rule {
    id: "en/context/parts",
    finds: &[
        "Guro-gu secured 9 billion won in grants. It consists of [5 billion won] in incentives and [4 billion won] from contests. => grant | incentives | 11530 | - | done; grant | contests | 11530 | - | done",
        "Guro-gu will issue 9 billion won of vouchers. Following [5 billion won] in the spring, they go on sale. => issue | vouchers | 11530 | - | done",
    ],
    skips: &[
        "It consists of 5 billion won in incentives.",
        "Guro-gu secured 9 billion won in grants. Its budget consists of 5 billion won in pensions.",
    ],
};

pub(super) fn parts(s: &Statement<'_>) -> Option<Role> {
    if s.won() < LARGE {
        return None;
    }
    let whole = if s.clause.tokens[0].is("including") { included(s)? } else { s.last()? };
    (is_following(s) || is_part(s, whole)).then_some(whole)
}

/// `|Following| 9 billion won in January and 15 billion won in May`: the first amount of the sentence.
pub(in crate::context::en) fn is_following(s: &Statement<'_>) -> bool {
    const NEAR: usize = 9;
    if s.clause.at >= NEAR || s.won() < LARGE {
        return false;
    }
    let first = &s.clause.tokens[0];
    // `Compared to last year's 27 projects and |6 billion won|, the budget doubled`.
    let closed = || s.clause.get(s.clause.at + 1).is_some_and(|next| next.gap.has(Gap::COMMA_FIRST));
    let opens = first.is_one(&const { Words::of(["following", "after", "including"]) });
    s.lead.anchor < 3 && opens && s.lead.anchor < 2 + usize::from(first.is("including"))
        || first.is("compared") && closed()
}

/// `Including the 2 billion won received in July, |the special grant| is 4 billion won`: what the whole is.
fn included(s: &Statement<'_>) -> Option<Role> {
    let whole = including(s)?;
    whole.role(&s.clause).or_else(|| whole.weak_role(&s.clause))
}

/// The phrase that names the whole.
pub(in crate::context::en) fn including(s: &Statement<'_>) -> Option<Phrase> {
    const MOST: usize = 8;
    if !s.clause.tokens[0].is("including") || s.lead.anchor > 2 {
        return None;
    }
    let comma = |at: &usize| s.clause.get(*at).is_some_and(|word| word.gap.has(Gap::COMMA_FIRST));
    let main = (s.clause.at + 1..s.clause.at + MOST).find(comma)?;
    Phrase::after(&s.clause, main)
}

/// `3 billion won in |district| funds`: what the authority itself adds.
fn is_own(s: &Statement<'_>) -> bool {
    let own = |word: &Token<'_>| word.has(Class::Authority) && !word.has(Class::Source) || word.is("own");
    s.content().is_some_and(|noun| noun.words(&s.clause).iter().any(own))
}

/// Whether what was said consists of the amount, or of the one before it in the list.
fn is_part(s: &Statement<'_>, whole: Role) -> bool {
    let sums = matches!(whole, Role::Grant | Role::Loan | Role::Issue | Role::Donation);
    if !sums || s.lead.link == Link::Paren {
        return false;
    }
    let scene = s.clause.scene;
    let listed = || scene.before().any(|at| scene.is_money(at));
    let goes_on = s.said_last().is_some_and(|said| said.rule == Some(PARTS.id)) && listed();
    (goes_on || is_first(s) && is_less(s, whole)) && !is_own(s)
}

/// Whether the item spoke of more of the same.
fn is_less(s: &Statement<'_>, whole: Role) -> bool {
    s.before().any(|said| said.role == Some(whole) && said.amount > s.won())
}

/// `It |consists of| 5 billion won`, `Looking at the |breakdown|, it is 5 billion won`: not `its budget consists of`.
fn is_first(s: &Statement<'_>) -> bool {
    const PARTS: Words<5> = Words::of(["consists", "consisting", "consist", "comprises", "comprising"]);
    let before = &s.clause.tokens[..s.lead.anchor];
    let consists = |word: &Token<'_>| word.is_one(&PARTS);
    let budget = || before.iter().any(|word| word.cue.weak == Some(Role::Budget));
    match s.lead.link {
        Link::Of => before.last().is_some_and(consists) && !budget(),
        Link::Verb(at) => s.clause.tokens.get(at).is_some_and(consists) && !budget(),
        Link::Copula if before.last().is_some_and(|word| word.has(Class::Back)) => {
            before.iter().any(|word| word.is("breakdown"))
        }
        _ => false,
    }
}
