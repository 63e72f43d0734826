//! Speakers are asked, and answer on the page or from the mail.

use super::{add, says, seated_meeting};
use crate::testing::{Browser, Role, World, for_each_engine};

/// Asks Kansas City's leader to speak in an item; gives the item's address.
pub(super) async fn asked(world: &World, secretariat: &mut Browser) -> String {
    let meeting = seated_meeting(world).await;
    let item = add(world, secretariat, &meeting, &[]).await;
    let post = world.post_of(Role::Leader).await;
    secretariat.get(&item).await;
    let sent = secretariat.post_form(&format!("{item}/speakers"), &[("post", &post)]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    item
}

#[test]
fn whoever_is_asked_finds_it_on_the_desk_and_says_yes() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = asked(world, &mut secretariat).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let desk = leader.get("/").await;
        assert!(desk.shows("Say whether you speak") && desk.shows("Letters that people read"), "{}", desk.body);
        let page = leader.get(&item).await;
        let path = page
            .body
            .split("action=\"")
            .find_map(|rest| rest.split('"').next().filter(|path| path.ends_with("/answer")));
        let path = path.expect("the form of the answer").to_owned();
        let nothing = leader.post_form(&path, &[]).await;
        assert!(nothing.status == 422 && nothing.shows("Say yes or no"), "{}", nothing.body);
        assert_eq!(leader.post_form(&path, &[("speak", "yes")]).await.status, 303);
        assert!(secretariat.get(&item).await.shows("confirmed"));
        assert!(!leader.get("/").await.shows("Letters that people read"));
        leader.get(&item).await;
        assert_eq!(leader.post_form(&path, &[("speak", "no")]).await.status, 403, "one answer is enough");
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.post_form(&path, &[("speak", "no")]).await.status, 403);
    });
}

#[test]
fn a_no_from_the_mail_reaches_whoever_asked_and_can_be_taken_back() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = asked(world, &mut secretariat).await;
        let (mail, act) = world.latest_mail().await;
        assert_eq!(mail.kind, "speaker-asked");
        assert!(says(&mail).contains("9 Jun 2026, 10:00 (Chicago), Hall."), "{}", says(&mail));
        let mut stranger = world.browser();
        assert!(stranger.get(&act).await.shows("Letters that people read"));
        let done = stranger.post_form(&act, &[("speak", "no"), ("reason", "The council meets")]).await;
        assert!(done.status < 400, "{}", done.body);
        let told = world.mails_of("speaker-declined").await;
        assert!(says(&told[0]).contains("The council meets") && !told[0].subject.contains("Letters"));
        let page = secretariat.get(&item).await;
        assert!(page.shows("declined") && page.shows("The council meets"), "{}", page.body);
        let other = world.sign_in_as(Role::OtherLeader).await.get(&item).await;
        assert!(!other.shows("The council meets"), "why not is for who asked");
    });
}
