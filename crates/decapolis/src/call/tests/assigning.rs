//! Who reviews what: fair, the same in any order, and never a session of one's own house.

use kernel::id::Id;

use super::*;

fn reviewers(count: i64) -> Vec<Reviewer> {
    let reviewer =
        |number| Reviewer { post: PostId::from_number(number), homes: BTreeSet::from([CircleId::from_number(number)]) };
    (1..=count).map(reviewer).collect()
}

fn session(id: i64, homes: &[i64], missing: usize) -> Wanting {
    let homes = homes.iter().map(|home| CircleId::from_number(*home)).collect();
    Wanting { id: SubmissionId::from_number(id), homes, asked: Vec::new(), missing }
}

fn of(assigned: &[(SubmissionId, PostId)], post: i64) -> usize {
    assigned.iter().filter(|(_, one)| *one == PostId::from_number(post)).count()
}

#[test]
fn everybody_reads_as_much_as_the_others() {
    let sessions: Vec<Wanting> = (1..=20).map(|id| session(id, &[100 + id], 3)).collect();
    let assigned = assign(sessions, &reviewers(5), BTreeMap::new());
    assert_eq!((1..=5).map(|post| of(&assigned, post)).collect::<Vec<_>>(), [12; 5]);
}

#[test]
fn nobody_reviews_what_comes_from_their_house() {
    let sessions: Vec<Wanting> = (1..=6).map(|id| session(id, &[1, 2], 2)).collect();
    let assigned = assign(sessions, &reviewers(4), BTreeMap::new());
    assert_eq!([1, 2, 3, 4].map(|post| of(&assigned, post)), [0, 0, 6, 6]);
}

#[test]
fn the_same_question_has_the_same_answer_in_any_order() {
    let sessions: Vec<Wanting> = (1..=9).map(|id| session(id, &[id % 3 + 1], 2)).collect();
    let backwards: Vec<Wanting> = sessions.iter().rev().cloned().collect();
    let (one, other) =
        (assign(sessions, &reviewers(5), BTreeMap::new()), assign(backwards, &reviewers(5), BTreeMap::new()));
    assert_eq!(one, other);
}

#[test]
fn what_is_handed_on_goes_to_whoever_has_least_and_was_not_asked() {
    let mut handed_on = session(1, &[9], 1);
    handed_on.asked = vec![PostId::from_number(1)];
    let load = BTreeMap::from([(PostId::from_number(2), 5), (PostId::from_number(3), 1)]);
    let assigned = assign(vec![handed_on], &reviewers(3), load);
    assert_eq!(assigned, [(SubmissionId::from_number(1), PostId::from_number(3))]);
}

#[test]
fn a_third_review_needs_four_reviewers() {
    assert_eq!([2, 3, 4, 9].map(wanted), [2, 2, 3, 3]);
}
