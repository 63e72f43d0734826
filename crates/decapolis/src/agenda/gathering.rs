//! What pages and acts are made from: who takes part, and the items with their cities and speakers.

use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::stop::{Fault, Stop};

use super::model::{AgendaItem, AgendaItemId, Askable, Entry};
use super::store::{self, speaker};
use crate::forum::{self, Attendee, Meeting, MeetingId};
use crate::network;

/// The draft of a meeting's agenda, by start; what has no place stands last.
pub(super) fn draft(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Entry>, Fault> {
    let items = store::items(tx, meeting)?;
    let cities = store::cities(tx, meeting)?;
    let speakers = speaker::of_meeting(tx, meeting)?;
    let entry = |item: AgendaItem| {
        let of_item = |id: AgendaItemId| id == item.id;
        Entry {
            id: item.id,
            number: item.number,
            cities: cities.iter().filter(|(id, _)| of_item(*id)).map(|(_, city)| *city).collect(),
            speakers: speakers.iter().filter(|one| of_item(one.item)).cloned().collect(),
            plan: item.plan,
        }
    };
    Ok(items.into_iter().map(entry).collect())
}

/// One item of the draft.
pub(super) fn entry(tx: &mut Tx<'_>, item: AgendaItem) -> Result<Entry, Fault> {
    let (cities, speakers) = (store::cities_of(tx, item.id)?, speaker::of_item(tx, item.id)?);
    Ok(Entry { id: item.id, number: item.number, plan: item.plan, cities, speakers })
}

/// The posts that may answer for an item: those that attend for a city, who chairs the meeting and who made it.
pub(super) fn owners(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<PostId>, Fault> {
    let mut posts = of_cities(&forum::attendees(tx, meeting.id)?);
    posts.extend([meeting.chair, meeting.author]);
    Ok(posts)
}

/// Who may be asked to speak at a meeting: whoever attends, for a city or as a partner, and who works for the host city.
pub(super) fn askable(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<Askable>, Stop> {
    let attendees = forum::attendees(tx, meeting.id)?.into_iter();
    let mut askable: Vec<Askable> =
        attendees.map(|one| Askable { post: one.post, is_partner: one.is_partner }).collect();
    let Some(host) = meeting.host else { return Ok(askable) };
    let host = network::city(tx, host)?.circle;
    for held in post::at_home_in(tx, host)?.into_iter().filter(|held| held.holder.is_some()) {
        if askable.iter().all(|one| one.post != held.post) {
            askable.push(Askable { post: held.post, is_partner: false });
        }
    }
    Ok(askable)
}

/// The same with one post more where it is one of a member city, which need not come to be asked.
pub(super) fn askable_with(tx: &mut Tx<'_>, meeting: &Meeting, wanted: PostId) -> Result<Vec<Askable>, Stop> {
    let mut askable = askable(tx, meeting)?;
    let Some(held) = post::by_id(tx, wanted)? else { return Ok(askable) };
    let is_of_member = network::members(tx)?.iter().any(|city| city.circle == held.home);
    if is_of_member && held.function.is_of_a_city() && askable.iter().all(|one| one.post != wanted) {
        askable.push(Askable { post: wanted, is_partner: false });
    }
    Ok(askable)
}

/// The partners that attend.
pub(super) fn partners(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<PostId>, Fault> {
    let attendees = forum::attendees(tx, meeting.id)?.into_iter();
    Ok(attendees.filter(|one| one.is_partner).map(|one| one.post).collect())
}

/// Those who attend for a city.
pub(super) fn of_cities(attendees: &[Attendee]) -> Vec<PostId> {
    let of_cities = attendees.iter().filter(|attendee| attendee.city.is_some() && !attendee.is_partner);
    of_cities.map(|attendee| attendee.post).collect()
}
