//! What holds of site visits as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    ABOVE_PLACES scans "a check reads all" = "SELECT excursion_place.id FROM excursion_place
        JOIN excursion ON excursion.id = excursion_place.excursion
        WHERE excursion_place.number > excursion.places OR excursion_place.number < 1 ORDER BY excursion_place.id LIMIT 100";
    BACKWARDS scans "a check reads all" = "SELECT id FROM excursion WHERE ends_at <= starts_at ORDER BY id LIMIT 100";
    TWO_AT_ONCE scans "a check reads all" = "SELECT one.id FROM excursion_place AS one
        JOIN excursion AS first ON first.id = one.excursion AND first.cancelled_at = 9223372036854775807
        JOIN excursion_place AS two ON two.post = one.post AND two.excursion > one.excursion
        JOIN excursion AS second ON second.id = two.excursion AND second.cancelled_at = 9223372036854775807
            AND second.meeting = first.meeting AND second.starts_at < first.ends_at AND first.starts_at < second.ends_at
        ORDER BY one.id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "no site visit gives more places than it has", broken_by: ABOVE_PLACES },
    Check { says: "a site visit ends after it begins", broken_by: BACKWARDS },
    Check { says: "no post has two site visits at once", broken_by: TWO_AT_ONCE },
];
