//! A review as data, for whoever writes it.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::acts::open;

/// A review and the session that it is of; without speakers, which a blind call keeps from reviewers.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ReviewData {
    id: String,
    /// `assigned`, `done` or `conflict`.
    state: String,
    title: String,
    format: String,
    words: String,
    /// The language of the words.
    language: String,
    goal: String,
    review_by: String,
    /// Relevance, substance, benefit for others: 1 to 5 each, once it is done.
    scores: Option<Vec<i64>>,
    to_committee: Option<String>,
    to_submitter: Option<String>,
}

/// The reader's own review.
pub(crate) fn review_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ReviewData, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("session_review")?)?;
    let session = opened.submission.session;
    let opinion = opened.review.opinion;
    Ok(ReviewData {
        id: opened.review.id.to_string(),
        state: opened.review.state.code().to_owned(),
        title: session.title,
        format: session.format.code().to_owned(),
        words: session.words,
        language: session.language.code().to_owned(),
        goal: session.goal,
        review_by: opened.call.plan.review_by.to_string(),
        scores: opinion.as_ref().map(|opinion| opinion.scores.to_vec()),
        to_committee: opinion.as_ref().map(|opinion| opinion.to_committee.clone()),
        to_submitter: opinion.map(|opinion| opinion.to_submitter),
    })
}
