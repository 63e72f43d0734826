//! Discussions by user story: said, changed, hidden, appealed, followed; and reports that one person reads.

mod reports;

use crate::testing::{Browser, Role, for_each_engine};

/// A question of Kansas City that all members read, as addresses of discussions name it, and its page.
async fn shared(leader: &mut Browser) -> (String, String) {
    leader.get("/").await;
    let fields = [("words", "Nobody finds our online forms"), ("topic", "online-services")];
    let need = leader.post_form("/needs", &fields).await.location;
    let six = format!("{need}/questions/six");
    leader.get(&six).await;
    let sent = leader.post_form(&six, &[("words", "How did you begin?"), ("shared", "members")]).await;
    let path = sent.location;
    let id = path.rsplit('/').next().expect("an id");
    (format!("/discussions/inquiry-{id}"), path)
}

/// Says something, and gives where the comment is.
async fn say(browser: &mut Browser, at: &(String, String), words: &str) -> String {
    browser.get(&at.1).await;
    let sent = browser.post_form(&format!("{}/comments", at.0), &[("comment", words)]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let page = browser.get(&at.1).await;
    assert!(page.shows(words), "{}", page.body);
    let at = page.body.rfind("/comments/").map(|at| &page.body[at..]);
    let links = page.body.match_indices("href=\"/comments/").last().map(|(at, _)| &page.body[at + 6..]);
    let link = links.or(at).and_then(|rest| rest.split('"').next()).expect("its page");
    link.to_owned()
}

#[test]
fn a_comment_is_changed_and_every_version_stays_readable() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let at = shared(&mut leader).await;
        let comment = say(&mut leader, &at, "We began with forms").await;
        leader.get(&comment).await;
        let again = leader.post_form(&comment, &[("comment", "")]).await;
        assert!(again.status == 422 && again.shows("Write at least one sentence"));
        let sent = leader.post_form(&comment, &[("comment", "We began with the counter")]).await;
        let page = leader.follow(&sent).await;
        assert!(page.shows("We began with forms") && page.shows("version 2"), "{}", page.body);
        assert!(leader.get(&at.1).await.shows("changed once"));
        let mut chair = world.sign_in_as(Role::Chair).await;
        assert_eq!(chair.post_form(&comment, &[("comment", "Mine now")]).await.status, 403);
    });
}

#[test]
fn the_second_moderator_is_told_who_was_first() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let at = shared(&mut leader).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        let comment = say(&mut other, &at, "You are all fools").await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&comment).await;
        leader.get(&comment).await;
        leader.post_form(&format!("{comment}/hiding"), &[("reason", "An insult")]).await;
        let late = secretariat.post_form(&format!("{comment}/hiding"), &[("reason", "Rude")]).await;
        assert!(late.status == 403 && late.shows("Somebody hid it before you"), "{}", late.body);
        let mut chair = world.sign_in_as(Role::Chair).await;
        let page = chair.get(&at.1).await;
        assert!(page.shows("An insult") && !page.shows("You are all fools"), "{}", page.body);
        for page in [comment.clone(), format!("{comment}/report")] {
            assert!(!chair.get(&page).await.shows("You are all fools"), "{page}");
        }
    });
}

#[test]
fn an_appeal_is_decided_by_somebody_else() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let at = shared(&mut leader).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        let comment = say(&mut other, &at, "That law is no excuse").await;
        leader.get(&comment).await;
        leader.post_form(&format!("{comment}/hiding"), &[("reason", "Not the topic")]).await;
        other.get(&comment).await;
        other.post_form(&format!("{comment}/appeal"), &[("appeal", "It is the topic")]).await;
        assert_eq!(leader.post_form(&format!("{comment}/decision"), &[("decision", "show")]).await.status, 403);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get("/").await.body.contains(&comment), "it stands on the desk of the secretariat");
        secretariat.get(&comment).await;
        let decided = secretariat.post_form(&format!("{comment}/decision"), &[("decision", "show")]).await;
        assert_eq!(decided.status, 303, "{}", decided.body);
        let mut chair = world.sign_in_as(Role::Chair).await;
        assert!(chair.get(&at.1).await.shows("That law is no excuse"));
    });
}

#[test]
fn newcomers_write_five_comments_a_day() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let at = shared(&mut leader).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        for count in 1..=5 {
            say(&mut other, &at, &format!("Number {count}")).await;
        }
        let refused = other.post_form(&format!("{}/comments", at.0), &[("comment", "Number 6")]).await;
        assert!(refused.status == 403 && refused.shows("That is enough for one day"), "{}", refused.body);
    });
}
