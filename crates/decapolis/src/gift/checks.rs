//! What holds of the register as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    OTHER_POST scans "a check reads all" = "SELECT gift.id FROM gift JOIN gift AS earlier ON earlier.id = gift.corrects
        WHERE earlier.post <> gift.post OR earlier.home <> gift.home OR earlier.id >= gift.id ORDER BY gift.id LIMIT 100";
    VALUE_WITHOUT_CURRENCY scans "a check reads all" = "SELECT id FROM gift WHERE (value >= 0) <> (currency <> '')
        ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "a line is put right by a later one for the same post", broken_by: OTHER_POST },
    Check { says: "what a gift is worth has a currency", broken_by: VALUE_WITHOUT_CURRENCY },
];
