//! Mails of a round: it is open, the last day for wishes is near, nobody was found, a pair has ended. Nobody is blamed in
//! any of them, and a subject has no words of people.

use kernel::db::Tx;
use kernel::form;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::stop::Stop;
use kernel::time::Zone;

use super::model::{Entry, Round};
use super::store::record;
use super::texts::Texts;
use crate::{network, support};

const OPENED: &str = "round-opened";
const REMINDER: &str = "round-reminder";
const RESULT: &str = "round-result";

/// Why a pair is one no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// The other side withdrew from the round.
    Withdrew,
    /// Nobody holds the other side's post.
    Vacant,
    /// The repair gave one of the two somebody else.
    Repaired,
}

impl Ended {
    fn code(self) -> &'static str {
        match self {
            Ended::Withdrew => "withdrew",
            Ended::Vacant => "vacant",
            Ended::Repaired => "repaired",
        }
    }
}

/// Tells whoever may take part that a round is open.
pub(super) fn tell_opened(tx: &mut Tx<'_>, round: &Round, to: &Person, post: PostId) -> Result<(), Stop> {
    let texts = Texts::new(to.language);
    let programme = support::rung(tx, round.template, to.language)?.name;
    let paragraphs = vec![
        Paragraph::Ours(texts.mail_opened(&programme, last_day(round, to)).to_string()),
        Paragraph::theirs(&round.name, round.language),
        Paragraph::theirs(&round.words, round.language),
    ];
    let subject = texts.mail_opened_subject(&programme).to_string();
    put(tx, round, (to, post, OPENED), subject, paragraphs)
}

/// Reminds somebody who takes part and has not said whom they would like.
pub(super) fn remind(tx: &mut Tx<'_>, round: &Round, entry: &Entry) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, entry.post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let paragraphs = vec![
        Paragraph::Ours(texts.mail_remind(last_day(round, &to)).to_string()),
        Paragraph::theirs(&round.name, round.language),
    ];
    let subject = texts.mail_remind_subject(last_day(round, &to)).to_string();
    put(tx, round, (&to, entry.post, REMINDER), subject, paragraphs)
}

/// Tells somebody that nobody was found for them.
pub(super) fn tell_left(tx: &mut Tx<'_>, round: &Round, entry: &Entry) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, entry.post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let paragraphs = vec![
        Paragraph::Ours(texts.mail_left(entry.side.code()).to_string()),
        Paragraph::theirs(&round.name, round.language),
    ];
    put(tx, round, (&to, entry.post, RESULT), texts.mail_left_subject().to_owned(), paragraphs)
}

/// Tells one side that the pair has ended and why; in confidence the mail names no city.
pub(super) fn tell_ended(tx: &mut Tx<'_>, round: &Round, entry: &Entry, other: &Entry, why: Ended) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, entry.post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let names = network::names_of_homes(tx, to.language)?;
    let city = names.get(&other.home).unwrap_or(&other.home_name);
    let is_in_confidence = support::rung(tx, round.template, to.language)?.is_in_confidence;
    let city = if is_in_confidence { texts.the_other_city() } else { city };
    let mut paragraphs = vec![Paragraph::Ours(texts.mail_ended(city, why.code()).to_string())];
    if why == Ended::Withdrew {
        paragraphs.push(Paragraph::Ours(texts.mail_ended_next().to_owned()));
    }
    paragraphs.push(Paragraph::theirs(&round.name, round.language));
    put(tx, round, (&to, entry.post, RESULT), texts.mail_ended_subject().to_owned(), paragraphs)
}

fn put(
    tx: &mut Tx<'_>,
    round: &Round,
    (to, post, kind): (&Person, PostId, &'static str),
    subject: String,
    paragraphs: Vec<Paragraph>,
) -> Result<(), Stop> {
    let label = Texts::new(to.language).mail_see_round().to_owned();
    let link = Some(MailLink { label, target: Target::Page(format!("/rounds/{}", round.id)) });
    let new = NewMail {
        person: to.id,
        post: Some(post),
        kind,
        record: record(round.id),
        language: to.language,
        subject,
        content: Content { paragraphs, link },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// The last day for wishes, where the reader is.
fn last_day(round: &Round, to: &Person) -> String {
    let zone: Zone = to.time_zone.parse().unwrap_or(Zone::UTC);
    to.language.date(form::last_day(round.closes_at, &zone), DateLength::Long).to_string()
}
