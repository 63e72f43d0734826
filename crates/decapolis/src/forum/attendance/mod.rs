//! The day itself: who is let in at the door, badges with a code, the list as a file, and a certificate for who came.

mod badges;
mod certificate;
mod code;
mod door;
mod file;

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::Visit;

pub(super) use self::badges::pdf;
pub(super) use self::certificate::{example as example_certificate, show as certificate};
pub(super) use self::door::{act as stand_at_door, show as door};
pub(super) use self::file::csv;
use super::demo::{self, Story};
use super::model::Meeting;
use super::rules::Refusal;
use super::{acts, seat, store};

/// A meeting for whoever conducts it, also one that is over.
fn conducted(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Meeting, Stop> {
    let meeting = store::meeting(tx, visit.param("meeting")?)?;
    if conducts(tx, visit.actor()?, &meeting)? { Ok(meeting) } else { Err(Refusal::NotConductor.into()) }
}

fn conducts(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<bool, Stop> {
    Ok(acts::standing(tx, actor, meeting)?.conducts)
}

/// Those who have a place in the room, by name as the door calls them.
fn room(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<seat::Seat>, Stop> {
    let mut seats = seat::store::seats(tx, meeting.id)?;
    seats.retain(|seat| seat.state.is_on_door_list());
    seats.sort_by_cached_key(|seat| kernel::language::sort_key(name_of(seat)));
    Ok(seats)
}

/// Who holds the post now; where nobody does, the post.
fn name_of(seat: &seat::Seat) -> &str {
    seat.holder.as_deref().unwrap_or(&seat.title)
}

/// The door of the demo's meeting of today.
pub(super) fn example_door(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    today(tx, "door")
}

/// The list of the demo's meeting of today.
pub(super) fn example_file(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    today(tx, "attendance.csv")
}

/// The badges of the demo's meeting of today.
pub(super) fn example_badges(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    today(tx, "badges.pdf")
}

fn today(tx: &mut Tx<'_>, part: &str) -> Result<Option<String>, Stop> {
    Ok(demo::meeting(tx, Story::Today)?.map(|id| format!("/meetings/{id}/{part}")))
}
