//! Rounds as data: what the pages show to the reader, for programs.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Round, RoundId, Side, Stage};
use super::pages::View;
use super::store;

/// A round in one line.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RoundLineData {
    pub(crate) id: String,
    name: String,
    /// What it is for, in `language`.
    words: String,
    language: String,
    topic: String,
    /// The id of the programme template.
    template: String,
    /// `open`, `solving` or `published`.
    stage: String,
    opened_at: String,
    closes_at: String,
}

/// A round with its rules, and the reader's own part.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RoundData {
    #[serde(flatten)]
    line: RoundLineData,
    /// `any`, `same` or `other`.
    region: String,
    /// The larger city has at most so many times the people of the smaller; null for no such rule.
    size_factor: Option<u32>,
    shared_language: bool,
    other_country: bool,
    new_pair_days: Option<i64>,
    no_common_tie: bool,
    /// With what the lottery among equals is drawn.
    seed: String,
    /// The side on which the reader takes part, `helped` or `helper`; null where they do not.
    own_side: Option<String>,
    /// With whom the reader is, by the name of the city: after publishing, and never another's.
    own_pairs: Vec<String>,
}

fn line(round: &Round, stage: Stage) -> RoundLineData {
    RoundLineData {
        id: round.id.to_string(),
        name: round.name.clone(),
        words: round.words.clone(),
        language: round.language.code().to_owned(),
        topic: round.topic.clone(),
        template: round.template.to_string(),
        stage: stage.code().to_owned(),
        opened_at: round.opened_at.to_string(),
        closes_at: round.closes_at.to_string(),
    }
}

/// Rounds before one, the latest first: at least `count` where there are as many.
pub(crate) fn round_lines(tx: &mut Tx<'_>, after: Option<RoundId>, count: usize) -> Result<Vec<RoundLineData>, Stop> {
    let mut before = after.unwrap_or(RoundId::from_number(i64::MAX));
    let mut lines = Vec::new();
    let now = tx.now();
    while lines.len() < count {
        let earlier = store::before(tx, before)?;
        let Some(last) = earlier.last() else { break };
        before = last.id;
        lines.extend(earlier.iter().map(|round| line(round, round.stage(now))));
    }
    Ok(lines)
}

/// One round.
pub(crate) fn round_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<RoundData, Stop> {
    let view = View::load(tx, visit, visit.param("round")?)?;
    let (round, rules) = (&view.round, &view.round.rules);
    let own = view.own.as_ref();
    let with = view.pairs.iter().filter_map(|pair| {
        let own = own?.id;
        let other = pair.other_than(own);
        view.entries.iter().find(|entry| pair.is_of(own) && entry.id == other).map(|entry| view.city(entry))
    });
    Ok(RoundData {
        line: line(round, round.stage(tx.now())),
        region: rules.region.code().to_owned(),
        size_factor: rules.size_factor,
        shared_language: rules.shared_language,
        other_country: rules.other_country,
        new_pair_days: rules.new_pair_days,
        no_common_tie: rules.no_common_tie,
        seed: round.seed.clone(),
        own_side: own.map(|own| own.side).map(Side::code).map(str::to_owned),
        own_pairs: with.collect(),
    })
}
