//! Beginning and ending sessions, each with its line in the audit. What concerns oneself is done in no post, so it does not
//! count as something that a city did.

use kernel::audit;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::person::{self, PersonId};
use kernel::post::{NOBODYS, PostId};
use kernel::session::{self, Actor, Key};
use kernel::stop::{Fault, Stop};
use kernel::web::Visit;

use super::email_link;

/// Notes a session that just began; the one that this browser had before ends.
pub(super) fn note_begun(tx: &mut Tx<'_>, visit: &Visit<'_>, person: PersonId) -> Result<(), Stop> {
    if let Some(old) = &visit.request.session {
        session::end(tx, old)?;
    }
    Ok(note(tx, "signed_in", (person, NOBODYS), person)?)
}

/// Ends the session of a browser.
pub(super) fn sign_out(tx: &mut Tx<'_>, key: &Key, actor: Option<&Actor>) -> Result<(), Stop> {
    session::end(tx, key)?;
    if let Some(actor) = actor {
        note(tx, "signed_out", (actor.person, NOBODYS), actor.person)?;
    }
    Ok(())
}

/// Ends one of one's own sessions, or all of them where none is named.
pub(super) fn end_own(tx: &mut Tx<'_>, actor: &Actor, name: Option<&[u8]>) -> Result<(), Stop> {
    session::end_of_person(tx, actor.person, name)?;
    Ok(note(tx, "sessions_ended", (actor.person, NOBODYS), actor.person)?)
}

/// Ends all sessions of the person with an address, and every link that would begin one; nobody when nobody has it.
pub(super) fn end_of_address(tx: &mut Tx<'_>, actor: &Actor, address: &str) -> Result<Option<PersonId>, Stop> {
    let Some(person) = person::by_email(tx, address)? else { return Ok(None) };
    session::end_all(tx, person.id)?;
    email_link::link::end_of(tx, person.id)?;
    note(tx, "sessions_ended", (actor.person, actor.post), person.id)?;
    Ok(Some(person.id))
}

fn note(tx: &mut Tx<'_>, act: &str, (by, post): (PersonId, PostId), whose: PersonId) -> Result<(), Fault> {
    audit::record(tx, act, by, post, Id::from_number(whose.number()))
}
