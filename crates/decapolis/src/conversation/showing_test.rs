//! What is shown of a map, and what is not: small groups, few people, dots, steps of five.

use opinion::Vote;

use super::*;

/// Two camps that disagree on statements 0 to 5 and agree on 6; each of so many people.
fn votes(camps: [i64; 2]) -> Votes {
    let mut all = Vec::new();
    for voter in 0..camps[0] + camps[1] {
        let is_first = voter < camps[0];
        for statement in 0..8 {
            let sides = if is_first == (statement % 2 == 0) { Side::Agree } else { Side::Disagree };
            // A little noise, so that not everybody of a camp stands at one place.
            let side = match statement {
                6 => Side::Agree,
                7 => [Side::Agree, Side::Disagree, Side::Pass][(voter % 3) as usize],
                _ if (voter * 7 + statement) % 11 == 0 => Side::Pass,
                _ => sides,
            };
            all.push(Vote { at: 1, voter, statement, side });
        }
    }
    Votes::of(&all).expect("few")
}

fn shown_of(camps: [i64; 2], people_min: usize, seed: u64) -> Shown {
    told(camps, Telling { people_min, rounding: Rounding::Exact }, seed)
}

fn told(camps: [i64; 2], telling: Telling, seed: u64) -> Shown {
    let votes = votes(camps);
    shown(&votes, (&Map::of(&votes), &[]), telling, &mut Draw::of_seed(seed))
}

#[test]
fn everybody_reads_steps_of_five_people_in_each_number_and_in_the_picture() {
    let telling = Telling { people_min: 10, rounding: Rounding::ToFive };
    let shown = told([42, 33], telling, 1);
    let sizes: Vec<usize> = shown.groups.iter().map(|group| group.size).collect();
    assert_eq!((sizes, shown.grouped, shown.people), (vec![40, 35], 75, 75));
    assert_eq!((shown.dots.len(), shown.votes % 5), (75, 0), "nobody counts dots");
    let counts = shown.tallies.iter().flat_map(|tally| [tally.agree, tally.disagree, tally.seen]);
    assert!(counts.into_iter().all(|count| count % 5 == 0), "{:?}", shown.tallies);
    let unanimous = shown.agreed.iter().find(|agreed| agreed.statement == 6).expect("all agree");
    assert_eq!((unanimous.percent, unanimous.by_group.as_slice()), (100, &[100, 100][..]));
    assert!(shown.groups.iter().flat_map(|group| &group.apart).all(|apart| apart.percent > apart.others));
}

#[test]
fn nothing_is_shown_of_fewer_people_than_a_result_needs() {
    let few = shown_of([4, 5], 10, 1);
    assert_eq!((few.hidden, few.tallies.len(), few.agreed.len(), few.dots.len()), (Hidden::TooFew, 0, 0, 0));
    assert_ne!(shown_of([4, 5], 5, 1).hidden, Hidden::TooFew, "between member cities five are enough");
}

#[test]
fn a_group_under_ten_is_not_drawn_and_nothing_is_said_by_group() {
    let small = shown_of([40, 9], 10, 1);
    assert_eq!((small.hidden, small.groups.len(), small.dots.len()), (Hidden::SmallGroup, 0, 0));
    assert!(small.tallies.iter().all(|tally| tally.by_group.is_empty()), "neither in words");
    assert!(small.agreed.iter().all(|agreed| agreed.by_group.is_empty()));
    let members = shown_of([40, 9], 5, 1);
    assert_eq!((members.hidden, members.groups.len()), (Hidden::Nothing, 2));
}

#[test]
fn no_dot_stands_for_a_person_under_fifty_people() {
    let below = shown_of([25, 24], 10, 1);
    assert_eq!((below.hidden, below.groups.len(), below.dots.len()), (Hidden::Nothing, 2, 0));
    assert_eq!(shown_of([25, 25], 10, 1).dots.len(), 50);
}

#[test]
fn dots_of_two_drawings_cannot_be_joined() {
    let (one, other) = (shown_of([40, 40], 10, 1), shown_of([40, 40], 10, 2));
    let same = one.dots.iter().filter(|dot| other.dots.contains(dot)).count();
    assert!(same < 20, "{same} of 80 stand where they stood");
    assert_eq!((one.tallies, one.agreed), (other.tallies, other.agreed), "what is counted does not move");
}

#[test]
fn what_all_agree_on_is_more_than_half_of_each_group() {
    let shown = shown_of([40, 30], 10, 1);
    let agreed: Vec<(i64, bool)> = shown.agreed.iter().map(|agreed| (agreed.statement, agreed.agrees)).collect();
    assert_eq!(agreed, [(6, true)]);
    assert!(shown.agreed[0].by_group == [100, 100] && shown.agreed[0].percent == 100);
    assert!(
        shown
            .groups
            .iter()
            .all(|group| !group.apart.is_empty() && group.apart.iter().all(|one| one.percent > one.others))
    );
}

#[test]
fn a_statement_that_few_of_a_group_saw_is_shown_for_no_group() {
    let mut all = Vec::new();
    let base = votes([40, 30]);
    for voter in 0..70_usize {
        for (place, side) in base.of_voter(voter) {
            // Of the second camp nine saw the last statement.
            if place < 7 || voter < 49 {
                all.push(Vote { at: 1, voter: base.voters()[voter], statement: base.statements()[place], side });
            }
        }
    }
    let votes = Votes::of(&all).expect("few");
    let telling = Telling { people_min: 10, rounding: Rounding::Exact };
    let shown = shown(&votes, (&Map::of(&votes), &[]), telling, &mut Draw::of_seed(1));
    assert_eq!(shown.hidden, Hidden::Nothing);
    let last = shown.tallies.iter().find(|tally| tally.statement == 7).expect("49 saw it");
    assert_eq!((last.seen, last.by_group.len()), (49, 0));
}
