//! A bursary asked for from the page that an invitation's mail leads to, without signing in.

use super::send;
use crate::forum::tests::make_meeting;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const WISH: [(&str, &str); 3] =
    [("reason", "No quokka flies for nothing"), ("contribution", "A session"), ("estimated", "1,200")];

/// The link of a page that says something.
fn link(page: &Page, label: &str) -> Option<String> {
    let links = page.body.split("href=\"").skip(1).filter_map(|rest| rest.split_once('"'));
    let mut links = links.filter(|(_, rest)| rest.split("</a>").next().is_some_and(|text| text.contains(label)));
    links.next().map(|(path, _)| path.to_owned())
}

/// A meeting with bursaries to which Kansas City is asked; gives its address and that of the mail's page.
async fn invited(world: &World) -> (Browser, String, String) {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let path = make_meeting(&mut secretariat, &[]).await;
    let scheme = [
        ("currency", "EUR"),
        ("pot", "5000"),
        ("ceiling", "1200"),
        ("ask_by", "2026-05-20"),
        ("scheme_words", "Economy fares"),
        ("paid", "costs"),
    ];
    assert_eq!(send(&mut secretariat, &path, "bursary", &scheme).await.status, 303);
    let asked = send(&mut secretariat, &path, "seats", &[("city", "Kansas City"), ("then", "invite")]).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let (_, answer) = world.latest_mail().await;
    (secretariat, path, answer)
}

#[test]
fn a_bursary_is_asked_for_from_the_invitations_mail_and_taken_back() {
    for_each_engine(async |world| {
        let (mut secretariat, path, answer) = invited(world).await;
        let mut anybody = world.browser();
        let page = anybody.get(&answer).await;
        let ask = link(&page, "Ask for a bursary").expect("it stands beside the answer");
        let page = anybody.get(&ask).await;
        assert!(
            page.shows("EUR\u{a0}1,200") && page.shows("Economy fares") && page.shows("20 May 2026"),
            "{}",
            page.body
        );
        let again = anybody.post_form(&ask, &[("reason", ""), ("estimated", "much")]).await;
        assert!(again.status == 422 && again.shows("Say why your city needs it"), "{}", again.body);
        anybody.get(&ask).await;
        assert_eq!(anybody.post_form(&ask, &WISH).await.status, 303);
        let page = secretariat.get(&format!("{path}/bursary")).await;
        assert!(page.shows("Kansas City") && page.shows("asked"), "{}", page.body);
        assert_eq!(link(&anybody.get(&answer).await, "Ask for a bursary"), None, "a city asks once");
        let receipt = anybody.get(&ask).await;
        anybody.show(&receipt);
        assert_eq!(anybody.post_form(&format!("{ask}/undo"), &[]).await.status, 303);
        assert!(link(&anybody.get(&answer).await, "Ask for a bursary").is_some(), "as if it had not asked");
        let page = secretariat.get(&format!("{path}/bursary")).await;
        assert!(!page.shows("Who asked"), "{}", page.body);
    });
}

#[test]
fn who_answered_already_still_finds_the_way_to_a_bursary_and_who_declined_does_not() {
    for_each_engine(async |world| {
        let (_, _, answer) = invited(world).await;
        let mut anybody = world.browser();
        anybody.get(&answer).await;
        assert_eq!(anybody.post_form(&answer, &[("answer", "accept")]).await.status, 303);
        let receipt = anybody.get(&answer).await;
        assert!(link(&receipt, "Ask for a bursary").is_some(), "{}", receipt.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let (_, confirmed) = world.latest_mail().await;
        leader.get(&confirmed).await;
        let declined = [("answer", "decline"), ("reason", "The council meets")];
        assert_eq!(leader.post_form(&confirmed, &declined).await.status, 303);
        assert_eq!(link(&anybody.get(&answer).await, "Ask for a bursary"), None);
    });
}

#[test]
fn a_meeting_without_bursaries_offers_none() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[]).await;
        send(&mut secretariat, &path, "seats", &[("city", "Kansas City"), ("then", "invite")]).await;
        let (_, answer) = world.latest_mail().await;
        let page = world.browser().get(&answer).await;
        assert!(page.status == 200 && link(&page, "Ask for a bursary").is_none(), "{}", page.body);
    });
}
