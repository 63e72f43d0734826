//! Signing in by mail, as people and scanners meet it. What holds is in `docs/mail.md`.

use kernel::person;
use kernel::session::Key;
use kernel::stop::Stop;

use super::email_link::link;
use crate::testing::{Browser, Page, Role, World, for_each_engine, post_of};

/// A link for somebody of a role, asked for by the browser with this cookie: its key and its code.
pub(crate) async fn make_link(world: &World, role: Role, asker: &Key) -> (String, String) {
    let (app, asker) = (std::sync::Arc::clone(&world.app), asker.hash());
    world
        .write(move |tx| {
            let (_, person) = post_of(tx, role)?.ok_or(Stop::Missing)?;
            let person = person::by_id(tx, person)?.ok_or(Stop::Missing)?;
            let address = person.email.clone().ok_or(Stop::Missing)?;
            let key = link::make(tx, &app, &person, &address, &asker)?;
            let code = link::by_key(tx, &key)?.ok_or(Stop::Missing)?.code().to_owned();
            Ok((key.to_text(), code))
        })
        .await
}

async fn address_of(world: &World, role: Role) -> String {
    let address = world.read(move |tx| {
        let (_, person) = post_of(tx, role)?.ok_or(Stop::Missing)?;
        person::by_id(tx, person)?.and_then(|person| person.email).ok_or(Stop::Missing)
    });
    address.await
}

/// Asks for a link in a browser and has the mail written.
async fn ask(world: &World, browser: &mut Browser, address: &str) -> Page {
    browser.get("/sign-in").await;
    let answer = browser.post_form("/sign-in", &[("email", address)]).await;
    world.run_jobs(None);
    answer
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    browser.get("/account").await.status == 200
}

/// Holds trust line a04.
#[test]
fn the_top_of_a_page_names_post_then_home() {
    for_each_engine(async |world| {
        let account = world.sign_in_as(Role::Leader).await.get("/account").await;
        let named = ["You act as Deputy Mayor, Digital, Kansas City", "Deputy Mayor, Digital, Kansas City</"];
        assert!(account.shows(named[0]) && account.body.contains(named[1]), "{}", account.body);
        let desk = world.sign_in_as(Role::President).await.get("/").await;
        assert!(desk.shows("President, North America") && !desk.shows("North America, North America"));
    });
}

#[test]
fn a04_a_link_dies_after_use_time_and_a_newer_one() {
    for_each_engine(async |world| {
        let (mut browser, address) = (world.browser(), address_of(world, Role::Leader).await);
        ask(world, &mut browser, &address).await;
        let (_, older) = world.latest_mail().await;
        ask(world, &mut browser, &address).await;
        let (_, newer) = world.latest_mail().await;
        assert_eq!(browser.get(&older).await.status, 404, "after a newer one");
        browser.get(&newer).await;
        assert_eq!(browser.post_form(&newer, &[]).await.status, 303);
        assert_eq!((is_signed_in(&mut browser).await, browser.get(&newer).await.status), (true, 404), "after use");
        ask(world, &mut browser, &address).await;
        let (_, late) = world.latest_mail().await;
        world.clock.advance_seconds(599);
        assert_eq!(browser.get(&late).await.status, 200);
        world.clock.advance_seconds(1);
        assert_eq!(browser.get(&late).await.status, 404, "after ten minutes");
    });
}

/// Holds trust line a05.
#[test]
fn a05_elsewhere_a_link_shows_a_code_for_the_browser_that_asked() {
    for_each_engine(async |world| {
        let (mut browser, mut elsewhere) = (world.browser(), world.browser());
        let asker = Key::parse("00112233445566778899aabbccddeeff").expect("a key");
        browser.keep_cookie("asker", &asker.to_text());
        let (key, code) = make_link(world, Role::Leader, &asker).await;
        let shown = elsewhere.get(&format!("/sign-in/link/{key}")).await;
        assert!(shown.shows(&code) && !shown.body.contains("_nonce"), "a code and no button");
        assert_eq!(elsewhere.post_form("/sign-in/code", &[("code", &code)]).await.status, 422);
        assert_eq!(browser.post_form("/sign-in/code", &[("code", &code)]).await.status, 303);
        assert!(is_signed_in(&mut browser).await && !is_signed_in(&mut elsewhere).await);
    });
}

/// Holds trust line a05.
#[test]
fn a05_a_code_can_be_tried_five_times() {
    for_each_engine(async |world| {
        let mut browser = world.browser();
        let asker = Key::parse("00112233445566778899aabbccddeeff").expect("a key");
        browser.keep_cookie("asker", &asker.to_text());
        let (_, code) = make_link(world, Role::Leader, &asker).await;
        for _ in 0..5 {
            assert_eq!(browser.post_form("/sign-in/code", &[("code", "no")]).await.status, 422);
        }
        assert_eq!(browser.post_form("/sign-in/code", &[("code", &code)]).await.status, 422);
        assert!(!is_signed_in(&mut browser).await);
    });
}

/// Holds trust line a06.
#[test]
fn a06_a_get_by_a_scanner_uses_no_link() {
    for_each_engine(async |world| {
        let (mut browser, mut scanner) = (world.browser(), world.browser());
        ask(world, &mut browser, &address_of(world, Role::Leader).await).await;
        let (_, path) = world.latest_mail().await;
        for _ in 0..3 {
            assert_eq!(scanner.get(&path).await.status, 200);
            scanner.post_form(&path, &[]).await;
        }
        assert!(!is_signed_in(&mut scanner).await);
        browser.get(&path).await;
        browser.post_form(&path, &[]).await;
        assert!(is_signed_in(&mut browser).await);
    });
}

/// Holds trust line a07.
#[test]
fn a07_a_button_without_the_cookie_of_its_page_is_refused() {
    for_each_engine(async |world| {
        let mut browser = world.browser();
        ask(world, &mut browser, &address_of(world, Role::Leader).await).await;
        let (_, path) = world.latest_mail().await;
        let refused = browser.post_form(&path, &[]).await;
        assert_eq!((refused.status, refused.shows("Open the link from your mail again")), (403, true));
        assert!(!is_signed_in(&mut browser).await);
    });
}

/// Holds trust line a09.
#[test]
fn a09_every_address_gets_the_same_answer() {
    for_each_engine(async |world| {
        let known = address_of(world, Role::Leader).await;
        let mut answers = Vec::new();
        for address in [known.as_str(), "nobody@city.example", "no address", ""] {
            let mut browser = world.browser();
            let mut answer = ask(world, &mut browser, address).await;
            answer.headers.retain(|(name, _)| *name != "set-cookie");
            answers.push(answer);
        }
        assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:?}");
    });
}

/// Holds trust line a10.
#[test]
fn a10_an_account_gets_five_links_an_hour() {
    for_each_engine(async |world| {
        let (mut browser, address) = (world.browser(), address_of(world, Role::Leader).await);
        let mut ids = Vec::new();
        for _ in 0..6 {
            assert_eq!(ask(world, &mut browser, &address).await.status, 303);
            ids.push(world.latest_mail().await.0.id);
        }
        assert!(ids[..5].windows(2).all(|pair| pair[0] < pair[1]) && ids[4] == ids[5], "{ids:?}");
        world.clock.advance_seconds(3_600);
        ask(world, &mut browser, &address).await;
        assert!(world.latest_mail().await.0.id > ids[5], "an hour later");
    });
}

/// Holds trust line a10.
#[test]
fn a10_a_client_asks_twenty_times_an_hour() {
    for_each_engine(async |world| {
        let mut browser = world.browser();
        for _ in 0..20 {
            assert_eq!(browser.post_form("/sign-in", &[("email", "x@city.example")]).await.status, 303);
        }
        assert_eq!(browser.post_form("/sign-in", &[("email", "x@city.example")]).await.status, 429);
    });
}

/// Holds trust line a22.
#[test]
fn a22_a_person_ends_all_sessions_at_once() {
    for_each_engine(async |world| {
        let (mut here, mut there) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Leader).await);
        here.get("/account").await;
        let answer = here.post_form("/account/sessions", &[("everywhere", "yes")]).await;
        assert!(answer.headers.iter().any(|(name, _)| *name == "clear-site-data"));
        assert!(!is_signed_in(&mut here).await && !is_signed_in(&mut there).await);
    });
}
