//! The page that a mail leads to when somebody is given something to do: one press there asks for a sign-in link.
//!
//! A sign-in link lives ten minutes in the browser that asked, so no mail sent unasked can carry one. This address is
//! good for asking only, and for nobody but the person it was mailed to: the link goes to their own address.

use kernel::db::Tx;
use kernel::design::Button;
use kernel::form;
use kernel::person::{self, Person, PersonId};
use kernel::signed::SignedPath;
use kernel::stop::Stop;
use kernel::web::{Answer, Nonce, Visit, verify_nonce};

use super::email_link;
use super::pages::{OneForm, lead, link_spent};
use super::texts::Texts;

/// The first part of its address.
const ROOT: &str = "welcome";

/// The address for a mail to a person.
pub(crate) fn welcome_path(person: PersonId) -> SignedPath {
    SignedPath { root: ROOT.to_owned(), payload: person.to_string() }
}

/// Shows what the button does. Looking changes nothing.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let Some(person) = welcomed(tx, visit)? else { return link_spent(tx, visit) };
    let texts = Texts::new(visit.language());
    let path = &visit.request.path;
    let nonce = Nonce::new(tx, visit, path)?;
    let mut form = form::post(tx, visit, path.clone(), Vec::new(), vec![Button::submit(texts.send_me_a_link())])?;
    form.hidden.push(nonce.hidden.clone());
    let title = texts.welcome_title(&person.name).to_string();
    let main = OneForm { forms: vec![form], ..OneForm::new(lead(title.clone(), texts.welcome_sentence())) };
    Ok(nonce.put_on(visit.page(tx, title, main)?))
}

/// Asks for a sign-in link in the name of the person whom the address was mailed to.
pub(super) fn ask(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    verify_nonce(visit, &visit.request.path)?;
    match welcomed(tx, visit)?.and_then(|person| person.email) {
        Some(email) => email_link::pages::ask_for(tx, visit, &email),
        None => link_spent(tx, visit),
    }
}

fn welcomed(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Option<Person>, Stop> {
    let token: String = visit.param("welcome")?;
    let person = SignedPath::payload_of(ROOT, &token, visit.app).and_then(|payload| payload.parse().ok());
    match person {
        Some(person) => Ok(person::by_id(tx, person)?),
        None => Ok(None),
    }
}

/// What is signed in the address is known to its reader alone. The tests make one.
pub(super) fn example(_: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(None)
}
