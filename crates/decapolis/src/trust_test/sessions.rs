//! Sessions: their cookie, how long they live, and everything that ends them.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::limits::SESSIONS_MAX;
use kernel::person::{self, NewPerson};
use kernel::post;
use kernel::session::{self, Strength};
use kernel::stop::Stop;
use kernel::web::Secret;

use super::addresses;
use crate::program;
use crate::testing::{ADDRESS, Browser, Page, Role, World, for_each_empty_network, for_each_engine, kept, post_of};

const HOUR: i64 = 3_600;

async fn is_signed_in(browser: &mut Browser) -> bool {
    browser.get("/account").await.status == 200
}

fn header<'p>(page: &'p Page, name: &str) -> Vec<&'p str> {
    page.headers.iter().filter(|(known, _)| *known == name).map(|(_, value)| value.as_str()).collect()
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

/// Holds trust line a18.
#[test]
fn the_sessions_cookie_is_bound_to_the_host_and_closed_to_scripts() {
    for_each_engine(async |world| {
        let path = invitation(world).await;
        let mut browser = Browser::new(world.node("https://network.example", Secret::new([7; 32])));
        browser.get(&path).await;
        let answer = browser.post_form(&path, &[]).await;
        let cookies = header(&answer, "set-cookie");
        let [cookie] = cookies[..] else { panic!("one cookie: {cookies:?}") };
        let (pair, attributes) = cookie.split_once("; ").expect("attributes");
        assert_eq!(attributes, "Path=/; HttpOnly; SameSite=Lax; Secure", "no domain, so this host alone");
        let value = pair.strip_prefix("__Host-sid=").expect("the name");
        assert!(value.len() == 32 && value.bytes().all(|digit| digit.is_ascii_hexdigit()), "128 bits");
    });
}

/// Holds trust line a19.
#[test]
fn signing_in_and_changing_the_post_give_a_new_id() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        let second = world
            .write(|tx| {
                let (_, leader) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
                let (second, _) = post_of(tx, Role::Partner)?.ok_or(Stop::Missing)?;
                post::give_acting(tx, second, leader, tx.now(), tx.now().plus_days(9))?;
                Ok(second.to_string())
            })
            .await;
        let path = invitation(world).await;
        for (path, fields) in [(path.as_str(), &[][..]), ("/account/post", &[("post", second.as_str())][..])] {
            let mut old = browser.clone();
            browser.get(path).await;
            assert_eq!(browser.post_form(path, fields).await.status, 303);
            assert_ne!(browser.cookie("sid"), old.cookie("sid"));
            assert!(is_signed_in(&mut browser).await && !is_signed_in(&mut old).await, "{path}");
        }
    });
}

/// Holds trust line a20.
#[test]
fn a_session_ends_when_it_is_idle_for_too_long() {
    for_each_engine(async |world| {
        for (role, idle) in [(Role::Secretariat, HOUR), (Role::Leader, 12 * HOUR)] {
            let mut browser = world.sign_in_as(role).await;
            for _ in 0..2 {
                world.clock.advance_seconds(idle - 1);
                assert!(is_signed_in(&mut browser).await, "{role:?}: used in time");
            }
            world.clock.advance_seconds(idle);
            assert!(!is_signed_in(&mut browser).await, "{role:?}");
        }
        assert!(kept("docs/operators.md").contains("30 days, 12 hours idle; 1 hour idle for the secretariat"));
    });
}

/// Holds trust line a20.
#[test]
fn a_busy_session_ends_after_thirty_days() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Officer).await;
        for _ in 0..59 {
            world.clock.advance_seconds(12 * HOUR - 1);
            assert!(is_signed_in(&mut browser).await);
        }
        world.clock.advance_seconds(12 * HOUR + 59);
        assert!(!is_signed_in(&mut browser).await);
    });
}

fn end_post(tx: &mut Tx<'_>, role: Role) -> Result<(), Stop> {
    let (_, person) = post_of(tx, role)?.ok_or(Stop::Missing)?;
    Ok(post::take_all(tx, person).map(drop)?)
}

/// Holds trust lines a21, a29.
#[test]
fn whatever_ends_a_session_ends_it_on_every_node() {
    for_each_engine(async |world| {
        let node = world.node(ADDRESS, Secret::new([7; 32]));
        for (way, role) in [
            ("sign out", Role::Leader),
            ("post", Role::Officer),
            ("disable", Role::OtherLeader),
            ("erase", Role::Leader),
        ] {
            let mut here = world.sign_in_as(role).await;
            let mut there = Browser::new(std::sync::Arc::clone(&node));
            there.keep_cookie("sid", here.cookie("sid").expect("a session"));
            assert!(is_signed_in(&mut there).await);
            match way {
                "sign out" => drop(here.post_form("/sign-out", &[]).await),
                "post" => world.write(move |tx| end_post(tx, role)).await,
                "disable" => disable(world, role).await,
                _ => drop(here.post_form("/account/erasure", &[("sure", "yes")]).await),
            }
            assert!(!is_signed_in(&mut here).await && !is_signed_in(&mut there).await, "{way}");
            assert_eq!(there.post_form("/needs", &[("words", "x"), ("topic", "sensors")]).await.status, 401, "{way}");
        }
    });
}

async fn disable(world: &World, role: Role) {
    world
        .write(move |tx| {
            let (_, person) = post_of(tx, role)?.ok_or(Stop::Missing)?;
            let email = person::by_id(tx, person)?.and_then(|person| person.email).ok_or(Stop::Missing)?;
            program::disable_user(tx, &email).map(drop)
        })
        .await;
}

/// Holds trust line a22.
#[test]
fn every_page_has_a_way_out_for_who_is_signed_in() {
    for_each_engine(async |world| {
        let (mut leader, mut nobody) = (world.sign_in_as(Role::Leader).await, world.browser());
        for target in addresses(world).await {
            let page = leader.get(&target).await;
            // In a frame of another site nobody is signed in, since no session comes along: its page has no form at all.
            if target.ends_with("/embed") {
                assert!(!page.body.contains("<form"), "{target}");
                continue;
            }
            if header(&page, "content-type") == ["text/html; charset=utf-8"] {
                assert!(page.body.contains("<form action=\"/sign-out\""), "{target}");
                assert!(!nobody.get(&target).await.body.contains("/sign-out"), "{target}");
            }
        }
        let last = leader.get("/").await;
        leader.show(&last);
        assert_eq!(leader.hidden_fields("/sign-out").len(), 1);
        leader.post_form("/sign-out", &[]).await;
        assert!(!is_signed_in(&mut leader).await);
    });
}

/// Holds trust line a22.
#[test]
fn the_secretariat_ends_anybodys_sessions_and_links() {
    for_each_engine(async |world| {
        let (mut leader, path) = (world.sign_in_as(Role::Leader).await, invitation(world).await);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get("/account").await.body.contains("action=\"/account/others\""));
        secretariat.get("/account/others").await;
        let unknown = secretariat.post_form("/account/others", &[("email", "nobody@city.example")]).await;
        assert_eq!((unknown.status, unknown.shows("Enter the address of somebody in this network")), (422, true));
        let ended = secretariat.post_form("/account/others", &[("email", "Leader.4393217@city.example")]).await;
        assert!(secretariat.follow(&ended).await.shows("All sessions of this person have ended."));
        assert!(!is_signed_in(&mut leader).await && is_signed_in(&mut secretariat).await);
        assert_eq!(world.browser().get(&path).await.status, 404, "a link under way ended too");
    });
}

/// Holds trust line a24.
#[test]
fn signing_out_clears_the_browser_and_back_shows_nothing() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        for target in ["/", "/needs", "/account", "/account/data"] {
            assert_eq!(header(&browser.get(target).await, "cache-control"), ["no-store"], "{target}");
        }
        let out = browser.post_form("/sign-out", &[]).await;
        assert_eq!(header(&out, "clear-site-data"), ["\"cache\", \"storage\""]);
        assert!(!browser.cookie_names().contains(&"sid"));
    });
}

/// Holds trust line a29.
#[test]
fn a_form_opened_before_a_post_ended_is_refused_after_it() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        browser.get("/needs").await;
        world.write(|tx| end_post(tx, Role::Leader)).await;
        let late = browser.post_form("/needs", &[("words", "Too late"), ("topic", "sensors")]).await;
        assert_eq!(late.status, 401);
    });
}

#[test]
fn another_session_ends_the_oldest_of_a_person_but_not_in_a_demo() {
    let begun_one_after_the_other = async |world: &World| {
        let person = world.write(|tx| {
            let new = NewPerson {
                name: "Robin Many".to_owned(),
                email: Some("robin.many@city.example".to_owned()),
                language: Language::English,
                time_zone: "UTC".to_owned(),
            };
            Ok(person::create(tx, &new)?)
        });
        let person = person.await;
        for _ in 0..=SESSIONS_MAX {
            world.clock.advance_seconds(1);
            world.write(move |tx| Ok(session::begin(tx, person, None, Strength::Mail).map(drop)?)).await;
        }
        let open = world.read(move |tx| Ok(session::of_person(tx, person)?)).await;
        let last = world.read(|tx| Ok(tx.now())).await;
        (open.len(), open.iter().any(|session| session.began_at == last))
    };
    for_each_empty_network(async |world| {
        assert_eq!(begun_one_after_the_other(world).await, (SESSIONS_MAX, true), "the newest stays");
    });
    for_each_engine(async |world| {
        assert_eq!(begun_one_after_the_other(world).await, (SESSIONS_MAX + 1, true), "many share a demo's people");
    });
}
