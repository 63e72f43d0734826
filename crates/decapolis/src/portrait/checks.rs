//! What holds of portraits as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    PORTRAIT_OF_ERASED scans "a check reads all" = "SELECT portrait.person FROM portrait
        JOIN person ON person.id = portrait.person WHERE person.erased_at IS NOT NULL ORDER BY portrait.person LIMIT 100";
}

pub(super) const CHECKS: &[Check] =
    &[Check { says: "no picture is kept of a person who was erased", broken_by: PORTRAIT_OF_ERASED }];
