//! What can be done with practices: adding one with all that belongs to it.

use kernel::circle::{self, CircleId};
use kernel::db::Tx;
use kernel::search_feed;
use kernel::stop::Fault;
use kernel::written::{self, Written};

use super::model::{CityOfPractice, Figure, Practice, Source};
use super::{keywords, store};

/// A practice with all that belongs to it, to be added.
#[derive(Debug, Clone)]
pub(super) struct NewPractice {
    /// Unique among practices, for files and addresses.
    pub(super) slug: String,
    pub(super) practice: Practice,
    pub(super) topics: Vec<String>,
    /// The one it is from among them.
    pub(super) cities: Vec<CityOfPractice>,
    pub(super) figures: Vec<Figure>,
    pub(super) sources: Vec<Source>,
    /// Each with its field.
    pub(super) texts: Vec<(String, Written)>,
}

/// Adds a practice and opens it to a circle.
///
/// # Errors
/// A fault of the database, also for a slug that is taken.
pub(super) fn publish(tx: &mut Tx<'_>, new: &NewPractice, audience: CircleId) -> Result<(), Fault> {
    let id = new.practice.id;
    store::insert(tx, &new.slug, &new.practice)?;
    new.topics.iter().try_for_each(|topic| store::insert_topic(tx, id, topic))?;
    new.cities.iter().try_for_each(|city| store::insert_city(tx, id, city))?;
    (0_i64..).zip(&new.figures).try_for_each(|(position, figure)| store::insert_figure(tx, id, position, figure))?;
    (0_i64..).zip(&new.sources).try_for_each(|(position, source)| store::insert_source(tx, id, position, source))?;
    for (field, text) in &new.texts {
        written::set(tx, id.record(), field, text)?;
    }
    let recognised = new.texts.iter().filter(|(field, _)| field == "title" || field == "summary");
    for (_, text) in recognised {
        keywords::keywords(&text.content).iter().try_for_each(|word| store::insert_word(tx, id, word))?;
    }
    circle::open_to(tx, id.record(), audience)?;
    search_feed::changed(tx, id.record(), "practice")
}
