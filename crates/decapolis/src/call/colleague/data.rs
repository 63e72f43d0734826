//! What a colleague who was named as a speaker was asked, as data, for themselves.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::submission::Said;
use super::acts::open;

/// Whether a colleague speaks in a session. How they are counted is in no data.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SessionSpeakerData {
    id: String,
    submission: String,
    meeting: String,
    title: String,
    /// `asked`, `confirmed` or `declined`.
    state: String,
    reason: Option<String>,
}

/// What the reader was asked.
pub(crate) fn session_speaker_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SessionSpeakerData, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("session_speaker")?)?;
    let part = opened.part;
    Ok(SessionSpeakerData {
        id: part.id.to_string(),
        submission: part.submission.to_string(),
        meeting: opened.submission.meeting.to_string(),
        title: opened.submission.session.title,
        state: if part.speaker.said == Said::Nothing { "asked" } else { part.speaker.said.code() }.to_owned(),
        reason: (!part.reason.is_empty()).then_some(part.reason),
    })
}
