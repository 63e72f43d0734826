//! Meetings: series, meetings, seats.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::listing::{self, Part};
use super::super::resource::{PARTS, only};
use crate::forum::{self, MeetingId};

pub(super) fn meetings(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<MeetingId>::parse(&visit.request.query)?;
    listing::answer(visit, forum::meeting_lines(tx, visit, part.after)?, part.limit, |line| &line.id)
}

pub(super) fn series(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &forum::series_data(tx, visit)?)
}

pub(super) fn meeting(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &forum::meeting_data(tx, visit)?)
}

pub(super) fn seat(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &forum::seat_data(tx, visit)?)
}

pub(super) fn proposals(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    let lines = forum::proposal_lines(tx, visit)?;
    let all = lines.len();
    listing::answer(visit, lines, all, |line| &line.id)
}

pub(super) fn plan(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    let lines = forum::task_lines(tx, visit)?;
    let all = lines.len();
    listing::answer(visit, lines, all, |line| &line.id)
}

pub(super) fn late(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    let lines = forum::late_lines(tx, visit)?;
    let all = lines.len();
    listing::answer(visit, lines, all, |line| &line.id)
}
