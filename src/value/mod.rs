//! What records say: the values of each kind, and the context of an amount.

#[cfg(feature = "training")]
pub(crate) mod asked;
pub(crate) mod context;
mod count;
mod date;
mod district;
pub(crate) mod kind;
mod mayor;
mod measure;
mod money;
mod percent;
mod time_point;

pub use count::Count;
pub use date::{Date, DateType};
pub use district::{District, Sido};
pub use mayor::{Mayor, MayorRole};
pub use measure::Measure;
pub use money::Money;
pub use percent::Percent;
pub use time_point::TimePoint;
pub(crate) use time_point::is_time;

pub use crate::document::Zone;
pub use crate::number::Number;
