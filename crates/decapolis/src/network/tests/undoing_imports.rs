//! Imports that are taken back, and lists that are odd.

use super::importing::{LIST, is_known, upload};
use crate::testing::{Role, for_each_engine};
use kernel::stop::Stop;

/// People of a city and of two organisations that the network does not know.
const NEWCOMERS: &str = "name,email,city,country,organisation\nLea Vogt,vogt@city.example,Bremen,DE,\n\
    Ida Holm,holm@fund.example,,,Harbour Fund\nOle Berg,berg@lab.example,,,Lamp Laboratory\n";

#[test]
fn cities_and_organisations_that_an_import_brought_go_too() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/import/members").await;
        let path = secretariat.post_form("/import/members/upload", &[("pasted", NEWCOMERS)]).await.location;
        secretariat.get(&path).await;
        secretariat.post_form(&format!("{path}/taking"), &[]).await;
        world.run_jobs(None);
        let home = world.read(|tx| {
            let person = kernel::person::by_email(tx, "vogt@city.example")?.ok_or(Stop::Missing)?;
            let held = kernel::post::held_by(tx, person.id)?;
            Ok(crate::network::city_of_circle(tx, held[0].home)?.ok_or(Stop::Missing)?.id)
        });
        // Somebody of another capability refers to the city; the person of one organisation signed in.
        let city = format!("/cities/{}", home.await);
        let call = [("day", "2026-04-10"), ("words", "They ask for a visit")];
        assert_eq!(secretariat.post_form(&format!("{city}/calls"), &call).await.status, 303);
        world
            .write(|tx| {
                let berg = kernel::person::by_email(tx, "berg@lab.example")?.ok_or(Stop::Missing)?;
                Ok(kernel::session::begin(tx, berg.id, None, kernel::session::Strength::Mail).map(drop)?)
            })
            .await;
        secretariat.get(&path).await;
        let undone = secretariat.post_form(&format!("{path}/undo"), &[]).await;
        let page = secretariat.follow(&undone).await;
        let said = ["What stayed, and why", "the person signed in since", "somebody is at home there"];
        assert_eq!(said.map(|words| page.shows(words)), [true; 3], "{}", page.body);
        let organisations = secretariat.get("/organisations").await;
        let shown = ["Harbour Fund", "Lamp Laboratory"].map(|name| organisations.shows(name));
        assert_eq!((secretariat.get(&city).await.status, shown), (200, [false, true]));
        assert!(!is_known(world, "vogt@city.example").await, "only the city is referred to");
    });
}

#[test]
fn why_rows_may_be_one_person_is_said_in_the_readers_language() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await.asks_for("fr");
        let path = upload(&mut secretariat).await;
        secretariat.keep_cookie("language", "fr");
        let page = secretariat.get(&path).await;
        let shown = ["même adresse électronique et même nom", "même nom et même ville"];
        assert_eq!(shown.map(|words| page.shows(words)), [true; 2], "{}", page.body);
    });
}

#[test]
fn a_column_that_was_read_wrongly_is_corrected() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/import/members").await;
        let pasted = [("pasted", "name,email,city,seat\nNoor Hale,hale@city.example,Nowhereville,Izmir\n")];
        let sent = secretariat.post_form("/import/members/upload", &pasted).await;
        assert!(secretariat.follow(&sent).await.shows("0 new, 0 here already, 1 left"));
        let columns = [("column-0", "name"), ("column-1", "email"), ("column-2", ""), ("column-3", "city")];
        let chosen = secretariat.post_form(&format!("{}/columns", sent.location), &columns).await;
        assert!(secretariat.follow(&chosen).await.shows("1 new, 0 here already, 0 left"));
    });
}

#[test]
fn what_is_no_list_comes_back_and_others_take_none() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/import/members").await;
        let empty = secretariat.post_form("/import/members/upload", &[("pasted", "")]).await;
        assert_eq!((empty.status, empty.shows("Choose a file or paste a list")), (422, true));
        for (role, status) in [(Role::Leader, 403), (Role::Chair, 403), (Role::Nobody, 401)] {
            let mut browser = world.sign_in_as(role).await;
            assert_eq!(browser.post_file("/import/members/upload", LIST.as_bytes()).await.status, status, "{role:?}");
        }
    });
}
