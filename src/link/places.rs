//! Where a name stands in a text.

use memchr::memmem;

use super::Input;
use crate::span::Span;

/// All places of `name`, in their order.
pub(super) fn places<'a>(input: &Input<'a>, name: &'a str) -> impl Iterator<Item = Span> + 'a {
    memmem::find_iter(input.view.text.as_bytes(), name).map(move |at| Span::new(at, at + name.len()))
}
