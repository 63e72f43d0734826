//! Site visits as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::acts::{self, Offered};
use super::guests::{self, Guest};
use super::line::Line;
use super::model::{Excursion, Own};

/// The site visits of a meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SiteVisitsData {
    meeting: String,
    /// By their start.
    visits: Vec<SiteVisitLineData>,
}

/// A visit.
#[derive(Debug, Serialize, JsonSchema)]
struct SiteVisitLineData {
    id: String,
    /// The language of its words.
    language: String,
    title: String,
    words: String,
    meeting_point: String,
    starts_at: String,
    ends_at: String,
    places: i64,
    places_left: i64,
    waiting: i64,
    is_step_free: bool,
    walking_minutes: i64,
    access_words: String,
    /// Why it was cancelled; null where it was not.
    cancelled: Option<String>,
    /// What the reader's post has of it: `nothing`, `holds` or `waits`.
    own: String,
    /// Its position in the line, where it waits.
    own_position: Option<i64>,
}

/// One site visit, for those who come to its meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SiteVisitData {
    #[serde(flatten)]
    line: SiteVisitLineData,
    meeting: String,
    /// Who comes and who waits, for who conducts the meeting; empty for others.
    guests: Vec<SiteVisitGuestData>,
}

/// Somebody with a place, or who waits for one.
#[derive(Debug, Serialize, JsonSchema)]
struct SiteVisitGuestData {
    post: String,
    name: String,
    title: String,
    home: String,
    /// The number of the place; null for who waits.
    place: Option<i64>,
    /// The position of who waits.
    position: Option<i64>,
}

/// The visits of a meeting.
pub(crate) fn visits_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SiteVisitsData, Stop> {
    let offered = Offered::load(tx, visit.actor()?, visit.param("meeting")?)?;
    let visits = offered.all.iter().map(|excursion| line_data(visit, &offered, excursion)).collect();
    Ok(SiteVisitsData { meeting: offered.meeting.id.to_string(), visits })
}

/// One of them.
pub(crate) fn visit_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SiteVisitData, Stop> {
    let (offered, excursion) = acts::open(tx, visit.actor()?, visit.param("site_visit")?)?;
    let guests = match offered.standing.conducts {
        true => guests::of(tx, &excursion, &offered.places, visit.language())?,
        false => Vec::new(),
    };
    Ok(SiteVisitData {
        line: line_data(visit, &offered, &excursion),
        meeting: offered.meeting.id.to_string(),
        guests: guests.into_iter().map(guest_data).collect(),
    })
}

fn guest_data(guest: Guest) -> SiteVisitGuestData {
    SiteVisitGuestData {
        post: guest.post.to_string(),
        name: guest.name,
        title: guest.title,
        home: guest.home,
        place: guest.number,
        position: guest.waits.map(count),
    }
}

fn line_data(visit: &Visit<'_>, offered: &Offered, excursion: &Excursion) -> SiteVisitLineData {
    let (plan, line) = (excursion.plan.clone(), Line::of(&offered.places, excursion.id));
    let own = line.own(visit.reader());
    SiteVisitLineData {
        id: excursion.id.to_string(),
        language: excursion.language.code().to_owned(),
        title: plan.title,
        words: plan.words,
        meeting_point: plan.meeting_point,
        starts_at: plan.starts_at.to_string(),
        ends_at: plan.ends_at.to_string(),
        places: plan.places,
        places_left: count(line.left(excursion)),
        waiting: count(line.waiting().count()),
        is_step_free: plan.is_step_free,
        walking_minutes: plan.walking_minutes,
        access_words: plan.access_words,
        cancelled: excursion.is_cancelled().then(|| excursion.cancel_reason.clone()),
        own: own.code().to_owned(),
        own_position: if let Own::Waits(position) = own { Some(count(position)) } else { None },
    }
}

fn count(places: usize) -> i64 {
    i64::try_from(places).unwrap_or(i64::MAX)
}
