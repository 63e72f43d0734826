//! What holds of actions as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    OPEN_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM action WHERE (state = 'open')
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = action.id AND next_step.post = action.owner)
        ORDER BY id LIMIT 100";
    HOME_OF_ANOTHER scans "a check reads all" = "SELECT action.id FROM action JOIN post ON post.id = action.owner
        WHERE post.home <> action.owner_home ORDER BY action.id LIMIT 100";
    SETTLED_WITHOUT_WORDS scans "a check reads all" = "SELECT id FROM action WHERE (state <> 'open' AND outcome = ''
        AND link = '') OR (state = 'open') <> (settled_at = 9223372036854775807) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "an open action waits for its owner, and no other does", broken_by: OPEN_WITHOUT_STEP },
    Check { says: "an action belongs where its owner's post does", broken_by: HOME_OF_ANOTHER },
    Check { says: "what is done or dropped says by what or why", broken_by: SETTLED_WITHOUT_WORDS },
];
