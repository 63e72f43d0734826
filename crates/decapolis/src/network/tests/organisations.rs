//! Organisations and what was agreed with them: added, described, proposed, confirmed, ended.

use crate::network;
use crate::testing::{Browser, Role, World, for_each_engine};

const PROPOSAL: [(&str, &str); 7] = [
    ("partner_gives", "Lamps for one street"),
    ("partner_sum", "25,000.50"),
    ("partner_currency", "EUR"),
    ("network_gives", "A report in the spring"),
    ("rules", "No right to sell to cities"),
    ("from", "2026-05-01"),
    ("until", "2027-04-30"),
];

/// The page of the organisation that the partner works for.
pub(super) async fn fund(world: &World) -> String {
    let organisations = world.read(|tx| Ok(network::organisations(tx)?)).await;
    let fund = organisations.iter().find(|one| one.name.starts_with("Open Cities Fund")).expect("of the demo");
    format!("/organisations/{}", fund.id)
}

/// Proposes a partnership to the fund and gives its address.
pub(super) async fn propose(world: &World, secretariat: &mut Browser) -> String {
    let path = fund(world).await;
    secretariat.get(&format!("{path}/partnerships/new")).await;
    let sent = secretariat.post_form(&format!("{path}/partnerships"), &PROPOSAL).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

#[test]
fn the_secretariat_adds_an_organisation_that_everybody_finds() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/organisations/new").await;
        let fields = [("name", "Lake University"), ("kind", "university"), ("about", "It counts fish")];
        let sent = secretariat.post_form("/organisations", &fields).await;
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        assert!(stranger.get(&sent.location).await.shows("It counts fish"));
        for (kind, found) in [("university", true), ("company", false)] {
            let list = stranger.get(&format!("/organisations?kind={kind}")).await;
            assert_eq!(list.shows("Lake University"), found, "{kind}");
        }
    });
}

#[test]
fn its_own_people_edit_its_words_and_not_its_name() {
    for_each_engine(async |world| {
        let path = fund(world).await;
        let mut partner = world.sign_in_as(Role::Partner).await;
        partner.get(&format!("{path}/edit")).await;
        let fields = [("name", "Another name"), ("kind", "company"), ("about", "It pays for first trials")];
        let sent = partner.post_form(&path, &fields[2..]).await;
        assert!(partner.follow(&sent).await.shows("It pays for first trials"));
        partner.get(&format!("{path}/edit")).await;
        assert_eq!(partner.post_form(&path, &fields).await.status, 400, "a name is no field of their form");
        assert!(!partner.get(&path).await.shows("Another name"));
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.post_form(&path, &fields).await.status, 403);
    });
}

#[test]
fn a_stranger_reads_no_name_and_no_address_there() {
    for_each_engine(async |world| {
        let path = fund(world).await;
        let (mut stranger, mut leader) = (world.sign_in_as(Role::Nobody).await, world.sign_in_as(Role::Leader).await);
        let (public, signed_in) = (stranger.get(&path).await, leader.get(&path).await);
        assert_eq!([public.shows("Programme officer"), signed_in.shows("Programme officer")], [false, true]);
        assert!(!signed_in.body.contains("@fund.example") && !public.body.contains("@fund.example"));
        assert!(public.shows("Grants for first trials in five towns"), "the secretariat showed it to everybody");
        assert!(!public.shows("A second year of grants"), "a proposal is for the two sides");
    });
}
