//! What cities say before a meeting.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::listing::{self, LIMIT_MAX};
use super::super::resource::only;
use crate::interview;

pub(super) fn interviews(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &interview::interviews_data(tx, visit)?)
}

pub(super) fn clusters(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, interview::clusters_data(tx, visit)?, LIMIT_MAX, |cluster| &cluster.id)
}

pub(super) fn interview(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &interview::interview_data(tx, visit)?)
}
