//! What holds of engagements as long as nothing is broken. What is not over ends at the end of time.

use kernel::check::Check;

kernel::statements! {
    RUNNING_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM engagement WHERE (state = 'running')
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = engagement.id) ORDER BY id LIMIT 100";
    OPEN_STEP_ROWS scans "a check reads all" = "SELECT engagement.id FROM engagement WHERE state = 'running'
        AND NOT EXISTS (SELECT 1 FROM engagement_step WHERE engagement_step.engagement = engagement.id
            AND engagement_step.place = engagement.place AND engagement_step.done_at = 9223372036854775807)
        ORDER BY engagement.id LIMIT 100";
    SEAT_STEPS scans "a check reads all" = "SELECT id FROM engagement_seat WHERE (state = 'asked')
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = engagement_seat.id) ORDER BY id LIMIT 100";
    IN_CONFIDENCE_BUT_OPEN scans "a check reads all" = "SELECT engagement.id FROM engagement
        JOIN audience ON audience.record = engagement.id JOIN circle ON circle.id = audience.circle
        WHERE engagement.is_in_confidence AND circle.kind <> 'meeting' ORDER BY engagement.id LIMIT 100";
    CLOSED_STATES scans "a check reads all" = "SELECT id FROM engagement
        WHERE (state = 'running') <> (closed_at = 9223372036854775807) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "peer support has a next step as long as it runs", broken_by: RUNNING_WITHOUT_STEP },
    Check { says: "the step at which peer support stands is open", broken_by: OPEN_STEP_ROWS },
    Check { says: "a seat in peer support has a next step until it is answered", broken_by: SEAT_STEPS },
    Check {
        says: "peer support in confidence is open to those who take part alone",
        broken_by: IN_CONFIDENCE_BUT_OPEN,
    },
    Check { says: "peer support is closed when it runs no more", broken_by: CLOSED_STATES },
];
