//! Series of meetings, meetings and seats.

use super::{Makers, last_part, send};
use crate::network;
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{Browser, World};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("series", &["begun", "unknown"]),
    ("=public_dates", &["published", "begun", "unknown"]),
    ("=public_calendar", &["published", "begun", "unknown"]),
    ("meeting", &["own", "others'", "today", "cancelled", "unknown"]),
    ("meeting_task", &["open", "unknown"]),
    ("=meeting_registration", &["registers", "own", "unknown"]),
    ("=keep_registration", &["registers", "own", "unknown"]),
    ("=register_for_meeting", &["registers", "own", "unknown"]),
    ("meeting_seat", &["invited", "accepted", "attended", "others'", "unknown"]),
];

const MEETING: &[(&str, &str)] = &[
    ("name", "Plain words"),
    ("words", "Forms that people read"),
    ("host", "Kansas City"),
    ("place", "City Hall"),
    ("zone", "America/Chicago"),
    ("first_day", "2030-06-09"),
    ("begins", "09:00"),
    ("last_day", "2030-06-10"),
    ("ends", "16:30"),
    ("answer_by", "2030-05-15"),
    ("seats", "25"),
    ("per_city", "2"),
    ("per_region", "9"),
    ("partner_seats", "5"),
    ("admits", "leaders-officers"),
];

/// On the day on which the clock of the tests stands, and before its hour in the meeting's zone.
const TODAY: [(&str, &str); 3] = [("first_day", "2026-04-13"), ("last_day", "2026-04-13"), ("answer_by", "2026-04-12")];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("begin_series", &[("name", "Plain words"), ("purpose", "Forms that people read"), ("format", "roundtable")]),
    ("publish_dates", &[("dates", "public")]),
    ("make_meeting", MEETING),
    ("change_meeting", MEETING),
    (
        "keep_registration",
        &[("class", "members"), ("opens", "2026-04-01"), ("kept", "2"), ("kept_until", "2030-05-01")],
    ),
    ("set_region_target", &[("wanted", "5")]),
    ("declare_contest", &[("giver", "Lyon"), ("contract", "Lamps that dim"), ("competitor", "Nairobi")]),
    ("declare_own_contest", &[("giver", "Nairobi"), ("contract", "Lamps that dim")]),
    ("cancel_meeting", &[("reason", "The hall is flooded")]),
    ("take_hour", &[("start", "2030-06-11T14:00:00Z")]),
    ("stand_at_door", &[("city", "Nairobi")]),
    ("ask_to_meeting", &[("city", "Nairobi"), ("then", "invite")]),
    ("answer_meeting_seat", &[("answer", "decline"), ("reason", "The council meets")]),
    ("move_meeting_seat", &[("state", "lapsed")]),
];

/// The region that is aimed at, or the body that is invited.
pub(in crate::rights_test) async fn chosen(world: &World, route: &str) -> (&'static str, String) {
    if route == "invite_body" { ("body", body_of(world).await) } else { ("region", first_region(world).await) }
}

/// A region of the network.
async fn first_region(world: &World) -> String {
    let regions = world.read(|tx| Ok(network::regions(tx, kernel::language::Language::English)?)).await;
    regions.first().expect("the demo has regions").id.to_string()
}

/// A body whose members can be invited.
async fn body_of(world: &World) -> String {
    world.read(|tx| Ok(crate::body::any_open(tx)?)).await.expect("the demo has bodies")
}

impl Makers {
    /// A conference for which members register, and in which nobody has a seat yet.
    pub(super) async fn registering(&mut self) -> String {
        let conference = [("name", "Plain words"), ("purpose", "Forms that people read"), ("format", "conference")];
        let series = send(&mut self.staff, "/forums", &conference).await;
        let path = send(&mut self.staff, &format!("{series}/meetings"), MEETING).await;
        send(&mut self.staff, &format!("{path}/registration"), fields("keep_registration")).await;
        last_part(&path)
    }

    pub(super) async fn forums(&mut self, parameter: &str, record: &str) -> String {
        let series = last_part(&send(&mut self.staff, "/forums", fields("begin_series")).await);
        if record == "published" {
            send(&mut self.staff, &format!("/forums/{series}/dates"), fields("publish_dates")).await;
        }
        if parameter == "series" {
            return series;
        }
        let rest = MEETING.iter().filter(|(name, _)| TODAY.iter().all(|(other, _)| other != name));
        let today: Vec<_> = rest.chain(&TODAY).copied().collect();
        let form = if matches!(record, "today" | "attended") { &today[..] } else { MEETING };
        let meeting = last_part(&send(&mut self.staff, &format!("/forums/{series}/meetings"), form).await);
        let path = format!("/meetings/{meeting}");
        if parameter == "meeting_task" {
            return task_of(&mut self.staff, &path).await;
        }
        let city = if record == "others'" { "Lyon" } else { "Kansas City" };
        send(&mut self.staff, &format!("{path}/seats"), &[("city", city), ("then", "invite")]).await;
        let guest = if record == "others'" { &mut self.other } else { &mut self.own };
        let seat = seat_of(guest, &path).await;
        if parameter == "meeting_seat" && record == "invited" {
            return seat;
        }
        send(guest, &format!("/meeting-seats/{seat}/answer"), &[("answer", "accept")]).await;
        if record == "attended" {
            send(&mut self.staff, &format!("{path}/door"), &[("here", &seat)]).await;
        }
        if record == "cancelled" {
            send(&mut self.staff, &format!("{path}/cancel"), fields("cancel_meeting")).await;
        }
        if parameter == "meeting" { meeting } else { seat }
    }
}

pub(super) async fn seat_of(browser: &mut Browser, path: &str) -> String {
    let page = browser.get(path).await;
    let at = page.body.find("/meeting-seats/").expect("a seat of one's own");
    page.body[at..].split(['/', '"']).nth(2).expect("an id").to_owned()
}

/// A member that has no seat at the meetings of the walk.
pub(in crate::rights_test) async fn nairobi(world: &World) -> String {
    let city = world.read(|tx| Ok(network::member_named(tx, "Nairobi")?)).await;
    city.expect("a member").id.to_string()
}

/// The first step of a meeting's plan, as its page's buttons have it.
pub(in crate::rights_test) async fn task_of(staff: &mut Browser, path: &str) -> String {
    let page = staff.get(&format!("{path}/plan")).await;
    let value = page.body.split("name=\"done\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    value.unwrap_or("1000000000000").to_owned()
}
