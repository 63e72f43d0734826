//! What holds of questions to several members as long as nothing is broken. What is open ends at the end of time.

use kernel::check::Check;

kernel::statements! {
    OPEN_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM inquiry WHERE (settled_at = 9223372036854775807)
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = inquiry.id) ORDER BY id LIMIT 100";
    BEST_WITHOUT_ANSWER scans "a check reads all" = "SELECT id FROM inquiry WHERE best IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM inquiry_ask WHERE inquiry_ask.inquiry = inquiry.id
            AND inquiry_ask.question = inquiry.best AND inquiry_ask.answered_at < 9223372036854775807)
        ORDER BY id LIMIT 100";
    OTHER_FIRST_ANSWER scans "a check reads all" = "SELECT id FROM inquiry WHERE answered_at <>
        (SELECT MIN(inquiry_ask.answered_at) FROM inquiry_ask WHERE inquiry_ask.inquiry = inquiry.id)
        ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "a question to several members has a next step until it is settled", broken_by: OPEN_WITHOUT_STEP },
    Check { says: "what helped most is an answer", broken_by: BEST_WITHOUT_ANSWER },
    Check { says: "a question is answered when its first answer came", broken_by: OTHER_FIRST_ANSWER },
];
