//! What could be made of a topic that cities need: who of those who come could speak on it, each with the reason, and whether small
//! groups are worth it. The reasons are those of a need's brief. A person decides, and nobody is asked before.

use std::collections::BTreeMap;

use atlas::PlaceId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Fault;

use super::model::ItemKind;
use super::needs::Group;
use crate::forum::Attendee;
use crate::network::{self, CityId};
use crate::{inquiry, offer, practice};

/// Posts shown.
const SPEAKERS_SHOWN: usize = 6;
/// From so many cities with needs under one topic on, a session alone lets few of them speak.
const CITIES_FOR_GROUPS: usize = 4;
/// People in a group, as forums do it.
const IN_GROUP: usize = 6;

/// Why a post could speak on a topic, the strongest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reason {
    /// Their city gave the answer that helped most to this question of another.
    BestAnswer(String),
    /// They can be asked about this practice.
    Contact(String),
    /// Their city offers help in these words.
    Offers(String),
    /// Their city did something about it, since this year where it is known.
    Did(Option<i64>),
}

impl Reason {
    /// As in texts and in data.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Reason::BestAnswer(_) => "best-answer",
            Reason::Contact(_) => "contact",
            Reason::Offers(_) => "offers",
            Reason::Did(_) => "did",
        }
    }

    /// What was written elsewhere and makes the reason; nothing where a city did something.
    pub(super) fn words(&self) -> Option<&str> {
        match self {
            Reason::BestAnswer(words) | Reason::Contact(words) | Reason::Offers(words) => Some(words),
            Reason::Did(_) => None,
        }
    }
}

/// A post that could speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Suggested {
    pub(super) post: PostId,
    pub(super) reason: Reason,
}

/// What is made of a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Session,
    /// A session, and small groups after it.
    Both,
    Groups,
}

impl Shape {
    pub(super) const ALL: [Shape; 3] = [Self::Session, Self::Both, Self::Groups];

    /// As in forms, in texts and in data.
    pub(super) fn code(self) -> &'static str {
        match self {
            Shape::Session => "session",
            Shape::Both => "both",
            Shape::Groups => "groups",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.code() == code)
    }

    /// The items of it: the one in which people speak, and what follows it.
    pub(super) fn kinds(self) -> (ItemKind, Option<ItemKind>) {
        match self {
            Shape::Session => (ItemKind::Session, None),
            Shape::Both => (ItemKind::Session, Some(ItemKind::Breakout)),
            Shape::Groups => (ItemKind::Breakout, None),
        }
    }
}

/// What could be made of one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Suggestion {
    pub(super) topic: String,
    pub(super) shape: Shape,
    /// How many groups those who come for a city would make.
    pub(super) groups: usize,
    pub(super) speakers: Vec<Suggested>,
}

/// Of a topic, as far as `reader` may read what it is taken from. `coming` are those who attend for a city.
pub(super) fn of_topic(
    tx: &mut Tx<'_>,
    group: &Group,
    coming: &[Attendee],
    (reader, language): (PostId, Language),
) -> Result<Suggestion, Fault> {
    let known = Known::load(tx, &group.topic, (reader, language))?;
    let cities = network::members(tx)?;
    let place = |id: CityId| cities.iter().find(|city| city.id == id).map(|city| city.place);
    let suggested = |one: &Attendee| {
        let city = one.city?;
        let reason = known.reason((one.post, city), place(city))?;
        Some(Suggested { post: one.post, reason })
    };
    let speakers = strongest(coming.iter().filter_map(suggested).collect());
    let is_for_many = group.cities().len() >= CITIES_FOR_GROUPS;
    Ok(Suggestion {
        topic: group.topic.clone(),
        shape: if is_for_many { Shape::Both } else { Shape::Session },
        groups: coming.len().div_ceil(IN_GROUP),
        speakers,
    })
}

/// What the network knows about a topic, the first of each kind.
#[derive(Debug, Default)]
struct Known {
    answered: BTreeMap<CityId, String>,
    contacts: BTreeMap<PostId, String>,
    offers: BTreeMap<CityId, String>,
    did: BTreeMap<PlaceId, Option<i64>>,
}

impl Known {
    fn load(tx: &mut Tx<'_>, topic: &str, (reader, language): (PostId, Language)) -> Result<Self, Fault> {
        let now = tx.now();
        // Of several of one kind the first counts: maps keep what is put in last.
        let answered = inquiry::best_on_topic(tx, topic, reader)?.into_iter().rev().collect();
        let contacts = practice::contacts_on(tx, topic, reader, language)?.into_iter().rev().collect();
        let did = practice::cities_that_did(tx, topic, reader)?.into_iter().rev();
        let offers = offer::offers_on(tx, topic)?;
        let confirmed = offers.iter().rev().filter(|offer| !offer.is_unconfirmed(now));
        Ok(Self {
            answered,
            contacts,
            offers: confirmed.map(|offer| (offer.city, offer.terms.words.clone())).collect(),
            did: did.map(|(place, _, year)| (place, year)).collect(),
        })
    }

    /// The strongest reason of a post of a city.
    fn reason(&self, (post, city): (PostId, CityId), place: Option<PlaceId>) -> Option<Reason> {
        let answered = self.answered.get(&city).cloned().map(Reason::BestAnswer);
        let contact = || self.contacts.get(&post).cloned().map(Reason::Contact);
        let offers = || self.offers.get(&city).cloned().map(Reason::Offers);
        let did = || place.and_then(|place| self.did.get(&place)).copied().map(Reason::Did);
        answered.or_else(contact).or_else(offers).or_else(did)
    }
}

/// The strongest reasons first, the older post of two as strong.
fn strongest(mut suggested: Vec<Suggested>) -> Vec<Suggested> {
    let rank = |reason: &Reason| match reason {
        Reason::BestAnswer(_) => 0,
        Reason::Contact(_) => 1,
        Reason::Offers(_) => 2,
        Reason::Did(_) => 3,
    };
    suggested.sort_by_key(|one| (rank(&one.reason), one.post));
    suggested.truncate(SPEAKERS_SHOWN);
    suggested
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;

    #[test]
    fn the_answer_that_helped_weighs_more_than_an_offer_and_that_more_than_what_a_city_did() {
        let (city, post, place) = (CityId::from_number(1), PostId::from_number(2), PlaceId::new(3));
        let mut known = Known { did: BTreeMap::from([(place, Some(2019))]), ..Known::default() };
        let reason = |known: &Known| known.reason((post, city), Some(place)).map(|reason| reason.code());
        assert_eq!(reason(&known), Some("did"));
        known.offers.insert(city, "A morning".to_owned());
        assert_eq!(reason(&known), Some("offers"));
        known.contacts.insert(post, "Letters".to_owned());
        assert_eq!(reason(&known), Some("contact"));
        known.answered.insert(city, "Who pays?".to_owned());
        assert_eq!(reason(&known), Some("best-answer"));
        assert_eq!(known.reason((PostId::from_number(9), CityId::from_number(9)), None), None, "knows nothing of it");
    }

    #[test]
    fn the_strongest_reasons_stand_first_and_no_more_than_six() {
        let did = |post| Suggested { post: PostId::from_number(post), reason: Reason::Did(None) };
        let mut all: Vec<Suggested> = (1..9).map(did).collect();
        all.push(Suggested { post: PostId::from_number(20), reason: Reason::Offers(String::new()) });
        let posts: Vec<i64> = strongest(all).iter().map(|one| one.post.number()).collect();
        assert_eq!(posts, [20, 1, 2, 3, 4, 5]);
    }
}
