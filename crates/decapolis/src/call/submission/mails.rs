//! Mails about a proposed session: the receipt, what was decided with the link that confirms, and that it was withdrawn. No
//! subject has words of people but the meeting's name.

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::language::{DateLength, Language};
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};

use super::super::decision::mail_act;
use super::super::loaded::Opened;
use super::super::texts::Texts;
use super::store::record;
use super::{Decision, Submission};

const RECEIPT: &str = "session-received";
const DECIDED: &str = "session-decided";
pub(in crate::call) const WITHDRAWN: &str = "session-withdrawn";

/// Says that it came in, and until when it can be changed.
pub(in crate::call) fn receipt(tx: &mut Tx<'_>, of: &Opened, submission: &Submission) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, submission.post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let zone = of.meeting.zone();
    let until = to.language.date_time(of.call.plan.closes_at, &zone).to_string();
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_received(&of.meeting.name).to_string()),
            title_of(submission),
            Paragraph::Ours(texts.mail_change_until(until).to_string()),
        ],
        link: page(texts.mail_see_session(), submission),
    };
    let subject = texts.mail_received_subject(&of.meeting.name).to_string();
    put(tx, (submission, RECEIPT), (&to, submission.post), subject, content)
}

/// Says what was decided and why; whoever is accepted confirms from the mail.
pub(in crate::call) fn tell_decided(
    tx: &mut Tx<'_>,
    of: &Opened,
    submission: &Submission,
    decision: &Decision,
    confirm_by: Timestamp,
) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, submission.post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let code = decision.verdict.code();
    let mut paragraphs = vec![
        Paragraph::Ours(texts.mail_decided(&of.meeting.name, code).to_string()),
        title_of(submission),
        Paragraph::theirs(&decision.reason, decision.language),
    ];
    let mut link = page(texts.mail_see_session(), submission);
    if decision.verdict.is_in() {
        paragraphs.push(Paragraph::Ours(texts.mail_confirm_by(day(&to, confirm_by)).to_string()));
        let act = ActLink {
            verb: mail_act::VERB.to_owned(),
            record: record(submission.id),
            post: submission.post,
            person: to.id,
            expires_at: confirm_by.max(of.meeting.starts_at),
        };
        link = Some(MailLink { label: texts.mail_confirm().to_owned(), target: Target::Act(act) });
    }
    let subject = texts.mail_decided_subject(&of.meeting.name).to_string();
    put(tx, (submission, DECIDED), (&to, submission.post), subject, Content { paragraphs, link })
}

/// Tells who keeps the call that a session will not be held.
pub(in crate::call) fn tell_withdrawn(
    tx: &mut Tx<'_>,
    of: &Opened,
    submission: &Submission,
    (reason, language): (&str, Language),
) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, of.call.author)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let mut paragraphs =
        vec![Paragraph::Ours(texts.mail_withdrawn(&of.meeting.name).to_string()), title_of(submission)];
    if !reason.is_empty() {
        paragraphs.push(Paragraph::theirs(reason, language));
    }
    let content = Content { paragraphs, link: page(texts.mail_see_session(), submission) };
    let subject = texts.mail_withdrawn_subject(&of.meeting.name).to_string();
    put(tx, (submission, WITHDRAWN), (&to, of.call.author), subject, content)
}

fn title_of(submission: &Submission) -> Paragraph {
    Paragraph::theirs(&submission.session.title, submission.session.language)
}

fn page(label: &str, submission: &Submission) -> Option<MailLink> {
    let target = Target::Page(format!("/submissions/{}", submission.id));
    Some(MailLink { label: label.to_owned(), target })
}

fn put(
    tx: &mut Tx<'_>,
    (submission, kind): (&Submission, &'static str),
    (to, post): (&Person, PostId),
    subject: String,
    content: Content,
) -> Result<(), Stop> {
    let new = NewMail {
        reply_to: None,
        person: to.id,
        post: Some(post),
        kind,
        record: record(submission.id),
        language: to.language,
        subject,
        content,
        can_be_stopped: true,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

fn day(person: &Person, at: Timestamp) -> String {
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    person.language.date(at.date_in(&zone), DateLength::Long).to_string()
}
