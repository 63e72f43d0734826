//! No list shows a link that leads nowhere: whoever is shown it may open it.

use std::collections::BTreeSet;

use crate::support;
use crate::testing::{Browser, Role, for_each_engine};

/// Pages of cities that a stranger walks: each shows what every other shows.
const CITIES_WALKED: usize = 12;
/// Where everybody who is signed in begins.
const LISTS: [&str; 8] = ["/", "/needs", "/questions", "/offers", "/practices", "/support", "/rounds", "/cities"];
const READERS: [Role; 7] =
    [Role::Leader, Role::Officer, Role::OtherLeader, Role::President, Role::Chair, Role::Secretariat, Role::Partner];

#[test]
fn every_link_of_a_list_opens_for_whoever_is_shown_it() {
    for_each_engine(async |world| {
        let mut dead = Vec::new();
        for role in READERS {
            let mut browser = world.sign_in_as(role).await;
            for link in links_of(&mut browser).await {
                let status = browser.get(&link).await.status;
                if status >= 400 {
                    dead.push(format!("{status} {link} for {role:?}"));
                }
            }
        }
        assert_eq!(dead, Vec::<String>::new());
    });
}

#[test]
fn no_link_leads_a_stranger_to_a_closed_door() {
    for_each_engine(async |world| {
        let published = world.read(support::demo_published).await.expect("a review of the demo");
        let mut stranger = world.browser();
        let mut cities = own_links(&stranger.get(&published).await.body);
        cities.extend(own_links(&stranger.get("/cities").await.body));
        let cities = cities.into_iter().filter(|link| link.starts_with("/cities/")).take(CITIES_WALKED);
        let mut dead = Vec::new();
        for page in [published.clone(), "/".to_owned(), "/cities".to_owned()].into_iter().chain(cities) {
            let body = stranger.get(&page).await.body;
            for link in own_links(&body) {
                let status = stranger.get(&link).await.status;
                if status >= 400 {
                    dead.push(format!("{status} {link} on {page}"));
                }
            }
        }
        assert_eq!(dead, Vec::<String>::new());
    });
}

/// The addresses of the network to which the lists lead, each once; of filters only one.
async fn links_of(browser: &mut Browser) -> BTreeSet<String> {
    let mut links = BTreeSet::new();
    for list in LISTS {
        let page = browser.get(list).await;
        links.extend(own_links(&page.body));
    }
    links
}

fn own_links(page: &str) -> BTreeSet<String> {
    let found = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    found.filter(|link| link.starts_with('/') && !link.contains(['.', '?', '#', '&'])).map(str::to_owned).collect()
}
