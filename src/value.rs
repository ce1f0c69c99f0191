//! What the records of each kind say.

pub use crate::document::Zone;
pub use crate::kind::count::Count;
pub use crate::kind::date::{Date, DateType, TimePoint};
pub use crate::kind::district::{District, Sido};
pub use crate::kind::mayor::{Mayor, Role};
pub use crate::kind::measure::Measure;
pub use crate::kind::money::Money;
pub use crate::kind::percent::Percent;
pub use crate::number::Number;
