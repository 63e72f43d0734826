//! Tables of the dinner of meetings that one's own city comes to, or another's: drawn, and told.

use super::{Makers, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("breakout", &["drawn", "told", "others'", "unknown"]),
    ("=make_breakout", &["own", "others'", "cancelled", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("make_breakout", &[("what", "dinner"), ("kind", "tables"), ("by", "people"), ("number", "6")]),
    ("draw_breakout", &[("kind", "tables"), ("by", "people"), ("number", "6")]),
    ("move_in_breakout", &[("group", "1")]),
];

impl Makers {
    pub(super) async fn breakout(&mut self, record: &str) -> String {
        let meeting = self.forums("meeting", if record == "others'" { record } else { "own" }).await;
        let path = format!("/meetings/{meeting}/breakouts");
        let made = last_part(&send(&mut self.staff, &path, fields("make_breakout")).await);
        if record != "drawn" {
            send(&mut self.staff, &format!("/breakouts/{made}/telling"), &[]).await;
        }
        made
    }
}
