//! Items of a meeting that runs: without a list, with one, and with Kansas City's leader in line.

use super::{Makers, send};
use crate::rights_test::records::{Fields, Kinds};
use crate::testing::{NOW, Role, World};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("=speaking_page", &["speaking", "in line", "drafted", "unknown"]),
    ("=keep_speaking_list", &["running", "drafted", "unknown"]),
    ("=ask_to_speak", &["speaking", "in line", "running", "unknown"]),
    ("=put_in_line", &["speaking", "running", "unknown"]),
    ("=give_turn", &["in line", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] =
    &[("keep_speaking_list", &[("way", "open")]), ("ask_to_speak", &[("way", "ask")])];

const HOUR: i64 = 3_600_000_000;

impl Makers {
    pub(super) async fn speaking(&mut self, world: &World, record: &str) -> String {
        let item = self.agendas(world, "agenda_item", "published").await;
        let (starts, ends) = (NOW.micros() - HOUR, NOW.micros() + 24 * HOUR);
        let id = kernel::id::from_text(&item).expect("an id");
        let meeting = format!("(SELECT meeting FROM agenda_item WHERE id = {id})");
        let runs = format!("UPDATE meeting SET starts_at = {starts}, ends_at = {ends} WHERE id = {meeting}");
        world.execute(&runs).expect("the database answers");
        let list = format!("/agenda-items/{item}/speaking");
        if record != "running" {
            send(&mut self.staff, &list, &[("way", "open")]).await;
        }
        if record == "in line" {
            send(&mut self.own, &format!("{list}/own"), &[("way", "ask")]).await;
        }
        item
    }
}

/// Who stands first in line, for whoever calls the next.
pub(in crate::rights_test) async fn turn_of(world: &World, target: &str) -> String {
    let mut staff = world.sign_in_as(Role::Secretariat).await;
    let page = staff.get(target.trim_end_matches("/turns")).await;
    let (_, rest) = page.body.split_once("name=\"call\" value=\"").unwrap_or(("", "1000000000000\""));
    rest.split('"').next().expect("a part").to_owned()
}
