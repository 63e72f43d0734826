//! What a conference is asked for, and what becomes of it.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::listing::{self, LIMIT_MAX};
use super::super::resource::only;
use crate::call;

pub(super) fn call(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::call_data(tx, visit)?)
}

pub(super) fn decisions(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::decisions_data(tx, visit)?)
}

pub(super) fn reviewers(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, call::reviewer_lines(tx, visit)?, LIMIT_MAX, |line| &line.id)
}

pub(super) fn asked(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::asked_reviewer_data(tx, visit)?)
}

pub(super) fn speaking(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::session_speaker_data(tx, visit)?)
}

pub(super) fn own(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, call::own_lines(tx, visit)?, LIMIT_MAX, |line| &line.id)
}

pub(super) fn speakers(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, call::speaker_lines(tx, visit)?, LIMIT_MAX, |line| &line.id)
}

pub(super) fn submission(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::submission_data(tx, visit)?)
}

pub(super) fn review(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::review_data(tx, visit)?)
}
