//! What holds of meetings and seats as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    PLACE_WITHOUT_NUMBER scans "a check reads all" = "SELECT id FROM meeting_seat
        WHERE state IN ('held', 'offered', 'accepted', 'attended', 'excused', 'absent') AND number IS NULL ORDER BY id LIMIT 100";
    NUMBER_WITHOUT_PLACE scans "a check reads all" = "SELECT id FROM meeting_seat
        WHERE state IN ('proposed', 'invited', 'waiting', 'declined', 'lapsed') AND number IS NOT NULL
        ORDER BY id LIMIT 100";
    ACCEPTED_OUTSIDE scans "a check reads all" = "SELECT meeting_seat.id FROM meeting_seat
        JOIN meeting ON meeting.id = meeting_seat.meeting
        WHERE meeting_seat.state IN ('accepted', 'attended') AND NOT EXISTS (SELECT 1 FROM circle_post
            WHERE circle_post.circle = meeting.circle AND circle_post.post = meeting_seat.post
            AND circle_post.ends_at = 9223372036854775807)
        ORDER BY meeting_seat.id LIMIT 100";
    CANCELLED_WITH_STEP scans "a check reads all" = "SELECT id FROM meeting WHERE cancelled_at < 9223372036854775807
        AND EXISTS (SELECT 1 FROM next_step WHERE next_step.record = meeting.id) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "every seat that is kept has a place in the room", broken_by: PLACE_WITHOUT_NUMBER },
    Check { says: "no place in the room is taken by somebody who did not take it", broken_by: NUMBER_WITHOUT_PLACE },
    Check { says: "whoever comes to a meeting is in its circle", broken_by: ACCEPTED_OUTSIDE },
    Check { says: "no cancelled meeting has a next step", broken_by: CANCELLED_WITH_STEP },
];
