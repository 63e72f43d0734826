//! Where one is signed in, and ending it: one session, or all of them.

use kernel::db::Tx;
use kernel::design::{Act, Answer as Choice, Button, ChoiceGroup, Control, Field, Form, HowMany, Look};
use kernel::form;
use kernel::session::{self, OpenSession};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::acts;
use super::pages::signed_out;
use super::texts::Texts;

/// The forms that end one session and all of them.
pub(super) fn forms(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let open = session::of_person(tx, visit.actor()?.person)?;
    let choices = open.iter().map(|session| choice(visit, session)).collect();
    let choice = ChoiceGroup { field: Field::new("session", texts.sessions()), choices, count: HowMany::One };
    let end = Button::submit(texts.end_session()).quiet();
    let act = Act::SubmitAs { name: "everywhere".into(), value: "yes".into() };
    let everywhere = Button { label: texts.sign_out_everywhere().into(), act, look: Look::Quiet };
    Ok(vec![
        form::post(tx, visit, "/account/sessions", vec![Control::Choice(choice)], vec![end])?,
        form::post(tx, visit, "/account/sessions", Vec::new(), vec![everywhere])?,
    ])
}

fn choice(visit: &Visit<'_>, session: &OpenSession) -> Choice {
    let texts = Texts::new(visit.language());
    let when = |moment| visit.language().date_time(moment, &visit.time_zone()).to_string();
    Choice {
        value: name(session).into(),
        label: texts.session_since(when(session.began_at), when(session.seen_at)).to_string().into(),
        hint: is_this(visit, session).then(|| texts.this_browser().into()),
        is_chosen: false,
    }
}

/// Ends the session that was chosen, or all of them.
pub(super) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let person = visit.actor()?.person;
    if visit.request.form.get("everywhere") == "yes" {
        acts::end_own(tx, visit.actor()?, None)?;
        return Ok(signed_out(visit));
    }
    let Some(chosen) = visit.request.form.filled("session") else { return Ok(Answer::see_other("/account")) };
    let open = session::of_person(tx, person)?;
    let chosen = open.iter().find(|session| name(session) == chosen).ok_or(Stop::Missing)?;
    acts::end_own(tx, visit.actor()?, Some(&chosen.name))?;
    Ok(if is_this(visit, chosen) { signed_out(visit) } else { Answer::see_other("/account") })
}

/// The session's name in the form: opens nothing.
fn name(session: &OpenSession) -> String {
    session.name.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn is_this(visit: &Visit<'_>, session: &OpenSession) -> bool {
    visit.request.session.as_ref().is_some_and(|key| key.hash() == session.name)
}
