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
fn a_colleague_who_is_named_says_themselves_whether_they_speak() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::NextConference).await;
        let (own, colleague) = (world.post_of(Role::Leader).await, world.post_of(Role::Officer).await);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = format!("/meetings/{meeting}/call/submissions");
        leader.get(&format!("{path}/new")).await;
        let mut session = fields(&"word ".repeat(200));
        session.extend([("colleague", colleague.clone()), ("colleague", own.clone())]);
        let kept = send(&mut leader, &path, &[&session[..], &[("then", "keep".to_owned())]].concat()).await;
        assert_eq!(kept.status, 303, "{}", kept.body);
        let mut officer = world.sign_in_as(Role::Officer).await;
        assert!(!officer.get("/").await.shows("Say whether you speak"), "a draft asks nobody");
        leader.get(&format!("{}/change", kept.location)).await;
        session.push(("then", "submit".to_owned()));
        send(&mut leader, &kept.location, &session).await;
        assert!(leader.get(&kept.location).await.shows("no answer yet"));
        let mails = world.mails_of("session-speaker-asked").await;
        assert!(mails.iter().all(|mail| !mail.subject.contains(TITLE)) && !mails.is_empty());
        let part = part_of(world, &kept.location, &colleague).await;
        assert!(officer.get("/").await.body.contains(&part), "it waits on the desk");
        assert_eq!(leader.get(&part).await.status, 404, "who named them does not answer for them");
        let page = officer.get(&part).await;
        assert!(page.shows(TITLE) && page.shows("Will you speak?"), "{}", page.body);
        let silent = officer.post_form(&format!("{part}/answer"), &[("answer", "")]).await;
        assert!(silent.status == 422 && silent.shows("Say whether you speak"), "{}", silent.body);
        let no = [("answer", "declined"), ("counted", "man"), ("why", "I am at sea that week")];
        assert_eq!(officer.post_form(&format!("{part}/answer"), &no).await.status, 303);
        assert!(!officer.get("/").await.body.contains(&part), "nothing waits any more");
        assert!(leader.get(&kept.location).await.shows("said no"));
        let (mail, _) = world.latest_mail().await;
        assert!(mail.kind == "session-speaker-declined" && !mail.subject.contains(TITLE), "{mail:?}");
        officer.get(&part).await;
        assert_eq!(officer.post_form(&format!("{part}/answer"), &no).await.status, 403, "said once");
        leader.get(&format!("{}/change", kept.location)).await;
        send(&mut leader, &kept.location, &session).await;
        assert!(leader.get(&kept.location).await.shows("said no"), "what was said stays when the text changes");
    });
}

/// Where a post answers whether it speaks in a session.
async fn part_of(world: &World, path: &str, post: &str) -> String {
    let (submission, post) = (id_of(path), post.parse().expect("an id"));
    let part = world.read(move |tx| super::part_of(tx, submission, post)).await.expect("they were named");
    format!("/session-speakers/{part}")
}

#[test]
fn only_a_colleague_who_said_yes_stands_among_the_speakers() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::NextConference).await;
        let colleague = world.post_of(Role::Officer).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = format!("/meetings/{meeting}/call/submissions");
        leader.get(&format!("{path}/new")).await;
        let mut session = fields(&"word ".repeat(200));
        session.extend([("colleague", colleague.clone()), ("then", "submit".to_owned())]);
        let path = send(&mut leader, &path, &session).await.location;
        let part = part_of(world, &path, &colleague).await;
        accept_all(world, meeting, &path).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&path).await;
        let sent = leader.post_form(&format!("{path}/confirmation"), &[("answer", "confirmed")]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let speakers = format!("/meetings/{meeting}/speakers");
        let mut officer = world.sign_in_as(Role::Officer).await;
        let listed = |page: &Page| page.body.matches(TITLE).count();
        assert_eq!(listed(&leader.get(&speakers).await), 1, "who said nothing is named nowhere");
        officer.get(&part).await;
        let yes = [("answer", "confirmed"), ("counted", "man"), ("why", "")];
        assert_eq!(officer.post_form(&format!("{part}/answer"), &yes).await.status, 303);
        assert_eq!(listed(&leader.get(&speakers).await), 2);
        let found = leader.get(&path).await;
        assert!(found.shows("said yes") && !found.shows("man"), "how they are counted is theirs: {}", found.body);
    });
}

/// The call closes, every session is accepted, and all are told.
async fn accept_all(world: &World, meeting: MeetingId, path: &str) {
    close(world).await;
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let open = world
        .read(move |tx| {
            let call = super::store::of_meeting(tx, meeting)?.ok_or(Stop::Missing)?;
            let all = submission::store::of_call(tx, call.id)?;
            Ok(all.into_iter().filter(submission::Submission::is_submitted).map(|one| one.id).collect::<Vec<_>>())
        })
        .await;
    assert!(open.contains(&id_of(path)), "it was handed in");
    for id in open {
        secretariat.get(&format!("/submissions/{id}")).await;
        let decision = [("verdict", "accept"), ("reason", "Honest about quokkas")];
        assert_eq!(secretariat.post_form(&format!("/submissions/{id}/decision"), &decision).await.status, 303);
    }
    secretariat.get(&format!("/meetings/{meeting}/call/decisions")).await;
    assert_eq!(secretariat.post_form(&format!("/meetings/{meeting}/call/announcement"), &[]).await.status, 303);
    world.run_jobs(None);
}

#[test]
fn a_city_leader_who_agrees_reviews_and_never_what_comes_from_their_city() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::NextConference).await;
        let other = world.post_of(Role::OtherLeader).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        propose(world, &mut leader, "submit").await;
        let mut lyon = world.sign_in_as(Role::OtherLeader).await;
        let own = propose(world, &mut lyon, "submit").await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let committee = format!("/meetings/{meeting}/call/reviewers");
        let page = secretariat.get(&committee).await;
        assert!(page.body.contains(&other) && page.shows("declined"), "{}", page.body);
        let none = secretariat.post_form(&committee, &[]).await;
        assert!(none.status == 422 && none.shows("Choose whom to ask"), "{}", none.body);
        assert_eq!(secretariat.post_form(&committee, &[("post", &other)]).await.status, 303);
        assert!(!secretariat.get(&committee).await.body.contains(&format!("value=\"{other}\"")), "asked once");
        assert_eq!(secretariat.post_form(&committee, &[("post", &other)]).await.status, 403);
        assert_eq!(leader.get(&committee).await.status, 404, "who conducts no meeting finds nothing there");
        let asked = asked_of(world, meeting, &other).await;
        assert_eq!(leader.get(&asked).await.status, 404, "it is theirs alone");
        assert!(lyon.get("/").await.body.contains(&asked), "it waits on the desk");
        assert_eq!(lyon.get(&asked).await.status, 200);
        let agreed = [("answer", "agreed"), ("why", "")];
        assert_eq!(lyon.post_form(&format!("{asked}/answer"), &agreed).await.status, 303);
        lyon.get(&asked).await;
        assert_eq!(lyon.post_form(&format!("{asked}/answer"), &agreed).await.status, 403, "said once");
        close(world).await;
        let post = other.parse().expect("an id");
        let given = world
            .read(move |tx| {
                let call = super::store::of_meeting(tx, meeting)?.ok_or(Stop::Missing)?;
                let mut reviews = review::store::of_call(tx, call.id)?;
                reviews.retain(|one| one.reviewer == post);
                Ok(reviews)
            })
            .await;
        assert!(given.iter().all(|one| one.submission != id_of(&own)), "none of their own city");
        let mut lyon = world.sign_in_as(Role::OtherLeader).await;
        let path = format!("/session-reviews/{}", given.first().expect("one of the others").id);
        assert!(lyon.get("/").await.body.contains(&path), "it waits on the desk");
        assert_eq!(lyon.get(&path).await.status, 200);
        let opinion = [("relevance", "4"), ("substance", "5"), ("benefit", "3"), ("to_committee", "Sound")];
        assert_eq!(lyon.post_form(&path, &opinion).await.status, 303);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get(&committee).await.shows(&format!("1 of {}", given.len())));
    });
}

/// Where a post answers whether it reviews.
async fn asked_of(world: &World, meeting: MeetingId, post: &str) -> String {
    let post = post.parse().expect("an id");
    let asked = world.read(move |tx| super::asked_of(tx, meeting, post)).await.expect("they were asked");
    format!("/asked-reviewers/{asked}")
}

#[test]
fn a_request_that_nobody_answered_is_withdrawn_by_who_conducts() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::NextConference).await;
        let other = world.post_of(Role::OtherLeader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let committee = format!("/meetings/{meeting}/call/reviewers");
        secretariat.get(&committee).await;
        assert_eq!(secretariat.post_form(&committee, &[("post", &other)]).await.status, 303);
        let asked = asked_of(world, meeting, &other).await;
        let mut lyon = world.sign_in_as(Role::OtherLeader).await;
        lyon.get(&asked).await;
        let withdrawal = format!("{asked}/withdrawal");
        assert_eq!(lyon.post_form(&withdrawal, &[]).await.status, 404, "who conducts does");
        let page = secretariat.get(&committee).await;
        assert!(page.shows("Withdraw the request to") && page.body.contains(&withdrawal), "{}", page.body);
        assert_eq!(secretariat.post_form(&withdrawal, &[]).await.status, 303);
        assert_eq!(lyon.get(&asked).await.status, 404);
        assert!(!lyon.get("/").await.body.contains(&asked), "it left the desk");
        assert!(!secretariat.get(&committee).await.body.contains(&withdrawal));
    });
}

#[test]
fn whoever_agrees_while_sessions_are_reviewed_takes_over_what_others_have_not_begun() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::Conference).await;
        let found = world.read(move |tx| {
            let call = demo::call(tx)?.ok_or(Stop::Missing)?;
            let (president, _) = crate::testing::post_of(tx, Role::President)?.ok_or(Stop::Missing)?;
            let reviews = review::store::of_call(tx, call.id)?;
            Ok(reviews.iter().filter(|one| one.reviewer == president && one.opinion.is_none()).count())
        });
        let before = found.await;
        assert!(before >= 3, "the president has some left: {before}");
        let other = world.post_of(Role::OtherLeader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let committee = format!("/meetings/{meeting}/call/reviewers");
        secretariat.get(&committee).await;
        assert_eq!(secretariat.post_form(&committee, &[("post", &other)]).await.status, 303);
        let mut lyon = world.sign_in_as(Role::OtherLeader).await;
        let asked = asked_of(world, meeting, &other).await;
        let (_, act) = world.latest_mail().await;
        lyon.get(&act).await;
        assert_eq!(lyon.post_form(&act, &[("answer", "agreed"), ("why", "")]).await.status, 303, "from the mail");
        assert!(lyon.get("/").await.body.contains("/session-reviews/"), "it stands on the desk now");
        assert!(lyon.get(&asked).await.shows("Vous évaluez."));
        lyon.get(&act).await;
        let back = lyon.post_form(&format!("{act}/undo"), &[]).await;
        assert!(back.status == 403, "sessions were given to them: {}", back.body);
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
            "DELETE FROM submission_speaker; DELETE FROM asked_reviewer;
            DELETE FROM next_step WHERE kind IN ('submission', 'asked-reviewer', 'session-speaker');
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
