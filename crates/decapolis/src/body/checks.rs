//! What holds of bodies as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    GROUP_WITHOUT_END scans "a check reads all" = "SELECT id FROM body WHERE kind = 'working-group'
        AND ends_at = 9223372036854775807 ORDER BY id LIMIT 100";
    CLOSED_WITH_STEP scans "a check reads all" = "SELECT id FROM body WHERE closed_at < 9223372036854775807
        AND EXISTS (SELECT 1 FROM next_step WHERE next_step.record = body.id) ORDER BY id LIMIT 100";
    CLOSED_WITH_SEATS scans "a check reads all" = "SELECT id FROM body WHERE closed_at < 9223372036854775807
        AND EXISTS (SELECT 1 FROM circle_post JOIN post ON post.id = circle_post.post
            WHERE circle_post.circle = body.circle AND post.home <> body.circle
            AND circle_post.ends_at > body.closed_at) ORDER BY id LIMIT 100";
    CHAIR_OUTSIDE scans "a check reads all" = "SELECT id FROM body WHERE chair IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM circle_post WHERE circle_post.circle = body.circle
            AND circle_post.post = body.chair) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "every working group has a last day", broken_by: GROUP_WITHOUT_END },
    Check { says: "no closed body has a next step", broken_by: CLOSED_WITH_STEP },
    Check { says: "no city sits in a closed body", broken_by: CLOSED_WITH_SEATS },
    Check { says: "the chair of a body has a seat in it", broken_by: CHAIR_OUTSIDE },
];
