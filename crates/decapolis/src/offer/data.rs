//! Offers as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Offer, OfferId};
use super::{acts, store};
use crate::network::CityId;

/// What the holder of a post offers.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OfferData {
    pub(crate) id: String,
    city: String,
    topic: String,
    /// The language of the words.
    language: String,
    words: String,
    /// `question`, `call`, `exchange`, `twinning`, `mentoring`, `peer-review`, `advisory-mission` or `study-tour`.
    kinds: Vec<String>,
    /// In which help can be given.
    languages: Vec<String>,
    hours_a_month: Option<i64>,
    /// When, in words; empty where it was not said.
    available: String,
    /// What is hoped for in return, in words; empty where it was not said.
    in_return: String,
    confirmed_at: String,
    /// Whether it was not confirmed for too long, so that its post is not asked for it.
    is_unconfirmed: bool,
    /// The title of the post.
    title: String,
    holder: String,
}

/// One offer, with how often its city is asked.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OneOfferData {
    #[serde(flatten)]
    offer: OfferData,
    /// How often its city was asked in this quarter.
    asked: i64,
    /// How often a city is asked in a quarter.
    limit: i64,
}

/// What a city offers.
pub(crate) fn city_offers(tx: &mut Tx<'_>, city: CityId) -> Result<Vec<OfferData>, Stop> {
    let now = tx.now();
    Ok(store::of_city(tx, city)?.into_iter().map(|offer| line(offer, now)).collect())
}

/// Offers before one, the latest first: at least `count` where there are as many.
pub(crate) fn offer_lines(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    after: Option<OfferId>,
    count: usize,
) -> Result<Vec<OfferData>, Stop> {
    let topic = visit.request.query.filled("topic");
    let now = tx.now();
    let mut before = after.unwrap_or(OfferId::from_number(i64::MAX));
    let mut lines = Vec::new();
    while lines.len() < count {
        let earlier = store::before(tx, before, topic)?;
        let Some(last) = earlier.last() else { break };
        before = last.id;
        lines.extend(earlier.into_iter().map(|offer| line(offer, now)));
    }
    Ok(lines)
}

/// One offer.
pub(crate) fn offer_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<OneOfferData, Stop> {
    let offer = store::offer(tx, visit.param("offer")?)?;
    let capacity = acts::capacity(tx, offer.city)?;
    Ok(OneOfferData { offer: line(offer, tx.now()), asked: capacity.asked, limit: capacity.limit })
}

fn line(offer: Offer, now: Timestamp) -> OfferData {
    let is_unconfirmed = offer.is_unconfirmed(now);
    let terms = offer.terms;
    OfferData {
        id: offer.id.to_string(),
        city: offer.city.to_string(),
        topic: terms.topic,
        language: offer.language.code().to_owned(),
        words: terms.words,
        kinds: terms.kinds,
        languages: terms.languages.iter().map(|language| language.code().to_owned()).collect(),
        hours_a_month: terms.hours_a_month,
        available: terms.available,
        in_return: terms.in_return,
        confirmed_at: offer.confirmed_at.to_string(),
        is_unconfirmed,
        title: offer.post_title,
        holder: offer.holder,
    }
}
