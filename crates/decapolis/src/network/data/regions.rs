//! Regions as data, with what those who head one have to see.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::activity::QUIET_DAYS;
use super::super::regions::{Oversight, RegionView, TERM_DAYS};
use super::super::store;
use super::{CityLineData, PostData, line, post_data};
use crate::need::SharedNeed;

/// A region of the network.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RegionLineData {
    pub(crate) id: String,
    /// In the language asked for.
    name: String,
    /// How many active members it has.
    cities: usize,
}

/// A region with its cities.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RegionData {
    id: String,
    name: String,
    /// Who heads it; with the scope `read:post` only.
    heads: Vec<PostData>,
    /// Open needs of its cities that the reader may read.
    needs: Vec<SharedNeedData>,
    cities: Vec<CityLineData>,
    /// What those who head the region have to see, and nobody else does.
    oversight: Option<OversightData>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct SharedNeedData {
    id: String,
    city: String,
    /// The language of the words.
    language: String,
    words: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct OversightData {
    /// Days after which a city counts as quiet.
    quiet_days: i64,
    quiet: Vec<CityLineData>,
    /// Terms are listed that end within so many days.
    term_days: i64,
    terms: Vec<TermData>,
}

/// Somebody's time in a post that ends.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TermData {
    title: String,
    home: String,
    holder: String,
    ends_at: String,
}

/// All regions.
pub(crate) fn region_lines(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<RegionLineData>, Stop> {
    let members = super::super::members(tx)?;
    let count = |id| members.iter().filter(|city| city.region == id).count();
    let regions = super::super::regions(tx, visit.language())?;
    let line = |region: &super::Region| RegionLineData {
        id: region.id.to_string(),
        cities: count(region.id),
        name: region.name.clone(),
    };
    Ok(regions.iter().map(line).collect())
}

/// One region, as the page shows it to the same reader.
pub(crate) fn region_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<RegionData, Stop> {
    let view = RegionView::load(tx, visit)?;
    let language = visit.language();
    let need = |need: &SharedNeed| SharedNeedData {
        id: need.id.to_string(),
        city: need.city.to_string(),
        language: need.language.code().to_owned(),
        words: need.words.clone(),
    };
    Ok(RegionData {
        id: view.region.id.to_string(),
        name: view.region.name.clone(),
        heads: view.heads.iter().map(post_data).collect(),
        needs: view.needs.iter().map(need).collect(),
        cities: view.members.iter().map(|city| line(city, language)).collect(),
        oversight: view.oversight.as_ref().map(|oversight| oversight_data(oversight, visit)),
    })
}

fn oversight_data(oversight: &Oversight, visit: &Visit<'_>) -> OversightData {
    OversightData {
        quiet_days: QUIET_DAYS,
        quiet: oversight.quiet.iter().map(|city| line(city, visit.language())).collect(),
        term_days: TERM_DAYS,
        terms: oversight.terms.iter().map(term_data).collect(),
    }
}

/// A time in a post that ends soon.
pub(crate) fn term_data(term: &store::EndingTerm) -> TermData {
    TermData {
        title: term.title.clone(),
        home: term.home.clone(),
        holder: term.holder.clone(),
        ends_at: term.ends_at.to_string(),
    }
}
