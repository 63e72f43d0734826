//! What any seating costs at the least; a seating that costs no more is proved.

use super::problem::Problem;

/// In sixtieths of a point: traits spread as evenly as numbers allow, as few repeats as pairs allow, and as many wishes met as
/// there are seats beside each.
pub(super) fn least(problem: &Problem) -> i64 {
    if problem.groups == 0 {
        return 0;
    }
    let wishes: i64 = (0..problem.people).map(|person| wishes(problem, person)).sum();
    alike(problem) * problem.alike_cost + repeats(problem) * problem.repeat_cost + wishes
}

/// Seats beside one's own, over all rounds.
pub(super) fn seats_beside(problem: &Problem) -> usize {
    let largest = problem.seats.iter().map(|(_, most)| *most).max().unwrap_or(0);
    largest.saturating_sub(1) * problem.rounds
}

/// What the wishes of a person cost at the least, when no rule is broken.
fn wishes(problem: &Problem, person: usize) -> i64 {
    let hosts_apart = |other: usize| match (problem.hosts[person], problem.hosts[other]) {
        (Some(own), Some(theirs)) => own != theirs,
        _ => false,
    };
    let can_meet = |other: usize| {
        let understood = problem.speaks[person] & problem.speaks[other] != 0;
        understood && !problem.pair(person, other).is_apart && !hosts_apart(other)
    };
    let possible = problem.asked[person].iter().filter(|other| can_meet(**other)).count();
    problem.wishes_cost(person, possible.min(seats_beside(problem)))
}

/// Pairs share a trait at the least where whoever has it is spread evenly over the groups.
fn alike(problem: &Problem) -> i64 {
    let spread = |count: usize| {
        let (each, rest) = (count / problem.groups, count % problem.groups);
        (pairs_of(each) * (problem.groups - rest) + pairs_of(each + 1) * rest) as i64
    };
    let counts = problem.values.iter().map(|count| spread(*count));
    counts.sum::<i64>() * problem.rounds as i64
}

/// All pairs of all rounds, less those that have not met yet.
fn repeats(problem: &Problem) -> i64 {
    let even = |(least, _): &(usize, usize)| pairs_of(*least);
    let larger = problem.seats.first().map_or(0, |(least, _)| *least) * problem.larger;
    let together = (problem.seats.iter().map(even).sum::<usize>() + larger) * problem.rounds;
    let people = 0..problem.people;
    let fresh = people.flat_map(|one| (0..one).map(move |other| (one, other)));
    let fresh = fresh.filter(|(one, other)| !problem.pair(*one, *other).has_met).count();
    together.saturating_sub(fresh) as i64
}

fn pairs_of(people: usize) -> usize {
    people * people.saturating_sub(1) / 2
}
