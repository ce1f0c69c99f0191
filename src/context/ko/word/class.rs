//! The words with a part in the grammar around an amount: what each class of the table `word.tsv` is.

/// Names the classes, each as the table has it.
macro_rules! classes {
    ($($class:ident $name:literal,)*) => {
        /// What a word is; the table says what each class means.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(in crate::context::ko) enum Class {
            $($class,)*
        }

        impl Class {
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
    Noun "noun",
    Modifier "modifier",
    Link "link",
    Adverb "adverb",
    Measure "measure",
    Payer "payer",
    Unit "unit",
    Pointing "pointing",
    Compare "compare",
    Tell "tell",
    Person "person",
    Change "change",
    Many "many",
    Field "field",
    Ending "ending",
    Body "body",
    Attribute "attribute",
    Sum "sum",
    Authority "authority",
    Whole "whole",
    Numeral "numeral",
    Counter "counter",
    Rate "rate",
    Loan "loan",
    Dependent "dependent",
    Motion "motion",
    Free "free",
    Venue "venue",
    Closing "closing",
    Suffix "suffix",
    Below "below",
    Above "above",
    Within "within",
    Least "least",
    Each "each",
    Ceiling "ceiling",
    Over "over",
    Exceed "exceed",
    Reach "reach",
    Shift "shift",
    Regular "regular",
    Plan "plan",
    Deadline "deadline",
    Occasion "occasion",
    Purpose "purpose",
    Light "light",
    Inflection "inflection",
    Give "give",
    Moment "moment",
    Beside "beside",
    Corps "corps",
    Opened "opened",
    Client "client",
    Stem "stem",
    Ratio "ratio",
    Spender "spender",
    Pending "pending",
    Step "step",
    Program "program",
    Empty "empty",
    Apart "apart",
    Inner "inner",
}

/// Classes of a word, or of a longer one that it is a part of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::context::ko) struct Classes(u64);

impl Classes {
    /// Those that a longer word ends with.
    pub(super) const ENDS: Self = Self::of(&[
        Class::Ending,
        Class::Motion,
        Class::Free,
        Class::Venue,
        Class::Closing,
        Class::Suffix,
        Class::Corps,
        Class::Ratio,
        Class::Program,
    ]);

    /// Those that a longer word begins with.
    pub(super) const BEGINS: Self = Self::of(&[
        Class::Many,
        Class::Tell,
        Class::Below,
        Class::Above,
        Class::Within,
        Class::Least,
        Class::Each,
        Class::Ceiling,
        Class::Over,
        Class::Exceed,
        Class::Reach,
        Class::Shift,
        Class::Regular,
        Class::Plan,
        Class::Deadline,
        Class::Occasion,
        Class::Purpose,
        Class::Light,
        Class::Inflection,
        Class::Give,
    ]);

    pub(in crate::context::ko) const fn of(classes: &[Class]) -> Self {
        let (mut bits, mut i) = (0, 0);
        while i < classes.len() {
            bits |= 1 << classes[i] as u8;
            i += 1;
        }
        Self(bits)
    }

    /// All of them and the others.
    pub(in crate::context::ko) const fn or(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Those that are among the others.
    pub(in crate::context::ko) const fn among(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    pub(in crate::context::ko) const fn has(self, class: Class) -> bool {
        self.0 & 1 << class as u8 != 0
    }

    /// 1 where the class is among them, else 0.
    pub(in crate::context::ko) const fn bit(self, class: Class) -> u64 {
        self.0 >> class as u8 & 1
    }

    /// They as a number.
    pub(in crate::context::ko) const fn bits(self) -> u64 {
        self.0
    }

    /// Whether any of the others is among them.
    pub(in crate::context::ko) const fn meet(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }
}
