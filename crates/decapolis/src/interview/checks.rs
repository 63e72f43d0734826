//! What holds of interviews as long as nothing is broken. What is open ends at the end of time.

use kernel::check::Check;

kernel::statements! {
    OPEN_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM interview WHERE (closed_at = 9223372036854775807)
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = interview.id) ORDER BY id LIMIT 100";
    OTHER_CONSENT scans "a check reads all" = "SELECT id FROM interview_answer WHERE NOT EXISTS (SELECT 1
        FROM interview_consent WHERE interview_consent.answer = interview_answer.id
            AND interview_consent.consent = interview_answer.consent
            AND interview_consent.id = (SELECT MAX(latest.id) FROM interview_consent AS latest
                WHERE latest.answer = interview_answer.id))
        ORDER BY id LIMIT 100";
    OTHER_MEETING scans "a check reads all" = "SELECT interview_answer.id FROM interview_answer
        JOIN interview ON interview.id = interview_answer.interview
        WHERE interview.meeting <> interview_answer.meeting OR interview.city <> interview_answer.city
        ORDER BY interview_answer.id LIMIT 100";
    NEED_OF_ANOTHER_KIND scans "a check reads all" = "SELECT id FROM interview_answer
        WHERE need IS NOT NULL AND kind <> 'presses' ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "an interview has a next step until it is over", broken_by: OPEN_WITHOUT_STEP },
    Check { says: "who may read an answer is what was allowed last", broken_by: OTHER_CONSENT },
    Check { says: "an answer is of its interview's meeting and city", broken_by: OTHER_MEETING },
    Check { says: "what became a need pressed", broken_by: NEED_OF_ANOTHER_KIND },
];
