//! The signs between two eojeols that say what stands beside them.

/// Those that open an entry of a list.
pub(in crate::context::ko) const ENTRY: [char; 7] = ['▲', '△', '▷', '▶', '◆', '■', '●'];

/// Those that part the cells of a table.
pub(in crate::context::ko) const CELL: [char; 3] = ['/', '|', '\t'];

/// Those that close a name in quotes.
pub(in crate::context::ko) const CLOSING: [char; 6] = ['’', '\'', '”', '"', '」', '』'];
