//! Mails of consultations: asked, reminded, nudged, told of the reply and of what was done. Each leads to a page; none holds what a city said.

use kernel::db::Tx;
use kernel::language::{DateLength, Language};
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};

use super::loaded::Asked;
use super::model::{Consultation, Sheet};
use super::naming;
use super::store::record;
use super::store::sheet::Due;
use super::texts::Texts;
use super::versions::Versions;

/// Kinds of mail, each of which a person can stop.
const ASKED: &str = "consultation";
const REMINDED: &str = "consultation-reminder";
const NUDGED: &str = "consultation-nudge";
const TOLD: &str = "consultation-reply";
const TOLD_LATER: &str = "consultation-done";

/// Writes to whoever leads a city's digital work what is due.
pub(super) fn write(
    tx: &mut Tx<'_>,
    consultation: &Consultation,
    sheet: &Sheet,
    to: (PostId, &Person),
    due: Due,
) -> Result<(), Stop> {
    match due {
        Due::Ask => ask(tx, consultation, sheet, to),
        Due::Remind => remind(tx, consultation, sheet, to),
        Due::Tell => tell(tx, consultation, sheet, to),
    }
}

fn ask(tx: &mut Tx<'_>, consultation: &Consultation, sheet: &Sheet, to: (PostId, &Person)) -> Result<(), Stop> {
    let consultation = naming::in_language(tx, to.1.language, consultation.clone())?;
    let texts = Texts::new(to.1.language);
    let paragraphs = vec![
        Paragraph::Ours(texts.mail_asks().to_owned()),
        title(&consultation),
        purpose(&consultation),
        Paragraph::Ours(texts.mail_until(last_day(to.1, consultation.answers_until)).to_string()),
        Paragraph::Ours(texts.mail_how().to_owned()),
    ];
    put(tx, to, sheet, (ASKED, texts.mail_asks_subject().to_owned()), (paragraphs, texts.mail_answer()))
}

fn remind(tx: &mut Tx<'_>, consultation: &Consultation, sheet: &Sheet, to: (PostId, &Person)) -> Result<(), Stop> {
    let consultation = naming::in_language(tx, to.1.language, consultation.clone())?;
    let texts = Texts::new(to.1.language);
    let day = last_day(to.1, consultation.answers_until);
    let paragraphs = vec![Paragraph::Ours(texts.mail_reminds(day).to_string()), title(&consultation)];
    put(tx, to, sheet, (REMINDED, texts.mail_reminds_subject().to_owned()), (paragraphs, texts.mail_answer()))
}

/// A post asks a city again.
pub(super) fn nudge(
    tx: &mut Tx<'_>,
    actor: &Actor,
    consultation: &Consultation,
    sheet: &Sheet,
    to: (PostId, &Person),
) -> Result<(), Stop> {
    let consultation = naming::in_language(tx, to.1.language, consultation.clone())?;
    let texts = Texts::new(to.1.language);
    let day = last_day(to.1, consultation.answers_until);
    let paragraphs =
        vec![Paragraph::Ours(texts.mail_nudges(day, &actor.name, &actor.title).to_string()), title(&consultation)];
    put(tx, to, sheet, (NUDGED, texts.mail_nudges_subject().to_owned()), (paragraphs, texts.mail_answer()))
}

/// The addressee replied: what they said, and what was done with each question.
fn tell(tx: &mut Tx<'_>, consultation: &Consultation, sheet: &Sheet, to: (PostId, &Person)) -> Result<(), Stop> {
    let Some(reply) = &consultation.reply else { return Ok(()) };
    let consultation = naming::in_language(tx, to.1.language, consultation.clone())?;
    let texts = Texts::new(to.1.language);
    let (asked, versions) = (Asked::load(tx, consultation.id)?, Versions::load(tx, consultation.id)?);
    let said = versions.reply(reply, to.1.language);
    let mut paragraphs = vec![
        Paragraph::Ours(texts.mail_tells().to_owned()),
        title(&consultation),
        Paragraph::Ours(texts.mail_replied(day(to.1, reply.day), &reply.who).to_string()),
        Paragraph::theirs(said.words, said.language),
    ];
    paragraphs.extend(done_since((&asked, &versions), Timestamp::from_micros(0), to.1.language));
    let link = to_results(&consultation, &texts);
    let new = new_mail(to, sheet, (TOLD, texts.mail_tells_subject().to_owned()), (paragraphs, link));
    Ok(mail::put(tx, &new).map(drop)?)
}

/// What was done with the questions of which it was said after an instant.
pub(super) fn tell_later(
    tx: &mut Tx<'_>,
    consultation: &Consultation,
    sheet: &Sheet,
    to: (PostId, &Person),
    after: Timestamp,
) -> Result<(), Stop> {
    let consultation = naming::in_language(tx, to.1.language, consultation.clone())?;
    let texts = Texts::new(to.1.language);
    let (asked, versions) = (Asked::load(tx, consultation.id)?, Versions::load(tx, consultation.id)?);
    let mut paragraphs = vec![Paragraph::Ours(texts.mail_tells_later().to_owned()), title(&consultation)];
    paragraphs.extend(done_since((&asked, &versions), after, to.1.language));
    let link = to_results(&consultation, &texts);
    let new = new_mail(to, sheet, (TOLD_LATER, texts.mail_tells_later_subject().to_owned()), (paragraphs, link));
    Ok(mail::put(tx, &new).map(drop)?)
}

/// Each question of which it was said after an instant what was done with it, with that and why.
fn done_since((asked, versions): (&Asked, &Versions), after: Timestamp, language: Language) -> Vec<Paragraph> {
    let texts = Texts::new(language);
    let mut paragraphs = Vec::new();
    for (item, question) in asked.each() {
        let Some(disposition) = item.disposition.as_ref().filter(|disposition| disposition.at > after) else {
            continue;
        };
        let Some(wording) = question.now_in(language) else { continue };
        paragraphs.push(Paragraph::theirs(&wording.words, wording.language));
        paragraphs.push(Paragraph::Ours(texts.mail_disposed(disposition.done.code()).to_string()));
        let why = versions.why(item, disposition, language);
        paragraphs.push(Paragraph::theirs(why.words, why.language));
    }
    paragraphs
}

/// What it is called, as whoever is written to gets it.
fn title(consultation: &Consultation) -> Paragraph {
    let named = consultation.named();
    Paragraph::theirs(named.title, named.language)
}

fn purpose(consultation: &Consultation) -> Paragraph {
    let named = consultation.named();
    Paragraph::theirs(named.purpose, named.language)
}

fn to_results(consultation: &Consultation, texts: &Texts) -> MailLink {
    MailLink {
        label: texts.mail_results().to_owned(),
        target: Target::Page(format!("/consultations/{}/results", consultation.id)),
    }
}

fn put(
    tx: &mut Tx<'_>,
    to: (PostId, &Person),
    sheet: &Sheet,
    kind: (&'static str, String),
    (paragraphs, label): (Vec<Paragraph>, &str),
) -> Result<(), Stop> {
    let target = Target::Page(format!("/consultation-sheets/{}", sheet.id));
    let link = MailLink { label: label.to_owned(), target };
    Ok(mail::put(tx, &new_mail(to, sheet, kind, (paragraphs, link))).map(drop)?)
}

fn new_mail(
    (post, person): (PostId, &Person),
    sheet: &Sheet,
    (kind, subject): (&'static str, String),
    (paragraphs, link): (Vec<Paragraph>, MailLink),
) -> NewMail {
    NewMail {
        person: person.id,
        post: Some(post),
        kind,
        record: record(sheet.id),
        language: person.language,
        subject,
        content: Content { paragraphs, link: Some(link) },
        can_be_stopped: true,
        reply_to: None,
    }
}

fn zone(person: &Person) -> Zone {
    person.time_zone.parse().unwrap_or(Zone::UTC)
}

fn day(person: &Person, at: Timestamp) -> String {
    person.language.date(at.date_in(&zone(person)), DateLength::Long).to_string()
}

/// The last day of a time that ends before an instant.
fn last_day(person: &Person, ends_at: Timestamp) -> String {
    day(person, ends_at.plus_seconds(-1))
}
