//! Declared interests as data: what the register shows to everybody, for programs.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Interest, InterestId, Kind};
use super::store;

/// A declaration in the register.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct InterestLineData {
    pub(crate) id: String,
    /// `employment`, `shares`, `advice`, `family`, `gift`, `other`, or `nothing` where there is nothing to declare.
    kind: String,
    /// With whom, as it was called then; empty where there is nothing to declare.
    named: String,
    /// The id of the organisation, where the network works with it.
    organisation: Option<String>,
    /// Who declared it.
    name: String,
    /// In which post.
    title: String,
    home: String,
    starts_at: String,
    /// Null while it lasts.
    ends_at: Option<String>,
}

/// A declaration with its words.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct InterestData {
    #[serde(flatten)]
    line: InterestLineData,
    /// The language of the words.
    language: String,
    words: String,
    declared_at: String,
}

/// Declarations before one, the latest first: at least `count` where there are as many.
pub(crate) fn interest_lines(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    after: Option<InterestId>,
    count: usize,
) -> Result<Vec<InterestLineData>, Stop> {
    let kind = Kind::from_code(visit.request.query.get("kind"));
    let mut before = after.unwrap_or(InterestId::from_number(i64::MAX));
    let mut lines = Vec::new();
    while lines.len() < count {
        let earlier = store::before(tx, before, kind)?;
        let Some(last) = earlier.last() else { break };
        before = last.id;
        lines.extend(earlier.iter().map(line_data));
    }
    Ok(lines)
}

/// One declaration.
pub(crate) fn interest_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<InterestData, Stop> {
    let interest = store::interest(tx, visit.param("interest")?)?;
    Ok(InterestData {
        line: line_data(&interest),
        language: interest.tie.language.code().to_owned(),
        declared_at: interest.declared_at.to_string(),
        words: interest.tie.words,
    })
}

/// A declaration in one line.
pub(crate) fn line_data(interest: &Interest) -> InterestLineData {
    let tie = &interest.tie;
    InterestLineData {
        id: interest.id.to_string(),
        kind: tie.kind.code().to_owned(),
        named: tie.named.clone(),
        organisation: tie.organisation.map(|id| id.to_string()),
        name: interest.name.clone(),
        title: interest.post_title.clone(),
        home: interest.home_name.clone(),
        starts_at: tie.starts_at.to_string(),
        ends_at: tie.ends_at.unless_never(),
    }
}
