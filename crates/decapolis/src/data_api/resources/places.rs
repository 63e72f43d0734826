//! What the network is: its cities and regions, its topics and its sources.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Visit};
use schemars::JsonSchema;
use serde::Serialize;

use super::super::listing::{self, Part};
use super::super::resource::{PARTS, only};
use crate::desk::{self};
use crate::network::{self, CityId, RegionId};

use super::{CITY_ASKED, CITY_FILTERS};

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

pub(super) fn home(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &desk::home_data(tx, visit)?)
}

pub(super) fn likeness(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, CITY_ASKED)?;
    listing::found(visit, &desk::likeness_data(tx, visit)?)
}

/// All of them; the list ships with the program.
pub(super) fn sources(_: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, desk::sources_data(), listing::LIMIT_MAX, |source| &source.package)
}

pub(super) fn cities(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, CITY_FILTERS)?;
    let part = Part::<CityId>::parse(&visit.request.query)?;
    listing::answer(visit, network::city_lines(tx, visit, part.after)?, part.limit, |line| &line.id)
}

pub(super) fn city(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &network::city_data(tx, visit)?)
}

/// In the network's own order, in which `after` is found by its place.
pub(super) fn regions(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<RegionId>::parse(&visit.request.query)?;
    let mut lines = network::region_lines(tx, visit)?;
    if let Some(after) = part.after {
        let at = lines.iter().position(|line| line.id == after.to_string()).ok_or(Stop::Missing)?;
        lines.drain(..=at);
    }
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

pub(super) fn region(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &network::region_data(tx, visit)?)
}

/// All topics; there are never more than a hundred.
pub(super) fn topics(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    let topics = topic::all(tx, visit.language())?;
    let data = topics.iter().cloned().map(|topic| TopicData { id: topic.id, name: topic.name, theme: topic.theme });
    listing::answer(visit, data.collect(), listing::LIMIT_MAX, |topic| &topic.id)
}
