//! What guests need as data: the same rows as the lists show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::lists::{self, Guests, List};

/// Who has a seat at a meeting, and whether they said what they need.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct GuestsData {
    meeting: String,
    guests: Vec<GuestData>,
}

/// One guest.
#[derive(Debug, Serialize, JsonSchema)]
struct GuestData {
    seat: String,
    post: String,
    name: String,
    has_answered: bool,
    was_asked: bool,
}

/// One list: its heads and rows in the reader's language.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ListData {
    meeting: String,
    /// `hotel`, `dinner`, `access`, `letters` or `pictures`.
    list: String,
    heads: Vec<String>,
    /// As many cells as there are heads.
    rows: Vec<Vec<String>>,
    /// How many dine with which diet, in the list of the dinner.
    diets: Vec<DietData>,
}

/// How many dine with a diet.
#[derive(Debug, Serialize, JsonSchema)]
struct DietData {
    /// `anything`, `vegetarian`, `vegan`, `halal`, `kosher`, `gluten-free` or `other`.
    diet: String,
    guests: usize,
}

/// The guests of a meeting, for the secretariat.
pub(crate) fn guests_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<GuestsData, Stop> {
    let guests = Guests::load(tx, visit.actor()?, visit.param("meeting")?, visit.language())?;
    let data = |seated: &lists::Seated| GuestData {
        seat: seated.attendee.seat.to_string(),
        post: seated.guest.post.to_string(),
        name: seated.guest.name.clone(),
        has_answered: seated.guest.said().is_some(),
        was_asked: seated.guest.need.is_some(),
    };
    Ok(GuestsData { meeting: guests.meeting.id.to_string(), guests: guests.all.iter().map(data).collect() })
}

/// A list of a meeting, for the secretariat.
pub(crate) fn list_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ListData, Stop> {
    let guests = Guests::load(tx, visit.actor()?, visit.param("meeting")?, visit.language())?;
    let list = List::from_code(visit.param::<String>("list")?.as_str()).ok_or(Stop::Missing)?;
    let sheet = lists::sheet(tx, &guests, list, visit.language())?;
    let diets = if list == List::Dinner { guests.diets() } else { Vec::new() };
    Ok(ListData {
        meeting: guests.meeting.id.to_string(),
        list: list.code().to_owned(),
        heads: sheet.heads.into_iter().map(str::to_owned).collect(),
        rows: sheet.rows.into_iter().map(|(_, cells)| cells).collect(),
        diets: diets.into_iter().map(|(diet, guests)| DietData { diet: diet.code().to_owned(), guests }).collect(),
    })
}
