//! What a person does with site visits in a browser.

mod deeds;
mod file;
mod list;
mod one;
mod section;
mod shown;

use kernel::db::Tx;
use kernel::stop::Stop;

pub(super) use self::deeds::{cancel, change, place};
pub(super) use self::file::file;
pub(super) use self::list::{add, list};
pub(super) use self::one::show;
pub(super) use self::section::section;
use super::store;
use crate::forum;

/// The visits of the demo's meeting ahead.
pub(super) fn example_list(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(forum::example(tx)?.map(|id| format!("/meetings/{id}/site-visits")))
}

/// The first of them.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = forum::example(tx)? else { return Ok(None) };
    Ok(store::excursions(tx, meeting)?.first().map(|excursion| format!("/site-visits/{}", excursion.id)))
}

/// Who comes to it.
pub(super) fn example_file(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(example(tx)?.map(|path| format!("{path}/places.csv")))
}
