//! A network begins with nobody, and is kept by its secretariat.

use atlas::Atlas;
use kernel::post::Function;

use super::inviting::CAN;
use crate::program::{self, Home, NewUser};
use crate::testing::{Browser, Page, Role, World, for_each_empty_network, for_each_engine};

/// The secretary whom the command line invites first.
async fn first(world: &World) -> Browser {
    let invited = world.write(|tx| {
        let first = NewUser {
            email: "first@network.example".to_owned(),
            name: "First".to_owned(),
            home: Home::Secretariat,
            function: Function::Secretariat,
            title: "Secretary".to_owned(),
        };
        program::invite_user(tx, &first)
    });
    let link = format!("/invitation/{}", invited.await.to_text());
    let mut browser = world.browser();
    browser.get(&link).await;
    browser.post_form(&link, &[]).await;
    browser
}

/// Sends a form of a page, and gives the page to which it leads.
async fn send(browser: &mut Browser, page: &str, path: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(page).await;
    let sent = browser.post_form(path, fields).await;
    assert_eq!(sent.status, 303, "{path}: {}", sent.body);
    browser.follow(&sent).await
}

/// What stands in a page behind some words, up to the next quotation mark.
fn behind(page: &Page, words: &str) -> String {
    let (_, rest) = page.body.split_once(words).unwrap_or_else(|| panic!("{words} in {}", page.body));
    rest.split('"').next().expect("it ends").to_owned()
}

/// Makes a region, and gives its id.
async fn region(secretariat: &mut Browser, name: &str) -> String {
    let kept = send(secretariat, "/network", "/regions", &[("name_en", name)]).await;
    assert!(kept.shows(name) && kept.body.contains("/circles/"), "who heads it is invited here: {}", kept.body);
    let names = behind(&kept, "action=\"/regions/");
    names.split('/').next().expect("an id").to_owned()
}

#[test]
fn a_network_that_begins_with_nobody_comes_to_its_first_brief() {
    for_each_empty_network(async |world| {
        let mut secretariat = first(world).await;
        let named = send(&mut secretariat, "/network", "/network/name", &[("name", "Cities of the North")]).await;
        assert!(named.shows("Cities of the North"), "{}", named.body);
        let north = region(&mut secretariat, "The North").await;
        let oulu = Atlas::get().named("Oulu")[0].id().to_string();
        let asked = secretariat.get("/cities/new?city=Oulu").await;
        assert!(asked.body.contains(&format!("value=\"{oulu}\"")), "{}", asked.body);
        assert!(!asked.body.contains("/api/v1/cities/new"), "a form is no city");
        let fields = [("place", &*oulu), ("region", &*north), ("standing", "active"), ("reason", "Founding member")];
        let city = send(&mut secretariat, "/cities/new?city=Oulu", "/cities", &fields).await;
        assert!(city.shows("Oulu") && city.shows("Founding member"), "{}", city.body);
        let people = format!("/circles/{}", behind(&city, "href=\"/circles/"));
        let leader = CAN.map(|(name, typed)| if name == "function" { (name, "leader") } else { (name, typed) });
        send(&mut secretariat, &people, &people.replace("/people", "/invitations"), &leader).await;
        let mut can = take_up(world).await;
        let need = [("words", "Residents over 65 cannot use our online services")];
        let brief = send(&mut can, "/", "/needs", &need).await;
        assert!(brief.shows("Older residents"), "a topic is suggested: {}", brief.body);
    });
}

/// Whoever was invited last takes the post up and signs in.
async fn take_up(world: &World) -> Browser {
    let (_, path) = world.latest_mail().await;
    let mut browser = world.browser();
    browser.get(&path).await;
    browser.post_form(&path, &[]).await;
    world.run_jobs(None);
    let (_, link) = world.latest_mail().await;
    browser.get(&link).await;
    browser.post_form(&link, &[]).await;
    browser
}

#[test]
fn a_city_is_added_once_and_a_region_ends_when_it_has_none() {
    for_each_empty_network(async |world| {
        let mut secretariat = first(world).await;
        let none = secretariat.get("/cities/new?city=Oulu").await;
        assert!(none.shows("Add a region first"), "{}", none.body);
        let (north, south) = (region(&mut secretariat, "The North").await, region(&mut secretariat, "The South").await);
        let oulu = Atlas::get().named("Oulu")[0].id().to_string();
        let fields = [("place", &*oulu), ("region", &*north), ("standing", "lead"), ("reason", "They wrote to us")];
        let city = send(&mut secretariat, "/cities/new?city=Oulu", "/cities", &fields).await;
        let id = behind(&city, "href=\"/cities/").replace("/keep", "");
        secretariat.get("/cities/new?city=Oulu").await;
        let again = secretariat.post_form("/cities", &fields).await;
        assert!(again.status == 422 && again.shows("The network knows Oulu already"), "{}", again.body);
        let end = format!("/regions/{north}/end");
        assert_eq!(secretariat.post_form(&end, &[]).await.status, 403, "a city belongs to it");
        send(&mut secretariat, &format!("/cities/{id}/keep"), &format!("/cities/{id}/region"), &[("region", &south)])
            .await;
        let kept = send(&mut secretariat, &format!("/regions/{north}/keep"), &end, &[]).await;
        assert!(kept.shows("The South") && !kept.shows("The North"), "{}", kept.body);
    });
}

#[test]
fn a_region_has_a_name_in_each_language() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let id = region(&mut secretariat, "The far North").await;
        let names = [("name_en", "The far North"), ("name_fr", "Le Grand Nord")];
        send(&mut secretariat, &format!("/regions/{id}/keep"), &format!("/regions/{id}/names"), &names).await;
        assert!(world.browser().asks_for("fr").get("/regions").await.shows("Le Grand Nord"));
        assert!(world.browser().asks_for("es").get("/regions").await.shows("The far North"), "it has no Spanish name");
        secretariat.get(&format!("/regions/{id}/keep")).await;
        let unnamed = secretariat.post_form(&format!("/regions/{id}/names"), &[("name_en", " ")]).await;
        assert!(unnamed.status == 422 && unnamed.shows("Enter a name in one language at least"));
        let mut chair = world.sign_in_as(Role::Chair).await;
        assert_eq!(chair.get("/network").await.status, 403);
    });
}
