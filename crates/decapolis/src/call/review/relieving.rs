//! Somebody who joins the reviewers while sessions are being reviewed takes over what others have not begun: one by one from
//! whoever has most left to write, until nobody has two more left than they. Never of a house of theirs.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;

use super::super::REVIEW_KIND;
use super::super::model::Call;
use super::super::submission::{Submission, SubmissionId, store as submissions};
use super::assigning::{self, Reviewer, homes_of};
use super::store::{self, record};
use super::{Review, ReviewId, ReviewState};
use crate::forum::Meeting;

/// A review that nobody began, and whether whoever joins may write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unbegun {
    pub(super) id: ReviewId,
    pub(super) submission: SubmissionId,
    pub(super) reviewer: PostId,
    pub(super) may_move: bool,
}

/// What whoever joins takes over, having so many reviews to write already.
pub(super) fn relieve(unbegun: &[Unbegun], mut own: usize) -> Vec<ReviewId> {
    let mut left: BTreeMap<PostId, usize> = BTreeMap::new();
    unbegun.iter().for_each(|one| *left.entry(one.reviewer).or_default() += 1);
    let (mut taken, mut sessions) = (Vec::new(), BTreeSet::new());
    loop {
        let free = unbegun.iter().filter(|one| one.may_move && !sessions.contains(&one.submission));
        let next = free.max_by_key(|one| (left.get(&one.reviewer).copied(), Reverse(one.reviewer), Reverse(one.id)));
        let Some(next) = next else { return taken };
        let of_other = left.entry(next.reviewer).or_default();
        if *of_other <= own + 1 {
            return taken;
        }
        *of_other -= 1;
        own += 1;
        sessions.insert(next.submission);
        taken.push(next.id);
    }
}

/// Gives whoever joined their sessions: those that lack a review, and those that others have not begun.
pub(in crate::call) fn join(tx: &mut Tx<'_>, call: &Call, meeting: &Meeting, post: PostId) -> Result<(), Stop> {
    let all = submissions::of_call(tx, call.id)?;
    let submitted: Vec<&Submission> = all.iter().filter(|one| one.is_submitted()).collect();
    assigning::give(tx, call, meeting, &submitted)?;
    let Some(joining) = assigning::reviewers(tx, call)?.into_iter().find(|one| one.post == post) else { return Ok(()) };
    let reviews = store::of_call(tx, call.id)?;
    let is_theirs = |review: &&Review| review.reviewer == post && review.state == ReviewState::Assigned;
    let own = reviews.iter().filter(is_theirs).count();
    let unbegun = unbegun(tx, call, &submitted, (&reviews, &joining))?;
    for id in relieve(&unbegun, own) {
        store::hand_over(tx, id, post)?;
        let (due_at, title) = (call.plan.review_by.max(tx.now().plus_days(1)), &meeting.name);
        step::set(tx, NewStep { record: record(id), kind: REVIEW_KIND, verb: "review", post, due_at, title })?;
    }
    let count = store::of_call(tx, call.id)?.iter().filter(is_theirs).count();
    if count > 0 { super::acts::tell_reviewer(tx, call, meeting, (post, count)) } else { Ok(()) }
}

fn unbegun(
    tx: &mut Tx<'_>,
    call: &Call,
    submissions: &[&Submission],
    (reviews, joining): (&[Review], &Reviewer),
) -> Result<Vec<Unbegun>, Stop> {
    let speakers = submissions::speakers_of_call(tx, call.id)?;
    let asked: BTreeSet<SubmissionId> =
        reviews.iter().filter(|one| one.reviewer == joining.post).map(|one| one.submission).collect();
    let unbegun = |review: &Review| {
        let of = submissions.iter().find(|one| one.id == review.submission)?;
        let is_strange = homes_of(of, &speakers).is_disjoint(&joining.homes);
        Some(Unbegun {
            id: review.id,
            submission: of.id,
            reviewer: review.reviewer,
            may_move: is_strange && !asked.contains(&of.id),
        })
    };
    let of_others = reviews.iter().filter(|one| one.state == ReviewState::Assigned && one.reviewer != joining.post);
    Ok(of_others.filter_map(unbegun).collect())
}

#[cfg(test)]
#[path = "../tests/relieving.rs"]
mod tests;
