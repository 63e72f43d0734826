//! What the page and the data of a book are made of.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::sort_key;
use kernel::person::PersonId;
use kernel::post::HeldPost;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::Visit;

use crate::action::People;
use crate::forum::{self, Meeting, MeetingId};
use crate::need::{self, OpenNeed};
use crate::network::{self, City, CityId};
use crate::offer::{self, Offer};
use crate::portrait;

/// Needs and offers of one city that are listed, the newest and the first: a page of the book holds no more.
const LISTED: usize = 3;

/// One who comes.
pub(super) struct Participant {
    pub(super) held: HeldPost,
    /// Where their picture is, if they have one.
    pub(super) portrait: Option<String>,
    /// What the city or organisation is called.
    pub(super) home: String,
    /// Nothing for a partner.
    pub(super) city: Option<City>,
    pub(super) asks: Vec<OpenNeed>,
    pub(super) offers: Vec<Offer>,
}

/// A book, for a reader who comes or conducts.
pub(super) struct View {
    pub(super) meeting: Meeting,
    /// By city or organisation.
    pub(super) participants: Vec<Participant>,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let meeting = readable(tx, actor, visit.param("meeting")?)?;
        let attendees = forum::attendees(tx, meeting.id)?;
        let mut people = People::load(tx, visit.language(), attendees.iter().map(|attendee| attendee.post))?;
        let cities: Vec<CityId> = attendees.iter().filter_map(|attendee| attendee.city).collect();
        let mut asks = by_city(need::open_of_cities(tx, &cities, actor.post)?, |need| need.city);
        let mut offers = by_city(offer::offers_of_cities(tx, &cities)?, |offer| offer.city);
        let holders: Vec<PersonId> =
            people.posts.values().filter_map(|held| held.holder.as_ref().map(|holder| holder.person)).collect();
        let with_portrait = portrait::those_with_one(tx, &holders)?;
        let (members, organisations) = (network::members(tx)?, network::organisations(tx)?);
        let participant = |attendee: forum::Attendee| {
            let held = people.posts.remove(&attendee.post)?;
            let partner = organisations.iter().find(|one| one.circle == held.home).map(|one| one.name.clone());
            let home = partner.unwrap_or_else(|| people.home(held.home));
            let city = members.iter().find(|city| Some(city.id) == attendee.city).cloned();
            let of_city =
                |city: &City| (asks.remove(&city.id).unwrap_or_default(), offers.remove(&city.id).unwrap_or_default());
            let (asks, offers) = city.as_ref().map(of_city).unwrap_or_default();
            let has_portrait = held.holder.as_ref().is_some_and(|holder| with_portrait.contains(&holder.person));
            let portrait = has_portrait.then(|| super::portrait::path(attendee.seat));
            Some(Participant { held, portrait, home, city, asks, offers })
        };
        let mut participants: Vec<Participant> = attendees.into_iter().filter_map(participant).collect();
        participants.sort_by_cached_key(|one| sort_key(&one.home));
        Ok(Self { meeting, participants })
    }
}

/// A meeting whose book the actor reads: who comes, and who conducts it.
pub(super) fn readable(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Meeting, Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if standing.conducts || standing.attends { Ok(meeting) } else { Err(Stop::Missing) }
}

/// The first few of each city; they stand with the first of its people.
fn by_city<T>(all: Vec<T>, city: impl Fn(&T) -> CityId) -> BTreeMap<CityId, Vec<T>> {
    let mut sorted: BTreeMap<CityId, Vec<T>> = BTreeMap::new();
    for one in all {
        let of_city = sorted.entry(city(&one)).or_default();
        if of_city.len() < LISTED {
            of_city.push(one);
        }
    }
    sorted
}
