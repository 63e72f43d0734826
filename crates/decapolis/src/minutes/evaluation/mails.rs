//! The one mail that asks for an evaluation.

use kernel::db::Tx;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post::{self, PostId};
use kernel::stop::Stop;

use super::super::store::record;
use super::super::texts::Texts;
use super::KIND;
use super::model::SeatId;
use crate::forum::Meeting;

pub(super) fn ask(tx: &mut Tx<'_>, meeting: &Meeting, seat: SeatId, post: PostId) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let path = format!("/meetings/{}/evaluation", meeting.id);
    let new = NewMail {
        person: person.id,
        post: Some(post),
        kind: KIND,
        record: record(seat),
        language: person.language,
        subject: texts.mail_evaluation_subject().to_owned(),
        content: Content {
            paragraphs: vec![Paragraph::Ours(texts.mail_evaluation(&meeting.name).to_string())],
            link: Some(MailLink { label: texts.evaluate().to_owned(), target: Target::Page(path) }),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
