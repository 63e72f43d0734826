//! Series, meetings and seats as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::joining;
use super::model::{Meeting, MeetingId};
use super::pages::{Lists, Meetings, View, names_of_homes};
use super::proposals::{Candidate, Ranked, targets};
use super::seat::Seat;
use super::seat::page::OneSeat;
use crate::network::RegionId;

/// A meeting in the list.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MeetingLineData {
    pub(crate) id: String,
    series: String,
    /// `roundtable`, `conference`, `online` or `working-group`.
    format: String,
    /// The language of name and words.
    language: String,
    name: String,
    /// `ahead`, `running`, `over` or `cancelled`.
    state: String,
    starts_at: String,
    ends_at: String,
    /// The name of its zone in the IANA database.
    zone: String,
}

/// A meeting with those who come, as far as the reader sees them.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MeetingData {
    #[serde(flatten)]
    line: MeetingLineData,
    words: String,
    place: String,
    /// `in-person`, `online` or `hybrid`.
    way: String,
    /// Where those from afar join, for who comes and who conducts it; null for all others, and where there is none.
    join_address: Option<String>,
    /// Languages that are spoken, in words; empty where that is not said.
    spoken: String,
    /// Languages into which it is interpreted, in words.
    interpreted: String,
    /// The id of the city that is its host.
    host: Option<String>,
    /// Null where it is for the whole network.
    region: Option<String>,
    /// Whether the Chatham House rule holds.
    is_confidential: bool,
    seats: i64,
    /// How many cities of one region may come; null where the meeting does not say.
    per_region: Option<i64>,
    partner_seats: i64,
    answer_by: String,
    /// Why it was cancelled; empty where it was not.
    cancel_reason: String,
    /// Regions that are aimed at, or of which cities were thought of; for who conducts it.
    regions: Vec<RegionStandingData>,
    /// All that were thought of for who conducts it; those who come for who comes; nobody for others.
    who: Vec<SeatLineData>,
}

/// How many cities of a region come, of how many that should.
#[derive(Debug, Serialize, JsonSchema)]
struct RegionStandingData {
    /// The id of the region.
    region: String,
    /// Null where it is not aimed at.
    wanted: Option<i64>,
    coming: usize,
    asked: usize,
    proposed: usize,
}

/// A seat in the list of a meeting.
#[derive(Debug, Serialize, JsonSchema)]
struct SeatLineData {
    id: String,
    /// `city` or `partner`.
    side: String,
    /// Where it stands: `accepted`, `waiting`, `attended` and others.
    state: String,
    title: String,
    home: String,
    /// Null while the post is vacant.
    holder: Option<String>,
    /// Whether they take part from afar, at a meeting at which one can do both.
    from_afar: bool,
}

/// A seat, for its city or partner and for who conducts the meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SeatData {
    #[serde(flatten)]
    line: SeatLineData,
    meeting: String,
    /// The place in the room; null where it has none.
    number: Option<i64>,
    /// Until when an invitation, a hold or an offer lasts.
    until: Option<String>,
    /// Where it stands on the waiting list, from 1.
    place_in_line: Option<i64>,
    words: String,
}

/// A city that could be invited next.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ProposalData {
    /// The id of the city.
    pub(crate) id: String,
    name: String,
    /// The sum of the points below.
    points: i64,
    for_needs: i64,
    for_time_since_the_last_seat: i64,
    for_region: i64,
    for_size: i64,
    for_maturity: i64,
    for_absences: i64,
    /// Partners in the room with whom somebody of the city has a declared tie.
    ties: Vec<String>,
    /// Why it is not asked beside those who are: who competes for which contract of whom. Null where it can be.
    kept_apart: Option<String>,
}

/// A series with its meetings.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SeriesData {
    id: String,
    format: String,
    /// The language of name and purpose.
    language: String,
    name: String,
    purpose: String,
    /// Null where it is for the whole network.
    region: Option<String>,
    /// The latest first.
    meetings: Vec<MeetingLineData>,
}

/// The meetings that the page lists, after one of them, in the order of their ids.
pub(crate) fn meeting_lines(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    after: Option<MeetingId>,
) -> Result<Vec<MeetingLineData>, Stop> {
    let now = tx.now();
    let Lists { ahead, over } = Lists::load(tx, visit)?;
    let mut all: Vec<_> = ahead.into_iter().chain(over).collect();
    all.retain(|meeting| after.is_none_or(|after| meeting.id > after));
    all.sort_by_key(|meeting| meeting.id);
    Ok(all.iter().map(|meeting| line_data(meeting, now)).collect())
}

/// One series, as its page shows it to the same reader.
pub(crate) fn series_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SeriesData, Stop> {
    let now = tx.now();
    let Meetings { series, meetings } = Meetings::load(tx, visit)?;
    Ok(SeriesData {
        id: series.id.to_string(),
        format: series.format.code().to_owned(),
        language: series.language.code().to_owned(),
        name: series.name,
        purpose: series.purpose,
        region: series.region.map(|region| region.to_string()),
        meetings: meetings.iter().map(|meeting| line_data(meeting, now)).collect(),
    })
}

/// One meeting, as its page shows it to the same reader.
pub(crate) fn meeting_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<MeetingData, Stop> {
    let View { meeting, standing, seats, names, .. } = View::load(tx, visit)?;
    let regions = if standing.conducts { targets::of_meeting(tx, &meeting, &seats)? } else { Vec::new() };
    let home = |seat: &Seat| names.get(&seat.home).cloned().unwrap_or_default();
    let joining = joining::of_meeting(tx, meeting.id)?;
    let is_inside = standing.conducts || standing.attends;
    Ok(MeetingData {
        way: joining.way.code().to_owned(),
        join_address: Some(joining.address).filter(|address| is_inside && !address.is_empty()),
        spoken: joining.spoken,
        interpreted: joining.interpreted,
        line: line_data(&meeting, tx.now()),
        host: meeting.host.map(|host| host.to_string()),
        region: meeting.region.map(|region| region.to_string()),
        is_confidential: meeting.is_confidential,
        seats: meeting.seats,
        per_region: meeting.per_region,
        partner_seats: meeting.partner_seats,
        answer_by: meeting.answer_by.to_string(),
        regions: regions.into_iter().map(region_standing).collect(),
        who: seats.iter().map(|seat| seat_line(seat, home(seat))).collect(),
        words: meeting.words,
        place: meeting.place,
        cancel_reason: meeting.cancel_reason,
    })
}

fn region_standing((region, standing): (RegionId, targets::Standing)) -> RegionStandingData {
    RegionStandingData {
        region: region.to_string(),
        wanted: standing.wanted,
        coming: standing.coming,
        asked: standing.asked,
        proposed: standing.proposed,
    }
}

/// One seat, as its page shows it to the same reader.
pub(crate) fn seat_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SeatData, Stop> {
    let OneSeat { meeting, seat, place, .. } = OneSeat::load(tx, visit)?;
    let names = names_of_homes(tx, visit)?;
    let home = names.get(&seat.home).cloned().unwrap_or_default();
    Ok(SeatData {
        line: seat_line(&seat, home),
        meeting: meeting.id.to_string(),
        number: seat.number,
        until: seat.until.unless_never(),
        place_in_line: place.and_then(|(place, _)| i64::try_from(place).ok()),
        words: seat.words,
    })
}

/// The cities that the page ranks, in its order.
pub(crate) fn proposal_lines(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<ProposalData>, Stop> {
    let Ranked { candidates, .. } = Ranked::load(tx, visit)?;
    let line = |one: Candidate| ProposalData {
        id: one.city.id.to_string(),
        name: one.city.name_in(visit.language()).to_owned(),
        points: one.points.sum(),
        for_needs: one.points.needs,
        for_time_since_the_last_seat: one.points.since,
        for_region: one.points.region,
        for_size: one.points.size,
        for_maturity: one.points.maturity,
        for_absences: one.points.absences,
        ties: one.ties,
        kept_apart: one.apart,
    };
    Ok(candidates.into_iter().map(line).collect())
}

fn line_data(meeting: &Meeting, now: Timestamp) -> MeetingLineData {
    MeetingLineData {
        id: meeting.id.to_string(),
        series: meeting.series.to_string(),
        format: meeting.format.code().to_owned(),
        language: meeting.language.code().to_owned(),
        name: meeting.name.clone(),
        state: meeting.phase(now).code().to_owned(),
        starts_at: meeting.starts_at.to_string(),
        ends_at: meeting.ends_at.to_string(),
        zone: meeting.zone.clone(),
    }
}

fn seat_line(seat: &Seat, home: String) -> SeatLineData {
    SeatLineData {
        id: seat.id.to_string(),
        side: seat.side.code().to_owned(),
        state: seat.state.code().to_owned(),
        title: seat.title.clone(),
        home,
        holder: seat.holder.clone(),
        from_afar: seat.is_afar,
    }
}
