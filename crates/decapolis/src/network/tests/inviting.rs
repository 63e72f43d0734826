//! A colleague is invited into a post, takes it up from the mail, and leaves it when somebody says so.

use kernel::stop::Stop;

use crate::network;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

/// Kansas City, whose leader invites.
pub(super) const PLACE: u32 = 4_393_217;

pub(super) const CAN: [(&str, &str); 6] = [
    ("title", "Head of Sensors"),
    ("function", "officer"),
    ("name", "Can Demir"),
    ("email", "can@city.example"),
    ("language", "en"),
    ("until", "2027-12-31"),
];

pub(super) async fn circle(world: &World) -> String {
    let city = world.read(|tx| network::city_at(tx, atlas::PlaceId::new(PLACE))?.ok_or(Stop::Missing));
    city.await.circle.to_string()
}

pub(super) async fn people_page(world: &World) -> String {
    format!("/circles/{}/people", circle(world).await)
}

/// Sends the invitation, and gives the page that then stands there.
async fn invite(world: &World, browser: &mut Browser) -> Page {
    browser.get(&people_page(world).await).await;
    let sent = browser.post_form(&format!("/circles/{}/invitations", circle(world).await), &CAN).await;
    browser.follow(&sent).await
}

/// The first action of a page that begins and ends so.
fn action(page: &Page, start: &str, end: &str) -> String {
    let actions = page.body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    actions.filter(|action| action.starts_with(start) && action.ends_with(end)).last().expect("a form").to_owned()
}

#[test]
fn an_invited_colleague_takes_the_post_up_and_signs_in() {
    for_each_engine(async |world| {
        let page = invite(world, &mut world.sign_in_as(Role::Leader).await).await;
        assert!(page.shows("Can Demir, Head of Sensors") && page.shows("not signed in yet"));
        let (mail, path) = world.latest_mail().await;
        assert_eq!((mail.kind.as_str(), mail.person), ("invitation", person(world, "can@city.example").await));
        let mut can = world.browser();
        assert!(can.get(&path).await.shows("Can Demir, Kansas City invites you into a post"));
        let taken = can.post_form(&path, &[]).await;
        assert_eq!((taken.status, taken.location.as_str()), (303, "/sign-in/code"));
        world.run_jobs(None);
        let (_, link) = world.latest_mail().await;
        can.get(&link).await;
        let signed_in = can.post_form(&link, &[]).await;
        assert!(can.follow(&signed_in).await.shows("Head of Sensors"));
        let page = world.sign_in_as(Role::Leader).await.get(&people_page(world).await).await;
        assert!(!page.shows("Can Demir, Head of Sensors") && page.shows("Can Demir"));
    });
}

async fn person(world: &World, email: &'static str) -> kernel::person::PersonId {
    world.read(move |tx| Ok(kernel::person::by_email(tx, email)?.ok_or(Stop::Missing)?.id)).await
}

#[test]
fn an_address_tells_the_inviter_no_name() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&people_page(world).await).await;
        let known = CAN.map(|(name, value)| match name {
            "email" => (name, "chair@network.example"),
            _ => (name, value),
        });
        let sent = leader.post_form(&format!("/circles/{}/invitations", circle(world).await), &known).await;
        let page = leader.follow(&sent).await;
        let chair = world.read(|tx| kernel::person::by_email(tx, "chair@network.example")?.ok_or(Stop::Missing));
        assert!(page.shows("Can Demir, Head of Sensors") && !page.shows(&chair.await.name));
    });
}

#[test]
fn opening_the_invitation_without_pressing_gives_no_post() {
    for_each_engine(async |world| {
        invite(world, &mut world.sign_in_as(Role::Leader).await).await;
        let (_, path) = world.latest_mail().await;
        assert_eq!(world.browser().get(&path).await.status, 200);
        assert_eq!(world.browser().post_from(None, &path, &[]).await.status, 403, "a scanner that presses");
        let person = person(world, "can@city.example").await;
        let held = world.read(move |tx| Ok(kernel::post::held_by(tx, person)?)).await;
        assert_eq!(held.len(), 0);
        assert_eq!(world.browser().get(&format!("{path}0")).await.status, 404);
    });
}

#[test]
fn a_withdrawn_invitation_leads_nowhere() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = invite(world, &mut leader).await;
        let (_, path) = world.latest_mail().await;
        let again = leader.post_form(&action(&page, "/sent-invitations/", "/again"), &[]).await;
        assert_eq!(again.status, 303);
        assert_eq!(world.browser().get(&path).await.status, 200, "a mail sent before is as good");
        let page = leader.get(&people_page(world).await).await;
        leader.post_form(&action(&page, "/sent-invitations/", "/withdrawal"), &[]).await;
        let mut can = world.browser();
        let dead = can.get(&path).await;
        assert_eq!((dead.status, dead.shows("was taken up, withdrawn, or is too old")), (403, true));
    });
}
