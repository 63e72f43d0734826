//! What holds of programmes as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    WITHOUT_NAME scans "a check reads all" = "SELECT id FROM programme WHERE NOT EXISTS (SELECT 1 FROM programme_name
        WHERE programme_name.programme = programme.id AND programme_name.starts_at = programme.starts_at)
        ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] =
    &[Check { says: "every programme has a name from its first day on", broken_by: WITHOUT_NAME }];
