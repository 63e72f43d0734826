//! What comes of meetings: actions, minutes, votes, evaluations.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::listing;
use super::super::resource::only;
use super::ACTION_FILTERS;
use crate::{action, minutes};

pub(super) fn actions(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, ACTION_FILTERS)?;
    listing::found(visit, &action::actions_data(tx, visit)?)
}

pub(super) fn action(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &action::action_data(tx, visit)?)
}

pub(super) fn written(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &minutes::written_data(tx, visit)?)
}

pub(super) fn wish(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &minutes::wish_data(tx, visit)?)
}

pub(super) fn wishes(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &minutes::wishes_data(tx, visit)?)
}

pub(super) fn vote(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &minutes::vote_data(tx, visit)?)
}

pub(super) fn minutes(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &minutes::minutes_data(tx, visit)?)
}

pub(super) fn evaluation(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &minutes::evaluation_data(tx, visit)?)
}
