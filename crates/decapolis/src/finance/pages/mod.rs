//! The budget of a meeting in a browser.

mod file;
mod one;
mod section;
mod sheet;
mod tables;

pub(super) use self::file::{example as example_file, file};
pub(super) use self::one::{change, example as example_line, one, remove};
pub(super) use self::section::section;
pub(super) use self::sheet::{add, example as example_sheet, show};
