//! Letters of the secretariat, and notes of its calls.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::person::{self, NewPerson};
use kernel::post::{self, Function, NewPost};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::{Makers, city_at, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{Browser, Role, World, post_of};

pub(in crate::rights_test) const KINDS: &[Kinds] =
    &[("letter", &["draft", "planned", "sent", "unknown"]), ("call", &["noted", "unknown"])];

const WORDS: &[(&str, &str)] =
    &[("language", "en"), ("subject", "A date in June"), ("text", "Dear {name}, which day?")];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("begin_letter", WORDS),
    ("write_letter", WORDS),
    ("send_letter", &[("when", "now"), ("replies", "network")]),
    ("keep_letter_as_template", &[("name", "A date")]),
    ("note_call", &[("day", "2026-04-10"), ("words", "They ask for a visit")]),
];

impl Makers {
    pub(super) async fn letters(&mut self, world: &World, parameter: &str, record: &str) -> String {
        match parameter {
            "call" => self.note_call(world).await,
            _ => letter(world, &mut self.staff, record).await,
        }
    }

    /// A note of a call with the leader's city.
    async fn note_call(&mut self, world: &World) -> String {
        let city = city_at(world, self.own_home).await;
        let path = format!("/cities/{city}/calls");
        send(&mut self.staff, &path, fields("note_call")).await;
        let page = self.staff.get(&path).await;
        let link = page.body.split("href=\"/calls/").nth(1).and_then(|rest| rest.split('"').next());
        link.expect("the list leads to the note").to_owned()
    }
}

/// A letter of the secretariat to the people of the leader's country: a draft, planned, or sent.
async fn letter(world: &World, secretariat: &mut Browser, state: &str) -> String {
    let letter = last_part(&send(secretariat, "/letters?country=US", fields("begin_letter")).await);
    let departure: &[(&str, &str)] = match state {
        "planned" => &[("when", "later"), ("day", "2026-05-01"), ("hour", "9")],
        "sent" => fields("send_letter"),
        _ => return letter,
    };
    send(secretariat, &format!("/letters/{letter}/sending"), departure).await;
    if state == "sent" {
        world.run_jobs(None);
    }
    letter
}

/// A colleague of the leader who has no e-mail address: no letter reaches them, so one can be sent again.
pub(in crate::rights_test) fn add_officer_without_address(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let (leader, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
    let home = post::by_id(tx, leader)?.ok_or(Stop::Missing)?.home;
    let (name, title) = ("No Address".to_owned(), "Records officer".to_owned());
    let new = NewPerson { name, email: None, language: Language::English, time_zone: "UTC".to_owned() };
    let officer = person::create(tx, &new)?;
    let post = post::create(tx, &NewPost { home, function: Function::Officer, title, answers: false })?;
    post::give(tx, post, officer, tx.now(), Timestamp::FOREVER).map(drop)?;
    Ok(())
}
