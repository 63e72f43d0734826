//! One interview as data, for its city and for who prepares the meeting.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::data::{topic_of, urgency_of};
use super::loaded::open;
use super::model::{Allowed, Said};
use super::store;

/// What one city says before a meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct InterviewData {
    id: String,
    meeting: String,
    city: String,
    /// `asked`, `begun`, `called`, `answered` or `closed`.
    state: String,
    due_at: String,
    answered_at: Option<String>,
    may_not_be_said: String,
    answers: Vec<SaidData>,
}

/// One thing that it said.
#[derive(Debug, Serialize, JsonSchema)]
struct SaidData {
    id: String,
    /// `presses`, `asks`, `worked` or `proud`.
    kind: String,
    /// The language of the words.
    language: String,
    /// Empty once their time is over.
    words: String,
    topic: Option<String>,
    /// `now`, `soon` or `waits`, where it presses.
    urgency: Option<String>,
    /// `nobody` where it was taken back, `prepares`, `nameless`, `meeting` or `members`.
    consent: String,
    is_by_call: bool,
    written_at: String,
    /// The need that it became.
    need: Option<String>,
    /// Who allowed what when, the first first.
    allowed: Vec<AllowedData>,
}

/// Who may read it from then on.
#[derive(Debug, Serialize, JsonSchema)]
struct AllowedData {
    consent: String,
    post: String,
    at: String,
}

/// An interview that this reader may read.
pub(crate) fn interview_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<InterviewData, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("interview")?)?;
    let interview = opened.interview;
    let allowed = store::consents(tx, interview.id)?;
    let answers = store::answers(tx, interview.id)?;
    Ok(InterviewData {
        id: interview.id.to_string(),
        meeting: interview.meeting.to_string(),
        city: interview.city.to_string(),
        state: interview.state().code().to_owned(),
        due_at: interview.due_at.to_string(),
        answered_at: interview.answered_at.map(|at| at.to_string()),
        may_not_be_said: interview.unsaid,
        answers: answers.iter().map(|said| said_data(said, &allowed)).collect(),
    })
}

fn said_data(said: &Said, allowed: &[Allowed]) -> SaidData {
    let own = allowed.iter().filter(|allowed| allowed.answer == said.id);
    SaidData {
        id: said.id.to_string(),
        kind: said.kind.code().to_owned(),
        language: said.language.code().to_owned(),
        words: said.words.clone(),
        topic: topic_of(&said.topic),
        urgency: urgency_of(said.urgency),
        consent: said.consent.code().to_owned(),
        is_by_call: said.is_by_call,
        written_at: said.written_at.to_string(),
        need: said.need.map(|need| need.to_string()),
        allowed: own
            .map(|allowed| AllowedData {
                consent: allowed.consent.code().to_owned(),
                post: allowed.post.to_string(),
                at: allowed.at.to_string(),
            })
            .collect(),
    }
}
