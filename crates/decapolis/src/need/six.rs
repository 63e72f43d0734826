//! The six members most likely to know: who offered help on the topic first, then whose city is likest.

use std::collections::BTreeSet;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::topic;
use peers::Theme;

use super::model::Need;
use super::store;
use crate::network::{self, Answering, City};
use crate::offer;

/// So many are asked at once: enough to get an answer, few enough not to tire everybody.
const ASKED_AT_ONCE: usize = 6;

/// One of the six.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Likeliest {
    pub(super) post: PostId,
    pub(super) title: String,
    pub(super) holder: String,
    pub(super) city: City,
}

/// One answering post a city, of six cities, none of which was asked about this need before.
pub(super) fn likeliest_to_know(tx: &mut Tx<'_>, need: &Need) -> Result<Vec<Likeliest>, Stop> {
    let own = network::city(tx, need.city)?;
    let offered: BTreeSet<PostId> = offer::offers_on(tx, &need.topic)?.iter().map(|offer| offer.post).collect();
    let (asked_cities, limit) = offer::asked_of_all(tx)?;
    let asked: BTreeSet<PostId> = store::questions_of(tx, need.id)?.iter().map(|question| question.asked).collect();
    let answering = network::answering_posts(tx)?;
    let topics = topic::all(tx, Language::English)?;
    let theme = topics.iter().find(|topic| topic.id == need.topic).and_then(|topic| Theme::of_id(&topic.theme));
    let cities = network::cities(tx)?;
    let likeness = cities.kept_likeness(own.place, theme.unwrap_or(&Theme::all()[0]));
    let distance = |candidate: &Answering| {
        let compared = likeness.as_ref().and_then(|likeness| likeness.comparison_with(candidate.city.place));
        compared.map_or(1.0, |compared| compared.distance)
    };
    let mut candidates: Vec<(bool, f64, Answering)> = answering
        .into_iter()
        .filter(|candidate| candidate.city.id != own.id && !asked.contains(&candidate.post))
        .filter(|candidate| asked_cities.get(&candidate.city.id).is_none_or(|times| *times < limit))
        .map(|candidate| (!offered.contains(&candidate.post), distance(&candidate), candidate))
        .collect();
    candidates
        .sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)).then(one.2.post.cmp(&other.2.post)));
    Ok(one_a_city(candidates.into_iter().map(|(_, _, candidate)| candidate)))
}

fn one_a_city(candidates: impl Iterator<Item = Answering>) -> Vec<Likeliest> {
    let mut seen = BTreeSet::new();
    let first = candidates.filter(|candidate| seen.insert(candidate.city.id));
    let likeliest = |candidate: Answering| Likeliest {
        post: candidate.post,
        title: candidate.title,
        holder: candidate.holder,
        city: candidate.city,
    };
    first.take(ASKED_AT_ONCE).map(likeliest).collect()
}
