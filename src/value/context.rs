//! What the context of an amount says, and its JSON.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use crate::span::{Offsets, Span};

/// The statement that an amount stands in. A field that the text does not give is absent.
///
/// ```
/// use gisa::context::{Role, Status};
/// use gisa::{Article, Pipeline};
///
/// let text = "Mapo-gu (Mayor Yoo Dong-gyun) will issue 5 billion won worth of Mapo Love Gift Certificates on November 1.";
/// let article = Article::new("a-1", text).published("2021-10-28".parse()?);
/// let records = Pipeline::default().extract(&article).records;
/// let context = records.iter().find_map(|record| record.context.as_deref()).expect("an amount");
/// assert_eq!((context.role, context.status), (Some(Role::Issue), Some(Status::Planned)));
/// assert_eq!(context.to_string(), "issue | Mapo Love Gift Certificates | 11440 | 2021-11-01 | planned");
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Context {
    /// What the amount is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The phrase that says what it is for or of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Box<What>>,
    /// The code of the Seoul district whose doing the statement is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<SmolStr>,
    /// When it happens or happened: the TIMEX3 value of a date of the same statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<SmolStr>,
    /// Whether it is done, planned, or holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// The id of the rule that says the role: `en/context/verb`; `en/context/weighed` where only the words around it do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Cow<'static, str>>,
    /// What the models were asked, for whoever trains them.
    #[cfg(feature = "training")]
    #[doc(hidden)]
    #[serde(skip)]
    pub asked: super::asked::Asked,
}

/// What an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Role {
    /// Face value of certificates, vouchers or currency issued or sold.
    Issue,
    /// What an authority plans, has or spends for something.
    Budget,
    /// What is received or secured from others.
    Grant,
    /// What is lent or guaranteed.
    Loan,
    /// What is given to a person, household or business.
    Support,
    /// What someone pays: price, fee, fine, discount, denomination.
    Price,
    /// A ceiling or threshold on buying, holding, income or sales.
    Limit,
    /// What is raised or given by the public.
    Donation,
    /// Sales, revenue, payments made, economic effect, assets.
    Turnover,
    /// A single prize in a contest.
    Prize,
    /// None of these.
    Other,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Issue,
        Self::Budget,
        Self::Grant,
        Self::Loan,
        Self::Support,
        Self::Price,
        Self::Limit,
        Self::Donation,
        Self::Turnover,
        Self::Prize,
        Self::Other,
    ];
}

crate::names::names!(
    Role,
    "an amount's role",
    Issue => "issue",
    Budget => "budget",
    Grant => "grant",
    Loan => "loan",
    Support => "support",
    Price => "price",
    Limit => "limit",
    Donation => "donation",
    Turnover => "turnover",
    Prize => "prize",
    Other => "other",
);

/// Whether what an amount is for has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Status {
    /// It will, or is to.
    Planned,
    /// It has.
    Done,
    /// It holds: a rule, a limit, a price, a condition.
    Standing,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Done, Self::Standing];
}

crate::names::names!(
    Status,
    "an amount's status",
    Planned => "planned",
    Done => "done",
    Standing => "standing",
);

/// The shortest noun phrase that says what an amount is for or of, without article and quotes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "FlatWhat", into = "FlatWhat")]
#[non_exhaustive]
pub struct What {
    /// Its place in UTF-8 bytes.
    pub span: Span,
    /// Its place in Unicode scalar values, as a record's.
    pub char_span: Span,
    /// The text there.
    pub text: SmolStr,
}

/// The phrase as JSON has it, its places flat as a record's are.
#[derive(Serialize, Deserialize)]
struct FlatWhat {
    #[serde(flatten)]
    offsets: Offsets,
    text: SmolStr,
}

impl From<What> for FlatWhat {
    fn from(what: What) -> Self {
        Self { offsets: Offsets::of(what.span, what.char_span), text: what.text }
    }
}

impl From<FlatWhat> for What {
    fn from(flat: FlatWhat) -> Self {
        Self { span: flat.offsets.span(), char_span: flat.offsets.char_span(), text: flat.text }
    }
}

/// Role, what, district, when and status, as the rules' evidence and the specification write them: `-` for what is absent.
impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = [
            self.role.map(Role::name),
            self.what.as_ref().map(|what| what.text.as_str()),
            self.district.as_deref(),
            self.when.as_deref(),
            self.status.map(Status::name),
        ];
        for (i, field) in fields.into_iter().enumerate() {
            let separator = if i == 0 { "" } else { " | " };
            write!(f, "{separator}{}", field.unwrap_or("-"))?;
        }
        Ok(())
    }
}
