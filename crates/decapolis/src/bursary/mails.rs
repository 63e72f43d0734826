//! The one mail that tells a city what was decided, with the reason.

use kernel::db::Tx;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post;
use kernel::stop::Stop;

use super::model::{Bursary, KIND, Scheme, State};
use super::store::record;
use super::texts::Texts;
use crate::forum::Meeting;

pub(super) fn tell(tx: &mut Tx<'_>, meeting: &Meeting, scheme: &Scheme, bursary: &Bursary) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, bursary.post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let sum = person.language.money(scheme.money(bursary.granted)).to_string();
    let said = texts.mail_decided(bursary.state.code(), sum).to_string();
    let next = if bursary.state == State::Granted { texts.mail_take_up() } else { texts.mail_second_look() };
    let new = NewMail {
        person: person.id,
        post: Some(bursary.post),
        kind: KIND,
        record: record(bursary.id),
        language: person.language,
        subject: texts.mail_subject().to_owned(),
        content: Content {
            paragraphs: vec![
                Paragraph::theirs(&meeting.name, meeting.language),
                Paragraph::Ours(said),
                Paragraph::theirs(&bursary.decision_words, bursary.decision_language),
                Paragraph::Ours(next.to_owned()),
            ],
            link: Some(MailLink {
                label: texts.see_bursary().to_owned(),
                target: Target::Page(format!("/bursaries/{}", bursary.id)),
            }),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
