//! Mails about places: that somebody moved up, that a visit is at another time or place, that it was cancelled.

use kernel::db::Tx;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::stop::Stop;

use super::model::{Excursion, KIND};
use super::store::record;
use super::texts::Texts;
use crate::forum;

/// To whoever waited longest: the place is theirs.
pub(super) fn moved_up(tx: &mut Tx<'_>, excursion: &Excursion, post: PostId) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let more = vec![Paragraph::Ours(texts.mail_moved_up_then().to_owned())];
    put(tx, excursion, (post, &person), (texts.mail_moved_up_subject(), texts.mail_moved_up(), more))
}

/// To all who have a place or wait: it was called off, or is now as the mail says.
pub(super) fn changed(tx: &mut Tx<'_>, excursion: &Excursion, post: PostId) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    if excursion.is_cancelled() {
        let reason = vec![Paragraph::theirs(&excursion.cancel_reason, excursion.language)];
        return put(tx, excursion, (post, &person), (texts.mail_cancelled_subject(), texts.mail_cancelled(), reason));
    }
    let meet = vec![
        Paragraph::Ours(texts.mail_meet_at().to_owned()),
        Paragraph::theirs(&excursion.plan.meeting_point, excursion.language),
    ];
    put(tx, excursion, (post, &person), (texts.mail_changed_subject(), texts.mail_changed(), meet))
}

fn put(
    tx: &mut Tx<'_>,
    excursion: &Excursion,
    (post, person): (PostId, &Person),
    (subject, sentence, more): (&str, &str, Vec<Paragraph>),
) -> Result<(), Stop> {
    let texts = Texts::new(person.language);
    let zone = forum::meeting(tx, excursion.meeting)?.zone();
    let begins = person.language.date_time(excursion.plan.starts_at, &zone).to_string();
    let mut paragraphs = vec![
        Paragraph::Ours(sentence.to_owned()),
        Paragraph::theirs(&excursion.plan.title, excursion.language),
        Paragraph::Ours(texts.mail_begins(begins).to_string()),
    ];
    paragraphs.extend(more);
    let target = Target::Page(format!("/site-visits/{}", excursion.id));
    let new = NewMail {
        person: person.id,
        post: Some(post),
        kind: KIND,
        record: record(excursion.id),
        language: person.language,
        subject: subject.to_owned(),
        content: Content { paragraphs, link: Some(MailLink { label: texts.see_site_visit().to_owned(), target }) },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
