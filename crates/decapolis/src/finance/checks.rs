//! What holds of budgets as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    BELOW_NOTHING scans "a check reads all" = "SELECT id FROM budget_line WHERE planned < 0 OR spent < 0
        ORDER BY id LIMIT 100";
    PAYER_WITHOUT_NAME scans "a check reads all" = "SELECT id FROM budget_line
        WHERE (payer IN ('partner', 'organisation')) <> (payer_name <> '') ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "no line of a budget is below nothing", broken_by: BELOW_NOTHING },
    Check { says: "a partner that pays has a name", broken_by: PAYER_WITHOUT_NAME },
];
