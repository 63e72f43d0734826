//! Replies on their way in: from a mailbox of Debian's dovecot, and through the pipe of a mail server.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::dovecot::{Dovecot, PASSWORD, USER};
use crate::mail::{Mailing, certificate};
use crate::mail_server::header;
use crate::network::{Served, text};
use crate::wire::until;

impl Mailing {
    /// Takes replies, from a mailbox where one is given as host and port.
    fn take_replies(&self, mailbox: Option<(&str, &str)>) {
        let file = self.network.path("decapolis.toml");
        let mut configuration = std::fs::read_to_string(&file).unwrap();
        configuration += "[mail_in]\naddress = \"reply@in.network.example\"\n";
        if let Some((host, port)) = mailbox {
            self.network.write("mailbox-password", &format!("{PASSWORD}\n"));
            configuration +=
                &format!("host = \"{host}\"\nport = {port}\nuser = \"{USER}\"\npassword_file = \"mailbox-password\"\n");
        }
        std::fs::write(file, configuration).unwrap();
    }

    /// The mail that asks, and its message as it was sent to whoever is asked.
    fn asked(&self, served: &Served) -> (i64, Value) {
        let server = self.mail_server(None);
        server.answer("250 2.1.5 fine");
        let mail = self.ask(&self.sign_in("leader", served));
        self.until_standing(mail, "sent", 1);
        let recipient = self.recipient(mail);
        let message = server.received().into_iter().rev().find(|message| message["to"][0] == recipient.as_str());
        (mail, message.unwrap())
    }

    /// The number of the last message that is noted as read; 0 before the first.
    fn read_so_far(&self) -> u32 {
        let query = "SELECT coalesce(max(content), '0.0') FROM setting WHERE name = 'mail-in-position'";
        let noted: String = self.database().query_row(query, (), |row| row.get(0)).unwrap();
        noted.rsplit_once('.').unwrap().1.parse().unwrap()
    }

    /// The answer that is kept to what a mail asked, with its language. Others may be asked meanwhile: a question to many goes on
    /// by itself.
    fn answer_to(&self, mail: i64) -> (String, String) {
        let query =
            "SELECT answer, answer_language FROM question JOIN mail ON mail.record = question.id WHERE mail.id = ?1";
        self.database().query_row(query, [mail], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
    }
}

/// A reply to a message as its recipient's mail program sends it.
fn reply_to(message: &Value, number: usize, words: &str) -> String {
    let (own, network) = (message["to"][0].as_str().unwrap(), header(message, "Reply-To"));
    format!(
        "Return-Path: <{own}>\r\nFrom: Somebody <{own}>\r\nTo: {network}\r\nSubject: Re: A question\r\n\
         Message-ID: <{number}@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n\r\n\
         El lun, 13 abr 2026 a las 9:00, Cities (<{network}>) escribió:\r\n\r\n> How did you begin?\r\n"
    )
}

const WORDS: &str = "Empezamos con una biblioteca pequeña y con los vecinos del barrio.";

#[test]
fn an_answer_travels_from_a_mailbox_to_its_question() {
    let mailing = Mailing::new("127.0.0.1");
    let mailbox = Dovecot::start(&mailing.network, "127.0.0.1", None);
    mailing.take_replies(Some(("127.0.0.1", &mailbox.port)));
    let served = mailing.network.serve(&["serve"]);
    let (mail, message) = mailing.asked(&served);
    mailbox.deliver("From: a@b.example\r\nTo: network@network.example\r\n\r\nTo whom it may concern\r\n");
    mailbox.deliver(&reply_to(&message, 1, WORDS));
    until("it is answered", || mailing.answer_to(mail) == (WORDS.to_owned(), "es".to_owned()));
    until("the reply alone is marked as seen", || mailbox.seen() == 1);
    until("both are noted as read", || mailing.read_so_far() == 2);
    drop(served);
    // The same message once more, as another program put it back: it was taken.
    mailbox.deliver(&reply_to(&message, 1, "Something else"));
    let served = mailing.network.serve(&["serve"]);
    until("it is looked at", || mailbox.seen() == 2);
    assert_eq!(mailing.answer_to(mail).0, WORDS);
    let counted = served.get("/metrics", "");
    assert!(counted.contains("decapolis_mail_in_total{outcome=\"repeated\"} 1"), "{counted}");
}

#[test]
fn a_mailbox_with_another_name_is_not_read() {
    // An address of this machine that the program does not take for it: the way there is secured.
    let mailing = Mailing::new("127.0.0.1");
    let [wrong, right] = ["DNS:other.example", "IP:127.0.0.2"].map(|name| certificate(&mailing.network, name));
    let trusted = mailing.network.path("trusted");
    let both = [&wrong[0], &right[0]].map(|file| std::fs::read_to_string(file).unwrap()).concat();
    std::fs::write(&trusted, both).unwrap();
    let trust = [("SSL_CERT_FILE", text(&trusted))];
    for (pair, is_read) in [(&wrong, false), (&right, true)] {
        let mailbox = Dovecot::start(&mailing.network, "127.0.0.2", Some([&pair[0], &pair[1]]));
        mailing.network.write("decapolis.toml", &mailing.configuration());
        mailing.take_replies(Some(("127.0.0.2", &mailbox.port)));
        let served = mailing.network.serve_with(&["serve"], &trust);
        mailbox.deliver("From: a@b.example\r\nTo: c@d.example\r\nAuto-Submitted: auto-replied\r\n\r\nI am away\r\n");
        let failures = || served.get("/metrics", "").contains("decapolis_mail_in_failures_total 1");
        until("it is read, or not for its name", || if is_read { mailbox.seen() == 1 } else { failures() });
        assert_eq!(mailbox.seen(), usize::from(is_read));
    }
}

/// Gives a message to the pipe, as a mail server does, and takes its exit code.
fn piped(mailing: &Mailing, arguments: &[&str], message: &[u8]) -> Option<i32> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    command.args(["mail", "receive"]).args(arguments).current_dir(mailing.network.path(""));
    let mut child = command.stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    // Who is not listened to says nothing.
    let _ = child.stdin.take().unwrap().write_all(message);
    child.wait().unwrap().code()
}

#[test]
fn a_mail_server_pipes_an_answer_in() {
    let mailing = Mailing::new("127.0.0.1");
    assert_eq!(piped(&mailing, &[], b"From: a@b.example\r\n\r\nHello"), Some(75), "nothing says where replies go");
    mailing.take_replies(None);
    assert_eq!(piped(&mailing, &["--unknown"], b""), Some(75), "a slip of the operator loses no mail");
    assert_eq!(piped(&mailing, &[], b""), Some(65));
    assert_eq!(piped(&mailing, &[], &vec![b'a'; 11 * 1024 * 1024]), Some(65));
    let served = mailing.network.serve(&["serve"]);
    let (mail, message) = mailing.asked(&served);
    drop(served);
    let reply = reply_to(&message, 1, WORDS);
    for _ in 0..3 {
        assert_eq!(piped(&mailing, &[], reply.as_bytes()), Some(0), "it is kept until the program is back");
    }
    let served = mailing.network.serve(&["serve"]);
    until("it is answered", || mailing.answer_to(mail) == (WORDS.to_owned(), "es".to_owned()));
    until("each message was taken", || std::fs::read_dir(mailing.network.path("data/mail-in")).unwrap().count() == 0);
    let counted = served.get("/metrics", "");
    assert!(counted.contains("decapolis_mail_in_total{outcome=\"repeated\"} 2"), "{counted}");
}
