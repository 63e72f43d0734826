//! The job behind "send me a link": looks the address up, counts, makes the link, puts the mail into the outbox.

use std::sync::Arc;

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::job::{JobContext, JobKind, Trouble};
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::{self, PersonId};
use kernel::post;
use kernel::session::Key;
use kernel::setting::Network;
use kernel::stop::{Fault, Stop};
use kernel::web::App;
use serde::{Deserialize, Serialize};

use super::super::texts::Texts;
use super::{limit, link};

/// As the registration names it.
pub(in crate::account) const SIGN_IN_MAIL: JobKind = JobKind { kind: KIND, run };

const KIND: &str = "sign-in-mail";

/// What was asked: the address as typed, and the hash of the asking browser's cookie.
#[derive(Debug, Serialize, Deserialize)]
struct Request {
    address: String,
    asker: Vec<u8>,
}

/// Leaves the request to the job. The same for every address.
pub(super) fn leave(tx: &mut Tx<'_>, address: &str, asker: &Key) -> Result<(), Fault> {
    let request = Request { address: address.to_owned(), asker: asker.hash() };
    let payload = serde_json::to_string(&request).expect("text and numbers always become JSON");
    let now = tx.now();
    kernel::job::put(tx, KIND, &payload, now).map(drop)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let request: Request =
        serde_json::from_str(payload).map_err(|_| Trouble::Never("the payload is not ours".to_owned()))?;
    let app = Arc::clone(context.app);
    context.app.db.write_blocking("sign_in_mail", move |tx| answer(tx, &app, &request))?;
    Ok(())
}

/// Nothing happens for an address that nobody in a post has, or that was asked for too often.
fn answer(tx: &mut Tx<'_>, app: &App, request: &Request) -> Result<(), Stop> {
    let Some(person) = person::by_email(tx, &request.address)? else { return Ok(()) };
    let is_within = limit::count(tx, app, &format!("account {}", person.id), limit::OF_ACCOUNT)?;
    if !is_within || !has_a_post(tx, person.id)? {
        return Ok(());
    }
    let key = link::make(tx, app, &person, &request.address, &request.asker)?;
    let texts = Texts::new(person.language);
    let network = Network::load(tx)?.name;
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_asked(network).to_string()),
            Paragraph::Ours(texts.mail_how().to_owned()),
            Paragraph::Ours(texts.mail_not_you().to_owned()),
        ],
        link: Some(MailLink {
            label: texts.mail_sign_in().to_owned(),
            target: Target::Page(format!("/sign-in/link/{}", key.to_text())),
        }),
    };
    let new = NewMail {
        person: person.id,
        post: None,
        kind: "sign-in",
        record: RecordId::from_number(person.id.number()),
        language: person.language,
        subject: texts.mail_subject().to_owned(),
        content,
        can_be_stopped: false,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// Whether there is a post in which a session could act: one that the person holds, or one that they assist.
fn has_a_post(tx: &mut Tx<'_>, person: PersonId) -> Result<bool, Fault> {
    Ok(!post::held_by(tx, person)?.is_empty() || !post::assisted_by(tx, person)?.is_empty())
}
