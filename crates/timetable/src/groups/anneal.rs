//! Annealing (Kirkpatrick, Gelatt and Vecchi 1983): two people change seats, at first also to the worse, and less and less so;
//! two runs from the same seed, the better kept, and at the end every exchange that still helps.

use draw::Draw;

use super::POINT;
use super::problem::Problem;
use super::seating::{Score, Seating};
use crate::metropolis;

/// Warmth at the beginning and at the end, in sixtieths of a point, by what the dearest thing costs: tried on the instances of
/// `docs/timetable.md`, where half and twice as much were no better.
const WARM: f64 = 0.4;
const COLD: f64 = 0.02;
/// What a broken rule counts beside the points for the search, by what the dearest thing costs; and a pair in a group that speaks
/// no language in common, without which a group far from one would not come nearer to it. Two runs, since where no seating keeps
/// the rules much of the latter leads astray.
const BROKEN: i64 = 20;
const MUTE: [f64; 2] = [4.0, 1.0];
/// Steps for each pair of seats that are enough: small groups do not wait for what large ones need.
const ENOUGH: u64 = 20_000;
/// Proposals at one warmth.
const PROPOSALS_AT_ONCE: usize = 256;
/// One of so many proposals is a move to a free seat, and the half of the others bring somebody to whom they asked for.
const RELOCATIONS_IN: usize = 8;

pub(super) fn anneal(problem: &Problem, least: Score, steps: u64, seed: u64) -> Seating {
    let mut draw = Draw::of_seed(seed);
    let mut best = start(problem);
    if problem.free.len() < 2 || problem.groups < 2 {
        return best;
    }
    descend(problem, &mut best);
    let seats = (problem.people * problem.rounds) as u64;
    let steps = steps.min(seats * seats * ENOUGH);
    for mute in MUTE {
        if best.score == least {
            break;
        }
        let mut found = run(problem, least, (steps / MUTE.len() as u64, mute), &mut draw);
        descend(problem, &mut found);
        if found.score < best.score {
            best = found;
        }
    }
    best
}

/// Hosts first, then those who speak the fewest languages; each where it costs least beside those who sit there already.
fn start(problem: &Problem) -> Seating {
    let mut order: Vec<usize> = (0..problem.people).collect();
    order.sort_by_key(|person| (problem.hosts[*person].is_none(), problem.speaks[*person].count_ones(), *person));
    let mut seating = Seating::empty(problem);
    for round in 0..problem.rounds {
        for person in &order {
            let group = problem.hosts[*person].unwrap_or_else(|| cheapest(problem, &mut seating, round, *person));
            seating.join(problem, *person, round, group);
        }
    }
    seating
}

fn cheapest(problem: &Problem, seating: &mut Seating, round: usize, person: usize) -> usize {
    let open: Vec<usize> = (0..problem.groups).filter(|group| seating.has_seat(problem, round, *group)).collect();
    let mut cost = |group: usize| {
        seating.join(problem, person, round, group);
        let (score, mute) = (seating.score, seating.mute);
        seating.leave(problem, person, round);
        (score.broken, mute, score.points, seating.group(problem, round, group).len())
    };
    open.into_iter().min_by_key(|group| cost(*group)).unwrap_or(0)
}

fn run(problem: &Problem, least: Score, (steps, mute): (u64, f64), draw: &mut Draw) -> Seating {
    let mut seating = start(problem);
    let (mut best, mut places) = (seating.score, seating.places.clone());
    let dearest = problem.wish_worth(0).max(problem.repeat_cost).max(problem.alike_cost).max(POINT);
    let begin = seating.steps;
    while seating.steps - begin < steps && best != least {
        let passed = (seating.steps - begin) as f64 / steps as f64;
        let heat = Heat::after(passed, dearest, mute);
        for _ in 0..PROPOSALS_AT_ONCE {
            propose(problem, &mut seating, &heat, draw);
            if seating.score < best {
                best = seating.score;
                places.clone_from(&seating.places);
            }
        }
    }
    Seating::of(problem, &places)
}

/// What counts how much at a moment of the search.
struct Heat {
    warmth: f64,
    broken: i64,
    mute: i64,
}

impl Heat {
    /// Once a share of the steps has passed, of 0 to 1. At the end only what is really broken counts.
    fn after(passed: f64, dearest: i64, mute: f64) -> Self {
        let dear = dearest as f64;
        Self {
            warmth: dear * WARM * (COLD / WARM).powf(passed),
            broken: dearest * BROKEN,
            mute: (dear * mute * (1.0 - passed)) as i64,
        }
    }

    fn cost(&self, seating: &Seating) -> i64 {
        seating.score.broken * self.broken + seating.mute * self.mute + seating.score.points
    }
}

fn propose(problem: &Problem, seating: &mut Seating, heat: &Heat, draw: &mut Draw) {
    // Proposals that lead nowhere take time as well.
    seating.steps += 1;
    let (round, one) = (draw.below(problem.rounds), problem.free[draw.below(problem.free.len())]);
    let before = heat.cost(seating);
    if problem.larger > 0 && draw.below(RELOCATIONS_IN) == 0 {
        let group = draw.below(problem.groups);
        let Some(own) = seating.place(problem, one, round) else { return };
        if seating.may_relocate(problem, round, one, group) {
            seating.relocate(problem, round, one, group);
            if !metropolis::takes(draw, heat.cost(seating) - before, heat.warmth) {
                seating.relocate(problem, round, one, own);
            }
        }
        return;
    }
    let other = neighbour(problem, seating, round, one, draw);
    let is_apart = seating.place(problem, one, round) != seating.place(problem, other, round);
    if is_apart && problem.hosts[other].is_none() {
        seating.exchange(problem, round, one, other);
        if !metropolis::takes(draw, heat.cost(seating) - before, heat.warmth) {
            seating.exchange(problem, round, one, other);
        }
    }
}

/// Somebody to change seats with: anybody, or one of the group of somebody whom the person asked for.
fn neighbour(problem: &Problem, seating: &Seating, round: usize, person: usize, draw: &mut Draw) -> usize {
    let asked = &problem.asked[person];
    if !asked.is_empty() && draw.below(2) == 0 {
        let wished = asked[draw.below(asked.len())];
        if let Some(group) = seating.place(problem, wished, round) {
            let people = seating.group(problem, round, group);
            return people[draw.below(people.len())];
        }
    }
    problem.free[draw.below(problem.free.len())]
}

/// Takes every exchange and every free seat that helps, until none does.
fn descend(problem: &Problem, seating: &mut Seating) {
    loop {
        let before = seating.score;
        for round in 0..problem.rounds {
            for (index, one) in problem.free.iter().enumerate() {
                relocate_where_better(problem, seating, round, *one);
                problem.free[..index]
                    .iter()
                    .for_each(|other| exchange_if_better(problem, seating, round, (*one, *other)));
            }
        }
        if seating.score == before {
            return;
        }
    }
}

fn relocate_where_better(problem: &Problem, seating: &mut Seating, round: usize, person: usize) {
    for group in 0..problem.groups {
        let (own, before) = (seating.place(problem, person, round), seating.score);
        if !seating.may_relocate(problem, round, person, group) {
            continue;
        }
        seating.relocate(problem, round, person, group);
        if let Some(own) = own.filter(|_| seating.score >= before) {
            seating.relocate(problem, round, person, own);
        }
    }
}

fn exchange_if_better(problem: &Problem, seating: &mut Seating, round: usize, (one, other): (usize, usize)) {
    if seating.place(problem, one, round) == seating.place(problem, other, round) {
        return;
    }
    let before = seating.score;
    seating.exchange(problem, round, one, other);
    if seating.score >= before {
        seating.exchange(problem, round, one, other);
    }
}
