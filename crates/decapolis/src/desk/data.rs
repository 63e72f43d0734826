//! The first page, likeness and sources as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{DATA_ROOT, Visit};
use schemars::JsonSchema;
use serde::Serialize;

use super::likeness::{Asked, PRACTICES_SHOWN, asked, with_likest};
use super::numbers::Counted;
use super::pages::DeskView;
use super::sources;
use crate::network::{self, ACTIVE_DAYS, CitySize, PeerData, PlaceData, peers_data, place_data};
use crate::practice::{self, FittingData};

/// The first page: the network's numbers, and the desk of whoever asks.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct HomeData {
    numbers: NumbersData,
    /// With the scope `read:post` only.
    desk: Option<DeskData>,
}

/// The network's honest numbers.
#[derive(Debug, Serialize, JsonSchema)]
struct NumbersData {
    members: usize,
    /// A city is active when somebody of it did something in so many days.
    active_days: i64,
    active: usize,
    /// From 0 to 1, of the members.
    towns_share: f64,
    /// Days until an ask was answered, on average; null where nothing was.
    days_to_answer: Option<f64>,
    /// When the whole network was last exported; null where it never was.
    last_export: Option<String>,
    regions: Vec<RegionNumbersData>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct RegionNumbersData {
    id: String,
    name: String,
    /// Below 100,000 people.
    towns: SharesData,
    cities: SharesData,
    /// Above a million.
    metropolises: SharesData,
}

#[derive(Debug, Serialize, JsonSchema)]
struct SharesData {
    active: usize,
    all: usize,
}

/// What waits for a post.
#[derive(Debug, Serialize, JsonSchema)]
struct DeskData {
    post: String,
    /// The most urgent first.
    waiting: Vec<StepData>,
    /// What the own city offers to others.
    offers: usize,
}

/// What has to happen next with a record.
#[derive(Debug, Serialize, JsonSchema)]
struct StepData {
    /// The kind of the record: `need`, `question` and so on.
    kind: String,
    record: String,
    /// What is to be done: `answer`, `review` and so on.
    verb: String,
    title: String,
    due_at: String,
    /// The record's content as data.
    data: String,
}

/// For any city of the world, the members likest to it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LikenessData {
    /// Null where nothing was asked, or nothing of that name was found.
    city: Option<PlaceData>,
    is_member: bool,
    /// Other places that may have been meant, by the same name or by the nearest names.
    others: Vec<PlaceData>,
    /// The likest first, at most two of one country.
    members: Vec<PeerData>,
    practices: Vec<FittingData>,
}

/// Open data that facts of cities come from.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SourceData {
    pub(crate) package: String,
    /// What was taken, and the attribution that its licence asks for.
    text: String,
}

pub(crate) fn home_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<HomeData, Stop> {
    let counted = Counted::load(tx, visit.language())?;
    let desk = match visit.actor {
        Some(actor) => Some(DeskView::load(tx, actor)?),
        None => None,
    };
    Ok(HomeData { numbers: numbers_data(&counted), desk: desk.map(|view| desk_data(visit, &view)) })
}

fn numbers_data(counted: &Counted) -> NumbersData {
    let shares = |region: &network::Region, size| {
        let (active, all) = counted.shares(region, size);
        SharesData { active, all }
    };
    let region = |region: &network::Region| RegionNumbersData {
        id: region.id.to_string(),
        name: region.name.clone(),
        towns: shares(region, CitySize::Town),
        cities: shares(region, CitySize::City),
        metropolises: shares(region, CitySize::Metropolis),
    };
    NumbersData {
        members: counted.members(),
        active_days: ACTIVE_DAYS,
        active: counted.active(),
        towns_share: counted.towns_share(),
        days_to_answer: counted.days_to_answer,
        last_export: counted.last_export.map(|at| at.to_string()),
        regions: counted.regions.iter().map(region).collect(),
    }
}

/// Where the pages of a kind of record are.
fn folder_of<'v>(visit: &'v Visit<'_>, kind: &'v str) -> &'v str {
    let known = visit.app.capabilities.iter().flat_map(|capability| capability.records);
    known.into_iter().find(|known| known.kind == kind).map_or(kind, |known| known.folder)
}

fn desk_data(visit: &Visit<'_>, view: &DeskView) -> DeskData {
    let step = |step: &kernel::step::Step| StepData {
        kind: step.kind.clone(),
        record: step.record.to_string(),
        verb: step.verb.clone(),
        title: step.title.clone(),
        due_at: step.due_at.to_string(),
        data: format!("{DATA_ROOT}/{}/{}", folder_of(visit, &step.kind), step.record),
    };
    DeskData {
        post: visit.reader().to_string(),
        // A report of harassment is for its reader in the browser and for no program.
        waiting: view.steps.iter().filter(|waiting| waiting.kind != "report").map(step).collect(),
        offers: view.offers.unwrap_or_default(),
    }
}

pub(crate) fn likeness_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<LikenessData, Stop> {
    let language = visit.language();
    let asked = asked(&visit.request.query)?;
    let members = network::members(tx)?;
    let places = |places: &[atlas::Place]| places.iter().map(|place| place_data(*place, language)).collect();
    let (place, others) = match &asked {
        Asked::Found { place, others } => (*place, places(others)),
        Asked::Nothing => return Ok(LikenessData::of_nothing(Vec::new())),
        Asked::Unknown { nearest, .. } => return Ok(LikenessData::of_nothing(places(nearest))),
    };
    let likest = with_likest(tx, place, |likeness, found| peers_data(likeness, found, language))?;
    Ok(LikenessData {
        city: Some(place_data(place, language)),
        is_member: members.at(place.id()).is_some(),
        others,
        members: likest.unwrap_or_default(),
        practices: practice::fitting_data_for_place(tx, place.id(), network::GENERAL, language, PRACTICES_SHOWN)?,
    })
}

impl LikenessData {
    fn of_nothing(others: Vec<PlaceData>) -> Self {
        Self { city: None, is_member: false, others, members: Vec::new(), practices: Vec::new() }
    }
}

/// All sources; the list ships with the program.
pub(crate) fn sources_data() -> Vec<SourceData> {
    sources::sections().map(|(package, text)| SourceData { package: package.to_owned(), text }).collect()
}
