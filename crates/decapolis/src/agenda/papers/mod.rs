//! Papers of the items of an agenda: what is read before, slides, and where recordings are.
//!
//! Who answers for an item, its speakers and who conducts the meeting add them; a new version keeps the earlier ones, and what came
//! after the day that the meeting set is marked late. Whoever may read the item reads its papers; slides and recordings are for
//! those who prepare the item until a speaker or who conducts clears them. Removing one leaves a line that says who and when.
//! **No byte has an address that does not ask for the item first.**

mod acts;
mod data;
mod deadline;
mod demo;
mod forms;
mod model;
mod owed;
mod pages;
mod rules;
mod seen;
mod store;

pub(super) use self::data::papers_data;
pub(crate) use self::data::{PaperData, agenda_paper_data};
pub(super) use self::deadline::Deadline;
pub(super) use self::demo::{
    file_path, first as demo_first, late as demo_late, paper_path, past as demo_past, second as demo_second,
};
pub(super) use self::forms::due_controls;
pub(super) use self::model::{KIND, OWED_KIND, OwedId, PaperId, Versions};
pub(super) use self::owed::{ask_for, drop_from_desk, follow, follow_all, item_owing};
pub(super) use self::pages::{
    add, add_version, clear, file, in_line, new, on_item, owed_section, remove, set_due, set_owed, show,
};
pub(super) use self::seen::of_entries;
pub(super) use self::store::STATEMENTS;

use kernel::db::Tx;
use kernel::stop::{Stop, found};

use super::model::AgendaItemId;

/// The item of a paper; nothing where there is no such paper.
pub(super) fn item_of(tx: &mut Tx<'_>, id: PaperId) -> Result<Option<AgendaItemId>, Stop> {
    Ok(found(store::paper(tx, id))?.map(|paper| paper.item))
}
