//! Site visits of meetings that one's own city comes to, or another's.

use super::{Makers, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};

pub(in crate::rights_test) const KINDS: &[Kinds] =
    &[("site_visit", &["own", "others'", "unknown"]), ("=add_site_visit", &["own", "others'", "cancelled", "unknown"])];

const VISIT: &[(&str, &str)] = &[
    ("title", "The depot"),
    ("words", "How tablets are repaired"),
    ("meeting_point", "Gate four"),
    ("day", "2030-06-09"),
    ("begins", "14:00"),
    ("ends", "16:00"),
    ("places", "12"),
    ("step_free", "yes"),
    ("walking", "10"),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("add_site_visit", VISIT),
    ("change_site_visit", VISIT),
    ("move_site_visit_place", &[("way", "take")]),
    ("cancel_site_visit", &[("reason", "The gate is shut")]),
];

impl Makers {
    pub(super) async fn site_visit(&mut self, record: &str) -> String {
        let meeting = self.forums("meeting", record).await;
        last_part(&send(&mut self.staff, &format!("/meetings/{meeting}/site-visits"), fields("add_site_visit")).await)
    }
}
