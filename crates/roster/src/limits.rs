//! How large a list may be. Beyond a limit it is refused as a whole, so that nobody believes the rest was read.

/// Bytes in a file.
pub const FILE_BYTES_MAX: usize = 50 * 1024 * 1024;
/// Data rows in a list.
pub const ROWS_MAX: usize = 100_000;
/// Columns in a list, empty ones at the end of a line not counted.
pub const COLUMNS_MAX: usize = 100;
/// Bytes in a cell, in UTF-8.
pub const CELL_BYTES_MAX: usize = 32 * 1024;
/// Lines before the header or the first row: what exports print above a table is a page head at most.
pub(crate) const TITLE_RECORDS_MAX: usize = 20;
