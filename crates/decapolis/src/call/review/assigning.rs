//! Giving sessions to reviewers: by load and id alone, so that anyone can work it out again, and never to somebody who
//! belongs to the house of whoever proposes or speaks.

use std::collections::{BTreeMap, BTreeSet};

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::step::{self, NewStep};
use kernel::stop::{Fault, Stop};

use super::super::committee::store as committee;
use super::super::model::Call;
use super::super::submission::{Speaker, Submission, SubmissionId, store as submissions};
use super::super::{REVIEW_KIND, store as calls};
use super::store::{self, record};
use super::{Review, ReviewState};
use crate::forum::{self, Meeting};

/// Reviews that each session gets, and with enough reviewers one more.
const REVIEWS: usize = 2;
/// Reviewers who are enough for a third review: each then reads three quarters of all sessions at the most.
const ENOUGH: usize = 4;

/// A reviewer, and the houses they belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reviewer {
    pub(super) post: PostId,
    pub(super) homes: BTreeSet<CircleId>,
}

/// A session that is to be reviewed: the houses that have an interest in it, and who was asked before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanting {
    pub(super) id: SubmissionId,
    pub(super) homes: BTreeSet<CircleId>,
    pub(super) asked: Vec<PostId>,
    /// Reviews that are to be asked for yet.
    pub(super) missing: usize,
}

/// How many reviews each session gets.
pub(super) fn wanted(reviewers: usize) -> usize {
    if reviewers >= ENOUGH { REVIEWS + 1 } else { REVIEWS }
}

/// Who reviews what. Sessions that fewest may review come first; of those who may, whoever has least to read is asked.
pub(super) fn assign(
    mut sessions: Vec<Wanting>,
    reviewers: &[Reviewer],
    mut load: BTreeMap<PostId, usize>,
) -> Vec<(SubmissionId, PostId)> {
    let may = |session: &Wanting, reviewer: &Reviewer| {
        session.homes.is_disjoint(&reviewer.homes) && !session.asked.contains(&reviewer.post)
    };
    let choice = |session: &Wanting| reviewers.iter().filter(|reviewer| may(session, reviewer)).count();
    sessions.sort_by_cached_key(|session| (choice(session), session.id));
    let mut assigned = Vec::new();
    for session in &sessions {
        let mut able: Vec<PostId> =
            reviewers.iter().filter(|reviewer| may(session, reviewer)).map(|reviewer| reviewer.post).collect();
        able.sort_by_key(|post| (load.get(post).copied().unwrap_or(0), *post));
        for post in able.into_iter().take(session.missing) {
            *load.entry(post).or_default() += 1;
            assigned.push((session.id, post));
        }
    }
    assigned
}

/// Gives every session that was handed in to its reviewers; what was given before stays.
pub(in crate::call) fn assign_all(
    tx: &mut Tx<'_>,
    call: &Call,
    meeting: &Meeting,
    submissions: &[Submission],
) -> Result<(), Stop> {
    let wanting: Vec<&Submission> = submissions.iter().filter(|one| one.is_submitted()).collect();
    let given = give(tx, call, meeting, &wanting)?;
    let posts: BTreeSet<PostId> = given.iter().map(|(_, post)| *post).collect();
    for post in posts {
        let count = given.iter().filter(|(_, one)| *one == post).count();
        super::acts::tell_reviewer(tx, call, meeting, (post, count))?;
    }
    Ok(())
}

/// Gives some sessions to as many reviewers as they lack; says what was given.
pub(super) fn give(
    tx: &mut Tx<'_>,
    call: &Call,
    meeting: &Meeting,
    submissions: &[&Submission],
) -> Result<Vec<(SubmissionId, PostId)>, Stop> {
    let reviewers = reviewers(tx, call)?;
    let reviews = store::of_call(tx, call.id)?;
    let sessions = sessions(tx, call, submissions, &reviews, wanted(reviewers.len()))?;
    let mut load: BTreeMap<PostId, usize> = BTreeMap::new();
    reviews
        .iter()
        .filter(|review| review.state != ReviewState::Conflict)
        .for_each(|review| *load.entry(review.reviewer).or_default() += 1);
    let assigned = assign(sessions, &reviewers, load);
    for (submission, post) in &assigned {
        let id = store::insert(tx, *submission, *post)?;
        let (due_at, title) = (call.plan.review_by.max(tx.now().plus_days(1)), &meeting.name);
        step::set(tx, NewStep { record: record(id), kind: REVIEW_KIND, verb: "review", post: *post, due_at, title })?;
    }
    Ok(assigned)
}

fn sessions(
    tx: &mut Tx<'_>,
    call: &Call,
    submissions: &[&Submission],
    reviews: &[Review],
    wanted: usize,
) -> Result<Vec<Wanting>, Fault> {
    let speakers = submissions::speakers_of_call(tx, call.id)?;
    let wanting = |submission: &&Submission| {
        let homes = homes_of(submission, &speakers);
        let asked: Vec<&Review> = reviews.iter().filter(|review| review.submission == submission.id).collect();
        let live = asked.iter().filter(|review| review.state != ReviewState::Conflict).count();
        Wanting {
            id: submission.id,
            homes,
            asked: asked.iter().map(|review| review.reviewer).collect(),
            missing: wanted.saturating_sub(live),
        }
    };
    Ok(submissions.iter().map(wanting).filter(|session| session.missing > 0).collect())
}

/// The houses that have an interest in a session: of whoever proposes, and of those who speak.
pub(super) fn homes_of(submission: &Submission, speakers: &[(SubmissionId, Speaker)]) -> BTreeSet<CircleId> {
    let own = speakers.iter().filter(|(id, _)| *id == submission.id);
    own.filter_map(|(_, speaker)| speaker.home).chain([submission.home]).collect()
}

/// Who reviews, with every house that whoever holds the post belongs to: those whom the call names, and those of member
/// cities who were asked and agreed.
pub(super) fn reviewers(tx: &mut Tx<'_>, call: &Call) -> Result<Vec<Reviewer>, Stop> {
    let mut posts = calls::reviewers(tx, call.id)?;
    posts.extend(committee::agreed(tx, call.id)?);
    let mut reviewers = Vec::new();
    for one in post::held(tx, posts)?.into_values() {
        let Some(holder) = one.holder else { continue };
        let mut homes = BTreeSet::from([one.home]);
        homes.extend(post::held_by(tx, holder.person)?.into_iter().map(|other| other.home));
        reviewers.push(Reviewer { post: one.post, homes });
    }
    Ok(reviewers)
}

/// Nobody reads a session any more that was withdrawn.
pub(in crate::call) fn release(tx: &mut Tx<'_>, id: SubmissionId) -> Result<(), Fault> {
    for review in store::of_submission(tx, id)? {
        step::clear(tx, record(review.id))?;
    }
    Ok(())
}

/// Nobody reviews any more: the decisions are announced.
pub(in crate::call) fn release_all(tx: &mut Tx<'_>, call: &Call) -> Result<(), Fault> {
    for review in store::of_call(tx, call.id)? {
        if review.state == ReviewState::Assigned {
            step::clear(tx, record(review.id))?;
        }
    }
    Ok(())
}

/// A meeting by a call.
pub(super) fn meeting_of(tx: &mut Tx<'_>, call: &Call) -> Result<Meeting, Stop> {
    forum::meeting(tx, call.meeting)
}

#[cfg(test)]
#[path = "../tests/assigning.rs"]
mod tests;
