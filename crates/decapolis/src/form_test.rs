//! Forms through the web edge: taken from our own pages only, and once however often they are sent.

use crate::testing::{Browser, Role, World, contents, for_each_engine};

/// The leader's browser on the list of needs, and what its form would send.
async fn filled_form(world: &World, words: &'static str) -> (Browser, Vec<(String, String)>) {
    let mut browser = world.sign_in_as(Role::Leader).await;
    browser.get("/needs").await;
    let mut fields = browser.hidden_fields("/needs");
    assert_eq!(fields.len(), 2, "the proof, and the names of the controls");
    fields.extend([("words", words), ("topic", "sensors")].map(|(name, value)| (name.to_owned(), value.to_owned())));
    (browser, fields)
}

fn lent(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// How many rows of needs hold these words.
fn needs_stating(world: &World, words: &str) -> usize {
    contents(world.db().place()).iter().filter(|row| row.starts_with("need ") && row.contains(words)).count()
}

/// Holds trust lines a31, a35.
#[test]
fn the_same_form_sent_twice_is_one_act() {
    for_each_engine(async |world| {
        let (mut browser, fields) = filled_form(world, "Nobody answers the telephone").await;
        let first = browser.post_from(Some("same-origin"), "/needs", &lent(&fields)).await;
        let second = browser.post_from(Some("same-origin"), "/needs", &lent(&fields)).await;
        assert_eq!((first.status, &first.location), (303, &second.location));
        assert_eq!(needs_stating(world, "Nobody answers the telephone"), 1);
    });
}

#[test]
fn the_same_form_sent_at_once_is_one_act() {
    for_each_engine(async |world| {
        let (browser, fields) = filled_form(world, "Nobody answers the telephone").await;
        let fields = lent(&fields);
        let (mut one, mut other) = (browser.clone(), browser);
        let site = Some("same-origin");
        let (one, other) =
            tokio::join!(one.post_from(site, "/needs", &fields), other.post_from(site, "/needs", &fields));
        assert_eq!((one.status, &one.location), (303, &other.location));
        assert_eq!(needs_stating(world, "Nobody answers the telephone"), 1);
    });
}

#[test]
fn two_fresh_forms_with_the_same_words_are_two_acts() {
    for_each_engine(async |world| {
        for _ in 0..2 {
            let (mut browser, fields) = filled_form(world, "Nobody answers the telephone").await;
            assert_eq!(browser.post_from(None, "/needs", &lent(&fields)).await.status, 303);
        }
        assert_eq!(needs_stating(world, "Nobody answers the telephone"), 2);
    });
}

/// Holds trust line a49.
#[test]
fn a_form_that_is_not_ours_is_refused() {
    for_each_engine(async |world| {
        let before = contents(world.db().place());
        let (mut browser, fields) = filled_form(world, "Sent from elsewhere").await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        let statuses = [
            browser.post_from(Some("cross-site"), "/needs", &lent(&fields)).await.status,
            browser.post_from(Some("same-site"), "/needs", &lent(&fields)).await.status,
            browser.post_from(None, "/needs", &lent(&fields[1..])).await.status,
            // Another person's form, in a browser that does not say where it comes from.
            other.post_from(None, "/needs", &lent(&fields)).await.status,
        ];
        assert_eq!(statuses, [403; 4]);
        let is_session = |row: &String| row.starts_with("session ");
        let after: Vec<String> = contents(world.db().place()).into_iter().filter(|row| !is_session(row)).collect();
        assert_eq!(after, before.into_iter().filter(|row| !is_session(row)).collect::<Vec<_>>());
    });
}

#[test]
fn what_came_of_an_act_is_said_once_on_its_page() {
    for_each_engine(async |world| {
        let (mut browser, fields) = filled_form(world, "Nobody answers the telephone").await;
        let sent = browser.post_from(Some("same-origin"), "/needs", &lent(&fields)).await;
        assert!(browser.follow(&sent).await.shows("Your need is kept."));
        assert!(!browser.get(&sent.location).await.shows("Your need is kept."));
    });
}

#[test]
fn a_form_that_comes_back_says_nothing_of_an_act() {
    for_each_engine(async |world| {
        let (mut browser, fields) = filled_form(world, "").await;
        let back = browser.post_from(Some("same-origin"), "/needs", &lent(&fields)).await;
        assert_eq!(back.status, 422);
        assert!(browser.cookie("done").is_none());
    });
}

#[test]
fn a_cookie_of_somebody_elses_making_says_nothing() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        for name in ["nothing_of_ours", "need_list"] {
            browser.keep_cookie("done", name);
            assert!(!browser.get("/needs").await.shows("role=\"status\""), "{name}");
        }
    });
}

#[test]
fn all_that_is_said_of_acts_names_acts_of_its_capability() {
    for capability in crate::capabilities::ALL {
        let path = format!("{}/src/{}/texts/en.ftl", env!("CARGO_MANIFEST_DIR"), capability.name);
        let texts = std::fs::read_to_string(path).unwrap_or_default();
        let said = texts.split_once("\ndone =\n").map_or("", |(_, said)| said);
        let said = said.lines().take_while(|line| line.starts_with(' '));
        let named = said.filter_map(|line| Some(line.trim().strip_prefix('[')?.split_once(']')?.0.to_owned()));
        let acts: Vec<&str> = capability.routes.iter().map(|route| route.name).collect();
        let unknown: Vec<String> = named.filter(|name| !acts.contains(&name.as_str())).collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", capability.name);
    }
}
