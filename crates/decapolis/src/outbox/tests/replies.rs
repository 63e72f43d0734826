//! Questions answered by replying to their mails, and all that comes back besides.

use std::path::PathBuf;
use std::sync::Arc;

use kernel::mail::{self, Mail, MailState};
use kernel::mail_in::{ANSWERS_A_DAY_MAX, Arrival, MailIn, Outcome, PER_MAIL_A_DAY_MAX, ReplyAddress, receive};
use kernel::person;
use kernel::web::{App, Secret};

use super::mail_server::MailServer;
use super::{ask, leave_demo};
use crate::testing::{ADDRESS, Browser, REPLIES, Role, World, for_each_engine};

/// Our own mail server, as it calls itself in its results.
const SERVER: &str = "mx.network.example";

/// A question on its way: its mail, its path, whom it went to, and where replies go.
#[derive(Debug)]
struct Asked {
    mail: Mail,
    act: String,
    address: String,
    reply_to: String,
}

async fn asked(world: &World, asker: &mut Browser) -> Asked {
    let act = ask(world, asker).await;
    let (mail, _) = world.latest_mail().await;
    let person = mail.person;
    let address = world.read(move |tx| Ok(person::by_id(tx, person)?)).await.and_then(|person| person.email);
    let drawn = mail::draw(&world.app, &mail, "Cities").expect("drawn");
    let reply_to = drawn.reply_to.expect("replies do something");
    assert!(drawn.text.contains("replying to this mail"), "{}", drawn.text);
    Asked { mail, act, address: address.expect("an address"), reply_to }
}

fn config(checked_by: Option<&str>) -> MailIn {
    MailIn {
        address: ReplyAddress::parse(REPLIES).expect("an address"),
        checked_by: checked_by.map(str::to_owned),
        mailbox: None,
        spool: PathBuf::from("nowhere"),
    }
}

/// What becomes of a message, taken on a thread as the program does.
fn taken(app: &Arc<App>, checked_by: Option<&str>, raw: &str) -> Outcome {
    let raw = raw.as_bytes();
    let take = || receive(app, &config(checked_by), Arrival::Whole(raw));
    std::thread::scope(|scope| scope.spawn(take).join()).expect("no panic").expect("the database answers")
}

fn message(from: &str, to: &str, number: usize, headers: &str, words: &str) -> String {
    format!(
        "From: Somebody <{from}>\r\nTo: <{to}>\r\nSubject: Re: A question\r\nMessage-ID: <{number}@mail.example>\r\n\
         {headers}Content-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n\r\n\
         On Mon, Apr 13, 2026 at 9:00 AM Cities <{to}>\r\nwrote:\r\n\r\n> How did you begin?\r\n"
    )
}

impl Asked {
    fn reply(&self, number: usize, words: &str) -> String {
        message(&self.address, &self.reply_to, number, "", words)
    }
}

#[test]
fn a_reply_answers_in_its_language_and_is_taken_back() {
    for_each_engine(async |world| {
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        let asked = asked(world, &mut asker).await;
        let words = "Empezamos con una biblioteca pequeña y con los vecinos del barrio.";
        assert_eq!(taken(&world.app, None, &asked.reply(1, words)), Outcome::Done);
        let (answer, link) = world.latest_mail().await;
        assert_eq!(answer.kind, "answer");
        let page = asker.get(&link).await;
        assert!(page.shows(words) && page.body.contains("lang=\"es\""), "{}", page.body);
        assert!(!page.shows("On Mon, Apr 13"), "without what it answers");
        let own = world.sign_in_as(Role::Leader).await.get(&link).await;
        assert!(own.shows("On Mon, Apr 13") && !own.shows(&asked.reply_to), "the whole mail, without its token");
        let mut reader = world.browser();
        assert!(reader.get(&asked.act).await.shows("Take it back"), "the link in the mail knows");
        assert_eq!(reader.post_form(&format!("{}/undo", asked.act), &[]).await.status, 303);
        assert!(!asker.get(&link).await.shows(words));
        assert_eq!(taken(&world.app, None, &asked.reply(2, "With one library, then.")), Outcome::Done);
        assert!(asker.get(&link).await.shows("With one library, then."));
    });
}

#[test]
fn a_link_that_acts_is_in_no_answer_that_quotes_it() {
    for_each_engine(async |world| {
        let mut asker = world.sign_in_as(Role::OtherLeader).await;
        let asked = asked(world, &mut asker).await;
        let words =
            format!("> How did you begin?\r\nWith one library.\r\n\r\n> {ADDRESS}{}\r\nNot by this.", asked.act);
        assert_eq!(taken(&world.app, None, &asked.reply(1, &words)), Outcome::Done);
        let link = world.latest_mail().await.1;
        let page = asker.get(&link).await;
        assert!(page.shows("Not by this.") && !page.shows(&asked.act), "{}", page.body);
    });
}

#[test]
fn a_message_is_taken_once_whichever_node_reads_it() {
    for_each_engine(async |world| {
        let asked = asked(world, &mut world.sign_in_as(Role::OtherLeader).await).await;
        let other = world.node(ADDRESS, Secret::new([7; 32]));
        let raw = asked.reply(1, "With one library");
        let nodes = [&world.app, &other, &world.app, &other];
        let outcomes = std::thread::scope(|scope| {
            let taking: Vec<_> = nodes.map(|app| scope.spawn(|| taken(app, None, &raw))).into_iter().collect();
            taking.into_iter().map(|one| one.join().expect("no panic")).collect::<Vec<_>>()
        });
        let count = |outcome| outcomes.iter().filter(|found| **found == outcome).count();
        assert_eq!((count(Outcome::Done), count(Outcome::Repeated)), (1, 3), "{outcomes:?}");
        assert_eq!(world.latest_mail().await.0.kind, "answer", "and nobody is told off");
    });
}

#[test]
fn a_forwarded_address_does_not_act_for_a_stranger() {
    for_each_engine(async |world| {
        let asked = asked(world, &mut world.sign_in_as(Role::OtherLeader).await).await;
        let raw = message("eve@evil.example", &asked.reply_to, 1, "", "Ask me instead");
        assert_eq!(taken(&world.app, None, &raw), Outcome::Held);
        let (confirm, link) = world.latest_mail().await;
        assert_eq!(
            (confirm.kind.as_str(), confirm.person),
            ("reply-confirm", asked.mail.person),
            "the person is asked"
        );
        let mut reader = world.browser();
        let page = reader.get(&link).await;
        assert!(page.shows("Ask me instead") && page.shows("Is this reply yours?"), "{}", page.body);
        assert_eq!(world.latest_mail().await.0.id, confirm.id, "looking does nothing");
        assert_eq!(reader.post_form(&link, &[]).await.status, 303);
        assert_eq!(world.latest_mail().await.0.kind, "answer", "now it is said");
        assert_eq!(reader.get(&link).await.status, 200);
        assert_eq!(reader.post_form(&format!("{link}/undo"), &[]).await.status, 303);
        assert!(reader.get(&link).await.shows("Ask me instead"), "it waits again");
        let forged = asked.reply_to.replace('+', "+0");
        assert_eq!(taken(&world.app, None, &message(&asked.address, &forged, 2, "", "x")), Outcome::Unaddressed);
    });
}

#[test]
fn a_sender_that_our_server_did_not_find_is_asked() {
    for_each_engine(async |world| {
        let asked = asked(world, &mut world.sign_in_as(Role::OtherLeader).await).await;
        let domain = asked.address.rsplit_once('@').expect("an address").1;
        let by_others = format!("Authentication-Results: mx.evil.example; dkim=pass header.d={domain}\r\n");
        let failed = format!("Authentication-Results: {SERVER}; spf=fail smtp.mailfrom={domain}\r\n");
        for (number, headers) in ["", &by_others, &failed].into_iter().enumerate() {
            let raw = message(&asked.address, &asked.reply_to, number, headers, "With one library");
            assert_eq!(taken(&world.app, Some(SERVER), &raw), Outcome::Held, "{headers}");
        }
        let shown = format!("Authentication-Results: {SERVER}; dkim=pass header.d={domain}\r\n");
        let raw = message(&asked.address, &asked.reply_to, 9, &shown, "With one library");
        assert_eq!(taken(&world.app, Some(SERVER), &raw), Outcome::Done);
    });
}

#[test]
fn what_is_refused_gets_one_polite_answer_with_its_words() {
    for_each_engine(async |world| {
        let asked = asked(world, &mut world.sign_in_as(Role::OtherLeader).await).await;
        let said = |mail: &Mail| serde_json::to_string(&mail.content).expect("JSON");
        assert_eq!(taken(&world.app, None, &asked.reply(1, "")), Outcome::Refused);
        let (empty, _) = world.latest_mail().await;
        assert_eq!((empty.kind.as_str(), empty.person), ("reply-refused", asked.mail.person));
        assert!(said(&empty).contains("no words of yours"), "{}", said(&empty));
        assert_eq!(taken(&world.app, None, &asked.reply(1, "")), Outcome::Repeated);
        assert_eq!(world.latest_mail().await.0.id, empty.id, "one answer a message");
        let long = "Very long. ".repeat(600);
        assert_eq!(taken(&world.app, None, &asked.reply(2, &long)), Outcome::Refused);
        assert!(said(&world.latest_mail().await.0).contains("Use at most 5,000 letters"));
        assert_eq!(taken(&world.app, None, &asked.reply(3, "With one library")), Outcome::Done);
        assert_eq!(taken(&world.app, None, &asked.reply(4, "And another thing")), Outcome::Refused);
        let refused = said(&world.latest_mail().await.0);
        assert!(refused.contains("And another thing") && !refused.contains("no words of yours"), "{refused}");
        for number in 5..20 {
            taken(&world.app, None, &asked.reply(number, "Again"));
        }
        let answered = world.read(|tx| Ok(mail::latest(tx, None)?)).await;
        let answered = answered.iter().filter(|mail| mail.kind == "reply-refused").count();
        assert_eq!(answered as i64, ANSWERS_A_DAY_MAX, "and few in a day");
    });
}

#[test]
fn machines_get_no_answer_and_a_loop_ends() {
    for_each_engine(async |world| {
        let asked = asked(world, &mut world.sign_in_as(Role::OtherLeader).await).await;
        let before = world.latest_mail().await.0.id;
        for headers in ["Auto-Submitted: auto-replied\r\n", "Precedence: bulk\r\n", "X-Auto-Response-Suppress: All\r\n"]
        {
            let raw = message(&asked.address, &asked.reply_to, 1, headers, "I am away");
            assert_eq!(taken(&world.app, None, &raw), Outcome::Automatic, "{headers}");
        }
        assert_eq!(world.latest_mail().await.0.id, before, "nothing is said to a machine");
        let stranger = |number| message("eve@evil.example", &asked.reply_to, number, "", "Ask me");
        let outcomes: Vec<Outcome> = (0..15).map(|number| taken(&world.app, None, &stranger(number))).collect();
        let held = outcomes.iter().filter(|outcome| **outcome == Outcome::Held).count();
        assert_eq!((held as i64, outcomes[14]), (PER_MAIL_A_DAY_MAX, Outcome::TooMany));
        world.clock.advance_seconds(86_401);
        assert_eq!(taken(&world.app, None, &asked.reply(99, "With one library")), Outcome::Done);
    });
}

#[test]
fn an_address_for_replies_ends_with_its_mail() {
    for_each_engine(async |world| {
        let asked = asked(world, &mut world.sign_in_as(Role::OtherLeader).await).await;
        world.clock.advance_seconds(31 * 86_400);
        assert_eq!(taken(&world.app, None, &asked.reply(1, "With one library")), Outcome::Refused);
        assert_eq!(world.latest_mail().await.0.kind, "reply-refused");
        let stranger = message("eve@evil.example", &asked.reply_to, 2, "", "Ask me");
        assert_eq!(taken(&world.app, None, &stranger), Outcome::Unaddressed, "a stranger learns nothing");
        // Every post of the demo network has ended a hundred years on.
        world.clock.advance_seconds(100 * 365 * 86_400);
        assert_eq!(taken(&world.app, None, &asked.reply(3, "With one library")), Outcome::Refused);
    });
}

#[test]
fn files_are_left_out_and_too_many_refused() {
    for_each_engine(async |world| {
        let asked = asked(world, &mut world.sign_in_as(Role::OtherLeader).await).await;
        let with_files = |number: usize, count: usize| {
            let file = "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=plan.pdf\r\n\r\nx\r\n";
            format!(
                "From: <{}>\r\nTo: <{}>\r\nMessage-ID: <{number}@mail.example>\r\n\
                 Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\
                 With one library\r\n{}--b--\r\n",
                asked.address,
                asked.reply_to,
                file.repeat(count)
            )
        };
        assert_eq!(taken(&world.app, None, &with_files(1, 11)), Outcome::Refused);
        assert_eq!(taken(&world.app, None, &with_files(2, 2)), Outcome::Done);
        let (left_out, _) = world.latest_mail().await;
        assert_eq!((left_out.kind.as_str(), left_out.person), ("reply-left-out", asked.mail.person));
    });
}

#[test]
fn a_mail_that_comes_back_is_noted_as_refused() {
    for_each_engine(async |world| {
        leave_demo(world).await;
        let asked = asked(world, &mut world.sign_in_as(Role::OtherLeader).await).await;
        let server = MailServer::start(&["250 2.1.5 fine"]);
        world.run_jobs(Some(server.config()));
        let sent = server.messages().pop().expect("a message");
        assert!(sent.contains(&format!("Reply-To: {}", asked.reply_to)), "{sent}");
        let id = sent.lines().find_map(|line| line.strip_prefix("Message-ID: ")).expect("an id");
        let report = include_str!("../../../../kernel/src/mail_in/tests/mails/returned.eml");
        let forged = report.replace("{message-id}", &id.replace('<', "<0"));
        assert_eq!(taken(&world.app, None, &forged), Outcome::Automatic);
        assert_eq!(world.latest_mail().await.0.state, MailState::Sent, "nobody marks a mail whose id they do not have");
        assert_eq!(taken(&world.app, None, &report.replace("{message-id}", id)), Outcome::Returned);
        let (refused, _) = world.latest_mail().await;
        assert_eq!((refused.state, refused.reason.contains("no such mailbox")), (MailState::Refused, true));
    });
}
