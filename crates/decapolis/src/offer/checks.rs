//! What holds of offers as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    ENDED_WITH_STEP scans "a check reads all" = "SELECT next_step.record FROM next_step WHERE next_step.kind = 'offer'
        AND NOT EXISTS (SELECT 1 FROM help_offer WHERE help_offer.id = next_step.record
            AND help_offer.ends_at = 9223372036854775807) ORDER BY next_step.record LIMIT 100";
}

pub(super) const CHECKS: &[Check] =
    &[Check { says: "only an offer that stands waits to be confirmed", broken_by: ENDED_WITH_STEP }];
