//! What cities learned, and what a token may do.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::listing::{self, Part};
use super::super::resource::only;
use crate::account::{self};
use crate::practice::{self, PracticeId};
use crate::search::{self};

use super::{PRACTICE_FILTERS, SEARCH_ASKED};

pub(super) fn practices(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, PRACTICE_FILTERS)?;
    let part = Part::<PracticeId>::parse(&visit.request.query)?;
    // One more than is shown tells whether there are more.
    let lines = practice::practice_lines(tx, visit, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

pub(super) fn practice(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &practice::practice_data(tx, visit.param("practice")?, visit.language(), visit.reader())?)
}

pub(super) fn search(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, SEARCH_ASKED)?;
    listing::found(visit, &search::search_data(tx, visit)?)
}

pub(super) fn account(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &account::account_data(tx, visit)?)
}
