//! What the page and the data of a book are made of.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::sort_key;
use kernel::post::HeldPost;
use kernel::stop::Stop;
use kernel::web::Visit;

use crate::action::People;
use crate::forum::{self, Meeting};
use crate::need::{self, OpenNeed};
use crate::network::{self, City, CityId};
use crate::offer::{self, Offer};

/// Needs and offers of one city that are listed, the newest and the first: a page of the book holds no more.
const LISTED: usize = 3;

/// One who comes.
pub(super) struct Participant {
    pub(super) held: HeldPost,
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
        let meeting = forum::readable(tx, actor, visit.param("meeting")?)?;
        let standing = forum::standing(tx, actor, &meeting)?;
        if !standing.conducts && !standing.attends {
            return Err(Stop::Missing);
        }
        let attendees = forum::attendees(tx, meeting.id)?;
        let mut people = People::load(tx, visit.language(), attendees.iter().map(|attendee| attendee.post))?;
        let cities: Vec<CityId> = attendees.iter().filter_map(|attendee| attendee.city).collect();
        let mut asks = by_city(need::open_of_cities(tx, &cities, actor.post)?, |need| need.city);
        let mut offers = by_city(offer::offers_of_cities(tx, &cities)?, |offer| offer.city);
        let (members, organisations) = (network::members(tx)?, network::organisations(tx)?);
        let participant = |attendee: forum::Attendee| {
            let held = people.posts.remove(&attendee.post)?;
            let partner = organisations.iter().find(|one| one.circle == held.home).map(|one| one.name.clone());
            let home = partner.unwrap_or_else(|| people.home(held.home));
            let city = members.iter().find(|city| Some(city.id) == attendee.city).cloned();
            let of_city =
                |city: &City| (asks.remove(&city.id).unwrap_or_default(), offers.remove(&city.id).unwrap_or_default());
            let (asks, offers) = city.as_ref().map(of_city).unwrap_or_default();
            Some(Participant { held, home, city, asks, offers })
        };
        let mut participants: Vec<Participant> = attendees.into_iter().filter_map(participant).collect();
        participants.sort_by_cached_key(|one| sort_key(&one.home));
        Ok(Self { meeting, participants })
    }
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
