//! What became of the pairs that a round began: who gave one up need not say why, and the round is repaired.

use std::collections::BTreeMap;

use kernel::circle::{RecordId, Records};
use kernel::db::{Row, Tx};
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::engine::Whole;
use super::model::{EngagementId, Seat, SeatState, State, Task};
use super::rules::{self, Refusal};
use super::texts::Texts;
use super::{acts, store};

kernel::statements! {
    PAIR_SEATS = "SELECT engagement.id, engagement.state, engagement_seat.state FROM engagement
        JOIN engagement_seat ON engagement_seat.engagement = engagement.id AND engagement_seat.task = 'take-part'
        WHERE engagement.id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        ORDER BY engagement.id, engagement_seat.id LIMIT 2000";
}

/// Where the support of a pair stands, as far as its round has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PairState {
    /// Somebody has still to say whether they take part.
    Asked,
    /// They said yes: it is theirs, and no repair takes it from them.
    TakenUp,
    /// Somebody declined, left or stopped it.
    GivenUp,
    Finished,
}

/// Where each of these stands.
pub(super) fn states(tx: &mut Tx<'_>, ids: &[EngagementId]) -> Result<BTreeMap<EngagementId, PairState>, Fault> {
    let records: Vec<RecordId> = ids.iter().copied().map(store::record).collect();
    let mut found = BTreeMap::new();
    for part in Records::parts(&records) {
        for (id, seat) in tx.all(PAIR_SEATS, &part.params(), read_seat)? {
            let known = found.entry(id).or_insert(seat);
            *known = stronger(*known, seat);
        }
    }
    Ok(found)
}

fn read_seat(row: &Row<'_>) -> Result<(EngagementId, PairState), Fault> {
    let (whole, seat): (String, String) = (row.get(1)?, row.get(2)?);
    let state = match (State::from_code(&whole), SeatState::from_code(&seat)) {
        (Some(State::Finished), Some(_)) => PairState::Finished,
        (Some(State::Left), Some(_)) => PairState::GivenUp,
        (Some(State::Running), Some(SeatState::Declined | SeatState::Left)) => PairState::GivenUp,
        (Some(State::Running), Some(SeatState::Accepted)) => PairState::TakenUp,
        (Some(State::Running), Some(SeatState::Asked)) => PairState::Asked,
        _ => return Err(Fault::broken("state of a pair", format!("{whole} {seat}"))),
    };
    Ok((row.get(0)?, state))
}

/// What several seats say together: one that was given up weighs more than one that was taken.
fn stronger(one: PairState, other: PairState) -> PairState {
    let has = |state| one == state || other == state;
    [PairState::Finished, PairState::GivenUp, PairState::TakenUp].into_iter().find(|state| has(*state)).unwrap_or(one)
}

/// Leave to end what a round began.
#[derive(Debug)]
#[must_use]
struct MayEnd<'a> {
    whole: &'a Whole,
    _seal: (),
}

/// The secretariat ends it when it stands in the round no more, and whoever withdraws from the round ends their own.
fn may_end<'a>(actor: &Actor, whole: &'a Whole) -> Result<MayEnd<'a>, Refusal> {
    if actor.function == Function::Secretariat {
        let leave = rules::may_stop_pair(actor, whole)?;
        return Ok(MayEnd { whole: leave.whole, _seal: () });
    }
    let sits = |seat: &Seat| seat.task == Task::TakePart && seat.post == actor.post;
    if whole.engagement.asker != actor.post && !whole.seats.iter().any(sits) {
        return Err(Refusal::NotTakingPart);
    }
    Ok(MayEnd { whole, _seal: () })
}

/// Ends what stands in the round no more, so that no city waits for nobody; false where it was over already.
pub(super) fn end(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId) -> Result<bool, Stop> {
    let whole = store::whole(tx, id)?;
    if !whole.engagement.is_running() {
        return Ok(false);
    }
    let leave = may_end(actor, &whole)?;
    acts::close(tx, leave.whole, State::Left)?;
    acts::note(tx, "support_stopped", actor, id)?;
    Ok(true)
}

/// Who was asked before the open step would look for them: a round found them, and it is for them to say.
pub(super) fn awaited(whole: &Whole) -> Option<&Seat> {
    awaited_at(whole, whole.engagement.place)
}

/// The same of any step.
fn awaited_at(whole: &Whole, place: usize) -> Option<&Seat> {
    if !whole.engagement.is_running() || !whole.template.steps.get(place)?.kind.finds() {
        return None;
    }
    let opened_at = whole.row(place).map_or(Timestamp::FOREVER, |row| row.opened_at);
    let is_first = |seat: &Seat| place == 0 && seat.asked_at == whole.engagement.began_at;
    let is_before = |seat: &Seat| seat.asked_at < opened_at || is_first(seat);
    whole.asked_at(place, Task::TakePart).find(|seat| seat.state == SeatState::Asked && is_before(seat))
}

/// The verb of the open step, as its texts know it.
pub(super) fn verb(whole: &Whole) -> &'static str {
    if awaited(whole).is_some() { "awaited" } else { whole.step().kind.code() }
}

/// What the open step is called to whoever acts next.
pub(super) fn step_name(whole: &Whole, language: Language) -> String {
    name_at(whole, whole.engagement.place, language).unwrap_or_else(|| whole.step().name_in(language))
}

/// What a step is called that waits for whom a round found; nothing for any other.
pub(super) fn name_at(whole: &Whole, place: usize, language: Language) -> Option<String> {
    awaited_at(whole, place).map(|_| Texts::new(language).step_name("awaited").to_string())
}
