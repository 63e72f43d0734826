//! The map of a conversation as data.

use kernel::db::Tx;
use kernel::id::to_text;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::attacks::Effect;
use super::super::census::{ClassShares, GroupShares, Weighted, WeightedTally};
use super::super::pages::View;
use super::super::regions::RegionShares;
use super::super::showing::{Agreed, Hidden, Shown, ShownGroup};
use super::{TallyData, tally};

/// The map of a conversation, with no more in it than may be shown.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ConversationMapData {
    /// When it was drawn; null where it was not yet.
    drawn_at: Option<String>,
    map: Option<MapData>,
    /// People who look made by few hands; they are counted.
    suspected: usize,
    /// `nobody`, `little` or `moves`: what the map says without them.
    effect: Option<String>,
    /// People who voted at devices that were set up for many; 0 below the fewest of any result.
    at_shared_devices: usize,
    /// Census groups, with who takes part; empty where none were named.
    census: Vec<CensusData>,
    /// Of members, how the people of each region are spread over the groups; empty where that is not shown.
    regions: Vec<RegionData>,
    /// Votes weighted as the population; null where no group can be weighed by.
    weighted: Option<WeightedData>,
}

/// A region's people on the map.
#[derive(Debug, Serialize, JsonSchema)]
struct RegionData {
    /// The id of the region; null for those of no region.
    region: Option<String>,
    percent_by_group: Vec<u8>,
}

/// A census group beside its voices.
#[derive(Debug, Serialize, JsonSchema)]
struct CensusData {
    name: String,
    source: String,
    year: i64,
    classes: Vec<ClassData>,
}

/// A class of a census group.
#[derive(Debug, Serialize, JsonSchema)]
struct ClassData {
    name: String,
    /// Of the population, in a hundred.
    percent_of_population: f64,
    /// Of those who said theirs, in a hundred; null where it is not shown.
    percent_of_voices: Option<u8>,
}

/// Weighted votes, by raking.
#[derive(Debug, Serialize, JsonSchema)]
struct WeightedData {
    people: usize,
    /// As many people who need no weights would say it as surely.
    effective: usize,
    design_effect: f64,
    statements: Vec<WeightedTallyData>,
}

/// A statement with weighted shares, in a hundred.
#[derive(Debug, Serialize, JsonSchema)]
struct WeightedTallyData {
    statement: String,
    agree: u8,
    disagree: u8,
}

/// A map as it may be shown.
#[derive(Debug, Serialize, JsonSchema)]
struct MapData {
    people: usize,
    votes: usize,
    /// People who gave votes enough to stand on the map.
    grouped: usize,
    stability: f64,
    /// The lowest tenth of the stability over draws, and the highest; both 0 where they were not kept.
    stability_low: f64,
    stability_high: f64,
    /// How far groups that are found by placing the same people in another way, by how far they disagree, are those of the map: 1 where they
    /// are the same; null where no person is drawn.
    agreement_with_other_placing: Option<f64>,
    /// `shown`, or why groups are not: `too-few`, `unclear`, `small-group`.
    groups_are: String,
    groups: Vec<GroupData>,
    agreed: Vec<AgreedData>,
    statements: Vec<TallyData>,
}

/// A group of opinion.
#[derive(Debug, Serialize, JsonSchema)]
struct GroupData {
    /// Its letter, which it keeps from drawing to drawing as far as it is made of the same people.
    letter: String,
    size: usize,
    /// In a hundred draws of half of the people, in how many somebody of the group stands in it; null where it was not kept.
    stays: Option<u8>,
    apart: Vec<ApartData>,
}

/// What sets a group apart.
#[derive(Debug, Serialize, JsonSchema)]
struct ApartData {
    statement: String,
    /// `agree` or `disagree`.
    side: String,
    percent: u8,
    percent_of_others: u8,
}

/// What all agree or disagree with.
#[derive(Debug, Serialize, JsonSchema)]
struct AgreedData {
    statement: String,
    side: String,
    percent: u8,
    percent_by_group: Vec<u8>,
}

/// The map, or the one without those who look made by few hands.
pub(crate) fn map_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ConversationMapData, Stop> {
    let view = View::load(tx, visit)?;
    let effect = view.drawn.as_ref().map(|(_, drawn)| match drawn.effect {
        Effect::Nobody => "nobody",
        Effect::Little => "little",
        Effect::Moves => "moves",
    });
    Ok(ConversationMapData {
        drawn_at: view.drawn.as_ref().map(|(at, _)| at.to_string()),
        map: view.shown().map(map),
        suspected: view.drawn.as_ref().map_or(0, |(_, drawn)| drawn.suspected),
        effect: effect.map(str::to_owned),
        at_shared_devices: view.drawn.as_ref().map_or(0, |(_, drawn)| drawn.shared),
        census: view.drawn.iter().flat_map(|(_, drawn)| drawn.census.groups.iter().map(census_group)).collect(),
        regions: view.drawn.iter().flat_map(|(_, drawn)| drawn.regions.iter().map(region)).collect(),
        weighted: view.drawn.as_ref().and_then(|(_, drawn)| drawn.census.weighted.as_ref()).map(weighted),
    })
}

fn region(of: &RegionShares) -> RegionData {
    RegionData { region: of.region.map(to_text), percent_by_group: of.percents.clone() }
}

fn census_group(group: &GroupShares) -> CensusData {
    let class = |class: &ClassShares| ClassData {
        name: class.name.clone(),
        percent_of_population: class.tenths as f64 / 10.0,
        percent_of_voices: class.percent,
    };
    CensusData {
        name: group.name.clone(),
        source: group.source.clone(),
        year: group.year,
        classes: group.classes.iter().map(class).collect(),
    }
}

fn weighted(weighted: &Weighted) -> WeightedData {
    let tally = |one: &WeightedTally| WeightedTallyData {
        statement: to_text(one.statement),
        agree: one.agree,
        disagree: one.disagree,
    };
    WeightedData {
        people: weighted.people,
        effective: weighted.effective,
        design_effect: weighted.design_effect,
        statements: weighted.statements.iter().map(tally).collect(),
    }
}

fn map(shown: &Shown) -> MapData {
    let side = |agrees: bool| if agrees { "agree" } else { "disagree" }.to_owned();
    let apart = |(place, group): (usize, &ShownGroup)| GroupData {
        letter: shown.letter(place).to_owned(),
        size: group.size,
        stays: group.stays,
        apart: group
            .apart
            .iter()
            .map(|one| ApartData {
                statement: to_text(one.statement),
                side: side(one.agrees),
                percent: one.percent,
                percent_of_others: one.others,
            })
            .collect(),
    };
    let agreed = |one: &Agreed| AgreedData {
        statement: to_text(one.statement),
        side: side(one.agrees),
        percent: one.percent,
        percent_by_group: one.by_group.clone(),
    };
    let groups_are = match shown.hidden {
        Hidden::Nothing => "shown",
        Hidden::TooFew => "too-few",
        Hidden::Unclear => "unclear",
        Hidden::SmallGroup => "small-group",
    };
    MapData {
        people: shown.people,
        votes: shown.votes,
        grouped: shown.grouped,
        stability: shown.stability,
        stability_low: shown.range[0],
        stability_high: shown.range[1],
        agreement_with_other_placing: shown.other.as_ref().map(|other| other.agreement),
        groups_are: groups_are.to_owned(),
        groups: shown.groups.iter().enumerate().map(apart).collect(),
        agreed: shown.agreed.iter().map(agreed).collect(),
        statements: shown.tallies.iter().map(tally).collect(),
    }
}
