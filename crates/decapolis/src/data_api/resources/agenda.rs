//! What meetings talk about.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::listing;
use super::super::resource::only;
use super::AGENDA_NEED_FILTERS;
use crate::{agenda, book};

pub(super) fn agenda(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &agenda::agenda_data(tx, visit)?)
}

pub(super) fn needs(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, AGENDA_NEED_FILTERS)?;
    listing::found(visit, &agenda::agenda_needs_data(tx, visit)?)
}

pub(super) fn version(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &agenda::agenda_version_data(tx, visit)?)
}

pub(super) fn now(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &agenda::now_data(tx, visit)?)
}

pub(super) fn paper(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &agenda::agenda_paper_data(tx, visit)?)
}

pub(super) fn item(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &agenda::agenda_item_data(tx, visit)?)
}

pub(super) fn book(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &book::book_data(tx, visit)?)
}
