//! Asking the contact post whether a practice still runs: a step on its desk and a mail, 18 months after the last word.

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::id::{Id, from_text, to_text};
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post::{self, PostId};
use kernel::step::{self, NewStep};
use kernel::stop::{Fault, Stop};
use kernel::time::{Timestamp, Zone};
use kernel::{language::Language, person};

use super::super::model::PracticeId;
use super::super::store as records;
use super::super::texts::Texts;
use super::{STALE_DAYS, mail_act, store};

/// As the registration names it.
pub(in super::super) const ASK: JobKind = JobKind { kind: KIND, run };

const KIND: &str = "practice-confirmation";
/// Days from the question until it is late, and as long as its mail can be answered.
const ANSWER_DAYS: i64 = 30;

/// Comes back to a practice in 18 months. Whether there is still something to ask is seen then.
pub(in super::super) fn wait(tx: &mut Tx<'_>, id: PracticeId) -> Result<(), Fault> {
    let due = tx.now().plus_days(STALE_DAYS);
    job::put(tx, KIND, &to_text(id.number()), due).map(drop)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = from_text(payload).map(PracticeId::from_number);
    let id = id.ok_or_else(|| Trouble::Never("the payload is not ours".to_owned()))?;
    context.app.db.write_blocking("ask_for_confirmation", move |tx| ask(tx, id))?;
    Ok(())
}

/// Puts the question on the contact's desk and in its mail, where the last word is old enough and nobody was asked yet.
pub(in super::super) fn ask(tx: &mut Tx<'_>, id: PracticeId) -> Result<(), Stop> {
    match put_question(tx, id)? {
        Some(contact) => tell(tx, id, contact),
        None => Ok(()),
    }
}

/// The same without a mail, for a question that was answered from one and waits again.
pub(super) fn ask_again(tx: &mut Tx<'_>, id: PracticeId) -> Result<(), Stop> {
    put_question(tx, id).map(drop)
}

fn put_question(tx: &mut Tx<'_>, id: PracticeId) -> Result<Option<PostId>, Stop> {
    let Some((confirmed_at, contact)) = store::asked(tx, id)? else { return Ok(None) };
    let is_due = confirmed_at.plus_days(STALE_DAYS) <= tx.now();
    if !is_due || step::of_record(tx, id.record())?.is_some() {
        return Ok(None);
    }
    put_step(tx, id, contact)?;
    Ok(Some(contact))
}

/// The question stands on the desk of this post now.
fn put_step(tx: &mut Tx<'_>, id: PracticeId, post: PostId) -> Result<(), Stop> {
    let title = records::title(tx, id, Language::English)?.unwrap_or_default();
    let due_at = tx.now().plus_days(ANSWER_DAYS);
    let step = NewStep { record: id.record(), kind: "practice", verb: "confirm", post, due_at, title: &title };
    Ok(step::set(tx, step)?)
}

fn tell(tx: &mut Tx<'_>, id: PracticeId, contact: PostId) -> Result<(), Stop> {
    let holder = post::by_id(tx, contact)?.and_then(|held| held.holder);
    let Some(person) = holder.map(|holder| person::by_id(tx, holder.person)).transpose()?.flatten() else {
        return Ok(());
    };
    let texts = Texts::new(person.language);
    let title = records::title(tx, id, person.language)?.unwrap_or_default();
    let expires_at = tx.now().plus_days(ANSWER_DAYS);
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    let until = person.language.date(expires_at.date_in(&zone), DateLength::Long);
    let link =
        ActLink { verb: mail_act::VERB.to_owned(), record: id.record(), post: contact, person: person.id, expires_at };
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_confirm(&title).to_string()),
            Paragraph::Ours(texts.mail_confirm_how(until).to_string()),
        ],
        link: Some(MailLink { label: texts.still_runs().to_owned(), target: Target::Act(link) }),
    };
    let new = NewMail {
        reply_to: None,
        person: person.id,
        post: Some(contact),
        kind: "practice-confirmation",
        record: id.record(),
        language: person.language,
        subject: texts.mail_confirm_subject(&title).to_string(),
        content,
        can_be_stopped: true,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// The demo shows a practice that nobody confirmed for long, and its question.
pub(in super::super) fn age_for_demo(tx: &mut Tx<'_>, id: PracticeId) -> Result<(), Stop> {
    let since: Timestamp = tx.now().plus_days(-STALE_DAYS - 30);
    store::make_old(tx, id, since)?;
    ask(tx, id)
}
