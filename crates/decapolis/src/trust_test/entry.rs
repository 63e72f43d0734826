//! Getting in: the first account, links and codes, and what a scanner or a stranger can do with them.

use std::collections::BTreeMap;

use kernel::clock::Clock;
use kernel::db::Db;
use kernel::mail::Subscription;
use kernel::person::{self, NOBODY};
use kernel::post::{self, Function};
use kernel::session::{self, Key, Strength};
use kernel::stop::Stop;
use kernel::web::Secret;

use crate::account::tests::make_link;
use crate::program::{self, Home, NewUser};
use crate::testing::{ADDRESS, Browser, Engine, NOW, Role, TemporaryPlace, World, for_each_engine, post_of};

/// The address of Kansas City's leader.
const LEADERS_ADDRESS: &str = "leader.4393217@city.example";

fn asker() -> Key {
    Key::parse("00112233445566778899aabbccddeeff").expect("a key")
}

/// A mail to the leader with an act link: its path, and the one that stops mails of its kind.
async fn mailed(world: &World) -> (String, String) {
    let (asked, _) = world.read(|tx| post_of(tx, Role::Leader)).await.expect("a leader");
    let mut asker = world.sign_in_as(Role::OtherLeader).await;
    let need = asker.post_form("/needs", &[("words", "Nobody finds our forms"), ("topic", "online-services")]).await;
    let question = format!("{}/questions?post={asked}", need.location);
    assert_eq!(asker.post_form(&question, &[("words", "How did you begin?")]).await.status, 303);
    let (mail, path) = world.latest_mail().await;
    (path, Subscription { person: mail.person, kind: mail.kind }.path(&world.app))
}

async fn invitation(world: &World) -> String {
    let key = world
        .write(|tx| {
            let (post, person) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
            Ok(session::invite(tx, person, Some(post), false)?)
        })
        .await;
    format!("/invitation/{}", key.to_text())
}

/// Holds trust line a01.
#[test]
fn a_new_installation_has_nobody_until_the_command_line_invites() {
    for engine in Engine::present() {
        let place = TemporaryPlace::migrated(engine);
        let clock = Clock::standing_at(NOW);
        let db = Db::open(place.place(), 1, clock.clone(), 0).expect("the database opens");
        let people = db.read_blocking("people", |tx| Ok::<_, Stop>(person::after(tx, NOBODY)?)).expect("read");
        assert_eq!(people, []);
        let invite = || {
            let first = NewUser {
                email: "first@network.example".to_owned(),
                name: "First".to_owned(),
                home: Home::Secretariat,
                function: Function::Secretariat,
                title: "Secretary".to_owned(),
            };
            db.write_blocking("invite", move |tx| program::invite_user(tx, &first)).expect("invited")
        };
        let accept = |key: &Key| {
            let key = key.clone();
            let begun = db.write_blocking("accept", move |tx| Ok::<_, Stop>(session::accept(tx, &key)?));
            begun.expect("asked").is_some()
        };
        let (used, late) = (invite(), invite());
        assert_eq!([accept(&used), accept(&used)], [true, false], "once");
        clock.advance_seconds(3_600);
        assert!(!accept(&late), "within an hour");
    }
}

/// Holds trust line a03.
#[test]
fn no_row_holds_a_key_that_opens_something() {
    for_each_engine(async |world| {
        let (link, _) = make_link(world, Role::Leader, &asker()).await;
        let browser = world.sign_in_as(Role::Leader).await;
        let session = browser.cookie("sid").expect("a session").to_owned();
        let invitation = invitation(world).await.rsplit('/').next().expect("a key").to_owned();
        let rows = world.contents();
        for key in [link, session, invitation, asker().to_text()] {
            assert_eq!(key.len(), 32, "128 bits");
            assert!(!rows.iter().any(|row| row.to_lowercase().contains(&key)), "a key stands in a row");
            let hash = Key::parse(&key).expect("a key").hash();
            let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            assert!(rows.iter().any(|row| row.to_lowercase().contains(&hash)), "its hash does");
        }
    });
}

/// Holds trust line a04.
#[test]
fn a_link_dies_when_the_address_changes() {
    for_each_engine(async |world| {
        let (key, code) = make_link(world, Role::Leader, &asker()).await;
        let path = format!("/sign-in/link/{key}");
        let mut browser = world.browser();
        browser.keep_cookie("asker", &asker().to_text());
        assert_eq!(browser.get(&path).await.status, 200);
        let update = "UPDATE person SET email = 'new@city.example', email_folded = 'new@city.example' WHERE email = ";
        world.execute(&format!("{update}'{LEADERS_ADDRESS}'")).expect("changed");
        assert_eq!(browser.get(&path).await.status, 404);
        assert_eq!(browser.post_form("/sign-in/code", &[("code", &code)]).await.status, 422);
    });
}

/// What mail scanners ask for before a person does: the head, a prefetch, an image, a browser without a past.
const SCANNERS: &[(&str, &[(&str, &str)])] = &[
    ("HEAD", &[]),
    ("GET", &[("purpose", "prefetch"), ("sec-purpose", "prefetch")]),
    ("GET", &[("sec-fetch-dest", "image"), ("sec-fetch-mode", "no-cors"), ("sec-fetch-site", "cross-site")]),
    ("GET", &[("sec-fetch-dest", "document"), ("sec-fetch-mode", "navigate"), ("sec-fetch-site", "none")]),
];

/// Holds trust line a06.
#[test]
fn scanners_leave_every_kind_of_link_as_it_was() {
    for_each_engine(async |world| {
        let (act, stop) = mailed(world).await;
        let (link, _) = make_link(world, Role::Leader, &asker()).await;
        let paths = [act, stop, format!("/sign-in/link/{link}"), invitation(world).await];
        let before = world.contents();
        for path in &paths {
            for (method, headers) in SCANNERS {
                assert_eq!(world.browser().ask(method, path, headers).await.status, 200, "{method} {path}");
            }
            // One that fills in what it sees and presses, without the cookie of the page.
            let statuses = [world.browser().post_from(Some("cross-site"), path, &[]).await.status];
            assert_eq!(statuses, [403], "{path}");
        }
        assert_eq!(world.contents(), before);
        let mut person = world.browser();
        person.keep_cookie("asker", &asker().to_text());
        for (path, fields) in paths.iter().zip([&[("answer", "With one library")][..], &[], &[], &[]]) {
            person.get(path).await;
            assert_eq!(person.post_form(path, fields).await.status, 303, "{path} still works");
        }
    });
}

/// Holds trust line a08.
#[test]
fn what_is_signed_for_one_purpose_is_refused_for_every_other() {
    for_each_engine(async |world| {
        let (act, stop) = mailed(world).await;
        let (link, _) = make_link(world, Role::Leader, &asker()).await;
        let paths = [act, stop, format!("/sign-in/link/{link}"), invitation(world).await];
        let split = |path: &String| {
            let (purpose, token) = path.rsplit_once('/').expect("an address with a token");
            (purpose.to_owned(), token.to_owned())
        };
        let parts: Vec<(String, String)> = paths.iter().map(split).collect();
        for (at, (purpose, _)) in parts.iter().enumerate() {
            for (of, (_, token)) in parts.iter().enumerate() {
                let status = world.browser().get(&format!("{purpose}/{token}")).await.status;
                assert_eq!(status == 200, at == of, "{purpose} with the token of {}: {status}", parts[of].0);
            }
        }
    });
}

/// How many rows of each table.
fn counts(world: &World) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for row in world.contents() {
        *counts.entry(row.split(' ').next().unwrap_or_default().to_owned()).or_default() += 1;
    }
    counts
}

/// What asking for a link adds before it is answered: rows by table.
async fn added(world: &World, address: &str) -> BTreeMap<String, usize> {
    let before = counts(world);
    assert_eq!(world.browser().post_form("/sign-in", &[("email", address)]).await.status, 303);
    let after = counts(world);
    after.into_iter().map(|(table, count)| (table.clone(), count - before.get(&table).copied().unwrap_or(0))).collect()
}

/// Holds trust line a09.
#[test]
fn every_address_causes_the_same_work_before_the_answer() {
    for_each_engine(async |world| {
        let known = added(world, LEADERS_ADDRESS).await;
        assert_eq!(known["job"], 1, "what is left for later");
        // Unknown, of somebody who holds no post any more, malformed, empty, too long.
        for address in ["nobody@city.example", "former.leader@city.example", "no address", "", &"x".repeat(300)] {
            assert_eq!(added(world, address).await, known, "{address:?}");
        }
    });
}

/// Holds trust line a10.
#[test]
fn nodes_count_a_clients_requests_together() {
    for_each_engine(async |world| {
        let mut nodes = [world.browser(), Browser::new(world.node(ADDRESS, Secret::new([7; 32])))];
        for round in 0..20 {
            let asked = nodes[round % 2].post_form("/sign-in", &[("email", "x@city.example")]).await;
            assert_eq!(asked.status, 303);
        }
        for node in &mut nodes {
            assert_eq!(node.post_form("/sign-in", &[("email", "x@city.example")]).await.status, 429);
        }
    });
}

/// Holds trust line a30.
#[test]
fn a_link_is_not_mailed_when_the_post_ended_meanwhile() {
    for_each_engine(async |world| {
        world.browser().post_form("/sign-in", &[("email", LEADERS_ADDRESS)]).await;
        let mails = async || world.read(|tx| Ok(kernel::mail::latest(tx, None)?.len())).await;
        let before = mails().await;
        world
            .write(|tx| {
                let (_, leader) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
                Ok(post::take_all(tx, leader).map(drop)?)
            })
            .await;
        world.run_jobs(None);
        assert_eq!(mails().await, before);
    });
}

/// Holds trust line a63.
#[test]
fn a_link_under_way_outlives_one_rotation_of_the_secret() {
    for_each_engine(async |world| {
        let (act, stop) = mailed(world).await;
        let status = async |secret, path: &str| Browser::new(world.node(ADDRESS, secret)).get(path).await.status;
        for path in [&act, &stop] {
            assert_eq!(status(Secret::new([9; 32]).after([7; 32]), path).await, 200);
            assert_eq!(status(Secret::new([9; 32]), path).await, 404, "a second rotation ends it");
        }
    });
}

/// Holds trust line a63.
#[test]
fn an_open_form_outlives_one_rotation_of_the_secret() {
    for_each_engine(async |world| {
        let key = world
            .write(|tx| {
                let (post, person) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
                Ok(session::begin(tx, person, Some(post), Strength::Mail)?)
            })
            .await;
        for (secret, status) in [(Secret::new([9; 32]).after([7; 32]), 303), (Secret::new([9; 32]), 403)] {
            let mut before = world.browser();
            before.keep_cookie("sid", &key.to_text());
            before.get("/needs").await;
            let mut fields = before.hidden_fields("/needs");
            fields.extend(
                [("words", "Nobody finds us"), ("topic", "sensors")].map(|(a, b)| (a.to_owned(), b.to_owned())),
            );
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let mut after = Browser::new(world.node(ADDRESS, secret));
            after.keep_cookie("sid", &key.to_text());
            assert_eq!(after.post_from(None, "/needs", &fields).await.status, status);
        }
    });
}
