//! Amounts that the sum said before consists of, or that came before it: `Looking at the breakdown, it is`, `Following 3 billion won in January`.

use super::super::lead::Link;
use super::super::mark::Mark;
use super::super::statement::Statement;
use super::super::token::Token;
use super::LARGE;
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
    let whole = s.last().filter(|_| s.won() >= LARGE)?;
    (is_following(s) || is_part(s, whole)).then_some(whole)
}

/// `|Following| 9 billion won in January and 15 billion won in May`: the first amount of the sentence.
pub(in crate::context::en) fn is_following(s: &Statement<'_>) -> bool {
    let first = &s.clause.tokens[0];
    s.lead.anchor < 2 && s.clause.at < 4 && (first.is("following") || first.is("after")) && s.won() >= LARGE
}

/// `3 billion won in |district| funds`: what the authority itself adds.
fn is_own(s: &Statement<'_>) -> bool {
    let own = |word: &Token<'_>| word.has(Mark::Authority) && !word.has(Mark::Source) || word.is("own");
    s.content().is_some_and(|noun| noun.words(&s.clause).iter().any(own))
}

/// Whether a word before says that what was said consists of the amount, and nothing that is named by itself does.
fn is_part(s: &Statement<'_>, whole: Role) -> bool {
    const PARTS: [&str; 6] = ["breakdown", "consists", "consisting", "consist", "comprises", "comprising"];
    let own = matches!(whole, Role::Grant | Role::Loan | Role::Issue | Role::Donation);
    if !own || s.lead.link == Link::Paren {
        return false;
    }
    let before = &s.clause.tokens[..s.clause.at];
    let parts = |word: &Token<'_>| {
        word.text.starts_with(['b', 'c']) && word.text.len() > 6 && PARTS.iter().any(|of| word.is(of))
    };
    let Some(word) = before.iter().position(parts) else { return false };
    let budget = before[..word].iter().any(|word| word.cue.weak == Some(Role::Budget));
    let less = s.before().any(|said| said.role == Some(whole) && said.amount > s.won());
    less && !budget && !is_own(s)
}
