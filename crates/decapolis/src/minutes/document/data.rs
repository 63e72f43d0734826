//! Minutes as data.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::Correction;
use super::pages::View;

/// The minutes of a meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MinutesData {
    id: String,
    meeting: String,
    /// `draft`, `with-chair` or `published`.
    stage: String,
    /// Who reads them: `meeting` or `members`; null until they are published.
    reach: Option<String>,
    /// The language of the words.
    language: String,
    words: String,
    /// What comes of closed items; null for whom it is not.
    closed_words: Option<String>,
    changed_at: String,
    published_at: Option<String>,
    /// The oldest first.
    corrections: Vec<CorrectionData>,
}

/// What was put right after they were published.
#[derive(Debug, Serialize, JsonSchema)]
struct CorrectionData {
    language: String,
    words: String,
    made_at: String,
}

/// The minutes, as their page shows them to the same reader.
pub(crate) fn minutes_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<MinutesData, Stop> {
    let View { document, reads_closed, corrections, .. } = View::load(tx, visit)?;
    let correction = |one: Correction| CorrectionData {
        language: one.language.code().to_owned(),
        words: one.words,
        made_at: one.made_at.to_string(),
    };
    Ok(MinutesData {
        id: document.id.to_string(),
        meeting: document.meeting.to_string(),
        stage: document.stage.code().to_owned(),
        reach: document.reach.map(|reach| reach.code().to_owned()),
        language: document.language.code().to_owned(),
        words: document.wording.words,
        closed_words: reads_closed.then_some(document.wording.closed_words),
        changed_at: document.changed_at.to_string(),
        published_at: document.published_at.unless_never(),
        corrections: corrections.into_iter().map(correction).collect(),
    })
}
