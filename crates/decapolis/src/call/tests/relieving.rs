//! Who joins the reviewers takes over from whoever has most left, and nothing of their own house.

use kernel::id::Id;

use super::*;

/// Reviews that were not begun: of which session, by whom, and whether they may move. Ids count from 1.
fn unbegun(reviews: &[(i64, i64, bool)]) -> Vec<Unbegun> {
    let unbegun = |(id, (submission, reviewer, may_move)): (i64, &(i64, i64, bool))| Unbegun {
        id: ReviewId::from_number(id),
        submission: SubmissionId::from_number(*submission),
        reviewer: PostId::from_number(*reviewer),
        may_move: *may_move,
    };
    (1..).zip(reviews).map(unbegun).collect()
}

#[test]
fn nobody_has_two_more_left_than_whoever_joins() {
    let of_one = [(1, 7, true), (2, 7, true), (3, 7, true), (4, 7, true)];
    let all = unbegun(&[&of_one[..], &[(5, 8, true)]].concat());
    assert_eq!(relieve(&all, 0).len(), 2, "two stay, two move");
    assert_eq!(relieve(&all, 2).len(), 1, "who has two already takes one");
    assert_eq!(relieve(&unbegun(&[(1, 7, true), (2, 8, true)]), 0), [], "one each is little");
}

#[test]
fn what_is_of_their_own_house_stays_where_it_is() {
    let all = unbegun(&[(1, 7, false), (2, 7, false), (3, 7, true), (4, 8, true), (5, 8, true)]);
    assert_eq!(relieve(&all, 0), [ReviewId::from_number(3)]);
}

#[test]
fn nobody_reviews_one_session_twice() {
    let all = unbegun(&[(1, 7, true), (1, 8, true), (2, 7, false), (2, 8, false), (3, 7, false), (3, 8, false)]);
    assert_eq!(relieve(&all, 0).len(), 1);
}
