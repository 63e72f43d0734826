//! Teams: the fewest people who cover what is asked, from different places.
//!
//! Branch and bound over the skill that fewest can still give. Finding the fewest is hard in general (minimum set cover is
//! a case of it), so the search ends after a number of steps and then says that a smaller team may exist.

/// Steps of the search before it settles for the best team found: some tenths of a second.
const STEPS_MAX: usize = 2_000_000;

/// Somebody who could be on the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Skills, by their number.
    pub skills: Vec<usize>,
    /// Where they come from: the number of a city, country or region.
    pub place: usize,
    /// Whom to prefer among teams of the same size: the team with the largest sum is taken.
    pub merit: i64,
}

/// What the team must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamRules {
    /// By skill: how many of the team must have it.
    pub needed: Vec<u32>,
    /// At most so many from one place.
    pub per_place: u32,
    /// At most so many in all.
    pub size_max: usize,
    /// Candidates who are on it in any case.
    pub forced: Vec<usize>,
    /// Candidates who are not.
    pub forbidden: Vec<usize>,
}

/// A team that covers everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Numbers of the candidates, ascending.
    pub members: Vec<usize>,
    /// By skill: the members who have it.
    pub covered_by: Vec<Vec<usize>>,
    /// Whether no smaller team and no better one of its size exists.
    pub exact: bool,
}

/// Why there is no team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoTeam {
    /// Too few candidates have these skills, whatever the other rules.
    Missing(Vec<usize>),
    /// Those who are forced are too many, or too many of one place.
    Forced,
    /// Skills are there, but not within the places and the size; true when that is proved.
    TooTight {
        /// Whether every team was looked at.
        exact: bool,
    },
}

/// Finds the smallest team, and of the smallest the one with the largest sum of merits.
///
/// # Errors
/// Why there is none.
pub fn choose_team(candidates: &[Candidate], rules: &TeamRules) -> Result<Team, NoTeam> {
    let missing = missing_skills(candidates, rules);
    if !missing.is_empty() {
        return Err(NoTeam::Missing(missing));
    }
    let mut search = Search::new(candidates, rules);
    for member in &rules.forced {
        if !search.may_join(*member) {
            return Err(NoTeam::Forced);
        }
        search.join(*member);
    }
    search.extend();
    let exact = search.steps <= STEPS_MAX;
    let Some((_, mut members)) = search.best else { return Err(NoTeam::TooTight { exact }) };
    members.sort_unstable();
    let with =
        |skill: usize| members.iter().copied().filter(|member| candidates[*member].skills.contains(&skill)).collect();
    let covered_by = (0..rules.needed.len()).map(with).collect();
    Ok(Team { members, covered_by, exact })
}

fn missing_skills(candidates: &[Candidate], rules: &TeamRules) -> Vec<usize> {
    let willing = || candidates.iter().enumerate().filter(|(at, _)| !rules.forbidden.contains(at));
    let have = |skill: usize| willing().filter(|(_, candidate)| candidate.skills.contains(&skill)).count();
    (0..rules.needed.len()).filter(|skill| have(*skill) < rules.needed[*skill] as usize).collect()
}

struct Search<'c> {
    candidates: &'c [Candidate],
    size_max: usize,
    /// By skill: how many are still needed; below 0 where there are more than enough.
    needed: Vec<i64>,
    /// By place: room left.
    room: Vec<u32>,
    /// By candidate: neither on the team, nor forbidden, nor tried and put aside.
    is_open: Vec<bool>,
    members: Vec<usize>,
    merit: i64,
    /// The best team so far: its merit and its members.
    best: Option<(i64, Vec<usize>)>,
    steps: usize,
}

impl<'c> Search<'c> {
    fn new(candidates: &'c [Candidate], rules: &TeamRules) -> Self {
        let places = candidates.iter().map(|candidate| candidate.place + 1).max().unwrap_or(0);
        Self {
            candidates,
            size_max: rules.size_max,
            needed: rules.needed.iter().map(|needed| i64::from(*needed)).collect(),
            room: vec![rules.per_place; places],
            is_open: (0..candidates.len()).map(|at| !rules.forbidden.contains(&at)).collect(),
            members: Vec::new(),
            merit: 0,
            best: None,
            steps: 0,
        }
    }

    fn may_join(&self, candidate: usize) -> bool {
        self.is_open[candidate] && self.room[self.candidates[candidate].place] > 0 && self.members.len() < self.size_max
    }

    fn join(&mut self, member: usize) {
        let candidate = &self.candidates[member];
        self.is_open[member] = false;
        self.room[candidate.place] -= 1;
        self.merit += candidate.merit;
        self.members.push(member);
        for skill in &candidate.skills {
            if let Some(needed) = self.needed.get_mut(*skill) {
                *needed -= 1;
            }
        }
    }

    fn leave(&mut self, member: usize) {
        let candidate = &self.candidates[member];
        self.room[candidate.place] += 1;
        self.merit -= candidate.merit;
        self.members.pop();
        for skill in &candidate.skills {
            if let Some(needed) = self.needed.get_mut(*skill) {
                *needed += 1;
            }
        }
    }

    fn still_needed(&self, skill: usize) -> usize {
        usize::try_from(self.needed[skill]).unwrap_or(0)
    }

    /// Tries everybody who could give the skill that fewest can, and puts each aside afterwards.
    fn extend(&mut self) {
        self.steps += 1;
        let open: Vec<usize> = (0..self.needed.len()).filter(|skill| self.still_needed(*skill) > 0).collect();
        if open.is_empty() {
            self.keep();
            return;
        }
        if self.steps > STEPS_MAX || self.is_hopeless(&open) {
            return;
        }
        let givers = |skill: usize| -> Vec<usize> {
            let all = 0..self.candidates.len();
            all.filter(|at| self.may_join(*at) && self.candidates[*at].skills.contains(&skill)).collect()
        };
        let rarest = open.iter().map(|skill| givers(*skill)).min_by_key(Vec::len).unwrap_or_default();
        let mut order = rarest;
        order.sort_by_key(|at| (std::cmp::Reverse(self.gain(*at)), std::cmp::Reverse(self.candidates[*at].merit), *at));
        for member in &order {
            self.join(*member);
            self.extend();
            self.leave(*member);
        }
        order.iter().for_each(|member| self.is_open[*member] = true);
    }

    fn gain(&self, candidate: usize) -> usize {
        let skills = self.candidates[candidate].skills.iter();
        skills.filter(|skill| **skill < self.needed.len() && self.still_needed(**skill) > 0).count()
    }

    /// Whether even the best givers cannot make a team smaller than the best, or as small and better.
    fn is_hopeless(&self, open: &[usize]) -> bool {
        let wanted: usize = open.iter().map(|skill| self.still_needed(*skill)).sum();
        let joinable = || (0..self.candidates.len()).filter(|at| self.may_join(*at));
        let most = joinable().map(|at| self.gain(at)).max().unwrap_or(0);
        if most == 0 {
            return true;
        }
        let more = wanted.div_ceil(most);
        let size = self.members.len() + more;
        let Some((merit, members)) = &self.best else { return size > self.size_max };
        if size != members.len() {
            return size > members.len();
        }
        let mut merits: Vec<i64> = joinable().map(|at| self.candidates[at].merit).collect();
        merits.sort_unstable_by(|one, other| other.cmp(one));
        self.merit + merits.iter().take(more).sum::<i64>() <= *merit
    }

    fn keep(&mut self) {
        let is_better = self.best.as_ref().is_none_or(|(merit, members)| {
            (self.members.len(), std::cmp::Reverse(self.merit)) < (members.len(), std::cmp::Reverse(*merit))
        });
        if is_better {
            self.best = Some((self.merit, self.members.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rules(needed: &[u32]) -> TeamRules {
        TeamRules { needed: needed.to_vec(), per_place: 1, size_max: 4, forced: vec![], forbidden: vec![] }
    }

    fn candidate(skills: &[usize], place: usize, merit: i64) -> Candidate {
        Candidate { skills: skills.to_vec(), place, merit }
    }

    #[test]
    fn two_from_one_place_are_not_a_team() {
        let candidates = [candidate(&[0], 0, 5), candidate(&[1], 0, 5), candidate(&[1], 1, 1)];
        let team = choose_team(&candidates, &rules(&[1, 1])).unwrap();
        assert_eq!((team.members, team.covered_by, team.exact), (vec![0, 2], vec![vec![0], vec![2]], true));
    }

    #[test]
    fn a_skill_that_nobody_has_is_named() {
        let candidates = [candidate(&[0], 0, 0)];
        assert_eq!(choose_team(&candidates, &rules(&[1, 1])), Err(NoTeam::Missing(vec![1])));
        let one_place = [candidate(&[0], 0, 0), candidate(&[1], 0, 0)];
        assert_eq!(choose_team(&one_place, &rules(&[1, 1])), Err(NoTeam::TooTight { exact: true }));
    }

    #[test]
    fn a_skill_is_missing_where_those_who_have_it_may_not_come() {
        let candidates = [candidate(&[0], 0, 0), candidate(&[0, 1], 1, 0)];
        let without_second = TeamRules { forbidden: vec![1], ..rules(&[1, 1]) };
        assert_eq!(choose_team(&candidates, &without_second), Err(NoTeam::Missing(vec![1])));
        assert_eq!(choose_team(&candidates, &rules(&[2, 2])), Err(NoTeam::Missing(vec![1])));
    }

    #[test]
    fn who_is_forced_keeps_the_rules_too() {
        let candidates = [candidate(&[0], 0, 0), candidate(&[0], 0, 0), candidate(&[0], 1, 0)];
        let forced = |who: &[usize], size_max| TeamRules { forced: who.to_vec(), size_max, ..rules(&[1]) };
        assert_eq!(choose_team(&candidates, &forced(&[0, 1], 4)), Err(NoTeam::Forced), "two of one place");
        assert_eq!(choose_team(&candidates, &forced(&[0, 2], 1)), Err(NoTeam::Forced), "more than the team holds");
        let both = choose_team(&candidates, &forced(&[0, 2], 2)).map(|team| team.members);
        assert_eq!(both, Ok(vec![0, 2]), "also where one alone would do");
    }

    #[test]
    fn a_better_team_is_found_behind_one_that_looks_better_at_first() {
        // With the first only the last can come; the second may bring the third.
        let candidates = [candidate(&[0], 0, 1), candidate(&[0], 1, 0), candidate(&[1], 0, 10), candidate(&[1], 2, 0)];
        assert_eq!(choose_team(&candidates, &rules(&[1, 1])).unwrap().members, [1, 2]);
    }

    #[test]
    fn a_smaller_team_is_found_behind_a_larger_one_of_more_merit() {
        let candidates = [
            candidate(&[0, 1], 0, 5),
            candidate(&[0], 1, 0),
            candidate(&[1, 2, 3], 0, 0),
            candidate(&[2], 2, 5),
            candidate(&[3], 3, 5),
        ];
        assert_eq!(choose_team(&candidates, &rules(&[1, 1, 1, 1])).unwrap().members, [1, 2]);
    }

    #[test]
    fn of_equal_teams_the_first_is_taken_and_a_skill_nobody_asked_for_counts_nothing() {
        let candidates = [candidate(&[1, 2], 0, 3), candidate(&[0, 2], 1, 0), candidate(&[0, 1], 2, 0)];
        let team = choose_team(&candidates, &rules(&[1])).unwrap();
        assert_eq!((team.members, team.covered_by), (vec![1], vec![vec![1]]));
    }

    #[test]
    fn as_many_as_there_is_room_for_may_be_needed() {
        let candidates: Vec<Candidate> = (0..5).map(|at| candidate(&[at], at, 0)).collect();
        let rules = TeamRules { size_max: 5, ..rules(&[1; 5]) };
        assert_eq!(choose_team(&candidates, &rules).unwrap().members, [0, 1, 2, 3, 4]);
    }

    fn all_teams(candidates: &[Candidate], rules: &TeamRules) -> Vec<(usize, i64)> {
        let members = |bits: usize| (0..candidates.len()).filter(move |at| bits >> at & 1 == 1);
        let fits = |bits: &usize| {
            let count =
                |which: &dyn Fn(&Candidate) -> bool| members(*bits).filter(|at| which(&candidates[*at])).count();
            members(*bits).count() <= rules.size_max
                && (0..4).all(|place| count(&|member| member.place == place) <= rules.per_place as usize)
                && (0..rules.needed.len())
                    .all(|skill| count(&|member| member.skills.contains(&skill)) >= rules.needed[skill] as usize)
                && rules.forced.iter().all(|at| bits >> at & 1 == 1)
                && rules.forbidden.iter().all(|at| bits >> at & 1 == 0)
        };
        let teams = (0..1_usize << candidates.len()).filter(fits);
        teams.map(|bits| (members(bits).count(), members(bits).map(|at| candidates[at].merit).sum())).collect()
    }

    prop_compose! {
        fn any_candidate()(bits in 0_usize..16, place in 0_usize..4, merit in -3_i64..4) -> Candidate {
            candidate(&(0..4).filter(|skill| bits >> skill & 1 == 1).collect::<Vec<_>>(), place, merit)
        }
    }

    proptest! {
        #[test]
        fn no_smaller_and_no_better_team_exists(
            candidates in prop::collection::vec(any_candidate(), 1..8),
            needed in prop::collection::vec(0_u32..3, 4),
            per_place in 1_u32..3,
            size_max in 1_usize..6,
            (forced, forbidden) in (prop::option::of(0_usize..8), prop::collection::btree_set(0_usize..8, 0..3)),
        ) {
            let forced: Vec<usize> = forced.into_iter().filter(|at| *at < candidates.len()).collect();
            let rules = TeamRules { needed, per_place, size_max, forced, forbidden: forbidden.into_iter().collect() };
            let best = all_teams(&candidates, &rules).into_iter().min_by_key(|(size, merit)| (*size, -merit));
            match choose_team(&candidates, &rules) {
                Ok(team) => {
                    let merit = team.members.iter().map(|at| candidates[*at].merit).sum::<i64>();
                    prop_assert!(team.exact);
                    prop_assert_eq!(Some((team.members.len(), merit)), best);
                }
                Err(_) => prop_assert_eq!(best, None),
            }
        }
    }
}
