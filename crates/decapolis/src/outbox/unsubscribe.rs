//! Stopping mails of one kind from a link in any of them, and taking that back; a mail program does it with one POST.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Act, Button, Form, Lead, Look};
use kernel::form;
use kernel::mail::{self, Subscription};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::texts::Texts;

#[derive(Debug, Template)]
#[template(source = "{{ lead }}<div class=\"columns\"><div class=\"stack\">{{ form }}</div></div>", ext = "html")]
struct UnsubscribePage {
    lead: Lead,
    form: Form,
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let subscription = subscription(visit)?;
    let is_stopped = mail::is_stopped(tx, subscription.person, &subscription.kind)?;
    let kind = &subscription.kind;
    let sentence = if is_stopped { texts.is_stopped(kind).to_string() } else { texts.is_sent(kind).to_string() };
    let button = if is_stopped { resume(texts) } else { Button::submit(texts.stop_kind()) };
    let page = UnsubscribePage {
        lead: Lead { title: texts.stop_title().into(), sentence: Some(sentence.into()), ..Lead::default() },
        form: form::post(tx, visit, subscription.path(visit.app), Vec::new(), vec![button])?,
    };
    Ok(visit.page(tx, texts.stop_title(), page)?.with("referrer-policy", "no-referrer"))
}

fn resume(texts: Texts) -> Button {
    let act = Act::SubmitAs { name: "wanted".into(), value: "yes".into() };
    Button { label: texts.resume_kind().into(), act, look: Look::Filled }
}

/// Stops them, or sends them again where the page's button says so. A mail program sends nothing but its one click.
pub(super) fn set(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let subscription = subscription(visit)?;
    let is_wanted = visit.request.form.get("wanted") == "yes";
    mail::set_stopped(tx, &subscription, !is_wanted)?;
    Ok(Answer::see_other(visit.request.path.clone()))
}

fn subscription(visit: &Visit<'_>) -> Result<Subscription, Stop> {
    Subscription::parse(&visit.param::<String>("subscription")?, visit.app)
}

/// A signed address cannot be made by reading. The tests make one.
pub(super) fn example(_: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(None)
}
