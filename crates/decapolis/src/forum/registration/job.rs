//! What comes with a day: a class is told that it is open, and what was kept for it is anybody's.
//!
//! A job may run twice. Up to whose people a class was told stands in the class and is moved with the mails, so nobody is told
//! twice; a class that was moved to a later day is told then, and whoever was told of the earlier one hears of it at once.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::job::{JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::post::{self, HeldPost};
use kernel::stop::{Stop, found};

use super::super::model::{Meeting, Phase};
use super::super::seat;
use super::super::store as meetings;
use super::mail_act;
use super::model::{Class, ClassId};
use super::who::{Classes, side_of};
use super::{acts, store};

pub(in crate::forum) const OPEN: JobKind = JobKind { kind: "open-meeting-class", run: run_open };
pub(in crate::forum) const PUT_RIGHT: JobKind = JobKind { kind: "put-meeting-class-right", run: run_put_right };
pub(in crate::forum) const RELEASE: JobKind = JobKind { kind: "release-kept-seats", run: run_release };

/// Cities or partners that are told at once: a write stays short.
const SLICE: usize = 50;

fn run_open(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = class_of(payload)?;
    Ok(context.app.db.write_blocking("open_meeting_class", move |tx| open(tx, id))?)
}

fn run_put_right(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = class_of(payload)?;
    Ok(context.app.db.write_blocking("put_meeting_class_right", move |tx| put_right(tx, id))?)
}

fn run_release(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = class_of(payload)?;
    Ok(context.app.db.write_blocking("release_kept_seats", move |tx| release(tx, id))?)
}

fn class_of(payload: &str) -> Result<ClassId, Trouble> {
    payload.parse().map_err(|_| Trouble::Never("not the id of a class".to_owned()))
}

/// Tells the next fifty of a class, and comes back for those after them. A class that ended since is told nothing, one that was
/// moved is told on its day.
fn open(tx: &mut Tx<'_>, id: ClassId) -> Result<(), Stop> {
    let Some(class) = found(store::class(tx, id))? else { return Ok(()) };
    let meeting = meetings::meeting(tx, class.meeting)?;
    if meeting.phase(tx.now()) != Phase::Ahead || class.said.opens_at > tx.now() {
        return Ok(());
    }
    let classes = Classes::load(tx, &meeting)?;
    let homes = classes.homes(tx, class.said.kind)?;
    let next: Vec<CircleId> = homes.into_iter().filter(|home| *home > class.told).take(SLICE).collect();
    mail::in_parts(tx, (OPEN.kind, &id.to_string()), &next, |tx, next| {
        for home in next {
            for held in post::at_home_in(tx, *home)? {
                if is_told(tx, &meeting, (&classes, &class), &held)? {
                    mail_act::tell(tx, &meeting, &class, &held)?;
                }
            }
            store::set_told(tx, id, *home)?;
        }
        Ok(())
    })
}

/// Tells the next fifty of those who were told of an earlier day when they register now. Whoever can already, by another class, hears
/// nothing.
fn put_right(tx: &mut Tx<'_>, id: ClassId) -> Result<(), Stop> {
    let Some(class) = found(store::class(tx, id))? else { return Ok(()) };
    let meeting = meetings::meeting(tx, class.meeting)?;
    if meeting.phase(tx.now()) != Phase::Ahead || class.said.opens_at <= tx.now() {
        return Ok(());
    }
    let classes = Classes::load(tx, &meeting)?;
    let homes = classes.homes(tx, class.said.kind)?.into_iter();
    let misled = homes.filter(|home| *home > class.put_right && *home <= class.misled);
    let next: Vec<CircleId> = misled.take(SLICE).collect();
    mail::in_parts(tx, (PUT_RIGHT.kind, &id.to_string()), &next, |tx, next| {
        for home in next {
            for held in post::at_home_in(tx, *home)? {
                tell_moved(tx, &meeting, (&classes, &class), &held)?;
            }
            store::set_put_right(tx, id, *home)?;
        }
        Ok(())
    })
}

fn tell_moved(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    (classes, class): (&Classes, &Class),
    held: &HeldPost,
) -> Result<(), Stop> {
    let side = side_of(held.function);
    let was_told = classes.is_in(class.said.kind, side, (held.post, held.home))
        && seat::registers(held.function, classes.speaks(held.post));
    let Some(own) = classes.of(side, held.post, held.home) else { return Ok(()) };
    if !was_told || own.said.opens_at <= tx.now() || seat::store::seat_of_post(tx, meeting.id, held.post)?.is_some() {
        return Ok(());
    }
    mail_act::tell_moved(tx, meeting, own, held)
}

/// Who could register now and has no seat, asked for or given back.
fn is_told(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    (classes, class): (&Classes, &Class),
    held: &HeldPost,
) -> Result<bool, Stop> {
    let is_in = classes.of(side_of(held.function), held.post, held.home).is_some_and(|own| own.id == class.id);
    if !is_in || !seat::registers(held.function, classes.speaks(held.post)) {
        return Ok(false);
    }
    Ok(seat::store::seat_of_post(tx, meeting.id, held.post)?.is_none())
}

fn release(tx: &mut Tx<'_>, id: ClassId) -> Result<(), Stop> {
    match found(store::class(tx, id))? {
        Some(class) if class.said.kept_until <= tx.now() => acts::release(tx, &class),
        _ => Ok(()),
    }
}
