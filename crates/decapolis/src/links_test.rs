//! No list shows a link that leads nowhere: whoever is shown it may open it.

use std::collections::BTreeSet;

use crate::testing::{Browser, Role, for_each_engine};

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

/// The addresses of the network to which the lists lead, each once; of filters only one.
async fn links_of(browser: &mut Browser) -> BTreeSet<String> {
    let mut links = BTreeSet::new();
    for list in LISTS {
        let page = browser.get(list).await;
        let found = page.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let own = found.filter(|link| link.starts_with('/') && !link.contains(['.', '?', '#', '&']));
        links.extend(own.map(str::to_owned));
    }
    links
}
