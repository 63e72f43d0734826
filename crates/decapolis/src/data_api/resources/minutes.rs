//! What comes of meetings: actions, minutes, votes, evaluations.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::token::Scope::Post;
use kernel::web::{Answer, Example, Visit};

use super::super::listing;
use super::super::resource::{Resource, only};
use super::ACTION_FILTERS;
use super::example::example_of;
use crate::minutes::{WishData, WishesData};
use crate::{action, minutes};

pub(super) const WISH: Resource = Resource::at::<WishData>(
    "/api/v1/meeting-wishes/{meeting_wish}",
    "api_meeting_wish",
    Post,
    wish,
    Example::Record(|tx| example_of(tx, "/meeting-wishes/{meeting_wish}")),
)
.answering("A need that a city may have, or what nobody knew at a meeting, and what came of it");

pub(super) const WISHES: Resource =
    Resource::at::<WishesData>("/api/v1/network/research-wishes", "api_research_wishes", Post, wishes, Example::Itself)
        .answering("What nobody knew at any meeting, for the secretariat");

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
