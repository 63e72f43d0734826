//! What holds of speaking lists as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    TWO_AT_ONCE scans "a check reads all" = "SELECT turn.id FROM speaking_turn AS turn JOIN speaking_turn AS beside
            ON beside.list = turn.list AND beside.id <> turn.id
        WHERE turn.called_at < 9223372036854775807 AND turn.spoken_at = 9223372036854775807
            AND beside.called_at < 9223372036854775807 AND beside.spoken_at = 9223372036854775807
        ORDER BY turn.id LIMIT 100";
    UNCALLED scans "a check reads all" = "SELECT id FROM speaking_turn
        WHERE called_at > spoken_at OR (first_at < 9223372036854775807 AND is_point = FALSE) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "one speaks at a time", broken_by: TWO_AT_ONCE },
    Check { says: "who has spoken was called, and who was put first asked for it", broken_by: UNCALLED },
];
