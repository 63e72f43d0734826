//! Votes in the room as data.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::data::VotesData;
use super::model::{Ballot, Voter};
use super::pages::View;
use crate::network::{PostData, post_data};

/// A vote in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct VoteLineData {
    id: String,
    /// The item of the agenda that it belongs to; empty where to none.
    item: String,
    /// The language of the words.
    language: String,
    words: String,
    is_closed: bool,
    /// One city one vote; else each who attends.
    is_formal: bool,
    is_secret: bool,
    opened_at: String,
    /// Null while it is open.
    ended_at: Option<String>,
    /// Null while a secret vote is open.
    votes: Option<VotesData>,
}

/// A vote with who voted.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct VoteData {
    #[serde(flatten)]
    line: VoteLineData,
    meeting: String,
    voters: Vec<VoterData>,
}

/// Somebody who voted.
#[derive(Debug, Serialize, JsonSchema)]
struct VoterData {
    post: Option<PostData>,
    /// `yes`, `no` or `abstain`; null in a secret vote.
    choice: Option<String>,
}

/// One vote, as its page shows it to the same reader.
pub(crate) fn vote_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<VoteData, Stop> {
    let view = View::load(tx, visit)?;
    let voter = |voter: &Voter| VoterData {
        post: view.people.posts.get(&voter.post).map(post_data),
        choice: voter.choice.map(|choice| choice.code().to_owned()),
    };
    Ok(VoteData {
        line: line_data(&view.ballot),
        meeting: view.ballot.meeting.to_string(),
        voters: view.voters.iter().map(voter).collect(),
    })
}

/// A vote in a list.
pub(in super::super) fn line_data(ballot: &Ballot) -> VoteLineData {
    VoteLineData {
        id: ballot.id.to_string(),
        item: ballot.terms.origin.title.clone(),
        language: ballot.language.code().to_owned(),
        words: ballot.terms.words.clone(),
        is_closed: ballot.terms.is_closed,
        is_formal: ballot.terms.is_formal,
        is_secret: ballot.terms.is_secret,
        opened_at: ballot.opened_at.to_string(),
        ended_at: ballot.ended_at.unless_never(),
        votes: ballot.is_told().then(|| VotesData::of(ballot.votes)),
    }
}
