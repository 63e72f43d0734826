//! What holds of needs and questions as long as nothing is broken. A record that is open ends at the end of time.

use kernel::check::Check;

kernel::statements! {
    OPEN_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM need WHERE closed_at = 9223372036854775807
        AND NOT EXISTS (SELECT 1 FROM next_step WHERE next_step.record = need.id) ORDER BY id LIMIT 100";
    CLOSED_WITH_STEP scans "a check reads all" = "SELECT id FROM need WHERE closed_at < 9223372036854775807
        AND EXISTS (SELECT 1 FROM next_step WHERE next_step.record = need.id) ORDER BY id LIMIT 100";
    QUESTION_STEPS scans "a check reads all" = "SELECT id FROM question WHERE (answered_at = 9223372036854775807)
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = question.id) ORDER BY id LIMIT 100";
    CLOSED_TO_OWN_CITY scans "a check reads all" = "SELECT need.id FROM need JOIN city ON city.id = need.city
        WHERE need.state <> 'draft' AND NOT EXISTS (SELECT 1 FROM audience
            WHERE audience.record = need.id AND audience.circle = city.circle) ORDER BY need.id LIMIT 100";
    DRAFT_WITH_READERS scans "a check reads all" = "SELECT need.id FROM need WHERE need.state = 'draft'
        AND EXISTS (SELECT 1 FROM audience WHERE audience.record = need.id) ORDER BY need.id LIMIT 100";
    QUESTION_WITHOUT_NEED scans "a check reads all" = "SELECT id FROM question WHERE NOT EXISTS (SELECT 1 FROM thread
        WHERE thread.source = question.need AND thread.target = question.id AND thread.kind = 'asked')
        AND NOT EXISTS (SELECT 1 FROM inquiry_ask WHERE inquiry_ask.question = question.id)
        ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "every open need has a next step", broken_by: OPEN_WITHOUT_STEP },
    Check { says: "no closed need has a next step", broken_by: CLOSED_WITH_STEP },
    Check { says: "a question has a next step until it is answered", broken_by: QUESTION_STEPS },
    Check { says: "every need that is stated is open to its own city", broken_by: CLOSED_TO_OWN_CITY },
    Check { says: "a draft of a need is open to nobody but its author", broken_by: DRAFT_WITH_READERS },
    Check {
        says: "every question is tied to its need, or part of one to several members",
        broken_by: QUESTION_WITHOUT_NEED,
    },
];
