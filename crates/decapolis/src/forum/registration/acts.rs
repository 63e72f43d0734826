//! What is done with registration: a class is set or ended, somebody registers. Browser, mail, jobs and the demo call these.

use kernel::audit;
use kernel::db::Tx;
use kernel::job;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::acts as meetings;
use super::super::model::{Meeting, MeetingId};
use super::super::seat::{self, Seat, SeatAnswer, SeatId, Side};
use super::super::store::record;
use super::job::{OPEN, PUT_RIGHT, RELEASE};
use super::model::{Class, ClassKind, NewClass};
use super::rules::{self, MayRegister};
use super::store;
use super::who::{Classes, side_of};

/// The registration of a meeting as it stands for somebody who may know of it.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) meeting: Meeting,
    pub(super) classes: Classes,
    /// Their own seat, whatever became of it, unless somebody only thinks of asking them.
    pub(super) own: Option<Seat>,
}

impl Opened {
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Self, Stop> {
        let meeting = meetings::readable(tx, actor, id)?;
        let classes = Classes::load(tx, &meeting)?;
        let own = seat::store::seat_of_post(tx, id, actor.post)?;
        let own = own.filter(|seat| seat.state != seat::SeatState::Proposed);
        Ok(Self { meeting, classes, own })
    }

    /// The class that the reader belongs to.
    pub(super) fn class_of(&self, actor: &Actor) -> Option<&Class> {
        self.classes.of(side_of(actor.function), actor.post, actor.home)
    }

    pub(super) fn may_register(&self, tx: &Tx<'_>, actor: &Actor) -> Result<MayRegister, rules::Refusal> {
        let speaks = self.classes.speaks(actor.post);
        rules::may_register(actor, (&self.meeting, tx.now()), self.class_of(actor), speaks)
    }
}

/// Says from when on a class registers and what is kept for it; whoever waits is offered what is not kept any more, and whoever was told
/// of an earlier day hears of the later one.
pub(super) fn set(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, new: &NewClass) -> Result<(), Stop> {
    let meeting = meetings::readable(tx, actor, id)?;
    let others = store::classes(tx, id)?;
    let leave = rules::may_set(actor, (&meeting, tx.now()), &others, new)?;
    let class = store::set(tx, &leave, id, new)?;
    let known = others.iter().find(|class| class.said.kind == new.kind);
    if known.is_some_and(|known| rules::misleads(known, new, tx.now())) {
        store::set_misled(tx, &leave, class)?;
        let now = tx.now();
        job::put(tx, PUT_RIGHT.kind, &class.to_string(), now)?;
    }
    let class = class.to_string();
    job::put(tx, OPEN.kind, &class, new.opens_at.max(tx.now()))?;
    if new.kept > 0 {
        job::put(tx, RELEASE.kind, &class, new.kept_until.max(tx.now()))?;
    }
    seat::acts::move_line(tx, &meeting, new.kind.side())?;
    note(tx, "meeting_class_set", actor, id)
}

/// Ends a class: nobody registers by it any more, and nothing is kept for it.
pub(super) fn end(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, kind: ClassKind) -> Result<(), Stop> {
    let meeting = meetings::readable(tx, actor, id)?;
    let leave = rules::may_keep(actor, &meeting, tx.now())?;
    store::end(tx, &leave, id, kind)?;
    seat::acts::move_line(tx, &meeting, kind.side())?;
    note(tx, "meeting_class_ended", actor, id)
}

/// Takes a seat for the actor's post; where none is free for it, it waits.
pub(in crate::forum) fn register(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<SeatId, Stop> {
    let opened = Opened::load(tx, actor, id)?;
    let leave = opened.may_register(tx, actor)?;
    seat::acts::register(tx, actor, &opened.meeting, &leave)
}

/// Gives the seat back that somebody registered for.
pub(super) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<(), Stop> {
    let seat = seat::store::seat_of_post(tx, id, actor.post)?.ok_or(Stop::Missing)?;
    seat::acts::answer(tx, actor, seat.id, &SeatAnswer::Decline(String::new()))
}

/// Offers what is not kept any more to those who wait.
pub(super) fn release(tx: &mut Tx<'_>, class: &Class) -> Result<(), Stop> {
    let meeting = super::super::store::meeting(tx, class.meeting)?;
    let side: Side = class.said.kind.side();
    seat::acts::move_line(tx, &meeting, side)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: MeetingId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
