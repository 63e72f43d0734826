//! Mails about colleagues who are named as speakers: the question, answered from the mail, and that somebody does not speak. No
//! subject has words of people but the meeting's name.

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::stop::Stop;

use super::super::loaded::Opened;
use super::super::submission::{Part, SpeakerId, Submission};
use super::super::texts::Texts;
use super::mail_act;
use super::store::record;

pub(super) const ASKED: &str = "session-speaker-asked";
pub(super) const DECLINED: &str = "session-speaker-declined";

/// Asks whoever holds the post.
pub(super) fn ask(tx: &mut Tx<'_>, of: &Opened, submission: &Submission, part: &Part) -> Result<(), Stop> {
    let Some(asked) = part.speaker.post else { return Ok(()) };
    let Some(to) = post::holder_of(tx, asked)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let by = post::by_id(tx, submission.post)?.map(|held| held.title).unwrap_or_default();
    let session = &submission.session;
    let mut paragraphs = vec![
        Paragraph::Ours(texts.mail_ask_speaker(by, &of.meeting.name).to_string()),
        Paragraph::theirs(&session.title, session.language),
    ];
    if !session.goal.is_empty() {
        paragraphs.push(Paragraph::theirs(&session.goal, session.language));
    }
    let link = ActLink {
        verb: mail_act::VERB.to_owned(),
        record: record(part.id),
        post: asked,
        person: to.id,
        expires_at: of.meeting.starts_at,
    };
    let link = Some(MailLink { label: texts.mail_say_speak().to_owned(), target: Target::Act(link) });
    let subject = texts.mail_ask_speaker_subject(&of.meeting.name).to_string();
    put(tx, (part.id, ASKED), (&to, asked), subject, Content { paragraphs, link })
}

/// Tells whoever named them that somebody does not speak.
pub(super) fn tell_declined(
    tx: &mut Tx<'_>,
    of: &Opened,
    submission: &Submission,
    id: SpeakerId,
    (reason, language): (&str, Language),
) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, submission.post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let mut paragraphs = vec![
        Paragraph::Ours(texts.mail_speaker_declined(&of.meeting.name).to_string()),
        Paragraph::theirs(&submission.session.title, submission.session.language),
    ];
    if !reason.is_empty() {
        paragraphs.push(Paragraph::theirs(reason, language));
    }
    let target = Target::Page(format!("/submissions/{}", submission.id));
    let link = Some(MailLink { label: texts.mail_see_session().to_owned(), target });
    let subject = texts.mail_speaker_declined_subject(&of.meeting.name).to_string();
    put(tx, (id, DECLINED), (&to, submission.post), subject, Content { paragraphs, link })
}

fn put(
    tx: &mut Tx<'_>,
    (id, kind): (SpeakerId, &'static str),
    (to, post): (&Person, PostId),
    subject: String,
    content: Content,
) -> Result<(), Stop> {
    let new = NewMail {
        reply_to: None,
        person: to.id,
        post: Some(post),
        kind,
        record: record(id),
        language: to.language,
        subject,
        content,
        can_be_stopped: true,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
