//! Pages of papers: their lines on the item and the agenda, one paper with its versions, and the forms.

mod adding;
mod deeds;
mod line;
mod owed;
mod paper;
mod section;

pub(in super::super) use self::adding::{add, new};
pub(in super::super) use self::deeds::{add_version, clear, remove, set_due};
pub(in super::super) use self::owed::{owed_section, set_owed};
pub(in super::super) use self::paper::{file, show};
pub(in super::super) use self::section::{in_line, on_item};
