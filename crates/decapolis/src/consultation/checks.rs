//! What holds of consultations as long as nothing is broken. What is open ends at the end of time.

use kernel::check::Check;

kernel::statements! {
    WITHOUT_STEP scans "a check reads all" = "SELECT id FROM consultation WHERE (replied_at = 9223372036854775807)
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = consultation.id) ORDER BY id LIMIT 100";
    SIGNED_WITH_STEP scans "a check reads all" = "SELECT id FROM consultation_sheet
        WHERE (signed_at < 9223372036854775807 OR declined_at < 9223372036854775807)
            AND EXISTS (SELECT 1 FROM next_step WHERE next_step.record = consultation_sheet.id) ORDER BY id LIMIT 100";
    SIGNED_AND_DECLINED scans "a check reads all" = "SELECT id FROM consultation_sheet
        WHERE signed_at < 9223372036854775807 AND declined_at < 9223372036854775807 ORDER BY id LIMIT 100";
    WITHOUT_VERSION scans "a check reads all" = "SELECT id FROM sheet_answer WHERE said <> '' AND NOT EXISTS (SELECT 1
        FROM bank_wording WHERE bank_wording.question = sheet_answer.question
            AND bank_wording.version = sheet_answer.version) ORDER BY id LIMIT 100";
    OTHER_CITY scans "a check reads all" = "SELECT sheet_answer.id FROM sheet_answer
        JOIN consultation_sheet ON consultation_sheet.id = sheet_answer.sheet
        WHERE consultation_sheet.city <> sheet_answer.city ORDER BY sheet_answer.id LIMIT 100";
    OPEN_WITHOUT_QUESTIONS scans "a check reads all" = "SELECT id FROM consultation
        WHERE opened_at < 9223372036854775807 AND NOT EXISTS (SELECT 1 FROM consultation_item
            WHERE consultation_item.consultation = consultation.id) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "a consultation has a next step until its reply is there", broken_by: WITHOUT_STEP },
    Check { says: "a city that signed or declined is not waited for", broken_by: SIGNED_WITH_STEP },
    Check { says: "no city signed and declined", broken_by: SIGNED_AND_DECLINED },
    Check { says: "an answer keeps the version of the question that it was given to", broken_by: WITHOUT_VERSION },
    Check { says: "an answer is of its sheet's city", broken_by: OTHER_CITY },
    Check { says: "a consultation that was opened asks something", broken_by: OPEN_WITHOUT_QUESTIONS },
];
