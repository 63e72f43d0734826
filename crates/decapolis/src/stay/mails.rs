//! The one mail that asks what somebody needs. It says nothing of what they answered.

use kernel::db::Tx;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post::{self, PostId};
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};

use super::model::{KIND, NeedId};
use super::store::record;
use super::texts::Texts;
use crate::forum::Meeting;

pub(super) fn ask(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    need: NeedId,
    (post, due_at): (PostId, Timestamp),
) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    let day = person.language.date(due_at.date_in(&zone), DateLength::Long).to_string();
    let page = Target::Page(format!("/meetings/{}/needs", meeting.id));
    let new = NewMail {
        person: person.id,
        post: Some(post),
        kind: KIND,
        record: record(need),
        language: person.language,
        subject: texts.mail_subject().to_owned(),
        content: Content {
            paragraphs: vec![
                Paragraph::Ours(texts.mail_asks(day).to_string()),
                Paragraph::theirs(&meeting.name, meeting.language),
                Paragraph::Ours(texts.mail_who_reads().to_owned()),
            ],
            link: Some(MailLink { label: texts.say_what_i_need().to_owned(), target: page }),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
