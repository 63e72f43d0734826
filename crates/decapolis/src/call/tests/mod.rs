//! Calls for sessions by user story: proposed, reviewed, decided, confirmed, on the agenda.

use kernel::id::Id;
use kernel::stop::Stop;

use super::submission::SubmissionId;
use super::{demo, review, submission, watching};
use crate::forum::{self, MeetingId, Story};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const TITLE: &str = "Quokkas at the counter";

async fn meeting_of(world: &World, story: Story) -> MeetingId {
    world.read(move |tx| forum::demo_meeting(tx, story)).await.expect("the demo has it")
}

/// What the form of a session holds when it is filled in well.
fn fields(words: &str) -> Vec<(&'static str, String)> {
    [
        ("title", TITLE),
        ("format", "talk"),
        ("topic", "sensors"),
        ("words", words),
        ("goal", "How to count quokkas"),
        ("language", "en"),
        ("presence", "on-site"),
        ("speaks", "yes"),
        ("counted", "woman"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

async fn send(browser: &mut Browser, target: &str, fields: &[(&'static str, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post_form(target, &fields).await
}

/// Proposes a session for the call that is open; gives where it stands.
async fn propose(world: &World, browser: &mut Browser, then: &str) -> String {
    let meeting = meeting_of(world, Story::NextConference).await;
    let path = format!("/meetings/{meeting}/call/submissions");
    browser.get(&format!("{path}/new")).await;
    let mut fields = fields(&"word ".repeat(200));
    fields.push(("then", then.to_owned()));
    let sent = send(browser, &path, &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

/// The call that is open closes, as its job does it.
async fn close(world: &World) {
    let meeting = meeting_of(world, Story::NextConference).await;
    world.clock.advance_seconds(61 * 86_400);
    world
        .write(move |tx| {
            let call = super::store::of_meeting(tx, meeting)?.ok_or(Stop::Missing)?;
            watching::close(tx, call.id)
        })
        .await;
}

fn id_of(path: &str) -> SubmissionId {
    path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an id")
}

#[test]
fn a_session_is_kept_as_a_draft_handed_in_and_changed() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = propose(world, &mut leader, "keep").await;
        assert!(leader.get(&path).await.shows("This is a draft that only your house sees"));
        assert!(leader.get("/").await.body.contains(&path), "it waits on the desk");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(secretariat.get(&path).await.status, 404, "a draft is nobody else's");
        leader.get(&format!("{path}/change")).await;
        let mut changed = fields(&"word ".repeat(151));
        changed.push(("then", "submit".to_owned()));
        let sent = send(&mut leader, &path, &changed).await;
        assert!(leader.follow(&sent).await.shows("handed in"), "{}", sent.body);
        let (mail, _) = world.latest_mail().await;
        assert!(mail.kind == "session-received" && !mail.subject.contains(TITLE), "{mail:?}");
        assert!(!leader.get("/").await.body.contains(&path), "nothing waits any more");
        assert_eq!(secretariat.get(&path).await.status, 200);
    });
}

#[test]
fn a_short_abstract_comes_back_with_what_was_typed_and_its_count() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::NextConference).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = format!("/meetings/{meeting}/call/submissions");
        leader.get(&format!("{path}/new")).await;
        let back = send(&mut leader, &path, &fields("Only four words here")).await;
        assert!(back.status == 422 && back.shows("The abstract has 4 words") && back.shows(TITLE), "{}", back.body);
    });
}

#[test]
fn a_late_session_is_refused_with_the_reason() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::Conference).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = format!("/meetings/{meeting}/call/submissions");
        leader.get(&format!("/meetings/{meeting}/call")).await;
        let late = send(&mut leader, &path, &fields(&"word ".repeat(200))).await;
        assert!(late.status == 403 && late.shows("The call is closed"), "{}", late.body);
    });
}

#[test]
fn a_reviewer_writes_before_reading_the_others_and_reads_no_name() {
    for_each_engine(async |world| {
        let found = world.read(|tx| {
            let (president, _) = crate::testing::post_of(tx, Role::President)?.ok_or(Stop::Missing)?;
            let call = demo::call(tx)?.ok_or(Stop::Missing)?;
            let reviews = review::store::of_call(tx, call.id)?;
            let own = reviews.iter().find(|one| one.reviewer == president && one.opinion.is_none());
            let own = own.ok_or(Stop::Missing)?.clone();
            let of = submission::store::submission(tx, own.submission)?;
            let person = kernel::post::holder_of(tx, of.post)?.ok_or(Stop::Missing)?;
            Ok((own.id, person.name))
        });
        let (id, name) = found.await;
        let path = format!("/session-reviews/{id}");
        let mut president = world.sign_in_as(Role::President).await;
        assert!(president.get("/").await.body.contains(&path), "it waits on the desk");
        let page = president.get(&path).await;
        assert!(!page.shows(&name) && !page.shows("What the other reviewers say"), "{}", page.body);
        let opinion =
            [("relevance", "4"), ("substance", "5"), ("benefit", "3"), ("to_committee", "Sound"), ("to_submitter", "")];
        let sent = president.post_form(&path, &opinion).await;
        let page = president.follow(&sent).await;
        assert!(page.shows("What the other reviewers say") && !page.shows(&name), "{}", page.body);
        assert!(!president.get("/").await.body.contains(&path));
        let mut chair = world.sign_in_as(Role::Chair).await;
        assert_eq!(chair.get(&path).await.status, 404, "a review is its reviewer's");
    });
}

#[test]
fn a_conflict_of_interest_hands_the_session_on() {
    for_each_engine(async |world| {
        let found = world.read(|tx| {
            let (president, _) = crate::testing::post_of(tx, Role::President)?.ok_or(Stop::Missing)?;
            let call = demo::call(tx)?.ok_or(Stop::Missing)?;
            let reviews = review::store::of_call(tx, call.id)?;
            let own = reviews.into_iter().find(|one| one.reviewer == president && one.opinion.is_none());
            own.ok_or(Stop::Missing)
        });
        let own = found.await;
        let before = world.read(move |tx| Ok(review::store::of_submission(tx, own.submission)?)).await;
        let mut president = world.sign_in_as(Role::President).await;
        let path = format!("/session-reviews/{}", own.id);
        president.get(&path).await;
        let sent = president.post_form(&format!("{path}/conflict"), &[]).await;
        assert!(president.follow(&sent).await.shows("You handed this session on"), "{}", sent.body);
        let after = world.read(move |tx| Ok(review::store::of_submission(tx, own.submission)?)).await;
        assert_eq!(after.len(), before.len() + 1, "somebody else was asked");
        president.get(&path).await;
        let opinion = [("relevance", "4"), ("substance", "5"), ("benefit", "3"), ("to_committee", "Sound")];
        assert_eq!(president.post_form(&path, &opinion).await.status, 403);
    });
}

#[test]
fn a_session_is_decided_announced_confirmed_from_the_mail_and_stands_on_the_agenda() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = propose(world, &mut leader, "submit").await;
        let meeting = meeting_of(world, Story::NextConference).await;
        close(world).await;
        // The session of a browser does not live for two months.
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let board = format!("/meetings/{meeting}/call/decisions");
        assert!(secretariat.get(&board).await.shows(TITLE));
        let early = secretariat.post_form(&format!("/meetings/{meeting}/call/announcement"), &[]).await;
        assert!(early.status == 403 && early.shows("Some sessions have no decision yet"), "{}", early.body);
        secretariat.get(&path).await;
        let decision = [("verdict", "accept"), ("reason", "Honest about quokkas")];
        assert_eq!(secretariat.post_form(&format!("{path}/decision"), &decision).await.status, 303);
        assert!(!leader.get(&path).await.shows("Honest about quokkas"), "nobody is told before all are");
        secretariat.get(&board).await;
        let told = secretariat.post_form(&format!("/meetings/{meeting}/call/announcement"), &[]).await;
        assert_eq!(told.status, 303, "{}", told.body);
        world.run_jobs(None);
        let (mail, act) = world.latest_mail().await;
        assert!(mail.kind == "session-decided" && !mail.subject.contains(TITLE), "{mail:?}");
        let mut stranger = world.browser();
        assert!(stranger.get(&act).await.shows("Do you come with your session?"));
        let done = stranger.post_form(&act, &[("answer", "confirmed"), ("why", "")]).await;
        assert!(stranger.follow(&done).await.shows("your answer is noted"), "{}", done.body);
        assert!(secretariat.get(&format!("/meetings/{meeting}/agenda")).await.shows(TITLE));
        assert!(leader.get(&format!("/meetings/{meeting}/speakers")).await.shows(TITLE));
        stranger.get(&act).await;
        stranger.post_form(&format!("{act}/undo"), &[]).await;
        assert!(!secretariat.get(&format!("/meetings/{meeting}/agenda")).await.shows(TITLE), "it left the agenda");
        leader.get(&path).await;
        let again = [("answer", "confirmed")];
        assert_eq!(leader.post_form(&format!("{path}/confirmation"), &again).await.status, 303);
        leader.get(&path).await;
        leader.post_form(&format!("{path}/withdrawal"), &[("withdraw_reason", "")]).await;
        assert!(!secretariat.get(&format!("/meetings/{meeting}/agenda")).await.shows(TITLE));
        let withdrawn = world.read(move |tx| submission::store::submission(tx, id_of(&path))).await;
        assert!(withdrawn.item.is_none() && withdrawn.withdrawn_at.is_some());
    });
}

#[test]
fn a_cancelled_conference_waits_for_nobody() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::Conference).await;
        let mut president = world.sign_in_as(Role::President).await;
        assert!(president.get("/").await.body.contains("/session-reviews/"));
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&format!("/meetings/{meeting}/change")).await;
        let cancelled = [("reason", "The hall is flooded")];
        assert_eq!(secretariat.post_form(&format!("/meetings/{meeting}/cancel"), &cancelled).await.status, 303);
        world.clock.advance_seconds(86_400 + 60);
        world.run_jobs(None);
        assert!(!president.get("/").await.body.contains("/session-reviews/"));
        assert!(!secretariat.get("/").await.body.contains("/session-calls/"));
    });
}

#[test]
fn who_conducts_makes_the_call_of_a_conference() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::NextConference).await;
        let number = meeting.number();
        let undo = format!(
            "DELETE FROM submission_speaker; DELETE FROM next_step WHERE kind = 'submission';
            DELETE FROM submission WHERE meeting = {number};
            DELETE FROM session_reviewer WHERE call IN (SELECT id FROM session_call WHERE meeting = {number});
            DELETE FROM session_call WHERE meeting = {number}"
        );
        world.execute(&undo).expect("the database answers");
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.get(&format!("/meetings/{meeting}/call")).await.status, 404);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get(&format!("/meetings/{meeting}")).await.shows("Make the call"));
        let path = format!("/meetings/{meeting}/call");
        secretariat.get(&format!("{path}/change")).await;
        let (president, chair) = (world.post_of(Role::President).await, world.post_of(Role::Chair).await);
        let fields = [
            ("words", "Show what failed"),
            ("opens_day", "2026-04-13"),
            ("opens_time", "08:00"),
            ("closes_day", "2026-06-30"),
            ("closes_time", "23:59"),
            ("review_by", "2026-08-01"),
            ("talk", "20"),
            ("region_share", "8"),
            ("partners_a_panel", "1"),
            ("reviewer", president.as_str()),
            ("reviewer", chair.as_str()),
        ];
        let backwards: Vec<_> = fields
            .iter()
            .map(|(name, value)| if *name == "closes_day" { (*name, "2026-04-01") } else { (*name, *value) })
            .collect();
        let back = secretariat.post_form(&path, &backwards).await;
        assert!(back.status == 422 && back.shows("Choose a last day after the first"), "{}", back.body);
        let kept = secretariat.post_form(&path, &fields).await;
        assert_eq!(kept.status, 303, "{}", kept.body);
        assert!(leader.get(&path).await.shows("Show what failed"));
    });
}
