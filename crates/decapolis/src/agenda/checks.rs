//! What holds of agendas as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    CLOSED_WITH_AUDIENCE scans "a check reads all" = "SELECT id FROM agenda_item WHERE is_closed
        AND EXISTS (SELECT 1 FROM audience WHERE audience.record = agenda_item.id) ORDER BY id LIMIT 100";
    REMOVED_WITH_STEP scans "a check reads all" = "SELECT id FROM agenda_item WHERE removed_at < 9223372036854775807
        AND EXISTS (SELECT 1 FROM next_step WHERE next_step.record = agenda_item.id) ORDER BY id LIMIT 100";
    ANSWERED_WITH_STEP scans "a check reads all" = "SELECT id FROM agenda_speaker WHERE answer <> 'asked'
        AND EXISTS (SELECT 1 FROM next_step WHERE next_step.record = agenda_speaker.id) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "no item in confidence is found in a thread", broken_by: CLOSED_WITH_AUDIENCE },
    Check { says: "no removed item has a next step", broken_by: REMOVED_WITH_STEP },
    Check { says: "nobody who answered is still asked to speak", broken_by: ANSWERED_WITH_STEP },
];
