//! A wave of invitations: one press invites all that are proposed.

use kernel::db::Tx;
use kernel::design::{Act, Button, Form, Look, Words};
use kernel::form;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::model::Phase;
use super::super::seat::{SeatState, acts::ASKED_AT_ONCE};
use super::super::texts::Texts;
use super::meeting::View;

/// What the button says in the field `then`.
pub(super) const WAVE: &str = "invite-proposed";

/// The button, for who conducts, until the meeting begins, where somebody is proposed.
pub(super) fn form(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Option<Form>, Stop> {
    let proposed = view.seats.iter().filter(|seat| seat.state == SeatState::Proposed).count();
    if proposed == 0 || !view.standing.conducts || view.meeting.phase(tx.now()) != Phase::Ahead {
        return Ok(None);
    }
    let label = Texts::new(visit.language()).invite_proposed(proposed.min(ASKED_AT_ONCE)).to_string();
    let act = Act::SubmitAs { name: "then".into(), value: WAVE.into() };
    let button = Button { label: Words::from(label), act, look: Look::Quiet };
    let path = format!("/meetings/{}/seats", view.meeting.id);
    Ok(Some(form::post(tx, visit, path, Vec::new(), vec![button])?))
}
