//! A meeting by video in the demo network, invented: cities of many zones said yes, and its hour suits nobody in the west.

use std::collections::BTreeSet;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{Stop, found};
use kernel::time::Zone;

use super::super::model::{Admits, Format, Meeting, NewMeeting, NewSeries};
use super::super::{acts, joining, seat, store};
use super::zone_of;
use crate::network::{self, Activity};

const SERIES: &str = "Online exchange";
const NAME: &str = "What residents hear after they were asked";
/// Days from today until the meeting, which begins at ten in the morning in Nairobi.
const DAYS: i64 = 26;
const ZONE: &str = "Africa/Nairobi";
const SEATS: usize = 10;
/// Only cities that did something in so many days come: who is quiet in the demo stays so.
const LATELY_DAYS: i64 = 25;

/// The series, its meeting, and a seat for one city of each time zone.
pub(in crate::forum) fn make(tx: &mut Tx<'_>, secretariat: &Actor) -> Result<(), Stop> {
    let new = NewSeries {
        name: SERIES.to_owned(),
        purpose: "An hour and a half by video on one question, for whoever can (invented).".to_owned(),
        language: Language::English,
        topic: String::new(),
        format: Format::Online,
        region: None,
    };
    let series = acts::begin_series(tx, secretariat, &new)?;
    let new = new_meeting(tx)?;
    let id = acts::make(tx, secretariat, series, &new)?;
    joining::demo_online(tx, secretariat, id)?;
    let meeting = store::meeting(tx, id)?;
    let mut posts = Vec::new();
    for city in far_apart(tx)? {
        let held = found(network::post_in(tx, city, Function::Leader))?;
        posts.extend(held.filter(|held| held.holder.is_some()));
    }
    seat::acts::seat_all(tx, secretariat, &meeting, &posts)
}

fn new_meeting(tx: &mut Tx<'_>) -> Result<NewMeeting, Stop> {
    let zone: Zone = ZONE.parse().unwrap_or(Zone::UTC);
    let day = tx.now().plus_days(DAYS).date_in(&zone);
    let (ten, half_past_eleven) = ("10:00".parse(), "11:30".parse());
    let (begins, ends) = ten.ok().zip(half_past_eleven.ok()).ok_or(Stop::Missing)?;
    let starts_at = day.at(begins, &zone);
    Ok(NewMeeting {
        name: NAME.to_owned(),
        words: "Each city tells in five minutes what it told its residents, and what they said to that (invented)."
            .to_owned(),
        language: Language::English,
        host: None,
        place: "By video (invented)".to_owned(),
        starts_at,
        ends_at: day.at(ends, &zone),
        zone,
        is_confidential: false,
        seats: 20,
        per_city: 1,
        per_region: None,
        partner_seats: 0,
        admits: Admits::LeadersAndOfficers,
        answer_by: starts_at.plus_days(-7),
    })
}

/// One city of each time zone, by their age in the network.
fn far_apart(tx: &mut Tx<'_>) -> Result<Vec<CircleId>, Stop> {
    let activity = Activity::of_last(tx, LATELY_DAYS)?;
    let mut zones = BTreeSet::new();
    let mut cities: Vec<_> = activity.members().iter().filter(|member| activity.is_active(member)).collect();
    cities.sort_by_key(|member| member.city.id);
    cities.retain(|member| zone_of(&member.city).is_some_and(|zone| zones.insert(zone.name().to_owned())));
    Ok(cities.iter().take(SEATS).map(|member| member.city.circle).collect())
}

/// The meeting, where the demo was made.
pub(super) fn meeting(tx: &mut Tx<'_>) -> Result<Option<Meeting>, Stop> {
    let Some(series) = store::all_series(tx)?.into_iter().find(|series| series.name == SERIES) else { return Ok(None) };
    Ok(store::meetings_of_series(tx, series.id)?.into_iter().find(|meeting| meeting.name == NAME))
}
