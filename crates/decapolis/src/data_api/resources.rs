//! The resources: each takes its data from the capability that keeps it.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, DATA_ROOT, Visit};
use schemars::JsonSchema;
use serde::Serialize;

use super::listing::{self, Part};
use crate::network::{self, CityId};
use crate::practice::{self, PracticeId};

/// A topic under which needs and practices stand.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct TopicData {
    /// Stable: `older-residents`.
    id: String,
    /// In the language asked for.
    name: String,
    /// The theme by which cities are alike for it.
    theme: String,
}

pub(super) fn cities(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let part = Part::<CityId>::parse(&visit.request.query)?;
    let lines = network::city_lines(tx, part.after, visit.request.asked_language)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

pub(super) fn city(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = network::city_data(tx, visit.param("city")?, visit.request.asked_language)?;
    listing::found(visit, &city)
}

pub(super) fn practices(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let part = Part::<PracticeId>::parse(&visit.request.query)?;
    let (language, reader) = (visit.request.asked_language, visit.reader());
    // One more than is shown tells whether there are more.
    let lines = practice::practice_lines(tx, part.after, part.limit + 1, language, reader)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

pub(super) fn practice(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = visit.param("practice")?;
    listing::found(visit, &practice::practice_data(tx, id, visit.request.asked_language, visit.reader())?)
}

/// All topics; there are never more than a hundred.
pub(super) fn topics(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let topics = topic::all(tx, visit.request.asked_language)?.into_iter();
    let data = topics.map(|topic| TopicData { id: topic.id, name: topic.name, theme: topic.theme });
    listing::answer(visit, data.collect(), listing::LIMIT_MAX, |topic| &topic.id)
}

pub(super) fn example_city(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let members = network::members(tx)?;
    Ok(members.first().map(|city| format!("{DATA_ROOT}/cities/{}", city.id)))
}

pub(super) fn example_practice(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let found = practice::practice_lines(tx, None, 1, kernel::language::Language::English, kernel::post::NOBODYS)?;
    Ok(found.first().map(|practice| format!("{DATA_ROOT}/practices/{}", practice.id)))
}
