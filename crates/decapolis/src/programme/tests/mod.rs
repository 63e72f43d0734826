//! Programmes by user story, on both engines: added, renamed, ended.

use crate::testing::{Role, for_each_engine};

const FORUMS: [(&str, &str); 4] = [
    ("name", "River Forums"),
    ("words", "Cities on rivers meet"),
    ("source", "Board, 3 May 2024"),
    ("from", "2024-05-03"),
];

#[test]
fn a_renamed_programme_keeps_the_name_it_had() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/programmes").await;
        let path = secretariat.post_form("/programmes", &FORUMS).await.location;
        secretariat.get(&path).await;
        let name = [("name", "Water Forums"), FORUMS[1], ("source", "Board, 1 April 2026"), ("from", "2026-04-01")];
        let sent = secretariat.post_form(&format!("{path}/name"), &name).await;
        let page = secretariat.follow(&sent).await;
        let shown = ["Water Forums", "River Forums", "Board, 3 May 2024", "1 Apr 2026"];
        assert_eq!(shown.map(|words| page.shows(words)), [true; 4]);
        let list = world.sign_in_as(Role::Nobody).await.get("/programmes").await;
        assert_eq!([list.shows("Water Forums"), list.shows("River Forums")], [true, false]);
    });
}

#[test]
fn a_name_needs_a_source_and_a_day_after_the_last() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/programmes").await;
        let path = secretariat.post_form("/programmes", &FORUMS).await.location;
        secretariat.get(&path).await;
        let again = secretariat.post_form(&format!("{path}/name"), &[("name", "X"), ("from", "2024-05-03")]).await;
        let shown = ["Say where this is decided", "Enter a day after the present name began", "Say what it is"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 3]));
    });
}

#[test]
fn an_ended_programme_stands_among_the_earlier_ones() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/programmes").await;
        let path = secretariat.post_form("/programmes", &FORUMS).await.location;
        secretariat.get(&path).await;
        let sent = secretariat.post_form(&format!("{path}/end"), &[("outcome", "Nine rivers are cleaner")]).await;
        let page = secretariat.follow(&sent).await;
        assert!(page.shows("Nine rivers are cleaner") && !page.shows("Rename this programme"));
        let list = secretariat.get("/programmes").await;
        let (running, earlier) = list.body.split_once("id=\"earlier\"").expect("two parts");
        assert_eq!([running.contains("River Forums"), earlier.contains("River Forums")], [false, true]);
    });
}

#[test]
fn others_read_programmes_and_change_nothing() {
    for_each_engine(async |world| {
        for (role, status) in [(Role::Leader, 403), (Role::Chair, 403), (Role::Nobody, 401)] {
            let mut browser = world.sign_in_as(role).await;
            let page = browser.get("/programmes").await;
            assert!(page.shows("City Forums") && !page.shows("Add a programme"), "{role:?}");
            assert_eq!(browser.post_form("/programmes", &FORUMS).await.status, status, "{role:?}");
        }
    });
}
