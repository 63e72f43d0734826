//! Proposed sessions as data, for the house that proposes them and for who decides.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::decision::Verdict;
use super::loaded::open;
use super::people::{People, wanted};
use super::{Submission, list, store};

/// A proposed session in a line.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SubmissionLineData {
    pub(crate) id: String,
    title: String,
    /// `talk`, `panel`, `workshop` or `poster`.
    format: String,
    /// `draft`, `submitted`, `withdrawn`, `accepted`, `confirmed`, `given-up`, `waiting` or `declined`.
    state: String,
}

/// A proposed session.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SubmissionData {
    id: String,
    meeting: String,
    title: String,
    format: String,
    topic: Option<String>,
    words: String,
    /// The language of its words, in which it is held.
    language: String,
    goal: String,
    practice: Option<String>,
    needs: String,
    is_remote: bool,
    /// Who speaks; how they are counted is in no data.
    speakers: Vec<String>,
    /// Colleagues who were named and have not said yes: `speakers` has them too.
    unsure_speakers: Vec<String>,
    state: String,
    submitted_at: Option<String>,
    /// What was decided, once it is announced: `accept`, `condition`, `waiting` or `decline`.
    verdict: Option<String>,
    reason: Option<String>,
    /// Its place on the agenda.
    agenda_item: Option<String>,
}

/// The sessions of the reader's own house.
pub(crate) fn own_lines(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<SubmissionLineData>, Stop> {
    let (_, own) = list::load(tx, visit)?;
    Ok(own.iter().map(line).collect())
}

fn line(submission: &Submission) -> SubmissionLineData {
    SubmissionLineData {
        id: submission.id.to_string(),
        title: submission.session.title.clone(),
        format: submission.session.format.code().to_owned(),
        state: submission.state().code().to_owned(),
    }
}

/// A session that this reader may read.
pub(crate) fn submission_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SubmissionData, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("submission")?)?;
    let submission = opened.submission;
    let speakers = store::speakers(tx, submission.id)?;
    let people = People::of(tx, visit.language(), wanted([&submission], &speakers))?;
    let state = submission.state().code().to_owned();
    let told = submission.decision.as_ref().filter(|decision| decision.is_announced());
    let session = submission.session.clone();
    Ok(SubmissionData {
        id: submission.id.to_string(),
        meeting: submission.meeting.to_string(),
        title: session.title,
        format: session.format.code().to_owned(),
        topic: (!session.topic.is_empty()).then_some(session.topic),
        words: session.words,
        language: session.language.code().to_owned(),
        goal: session.goal,
        practice: session.practice.map(|practice| practice.to_string()),
        needs: session.needs,
        is_remote: session.is_remote,
        unsure_speakers: speakers
            .iter()
            .filter(|speaker| !speaker.is_sure(submission.post))
            .map(|speaker| people.speaker(speaker))
            .collect(),
        speakers: speakers.iter().map(|speaker| people.speaker(speaker)).collect(),
        state,
        submitted_at: submission.submitted_at.map(|at| at.to_string()),
        verdict: told.map(|decision| Verdict::code(decision.verdict).to_owned()),
        reason: told.map(|decision| decision.reason.clone()),
        agenda_item: submission.item.map(|item| item.to_string()),
    })
}
