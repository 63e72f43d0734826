//! What a person does in a browser: say what they need, consent; and what the secretariat reads of it.

mod form;
mod letter;
mod list;
mod overview;
mod section;

use kernel::db::Tx;
use kernel::stop::Stop;

pub(super) use self::form::{consent, lead_on, save, save_for, show, show_for};
pub(super) use self::letter::page as letter;
pub(super) use self::list::{file, page as list};
pub(super) use self::overview::{ask_all, page as overview};
pub(super) use self::section::section;
use crate::forum;

/// An address below the demo's meeting that lies ahead.
pub(super) fn below_meeting(tx: &mut Tx<'_>, page: &str) -> Result<Option<String>, Stop> {
    Ok(forum::example(tx)?.map(|id| format!("/meetings/{id}/{page}")))
}

/// An address below the seat of the demo's own city there.
pub(super) fn below_seat(tx: &mut Tx<'_>, page: &str) -> Result<Option<String>, Stop> {
    Ok(forum::example_seat(tx)?.map(|id| format!("/meeting-seats/{id}/{page}")))
}
