//! Kept messages, all written for these tests, and what is made of them; and bytes that no mail program ever sent.

use proptest::prelude::*;

use super::message::Message;
use super::reply_of;
use super::sort::{Returned, Sort, sort};

const MAILS: [(&str, &[u8], &str); 9] = [
    (
        "gmail-spanish",
        include_bytes!("mails/gmail-spanish.eml"),
        "Hola Marta:\n\nEmpezamos con una biblioteca y una persona que conoce a los vecinos.\n\nRavi",
    ),
    (
        "outlook-html-french",
        include_bytes!("mails/outlook-html-french.eml"),
        "Bonjour Marta,\nNous avons commencé par une médiathèque – puis trois.\nRavi",
    ),
    (
        "outlook-web-german",
        include_bytes!("mails/outlook-web-german.eml"),
        "Hallo Marta,\n\nwir haben mit einer Bücherei begonnen.\n\nRavi",
    ),
    ("apple-arabic", include_bytes!("mails/apple-arabic.eml"), "مرحبا مارتا،\n\nبدأنا بمكتبة واحدة في حي قديم."),
    (
        "thunderbird-inline",
        include_bytes!("mails/thunderbird-inline.eml"),
        "> How did you begin?\nWith one library, because its people know the neighbours and the door is open on Sundays.\n\n\
         > Who paid for it?\nThe city, for the first year.",
    ),
    ("yahoo", include_bytes!("mails/yahoo.eml"), "With one library and a bus."),
    ("ios-with-files", include_bytes!("mails/ios-with-files.eml"), "With one library. The plan is attached."),
    ("k9", include_bytes!("mails/k9.eml"), "With one library."),
    ("proton", include_bytes!("mails/proton.eml"), "With one library."),
];

#[test]
fn kept_messages_of_eight_programs_give_their_replies() {
    for (name, raw, expected) in MAILS {
        let message = Message::read(raw).expect("a message");
        assert_eq!(reply_of(&message.text), expected, "{name}:\n{}", message.text);
        assert_eq!(sort(&message), Sort::Person, "{name}");
        assert_eq!(message.from.as_deref(), Some("ravi@city.example"), "{name}");
        assert!(message.recipients.iter().any(|to| to.starts_with("reply+06b8n4xk2v0t1.")), "{name}");
    }
}

#[test]
fn a_file_is_told_from_the_picture_of_a_signature() {
    let message = Message::read(MAILS[6].1).expect("a message");
    let files: Vec<(&str, bool)> =
        message.attachments.iter().map(|file| (file.name.as_str(), file.is_inline)).collect();
    assert_eq!(files, [("logo.png", true), ("plan of the libraries.pdf", false)]);
}

#[test]
fn machines_and_mail_servers_are_told_from_people() {
    let read = |raw: &[u8]| sort(&Message::read(raw).expect("a message"));
    assert_eq!(read(include_bytes!("mails/out-of-office.eml")), Sort::Automatic("auto-submitted"));
    assert_eq!(read(include_bytes!("mails/read-receipt.eml")), Sort::Automatic("report"));
    let reason = "smtp; 550 5.1.1 no such mailbox here".to_owned();
    let returned = Sort::Returned(Returned { is_final: true, reason });
    assert_eq!(read(include_bytes!("mails/returned.eml")), returned);
    let Sort::Returned(delayed) = read(include_bytes!("mails/delayed.eml")) else { panic!("a report") };
    assert!(!delayed.is_final);
}

#[test]
fn messages_made_to_break_readers_are_bounded() {
    let head = "From: a@b.example\r\nTo: c@d.example\r\n";
    let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(200_000);
    let parts = "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n".repeat(100_000);
    for labyrinth in [&nested, &parts] {
        assert!(Message::read(format!("{head}{labyrinth}").as_bytes()).is_err(), "a labyrinth");
    }
    assert!(Message::read(&vec![b'a'; super::MESSAGE_BYTES_MAX + 1]).is_err(), "too large");
    let long = format!("{head}Subject: {}\r\nX-Long: {}\r\n\r\nHello", "s".repeat(900_000), "y".repeat(900_000));
    let message = Message::read(long.as_bytes()).expect("a message");
    assert!(message.headers.iter().all(|(_, value)| value.len() <= 4096) && message.subject.len() <= 500);
    let many = format!("{head}{}\r\nHello", "X-A: b\r\n".repeat(100_000));
    assert!(Message::read(many.as_bytes()).expect("a message").headers.len() <= 200);
    let large = format!("{head}\r\n{}", "Words of ten megabytes. ".repeat(400_000));
    assert!(Message::read(large.as_bytes()).expect("a message").text.len() <= 64 * 1024);
    for broken in [
        "Content-Type: text/plain; charset=klingon\r\n\r\nqapla",
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!",
        "Content-Type: text/plain; charset=utf-16\r\n\r\n\u{0}a",
        "Content-Type: multipart/mixed\r\n\r\n--\r\nno boundary",
        "Content-Type: multipart/mixed; boundary=\"x\r\n\r\n--x\r\n\r\nopen",
        "Subject: =?utf-8?b?////?=\r\nContent-Type: text/html\r\n\r\n<blockquote<blockquote><<!--<p",
    ] {
        let message = Message::read(format!("{head}{broken}").as_bytes());
        assert!(message.is_ok_and(|message| reply_of(&message.text).len() < 100), "{broken}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_a_message_or_none(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = Message::read(&bytes).map(|message| (sort(&message), reply_of(&message.text)));
    }

    #[test]
    fn a_message_with_any_byte_changed_is_read_still(which in 0..MAILS.len(), changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..30)) {
        let mut raw = MAILS[which].1.to_vec();
        for (at, byte) in changes {
            let at = at.index(raw.len());
            raw[at] = byte;
        }
        let _ = Message::read(&raw).map(|message| (sort(&message), reply_of(&message.text)));
    }
}
