//! What cities say before meetings.

use super::{Makers, city_at, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{Browser, World};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("interview", &["own", "answered", "others'", "unknown"]),
    ("interview_answer", &["own", "others'", "unknown"]),
    // A meeting before which a city has said something.
    ("=propose_from_interviews", &["brought", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("begin_interview", &[("way", "ask")]),
    (
        "add_interview_answer",
        &[
            ("kind", "presses"),
            ("words", "Nobody finds our online forms"),
            ("topic", "online-services"),
            ("urgency", "now"),
            ("consent", "meeting"),
        ],
    ),
    ("propose_from_interviews", &[("cluster", "online-services")]),
    ("say_interview_limits", &[("unsaid", "Nothing about the budget")]),
    ("allow_interview_answer", &[("consent", "members")]),
    ("need_of_interview_answer", &[("words", "Nobody finds our online forms"), ("topic", "online-services")]),
];

impl Makers {
    /// Begun as a call, since each mail counts towards what one person gets in a day.
    pub(super) async fn interviews(&mut self, world: &World, parameter: &str, record: &str) -> String {
        let is_others = record == "others'";
        let meeting = self.forums("meeting", if is_others { record } else { "own" }).await;
        let city = city_at(world, if is_others { self.other_home } else { self.own_home }).await;
        let call = [("city", city.as_str()), ("way", "call")];
        let begun = send(&mut self.staff, &format!("/meetings/{meeting}/interviews/cities"), &call).await;
        let (interview, seat) = (last_part(&begun), if is_others { &mut self.other } else { &mut self.own });
        if parameter == "interview" {
            if record == "answered" {
                send(seat, &format!("/interviews/{interview}/end"), &[]).await;
            }
            return interview;
        }
        send(seat, &format!("/interviews/{interview}/answers"), fields("add_interview_answer")).await;
        if parameter == "meeting" { meeting } else { answer_of(seat, &interview).await }
    }
}

async fn answer_of(seat: &mut Browser, interview: &str) -> String {
    let page = seat.get(&format!("/interviews/{interview}")).await;
    let at = page.body.find("/interview-answers/").expect("the answer stands there");
    page.body[at..].split(['/', '"']).nth(2).expect("an id").to_owned()
}

/// The city of the roles, as a form names it.
pub(in crate::rights_test) async fn own_city(world: &World) -> String {
    let home = world.read(|tx| {
        let (post, _) =
            crate::testing::post_of(tx, crate::testing::Role::Leader)?.ok_or(kernel::stop::Stop::Missing)?;
        super::home_of(tx, post)
    });
    city_at(world, home.await).await
}
