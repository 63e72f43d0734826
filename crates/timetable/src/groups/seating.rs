//! Who sits where while better seats are sought, and what that costs; each change is counted, not the whole anew.

use super::problem::Problem;

/// How good a seating is; the lesser is the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    /// Pairs together who stay apart, and people who do not speak the language of most of their group.
    pub(super) broken: i64,
    /// Cost within the rules, in sixtieths of a point.
    pub(super) points: i64,
}

impl std::ops::Sub for Score {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { broken: self.broken - other.broken, points: self.points - other.points }
    }
}

/// The groups of all rounds; a cell is a group in a round.
#[derive(Debug, Clone)]
pub(super) struct Seating {
    pub(super) cells: Vec<Vec<usize>>,
    /// The group of each person in each round, round by round.
    pub(super) places: Vec<Option<usize>>,
    pub(super) score: Score,
    /// Pairs together who speak no language in common: none where a group has one, and the way there where it has not.
    pub(super) mute: i64,
    /// How often a pair sits together, under the lesser number first.
    met: Vec<u8>,
    /// How many of those they asked for each meets.
    pub(super) wishes: Vec<usize>,
    /// How many in each cell speak each language.
    speakers: Vec<u32>,
    /// For each round, how many groups have one more than the least.
    larger: Vec<usize>,
    /// Pairs looked at so far: the clock of the search.
    pub(super) steps: u64,
}

impl Seating {
    /// Nobody seated.
    pub(super) fn empty(problem: &Problem) -> Self {
        let cells = problem.rounds * problem.groups;
        let points = (0..problem.people).map(|person| problem.wishes_cost(person, 0)).sum();
        Self {
            cells: vec![Vec::new(); cells],
            places: vec![None; problem.rounds * problem.people],
            score: Score { broken: 0, points },
            mute: 0,
            met: vec![0; problem.people * problem.people],
            wishes: vec![0; problem.people],
            speakers: vec![0; cells * problem.languages.len()],
            larger: vec![0; problem.rounds],
            steps: 0,
        }
    }

    /// Everybody where `places` says.
    pub(super) fn of(problem: &Problem, places: &[Option<usize>]) -> Self {
        let mut seating = Self::empty(problem);
        for (seat, group) in places.iter().enumerate() {
            if let Some(group) = group {
                seating.join(problem, seat % problem.people, seat / problem.people, *group);
            }
        }
        seating
    }

    pub(super) fn place(&self, problem: &Problem, person: usize, round: usize) -> Option<usize> {
        self.places[round * problem.people + person]
    }

    pub(super) fn group<'s>(&'s self, problem: &Problem, round: usize, group: usize) -> &'s [usize] {
        &self.cells[round * problem.groups + group]
    }

    /// How often two sit together.
    pub(super) fn met(&self, problem: &Problem, one: usize, other: usize) -> usize {
        usize::from(self.met[one.min(other) * problem.people + one.max(other)])
    }

    /// Whether a group of a round takes one more.
    pub(super) fn has_seat(&self, problem: &Problem, round: usize, group: usize) -> bool {
        let ((least, most), seated) = (problem.seats[group], self.group(problem, round, group).len());
        seated < least || (seated < most && self.larger[round] < problem.larger)
    }

    /// Seats somebody who has no seat in the round.
    pub(super) fn join(&mut self, problem: &Problem, person: usize, round: usize, group: usize) {
        let cell = round * problem.groups + group;
        let others = std::mem::take(&mut self.cells[cell]);
        self.larger[round] += usize::from(others.len() == problem.seats[group].0);
        let before = self.strangers(problem, cell, others.len());
        others.iter().for_each(|other| self.meet(problem, person, *other));
        self.count_speakers(problem, cell, person, 1);
        self.score.broken += self.strangers(problem, cell, others.len() + 1) - before;
        self.steps += others.len() as u64 + 1;
        self.cells[cell] = others;
        self.cells[cell].push(person);
        self.places[round * problem.people + person] = Some(group);
    }

    /// Takes somebody out of their group of a round.
    pub(super) fn leave(&mut self, problem: &Problem, person: usize, round: usize) {
        let Some(group) = self.places[round * problem.people + person].take() else { return };
        let cell = round * problem.groups + group;
        let mut others = std::mem::take(&mut self.cells[cell]);
        let before = self.strangers(problem, cell, others.len());
        others.retain(|other| *other != person);
        self.larger[round] -= usize::from(others.len() == problem.seats[group].0);
        others.iter().for_each(|other| self.part(problem, person, *other));
        self.count_speakers(problem, cell, person, -1);
        self.score.broken += self.strangers(problem, cell, others.len()) - before;
        self.steps += others.len() as u64 + 1;
        self.cells[cell] = others;
    }

    /// Two of one round change seats; done twice, all is as it was.
    pub(super) fn exchange(&mut self, problem: &Problem, round: usize, one: usize, other: usize) {
        let (from, to) = (self.place(problem, one, round), self.place(problem, other, round));
        let (Some(from), Some(to)) = (from, to) else { return };
        self.leave(problem, one, round);
        self.leave(problem, other, round);
        self.join(problem, one, round, to);
        self.join(problem, other, round, from);
    }

    /// Somebody takes a free seat of another group, where its round has one.
    pub(super) fn relocate(&mut self, problem: &Problem, round: usize, person: usize, group: usize) {
        self.leave(problem, person, round);
        self.join(problem, person, round, group);
    }

    /// Whether a person can leave their group for a free seat in another.
    pub(super) fn may_relocate(&self, problem: &Problem, round: usize, person: usize, group: usize) -> bool {
        let Some(own) = self.place(problem, person, round) else { return false };
        let seated = |group: usize| self.group(problem, round, group).len();
        own != group && seated(own) > problem.seats[own].0 && seated(group) < problem.seats[group].1
    }

    fn meet(&mut self, problem: &Problem, one: usize, other: usize) {
        let cell = one.min(other) * problem.people + one.max(other);
        let (pair, before) = (problem.pair(one, other), self.met[cell]);
        self.met[cell] += 1;
        self.count_pair(problem, pair, before, 1);
        if before > 0 {
            return;
        }
        for (asking, asked) in [(one, other), (other, one)] {
            if problem.pair(asking, asked).is_wished {
                self.wishes[asking] += 1;
                self.score.points -= problem.wish_worth(self.wishes[asking]);
            }
        }
    }

    fn part(&mut self, problem: &Problem, one: usize, other: usize) {
        let cell = one.min(other) * problem.people + one.max(other);
        self.met[cell] -= 1;
        let (pair, left) = (problem.pair(one, other), self.met[cell]);
        self.count_pair(problem, pair, left, -1);
        if left > 0 {
            return;
        }
        for (asking, asked) in [(one, other), (other, one)] {
            if problem.pair(asking, asked).is_wished {
                self.score.points += problem.wish_worth(self.wishes[asking]);
                self.wishes[asking] -= 1;
            }
        }
    }

    /// What a pair's meeting costs beside its wishes, when they sit together `besides` times apart from it.
    fn count_pair(&mut self, problem: &Problem, pair: super::problem::Pair, besides: u8, sign: i64) {
        let again = i64::from(pair.has_met || besides > 0);
        self.score.points += sign * (i64::from(pair.alike) * problem.alike_cost + again * problem.repeat_cost);
        self.score.broken += sign * i64::from(pair.is_apart);
        self.mute += sign * i64::from(pair.is_mute);
    }

    fn count_speakers(&mut self, problem: &Problem, cell: usize, person: usize, change: i32) {
        let languages = problem.languages.len();
        let counts = &mut self.speakers[cell * languages..(cell + 1) * languages];
        for (language, count) in counts.iter_mut().enumerate() {
            if problem.speaks[person] >> language & 1 == 1 {
                *count = count.wrapping_add_signed(change);
            }
        }
    }

    /// How many of a cell with so many people do not speak its commonest language.
    fn strangers(&self, problem: &Problem, cell: usize, people: usize) -> i64 {
        let languages = problem.languages.len();
        let most = self.speakers[cell * languages..(cell + 1) * languages].iter().max();
        most.map_or(0, |most| people as i64 - i64::from(*most))
    }
}
