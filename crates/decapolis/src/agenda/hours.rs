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

#[cfg(test)]
mod tests {
    use super::*;

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
