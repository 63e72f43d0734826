//! What is moved along with something that begins at another time.

use super::{Timestamp, Zone};

impl Timestamp {
    /// Where something stands after that of which it is a part was moved: as many days and hours further on its clocks as its
    /// beginning, whatever a change of clocks lies between. A beginning is an instant and the zone of its clocks.
    #[must_use]
    pub fn moved(self, (was, was_in): (Timestamp, &Zone), (is, is_in): (Timestamp, &Zone)) -> Timestamp {
        let further = is.civil_in(is_in).duration_since(was.civil_in(was_in));
        let shown = self.civil_in(was_in).checked_add(further);
        let moved = shown.and_then(|shown| is_in.0.to_ambiguous_timestamp(shown).compatible());
        moved.map_or(self, |moved| Timestamp::from_micros(moved.as_microsecond()))
    }
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
        let ten = at("2026-06-09T15:00:00Z").moved(nine_in_june, nine_in_november);
        assert_eq!(ten, at("2026-11-03T16:00:00Z"), "ten o'clock, an hour later in UTC");
        assert_eq!(ten.moved(nine_in_november, nine_in_june), at("2026-06-09T15:00:00Z"));
        let nine_in_paris = (at("2026-06-09T07:00:00Z"), &paris);
        assert_eq!(at("2026-06-10T15:00:00Z").moved(nine_in_june, nine_in_paris), at("2026-06-10T08:00:00Z"));
        let over_the_night = ((at("2026-10-31T14:00:00Z"), &chicago), (at("2026-11-01T15:00:00Z"), &chicago));
        let next_day = at("2026-11-01T16:00:00Z").moved(over_the_night.0, over_the_night.1);
        assert_eq!(next_day, at("2026-11-02T16:00:00Z"), "ten, a day further on");
    }
}
