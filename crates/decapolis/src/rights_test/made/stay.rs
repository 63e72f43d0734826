//! What guests need at meetings: seats that are taken, and lists.

use super::{Makers, send};
use crate::rights_test::records::{Fields, Kinds, fields};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("=guest_needs", &["accepted", "others'", "unknown"]),
    ("=say_guest_needs", &["accepted", "others'", "unknown"]),
    ("=visa_letter", &["letter", "accepted", "unknown"]),
    ("stay_need", &["example", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("say_stay_needs", &[("dinner", "yes"), ("diet", "anything")]),
    ("say_guest_needs", &[("dinner", "yes"), ("diet", "anything")]),
    ("say_consents", &[("pictures", "yes"), ("recordings", "no")]),
];

impl Makers {
    /// The seat of one's own city, whose guest needs a letter for a visa.
    pub(super) async fn letter_seat(&mut self) -> String {
        let seat = self.forums("meeting_seat", "accepted").await;
        let more = [("letter", "yes"), ("passport_name", "Robin Colleague")];
        let filled: Vec<_> = fields("say_guest_needs").iter().copied().chain(more).collect();
        send(&mut self.staff, &format!("/meeting-seats/{seat}/needs"), &filled).await;
        seat
    }
}
