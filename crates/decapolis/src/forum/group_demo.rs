//! A meeting of a working group in the demo network, invented: an hour and a quarter by video in twelve days, to which nobody
//! is invited yet.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Zone;

use super::model::{Admits, Format, Meeting, NewMeeting, NewSeries};
use super::{acts, store};

const DAYS: i64 = 12;
const ZONE: &str = "Europe/Dublin";
const SEATS: i64 = 12;

/// The series and its meeting.
pub(super) fn make(tx: &mut Tx<'_>, secretariat: &Actor, (series, name): (&str, &str)) -> Result<Meeting, Stop> {
    let new = NewSeries {
        name: series.to_owned(),
        purpose: "Every six weeks those who work on one text read it together (invented).".to_owned(),
        language: Language::English,
        topic: String::new(),
        format: Format::WorkingGroup,
        region: None,
    };
    let series = acts::begin_series(tx, secretariat, &new)?;
    let zone: Zone = ZONE.parse().unwrap_or(Zone::UTC);
    let day = tx.now().plus_days(DAYS).date_in(&zone);
    let (begins, ends) = "14:00".parse().ok().zip("15:15".parse().ok()).ok_or(Stop::Missing)?;
    let starts_at = day.at(begins, &zone);
    let new = NewMeeting {
        name: name.to_owned(),
        words: "The second draft in four languages, and what residents stumbled over (invented).".to_owned(),
        language: Language::English,
        host: None,
        place: "By video (invented)".to_owned(),
        starts_at,
        ends_at: day.at(ends, &zone),
        zone,
        is_confidential: false,
        seats: SEATS,
        per_city: 2,
        per_region: None,
        partner_seats: 0,
        admits: Admits::LeadersAndOfficers,
        answer_by: starts_at.plus_days(-3),
    };
    let id = acts::make(tx, secretariat, series, &new)?;
    store::meeting(tx, id)
}
