//! What holds of bursaries as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    ABOVE_POT scans "a check reads all" = "SELECT bursary_scheme.id FROM bursary_scheme
        JOIN bursary ON bursary.meeting = bursary_scheme.meeting AND bursary.state IN ('granted', 'taken-up', 'settled')
        GROUP BY bursary_scheme.id, bursary_scheme.pot
        HAVING SUM(CASE WHEN bursary.state = 'settled' THEN bursary.settled ELSE bursary.granted END) > bursary_scheme.pot
        ORDER BY bursary_scheme.id LIMIT 100";
    ABOVE_GRANTED scans "a check reads all" = "SELECT id FROM bursary WHERE settled > granted
        OR (granted > 0) <> (state IN ('granted', 'taken-up', 'given-back', 'settled')) ORDER BY id LIMIT 100";
    TAKEN_UP_WITHOUT_GIFT scans "a check reads all" = "SELECT id FROM bursary
        WHERE state IN ('taken-up', 'settled') AND gift IS NULL ORDER BY id LIMIT 100";
    WITHOUT_SCHEME scans "a check reads all" = "SELECT id FROM bursary WHERE NOT EXISTS (SELECT 1 FROM bursary_scheme
        WHERE bursary_scheme.meeting = bursary.meeting) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "no meeting grants more than its pot", broken_by: ABOVE_POT },
    Check { says: "no bursary pays more than was granted", broken_by: ABOVE_GRANTED },
    Check { says: "what is taken up stands in the gift register", broken_by: TAKEN_UP_WITHOUT_GIFT },
    Check { says: "a bursary is of a meeting that has some", broken_by: WITHOUT_SCHEME },
];
