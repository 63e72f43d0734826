//! Asking a post twice a year whether its offer still stands: a step on its desk, and a mail from which one press says so.

mod mail_act;

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person;
use kernel::post;
use kernel::step::{self, NewStep};
use kernel::stop::{Fault, Stop, found};
use kernel::time::Zone;

pub(super) use self::mail_act::CONFIRM;
use super::model::{CONFIRM_DAYS, Offer, OfferId, REPLY_DAYS};
use super::store::{self, record};
use super::texts::Texts;

/// As the registration names it; the offers that came from an earlier version have such jobs too.
pub(super) const ASK: JobKind = JobKind { kind: KIND, run };

const KIND: &str = "offer-confirmation";

/// Comes back to an offer in half a year. Whether there is still something to ask is seen then.
pub(super) fn wait(tx: &mut Tx<'_>, id: OfferId) -> Result<(), Fault> {
    let due = tx.now().plus_days(CONFIRM_DAYS);
    job::put(tx, KIND, &id.number().to_string(), due).map(drop)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map(OfferId::from_number);
    let id = id.map_err(|_| Trouble::Never("the payload is not ours".to_owned()))?;
    Ok(context.app.db.write_blocking("ask_for_offer", move |tx| ask(tx, id))?)
}

/// Puts the question on the post's desk and in its mail, where the offer stands and its time has come. A post that nobody
/// holds now is asked when it is held again: its offer is shown as not confirmed until then.
pub(super) fn ask(tx: &mut Tx<'_>, id: OfferId) -> Result<(), Stop> {
    let Some(offer) = found(store::offer(tx, id))? else { return Ok(()) };
    if offer.confirm_at() > tx.now() || step::of_record(tx, record(id))?.is_some() {
        return Ok(());
    }
    put_step(tx, &offer)?;
    tell(tx, &offer)
}

/// The question stands on the desk of the post.
pub(super) fn put_step(tx: &mut Tx<'_>, offer: &Offer) -> Result<(), Stop> {
    let due_at = tx.now().plus_days(REPLY_DAYS);
    let title = &offer.terms.words;
    let step = NewStep { record: record(offer.id), kind: "offer", verb: "confirm", post: offer.post, due_at, title };
    Ok(step::set(tx, step)?)
}

fn tell(tx: &mut Tx<'_>, offer: &Offer) -> Result<(), Stop> {
    let holder = post::by_id(tx, offer.post)?.and_then(|held| held.holder);
    let Some(person) = holder.map(|holder| person::by_id(tx, holder.person)).transpose()?.flatten() else {
        return Ok(());
    };
    let texts = Texts::new(person.language);
    let expires_at = tx.now().plus_days(REPLY_DAYS);
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    let until = person.language.date(expires_at.date_in(&zone), DateLength::Long);
    let link = ActLink {
        verb: mail_act::VERB.to_owned(),
        record: record(offer.id),
        post: offer.post,
        person: person.id,
        expires_at,
    };
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_confirm().to_owned()),
            Paragraph::theirs(&offer.terms.words, offer.language),
            Paragraph::Ours(texts.mail_confirm_how(until).to_string()),
        ],
        link: Some(MailLink { label: texts.still_stands().to_owned(), target: Target::Act(link) }),
    };
    let new = NewMail {
        reply_to: None,
        person: person.id,
        post: Some(offer.post),
        kind: KIND,
        record: record(offer.id),
        language: person.language,
        subject: texts.mail_confirm_subject().to_owned(),
        content,
        can_be_stopped: true,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
