//! How often mails of one kind come, from a link in any of them: at once, gathered, or never. A mail program stops them
//! with one POST.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Answer as Choice, Button, ChoiceGroup, Control, Field, Form, HowMany, Lead};
use kernel::form;
use kernel::mail::{self, DIGEST, Pace, Subscription};
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
    let present = mail::pace_of(tx, subscription.person, &subscription.kind)?;
    let kind = &subscription.kind;
    let is_stopped = present == Pace::Never;
    let sentence = if is_stopped { texts.is_stopped(kind).to_string() } else { texts.is_sent(kind).to_string() };
    let controls = vec![Control::Choice(choices(texts, kind, present))];
    let buttons = vec![Button::submit(texts.keep_pace())];
    let page = UnsubscribePage {
        lead: Lead { title: texts.stop_title().into(), sentence: Some(sentence.into()), ..Lead::default() },
        form: form::post(tx, visit, subscription.path(visit.app), controls, buttons)?,
    };
    Ok(visit.page(tx, texts.stop_title(), page)?.with("referrer-policy", "no-referrer"))
}

/// What can be chosen; what is gathered already is gathered no more.
fn choices(texts: Texts, kind: &str, present: Pace) -> ChoiceGroup {
    let paces = Pace::ALL.into_iter().filter(|pace| kind != DIGEST || matches!(pace, Pace::AtOnce | Pace::Never));
    let choice = |pace: Pace| Choice::new(pace.code(), texts.pace_name(pace.code()).to_string(), pace == present);
    ChoiceGroup { field: Field::new("pace", texts.pace()), choices: paces.map(choice).collect(), count: HowMany::One }
}

/// Sets it. A mail program sends nothing but its one click, which stops them.
pub(super) fn set(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let subscription = subscription(visit)?;
    let chosen = visit.request.form.filled("pace").map(|code| Pace::parse(code).ok_or(Stop::Malformed("pace")));
    mail::set_pace(tx, &subscription, chosen.transpose()?.unwrap_or(Pace::Never))?;
    Ok(Answer::see_other(visit.request.path.clone()))
}

fn subscription(visit: &Visit<'_>) -> Result<Subscription, Stop> {
    Subscription::parse(&visit.param::<String>("subscription")?, visit.app)
}

/// A signed address cannot be made by reading. The tests make one.
pub(super) fn example(_: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(None)
}
