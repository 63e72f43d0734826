//! The likest members of a city and the likest cities outside the network, kept for as long as neither the members nor
//! the facts change: of all cities of the world few are looked at again and again.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};

use atlas::{Atlas, PlaceId};
use kernel::db::{Kept, Tx};
use kernel::stop::Fault;
use peers::{Among, Likeness, Peer, Selection, Theme};

use super::super::members;
use super::table::{MEMBERS_SHOWN, PER_COUNTRY};

/// Cities from outside the network listed.
const OTHERS_SHOWN: usize = 5;
/// Answers kept at once; when one more comes, all go. Each takes about a kilobyte.
const KEPT_MAX: usize = 1_000;

/// For which city, by which theme, among which countries.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) own: PlaceId,
    pub(crate) theme: &'static Theme,
    /// Only cities of the same country, and all of them, instead of at most two of each.
    pub(crate) of_own_country: bool,
}

/// Cities in ascending order of distance.
#[derive(Debug, Default)]
pub(crate) struct Likest {
    pub(crate) members: Vec<Peer>,
    /// Worth inviting.
    pub(crate) outside: Vec<Peer>,
}

type Answers = Mutex<HashMap<(PlaceId, &'static str, bool), Arc<Likest>>>;

static ANSWERS: Kept<Answers> =
    Kept::new("likest cities", &["city", "membership", "city_fact"], |_| Ok(Answers::default()));

impl Asked {
    /// The members that may be listed: all others, or those of the same country.
    fn candidates(&self, places: impl Iterator<Item = PlaceId>) -> Vec<PlaceId> {
        let country = |place: PlaceId| Atlas::get().place(place).map(|place| place.country_code());
        let own = country(self.own);
        let others = places.filter(|place| *place != self.own);
        others.filter(|place| !self.of_own_country || country(*place) == own).collect()
    }

    fn selection<'s>(&self, among: Among<'s>, limit: usize) -> Selection<'s> {
        let per_country = if self.of_own_country { 0 } else { PER_COUNTRY };
        Selection { among, per_country: NonZeroUsize::new(per_country), limit: NonZeroUsize::new(limit) }
    }

    /// The cities asked for.
    ///
    /// # Errors
    /// A fault of the database.
    pub(crate) fn likest(&self, tx: &mut Tx<'_>, likeness: &Likeness<'_>) -> Result<Arc<Likest>, Fault> {
        let answers = ANSWERS.get(tx)?;
        let key = (self.own, self.theme.id, self.of_own_country);
        if let Some(known) = answers.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(known));
        }
        let found = Arc::new(self.found(tx, likeness)?);
        let mut answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.len() >= KEPT_MAX {
            answers.clear();
        }
        answers.insert(key, Arc::clone(&found));
        Ok(found)
    }

    fn found(&self, tx: &mut Tx<'_>, likeness: &Likeness<'_>) -> Result<Likest, Fault> {
        let members = members(tx)?;
        let candidates = self.candidates(members.iter().map(|city| city.place));
        let known: Vec<PlaceId> = members.iter().map(|city| city.place).chain([self.own]).collect();
        Ok(Likest {
            members: likeness.peers(&self.selection(Among::Only(&candidates), MEMBERS_SHOWN)),
            outside: likeness.peers(&self.selection(Among::AllBut(&known), OTHERS_SHOWN)),
        })
    }

    /// Hands the selection of members to `look`, for what asks why a city is not among them.
    ///
    /// # Errors
    /// A fault of the database.
    pub(crate) fn with_selection<T>(
        &self,
        tx: &mut Tx<'_>,
        look: impl FnOnce(&Selection<'_>) -> T,
    ) -> Result<T, Fault> {
        let candidates = self.candidates(members(tx)?.iter().map(|city| city.place));
        Ok(look(&self.selection(Among::Only(&candidates), MEMBERS_SHOWN)))
    }
}
