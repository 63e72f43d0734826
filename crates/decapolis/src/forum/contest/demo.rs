//! A contract of the demo's partner, invented, for which the host of the meeting that lies ahead competes, and a city that therefore is
//! not asked to it.

use kernel::circle::{CircleId, CircleKind};
use kernel::db::Tx;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{Stop, found};

use super::super::model::MeetingId;
use super::super::{seat, store};
use super::acts;
use super::model::NewContest;
use crate::network;

const CONTRACT: &str = "One counter for all forms: two years of help (invented)";

/// For a meeting with the seats that it has by now.
pub(in crate::forum) fn make(tx: &mut Tx<'_>, secretariat: &Actor, id: MeetingId) -> Result<(), Stop> {
    let partner = found(network::post_of_kind(tx, CircleKind::Organisation, Function::Partner))?;
    let Some(giver) = partner.map(|held| held.home) else { return Ok(()) };
    let seats = seat::store::seats(tx, id)?;
    let is_asked = |home: CircleId| seats.iter().any(|seat| seat.home == home);
    let host = seats.first().map(|seat| seat.home);
    let members = network::members(tx)?;
    let other = members.iter().rev().map(|city| city.circle).find(|circle| !is_asked(*circle));
    let meeting = store::meeting(tx, id)?;
    for competitor in host.into_iter().chain(other) {
        let new = NewContest { giver, contract: CONTRACT.to_owned(), competitor };
        acts::declare(tx, secretariat, &meeting, &new)?;
    }
    Ok(())
}
