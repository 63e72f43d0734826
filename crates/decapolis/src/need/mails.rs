//! Mails about questions: to who was asked, with a link to answer without signing in; and to who asked, with the answer.

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Zone;

use super::mail_act;
use super::model::Question;
use super::store::record;
use super::texts::Texts;
use crate::inquiry;

/// The kind of mail that brings a question.
const QUESTION: &str = "question";
/// The kind of mail that brings an answer.
pub(super) const ANSWER: &str = "answer";
/// How many days a question can be answered from its mail; after that by signing in.
const LINK_DAYS: i64 = 30;

/// Tells who was asked.
pub(super) fn tell_asked(tx: &mut Tx<'_>, asker: &Actor, question: &Question) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, question.asked)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let expires_at = tx.now().plus_days(LINK_DAYS);
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    let until = person.language.date(expires_at.date_in(&zone), DateLength::Long);
    let link = ActLink {
        verb: mail_act::VERB.to_owned(),
        record: record(question.id),
        post: question.asked,
        person: person.id,
        expires_at,
    };
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_asks(&asker.home_name, &asker.name, &asker.title).to_string()),
            Paragraph::theirs(&question.words, question.language),
            Paragraph::Ours(texts.mail_how_to_answer(until).to_string()),
        ],
        link: Some(MailLink { label: texts.mail_answer().to_owned(), target: Target::Act(link) }),
    };
    let subject = texts.mail_question_subject(&asker.home_name).to_string();
    put(tx, &person, question.asked, QUESTION, question, subject, content)
}

/// Tells who asked.
pub(super) fn tell_asker(
    tx: &mut Tx<'_>,
    answerer: &Actor,
    question: &Question,
    answer: Paragraph,
) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, question.asker)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_answers(&answerer.home_name, &answerer.name, &answerer.title).to_string()),
            answer,
        ],
        link: Some(match inquiry::mark_link(tx, question, person.id)? {
            Some(link) => MailLink { label: texts.mail_it_helped().to_owned(), target: Target::Act(link) },
            None => MailLink {
                label: texts.mail_see_answer().to_owned(),
                target: Target::Page(format!("/questions/{}", question.id)),
            },
        }),
    };
    let subject = texts.mail_answer_subject(&answerer.home_name).to_string();
    put(tx, &person, question.asker, ANSWER, question, subject, content)
}

fn put(
    tx: &mut Tx<'_>,
    to: &Person,
    post: PostId,
    kind: &'static str,
    question: &Question,
    subject: String,
    content: Content,
) -> Result<(), Stop> {
    let new = NewMail {
        person: to.id,
        post: Some(post),
        kind,
        record: record(question.id),
        language: to.language,
        subject,
        content,
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
