//! How each language names districts, and the gazetteer of their names.

pub(crate) mod en;
pub(crate) mod gazetteer;
pub(crate) mod hangul;
pub(crate) mod ko;
pub(crate) mod korea;
pub(crate) mod place;
pub(crate) mod region;

use std::borrow::Cow;

use crate::draft::district::Code;
use crate::value::District;

impl District {
    /// The district with this code and name; the code tells what it lies in.
    pub(crate) fn new(code: Cow<'static, str>, name: Cow<'static, str>) -> Self {
        let sido = region::sido(&code);
        Self { code, name, sido }
    }
}
