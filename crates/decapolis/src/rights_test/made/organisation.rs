//! Records of organisations, partnerships, bodies, programmes and declared interests.

use kernel::language::Language;
use kernel::post;
use kernel::stop::Stop;

use super::{Makers, last_part, send};
use crate::network;
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{Browser, Role, World, post_of};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("body", &["we chair", "regional", "unknown"]),
    ("interest", &["own", "others'", "unknown"]),
    ("organisation", &["partner's", "unknown"]),
    ("partnership", &["proposed", "agreed", "unknown"]),
    ("programme", &["running", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("add_organisation", &[("name", "A fund"), ("kind", "foundation"), ("about", "It pays for trials")]),
    ("edit_organisation", &[("name", "A fund"), ("kind", "foundation"), ("about", "It pays for trials")]),
    (
        "propose_partnership",
        &[
            ("partner_gives", "Grants"),
            ("network_gives", "A report"),
            ("rules", "No seat where cities decide"),
            ("from", "2026-05-01"),
            ("until", "2027-04-30"),
        ],
    ),
    ("show_partnership", &[("audience", "everybody")]),
    ("end_partnership", &[("reason", "The trials are over")]),
    (
        "make_body",
        &[
            ("name", "Plain words"),
            ("kind", "working-group"),
            ("remit", "One page of advice"),
            ("from", "2026-04-01"),
            ("until", "2026-12-31"),
        ],
    ),
    (
        "give_seat",
        &[("city", "Lyon"), ("function", "leader"), ("seat_from", "2026-04-01"), ("seat_until", "2026-12-31")],
    ),
    ("extend_body", &[("new_end", "2027-03-31")]),
    ("close_body", &[("outcome", "The page is written")]),
    ("add_programme", &[("name", "Hub"), ("words", "Pilots"), ("source", "Invented"), ("from", "2025-01-01")]),
    ("rename_programme", &[("name", "Harbour"), ("words", "Pilots"), ("source", "Invented"), ("from", "2026-01-01")]),
    ("end_programme", &[("outcome", "Six trials")]),
    (
        "declare_interest",
        &[("kind", "shares"), ("named", "Lamp Works"), ("words", "Some shares"), ("from", "2025-01-01")],
    ),
];

impl Makers {
    pub(super) async fn organisations(&mut self, world: &World, parameter: &str, record: &str) -> String {
        match (parameter, record) {
            ("organisation", _) => partners_organisation(world).await,
            ("partnership", state) => self.propose(world, state).await,
            ("body", "regional") => self.make_regional_body(world).await,
            ("body", _) => self.make_body().await,
            ("programme", _) => made(&mut self.staff, "/programmes", "add_programme").await,
            ("interest", "own") => made(&mut self.own, "/interests", "declare_interest").await,
            _ => made(&mut self.other, "/interests", "declare_interest").await,
        }
    }

    /// A partnership that waits for the partner, or that the secretariat noted as agreed.
    async fn propose(&mut self, world: &World, state: &str) -> String {
        let path = format!("/organisations/{}/partnerships", partners_organisation(world).await);
        let id = made(&mut self.staff, &path, "propose_partnership").await;
        if state == "agreed" {
            send(&mut self.staff, &format!("/partnerships/{id}/agreement"), &[]).await;
        }
        id
    }

    /// A committee of the region that the president heads.
    async fn make_regional_body(&mut self, world: &World) -> String {
        let region = world.read(|tx| {
            let (post, _) = post_of(tx, Role::President)?.ok_or(Stop::Missing)?;
            let home = post::by_id(tx, post)?.ok_or(Stop::Missing)?.home;
            let regions = network::regions(tx, Language::English)?;
            regions.iter().find(|region| region.circle == home).map(|region| region.id).ok_or(Stop::Missing)
        });
        let region = region.await.to_string();
        let more = [("region", region.as_str())];
        let filled: Vec<_> = fields("make_body").iter().copied().chain(more).collect();
        last_part(&send(&mut self.staff, "/bodies", &filled).await)
    }

    /// A working group whose chair is the leader of Kansas City.
    async fn make_body(&mut self) -> String {
        let id = made(&mut self.staff, "/bodies", "make_body").await;
        let seat = [
            ("city", "Kansas City"),
            ("function", "leader"),
            ("role", "chair"),
            ("seat_from", "2026-04-01"),
            ("seat_until", "2026-12-31"),
        ];
        send(&mut self.staff, &format!("/bodies/{id}/seats"), &seat).await;
        id
    }
}

/// Sends a form filled in well and gives the id of the record that it made.
async fn made(browser: &mut Browser, path: &str, route_name: &str) -> String {
    last_part(&send(browser, path, fields(route_name)).await)
}

/// The organisation that the partner works for.
async fn partners_organisation(world: &World) -> String {
    let organisation = world.read(|tx| {
        let (post, _) = post_of(tx, Role::Partner)?.ok_or(Stop::Missing)?;
        let home = post::by_id(tx, post)?.ok_or(Stop::Missing)?.home;
        let organisations = network::organisations(tx)?;
        organisations.iter().find(|one| one.circle == home).map(|one| one.id).ok_or(Stop::Missing)
    });
    organisation.await.to_string()
}
