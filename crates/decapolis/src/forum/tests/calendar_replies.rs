//! Invitations answered in a calendar, as Google, Outlook and Apple send what somebody pressed. All files were written for
//! these tests, after what the three programs send.

use std::path::PathBuf;

use kernel::mail::{self, CalendarEntry, Mail, Paragraph};
use kernel::mail_in::{Arrival, MailIn, Outcome, ReplyAddress, receive};
use kernel::person;

use super::make_meeting;
use super::seats::invite;
use crate::forum::MeetingId;
use crate::forum::seat::model::{Seat, SeatState};
use crate::forum::seat::store;
use crate::testing::{Browser, REPLIES, Role, World, for_each_engine};

/// Our own mail server, as it calls itself in its results.
const SERVER: &str = "mx.network.example";

/// An answer as it is sent.
struct Pressed<'p> {
    from: &'p str,
    attendee: &'p str,
    partstat: &'p str,
    remark: &'p str,
    number: usize,
}

/// A meeting to which Kansas City's leader is asked, with the latest mail about the seat.
struct Asked<'w> {
    world: &'w World,
    meeting: MeetingId,
    leader: String,
    mail: Mail,
    to: String,
}

impl<'w> Asked<'w> {
    async fn new(world: &'w World, secretariat: &mut Browser) -> (Self, String) {
        let path = make_meeting(secretariat, &[]).await;
        invite(secretariat, &path, &["Kansas City"]).await;
        let (mail, _) = world.latest_mail().await;
        let person = mail.person;
        let leader = world.read(move |tx| Ok(person::by_id(tx, person)?)).await.and_then(|person| person.email);
        let drawn = mail::draw(&world.app, &mail, "Cities").expect("drawn");
        assert_eq!(drawn.reply_to, None, "words are for people");
        let meeting = path.rsplit('/').next().expect("a part").parse().expect("an id");
        let (leader, to) = (leader.expect("an address"), drawn.organizer.expect("answers are taken"));
        (Self { world, meeting, leader, mail, to }, path)
    }

    fn entry(&self) -> CalendarEntry {
        let paragraphs = self.mail.content.paragraphs.iter();
        let mut entries = paragraphs.filter_map(|one| match one {
            Paragraph::Calendar(entry) => Some(entry.clone()),
            _ => None,
        });
        entries.next().expect("an entry")
    }

    fn file(&self, product: &str, pressed: &Pressed<'_>) -> String {
        let (entry, stamp) = (self.entry(), self.world.clock.now().to_string().replace(['-', ':'], ""));
        let remark = match pressed.remark {
            "" => String::new(),
            remark if product.contains("Google") => format!(";X-NUM-GUESTS=0;X-RESPONSE-COMMENT=\"{remark}\""),
            _ => String::new(),
        };
        let comment = match pressed.remark {
            remark if product.contains("Apple") && !remark.is_empty() => format!("COMMENT:{remark}\r\n"),
            _ => String::new(),
        };
        format!(
            "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nPRODID:{product}\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n\
             UID:{}@network.example\r\nSEQUENCE:{}\r\nDTSTAMP:{stamp}\r\nDTSTART:20260609T140000Z\r\n\
             DTEND:20260610T213000Z\r\nSUMMARY:Roundtable on plain words\r\n{comment}ORGANIZER:mailto:{}\r\n\
             ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT={}{remark}:MAILTO:{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            entry.id, entry.sequence, self.to, pressed.partstat, pressed.attendee
        )
    }

    /// Google marks it as sent by a machine, adds a sentence of its own, and hangs the file on it once more.
    fn by_google(&self, pressed: &Pressed<'_>) -> String {
        let file = self.file("-//Google Inc//Google Calendar 70.9054//EN", pressed);
        let head = "Sender: Google Calendar <calendar-notification@google.com>\r\nAuto-Submitted: auto-generated\r\n\
                    Content-Type: multipart/mixed; boundary=outer";
        let body = format!(
            "--outer\r\nContent-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\r\nSomebody has answered this invitation.\r\n--inner\r\n\
             Content-Type: text/calendar; charset=UTF-8; method=REPLY\r\n\r\n{file}\r\n--inner--\r\n--outer\r\n\
             Content-Type: application/ics; name=\"invite.ics\"\r\n\
             Content-Disposition: attachment; filename=\"invite.ics\"\r\n\r\n{file}\r\n--outer--\r\n"
        );
        self.message(pressed, head, &body)
    }

    /// Outlook puts the remark into the text of the mail.
    fn by_outlook(&self, pressed: &Pressed<'_>) -> String {
        let file = self.file("Microsoft Exchange Server 2010", pressed);
        let head = "X-Auto-Response-Suppress: OOF\r\nContent-Type: multipart/alternative; boundary=inner";
        let body = format!(
            "--inner\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n--inner\r\n\
             Content-Type: text/calendar; charset=\"utf-8\"; method=REPLY\r\n\r\n{file}\r\n--inner--\r\n",
            pressed.remark
        );
        self.message(pressed, head, &body)
    }

    /// Apple sends the file alone.
    fn by_apple(&self, pressed: &Pressed<'_>) -> String {
        let file = self.file("-//Apple Inc.//macOS 15.3//EN", pressed);
        self.message(pressed, "Content-Type: text/calendar; charset=utf-8; method=REPLY", &file)
    }

    fn message(&self, pressed: &Pressed<'_>, head: &str, body: &str) -> String {
        let domain = self.leader.rsplit_once('@').expect("an address").1;
        format!(
            "Authentication-Results: {SERVER}; dkim=pass header.d={domain}\r\nFrom: Somebody <{}>\r\nTo: <{}>\r\n\
             Subject: Accepted: Roundtable\r\nMessage-ID: <{}@mail.example>\r\nMIME-Version: 1.0\r\n{head}\r\n\r\n{body}",
            pressed.from, self.to, pressed.number
        )
    }

    fn own<'p>(&'p self, partstat: &'p str, remark: &'p str, number: usize) -> Pressed<'p> {
        Pressed { from: &self.leader, attendee: &self.leader, partstat, remark, number }
    }

    /// What becomes of a message, taken on a thread as the program does, some minutes later.
    fn taken(&self, raw: &str) -> Outcome {
        self.world.clock.advance_seconds(300);
        let address = ReplyAddress::parse(REPLIES).expect("an address");
        let checked_by = Some(SERVER.to_owned());
        let config = MailIn { address, checked_by, mailbox: None, spool: PathBuf::from("nowhere") };
        let take = || receive(&self.world.app, &config, Arrival::Whole(raw.as_bytes()));
        std::thread::scope(|scope| scope.spawn(take).join()).expect("no panic").expect("the database answers")
    }

    async fn seat(&self) -> Seat {
        let meeting = self.meeting;
        self.world.read(move |tx| Ok(store::seats(tx, meeting)?)).await.remove(0)
    }
}

fn said(mail: &Mail) -> String {
    serde_json::to_string(&mail.content).expect("JSON")
}

#[test]
fn what_is_pressed_in_three_calendars_is_the_answer_of_the_browser() {
    for_each_engine(async |world| {
        let (asked, path) = Asked::new(world, &mut world.sign_in_as(Role::Secretariat).await).await;
        assert!(asked.entry().is_asked && !asked.entry().is_cancelled);
        let accepted = asked.by_google(&asked.own("ACCEPTED", "", 1));
        assert_eq!(asked.taken(&accepted), Outcome::Done);
        assert!(world.sign_in_as(Role::Leader).await.get(&path).await.shows("You have a seat"));
        let confirmed = world.latest_mail().await.0;
        assert_eq!(mail::draw(&world.app, &confirmed, "Cities").expect("drawn").organizer, Some(asked.to.clone()));
        assert_eq!(asked.taken(&accepted), Outcome::Repeated);
        assert_eq!(asked.taken(&asked.by_google(&asked.own("ACCEPTED", "", 2))), Outcome::Refused, "answered so");
        let refused = world.latest_mail().await.0;
        assert!(refused.kind == "reply-refused" && said(&refused).contains("It was answered so already"));
        let declined = asked.by_outlook(&asked.own("DECLINED", "The council meets that day", 3));
        assert_eq!(asked.taken(&declined), Outcome::Done);
        let seat = asked.seat().await;
        assert_eq!((seat.state, seat.words.as_str()), (SeatState::Declined, "The council meets that day"));
        assert_eq!(asked.taken(&asked.by_apple(&asked.own("TENTATIVE", "Travel is being approved", 4))), Outcome::Done);
        let seat = asked.seat().await;
        assert_eq!((seat.state, seat.words.as_str()), (SeatState::Held, "Travel is being approved"));
        assert!(world.latest_mail().await.0.subject.contains("Your place is kept until"));
        assert_eq!(asked.taken(&asked.by_apple(&asked.own("TENTATIVE", "", 5))), Outcome::Refused, "not for ever");
        assert_eq!(asked.taken(&asked.by_google(&asked.own("DELEGATED", "", 6))), Outcome::Refused);
        assert!(said(&world.latest_mail().await.0).contains("neither yes nor no"));
    });
}

#[test]
fn whoever_deletes_the_meeting_in_a_program_that_calls_it_off_stays_away() {
    for_each_engine(async |world| {
        let (asked, _) = Asked::new(world, &mut world.sign_in_as(Role::Secretariat).await).await;
        assert_eq!(asked.taken(&asked.by_google(&asked.own("ACCEPTED", "", 1))), Outcome::Done);
        let deleted = asked.by_apple(&asked.own("ACCEPTED", "A budget vote", 2));
        let deleted = deleted.replace("METHOD:REPLY", "METHOD:CANCEL").replace("method=REPLY", "method=CANCEL");
        assert_eq!(asked.taken(&deleted), Outcome::Done);
        let seat = asked.seat().await;
        assert_eq!((seat.state, seat.words.as_str()), (SeatState::Declined, "A budget vote"));
        let stranger =
            Pressed { from: &asked.leader, attendee: "bo@elsewhere.example", partstat: "", remark: "", number: 3 };
        let of_another = asked.by_apple(&stranger).replace("METHOD:REPLY", "METHOD:CANCEL");
        assert_ne!(asked.taken(&of_another), Outcome::Done, "in nobody else's name");
    });
}

#[test]
fn who_presses_no_without_a_reason_is_asked_why_and_the_answer_is_kept() {
    for_each_engine(async |world| {
        let (asked, _) = Asked::new(world, &mut world.sign_in_as(Role::Secretariat).await).await;
        assert_eq!(asked.taken(&asked.by_google(&asked.own("DECLINED", "", 1))), Outcome::Done);
        assert_eq!(asked.seat().await.state, SeatState::Declined);
        let (mail, link) = world.latest_mail().await;
        assert!(mail.subject.ends_with("why?"), "{}", mail.subject);
        let mut reader = world.browser();
        reader.get(&link).await;
        let sent = reader.post_form(&link, &[("answer", "decline"), ("reason", "A budget vote")]).await;
        assert_eq!((sent.status, asked.seat().await.words.as_str()), (303, "A budget vote"));
        let remark = asked.own("DECLINED", "Said twice", 2);
        assert_eq!(
            (asked.taken(&asked.by_google(&remark)), asked.seat().await.words.as_str()),
            (Outcome::Refused, "A budget vote")
        );
    });
}

#[test]
fn an_answer_of_somebody_else_waits_and_one_to_an_earlier_day_does_nothing() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (asked, path) = Asked::new(world, &mut secretariat).await;
        let stranger =
            Pressed { from: "eve@evil.example", attendee: "eve@evil.example", ..asked.own("ACCEPTED", "", 1) };
        assert_eq!(asked.taken(&asked.by_apple(&stranger)), Outcome::Held, "a forwarded invitation");
        let (confirm, link) = world.latest_mail().await;
        assert_eq!((confirm.kind.as_str(), confirm.person), ("reply-confirm", asked.mail.person));
        assert!(said(&confirm).contains("Pressed in a calendar: I come."), "{}", said(&confirm));
        let in_other_name = Pressed { attendee: "eve@evil.example", ..asked.own("ACCEPTED", "", 2) };
        assert_eq!(asked.taken(&asked.by_apple(&in_other_name)), Outcome::Held, "not the seat's holder");
        let unshown = asked.by_google(&asked.own("ACCEPTED", "", 3)).replace("dkim=pass", "dkim=fail");
        assert_eq!((asked.taken(&unshown), asked.seat().await.state), (Outcome::Held, SeatState::Invited));
        let words = asked.by_apple(&asked.own("ACCEPTED", "", 4)).replace("METHOD:REPLY", "METHOD:PUBLISH");
        assert_eq!(asked.taken(&words.replace("text/calendar", "text/plain")), Outcome::Refused, "words alone");
        secretariat.get(&format!("{path}/change")).await;
        let moved: Vec<_> =
            super::MEETING.map(|(name, value)| (name, if name == "begins" { "10:00" } else { value })).into();
        assert_eq!(secretariat.post_form(&format!("{path}/change"), &moved).await.status, 303);
        assert_eq!(asked.taken(&asked.by_google(&asked.own("ACCEPTED", "", 5))), Outcome::Refused);
        assert!(said(&world.latest_mail().await.0).contains("It answers an earlier version"));
        world.run_jobs(None);
        let told = Asked { mail: world.latest_mail().await.0, ..asked };
        assert_eq!(told.taken(&told.by_google(&told.own("ACCEPTED", "", 6))), Outcome::Done, "of the new day");
        let mut reader = world.browser();
        assert!(reader.get(&link).await.shows("Pressed in a calendar: I come."));
        reader.post_form(&link, &[]).await;
        secretariat.get(&path).await;
        secretariat.post_form(&format!("{path}/cancel"), &[("reason", "Snow")]).await;
        assert_eq!(told.taken(&told.by_outlook(&told.own("DECLINED", "", 7))), Outcome::Refused);
        assert!(said(&world.latest_mail().await.0).contains("The meeting is cancelled"));
    });
}

/// What the latest mails say to calendars about the meeting of an entry, the first one first.
async fn told(world: &World, of: &CalendarEntry) -> Vec<CalendarEntry> {
    let mut told = Vec::new();
    for mail in super::mails(world).await.into_iter().rev() {
        told.extend(mail.content.paragraphs.into_iter().filter_map(|one| match one {
            Paragraph::Calendar(entry) if entry.id == of.id => Some(entry),
            _ => None,
        }));
    }
    told
}

#[test]
fn an_invitation_that_lapses_leaves_the_calendar_in_the_mail_that_says_so() {
    for_each_engine(async |world| {
        const DAYS: i64 = 34;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (asked, path) = Asked::new(world, &mut secretariat).await;
        world.clock.advance_seconds(DAYS * 86_400);
        world.run_jobs(None);
        let page = world.sign_in_as(Role::Secretariat).await.get(&path).await;
        assert!(page.shows("not answered in time"), "{}", page.body);
        let told = told(world, &asked.entry()).await;
        let (first, last) = (asked.entry(), told.last().expect("an entry"));
        assert_eq!((last.id.as_str(), last.is_cancelled, first.is_cancelled), (first.id.as_str(), true, false));
        assert!(last.sequence > first.sequence, "calendars ignore an older version");
        let mail = world.mails_of("meeting-seat").await.remove(0);
        assert_eq!(mail.subject, "Your invitation has lapsed");
        let drawn = mail::draw(&world.app, &mail, "Cities").expect("drawn");
        assert_eq!(drawn.organizer.as_deref(), Some(asked.to.as_str()), "from whoever invited");
    });
}

#[test]
fn an_invitation_taken_back_leaves_the_calendar_in_the_mail_that_says_so() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (asked, path) = Asked::new(world, &mut secretariat).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let seat = super::seats::own_seat(&mut leader, &path).await;
        world.clock.advance_seconds(60);
        secretariat.get(&seat).await;
        assert_eq!(secretariat.post_form(&format!("{seat}/state"), &[("state", "lapsed")]).await.status, 303);
        let told = told(world, &asked.entry()).await;
        let last = told.last().expect("an entry");
        assert!(last.is_cancelled && last.is_asked && last.sequence > asked.entry().sequence, "{told:?}");
        let (mail, _) = world.latest_mail().await;
        assert!(mail.subject.starts_with("The invitation is taken back"), "{}", mail.subject);
    });
}

#[test]
fn a_held_seat_that_lapses_leaves_the_calendar_that_had_it() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (asked, _) = Asked::new(world, &mut secretariat).await;
        let (_, link) = world.latest_mail().await;
        let mut browser = world.browser();
        browser.get(&link).await;
        let held = [("answer", "hold"), ("until", "2026-04-20"), ("reason", "Travel")];
        assert_eq!(browser.post_form(&link, &held).await.status, 303);
        world.clock.advance_seconds(9 * 86_400);
        world.run_jobs(None);
        let told = told(world, &asked.entry()).await;
        let last = told.last().expect("an entry");
        assert!(last.is_cancelled && last.id == asked.entry().id && last.sequence > asked.entry().sequence, "{told:?}");
        assert!(!last.is_asked, "also where answers are not taken: the entry itself may be there");
    });
}
