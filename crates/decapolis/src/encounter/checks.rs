//! What holds of meetings of two as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    TWICE_IN_A_SLOT scans "a check reads all" = "SELECT encounter.id FROM encounter JOIN encounter AS beside
            ON beside.round = encounter.round AND beside.slot = encounter.slot AND beside.id <> encounter.id
        WHERE encounter.one IN (beside.one, beside.other) OR encounter.other IN (beside.one, beside.other)
        ORDER BY encounter.id LIMIT 100";
    WITHOUT_PLACE scans "a check reads all" = "SELECT encounter.id FROM encounter
        JOIN encounter_round ON encounter_round.id = encounter.round
        WHERE encounter.slot >= encounter_round.slots OR encounter.place >= encounter_round.tables
            OR encounter.slot < 0 OR encounter.place < 0 OR encounter.one = encounter.other
        ORDER BY encounter.id LIMIT 100";
    UNDRAWN scans "a check reads all" = "SELECT encounter_round.id FROM encounter_round
        WHERE (told_at < 9223372036854775807 AND drawn_at = 9223372036854775807) OR (drawn_at = 9223372036854775807
            AND EXISTS (SELECT 1 FROM encounter WHERE encounter.round = encounter_round.id))
        ORDER BY encounter_round.id LIMIT 100";
    OF_ONESELF scans "a check reads all" = "SELECT id FROM encounter_wish WHERE post = wanted ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "nobody meets two at once", broken_by: TWICE_IN_A_SLOT },
    Check { says: "two meet in a slot and at a table that there is", broken_by: WITHOUT_PLACE },
    Check { says: "whom people meet is told once it is drawn up", broken_by: UNDRAWN },
    Check { says: "nobody wishes to meet themselves", broken_by: OF_ONESELF },
];
