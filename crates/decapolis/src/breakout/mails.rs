//! The mail that says in which group one sits. What the item is about, and who else sits there, stands on the page.

use kernel::db::Tx;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post;
use kernel::stop::Stop;

use super::model::{Breakout, KIND, Seat};
use super::store::record;
use super::texts::Texts;
use crate::agenda::Line;
use crate::forum::Meeting;

/// In which group of an item, or at which table of the dinner, somebody sits. What is in confidence is not named.
pub(super) fn tell(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    (breakout, line): (&Breakout, Option<&Line>),
    seat: &Seat,
) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, seat.post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let number = seat.place + 1;
    let group = match breakout.plan.is_tables {
        true => texts.name_table(number).to_string(),
        false => texts.name_group(number).to_string(),
    };
    let mut paragraphs = vec![Paragraph::theirs(&meeting.name, meeting.language)];
    match line.filter(|line| !line.is_closed) {
        Some(line) => paragraphs.push(Paragraph::theirs(&line.title, meeting.language)),
        None if breakout.item.is_none() => paragraphs.push(Paragraph::Ours(texts.dinner().to_owned())),
        None => {}
    }
    paragraphs.push(Paragraph::Ours(texts.you_are_in(group).to_string()));
    let link = MailLink {
        label: texts.who_sits_where().to_owned(),
        target: Target::Page(format!("/breakouts/{}", breakout.id)),
    };
    let new = NewMail {
        person: person.id,
        post: Some(seat.post),
        kind: KIND,
        record: record(breakout.id),
        language: person.language,
        subject: texts.mail_subject().to_owned(),
        content: Content { paragraphs, link: Some(link) },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
