//! How often mails come: set from any mail without signing in, gathered, and sent once a window.

use kernel::mail::{self, Mail, MailState, Subscription};
use kernel::setting;

use super::ask;
use crate::testing::{Browser, Role, World, for_each_engine, post_of};

/// From the tests' Monday, 09:00 UTC, until after any next morning.
const A_DAY: i64 = 86_400;

/// The page by which whoever got the latest mail says how often its kind comes.
async fn page_of_kind(world: &World) -> String {
    let mail = world.latest_mail().await.0;
    Subscription { person: mail.person, kind: mail.kind }.path(&world.app)
}

async fn set(world: &World, path: &str, pace: &str) -> Browser {
    let mut reader = world.browser();
    assert!(reader.get(path).await.shows("How often you get mails of this kind"));
    assert_eq!(reader.post_form(path, &[("pace", pace)]).await.status, 303);
    reader
}

fn text_of(mail: &Mail) -> String {
    serde_json::to_string(&mail.content).expect("JSON")
}

async fn digests(world: &World) -> Vec<Mail> {
    let latest = world.read(|tx| Ok(mail::latest(tx, None)?)).await;
    latest.into_iter().filter(|mail| mail.kind == "digest").collect()
}

#[test]
fn questions_of_a_day_come_in_one_mail_once() {
    for_each_engine(async |world| {
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        let path = page_of_kind(world).await;
        let mut reader = set(world, &path, "daily").await;
        assert!(reader.get(&path).await.body.contains("value=\"daily\" checked"), "it is kept");
        for _ in 0..2 {
            ask(world, &mut asker).await;
            assert_eq!(world.latest_mail().await.0.state, MailState::Gathered);
        }
        world.run_jobs(None);
        assert_eq!(digests(world).await, [], "not before the morning");
        world.clock.advance_seconds(A_DAY);
        world.run_jobs(None);
        world.run_jobs(None);
        let [digest] = &digests(world).await[..] else { panic!("one mail") };
        assert_eq!(
            (text_of(digest).matches("How did you begin?").count(), digest.subject.as_str()),
            (2, "What came in since yesterday")
        );
        assert_eq!(text_of(digest).matches("Answer the question").count(), 2, "with what is needed to act on each");
        world.clock.advance_seconds(A_DAY);
        world.run_jobs(None);
        assert_eq!(digests(world).await.len(), 1, "and none where there was nothing");
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        world.clock.advance_seconds(A_DAY);
        world.run_jobs(None);
        assert_eq!(digests(world).await.len(), 2, "the next morning has its own");
    });
}

#[test]
fn a_window_is_mailed_once_though_its_job_runs_again() {
    for_each_engine(async |world| {
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        let path = page_of_kind(world).await;
        set(world, &path, "daily").await;
        set(world, &path, "at-once").await;
        set(world, &path, "daily").await;
        ask(world, &mut asker).await;
        world.clock.advance_seconds(A_DAY);
        // Two jobs of one window, as two nodes or a restart might run them.
        world.run_jobs(None);
        world.execute("UPDATE mail SET state = 'gathered' WHERE state = 'digested'").expect("the database answers");
        world.run_jobs(None);
        assert_eq!(digests(world).await.len(), 1);
        assert!(world.read(|tx| Ok(setting::get(tx, "is-demo")?)).await.is_some());
    });
}

#[test]
fn what_may_not_be_seen_any_more_is_left_out() {
    for_each_engine(async |world| {
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        set(world, &page_of_kind(world).await, "daily").await;
        ask(world, &mut asker).await;
        let hidden = world.latest_mail().await.0.id;
        let (_, home) = world
            .read(|tx| {
                let (post, _) = post_of(tx, Role::Leader)?.expect("a leader");
                Ok((post, kernel::post::by_id(tx, post)?.expect("a post").home))
            })
            .await;
        // The question is closed to the city that was asked, as a withdrawn one would be.
        let records = "SELECT record FROM mail WHERE id =";
        world
            .execute(&format!(
                "DELETE FROM audience WHERE circle = {} AND record = ({records} {})",
                kernel::id::Id::number(home),
                kernel::id::Id::number(hidden)
            ))
            .expect("the database answers");
        world.clock.advance_seconds(A_DAY);
        world.run_jobs(None);
        assert_eq!(digests(world).await, []);
        let state = world.read(move |tx| mail::by_id(tx, hidden)).await.state;
        assert_eq!(state, MailState::Dropped);
    });
}

#[test]
fn a_weeks_mail_brings_unanswered_needs_of_ones_topics() {
    for_each_engine(async |world| {
        let mut helper = world.sign_in_as(Role::OtherLeader).await;
        let topic = "accessibility";
        let city = world
            .read(|tx| {
                let (post, _) = post_of(tx, Role::OtherLeader)?.expect("a leader");
                let home = kernel::post::by_id(tx, post)?.expect("a post").home;
                Ok(crate::network::city_of_circle(tx, home)?.expect("a city").id)
            })
            .await;
        let offered =
            helper.post_form(&format!("/cities/{city}/offers"), &[("topic", topic), ("words", "A morning")]).await;
        assert_eq!(offered.status, 303, "{}", offered.body);
        // The helper's own answers come weekly from now on.
        let post = world.post_of(Role::OtherLeader).await;
        let mut asker = world.sign_in_as(Role::Leader).await;
        let need = asker
            .post_form("/needs", &[("words", "Blind residents cannot pay online"), ("topic", topic)])
            .await
            .location;
        asker.post_form(&format!("{need}/questions?post={post}"), &[("words", "How?")]).await;
        set(world, &page_of_kind(world).await, "weekly").await;
        world.clock.advance_seconds(A_DAY);
        world.run_jobs(None);
        assert_eq!(digests(world).await, [], "on Mondays only");
        let mut asker = world.sign_in_as(Role::Leader).await;
        let shared = asker.post_form(&format!("{need}/audience"), &[("audience", "members")]).await;
        assert_eq!(shared.status, 303);
        world.clock.advance_seconds(6 * A_DAY);
        world.run_jobs(None);
        let [digest] = &digests(world).await[..] else { panic!("one mail") };
        assert!(text_of(digest).contains("Blind residents cannot pay online"), "{}", text_of(digest));
        assert!(text_of(digest).contains(&need), "with its link");
        let mut asker = world.sign_in_as(Role::Leader).await;
        asker.post_form(&format!("{need}/audience"), &[("audience", "city")]).await;
        world.clock.advance_seconds(7 * A_DAY);
        world.run_jobs(None);
        let others = digests(world).await;
        assert!(others.len() == 1 || !text_of(&others[0]).contains("Blind residents"), "asked again when it is made");
    });
}

#[test]
fn what_was_gathered_follows_a_change_of_mind() {
    for_each_engine(async |world| {
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        let path = page_of_kind(world).await;
        set(world, &path, "weekly").await;
        ask(world, &mut asker).await;
        set(world, &path, "at-once").await;
        assert_eq!(world.latest_mail().await.0.state, MailState::Kept, "a demo network keeps what it would send");
        set(world, &path, "weekly").await;
        ask(world, &mut asker).await;
        set(world, &path, "never").await;
        assert_eq!(world.latest_mail().await.0.state, MailState::Dropped);
    });
}
