//! What holds of discussions as long as nothing is broken. What is open ends at the end of time.

use kernel::check::Check;

kernel::statements! {
    APPEAL_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM comment
        WHERE (appealed_at < 9223372036854775807 AND decided_at = 9223372036854775807)
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = comment.id) ORDER BY id LIMIT 100";
    WITHOUT_ITS_VERSION scans "a check reads all" = "SELECT id FROM comment WHERE NOT EXISTS
        (SELECT 1 FROM comment_version WHERE comment_version.comment = comment.id
            AND comment_version.version = comment.version) ORDER BY id LIMIT 100";
    REPORT_STEPS scans "a check reads all" = "SELECT id FROM harassment_report
        WHERE (settled_at = 9223372036854775807)
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = harassment_report.id) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "an appeal stands on a desk until it is decided", broken_by: APPEAL_WITHOUT_STEP },
    Check { says: "a comment has the version that it shows", broken_by: WITHOUT_ITS_VERSION },
    Check { says: "a report stands on a desk until it is settled", broken_by: REPORT_STEPS },
];
