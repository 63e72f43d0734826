//! Consent to pictures and recordings: one's own, no unless one says yes, changed at any time; each change is kept.

mod form;
mod model;
pub(in crate::stay) mod store;

use kernel::audit;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

pub(in crate::stay) use self::form::{controls, items, parse, present};
pub(in crate::stay) use self::model::{Consents, Line, Matter, WHOLE};
use super::acts::Opened;
use super::rules;

/// How long consents are kept: as long as pictures of a meeting are commonly used in reports and calls for the next ones.
pub(in crate::stay) const KEPT_MONTHS: u32 = 24;

/// Keeps what changed of what somebody consents to.
pub(in crate::stay) fn say(tx: &mut Tx<'_>, actor: &Actor, opened: &Opened, consents: &Consents) -> Result<(), Stop> {
    let leave = rules::may_consent(actor, &opened.meeting, &opened.guest)?;
    let before = Consents::of(&store::of_guest(tx, opened.meeting.id, opened.guest.person)?);
    for change in consents.changes(&before) {
        store::add(tx, &leave, change)?;
    }
    let on = crate::forum::record(opened.meeting.id);
    Ok(audit::record(tx, "stay_consents_said", actor.person, actor.post, on)?)
}
