//! What pages and acts are made from: who takes part, and the items with their cities and speakers.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;

use super::model::{AgendaItem, AgendaItemId, Entry};
use super::store::{self, speaker};
use crate::forum::{self, Attendee, Meeting, MeetingId};

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

/// Those who attend for a city.
pub(super) fn of_cities(attendees: &[Attendee]) -> Vec<PostId> {
    let of_cities = attendees.iter().filter(|attendee| attendee.city.is_some() && !attendee.is_partner);
    of_cities.map(|attendee| attendee.post).collect()
}
