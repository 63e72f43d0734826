//! Who comes to a visit, for who conducts the meeting: those with a place by its number, then those who wait in their order.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, PostId};
use kernel::stop::Stop;

use super::line::Line;
use super::model::{Excursion, Place};
use super::texts::Texts;
use crate::network;

/// Somebody with a place, or who waits for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Guest {
    pub(super) post: PostId,
    /// Whoever holds the post now; empty where nobody does.
    pub(super) name: String,
    pub(super) title: String,
    /// The city or the organisation.
    pub(super) home: String,
    pub(super) number: Option<i64>,
    /// The position of who waits.
    pub(super) waits: Option<usize>,
}

impl Guest {
    /// The place, or where in the line, in words.
    pub(super) fn stands(&self, language: Language) -> String {
        let texts = Texts::new(language);
        match (self.number, self.waits) {
            (Some(number), _) => texts.place_number(number).to_string(),
            (None, waits) => texts.waits_as(waits.unwrap_or_default()).to_string(),
        }
    }
}

pub(super) fn of(
    tx: &mut Tx<'_>,
    excursion: &Excursion,
    places: &[Place],
    language: Language,
) -> Result<Vec<Guest>, Stop> {
    let line = Line::of(places, excursion.id);
    let held = post::held(tx, line.places.iter().map(|place| place.post))?;
    let mut names = network::names_of_homes(tx, language)?;
    names.extend(network::organisations(tx)?.into_iter().map(|organisation| (organisation.circle, organisation.name)));
    let waiting: Vec<PostId> = line.waiting().map(|place| place.post).collect();
    let guest = |place: &&Place| {
        let post = held.get(&place.post)?;
        Some(Guest {
            post: place.post,
            name: post.holder.as_ref().map(|holder| holder.name.clone()).unwrap_or_default(),
            title: post.title.clone(),
            home: names.get(&post.home).cloned().unwrap_or_default(),
            number: place.number,
            waits: waiting.iter().position(|post| *post == place.post).map(|before| before + 1),
        })
    };
    let mut guests: Vec<Guest> = line.places.iter().filter_map(guest).collect();
    guests.sort_by_key(|guest| (guest.number.unwrap_or(i64::MAX), guest.waits));
    Ok(guests)
}
