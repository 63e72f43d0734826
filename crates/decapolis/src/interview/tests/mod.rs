//! Interviews by user story: asked, answered, called, allowed, put together, and forgotten.

mod afterwards;
mod partners;
mod readers;
mod seats;

use kernel::db::Tx;
use kernel::id::Id;
use kernel::mail::Target;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::reading::{self, Read};
use super::{demo, loaded, store};
use crate::forum::{self, MeetingId, Story};
use crate::testing::{Browser, Role, World, for_each_engine};

const WORDS: &str = "Quokkas cannot renew their zebra licences";

/// The interview of Kansas City before the demo's meeting ahead.
async fn own_path(world: &World) -> String {
    let id = world.read(demo::own).await.expect("the demo has it");
    format!("/interviews/{id}")
}

/// What the cities said before a meeting, as far as somebody may read it by consent.
fn answers_for(tx: &mut Tx<'_>, actor: &Actor, meeting: MeetingId) -> Result<Vec<Read>, Stop> {
    let (meeting, reader) = loaded::read_as(tx, actor, meeting)?;
    Ok(reading::read_by(store::answers_of_meeting(tx, meeting.id)?, reader))
}

async fn meeting_of(world: &World, story: Story) -> MeetingId {
    world.read(move |tx| forum::demo_meeting(tx, story)).await.expect("the demo has it")
}

/// Adds an answer on a page of an interview; gives where it stands.
async fn add(browser: &mut Browser, path: &str, kind: &str, consent: &str) -> String {
    browser.get(path).await;
    let fields = [("kind", kind), ("words", WORDS), ("topic", "sensors"), ("urgency", "now"), ("consent", consent)];
    let sent = browser.post_form(&format!("{path}/answers"), &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let page = browser.follow(&sent).await;
    let (before, _) = page.body.rsplit_once(WORDS).expect("the answer stands on the page");
    let (_, href) = before.rsplit_once("href=\"").expect("it leads to its page");
    href.split('"').next().expect("an address").to_owned()
}

#[test]
fn all_cities_that_were_not_asked_are_asked_at_once() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::Today).await;
        let later = world.clock.now().plus_days(60).micros();
        let number = meeting.number();
        let moved = format!("UPDATE meeting SET starts_at = {later}, ends_at = {later} + 1000000 WHERE id = {number}");
        world.execute(&moved).expect("the database answers");
        let path = format!("/meetings/{meeting}/interviews");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get(&path).await.shows("that were not asked"));
        let sent = secretariat.post_form(&path, &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(secretariat.follow(&sent).await.shows("are being asked, a few at a time"));
        world.run_jobs(None);
        let page = secretariat.get(&path).await;
        assert!(!page.shows("that were not asked") && page.shows("until"), "{}", page.body);
        let mails = world.read(|tx| Ok(kernel::mail::latest(tx, None)?)).await;
        let asked = mails.iter().filter(|mail| mail.kind == "interview").count();
        assert!(asked > 5, "each city has a mail: {asked}");
        world.run_jobs(None);
        let again = world.read(|tx| Ok(kernel::mail::latest(tx, None)?)).await;
        assert_eq!(again.len(), mails.len(), "nobody is asked twice");
    });
}

#[test]
fn a_city_answers_and_says_that_this_is_all() {
    for_each_engine(async |world| {
        let path = own_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.body.contains(&path), "it waits on the desk");
        add(&mut leader, &path, "presses", "meeting").await;
        let ended = leader.post_form(&format!("{path}/end"), &[]).await;
        assert!(leader.follow(&ended).await.shows("Thank you."), "{}", ended.body);
        assert!(!leader.get("/").await.body.contains(&path), "nothing waits any more");
        leader.get(&path).await;
        let again = leader.post_form(&format!("{path}/end"), &[]).await;
        assert!(again.status == 403 && again.shows("This interview is over"), "{}", again.body);
        add(&mut leader, &path, "proud", "members").await;
    });
}

#[test]
fn a_form_that_lacks_something_comes_back_with_what_was_typed() {
    for_each_engine(async |world| {
        let path = own_path(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&path).await;
        let fields = [("kind", "presses"), ("words", WORDS), ("urgency", ""), ("consent", "everybody")];
        let back = leader.post_form(&format!("{path}/answers"), &fields).await;
        assert!(back.status == 422 && back.shows(WORDS) && back.shows("Choose who may read it"), "{}", back.body);
    });
}

#[test]
fn what_presses_is_said_from_the_mail_and_taken_back() {
    for_each_engine(async |world| {
        let (path, meeting) = (own_path(world).await, meeting_of(world, Story::Ahead).await);
        let city = world.read(|tx| {
            let own = demo::own(tx)?.ok_or(Stop::Missing)?;
            Ok(store::interview(tx, own)?.city)
        });
        let city = city.await.to_string();
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&format!("/meetings/{meeting}/interviews")).await;
        let ask = [("city", city.as_str()), ("way", "ask")];
        let sent = secretariat.post_form(&format!("/meetings/{meeting}/interviews/cities"), &ask).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let (mail, act) = world.latest_mail().await;
        let is_act = mail.content.link.as_ref().is_some_and(|link| matches!(link.target, Target::Act(_)));
        assert!(mail.kind == "interview" && is_act && !mail.subject.contains("roundtable"), "{mail:?}");
        let mut stranger = world.browser();
        assert!(stranger.get(&act).await.shows("What presses"));
        let done = stranger.post_form(&act, &[("words", WORDS), ("consent", "nameless")]).await;
        let receipt = stranger.follow(&done).await;
        assert!(receipt.shows("what presses is noted"), "{}", receipt.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        assert!(page.shows(WORDS) && page.shows("the meeting, without a name"), "{}", page.body);
        stranger.get(&act).await;
        stranger.post_form(&format!("{act}/undo"), &[]).await;
        assert!(leader.get(&path).await.shows("taken back"));
    });
}

#[test]
fn a_call_is_noted_and_the_city_checks_it() {
    for_each_engine(async |world| {
        let path = own_path(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        add(&mut secretariat, &path, "asks", "prepares").await;
        let limits = [("unsaid", "Nothing about the budget")];
        secretariat.post_form(&format!("{path}/limits"), &limits).await;
        secretariat.get(&path).await;
        let sent = secretariat.post_form(&format!("{path}/end"), &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let (mail, link) = world.latest_mail().await;
        assert_eq!((mail.kind.as_str(), link.as_str()), ("interview-check", path.as_str()));
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.shows("Say whether the call was noted rightly"));
        let page = leader.get(&path).await;
        let said = ["noted in a call", WORDS, "Nothing about the budget"];
        assert_eq!(said.map(|words| page.shows(words)), [true; 3], "{}", page.body);
        let ended = leader.post_form(&format!("{path}/end"), &[]).await;
        assert_eq!(ended.status, 303, "{}", ended.body);
    });
}

#[test]
fn a_call_begins_without_a_mail() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::Today).await;
        let later = world.clock.now().plus_days(60).micros();
        let number = meeting.number();
        let moved = format!("UPDATE meeting SET starts_at = {later}, ends_at = {later} + 1000000 WHERE id = {number}");
        world.execute(&moved).expect("the database answers");
        let attendee = world.read(move |tx| Ok(forum::attendees(tx, meeting)?)).await;
        let city = attendee.iter().find_map(|one| one.city).expect("a city").to_string();
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&format!("/meetings/{meeting}/interviews")).await;
        let call = [("city", city.as_str()), ("way", "call")];
        let sent = secretariat.post_form(&format!("/meetings/{meeting}/interviews/cities"), &call).await;
        let page = secretariat.follow(&sent).await;
        assert!(page.status == 200 && page.shows("a call is being noted"), "{}", page.body);
        assert!(secretariat.get("/").await.shows("Note down the call"));
    });
}
