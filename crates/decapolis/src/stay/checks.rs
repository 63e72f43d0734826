//! What holds of what guests need as long as nothing is broken. What nobody answered ends at the end of time.

use kernel::check::Check;

kernel::statements! {
    ASKED_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM stay_need WHERE (answered_at = 9223372036854775807)
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = stay_need.id) ORDER BY id LIMIT 100";
    LETTER_WITHOUT_NAME scans "a check reads all" = "SELECT id FROM stay_need WHERE wants_letter <> (passport_name <> '')
        ORDER BY id LIMIT 100";
    OTHER_CIRCLE scans "a check reads all" = "SELECT stay_need.id FROM stay_need JOIN meeting ON meeting.id = stay_need.meeting
        WHERE meeting.circle <> stay_need.circle ORDER BY stay_need.id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "who was asked what they need has a next step until they said it", broken_by: ASKED_WITHOUT_STEP },
    Check { says: "a name from a passport is kept for a letter that is wanted", broken_by: LETTER_WITHOUT_NAME },
    Check { says: "what a guest needs is of their meeting's circle", broken_by: OTHER_CIRCLE },
];
