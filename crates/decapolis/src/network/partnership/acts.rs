//! Proposing, agreeing and ending a partnership: load, ask, do.

use kernel::circle::{self, EVERYBODY, MEMBERS};
use kernel::db::Tx;
use kernel::job;
use kernel::post;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::super::acts::note;
use super::super::model::OrganisationId;
use super::super::organisation;
use super::rules::{self, Refusal};
use super::store::{self, record};
use super::{ANSWER_DAYS, KIND, NewPartnership, Partnership, PartnershipId, RENEWAL_DAYS, State, job as renewal};

/// The secretariat proposes what each side gives. Only the two sides read it.
pub(in crate::network) fn propose(
    tx: &mut Tx<'_>,
    actor: &Actor,
    organisation: OrganisationId,
    new: &NewPartnership,
) -> Result<PartnershipId, Stop> {
    let organisation = organisation::by_id(tx, organisation)?;
    let leave = rules::may_propose(actor, &organisation)?;
    let id = store::insert(tx, &leave, new)?;
    circle::open_to(tx, record(id), organisation.circle)?;
    circle::open_to(tx, record(id), actor.home)?;
    let people = post::at_home_in(tx, organisation.circle)?;
    let partner = people.iter().find(|held| held.holder.is_some()).map(|held| held.post);
    let (post, verb) = partner.map_or((actor.post, "agree"), |post| (post, "confirm"));
    let due_at = tx.now().plus_days(ANSWER_DAYS);
    step::set(tx, NewStep { record: record(id), kind: KIND, verb, post, due_at, title: &organisation.name })?;
    note(tx, "partnership_proposed", actor, id)?;
    Ok(id)
}

/// A partnership that the actor may read; any other is not there for them.
pub(super) fn readable(tx: &mut Tx<'_>, id: PartnershipId, reader: post::PostId) -> Result<Partnership, Stop> {
    let partnership = store::partnership(tx, id)?;
    if !circle::is_open_to(tx, record(id), reader)? {
        return Err(Stop::Missing);
    }
    Ok(partnership)
}

/// Both sides agree from now on; the members read it.
pub(in crate::network) fn agree(tx: &mut Tx<'_>, actor: &Actor, id: PartnershipId) -> Result<(), Stop> {
    let partnership = readable(tx, id, actor.post)?;
    let organisation = organisation::by_id(tx, partnership.organisation)?;
    let leave = rules::may_agree(actor, &organisation, &partnership, tx.now())?;
    if !store::agree(tx, &leave)? {
        return Err(Refusal::NotProposed.into());
    }
    step::clear(tx, record(id))?;
    circle::open_to(tx, record(id), MEMBERS)?;
    let remind_at = partnership.terms.ends_at.plus_days(-RENEWAL_DAYS);
    if remind_at <= tx.now() {
        remind(tx, id)?;
    } else {
        job::put(tx, renewal::JOB.kind, &id.to_string(), remind_at)?;
    }
    note(tx, "partnership_agreed", actor, id)
}

/// Shows what was agreed to everybody, or to the members only.
pub(in crate::network) fn open_to(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: PartnershipId,
    is_public: bool,
) -> Result<(), Stop> {
    let partnership = readable(tx, id, actor.post)?;
    let leave = rules::may_open(actor, &partnership)?;
    let change = if is_public { circle::open_to } else { circle::close_to };
    change(tx, record(leave.partnership.id), EVERYBODY)?;
    note(tx, "partnership_shown", actor, id)
}

/// The secretariat has to renew it or to end it. Doing it twice is doing it once; what ended meanwhile stays ended.
pub(super) fn remind(tx: &mut Tx<'_>, id: PartnershipId) -> Result<(), Stop> {
    let partnership = store::partnership(tx, id)?;
    if !matches!(partnership.state(tx.now()), State::Agreed | State::RanOut) {
        return Ok(());
    }
    let organisation = organisation::by_id(tx, partnership.organisation)?;
    let (post, due_at) = (partnership.proposed_by, partnership.terms.ends_at);
    let step = NewStep { record: record(id), kind: KIND, verb: "renew", post, due_at, title: &organisation.name };
    Ok(step::set(tx, step)?)
}

/// The secretariat ends it, or takes the proposal back, and says why.
pub(in crate::network) fn end(tx: &mut Tx<'_>, actor: &Actor, id: PartnershipId, reason: &str) -> Result<(), Stop> {
    let partnership = readable(tx, id, actor.post)?;
    let leave = rules::may_end(actor, &partnership, tx.now())?;
    if !store::end(tx, &leave, reason)? {
        return Err(Refusal::Ended.into());
    }
    step::clear(tx, record(id))?;
    note(tx, "partnership_ended", actor, id)
}

/// Whether an instant lies within the time in which a partnership has to be renewed or ended.
pub(super) fn ends_soon(partnership: &Partnership, now: Timestamp) -> bool {
    partnership.state(now) == State::Agreed && partnership.terms.ends_at <= now.plus_days(RENEWAL_DAYS)
}

/// What it is called where it stands in one line: its organisation.
pub(super) fn title(tx: &mut Tx<'_>, partnership: &Partnership) -> Result<String, Stop> {
    Ok(organisation::by_id(tx, partnership.organisation)?.name)
}
