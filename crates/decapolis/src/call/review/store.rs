//! SQL of reviews.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::CallId;
use super::super::rules::MayReview;
use super::super::submission::SubmissionId;
use super::{Opinion, Review, ReviewId, ReviewState};

kernel::statements! {
    INSERT_REVIEW = "INSERT INTO session_review (id, submission, reviewer, state, relevance, substance, benefit, to_committee,
            to_submitter, language, assigned_at, done_at)
        VALUES (?1, ?2, ?3, 'assigned', 0, 0, 0, '', '', '', ?4, 9223372036854775807)";
    REVIEW = "SELECT id, submission, reviewer, state, relevance, substance, benefit, to_committee, to_submitter, language,
            done_at
        FROM session_review WHERE id = ?1";
    REVIEWS_OF_SUBMISSION = "SELECT id, submission, reviewer, state, relevance, substance, benefit, to_committee,
            to_submitter, language, done_at
        FROM session_review WHERE submission = ?1 ORDER BY id LIMIT 50";
    REVIEWS_OF_CALL = "SELECT session_review.id, session_review.submission, session_review.reviewer, session_review.state,
            session_review.relevance, session_review.substance, session_review.benefit, session_review.to_committee,
            session_review.to_submitter, session_review.language, session_review.done_at
        FROM submission JOIN session_review ON session_review.submission = submission.id
        WHERE submission.call = ?1 ORDER BY session_review.id LIMIT 5000";
    KEEP_OPINION = "UPDATE session_review SET state = 'done', relevance = ?2, substance = ?3, benefit = ?4,
            to_committee = ?5, to_submitter = ?6, language = ?7, done_at = ?8
        WHERE id = ?1 AND state IN ('assigned', 'done')";
    HAND_OVER = "UPDATE session_review SET reviewer = ?2, assigned_at = ?3 WHERE id = ?1 AND state = 'assigned'";
    HAND_ON = "UPDATE session_review SET state = 'conflict', done_at = ?2 WHERE id = ?1 AND state = 'assigned'";
}

/// The id of a review as any record's.
pub(in crate::call) fn record(id: ReviewId) -> RecordId {
    RecordId::from_number(id.number())
}

/// Gives a session to a reviewer.
pub(in crate::call) fn insert(tx: &mut Tx<'_>, submission: SubmissionId, reviewer: PostId) -> Result<ReviewId, Fault> {
    let (id, now): (ReviewId, _) = (tx.new_id(), tx.now());
    tx.run(INSERT_REVIEW, &[&id, &submission, &reviewer, &now])?;
    Ok(id)
}

pub(in crate::call) fn review(tx: &mut Tx<'_>, id: ReviewId) -> Result<Review, Stop> {
    tx.one(REVIEW, &[&id], read)
}

/// Who looks at a session, in the order in which they were asked.
pub(in crate::call) fn of_submission(tx: &mut Tx<'_>, submission: SubmissionId) -> Result<Vec<Review>, Fault> {
    tx.all(REVIEWS_OF_SUBMISSION, &[&submission], read)
}

/// All reviews of a call.
pub(in crate::call) fn of_call(tx: &mut Tx<'_>, call: CallId) -> Result<Vec<Review>, Fault> {
    tx.all(REVIEWS_OF_CALL, &[&call], read)
}

/// Keeps what a reviewer thinks; false where it was handed on meanwhile.
pub(in crate::call) fn keep(tx: &mut Tx<'_>, leave: &MayReview<'_>, opinion: &Opinion) -> Result<bool, Fault> {
    let now = tx.now();
    let [relevance, substance, benefit] = &opinion.scores;
    let language = opinion.language.code();
    let fields: [&dyn Param; 8] = [
        &leave.review.id,
        relevance,
        substance,
        benefit,
        &opinion.to_committee,
        &opinion.to_submitter,
        &language,
        &now,
    ];
    Ok(tx.run(KEEP_OPINION, &fields)? == 1)
}

/// Notes a conflict of interest; false where something was written meanwhile.
pub(in crate::call) fn hand_on(tx: &mut Tx<'_>, leave: &MayReview<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(HAND_ON, &[&leave.review.id, &now])? == 1)
}

/// Gives a review that was not begun to somebody else.
pub(super) fn hand_over(tx: &mut Tx<'_>, id: ReviewId, to: PostId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(HAND_OVER, &[&id, &to, &now]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Review, Fault> {
    let code: String = row.get(3)?;
    let state = ReviewState::from_code(&code).ok_or_else(|| Fault::broken("state of a review", &code))?;
    let opinion = Opinion {
        scores: [row.get(4)?, row.get(5)?, row.get(6)?],
        to_committee: row.get(7)?,
        to_submitter: row.get(8)?,
        language: row.get::<String>(9)?.parse().unwrap_or_default(),
    };
    Ok(Review {
        id: row.get(0)?,
        submission: row.get(1)?,
        reviewer: row.get(2)?,
        state,
        opinion: (state == ReviewState::Done).then_some(opinion),
        done_at: row.get::<Timestamp>(10)?,
    })
}
