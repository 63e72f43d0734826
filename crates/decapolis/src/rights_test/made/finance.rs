//! Lines of the budget of a meeting.

use super::{Makers, send};
use crate::rights_test::records::{Fields, Kinds};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("budget_line", &["planned", "unknown"]),
    ("=meeting_budget", &["budgeted", "own", "unknown"]),
    ("=budget_file", &["budgeted", "unknown"]),
    ("=add_budget_line", &["budgeted", "unknown"]),
];

const LINE: &[(&str, &str)] = &[
    ("heading", "catering"),
    ("payer", "partner"),
    ("payer_name", "Quokka Works"),
    ("currency", "EUR"),
    ("planned", "1200"),
    ("note", "Dinner"),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[("add_budget_line", LINE), ("change_budget_line", LINE)];

impl Makers {
    /// A meeting that one's own city comes to and that has a budget.
    pub(super) async fn budgeted(&mut self) -> String {
        let meeting = self.forums("meeting", "own").await;
        send(&mut self.staff, &format!("/meetings/{meeting}/budget"), LINE).await;
        meeting
    }

    /// A line of such a budget.
    pub(super) async fn budget_line(&mut self) -> String {
        let meeting = self.budgeted().await;
        let page = self.staff.get(&format!("/meetings/{meeting}/budget")).await;
        let at = page.body.find("href=\"/budget-lines/").expect("a line");
        page.body[at..].split(['/', '"']).nth(3).expect("an id").to_owned()
    }
}
