//! The interviews of a meeting as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::board::Board;
use super::clusters::{Cluster, grouped};
use super::lines::Line;
use super::model::Urgency;
use super::reading::{Read, Reader};

/// The interviews of a meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct InterviewsData {
    meeting: String,
    /// Every city at the meeting and how far it came; for who prepares it only.
    cities: Vec<InterviewLineData>,
    /// What the cities let this reader read.
    answers: Vec<ReadData>,
}

/// How far one city came.
#[derive(Debug, Serialize, JsonSchema)]
struct InterviewLineData {
    city: String,
    interview: Option<String>,
    /// `not-asked`, `asked`, `begun`, `called`, `answered` or `closed`.
    state: String,
    asked_at: Option<String>,
    due_at: Option<String>,
    answered_at: Option<String>,
    is_late: bool,
    answers: usize,
}

/// One thing that a city said, as this reader reads it.
#[derive(Debug, Serialize, JsonSchema)]
struct ReadData {
    /// `presses`, `asks`, `worked` or `proud`.
    kind: String,
    /// The language of the words.
    language: String,
    words: String,
    topic: Option<String>,
    /// `now`, `soon` or `waits`, where it presses.
    urgency: Option<String>,
    /// Null where the city is not to be named.
    city: Option<String>,
    /// Who may read it, for who prepares the meeting only: `prepares`, `nameless`, `meeting` or `members`.
    consent: Option<String>,
    /// What may not be said, for who prepares the meeting only.
    may_not_be_said: Option<String>,
}

/// Answers that belong together.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ClusterData {
    /// Its topic, or its first answer's id; its place where the reader is told no id.
    pub(crate) id: String,
    /// Null where words put it together.
    topic: Option<String>,
    /// Cities that are pressed by it or ask about it.
    cities: usize,
    answers: Vec<ReadData>,
}

/// The interviews of a meeting, as far as this reader reads them.
pub(crate) fn interviews_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<InterviewsData, Stop> {
    let board = Board::load(tx, visit.actor()?, visit.param("meeting")?, visit.language())?;
    let now = tx.now();
    let line = |line: &Line| {
        let interview = line.interview.as_ref();
        InterviewLineData {
            city: line.city.to_string(),
            interview: interview.map(|interview| interview.id.to_string()),
            state: line.state().code().to_owned(),
            asked_at: interview.and_then(|interview| interview.asked_at).map(|at| at.to_string()),
            due_at: interview.map(|interview| interview.due_at.to_string()),
            answered_at: interview.and_then(|interview| interview.answered_at).map(|at| at.to_string()),
            is_late: line.is_late(now),
            answers: line.answers,
        }
    };
    Ok(InterviewsData {
        meeting: board.meeting.id.to_string(),
        cities: board.lines.iter().map(line).collect(),
        answers: board.read.iter().map(|read| read_data(&board, read)).collect(),
    })
}

/// What the cities say by topic, as far as this reader reads it.
pub(crate) fn clusters_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<ClusterData>, Stop> {
    let board = Board::load(tx, visit.actor()?, visit.param("meeting")?, visit.language())?;
    let cluster = |(at, cluster): (usize, Cluster)| ClusterData {
        id: cluster.key().unwrap_or_else(|| at.to_string()),
        cities: cluster.cities,
        answers: cluster.answers.iter().map(|read| read_data(&board, read)).collect(),
        topic: cluster.topic,
    };
    Ok(grouped(board.read.clone()).into_iter().enumerate().map(cluster).collect())
}

fn read_data(board: &Board, read: &Read) -> ReadData {
    let prepares = board.reader == Reader::Prepares;
    let unsaid = read.interview.and_then(|interview| board.unsaid.get(&interview));
    ReadData {
        kind: read.kind.code().to_owned(),
        language: read.language.code().to_owned(),
        words: read.words.clone(),
        topic: topic_of(&read.topic),
        urgency: urgency_of(read.urgency),
        city: read.city.map(|city| city.to_string()),
        consent: prepares.then(|| read.consent.code().to_owned()),
        may_not_be_said: unsaid.filter(|_| prepares).cloned(),
    }
}

pub(super) fn topic_of(topic: &str) -> Option<String> {
    (!topic.is_empty()).then(|| topic.to_owned())
}

pub(super) fn urgency_of(urgency: Option<Urgency>) -> Option<String> {
    urgency.map(|urgency| urgency.code().to_owned())
}
