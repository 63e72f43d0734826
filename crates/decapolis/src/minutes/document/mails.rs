//! Mails about minutes: to the chair, who approves them, to whoever drafted them, when the chair sends them back, and to
//! those who attended, when they are published.

use kernel::db::Tx;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::store::record;
use super::super::texts::Texts;
use super::KIND;
use super::model::{Document, MinutesId};
use crate::forum::{self, Meeting};

/// Asks the chair to approve them.
pub(super) fn ask_chair(tx: &mut Tx<'_>, meeting: &Meeting, id: MinutesId) -> Result<(), Stop> {
    put(tx, meeting.chair, (meeting, id), "approve", None)
}

/// Tells those who attended that they are published.
pub(super) fn tell_published(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, id: MinutesId) -> Result<(), Stop> {
    let attendees = forum::attendees(tx, meeting.id)?;
    let others = attendees.iter().filter(|attendee| attendee.post != actor.post);
    others.map(|attendee| attendee.post).try_for_each(|post| put(tx, post, (meeting, id), "published", None))
}

/// Tells whoever drafted them that the chair sent them back, and why.
pub(super) fn tell_returned(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    document: &Document,
    why: &str,
) -> Result<(), Stop> {
    let why = Paragraph::theirs(why, actor.language);
    put(tx, document.author, (meeting, document.id), "returned", Some(why))
}

fn put(
    tx: &mut Tx<'_>,
    to: PostId,
    (meeting, id): (&Meeting, MinutesId),
    what: &'static str,
    words: Option<Paragraph>,
) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, to)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let link = MailLink { label: texts.mail_see_minutes().to_owned(), target: Target::Page(format!("/minutes/{id}")) };
    let new = NewMail {
        person: person.id,
        post: Some(to),
        kind: KIND,
        record: record(id),
        language: person.language,
        subject: texts.mail_minutes_subject(what).to_string(),
        content: Content {
            paragraphs: [Paragraph::Ours(texts.mail_minutes(&meeting.name, what).to_string())]
                .into_iter()
                .chain(words)
                .collect(),
            link: Some(link),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
