//! The mail that asks a post of a member city to review; the answer is given from it.

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post;
use kernel::stop::Stop;
use kernel::time::Zone;

use super::super::loaded::Opened;
use super::super::texts::Texts;
use super::mail_act;
use super::model::{ANSWER_DAYS, Asked};
use super::store::record;

/// As in the outbox.
pub(super) const ASKED: &str = "session-reviewer-asked";

/// Asks whoever holds the post.
pub(super) fn ask(tx: &mut Tx<'_>, of: &Opened, asked: &Asked) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, asked.post)? else { return Ok(()) };
    let (texts, meeting, plan) = (Texts::new(to.language), &of.meeting, &of.call.plan);
    let zone: Zone = to.time_zone.parse().unwrap_or(Zone::UTC);
    let day = |at: kernel::time::Timestamp| to.language.date(at.date_in(&zone), DateLength::Long).to_string();
    let link = ActLink {
        verb: mail_act::VERB.to_owned(),
        record: record(asked.id),
        post: asked.post,
        person: to.id,
        expires_at: tx.now().plus_days(ANSWER_DAYS).max(plan.review_by),
    };
    let new = NewMail {
        reply_to: None,
        person: to.id,
        post: Some(asked.post),
        kind: ASKED,
        record: record(asked.id),
        language: to.language,
        subject: texts.mail_ask_review_subject(&meeting.name).to_string(),
        content: Content {
            paragraphs: vec![
                Paragraph::Ours(texts.mail_ask_review(&meeting.name).to_string()),
                Paragraph::Ours(texts.mail_ask_review_when(day(plan.closes_at), day(plan.review_by)).to_string()),
            ],
            link: Some(MailLink { label: texts.mail_say_whether().to_owned(), target: Target::Act(link) }),
        },
        can_be_stopped: true,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
