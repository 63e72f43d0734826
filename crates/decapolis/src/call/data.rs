//! A call and its speakers as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::loaded::open;
use super::speakers::Programme;

/// A conference's call for sessions.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CallData {
    meeting: String,
    /// `draft`, `open`, `in-review` or `decided`.
    state: String,
    words: String,
    /// The language of the words.
    language: String,
    opens_at: String,
    closes_at: String,
    review_by: String,
    formats: Vec<FormatData>,
    /// Ids of topics; all where there are none.
    topics: Vec<String>,
    is_blind: bool,
    /// At least so many of a hundred sessions from each region.
    region_share: i64,
    partners_a_panel: i64,
}

/// A format that is asked for.
#[derive(Debug, Serialize, JsonSchema)]
struct FormatData {
    /// `talk`, `panel`, `workshop` or `poster`.
    format: String,
    minutes: i64,
}

/// Who speaks at a conference, and about what.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SpeakerData {
    /// The session and the place in it.
    pub(crate) id: String,
    name: String,
    is_partner: bool,
    session: String,
    format: String,
}

/// The call of a meeting.
pub(crate) fn call_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<CallData, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("meeting")?)?;
    let plan = opened.call.plan;
    let format =
        |(format, minutes): (super::model::Format, i64)| FormatData { format: format.code().to_owned(), minutes };
    Ok(CallData {
        meeting: opened.meeting.id.to_string(),
        state: opened.state.code().to_owned(),
        language: plan.language.code().to_owned(),
        opens_at: plan.opens_at.to_string(),
        closes_at: plan.closes_at.to_string(),
        review_by: plan.review_by.to_string(),
        formats: plan.formats.offered().map(format).collect(),
        words: plan.words,
        topics: plan.topics,
        is_blind: plan.is_blind,
        region_share: plan.region_share,
        partners_a_panel: plan.partners_a_panel,
    })
}

/// The speakers of confirmed sessions.
pub(crate) fn speaker_lines(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<SpeakerData>, Stop> {
    let programme = Programme::load(tx, visit)?;
    let mut lines = Vec::new();
    for (submission, speakers) in &programme.sessions {
        let sure = speakers.iter().filter(|speaker| speaker.is_sure(submission.post));
        for (place, speaker) in (1..).zip(sure) {
            lines.push(SpeakerData {
                id: format!("{}-{place}", submission.id),
                name: programme.people.speaker(speaker),
                is_partner: speaker.is_partner,
                session: submission.session.title.clone(),
                format: submission.session.format.code().to_owned(),
            });
        }
    }
    Ok(lines)
}
