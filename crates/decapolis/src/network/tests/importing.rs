//! The secretariat takes a list of members in: seen before, said after, undone within a day.

use kernel::stop::Stop;

use crate::testing::{Browser, Role, World, for_each_engine};

/// A leader of the demo under another title, two rows of one person, two that may be one, a city nobody knows.
pub(super) const LIST: &str = "Name;E-Mail;Stadt;Land;Funktion\n\
    Noor Hale;hale@city.example;Izmir;TR;Open Data Officer\n\
    NOOR HALE;hale@city.example;Izmir;TR;\n\
    Tom Ek;tom@city.example;Lyon;FR;Officer\n\
    Tom Ek;ek@elsewhere.example;Lyon;FR;Officer\n\
    Ina Roth;roth@city.example;Nowhereville;DE;Officer\n\
    Somebody Else;chair@network.example;Izmir;TR;Clerk\n\
    Lea Vogt;vogt@city.example;Bremen;DE;Head of Data\n";

pub(super) async fn upload(secretariat: &mut Browser) -> String {
    secretariat.get("/import/members").await;
    let sent = secretariat.post_file("/import/members/upload", LIST.as_bytes()).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

async fn take(world: &World, secretariat: &mut Browser) -> String {
    let path = upload(secretariat).await;
    secretariat.get(&path).await;
    assert_eq!(secretariat.post_form(&format!("{path}/taking"), &[]).await.status, 303);
    world.run_jobs(None);
    path
}

pub(super) async fn is_known(world: &World, email: &'static str) -> bool {
    world.read(move |tx| Ok::<_, Stop>(kernel::person::by_email(tx, email)?.is_some())).await
}

#[test]
fn a_list_is_looked_through_before_anything_is_written() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = upload(&mut secretariat).await;
        let page = secretariat.get(&path).await;
        let shown = ["one person: taken once", "may be one person: left", "same e-mail address and name"];
        assert_eq!(shown.map(|words| page.shows(words)), [true; 3]);
        assert!(page.shows("2 new, 1 here already, 1 left") && !is_known(world, "hale@city.example").await);
    });
}

#[test]
fn one_press_takes_what_is_certain_and_says_what_was_left() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = take(world, &mut secretariat).await;
        let page = secretariat.get(&path).await;
        let shown = ["may be the same person as another row", "no city of the world is called so", "differs: name"];
        assert_eq!(shown.map(|words| page.shows(words)), [true; 3], "{}", page.body);
        assert_eq!(
            [is_known(world, "hale@city.example").await, is_known(world, "tom@city.example").await],
            [true, false]
        );
        let chair = world.read(|tx| Ok::<_, Stop>(kernel::person::by_email(tx, "chair@network.example")?)).await;
        assert_ne!(chair.expect("the chair").name, "Somebody Else", "nobody known is changed");
        let cities = secretariat.get("/cities?name=Bremen").await;
        assert!(cities.shows("Bremen"), "a city that the network did not know");
        let again = take(world, &mut secretariat).await;
        assert!(secretariat.get(&again).await.shows("Here already, nothing changed"));
    });
}

#[test]
fn an_import_is_undone_where_nothing_was_done_since() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = take(world, &mut secretariat).await;
        let vogt = world.read(|tx| Ok::<_, Stop>(kernel::person::by_email(tx, "vogt@city.example")?)).await;
        let person = vogt.expect("taken").id;
        world.write(move |tx| Ok(kernel::session::begin(tx, person, None, kernel::session::Strength::Mail)?)).await;
        secretariat.get(&path).await;
        let undone = secretariat.post_form(&format!("{path}/undo"), &[]).await;
        assert!(secretariat.follow(&undone).await.shows("taken, and undone since"));
        let known = [is_known(world, "hale@city.example").await, is_known(world, "vogt@city.example").await];
        assert_eq!(known, [false, true], "whoever signed in since stays");
        assert_eq!(secretariat.post_form(&format!("{path}/undo"), &[]).await.status, 403);
    });
}

#[test]
fn a_list_that_is_too_large_comes_back_with_its_form() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/import/members").await;
        let large = vec![b'a'; world.app.files.bytes_max + 1];
        let page = secretariat.post_file("/import/members/upload", &large).await;
        assert!(page.status == 422 && page.shows("Choose a file of at most 25 MB"), "{}", page.body);
    });
}
