//! How each language names mayors, and who they are: the roster, and how names are spelled.
//!
//! Who a name is, beyond what its own sentence says, is found out where the whole document is read.

pub(crate) mod en;
pub(crate) mod ko;
pub(crate) mod name;
pub(crate) mod roster;
mod spelling;
