//! Bursaries as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::acts;
use super::asked::{Asked, Line};
use super::model::{Paid, Scheme, Zone};

/// What a meeting has for bursaries, and who asked.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BursariesData {
    meeting: String,
    /// Null where it has none.
    scheme: Option<SchemeData>,
    /// Those with most points first; for who asked, who decides and who chairs the meeting.
    asked: Vec<AskedData>,
}

/// What there is.
#[derive(Debug, Serialize, JsonSchema)]
struct SchemeData {
    /// ISO 4217.
    currency: String,
    /// All sums in the currency's smallest unit.
    pot_minor: i64,
    left_minor: i64,
    ceiling_minor: i64,
    /// Until before when one asks.
    ask_by: String,
    rules: String,
    /// Sums by the distance from the host city; empty where costs are paid by receipts.
    lump_sums: Vec<LumpData>,
}

/// A sum by the distance.
#[derive(Debug, Serialize, JsonSchema)]
struct LumpData {
    /// `near` below 500 km, `middle` below 2,000 km, `far`.
    zone: String,
    minor: i64,
}

/// A city that asked.
#[derive(Debug, Serialize, JsonSchema)]
struct AskedData {
    city: String,
    points: i64,
    parts: Vec<PartData>,
    /// `asked`, `second-look`, `granted`, `declined`, `taken-up`, `given-back` or `settled`.
    state: String,
    /// What it takes out of the pot.
    binds_minor: i64,
}

/// A part of a city's points.
#[derive(Debug, Serialize, JsonSchema)]
struct PartData {
    part: String,
    points: i64,
}

/// One bursary, for its city's people, who decides and who chairs the meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BursaryData {
    id: String,
    meeting: String,
    city: String,
    state: String,
    asked_at: String,
    /// ISO 4217.
    currency: String,
    estimated_minor: i64,
    granted_minor: i64,
    settled_minor: i64,
    wants_advance: bool,
    reason: String,
    contribution: String,
    other_support: String,
    decision: String,
    decided_at: Option<String>,
    looked_twice: bool,
    report: String,
    /// The line of the gift register.
    gift: Option<String>,
}

/// The bursaries of a meeting.
pub(crate) fn bursaries_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BursariesData, Stop> {
    let actor = visit.actor()?;
    let asked = Asked::load(tx, actor, visit.param("meeting")?)?;
    Ok(BursariesData {
        meeting: asked.meeting.id.to_string(),
        scheme: asked.scheme.as_ref().map(|scheme| scheme_data(scheme, asked.bound_without(None))),
        asked: asked.shown_to(actor).iter().map(asked_data).collect(),
    })
}

fn scheme_data(scheme: &Scheme, bound: i64) -> SchemeData {
    let terms = &scheme.terms;
    let lump = |zone: &Zone| Some(LumpData { zone: zone.code().to_owned(), minor: scheme.lump_sum(*zone)? });
    SchemeData {
        currency: terms.currency.to_string(),
        pot_minor: terms.pot,
        left_minor: terms.pot - bound,
        ceiling_minor: terms.ceiling,
        ask_by: terms.ask_by.to_string(),
        rules: terms.words.clone(),
        lump_sums: match terms.paid {
            Paid::Costs => Vec::new(),
            Paid::LumpSums(_) => Zone::ALL.iter().filter_map(lump).collect(),
        },
    }
}

fn asked_data(line: &Line) -> AskedData {
    let part = |part: &super::points::Part| PartData { part: part.code.to_owned(), points: part.points };
    AskedData {
        city: line.city.id.to_string(),
        points: line.points(),
        parts: line.parts.iter().map(part).collect(),
        state: line.bursary.state.code().to_owned(),
        binds_minor: line.bursary.binds(),
    }
}

/// One bursary.
pub(crate) fn bursary_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BursaryData, Stop> {
    let opened = acts::open(tx, visit.actor()?, visit.param("bursary")?)?;
    let (bursary, asked) = (opened.bursary, opened.scheme.terms.currency);
    Ok(BursaryData {
        id: bursary.id.to_string(),
        meeting: bursary.meeting.to_string(),
        city: bursary.city.to_string(),
        state: bursary.state.code().to_owned(),
        asked_at: bursary.asked_at.to_string(),
        currency: asked.to_string(),
        estimated_minor: bursary.asked.estimated,
        granted_minor: bursary.granted,
        settled_minor: bursary.settled,
        wants_advance: bursary.asked.wants_advance,
        reason: bursary.asked.reason,
        contribution: bursary.asked.contribution,
        other_support: bursary.asked.other_support,
        decision: bursary.decision_words,
        decided_at: bursary.decided_at.unless_never(),
        looked_twice: bursary.looked_twice,
        report: bursary.report,
        gift: bursary.gift.map(|id| id.to_string()),
    })
}
