//! Instants and zones as the crates of calendars and programmes take them.

use jiff::civil;
use jiff::tz::TimeZone;
use kernel::time::{Timestamp, Zone};

/// The zone.
pub(super) fn zone(zone: &Zone) -> TimeZone {
    TimeZone::get(zone.name()).unwrap_or(TimeZone::UTC)
}

/// The instant.
pub(super) fn instant(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_microsecond(at.micros()).unwrap_or(jiff::Timestamp::MAX)
}

/// The day of an instant.
pub(super) fn day(at: Timestamp, in_zone: &Zone) -> civil::Date {
    zone(in_zone).to_datetime(instant(at)).date()
}

/// Whether clocks of both zones show another time at that instant.
pub(super) fn differ(at: Timestamp, one: &Zone, other: &Zone) -> bool {
    zone(one).to_offset(instant(at)) != zone(other).to_offset(instant(at))
}

/// Where something stands after its meeting was moved: as many days and hours further on the clocks of the meeting as the
/// meeting's own beginning, whatever a change of clocks lies between. A beginning is an instant and the zone of its clocks.
pub(super) fn moved(at: Timestamp, (was, was_in): (Timestamp, &Zone), (is, is_in): (Timestamp, &Zone)) -> Timestamp {
    let clock = |at: Timestamp, in_zone: &Zone| zone(in_zone).to_datetime(instant(at));
    let further = clock(is, is_in).duration_since(clock(was, was_in));
    let shown = clock(at, was_in).checked_add(further);
    let moved = shown.and_then(|shown| zone(is_in).to_ambiguous_timestamp(shown).compatible());
    moved.map_or(at, |moved| Timestamp::from_micros(moved.as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_moved_keeps_its_local_day_and_hour() {
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        let zone = |name: &str| name.parse::<Zone>().expect("a zone");
        let (chicago, paris) = (zone("America/Chicago"), zone("Europe/Paris"));
        let nine_in_june = (at("2026-06-09T14:00:00Z"), &chicago);
        let nine_in_november = (at("2026-11-03T15:00:00Z"), &chicago);
        let ten = moved(at("2026-06-09T15:00:00Z"), nine_in_june, nine_in_november);
        assert_eq!(ten, at("2026-11-03T16:00:00Z"), "ten o'clock, an hour later in UTC");
        let back = moved(ten, nine_in_november, nine_in_june);
        assert_eq!(back, at("2026-06-09T15:00:00Z"));
        let nine_in_paris = (at("2026-06-09T07:00:00Z"), &paris);
        assert_eq!(moved(at("2026-06-10T15:00:00Z"), nine_in_june, nine_in_paris), at("2026-06-10T08:00:00Z"));
        let over_the_night = ((at("2026-10-31T14:00:00Z"), &chicago), (at("2026-11-01T15:00:00Z"), &chicago));
        let next_day = moved(at("2026-11-01T16:00:00Z"), over_the_night.0, over_the_night.1);
        assert_eq!(next_day, at("2026-11-02T16:00:00Z"), "ten, a day further on");
    }

    #[test]
    fn zones_differ_where_their_clocks_do() {
        let zone = |name: &str| name.parse::<Zone>().expect("a zone");
        let at = Timestamp::from_micros(1_776_070_800_000_000);
        assert!(
            differ(at, &zone("Europe/Paris"), &zone("Africa/Cairo")) || differ(at, &zone("Europe/Paris"), &zone("UTC"))
        );
        assert!(!differ(at, &zone("Europe/Paris"), &zone("Europe/Berlin")));
    }
}
