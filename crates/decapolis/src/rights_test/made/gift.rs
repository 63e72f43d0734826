//! Lines of the gift register.

use super::{Makers, send};
use crate::rights_test::records::{Fields, Kinds, fields};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[("gift", &["own", "others'", "corrected", "unknown"])];

const LINE: &[(&str, &str)] =
    &[("payer", "host"), ("kind", "dinner"), ("value", "80"), ("currency", "EUR"), ("given_on", "2026-04-01")];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[("add_gift", LINE), ("correct_gift", LINE)];

impl Makers {
    /// A line for a post of one's own city, or of another's.
    pub(super) async fn gift(&mut self, record: &str) -> String {
        let city = if record == "others'" { "Lyon" } else { "Kansas City" };
        let filled: Vec<_> = LINE.iter().copied().chain([("city", city)]).collect();
        send(&mut self.staff, "/gifts", &filled).await;
        let page = self.staff.get("/gifts").await;
        let at = page.body.find("href=\"/gifts/").expect("a line");
        let gift = page.body[at..].split(['/', '"']).nth(3).expect("an id").to_owned();
        if record == "corrected" {
            send(&mut self.staff, &format!("/gifts/{gift}/correction"), fields("correct_gift")).await;
        }
        gift
    }
}
