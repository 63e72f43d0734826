//! Meetings of two: wishes open, closed, drawn up; and two who meet, one's own city's leader among them or not.

use super::{Makers, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{NOW, Role, World};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("encounter", &["own", "untold", "unknown"]),
    ("encounter_round", &["example", "unknown"]),
    ("=encounters_page", &["wishing", "others'", "unknown"]),
    ("=wish_encounters", &["wishing", "wished", "others'", "unknown"]),
    ("=draw_encounters", &["wished", "wishing", "others'", "unknown"]),
    ("=tell_encounters", &["drawn", "wished", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    (
        "open_encounters",
        &[
            ("day", "2030-06-10"),
            ("time", "14:00"),
            ("minutes", "15"),
            ("slots", "4"),
            ("tables", "6"),
            ("wish_day", "2030-06-01"),
            ("wish_time", "18:00"),
        ],
    ),
    ("call_off_encounter", &[("words", "The train is late")]),
];

impl Makers {
    /// A meeting to which Kansas City and Lyon come, as far as its meetings of two are to be.
    pub(super) async fn encounters(&mut self, world: &World, parameter: &str, record: &str) -> String {
        let meeting = self.forums("meeting", "own").await;
        let path = format!("/meetings/{meeting}");
        self.seat_other(&path).await;
        let round = format!("{path}/encounters");
        send(&mut self.staff, &round, fields("open_encounters")).await;
        if record == "wishing" {
            return meeting;
        }
        let (own, other) = (self.own_post.to_string(), world.post_of(Role::OtherLeader).await);
        for (browser, whom) in [(&mut self.own, &other), (&mut self.other, &own)] {
            send(browser, &format!("{round}/wishes"), &[("wish", whom)]).await;
        }
        close(world);
        if record != "wished" {
            send(&mut self.staff, &format!("{round}/drawing"), &[]).await;
        }
        if parameter == "meeting" {
            return meeting;
        }
        if record == "own" {
            send(&mut self.staff, &format!("{round}/telling"), &[]).await;
        }
        let page = self.staff.get(&round).await;
        let (_, rest) = page.body.split_once("href=\"/encounters/").expect("two meet");
        rest.split('"').next().expect("an id").to_owned()
    }

    async fn seat_other(&mut self, path: &str) {
        send(&mut self.staff, &format!("{path}/seats"), &[("city", "Lyon"), ("then", "invite")]).await;
        let seat = super::forum::seat_of(&mut self.other, path).await;
        send(&mut self.other, &format!("/meeting-seats/{seat}/answer"), &[("answer", "accept")]).await;
    }
}

/// Nobody wishes any more, at any of the meetings of the walk.
fn close(world: &World) {
    let past = NOW.micros() - 1;
    let closed = format!("UPDATE encounter_round SET wish_by = {past} WHERE told_at = 9223372036854775807");
    world.execute(&closed).expect("the database answers");
}
