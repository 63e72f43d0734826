//! What holds of groups as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    NOWHERE scans "a check reads all" = "SELECT id FROM breakout_seat WHERE place < 0 ORDER BY id LIMIT 100";
    TWICE_FOR_A_DINNER scans "a check reads all" = "SELECT breakout.id FROM breakout JOIN breakout AS beside
            ON beside.meeting = breakout.meeting AND beside.id <> breakout.id
        WHERE breakout.item IS NULL AND beside.item IS NULL ORDER BY breakout.id LIMIT 100";
    WITHOUT_GROUPS scans "a check reads all" = "SELECT id FROM breakout WHERE number < 1 ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "who sits in a group sits in one that there is", broken_by: NOWHERE },
    Check { says: "a dinner is seated once", broken_by: TWICE_FOR_A_DINNER },
    Check { says: "groups are of some number", broken_by: WITHOUT_GROUPS },
];
