//! What has been worked out once for a text or a sentence and is asked again: a cell for each folder that asks.

use std::cell::{Cell, OnceCell, RefCell};

use crate::context::en::earlier::Ends;
use crate::context::en::weighing::{Around, Heard};
use crate::context::en::what::Label;

#[derive(Debug, Default)]
pub(in crate::context::en) struct Known {
    /// What the sentences before end in.
    pub ends: Ends,
    /// What the words of a sentence and of the text before it weigh.
    pub around: Cell<Option<Around>>,
    /// What those of the text before it do.
    pub heard: RefCell<Heard>,
    /// Where the label of a line stands.
    pub label: Cell<Option<Label>>,
    /// Whether a sign that parts the cells of a table is in the text.
    pub celled: OnceCell<bool>,
}
