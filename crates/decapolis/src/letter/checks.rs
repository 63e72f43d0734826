//! What holds of letters and calls as long as nothing is broken. What has not come yet is at the end of time.

use kernel::check::Check;

kernel::statements! {
    DRAFT_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM letter WHERE (state = 'draft')
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = letter.id) ORDER BY id LIMIT 100";
    LETTER_WITHOUT_WORDS scans "a check reads all" = "SELECT id FROM letter WHERE NOT EXISTS (SELECT 1 FROM written
        WHERE written.record = letter.id AND written.field = 'text' AND written.language = letter.language)
        ORDER BY id LIMIT 100";
    SENT_WITH_QUEUE scans "a check reads all" = "SELECT id FROM letter WHERE state = 'sent'
        AND EXISTS (SELECT 1 FROM letter_recipient WHERE letter_recipient.letter = letter.id
            AND letter_recipient.state = 'queued') ORDER BY id LIMIT 100";
    DRAFT_WITH_RECIPIENTS scans "a check reads all" = "SELECT id FROM letter WHERE state = 'draft'
        AND EXISTS (SELECT 1 FROM letter_recipient WHERE letter_recipient.letter = letter.id) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "a letter has a next step as long as it is a draft", broken_by: DRAFT_WITHOUT_STEP },
    Check { says: "every letter has words in its own language", broken_by: LETTER_WITHOUT_WORDS },
    Check { says: "a letter that was sent has nobody waiting", broken_by: SENT_WITH_QUEUE },
    Check { says: "a draft was sent to nobody", broken_by: DRAFT_WITH_RECIPIENTS },
];
