//! What holds of feeds as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    FEED_FROM_LATER scans "a check reads all" = "SELECT calendar_feed.id FROM calendar_feed
        JOIN person ON person.id = calendar_feed.person WHERE person.erased_at IS NOT NULL ORDER BY calendar_feed.id LIMIT 100";
}

pub(super) const CHECKS: &[Check] =
    &[Check { says: "no address gives the calendar of a person who was erased", broken_by: FEED_FROM_LATER }];
