//! What holds of calls for sessions as long as nothing is broken. What has not come about stands at the end of time.

use kernel::check::Check;

kernel::statements! {
    SAID_UNASKED scans "a check reads all" = "SELECT id FROM submission WHERE said <> ''
        AND (announced_at = 9223372036854775807 OR verdict NOT IN ('accept', 'condition')) ORDER BY id LIMIT 100";
    CONFIRMED_WITHOUT_ITEM scans "a check reads all" = "SELECT id FROM submission WHERE said = 'confirmed'
        AND item IS NULL AND withdrawn_at = 9223372036854775807 ORDER BY id LIMIT 100";
    ANNOUNCED_UNDECIDED scans "a check reads all" = "SELECT id FROM submission WHERE verdict = ''
        AND announced_at < 9223372036854775807 ORDER BY id LIMIT 100";
    OTHER_MEETING scans "a check reads all" = "SELECT submission.id FROM submission
        JOIN session_call ON session_call.id = submission.call
        WHERE session_call.meeting <> submission.meeting ORDER BY submission.id LIMIT 100";
    UNMARKED scans "a check reads all" = "SELECT id FROM session_review WHERE state = 'done'
        AND (relevance NOT BETWEEN 1 AND 5 OR substance NOT BETWEEN 1 AND 5 OR benefit NOT BETWEEN 1 AND 5)
        ORDER BY id LIMIT 100";
    OWN_REVIEW scans "a check reads all" = "SELECT session_review.id FROM session_review
        JOIN submission ON submission.id = session_review.submission JOIN post ON post.id = session_review.reviewer
        WHERE post.home = submission.home ORDER BY session_review.id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "speakers answer once they were told that a session is accepted", broken_by: SAID_UNASKED },
    Check { says: "a confirmed session is on the agenda", broken_by: CONFIRMED_WITHOUT_ITEM },
    Check { says: "what is announced was decided", broken_by: ANNOUNCED_UNDECIDED },
    Check { says: "a session is proposed for its call's meeting", broken_by: OTHER_MEETING },
    Check { says: "a review that is done has its marks", broken_by: UNMARKED },
    Check { says: "nobody reviews a session of their own house", broken_by: OWN_REVIEW },
];
