//! The six members likeliest to know, each with the reasons.

use std::collections::BTreeSet;

use atlas::PlaceId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::topic;
use peers::{Likeness, Theme};

use super::model::{ASKED_AT_ONCE, Reason, points};
use crate::need::Need;
use crate::network::{self, Answering};
use crate::{offer, practice};

/// One of the six.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Likeliest {
    pub(super) answering: Answering,
    pub(super) reasons: Vec<Reason>,
}

/// One answering post a city, of six cities that may still be asked in this quarter, none of which was asked about this
/// need before.
pub(super) fn likeliest_to_know(
    tx: &mut Tx<'_>,
    need: &Need,
    language: Language,
    asked_before: &BTreeSet<PostId>,
) -> Result<Vec<Likeliest>, Stop> {
    let own = network::city(tx, need.city)?;
    let now = tx.now();
    let offers = offer::offers_on(tx, &need.topic)?;
    let offered: BTreeSet<PostId> =
        offers.iter().filter(|offer| !offer.is_unconfirmed(now)).map(|offer| offer.post).collect();
    let did: BTreeSet<PlaceId> =
        practice::cities_that_did(tx, &need.topic, need.author)?.into_iter().map(|(place, _, _)| place).collect();
    let (asked, limit) = offer::asked_of_all(tx)?;
    let answering = network::answering_posts(tx)?;
    let topics = topic::all(tx, Language::English)?;
    let theme = topics.iter().find(|topic| topic.id == need.topic).and_then(|topic| Theme::of_id(&topic.theme));
    let cities = network::cities(tx)?;
    let likeness = cities.kept_likeness(own.place, theme.unwrap_or(&Theme::all()[0]));
    let asked_cities: BTreeSet<_> =
        answering.iter().filter(|one| asked_before.contains(&one.post)).map(|one| one.city.id).collect();
    let candidates = answering.iter().filter(|candidate| {
        let times = asked.get(&candidate.city.id).copied().unwrap_or(0);
        candidate.city.id != own.id && !asked_cities.contains(&candidate.city.id) && times < limit
    });
    let with_reasons = candidates.map(|candidate| {
        let reasons = [
            offered.contains(&candidate.post).then_some(Reason::Offered),
            did.contains(&candidate.city.place).then_some(Reason::Did),
            Some(Reason::Likeness(percent(likeness.as_ref(), candidate.city.place))),
            (candidate.language == language).then_some(Reason::Speaks(language)),
            asked.get(&candidate.city.id).map(|times| Reason::AskedLately(*times)),
        ];
        Likeliest { reasons: reasons.into_iter().flatten().collect(), answering: candidate.clone() }
    });
    Ok(best_of(with_reasons.collect()))
}

fn percent(likeness: Option<&Likeness<'_>>, place: PlaceId) -> u8 {
    let compared = likeness.and_then(|likeness| likeness.comparison_with(place));
    compared.map_or(0, |compared| network::likeness_percent(compared.distance))
}

/// The likeliest of each city, and of these the first six; the older post where two are as likely.
fn best_of(mut candidates: Vec<Likeliest>) -> Vec<Likeliest> {
    candidates.sort_by(|one, other| {
        let by_points = points(&other.reasons).total_cmp(&points(&one.reasons));
        by_points.then(one.answering.post.cmp(&other.answering.post))
    });
    let mut seen = BTreeSet::new();
    candidates.retain(|candidate| seen.insert(candidate.answering.city.id));
    candidates.truncate(ASKED_AT_ONCE);
    candidates
}
