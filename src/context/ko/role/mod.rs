//! What an amount is: each rule is a place where Korean says it, and makes a claim of a certain strength.
//!
//! The strongest claim wins; of equals, that of the rule that stands first in the list. So a ceiling (`한도`) holds against any verb, a verb of giving
//! for good (`기탁`) against any sum (`장학금`), and `사업비` yields to whatever is done with it. A rule that cannot claim more than is
//! claimed already is not asked.
//!
//! The way through: [`decide`] asks the rules in their order; a file holds those that look at the same place, or what they ask of it ([`sense`], [`given`], [`share`], [`listed`]). A role that only
//! the words around tell is no rule's: that is [`weighing`](super::weighing).

mod column;
mod given;
mod known;
mod limit;
mod listed;
mod modifier;
mod noun;
mod sense;
mod share;
mod spoken;
mod verb;

pub(super) use share::fills_gap;

use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Eojeol, Frame, Mark, Noun, Sort};
use crate::context::{self, Role, Rule};

/// From so many won on an amount is an authority's rather than a person's.
const LARGE: i64 = 10_000_000;

/// What a rule says.
struct Claim {
    role: Role,
    strength: u8,
}

/// What a statement has to have for a rule to be asked.
#[derive(Debug, Clone, Copy)]
enum Need {
    Nothing,
    /// Something that the amount follows.
    Left,
    /// A verb that governs it.
    Verb,
    /// Something written together with it.
    Tail,
    /// A colon in its sentence.
    Colon,
}

impl Need {
    fn is_met(self, statement: &Statement<'_, '_>) -> bool {
        match self {
            Self::Nothing => true,
            Self::Left => statement.left.is_some(),
            Self::Verb => statement.verb.is_some(),
            Self::Tail => !statement.tail().is_empty(),
            Self::Colon => statement.read.gist().colon,
        }
    }
}

/// Hears what the rules claim, in their order.
trait Hearer {
    /// Whether the next rule, which claims at most so much, and only these roles, is asked.
    fn wants(&mut self, most: u8, roles: Roles) -> Want;

    /// Hears a claim.
    fn hear(&mut self, rule: &'static Rule, claim: Claim);
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Want {
    /// The rule is asked.
    Claim,
    /// The rule after it.
    Next,
    /// Nothing.
    End,
}

/// Roles that a rule may claim, a bit each.
#[derive(Debug, Clone, Copy)]
struct Roles(u16);

impl Roles {
    const ANY: Self = Self(!0);

    const fn of<const N: usize>(roles: [Role; N]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < N {
            bits |= 1 << roles[at] as u8;
            at += 1;
        }
        Self(bits)
    }

    const fn but<const N: usize>(roles: [Role; N]) -> Self {
        Self(!Self::of(roles).0)
    }

    const fn has(self, role: Role) -> bool {
        self.0 >> role as u8 & 1 != 0
    }
}

/// Names the rules in their order, those first that may claim the most: what each does, the strength that it claims at most, without what it claims nothing, and the roles
/// that it may claim.
macro_rules! rules {
    ($($rule:path, $claim:path, $most:literal, $need:expr, $roles:expr;)*) => {
        /// The rules, and the strength that each claims at most.
        const RULES: &[(&Rule, u8)] = &[$((&$rule, $most),)*];

        /// Asks one rule after the other. Each has its own place in the code: of one call for all the processor could not foresee where it leads.
        fn ask(statement: &Statement<'_, '_>, hearer: &mut impl Hearer) {
            $(
                match hearer.wants($most, const { $roles }) {
                    Want::End => return,
                    Want::Next => {}
                    Want::Claim => {
                        if $need.is_met(statement) && let Some(claim) = $claim(statement) {
                            debug_assert!(claim.strength <= $most, "{} claims more than it may", $rule.id);
                            debug_assert!($roles.has(claim.role), "{} claims what it may not", $rule.id);
                            hearer.hear(&$rule, claim);
                        }
                    }
                }
            )*
        }
    };
}

rules! {
    limit::THRESHOLD, limit::threshold, 5, Need::Nothing, Roles::of([Role::Limit]);
    limit::DENOMINATION, limit::denomination, 5, Need::Tail, Roles::ANY;
    noun::BEFORE, noun::before, 4, Need::Left, Roles::ANY;
    noun::AFTER, noun::after, 4, Need::Nothing, Roles::ANY;
    noun::PREDICATE, noun::predicate, 4, Need::Nothing, Roles::ANY;
    noun::OBJECT, noun::object, 4, Need::Verb, Roles::ANY;
    verb::VERB, verb::verb, 4, Need::Verb, Roles::ANY;
    modifier::MODIFIER, modifier::modifier, 4, Need::Left, Roles::ANY;
    column::COLUMN, column::column, 1, Need::Nothing, Roles::ANY;
    known::PART, known::part, 1, Need::Nothing, Roles::ANY;
    spoken::ENTRY, spoken::entry, 1, Need::Colon, Roles::ANY;
    spoken::TOPIC, spoken::topic, 1, Need::Nothing, Roles::ANY;
    spoken::FOCUS, spoken::focus, 1, Need::Nothing, Roles::ANY;
    known::SERIES, known::series, 1, Need::Nothing, Roles::but([Role::Limit]);
    known::ITEM, known::item, 0, Need::Nothing, Roles::but([Role::Limit, Role::Price]);
    known::PLAIN, known::plain, 0, Need::Nothing, PLAIN;
}

/// What an amount may be of which nothing says it.
const PLAIN: Roles = Roles::of([
    Role::Price,
    Role::Budget,
    Role::Prize,
    Role::Donation,
    Role::Limit,
    Role::Support,
    Role::Issue,
]);

/// The rules, in their order.
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().map(|(rule, _)| *rule)
}

/// So many rules there are.
pub(super) const COUNT: usize = RULES.len();

/// The id of the rule with this number.
pub(super) const fn id(number: usize) -> &'static str {
    RULES[number].0.id
}

/// The role of the amount and the number of the rule that decided it, and what was claimed until then.
pub(super) fn decide(statement: &Statement<'_, '_>) -> Option<((Role, usize), Claims)> {
    let mut strongest = Strongest { held: 0, claims: Claims::default() };
    ask(statement, &mut strongest);
    let (claimed, rule) = strongest.held()?;
    let of = known::compared(statement).unwrap_or_else(|| of_a_person(statement, claimed));
    Some(((of, rule), strongest.claims))
}

/// Hears the strongest claim, of equals the first.
struct Strongest {
    /// From above: one more than its strength, how many rules stand behind its own, its role. 0 where nothing is claimed. So the strongest is the largest, which is told
    /// without a branch.
    held: u32,
    claims: Claims,
}

impl Strongest {
    /// The role that is claimed, and the number of the rule.
    fn held(&self) -> Option<(Role, usize)> {
        let [role, behind, strength, _] = self.held.to_le_bytes();
        (strength > 0).then(|| (Role::ALL[usize::from(role)], RULES.len() - usize::from(behind)))
    }
}

impl Hearer for Strongest {
    fn wants(&mut self, most: u8, _: Roles) -> Want {
        let [_, _, strength, _] = self.held.to_le_bytes();
        if strength > most {
            return Want::End;
        }
        self.claims.asked += 1;
        Want::Claim
    }

    fn hear(&mut self, rule: &'static Rule, claim: Claim) {
        let first = &mut self.claims.first[claim.role as usize];
        *first = first.or(Some(rule));
        // The rule is the one that was asked last.
        let behind = COUNT_HELD + 1 - self.claims.asked;
        self.held = self.held.max(u32::from_le_bytes([claim.role as u8, behind, claim.strength + 1, 0]));
    }
}

/// How many rules there are, as what is held counts them.
#[expect(clippy::cast_possible_truncation, reason = "there are a few")]
const COUNT_HELD: u8 = RULES.len() as u8;

/// What was claimed by the rules that were asked.
#[derive(Debug, Default)]
pub(super) struct Claims {
    /// The first rule that claims each role, however weakly.
    first: [Option<&'static Rule>; Role::ALL.len()],
    asked: u8,
}

impl Claims {
    /// The first rule of all that claims a role: those that were asked are not asked again.
    pub(super) fn first(&self, statement: &Statement<'_, '_>, role: Role) -> Option<&'static Rule> {
        self.first[role as usize].or_else(|| {
            let mut first = First { role, rule: None, asked: self.asked };
            ask(statement, &mut first);
            first.rule
        })
    }
}

/// Hears the first rule that claims a role, of those that were not asked.
struct First {
    role: Role,
    rule: Option<&'static Rule>,
    /// So many were asked, and do not claim it.
    asked: u8,
}

impl Hearer for First {
    fn wants(&mut self, _: u8, roles: Roles) -> Want {
        match (self.rule, self.asked.checked_sub(1)) {
            (Some(_), _) => Want::End,
            (None, None) if roles.has(self.role) => Want::Claim,
            (None, None) => Want::Next,
            (None, Some(left)) => {
                self.asked = left;
                Want::Next
            }
        }
    }

    fn hear(&mut self, rule: &'static Rule, claim: Claim) {
        self.rule = (claim.role == self.role).then_some(rule);
    }
}

/// What is issued is issued in millions: a voucher of less is what one person gets, or its price. What somebody is given is support.
fn of_a_person(statement: &Statement<'_, '_>, role: Role) -> Role {
    const LEAST: i64 = 1_000_000;
    if given::is_given(statement, role) {
        return Role::Support;
    }
    if role == Role::Limit && limit::is_of_loan(statement) {
        return Role::Loan;
    }
    if role != Role::Issue || won(statement) > LEAST {
        return role;
    }
    if known::is_of_contest(statement) {
        return Role::Prize;
    }
    // `상품권 40만 원어치를 산 사람이`
    let bought = |word: &Eojeol<'_>| {
        word.written().is("산") || word.verb().is_some_and(|(verb, _)| verb.frame == Frame::Buy)
    };
    if statement.mark == Mark::Object && statement.words[statement.next..].iter().take(2).any(bought) {
        return Role::Price;
    }
    let gets = statement.verb_text().starts_with('받');
    if gets || is_each(statement) { Role::Support } else { Role::Price }
}

/// `1인당`, `주민에게`, `씩`: so much for each.
fn is_each(statement: &Statement<'_, '_>) -> bool {
    let given = |word: &Eojeol<'_>| {
        word.mark() == Mark::Dative
            || word.text.ends_with('당')
            || word.text.ends_with("마다")
            || word.sort == Sort::Word
                && word.mark() == Mark::Topic
                && word.is(Class::Person)
                && !word.is_bare(Class::Authority)
    };
    statement.has_unit(Class::Each) || statement.words.iter().any(given)
}

/// The amount in won; of another currency, at about its worth.
pub(super) fn won(statement: &Statement<'_, '_>) -> i64 {
    context::won(statement.scene.amount())
}

/// The role of the amount before.
fn said(statement: &Statement<'_, '_>) -> Option<Role> {
    statement.said().find_map(|said| said.role)
}

/// What a noun claims that says what an amount is.
fn noun_claim(noun: Noun) -> Option<Claim> {
    Some(Claim { role: noun.role?, strength: noun.strength })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_rule_may_claim_more_than_one_before_it() {
        assert!(
            RULES.is_sorted_by(|(_, one), (_, next)| one >= next),
            "the search ends at the first that may not win"
        );
    }
}
