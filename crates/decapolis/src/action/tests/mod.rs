//! Actions by user story, on both engines: given by a meeting, answered from the page and the mail, put off, handed on,
//! dropped, reminded of.

use kernel::mail::Mail;

use crate::forum::{self, Story};
use crate::testing::{Browser, Role, World, for_each_engine};

const DAY: i64 = 86_400;

/// Gives the leader of Kansas City something to do at the meeting of today, until a day; gives its address.
async fn give(world: &World, words: &str, due: &str) -> String {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let meeting = world.read(|tx| forum::demo_meeting(tx, Story::Today)).await.expect("a meeting");
    let owner = world.post_of(Role::Leader).await;
    let page = format!("/meetings/{meeting}/minutes");
    secretariat.get(&page).await;
    let fields = [("action_words", words), ("owner", owner.as_str()), ("due", due), ("action_item", "Counting")];
    let sent = secretariat.post_form(&format!("/meetings/{meeting}/actions"), &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let page = secretariat.follow(&sent).await;
    let (before, _) = page.body.split_once(words).expect("it stands there");
    let (_, at) = before.rsplit_once("href=\"").expect("a link");
    at.split('"').next().expect("an address").to_owned()
}

async fn answer(browser: &mut Browser, at: &str, fields: &[(&str, &str)]) -> u16 {
    browser.get(at).await;
    browser.post_form(&format!("{at}/answer"), fields).await.status
}

#[test]
fn an_action_stands_on_its_owners_desk_until_it_is_done_with_what_shows_it() {
    for_each_engine(async |world| {
        let at = give(world, "Send the wombats", "2026-06-30").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.body.contains(&format!("href=\"{at}\"")));
        let page = leader.get(&at).await;
        assert!(page.shows("Send the wombats") && page.shows("Data that serves residents"), "{}", page.body);
        assert_eq!(answer(&mut leader, &at, &[("turn", "done"), ("words", "")]).await, 422, "what shows it?");
        let done = [("turn", "done"), ("words", "They are there"), ("link", "https://city.example/wombats")];
        assert_eq!(answer(&mut leader, &at, &done).await, 303);
        let page = leader.get(&at).await;
        assert!(page.shows("They are there") && page.shows("https://city.example/wombats"), "{}", page.body);
        assert!(!leader.get("/").await.body.contains(&at));
        leader.get(&at).await;
        leader.post_form(&format!("{at}/reopening"), &[]).await;
        assert!(leader.get("/").await.body.contains(&at), "it was not done after all");
    });
}

#[test]
fn an_action_is_answered_from_its_mail_and_that_is_taken_back() {
    for_each_engine(async |world| {
        give(world, "Send the wombats", "2026-06-30").await;
        let (mail, link) = world.latest_mail().await;
        assert_eq!(mail.kind, "action");
        let mut reader = world.browser();
        let page = reader.get(&link).await;
        assert!(page.shows("Send the wombats") && page.shows("It comes later"), "{}", page.body);
        let later = [("turn", "later"), ("words", "The budget is late"), ("day", "2026-09-30")];
        let sent = reader.post_form(&link, &later).await;
        assert!(sent.status == 303 || sent.status == 200, "{}", sent.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let list = leader.get("/actions").await;
        assert!(list.shows("until 30 Sept 2026") || list.shows("until 30 Sep 2026"), "{}", list.body);
        reader.get(&link).await;
        reader.post_form(&format!("{link}/undo"), &[]).await;
        assert!(leader.get("/actions").await.shows("until 30 Jun 2026"));
    });
}

#[test]
fn an_action_is_handed_on_from_its_mail_to_another_post_of_the_house_and_called_back() {
    for_each_engine(async |world| {
        let at = give(world, "Send the wombats", "2026-06-30").await;
        let (_, link) = world.latest_mail().await;
        let mut reader = world.browser();
        assert!(reader.get(&link).await.shows("Somebody else of ours does it"));
        let to = world.post_of(Role::Officer).await;
        let hand_on = |words| [("turn", "handed-on"), ("to", to.as_str()), ("words", words)];
        let why = reader.post_form(&link, &hand_on("")).await;
        assert!(why.status == 422 && why.shows("Say why"), "{}", why.body);
        let sent = reader.post_form(&link, &hand_on("She knows them")).await;
        assert!(matches!(sent.status, 200 | 303), "{}", sent.body);
        let (mut leader, mut officer) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Officer).await);
        assert!(officer.get("/").await.body.contains(&at) && !leader.get("/").await.body.contains(&at));
        assert!(officer.get(&at).await.shows("She knows them"));
        reader.get(&link).await;
        reader.post_form(&format!("{link}/undo"), &[]).await;
        assert!(leader.get("/").await.body.contains(&at) && !officer.get("/").await.body.contains(&at));
        let (mail, _) = world.latest_mail().await;
        assert_eq!(mail.subject, "Taken back: something to do that was handed on to you");
    });
}

#[test]
fn each_new_day_and_its_reason_are_kept() {
    for_each_engine(async |world| {
        let at = give(world, "Send the wombats", "2026-06-30").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        for (reason, day) in [("The budget is late", "2026-09-30"), ("The council meets", "2026-12-31")] {
            assert_eq!(answer(&mut leader, &at, &[("turn", "later"), ("words", reason), ("day", day)]).await, 303);
        }
        let page = leader.get(&at).await;
        assert!(page.shows("The budget is late") && page.shows("The council meets"));
        assert!(page.shows("31 Dec 2026") && page.shows("before: until 30 Jun 2026"), "{}", page.body);
    });
}

#[test]
fn an_action_is_handed_on_to_another_post_which_is_told() {
    for_each_engine(async |world| {
        let at = give(world, "Send the wombats", "2026-06-30").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&at).await;
        let to = world.post_of(Role::Officer).await;
        let nobody = leader.post_form(&format!("{at}/hand-on"), &[("to", to.as_str()), ("hand_reason", "")]).await;
        assert_eq!(nobody.status, 422);
        let sent =
            leader.post_form(&format!("{at}/hand-on"), &[("to", to.as_str()), ("hand_reason", "She knows")]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let mut officer = world.sign_in_as(Role::Officer).await;
        assert!(officer.get("/").await.body.contains(&at));
        assert!(!leader.get("/").await.body.contains(&at));
        assert!(leader.get(&at).await.shows("She knows"), "its city reads it still");
        let person = world.read(|tx| Ok(crate::testing::post_of(tx, Role::Officer)?.expect("a post").1)).await;
        assert!(world.mails_of("action").await.iter().any(|mail| mail.person == person));
        assert_eq!(answer(&mut leader, &at, &[("turn", "done"), ("words", "x")]).await, 403);
    });
}

#[test]
fn who_conducts_drops_an_action_and_its_owner_hears_why() {
    for_each_engine(async |world| {
        let at = give(world, "Send the wombats", "2026-06-30").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&at).await;
        let drop = format!("{at}/drop");
        assert_eq!(leader.post_form(&drop, &[("drop_reason", "No")]).await.status, 403);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&at).await;
        assert_eq!(secretariat.post_form(&drop, &[("drop_reason", "Nobody needs them")]).await.status, 303);
        let page = leader.get(&at).await;
        assert!(page.shows("Nobody needs them") && page.shows("dropped"), "{}", page.body);
        let (mail, _) = world.latest_mail().await;
        assert_eq!(mail.subject, "Your action was dropped");
    });
}

#[test]
fn its_owner_is_reminded_seven_days_before_and_once_when_it_is_late() {
    for_each_engine(async |world| {
        let at = give(world, "Send the wombats", "2026-06-30").await;
        let reminders = async || {
            let all = world.mails_of("action-reminder").await;
            let of = |mail: &Mail| {
                let path = mail.content.paragraphs.iter().any(|one| format!("{one:?}").contains("Send the wombats"));
                path.then(|| mail.subject.clone())
            };
            all.iter().filter_map(of).collect::<Vec<_>>()
        };
        world.clock.advance_seconds(60 * DAY);
        world.run_jobs(None);
        assert_eq!(reminders().await, Vec::<String>::new());
        world.clock.advance_seconds(13 * DAY);
        world.run_jobs(None);
        assert_eq!(reminders().await, ["Due within a week: your action"]);
        world.clock.advance_seconds(10 * DAY);
        world.run_jobs(None);
        world.clock.advance_seconds(40 * DAY);
        world.run_jobs(None);
        assert_eq!(reminders().await, ["Late: your action", "Due within a week: your action"]);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/actions?state=late").await.body.contains(&at));
        assert!(leader.get(&at).await.shows("late"));
    });
}

#[test]
fn a_late_action_stands_with_everything_about_meetings_that_is_late() {
    for_each_engine(async |world| {
        let at = give(world, "Send the wombats", "2026-06-30").await;
        let before = world.sign_in_as(Role::Secretariat).await.get("/forums/late").await;
        assert!(!before.body.contains(&at), "its day is not over");
        world.clock.advance_seconds(80 * DAY);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let late = secretariat.get("/forums/late").await;
        assert!(late.body.contains(&at) && late.shows("Send the wombats"), "{}", late.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(answer(&mut leader, &at, &[("turn", "done"), ("words", "They are there")]).await, 303);
        assert!(!secretariat.get("/forums/late").await.body.contains(&at));
    });
}

#[test]
fn the_list_has_what_concerns_the_readers_city_and_all_for_the_secretariat() {
    for_each_engine(async |world| {
        let at = give(world, "Send the wombats", "2026-06-30").await;
        let listed = async |role| world.sign_in_as(role).await.get("/actions").await.body.contains(&at);
        let found = [listed(Role::Leader).await, listed(Role::Officer).await, listed(Role::Secretariat).await];
        assert_eq!(found, [true; 3]);
        assert!(!listed(Role::OtherLeader).await);
        let done = world.sign_in_as(Role::Secretariat).await.get("/actions?state=done").await;
        assert!(done.shows("A list of 120 words.") && !done.body.contains(&at), "{}", done.body);
    });
}

#[test]
fn the_leader_of_the_demo_has_one_of_half_a_year_ago_whose_day_is_near() {
    for_each_engine(async |world| {
        let desk = world.sign_in_as(Role::Leader).await.get("/").await;
        assert!(desk.shows("Say what the tablets cost with data cards, and who paid (invented)"), "{}", desk.body);
    });
}
