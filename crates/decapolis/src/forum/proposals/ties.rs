//! Declared ties between cities and partners that are asked to one meeting.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, PostId};
use kernel::stop::Stop;

use super::super::model::Meeting;
use super::super::seat;
use crate::{interest, network};

/// What those are called who are asked to a meeting, or proposed, and with whom somebody of the home of a post has a declared tie.
pub(in crate::forum) fn of_post(
    tx: &mut Tx<'_>,
    language: Language,
    meeting: &Meeting,
    post: PostId,
) -> Result<Vec<String>, Stop> {
    let home = post::by_id(tx, post)?.ok_or(Stop::Missing)?.home;
    let mut seats = seat::store::seats(tx, meeting.id)?;
    seats.retain(|seat| seat.state.is_live());
    let is_asked = |circle: CircleId| seats.iter().any(|seat| seat.home == circle);
    let organisations = network::organisations(tx)?;
    let Some(own) = organisations.iter().find(|one| one.circle == home) else {
        let tied = interest::organisations_of(tx, home)?;
        let there = organisations.into_iter().filter(|one| tied.contains(&one.id) && is_asked(one.circle));
        return Ok(there.map(|one| one.name).collect());
    };
    let tied = interest::homes_tied_with(tx, own.id)?;
    let cities = network::members(tx)?;
    let there = cities.iter().filter(|city| tied.contains(&city.circle) && is_asked(city.circle));
    Ok(there.map(|city| city.name_in(language).to_owned()).collect())
}
