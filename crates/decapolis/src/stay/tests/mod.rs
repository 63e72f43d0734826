//! What guests need, by user story, on both engines: said, read by the secretariat alone, listed, left behind, forgotten.

mod consents;
mod forgotten;
mod lists;

use kernel::id::Id;

use crate::forum::{self, MeetingId, Story};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

/// The demo's meeting in three weeks: Kansas City has a seat and was asked what it needs.
async fn ahead(world: &World) -> String {
    let meeting = world.read(|tx| forum::demo_meeting(tx, Story::Ahead)).await;
    format!("/meetings/{}", meeting.expect("the demo has a meeting ahead"))
}

/// The seat of Kansas City there.
async fn own_seat(world: &World) -> String {
    let seat = world.read(forum::example_seat).await;
    format!("/meeting-seats/{}", seat.expect("Kansas City has a seat"))
}

fn number_of(path: &str) -> i64 {
    let id: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
    id.number()
}

const NEEDS: [(&str, &str); 6] = [
    ("dinner", "yes"),
    ("diet", "other"),
    ("diet_words", "No quokka nuts"),
    ("access", "A quiet wombat room"),
    ("letter", "yes"),
    ("passport_name", "Numbat Of Passport"),
];

async fn say(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(&format!("{path}/needs")).await;
    browser.post_form(&format!("{path}/needs"), fields).await
}

#[test]
fn a_guest_says_once_what_they_need_and_it_leaves_the_desk() {
    for_each_engine(async |world| {
        let path = ahead(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let desk = leader.get("/").await;
        assert!(desk.body.contains("/stay-needs/") && desk.shows("Say what you need at the meeting"), "{}", desk.body);
        let step = desk.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let step = step.into_iter().find(|link| link.starts_with("/stay-needs/")).expect("a step").to_owned();
        assert_eq!(leader.get(&step).await.location, format!("{path}/needs"));
        assert!(leader.get(&path).await.shows("books rooms and tables from what you say"));
        let sent = say(&mut leader, &path, &NEEDS).await;
        let page = leader.follow(&sent).await;
        assert!(page.shows("You said it on") && page.body.contains("No quokka nuts"), "{}", page.body);
        assert!(!leader.get("/").await.body.contains("/stay-needs/"), "what is said leaves the desk");
        assert!(leader.get(&path).await.shows("You said what you need"));
    });
}

#[test]
fn nobody_but_the_secretariat_and_the_guest_reads_what_a_guest_needs() {
    for_each_engine(async |world| {
        let (path, seat) = (ahead(world).await, own_seat(world).await);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(say(&mut leader, &path, &NEEDS).await.status, 303);
        let pages = ["lists", "lists/dinner", "lists/access", "lists/letters", "lists/dinner/file.csv"];
        let pages = pages.map(|page| format!("{path}/{page}"));
        let mut all = pages.to_vec();
        all.extend([format!("{seat}/needs"), format!("{seat}/letter")]);
        for role in [Role::OtherLeader, Role::Officer, Role::President, Role::Chair, Role::Partner, Role::Nobody] {
            let mut browser = world.sign_in_as(role).await;
            for page in &all {
                let answer = browser.get(page).await;
                assert!(matches!(answer.status, 401 | 403 | 404), "{role:?} {page}: {}", answer.status);
            }
            assert!(!browser.get(&path).await.body.contains("quokka"), "{role:?}");
        }
        assert!(leader.get(&format!("{seat}/needs")).await.shows("No quokka nuts"), "one's own");
        assert_eq!(leader.get(&pages[0]).await.status, 403, "the guest reads no lists");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get(&pages[1]).await.shows("No quokka nuts"));
    });
}

#[test]
fn the_secretariat_writes_down_what_it_hears_on_the_phone_but_consents_for_nobody() {
    for_each_engine(async |world| {
        let (path, seat) = (ahead(world).await, own_seat(world).await);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&format!("{seat}/needs")).await;
        assert!(page.shows("Write down what they tell you") && !page.shows("May you be in pictures"), "{}", page.body);
        let sent = say(&mut secretariat, &seat, &NEEDS).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let consent = [("pictures", "yes"), ("recordings", "no")];
        assert_eq!(secretariat.post_form(&format!("{path}/consents"), &consent).await.status, 403);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&format!("{path}/needs")).await.body.contains("No quokka nuts"));
    });
}

#[test]
fn all_that_is_wrong_with_a_form_comes_back_at_once() {
    for_each_engine(async |world| {
        let path = ahead(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let wrong = [
            ("arrives", "2030-01-01"),
            ("leaves", "2020-01-01"),
            ("nights", "3"),
            ("dinner", ""),
            ("diet", "halal"),
            ("letter", "yes"),
            ("passport_name", ""),
        ];
        let again = say(&mut leader, &path, &wrong).await;
        assert_eq!(again.status, 422);
        let sentences = [
            "Enter a day that is not after the meeting",
            "Enter a day that is neither before the meeting",
            "no more nights than there are",
            "Say whether you come to the dinner",
            "Enter the name as it is in the passport",
        ];
        sentences.iter().for_each(|sentence| assert!(again.shows(sentence), "{sentence}: {}", again.body));
    });
}

#[test]
fn nothing_is_said_of_a_meeting_that_is_over_or_cancelled() {
    for_each_engine(async |world| {
        let path = ahead(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let cancelled = format!("UPDATE meeting SET cancelled_at = 1 WHERE id = {}", number_of(&path));
        world.execute(&cancelled).expect("the database answers");
        let refused = say(&mut leader, &path, &NEEDS).await;
        assert!(refused.status == 403 && refused.shows("The meeting was cancelled"), "{}", refused.body);
    });
}
