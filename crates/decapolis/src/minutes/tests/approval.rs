//! Minutes: drafted by a button, approved by the chair, published, corrected.

use kernel::post;
use kernel::session::{self, Strength};
use kernel::stop::Stop;

use super::{today, write_down};
use crate::forum::{self, Story};
use crate::testing::{Browser, Role, World, for_each_engine};

/// Whoever chairs the meeting of today.
async fn chair(world: &World) -> Browser {
    let key = world
        .write(|tx| {
            let id = forum::demo_meeting(tx, Story::Today)?.ok_or(Stop::Missing)?;
            let chair = forum::meeting(tx, id)?.chair;
            let holder = post::holder_of(tx, chair)?.ok_or(Stop::Missing)?;
            Ok(session::begin(tx, holder.id, Some(chair), Strength::Invited)?)
        })
        .await;
    let mut browser = world.browser();
    browser.keep_cookie(world.app.config.session_cookie(), &key.to_text());
    browser
}

/// Drafts the minutes of the meeting of today, with a decision and a closed one.
async fn draft(world: &World, secretariat: &mut Browser) -> String {
    let path = today(world).await;
    let open = [("decision_words", "Wombats count in the same way"), ("decision_item", "Counting")];
    let closed = [("decision_words", "Bilbies ask the supplier"), ("decision_closed", "yes")];
    write_down(secretariat, &path, "decisions", &open).await;
    write_down(secretariat, &path, "decisions", &closed).await;
    let sent = write_down(secretariat, &path, "minutes", &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

async fn send(browser: &mut Browser, at: &str, form: &str, fields: &[(&str, &str)]) -> u16 {
    browser.get(at).await;
    browser.post_form(&format!("{at}/{form}"), fields).await.status
}

#[test]
fn minutes_are_drafted_approved_by_the_chair_and_published_to_the_members() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = draft(world, &mut secretariat).await;
        let page = secretariat.get(&at).await;
        assert!(page.shows("Decided: Wombats count in the same way") && page.shows("Counting"), "{}", page.body);
        let (mut leader, mut member) =
            (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::OtherLeader).await);
        assert_eq!([leader.get(&at).await.status, member.get(&at).await.status], [404, 404], "a draft is nobody's yet");
        let mut chair = chair(world).await;
        assert_eq!(send(&mut chair, &at, "publication", &[("reach", "members")]).await, 403, "not sent yet");
        assert_eq!(send(&mut secretariat, &at, "approval", &[]).await, 303);
        assert!(chair.get("/").await.body.contains(&format!("href=\"{at}\"")), "it waits on the chair's desk");
        assert_eq!(send(&mut chair, &at, "return", &[("return_words", "")]).await, 422, "the chair says why");
        assert_eq!(send(&mut chair, &at, "return", &[("return_words", "Bilbies are missing")]).await, 303);
        assert!(world.latest_mail().await.0.content.paragraphs.len() == 2, "told with the chair's words");
        assert!(secretariat.get("/").await.body.contains(&format!("href=\"{at}\"")), "it is to be finished again");
        assert_eq!(send(&mut chair, &at, "publication", &[("reach", "members")]).await, 403, "a draft again");
        assert_eq!(send(&mut secretariat, &at, "approval", &[]).await, 303);
        let text = [("minutes_words", "Decided: Wombats count alike"), ("closed_words", "Bilbies ask the supplier")];
        assert_eq!(send(&mut chair, &at, "text", &text).await, 303);
        chair.get(&at).await;
        let nobody = chair.post_form(&format!("{at}/publication"), &[]).await;
        assert!(nobody.status == 422, "the chair says who reads them");
        assert_eq!(send(&mut chair, &at, "publication", &[("reach", "members")]).await, 303);
        let page = member.get(&at).await;
        assert!(page.shows("Decided: Wombats count alike") && !page.shows("Bilbies"), "{}", page.body);
        assert!(leader.get(&at).await.shows("Bilbies ask the supplier"), "who attended reads the closed part");
        let partner = world.sign_in_as(Role::Partner).await.get(&at).await;
        assert!(partner.status == 200 && !partner.shows("Bilbies"), "{}", partner.body);
        let path = today(world).await;
        let written = member.get(&format!("{path}/minutes")).await;
        assert!(written.shows("Wombats count in the same way") && !written.shows("Bilbies"), "{}", written.body);
    });
}

#[test]
fn what_is_published_is_not_changed_but_put_right_below_with_its_day() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = draft(world, &mut secretariat).await;
        assert_eq!(send(&mut secretariat, &at, "corrections", &[("correction", "In spring")]).await, 403);
        send(&mut secretariat, &at, "approval", &[]).await;
        send(&mut chair(world).await, &at, "publication", &[("reach", "meeting")]).await;
        assert_eq!(send(&mut secretariat, &at, "text", &[("minutes_words", "Other words")]).await, 403);
        let path = today(world).await;
        assert_eq!(write_down(&mut secretariat, &path, "minutes", &[]).await.status, 403);
        let note = [("note_words", "Too late"), ("note_item", "")];
        assert_eq!(write_down(&mut secretariat, &path, "notes", &note).await.status, 403);
        assert_eq!(send(&mut secretariat, &at, "corrections", &[("correction", "In spring")]).await, 303);
        let page = world.sign_in_as(Role::Leader).await.get(&at).await;
        assert!(page.shows("In spring") && page.shows("Put right on 13 Apr 2026"), "{}", page.body);
        assert_eq!(world.sign_in_as(Role::OtherLeader).await.get(&at).await.status, 404, "for those who take part");
    });
}

#[test]
fn a_draft_is_made_anew_until_it_goes_to_the_chair() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = draft(world, &mut secretariat).await;
        let path = today(world).await;
        let more = [("decision_words", "Numbats go on"), ("decision_item", "Counting")];
        write_down(&mut secretariat, &path, "decisions", &more).await;
        let again = write_down(&mut secretariat, &path, "minutes", &[]).await;
        assert_eq!(again.location, at);
        assert!(secretariat.follow(&again).await.shows("Decided: Numbats go on"));
    });
}
