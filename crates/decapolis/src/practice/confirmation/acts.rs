//! Saying that a practice still runs, changed or ended; and taking it back.

use kernel::audit;
use kernel::db::Tx;
use kernel::search_feed;
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;
use kernel::time::Zone;

use super::super::model::PracticeId;
use super::super::rules::{self, Refusal};
use super::super::store as records;
use super::{Said, ask, store};
use crate::network;

/// What is said, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct NewConfirmation {
    pub(in super::super) said: Said,
    /// From which day on it is so.
    pub(in super::super) since: Option<String>,
    pub(in super::super) words: String,
}

/// Says it for the actor's city. The next word is asked for 18 months later.
pub(in super::super) fn confirm(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: PracticeId,
    new: &NewConfirmation,
) -> Result<(), Stop> {
    let practice = records::practice(tx, id, actor.post)?;
    let cities = records::cities(tx, id)?;
    let home = network::city_of_circle(tx, actor.home)?;
    let leave = rules::may_speak_of(actor, &practice, &cities, home.as_ref())?;
    store::insert(tx, &leave, new)?;
    let now = tx.now();
    store::set_confirmed(tx, id, Some(now))?;
    if new.said == Said::Ended {
        let day = new.since.clone().unwrap_or_else(|| now.date_in(&Zone::UTC).to_string());
        store::set_stopped(tx, &leave, day.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default())?;
    }
    step::clear(tx, id.record())?;
    ask::wait(tx, id)?;
    note(tx, "practice_confirmed", actor, id)
}

/// Takes back what the actor's post said last; the practice was confirmed then when it was before.
pub(super) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: PracticeId) -> Result<(), Stop> {
    let said = store::of_practice(tx, id)?.into_iter().find(|said| said.post == actor.post && said.said == Said::Runs);
    let said = said.ok_or(Refusal::NotTheContact)?;
    if !store::undo(tx, said.id)? {
        return Err(Refusal::NotTheContact.into());
    }
    store::set_confirmed(tx, id, said.confirmed_before)?;
    ask::ask_again(tx, id)?;
    note(tx, "practice_confirmation_undone", actor, id)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: PracticeId) -> Result<(), Stop> {
    search_feed::changed(tx, id.record(), "practice")?;
    Ok(audit::record(tx, act, actor.person, actor.post, id.record())?)
}
