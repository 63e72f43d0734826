//! Bodies, their seats and the terms that end, as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Body, BodyId, EndingSeat, NOTICE_DAYS, Seat};
use super::pages::Seats;
use super::store;
use super::terms::Terms;
use crate::network::{self, City, TermData};

/// A body in the list.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BodyLineData {
    pub(crate) id: String,
    /// `board`, `committee` or `working-group`.
    kind: String,
    /// The language of name and remit.
    language: String,
    name: String,
    /// `active`, `over` where its last day has passed and nobody closed it, or `closed`.
    state: String,
    starts_at: String,
    /// Null where it has no last day.
    ends_at: Option<String>,
}

/// A body with who sits in it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BodyData {
    #[serde(flatten)]
    line: BodyLineData,
    /// What it is for.
    remit: String,
    /// The id of its region; null for the whole network.
    region: Option<String>,
    /// Null until it is closed.
    closed_at: Option<String>,
    /// What came of it; empty until it is closed.
    outcome: String,
    seats: Vec<SeatData>,
    /// The ids of its latest meetings of which the token's post may know.
    meetings: Vec<String>,
}

/// A post that sits in a body now or later.
#[derive(Debug, Serialize, JsonSchema)]
struct SeatData {
    title: String,
    /// What its city or circle is called.
    home: String,
    /// The id of its city; null for a post of the body itself.
    city: Option<String>,
    /// Whoever holds it, with the scope `read:post` only; null while it is vacant.
    holder: Option<String>,
    is_chair: bool,
    starts_at: String,
    ends_at: Option<String>,
}

/// Whose terms end soon.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TermsData {
    /// Terms are listed that end within so many days.
    days: i64,
    /// Of posts of members, the first to end first.
    posts: Vec<TermData>,
    /// Of seats in bodies, the first to end first.
    seats: Vec<EndingSeatData>,
}

/// A seat that ends soon.
#[derive(Debug, Serialize, JsonSchema)]
struct EndingSeatData {
    /// The id of the body.
    body: String,
    body_name: String,
    title: String,
    home: String,
    ends_at: String,
}

/// The bodies that the page lists, after one of them, in the order of their ids.
pub(crate) fn body_lines(tx: &mut Tx<'_>, after: Option<BodyId>) -> Result<Vec<BodyLineData>, Stop> {
    let now = tx.now();
    let mut found = store::open_bodies(tx)?;
    found.extend(store::closed_bodies(tx)?);
    found.retain(|body| after.is_none_or(|after| body.id > after));
    found.sort_by_key(|body| body.id);
    Ok(found.iter().map(|body| line_data(body, now)).collect())
}

/// One body, as its page shows it to the same reader.
pub(crate) fn body_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BodyData, Stop> {
    let body = store::body(tx, visit.param("body")?)?;
    let Seats { seats, cities } = Seats::load(tx, &body)?;
    let meetings = super::meeting::meetings(tx, visit.actor, body.id)?;
    Ok(BodyData {
        meetings: meetings.iter().map(|meeting| meeting.id.to_string()).collect(),
        line: line_data(&body, tx.now()),
        region: body.region.map(|region| region.to_string()),
        closed_at: body.closed_at.unless_never(),
        seats: seats.into_iter().map(|seat| seat_data(visit, &body, &cities, seat)).collect(),
        remit: body.remit,
        outcome: body.outcome,
    })
}

/// The terms that the page lists.
pub(crate) fn terms_data(tx: &mut Tx<'_>) -> Result<TermsData, Stop> {
    let Terms { terms, seats } = Terms::load(tx)?;
    Ok(TermsData {
        days: NOTICE_DAYS,
        posts: terms.iter().map(network::term_data).collect(),
        seats: seats.into_iter().map(ending_seat).collect(),
    })
}

fn line_data(body: &Body, now: Timestamp) -> BodyLineData {
    BodyLineData {
        id: body.id.to_string(),
        kind: body.kind.code().to_owned(),
        language: body.language.code().to_owned(),
        name: body.name.clone(),
        state: body.state(now).code().to_owned(),
        starts_at: body.starts_at.to_string(),
        ends_at: body.ends_at.unless_never(),
    }
}

/// Who holds a post is read by those who are signed in, as on the page.
fn seat_data(visit: &Visit<'_>, body: &Body, cities: &[City], seat: Seat) -> SeatData {
    let city = cities.iter().find(|city| city.circle == seat.home);
    SeatData {
        title: seat.title,
        home: city.map_or(seat.home_name, |city| city.name_in(visit.language()).to_owned()),
        city: city.map(|city| city.id.to_string()),
        holder: visit.actor.and(seat.holder),
        is_chair: body.chair == Some(seat.post),
        starts_at: seat.starts_at.to_string(),
        ends_at: seat.ends_at.unless_never(),
    }
}

fn ending_seat(seat: EndingSeat) -> EndingSeatData {
    EndingSeatData {
        body: seat.body.to_string(),
        body_name: seat.body_name,
        title: seat.title,
        home: seat.home_name,
        ends_at: seat.ends_at.to_string(),
    }
}
