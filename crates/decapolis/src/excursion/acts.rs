//! What can be done with site visits: load, ask, do. Pages and the demo call these.

use kernel::audit;
use kernel::circle;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::thread::{self, End};

use super::model::{Excursion, ExcursionId, KIND, Place, Plan};
use super::rules::{self, Refusal};
use super::store::{self, record};
use super::{moving, telling};
use crate::forum::{self, Meeting, MeetingId, Standing};

/// All visits of a meeting with their places, for somebody who sees them.
#[derive(Debug)]
pub(super) struct Offered {
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) all: Vec<Excursion>,
    pub(super) places: Vec<Place>,
}

impl Offered {
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Self, Stop> {
        let meeting = forum::readable(tx, actor, id)?;
        let standing = forum::standing(tx, actor, &meeting)?;
        rules::may_read(&standing)?;
        Ok(Self { all: store::excursions(tx, id)?, places: store::places(tx, id)?, meeting, standing })
    }
}

/// One visit among those of its meeting, for somebody who sees it.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: ExcursionId) -> Result<(Offered, Excursion), Stop> {
    let excursion = store::excursion(tx, id)?;
    let meeting = forum::meeting(tx, excursion.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    rules::may_read(&standing).map_err(|_| Stop::Missing)?;
    let (all, places) = (store::excursions(tx, meeting.id)?, store::places(tx, meeting.id)?);
    Ok((Offered { meeting, standing, all, places }, excursion))
}

/// Adds a visit to a meeting.
pub(super) fn add(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, plan: &Plan) -> Result<ExcursionId, Stop> {
    let offered = Offered::load(tx, actor, id)?;
    let leave = rules::may_add(&offered.standing, offered.meeting.phase(tx.now()))?;
    let excursion = store::insert(tx, &leave, id, (actor, plan))?;
    circle::open_to(tx, record(excursion), offered.meeting.circle)?;
    let (from, to) =
        (End { record: forum::record(id), kind: "meeting" }, End { record: record(excursion), kind: KIND });
    thread::tie(tx, from, to, "came-of", actor.post)?;
    moving::watch(tx, excursion)?;
    note(tx, "site_visit_added", actor, excursion)?;
    Ok(excursion)
}

/// Changes it; those who have a place hear of another time or another place to meet, and who waits moves up to more places.
pub(super) fn change(tx: &mut Tx<'_>, actor: &Actor, id: ExcursionId, plan: &Plan) -> Result<(), Stop> {
    let (offered, excursion) = open(tx, actor, id)?;
    let keep = rules::may_keep(&offered.standing, tx.now(), &excursion)?;
    let leave = rules::may_change(&keep, plan, (&offered.all, &offered.places))?;
    store::change(tx, &leave, actor)?;
    if plan.moves_from(&excursion.plan) {
        telling::begin(tx, id)?;
    }
    moving::settle(tx, id)?;
    note(tx, "site_visit_changed", actor, id)
}

/// Calls it off, and tells all who have a place or wait.
pub(super) fn cancel(tx: &mut Tx<'_>, actor: &Actor, id: ExcursionId, reason: &str) -> Result<(), Stop> {
    let (offered, excursion) = open(tx, actor, id)?;
    let leave = rules::may_keep(&offered.standing, tx.now(), &excursion)?;
    if !store::cancel(tx, &leave, (actor, reason))? {
        return Err(Refusal::Cancelled.into());
    }
    telling::begin(tx, id)?;
    note(tx, "site_visit_cancelled", actor, id)
}

/// Takes a place, or waits for one. Who has which place is read in the same transaction, and no number is given twice.
pub(super) fn take(tx: &mut Tx<'_>, actor: &Actor, id: ExcursionId) -> Result<(), Stop> {
    let (offered, excursion) = open(tx, actor, id)?;
    let standing = (&offered.standing, offered.meeting.phase(tx.now()));
    let leave = rules::may_take(actor, standing, tx.now(), &excursion, (&offered.all, &offered.places))?;
    moving::settle(tx, id)?;
    store::wait(tx, &leave, actor.post)?;
    moving::move_up(tx, &excursion, Some(actor.post))?;
    note(tx, "site_visit_place_taken", actor, id)
}

/// Gives it back; the first who waits has it.
pub(super) fn give_back(tx: &mut Tx<'_>, actor: &Actor, id: ExcursionId) -> Result<(), Stop> {
    let (offered, excursion) = open(tx, actor, id)?;
    let leave = rules::may_give_back(actor, tx.now(), &excursion, &offered.places)?;
    store::give_back(tx, &leave)?;
    moving::settle(tx, id)?;
    note(tx, "site_visit_place_given_back", actor, id)
}

pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: ExcursionId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
