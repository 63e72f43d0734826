//! Who reviews as data: for who conducts, and for whoever was asked what it is that they were asked.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::acts::open;
use super::model::{Asked, Said};
use super::pages::{Committee, Line};

/// One who reviews the sessions of a call, or was asked to.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ReviewerData {
    /// The id of the post.
    pub(crate) id: String,
    /// `named` by the call; else `asked`, `agreed` or `declined`.
    state: String,
    /// Why not, where they said so.
    reason: Option<String>,
    /// Sessions that were given to them, and those of them of which they wrote.
    given: usize,
    written: usize,
}

/// What a post of a member city was asked.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AskedReviewerData {
    id: String,
    meeting: String,
    /// `asked`, `agreed` or `declined`.
    state: String,
    closes_at: String,
    review_by: String,
    is_blind: bool,
    answered_at: Option<String>,
}

/// Everybody who reviews or was asked to.
pub(crate) fn reviewer_lines(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<ReviewerData>, Stop> {
    Ok(Committee::load(tx, visit)?.lines.iter().map(line).collect())
}

fn line(line: &Line) -> ReviewerData {
    let state = line.asked.as_ref().map_or("named", |asked| asked.said.code());
    let reason = |asked: &Asked| (!asked.reason.is_empty()).then(|| asked.reason.clone());
    ReviewerData {
        id: line.post.to_string(),
        state: state.to_owned(),
        reason: line.asked.as_ref().and_then(reason),
        given: line.given,
        written: line.done,
    }
}

/// What the reader was asked.
pub(crate) fn asked_reviewer_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<AskedReviewerData, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("asked_reviewer")?)?;
    let (asked, plan) = (&opened.asked, &opened.of.call.plan);
    Ok(AskedReviewerData {
        id: asked.id.to_string(),
        meeting: opened.of.meeting.id.to_string(),
        state: asked.said.code().to_owned(),
        closes_at: plan.closes_at.to_string(),
        review_by: plan.review_by.to_string(),
        is_blind: plan.is_blind,
        answered_at: (asked.said != Said::Asked).then(|| asked.answered_at.to_string()),
    })
}
