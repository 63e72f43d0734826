//! Naming an assistant, and how their time ends.

use super::assistant;
use crate::testing::{Role, World, for_each_engine};

const IRIS: [(&str, &str); 3] = [("name", "Iris Vale"), ("email", "iris@city.example"), ("until", "2026-06-30")];

async fn page_of(world: &World, role: Role) -> String {
    format!("/posts/{}/assistants", world.post_of(role).await)
}

#[test]
fn a_holder_names_an_assistant_who_signs_in_by_mail() {
    for_each_engine(async |world| {
        let path = page_of(world, Role::Officer).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        officer.get(&path).await;
        let named = officer.post_form(&path, &IRIS).await;
        assert!(officer.follow(&named).await.shows("Iris Vale, until 30 Jun 2026"));
        let (mail, welcome) = world.latest_mail().await;
        assert_eq!((mail.kind.as_str(), mail.name.as_str()), ("assistant", "Iris Vale"));
        let mut iris = world.browser();
        assert!(iris.get(&welcome).await.shows("Sign in as Iris Vale"));
        let asked = iris.post_form(&welcome, &[]).await;
        assert_eq!((asked.status, asked.location.as_str()), (303, "/sign-in/code"));
        world.run_jobs(None);
        let (_, link) = world.latest_mail().await;
        iris.get(&link).await;
        let signed_in = iris.post_form(&link, &[]).await;
        assert!(iris.follow(&signed_in).await.shows("Assistant of"));
    });
}

#[test]
fn a_welcome_is_good_on_its_own_page_only() {
    for_each_engine(async |world| {
        let path = page_of(world, Role::Officer).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        officer.get(&path).await;
        officer.post_form(&path, &IRIS).await;
        let (_, welcome) = world.latest_mail().await;
        let scanner = world.browser().post_from(None, &welcome, &[]).await;
        assert_eq!(scanner.status, 403, "a button that nobody saw does nothing");
        assert_eq!(world.browser().get(&format!("{welcome}0")).await.status, 404);
    });
}

#[test]
fn an_assistant_ends_when_the_holder_says_so() {
    for_each_engine(async |world| {
        let path = page_of(world, Role::Leader).await;
        let mut robin = assistant(world).await;
        assert!(robin.get("/").await.shows("Assistant of"));
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        let (_, rest) = page.body.split_once("action=\"/assistants/").expect("a form that ends it");
        let end = format!("/assistants/{}", rest.split('"').next().expect("a path"));
        assert_eq!(leader.post_form(&end, &[]).await.status, 303);
        assert!(!robin.get("/").await.shows("Assistant of"));
        assert_eq!(robin.get("/needs").await.status, 401);
    });
}

#[test]
fn an_assistant_goes_with_the_holder_who_named_them() {
    for_each_engine(async |world| {
        let post = world.post_of(Role::Leader).await;
        let mut robin = assistant(world).await;
        assert_eq!(robin.get("/needs").await.status, 200);
        let can = [("_how", "acting"), ("_name", "Can Demir"), ("_email", "can@city.example"), ("_from", "2026-04-13")];
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let form = secretariat.get(&format!("/posts/{post}/hand-over")).await;
        assert_eq!(form.status, 200);
        let seen = secretariat.hidden_fields(&format!("/posts/{post}/hand-over/review"));
        let seen = seen.into_iter().find(|(name, _)| name == "_holding").expect("whose time was seen").1;
        let fields: Vec<_> = can.into_iter().chain([("_holding", seen.as_str())]).collect();
        let done = secretariat.post_form(&format!("/posts/{post}/hand-over"), &fields).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(robin.get("/needs").await.status, 401);
    });
}

#[test]
fn only_the_holder_names_assistants_of_a_post() {
    for_each_engine(async |world| {
        let path = page_of(world, Role::Officer).await;
        for (role, status) in [(Role::Leader, 403), (Role::Secretariat, 403), (Role::Nobody, 401)] {
            let mut browser = world.sign_in_as(role).await;
            let statuses = [browser.get(&path).await.status, browser.post_form(&path, &IRIS).await.status];
            assert_eq!(statuses, [status; 2], "{role:?}");
        }
        let mut officer = world.sign_in_as(Role::Officer).await;
        let again = officer.post_form(&path, &[("name", ""), ("email", "iris"), ("until", "2020-01-01")]).await;
        let errors = ["Enter a name", "Enter an e-mail address", "Enter a day from today"];
        assert_eq!((again.status, errors.map(|words| again.shows(words))), (422, [true; 3]));
    });
}
