//! Minutes: drafted by a button, approved by the chair, published, corrected.

use kernel::id::Id;
use kernel::post;
use kernel::session::{self, Strength};
use kernel::stop::Stop;

use super::{change_meeting, today, write_down};
use crate::forum::{self, MeetingId, Story};
use crate::testing::{Browser, Role, World, for_each_engine, post_of};

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

#[test]
fn minutes_open_with_day_place_chair_and_who_was_there() {
    for_each_engine(async |world| {
        let path = today(world).await;
        change_meeting(world, &path, "is_confidential = FALSE, place = 'Hall of Wombats'");
        let id: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
        let posts = world.read(|tx| Ok([post_of(tx, Role::Leader)?, post_of(tx, Role::Officer)?])).await;
        let [leader, officer] = posts.map(|found| found.expect("a post").0);
        let of_meeting = format!("meeting = {}", id.number());
        let deputy = format!("state = 'attended', instead_of = {}", officer.number());
        let last = format!("SELECT MAX(id) FROM meeting_seat WHERE {of_meeting} AND state = 'accepted'");
        for (set, which) in
            [(deputy.as_str(), format!("post = {}", leader.number())), ("state = 'excused'", format!("id = ({last})"))]
        {
            let sql = format!("UPDATE meeting_seat SET {set} WHERE {of_meeting} AND {which}");
            world.execute(&sql).expect("the database answers");
        }
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = draft(world, &mut secretariat).await;
        let page = secretariat.get(&at).await;
        let held = world.read(move |tx| Ok([post::by_id(tx, leader)?, post::by_id(tx, officer)?])).await;
        let [leader, officer] = held.map(|held| held.expect("a post"));
        let name = leader.holder.expect("somebody holds it").name;
        let line = format!("{}, Kansas City, for {}, Kansas City", leader.title, officer.title);
        for words in ["Held ", "Place: Hall of Wombats", "In the chair: ", "Present:", "Excused:", "Said that they"] {
            assert!(page.shows(words), "{words}: {}", page.body);
        }
        let (before, after) = page.body.split_once("Present:").expect("who was there");
        let present = after.split("Said that they").next().expect("a list");
        assert!(before.contains("Held ") && present.contains(&line), "{line}: {present}");
        assert!(!present.contains(&name), "posts, and not people: {present}");
    });
}

#[test]
fn who_was_at_a_chatham_house_meeting_stands_with_what_is_for_those_who_took_part() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = draft(world, &mut secretariat).await;
        assert!(secretariat.get(&at).await.shows("Said that they come:"));
        assert_eq!(send(&mut secretariat, &at, "approval", &[]).await, 303);
        assert_eq!(send(&mut chair(world).await, &at, "publication", &[("reach", "members")]).await, 303);
        let page = world.sign_in_as(Role::OtherLeader).await.get(&at).await;
        let names_nobody = !page.shows("Said that they come:") && !page.shows("In the chair");
        assert!(page.shows("Held ") && names_nobody, "{}", page.body);
        assert!(world.sign_in_as(Role::Leader).await.get(&at).await.shows("Said that they come:"));
    });
}

#[test]
fn the_next_meeting_says_what_became_of_the_actions_of_the_last_one() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let page = world.sign_in_as(Role::Leader).await.get(&path).await;
        assert!(page.shows("Of what the last meeting agreed: done: "), "{}", page.body);
        let page = world.sign_in_as(Role::OtherLeader).await.get(&path).await;
        assert!(page.status == 200 && !page.shows("Of what the last meeting agreed"), "{}", page.body);
    });
}
