//! The mails: that wishes are open; whom somebody meets, once it is drawn up; and that one of both calls it off. No subject names anybody.

use kernel::db::Tx;
use kernel::language::{Language, set_apart};
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Encounter, KIND, Round};
use super::store::record;
use super::texts::Texts;
use crate::action::People;
use crate::forum::Meeting;

type At<'a> = (&'a Meeting, &'a Round);

/// That wishes are open, and until when.
pub(super) fn ask(tx: &mut Tx<'_>, at: At<'_>, post: PostId) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let until = person.language.date_time(at.1.plan.wish_by, &at.0.zone()).to_string();
    let paragraphs = vec![
        Paragraph::theirs(&at.0.name, at.0.language),
        Paragraph::Ours(texts.mail_ask().to_owned()),
        Paragraph::Ours(texts.mail_ask_until(until).to_string()),
        Paragraph::Ours(texts.rule_private().to_owned()),
    ];
    send(tx, at, (post, &person), texts.mail_ask_subject(), paragraphs)
}

/// Whom somebody meets, when and at which table; or that nothing came of their wishes.
pub(super) fn tell(tx: &mut Tx<'_>, at: At<'_>, post: PostId, all: &[Encounter]) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let own: Vec<(&Encounter, PostId)> =
        all.iter().filter_map(|one| Some((one, one.with(post)?))).filter(|(one, _)| one.called_off.is_none()).collect();
    let people = People::load(tx, person.language, own.iter().map(|(_, other)| *other))?;
    let mut paragraphs = vec![Paragraph::theirs(&at.0.name, at.0.language)];
    if own.is_empty() {
        paragraphs.push(Paragraph::Ours(texts.mail_none().to_owned()));
    } else {
        paragraphs.push(Paragraph::Ours(texts.mail_met(own.len()).to_string()));
        let line = |(one, other): &(&Encounter, PostId)| {
            let who = set_apart(people.name(*other).text());
            Paragraph::Ours(texts.mail_line(one.place + 1, when(person.language, at, one), who).to_string())
        };
        paragraphs.extend(own.iter().map(line));
        paragraphs.push(Paragraph::Ours(texts.mail_call_off().to_owned()));
    }
    send(tx, at, (post, &person), texts.mail_subject(), paragraphs)
}

/// The other one does not come.
pub(super) fn tell_called_off(
    tx: &mut Tx<'_>,
    at: At<'_>,
    encounter: &Encounter,
    actor: &Actor,
    words: &str,
) -> Result<(), Stop> {
    let Some(other) = encounter.with(actor.post) else { return Ok(()) };
    let Some(person) = post::holder_of(tx, other)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let people = People::load(tx, person.language, [actor.post])?;
    let who = set_apart(people.name(actor.post).text());
    let paragraphs = vec![
        Paragraph::theirs(&at.0.name, at.0.language),
        Paragraph::Ours(texts.mail_called_off(when(person.language, at, encounter), who).to_string()),
        Paragraph::theirs(words, actor.language),
    ];
    send(tx, at, (other, &person), texts.mail_called_off_subject(), paragraphs)
}

fn when(language: Language, (meeting, round): At<'_>, encounter: &Encounter) -> String {
    language.date_time(round.plan.slot_at(encounter.slot), &meeting.zone()).to_string()
}

fn send(
    tx: &mut Tx<'_>,
    (meeting, round): At<'_>,
    (post, person): (PostId, &Person),
    subject: &str,
    paragraphs: Vec<Paragraph>,
) -> Result<(), Stop> {
    let label = Texts::new(person.language).see_encounters().to_owned();
    let new = NewMail {
        person: person.id,
        post: Some(post),
        kind: KIND,
        record: record(round.id),
        language: person.language,
        subject: subject.to_owned(),
        content: Content {
            paragraphs,
            link: Some(MailLink { label, target: Target::Page(format!("/meetings/{}/encounters", meeting.id)) }),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
