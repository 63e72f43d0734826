//! Small questions, solved exactly: branch and bound, person by person, groups that are alike tried once.

use super::bound;
use super::problem::Problem;
use super::seating::{Score, Seating};

/// People times rounds: beyond so many nothing was ever proved within a second that the bound alone did not prove.
pub(super) const SEATS_MAX: usize = 20;
/// Steps of the annealing that take as long as one of this search, which looks at all wishes each time.
const SLOWER: u64 = 12;

/// A seating that is no worse, and whether it is proved that none is better.
pub(super) fn improve(problem: &Problem, found: Seating, least: Score, steps: u64) -> (bool, Seating) {
    let mut order: Vec<usize> = (0..problem.people).collect();
    let ties = |person: usize| (0..problem.people).map(|other| weight(problem, person, other)).sum::<i64>();
    order.sort_by_key(|person| (problem.hosts[*person].is_none(), -ties(*person), *person));
    let search = Search { problem, order, seating: Seating::empty(problem), best: found, least, steps: steps / SLOWER };
    search.finish()
}

/// How much two are to each other, whichever way.
fn weight(problem: &Problem, one: usize, other: usize) -> i64 {
    let (pair, back) = (problem.pair(one, other), problem.pair(other, one));
    let wishes = (i64::from(pair.is_wished) + i64::from(back.is_wished)) * problem.wish_worth(1);
    wishes + i64::from(pair.alike) * problem.alike_cost + i64::from(pair.has_met) * problem.repeat_cost
}

struct Search<'p> {
    problem: &'p Problem,
    order: Vec<usize>,
    seating: Seating,
    best: Seating,
    least: Score,
    steps: u64,
}

impl Search<'_> {
    fn finish(mut self) -> (bool, Seating) {
        let is_proved = self.descend(0);
        (is_proved, self.best)
    }

    /// Seats the people from `seat` on, round by round; false when the steps ran out.
    fn descend(&mut self, seat: usize) -> bool {
        if seat == self.problem.people * self.problem.rounds {
            if self.seating.score < self.best.score {
                self.best.clone_from(&self.seating);
            }
            return true;
        }
        if self.seating.steps > self.steps {
            return false;
        }
        if self.hoped_for(seat) >= self.best.score || self.best.score == self.least {
            return true;
        }
        let (round, person) = (seat / self.problem.people, self.order[seat % self.problem.people]);
        for group in self.groups(round, person) {
            self.seating.join(self.problem, person, round, group);
            let is_done = self.descend(seat + 1);
            self.seating.leave(self.problem, person, round);
            if !is_done {
                return false;
            }
        }
        true
    }

    /// The groups a person can sit in; of those that are empty and as large, the first.
    fn groups(&self, round: usize, person: usize) -> Vec<usize> {
        if let Some(group) = self.problem.hosts[person] {
            return vec![group];
        }
        let mut empty = Vec::new();
        let mut is_new = |group: &usize| {
            let seats = self.problem.seats[*group];
            let is_empty = self.seating.group(self.problem, round, *group).is_empty();
            let is_known = is_empty && empty.contains(&seats);
            empty.extend(is_empty.then_some(seats));
            !is_known
        };
        let open = (0..self.problem.groups).filter(|group| self.seating.has_seat(self.problem, round, *group));
        open.filter(|group| is_new(group)).collect()
    }

    /// The score that the people who sit already allow at the best: what is broken or costs stays so, and each meets of those
    /// not yet met as many as still can be.
    fn hoped_for(&mut self, seat: usize) -> Score {
        let problem = self.problem;
        self.seating.steps += problem.people as u64;
        let seated = &self.seating;
        let hoped = (0..problem.people).map(|person| {
            let open = problem.asked[person].iter().filter(|other| seated.met(problem, person, **other) == 0);
            let open = open.filter(|other| self.can_meet(seat, person, **other)).count();
            let most = (seated.wishes[person] + open).min(bound::seats_beside(problem));
            problem.wishes_cost(person, seated.wishes[person])
                - problem.wishes_cost(person, most.max(seated.wishes[person]))
        });
        let hoped: i64 = hoped.sum();
        let score = self.seating.score;
        Score { broken: score.broken, points: score.points - hoped }
    }

    /// Whether two can still come together from a seat on.
    fn can_meet(&self, seat: usize, one: usize, other: usize) -> bool {
        let (people, round) = (self.problem.people, seat / self.problem.people);
        if round + 1 < self.problem.rounds {
            return true;
        }
        let place = |person: usize| self.seating.places[round * people + person];
        match (place(one), place(other)) {
            (Some(group), Some(theirs)) => group == theirs,
            (Some(group), None) | (None, Some(group)) => self.seating.has_seat(self.problem, round, group),
            (None, None) => true,
        }
    }
}
