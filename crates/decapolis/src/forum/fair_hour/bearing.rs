//! What people had to bear at past meetings of a series: the bad hours of those who were there.

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use timetable::fair_hour::{self, Cost};

use super::{Who, minutes, question};
use crate::forum::model::{Meeting, Phase};
use crate::forum::seat::{self, SeatState};
use crate::forum::store;

/// Bad hours of longer ago are forgotten, as absences are.
const DAYS: i64 = 730;

/// What each had to bear, in the order of `people`: a whole meeting at night counts one, one in office hours nothing. For as much
/// one feels the next hour more.
pub(super) fn before(tx: &mut Tx<'_>, meeting: &Meeting, people: &[Who]) -> Result<Vec<f64>, Stop> {
    let now = tx.now();
    let mut past = store::meetings_of_series(tx, meeting.series)?;
    let is_past = |one: &Meeting| one.phase(now) == Phase::Over && one.starts_at > now.plus_days(-DAYS);
    past.retain(|one| is_past(one) && minutes(one).is_some());
    let mut there: BTreeMap<Timestamp, Vec<CircleId>> = BTreeMap::new();
    if !past.is_empty() {
        let seats = seat::store::past_of_series(tx, meeting.series, now)?;
        let attended = seats.into_iter().filter(|(_, state, _)| *state == SeatState::Attended);
        attended.for_each(|(home, _, at)| there.entry(at).or_default().push(home));
    }
    let mut borne = vec![0.0; people.len()];
    for one in &past {
        let Some(homes) = there.get(&one.starts_at) else { continue };
        for ((who, sum), share) in people.iter().zip(&mut borne).zip(shares(one, people)) {
            *sum += if homes.contains(&who.home) { share } else { 0.0 };
        }
    }
    Ok(borne)
}

/// How bad the hour of a meeting was for each: 1 where all of it was at night.
fn shares(meeting: &Meeting, people: &[Who]) -> Vec<f64> {
    let Some(minutes) = minutes(meeting) else { return vec![0.0; people.len()] };
    let span = (meeting.starts_at, meeting.ends_at);
    let question = question(people, &[], span, (minutes, minutes));
    let slot = question.and_then(|question| fair_hour::rank(&question).into_iter().next());
    let night = f64::from(minutes.div_ceil(15) * Cost::Night.amount());
    slot.map(|slot| slot.discomforts.iter().map(|cost| cost / night).collect()).unwrap_or_default()
}
