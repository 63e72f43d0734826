//! The outbox and what mails offer, as people and mail programs meet them.

pub(crate) mod mail_server;
mod pace;
mod replies;

use kernel::mail::{MailState, Subscription};
use kernel::setting::Network;
use kernel::web::{RawRequest, handle};

use self::mail_server::MailServer;
use crate::testing::{Browser, Role, World, for_each_engine, post_of};

/// Lyon asks Kansas City; gives the path of the act link in the mail.
async fn ask(world: &World, asker: &mut Browser) -> String {
    let asked = world.read(|tx| post_of(tx, Role::Leader)).await.expect("a leader").0;
    let need = asker.post_form("/needs", &[("words", "Nobody finds our forms"), ("topic", "online-services")]).await;
    let path = format!("{}/questions?post={asked}", need.location);
    assert_eq!(asker.post_form(&path, &[("words", "How did you begin?")]).await.status, 303);
    world.latest_mail().await.1
}

async fn leave_demo(world: &World) {
    world.write(|tx| Ok(Network { name: "Real".to_owned(), is_demo: false }.save(tx)?)).await;
}

#[test]
fn a_question_is_answered_from_its_mail_and_taken_back() {
    for_each_engine(async |world| {
        let (mut asker, mut reader) = (world.sign_in_as(Role::OtherLeader).await, world.browser());
        let path = ask(world, &mut asker).await;
        let page = reader.get(&path).await;
        assert_eq!((page.status, page.shows("How did you begin?")), (200, true));
        let sent = reader.post_form(&path, &[("answer", "With one library")]).await;
        assert_eq!((sent.status, reader.get("/account").await.status), (303, 401), "done, and nobody is signed in");
        let (answer, link) = world.latest_mail().await;
        assert_eq!((answer.kind.as_str(), asker.get(&link).await.shows("With one library")), ("answer", true));
        reader.get(&path).await;
        assert_eq!(reader.post_form(&format!("{path}/undo"), &[]).await.status, 303);
        assert!(!asker.get(&link).await.shows("With one library"));
        assert_eq!(world.latest_mail().await.0.kind, "question", "the answer's mail is withdrawn");
    });
}

/// Holds trust line a06.
#[test]
fn a06_opening_an_act_link_does_nothing() {
    for_each_engine(async |world| {
        let (mut asker, mut scanner) = (world.sign_in_as(Role::OtherLeader).await, world.browser());
        let path = ask(world, &mut asker).await;
        let first = world.latest_mail().await.0;
        scanner.get(&path).await;
        assert_eq!(world.browser().post_form(&path, &[("answer", "Spam")]).await.status, 403);
        assert_eq!(world.latest_mail().await.0, first, "no answer went out");
    });
}

#[test]
fn an_act_link_expires_and_its_act_is_undone_for_a_day_only() {
    for_each_engine(async |world| {
        let (mut asker, mut reader) = (world.sign_in_as(Role::OtherLeader).await, world.browser());
        let path = ask(world, &mut asker).await;
        reader.get(&path).await;
        reader.post_form(&path, &[("answer", "With one library")]).await;
        reader.get(&path).await;
        world.clock.advance_seconds(86_400);
        assert_eq!(reader.post_form(&format!("{path}/undo"), &[]).await.status, 403);
        world.clock.advance_seconds(30 * 86_400);
        assert_eq!(reader.get(&path).await.status, 403);
    });
}

#[test]
fn a56_a_mail_program_stops_a_kind_with_one_click() {
    for_each_engine(async |world| {
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        let (mail, _) = world.latest_mail().await;
        let path = Subscription { person: mail.person, kind: mail.kind }.path(&world.app);
        let click = RawRequest {
            method: "POST".to_owned(),
            target: path.clone(),
            headers: vec![("host".to_owned(), "localhost:8010".to_owned())],
            body: b"List-Unsubscribe=One-Click".to_vec(),
            client: None,
        };
        assert_eq!(handle(&world.app, click).await.status as u16, 303);
        assert!(world.browser().get(&path).await.shows("You get no more mails when somebody asks you a question."));
        ask(world, &mut asker).await;
        assert_eq!(world.latest_mail().await.0.id, mail.id, "no further mail");
    });
}

#[test]
fn a_mail_server_takes_defers_and_refuses() {
    for_each_engine(async |world| {
        leave_demo(world).await;
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        let server = MailServer::start(&["451 4.3.0 try later", "250 2.1.5 fine"]);
        world.run_jobs(Some(server.config()));
        let (put_off, _) = world.latest_mail().await;
        assert_eq!((put_off.state, put_off.tries), (MailState::Waiting, 1));
        world.run_jobs(Some(server.config()));
        assert_eq!(world.latest_mail().await.0.tries, 1, "not before its time");
        world.clock.advance_seconds(60);
        world.run_jobs(Some(server.config()));
        let (sent, _) = world.latest_mail().await;
        assert_eq!((sent.state, sent.tries, sent.content.paragraphs.len()), (MailState::Sent, 2, 0));
        let message = server.messages().pop().expect("a message");
        for line in ["List-Unsubscribe: <http://localhost:8010/unsubscribe/", "Auto-Submitted: auto-generated"] {
            assert!(message.contains(line), "{line} in {message}");
        }
    });
}

#[test]
fn a_refused_mail_is_noted_with_the_servers_words() {
    for_each_engine(async |world| {
        leave_demo(world).await;
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        world.run_jobs(Some(MailServer::start(&["550 5.1.1 no such mailbox"]).config()));
        let (refused, _) = world.latest_mail().await;
        assert_eq!((refused.state, refused.reason.contains("no such mailbox")), (MailState::Refused, true));
    });
}

/// Holds trust line a30.
#[test]
fn a30_a_mail_is_not_sent_when_the_post_has_ended() {
    for_each_engine(async |world| {
        leave_demo(world).await;
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        // Every post of the demo network has ended a hundred years on.
        world.clock.advance_seconds(100 * 365 * 86_400);
        world.run_jobs(None);
        assert_eq!(world.latest_mail().await.0.state, MailState::Dropped);
    });
}

#[test]
fn in_a_real_network_only_the_secretariat_sees_the_outbox() {
    for_each_engine(async |world| {
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        ask(world, &mut asker).await;
        let path = format!("/outbox/{}", world.latest_mail().await.0.id);
        assert!(asker.get(&path).await.shows("How did you begin?"), "in a demo network");
        let mut stranger = world.sign_in_as(Role::Partner).await;
        assert_eq!(stranger.get(&path).await.status, 404, "to whoever may read what it is about");
        assert!(!stranger.get("/outbox").await.shows(&path));
        leave_demo(world).await;
        assert_eq!(asker.get(&path).await.status, 403);
        let page = world.sign_in_as(Role::Secretariat).await.get(&path).await;
        assert_eq!((page.status, page.shows("How did you begin?")), (200, false));
    });
}
