//! What each person has of the groups, and why a wish is not met: by the rule that forbids it, or by what it would cost.

use super::problem::Problem;
use super::seating::Seating;
use super::{Exchange, Group, Groups, Question, Reason, Unmet, bound, counted};

/// The answer, with its reasons.
pub(super) fn explain(question: &Question, problem: &Problem, mut seating: Seating, is_optimal: bool) -> Groups {
    let mut rounds = Vec::new();
    let mut broken = Vec::new();
    for round in 0..problem.rounds {
        let groups = (0..problem.groups).map(|group| seating.group(problem, round, group));
        let groups: Vec<Group> = groups.map(|people| counted::group(question, problem, people)).collect();
        for (group, made) in groups.iter().enumerate() {
            broken.extend(counted::broken(problem, round, group, &made.people));
        }
        rounds.push(groups);
    }
    let people: Vec<_> = (0..problem.people).map(|person| counted::company(problem, &seating, person)).collect();
    let (alike, repeats) = counted::sums(problem, &seating);
    Groups {
        broken,
        wishes_met: people.iter().map(|company| company.asked_for.len()).sum(),
        repeats,
        alike,
        cost: seating.score.points,
        unmet: unmet(question, problem, &mut seating),
        is_optimal,
        people,
        rounds,
    }
}

fn unmet(question: &Question, problem: &Problem, seating: &mut Seating) -> Vec<Unmet> {
    let missed: Vec<(usize, usize)> =
        (question.wishes.iter().copied()).filter(|(person, wish)| seating.met(problem, *person, *wish) == 0).collect();
    let of = |(person, wish)| Unmet { person, wish, reason: reason(problem, seating, person, wish) };
    missed.into_iter().map(of).collect()
}

fn reason(problem: &Problem, seating: &mut Seating, person: usize, wish: usize) -> Reason {
    if problem.pair(person, wish).is_apart {
        return Reason::Apart;
    }
    if problem.hosts[person].is_some() && problem.hosts[wish].is_some() {
        return Reason::Fixed;
    }
    if problem.speaks[person] & problem.speaks[wish] == 0 {
        return Reason::NoLanguage;
    }
    let seats = bound::seats_beside(problem);
    match cheapest(problem, seating, person, wish) {
        _ if seating.wishes[person] >= seats => Reason::NoSeat { seats },
        Some(exchange) => Reason::Costs(exchange),
        None => Reason::Fixed,
    }
}

/// The exchange that brings two together and makes the seating worse by the least.
fn cheapest(problem: &Problem, seating: &mut Seating, person: usize, wish: usize) -> Option<Exchange> {
    let mut best: Option<Exchange> = None;
    let movers = [(person, wish), (wish, person)].into_iter().filter(|(mover, _)| problem.hosts[*mover].is_none());
    for (round, (mover, to)) in movers.flat_map(|pair| (0..problem.rounds).map(move |round| (round, pair))) {
        let Some(group) = seating.place(problem, to, round) else { continue };
        let beside: Vec<usize> = seating.group(problem, round, group).to_vec();
        let beside = beside.into_iter().filter(|other| *other != to && problem.hosts[*other].is_none()).map(Some);
        let free = seating.may_relocate(problem, round, mover, group).then_some(None);
        for instead in beside.chain(free) {
            let exchange = try_out(problem, seating, Exchange::of(round, mover, instead), group);
            if best.as_ref().is_none_or(|best| (exchange.broken, exchange.cost) < (best.broken, best.cost)) {
                best = Some(exchange);
            }
        }
    }
    best
}

impl Exchange {
    fn of(round: usize, mover: usize, instead: Option<usize>) -> Self {
        Self { round, mover, instead, broken: 0, cost: 0, repeats: 0, alike: 0, losing: Vec::new() }
    }
}

/// Makes an exchange, sees what it changes, and takes it back.
fn try_out(problem: &Problem, seating: &mut Seating, mut exchange: Exchange, group: usize) -> Exchange {
    let Exchange { round, mover, instead, .. } = exchange;
    let own = seating.place(problem, mover, round).unwrap_or(group);
    let near: Vec<usize> =
        [own, group].iter().flat_map(|group| seating.group(problem, round, *group).to_vec()).collect();
    let (before, wishes) = (seating.score, seating.wishes.clone());
    let sums = near_sums(problem, seating, &near);
    match instead {
        Some(other) => seating.exchange(problem, round, mover, other),
        None => seating.relocate(problem, round, mover, group),
    }
    let (change, after) = (seating.score - before, near_sums(problem, seating, &near));
    exchange.losing = near.iter().copied().filter(|person| seating.wishes[*person] < wishes[*person]).collect();
    exchange.losing.sort_unstable();
    (exchange.alike, exchange.repeats) = (after.0 - sums.0, after.1 - sums.1);
    (exchange.broken, exchange.cost) = (change.broken, change.points);
    match instead {
        Some(other) => seating.exchange(problem, round, mover, other),
        None => seating.relocate(problem, round, mover, own),
    }
    exchange
}

/// Shared traits and repeats among some people.
fn near_sums(problem: &Problem, seating: &Seating, people: &[usize]) -> (i64, i64) {
    let pairs =
        people.iter().enumerate().flat_map(|(index, one)| people[..index].iter().map(move |other| (*one, *other)));
    pairs.fold((0, 0), |(alike, again), (one, other)| {
        let together = seating.met(problem, one, other) * usize::from(problem.pair(one, other).alike);
        (alike + together as i64, again + counted::repeats(problem, seating, one, other) as i64)
    })
}
