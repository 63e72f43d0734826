//! Programmes as data: what their pages show to everybody, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Name, Programme, ProgrammeId};
use super::store;

/// A programme by its present name.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ProgrammeLineData {
    pub(crate) id: String,
    name: NameData,
    starts_at: String,
    /// Null while it runs.
    ends_at: Option<String>,
}

/// A programme with every name it has had.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ProgrammeData {
    #[serde(flatten)]
    line: ProgrammeLineData,
    /// What came of it; empty while it runs.
    outcome: String,
    /// The present one first.
    names: Vec<NameData>,
}

/// A name as a programme has it from a day on.
#[derive(Debug, Serialize, JsonSchema)]
struct NameData {
    /// The language of name and words.
    language: String,
    name: String,
    words: String,
    /// Where this is said.
    source: String,
    starts_at: String,
}

/// The programmes that the page lists, running and ended, after one of them, in the order of their ids.
pub(crate) fn programme_lines(tx: &mut Tx<'_>, after: Option<ProgrammeId>) -> Result<Vec<ProgrammeLineData>, Stop> {
    let mut found = store::running(tx)?;
    found.extend(store::earlier(tx)?);
    found.retain(|programme| after.is_none_or(|after| programme.id > after));
    found.sort_by_key(|programme| programme.id);
    Ok(found.iter().map(line_data).collect())
}

/// One programme.
pub(crate) fn programme_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ProgrammeData, Stop> {
    let programme = store::programme(tx, visit.param("programme")?)?;
    let names = store::names(tx, programme.id)?;
    Ok(ProgrammeData {
        line: line_data(&programme),
        outcome: programme.outcome,
        names: names.iter().map(name_data).collect(),
    })
}

fn line_data(programme: &Programme) -> ProgrammeLineData {
    ProgrammeLineData {
        id: programme.id.to_string(),
        name: name_data(&programme.name),
        starts_at: programme.starts_at.to_string(),
        ends_at: programme.ends_at.unless_never(),
    }
}

fn name_data(name: &Name) -> NameData {
    NameData {
        language: name.language.code().to_owned(),
        name: name.name.clone(),
        words: name.words.clone(),
        source: name.source.clone(),
        starts_at: name.starts_at.to_string(),
    }
}
