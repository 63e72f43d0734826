//! Bursaries: of one's own city and of another's, in every state.

use super::{Makers, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::World;

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("bursary", &["own", "others'", "granted", "declined", "second", "taken up", "unknown"]),
    ("=answer_bursary", &["granted", "own", "others'", "taken up", "unknown"]),
    ("=ask_second_look", &["declined", "own", "others'", "second", "unknown"]),
    ("=settle_bursary", &["taken up", "own", "others'", "granted", "unknown"]),
    ("=ask_bursary", &["helped", "own", "others'", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    (
        "keep_bursaries",
        &[("currency", "EUR"), ("pot", "5000"), ("ceiling", "1200"), ("ask_by", "2030-05-20"), ("paid", "costs")],
    ),
    ("ask_bursary", &[("reason", "No money for fares"), ("contribution", "A session"), ("estimated", "900")]),
    ("decide_bursary", &[("decision", "grant"), ("granted", "800"), ("decision_words", "First in the order")]),
    ("answer_bursary", &[("way", "take-up")]),
    ("ask_second_look", &[("second_words", "The fares rose")]),
    ("settle_bursary", &[("paid_sum", "700"), ("report", "A session held")]),
];

impl Makers {
    /// A meeting that one's own city comes to and that has bursaries.
    pub(super) async fn with_bursaries(&mut self, whose: &str) -> String {
        let meeting = self.forums("meeting", whose).await;
        send(&mut self.staff, &format!("/meetings/{meeting}/bursary"), fields("keep_bursaries")).await;
        meeting
    }

    pub(super) async fn bursary(&mut self, world: &World, record: &str) -> String {
        let whose = if record == "others'" { "others'" } else { "own" };
        let meeting = self.with_bursaries(whose).await;
        let city = if record == "others'" { &mut self.other } else { &mut self.own };
        let asked = send(city, &format!("/meetings/{meeting}/bursaries"), fields("ask_bursary")).await;
        let id = last_part(&asked);
        let path = format!("/bursaries/{id}");
        if matches!(record, "granted" | "taken up") {
            send(&mut self.staff, &format!("{path}/decision"), fields("decide_bursary")).await;
        }
        if matches!(record, "declined" | "second") {
            let declined = [("decision", "decline"), ("decision_words", "Others have more points")];
            send(&mut self.staff, &format!("{path}/decision"), &declined).await;
        }
        if record == "second" {
            send(&mut self.own, &format!("{path}/second-look"), fields("ask_second_look")).await;
        }
        if record == "taken up" {
            send(&mut self.own, &format!("{path}/answer"), fields("answer_bursary")).await;
            super::minutes::set_days(world, &meeting, "over");
        }
        id
    }
}
