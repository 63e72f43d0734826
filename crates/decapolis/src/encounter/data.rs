//! Meetings of two as data: what their page shows to the same reader, for programs.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::loaded;
use super::model::{Encounter, EncounterId, Plan, Unmet};
use super::view::View;

/// The meetings of two of a meeting, as far as the reader may see them.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct EncountersData {
    /// The id of the meeting.
    meeting: String,
    /// Null where nobody opened wishes.
    slots: Option<SlotsData>,
    /// Ids of the posts that the reader wishes to meet. Nobody else's wishes are anywhere.
    wishes: Vec<String>,
    /// When the reader cannot be met: from when, until when.
    away: Vec<[String; 2]>,
    /// The reader's own once they were told; for who conducts the meeting all.
    encounters: Vec<EncounterData>,
    /// Mutual wishes that could not be met, of the same.
    unmet: Vec<UnmetData>,
}

/// When and where people meet.
#[derive(Debug, Serialize, JsonSchema)]
struct SlotsData {
    /// `open`, `closed`, `drawn` or `told`.
    state: String,
    starts_at: String,
    minutes: i64,
    slots: i64,
    tables: i64,
    wish_by: String,
}

/// A meeting of two.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct EncounterData {
    id: String,
    /// Ids of both posts.
    posts: Vec<String>,
    starts_at: String,
    minutes: i64,
    /// From 1.
    table: i64,
    called_off: bool,
    /// Why, as whoever called it off wrote it.
    words: Option<String>,
}

/// A mutual wish that could not be met.
#[derive(Debug, Serialize, JsonSchema)]
struct UnmetData {
    /// Ids of both posts.
    posts: Vec<String>,
    /// Slots in which neither speaks elsewhere.
    common_slots: i64,
    /// Those of them in which all tables are taken; in the others one of both meets somebody else.
    full_slots: i64,
}

/// The meetings of two of a meeting, for who comes and who conducts.
pub(crate) fn encounters_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<EncountersData, Stop> {
    let view = View::load(tx, visit)?;
    let met = |plan: &Plan| view.encounters.iter().map(|one| encounter(plan, one)).collect();
    Ok(EncountersData {
        meeting: view.of.meeting.id.to_string(),
        encounters: view.plan().map(met).unwrap_or_default(),
        slots: view.plan().zip(view.state).map(|(plan, state)| SlotsData {
            state: state.code().to_owned(),
            starts_at: plan.starts_at.to_string(),
            minutes: plan.minutes,
            slots: plan.slots,
            tables: plan.tables,
            wish_by: plan.wish_by.to_string(),
        }),
        wishes: view.wishes.iter().map(ToString::to_string).collect(),
        away: view.away.iter().map(|(from, until)| [from.to_string(), until.to_string()]).collect(),
        unmet: view.unmet.iter().map(unmet).collect(),
    })
}

/// One meeting of two, for both and for who conducts.
pub(crate) fn encounter_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<EncounterData, Stop> {
    let (_, round, one) = loaded::encounter(tx, visit.actor()?, visit.param::<EncounterId>("encounter")?)?;
    Ok(encounter(&round.plan, &one))
}

fn encounter(plan: &Plan, one: &Encounter) -> EncounterData {
    EncounterData {
        id: one.id.to_string(),
        posts: ids(one.one, one.other),
        starts_at: plan.slot_at(one.slot).to_string(),
        minutes: plan.minutes,
        table: one.place + 1,
        called_off: one.called_off.is_some(),
        words: one.called_off.as_ref().map(|off| off.words.clone()),
    }
}

fn unmet(one: &Unmet) -> UnmetData {
    UnmetData { posts: ids(one.one, one.other), common_slots: one.common, full_slots: one.full }
}

fn ids(one: PostId, other: PostId) -> Vec<String> {
    [one, other].map(|post| post.to_string()).into()
}
