//! The classes of the table `cue.tsv` that are no role's, one bit each: a rule asks for any of several at once.

use crate::context::Role;

/// Makes the classes and their names in the table from one list.
macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident $name:literal)*) => {
        /// A class of words.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(in crate::context::en) enum Class {
            $($(#[$doc])* $class,)*
        }

        impl Class {
            /// The class of a name in the table.
            pub(super) fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$class),)*
                    _ => None,
                }
            }
        }
    };
}

classes! {
    Source "source"
    Generic "generic"
    Goal "goal"
    Person "person"
    Work "work"
    Lottery "lottery"
    Holding "holding"
    Quantifier "quantifier"
    Floor "floor"
    Ceiling "ceiling"
    Determiner "determiner"
    /// A number in words.
    Numeral "numeral"
    Back "back"
    Will "will"
    Past "past"
    Present "present"
    Modal "modal"
    Adverb "adverb"
    Nominal "nominal"
    Need "need"
    Change "change"
    Event "event"
    /// A function word, which no noun phrase holds.
    Stop "stop"
    /// A noun phrase holds it, though no count does.
    Modifier "modifier"
    And "and"
    Of "of"
    In "in"
    At "at"
    To "to"
    As "as"
    For "for"
    By "by"
    On "on"
    Up "up"
    With "with"
    From "from"
    /// Before a phrase, it binds it to the one before.
    Binds "binds"
    /// `for`, `on`, `into`: what an amount is for stands behind it.
    Toward "toward"
    /// Before a date.
    Dating "dating"
    /// Behind a verb, a part of it.
    Particle "particle"
    /// Before a place that does not act.
    Placed "placed"
    Be "be"
    Have "have"
    Pronoun "pronoun"
    Relative "relative"
    /// A clause begins at it.
    Opens "opens"
    /// Behind a comma, a clause begins at it.
    Splits "splits"
    Which "which"
    Who "who"
    That "that"
    Since "since"
    /// A clause of another time or cause begins at it.
    Subordinate "subordinate"
    /// It ends in `-ly` and is no adverb.
    Lying "lying"
    /// It ends like a noun of doing and is none: `association`.
    Static "static"
    /// `total of`: it only measures.
    Measure "measure"
    /// It measures, though it can be a noun: `total`, `than`.
    Sizes "sizes"
    Most "most"
    Sum "sum"
    /// `or higher`.
    Compared "compared"
    /// `worth`, `totaling`: what is before it is worth the amount.
    Worth "worth"
    /// Before `to` or `at`, it gives a size though it is no verb of size.
    Sized "sized"
    /// A verb of size whose object is the amount: `cut`.
    Cuts "cuts"
    /// A verb or an estimate that gives a large amount its size.
    Estimates "estimates"
    /// Before an amount's preposition, it gives its size.
    Ran "ran"
    /// Before a date, it says that the date is of what is compared.
    Comparing "comparing"
    /// It compares with another time.
    Comparison "comparison"
    /// `a month`, `per person`.
    Per "per"
    /// `each`, `monthly`.
    Apiece "apiece"
    Together "together"
    Instead "instead"
    /// What an amount can be paid for one of.
    Time "time"
    /// Behind it, an infinitive tells what was.
    Able "able"
    /// A verb whose past is like its base.
    Unmarked "unmarked"
    /// Before a noun of income, it says whose.
    Owning "owning"
    Earns "earns"
    Pays "pays"
    Covers "covers"
    Spends "spends"
    Offers "offers"
    Asks "asks"
    /// A verb of telling that can put something to something: `added 168 spaces`.
    Adds "adds"
    /// Before `for`, it gives a size: `accounts for`.
    Accounts "accounts"
    Wins "wins"
    Costs "costs"
    Brings "brings"
    Leaves "leaves"
    Collects "collects"
    Raises "raises"
    Contributes "contributes"
    Scheme "scheme"
    /// To whom money can be given that is no person: a district, a foundation.
    Authority "authority"
    /// What is measured, not what money is for: `km`, `hour`.
    Unit "unit"
    /// A part of money, which is not what it is for: `sum`, `slice`.
    Part "part"
    /// The money that its subject takes is for the subject: `takes up`, `receives`.
    Takes "takes"
    /// What an authority spends on, as a whole: `welfare`.
    Field "field"
    /// A place or an authority rather than what money is for.
    Entity "entity"
    /// Authorities beside the district.
    Elsewhere "elsewhere"
    /// What is to be reached.
    Aim "aim"
    /// By form or by the list of nouns a plural; known to be none.
    Plural "plural"
    Singular "singular"
    /// It names a role that a statement can go on speaking of.
    Topic "topic"
    /// What it is said of lies above the amount.
    Exceeds "exceeds"
    /// It can be a noun as well as a verb: `surge`.
    Thing "thing"
    /// What has to be paid, a cost where it is large: `bill`.
    Tab "tab"
    /// It heads nothing that money could be for: `on the |table|`.
    Empty "empty"
    /// A verb that says what something is worth.
    Appraised "appraised"
    /// What a customer buys at once.
    Ordered "ordered"
    /// With no noun behind it, it names nothing: `the |smallest| was`.
    Superlative "superlative"
    /// Who works for a wage.
    Hired "hired"
    /// To whom money is lent.
    Borrower "borrower"
    /// Who passes on what the public gives.
    Charity "charity"
    /// `a bowl of`: what is in it is what is sold.
    Container "container"
    /// What certificates come in.
    Denomination "denomination"
    /// It says that a budget is a district's own: `annual`.
    Whole "whole"
    /// What a council does with a budget: `passed`.
    Decides "decides"
    /// What a state or a city gives an authority: `grants`.
    Granted "granted"
    /// It is no word but an amount.
    Amount "amount"
}

/// A set of classes, and of the roles that a word names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::context::en) struct Classes(u128);

/// The bit of the first role.
const ROLES: u32 = 117;

const _: () = assert!((Class::Amount as u32) < ROLES && ROLES as usize + Role::ALL.len() <= 128);

impl Classes {
    pub(in crate::context::en) const NONE: Self = Self(0);

    pub(in crate::context::en) const AUXILIARY: Self =
        Self::of(&[Class::Will, Class::Past, Class::Present, Class::Modal]);

    /// `which`, `who`: not `that`.
    pub(in crate::context::en) const WHO: Self = Self::of(&[Class::Which, Class::Who]);

    pub(in crate::context::en) const fn of(classes: &[Class]) -> Self {
        let (mut bits, mut i) = (0, 0);
        while i < classes.len() {
            bits |= 1 << classes[i] as u32;
            i += 1;
        }
        Self(bits)
    }

    /// The word names the role, and not only money itself.
    pub(in crate::context::en) const fn names(role: Role) -> Self {
        Self(1 << (ROLES + role as u32))
    }

    pub(in crate::context::en) const fn or(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    /// Whether any of them is in both.
    pub(in crate::context::en) const fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }
}
