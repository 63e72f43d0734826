//! Mails about interviews: to whoever has a city's seat, with a link that answers without signing in; and to have a call
//! checked. No subject has words of people, and nothing that a city said is in any mail.

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};

use super::mail_act;
use super::model::Interview;
use super::store::record;
use super::texts::Texts;
use crate::forum::Meeting;

const ASKED: &str = "interview";
const CHECK: &str = "interview-check";

/// Asks whoever has the city's seat.
pub(super) fn ask(tx: &mut Tx<'_>, asker: &Actor, meeting: &Meeting, interview: &Interview) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, interview.post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let link = ActLink {
        verb: mail_act::VERB.to_owned(),
        record: record(interview.id),
        post: interview.post,
        person: person.id,
        expires_at: meeting.starts_at,
    };
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_asks(day(&person, meeting.starts_at), &asker.name, &asker.title).to_string()),
            Paragraph::theirs(&meeting.name, meeting.language),
            Paragraph::Ours(texts.mail_what_is_asked(day(&person, interview.due_at)).to_string()),
            Paragraph::Ours(texts.mail_who_reads().to_owned()),
        ],
        link: Some(MailLink { label: texts.mail_answer().to_owned(), target: Target::Act(link) }),
    };
    let subject = texts.mail_asks_subject().to_owned();
    put(tx, &person, interview, (interview.post, ASKED), subject, content)
}

/// Asks whoever has the city's seat whether a call was noted rightly.
pub(super) fn ask_to_check(
    tx: &mut Tx<'_>,
    by: &Actor,
    meeting: &Meeting,
    interview: &Interview,
    seat: PostId,
) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, seat)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let page = Target::Page(format!("/interviews/{}", interview.id));
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_checks(&by.name, &by.title).to_string()),
            Paragraph::theirs(&meeting.name, meeting.language),
        ],
        link: Some(MailLink { label: texts.mail_check().to_owned(), target: page }),
    };
    put(tx, &person, interview, (seat, CHECK), texts.mail_checks_subject().to_owned(), content)
}

fn put(
    tx: &mut Tx<'_>,
    to: &Person,
    interview: &Interview,
    (post, kind): (PostId, &'static str),
    subject: String,
    content: Content,
) -> Result<(), Stop> {
    let new = NewMail {
        person: to.id,
        post: Some(post),
        kind,
        record: record(interview.id),
        language: to.language,
        subject,
        content,
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

fn day(person: &Person, at: Timestamp) -> String {
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    person.language.date(at.date_in(&zone), DateLength::Long).to_string()
}
