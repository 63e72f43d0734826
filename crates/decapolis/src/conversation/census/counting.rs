//! What may be shown of classes and of weights. Pure.
//!
//! A class of fewer than ten people is not shown; nor are others, the smallest first, until what is left over is two classes and ten
//! people at least, so that none follows from the rest. All is told in steps of five people (`rounding`). A group is weighed by where all
//! of its classes are shown, and a statement is shown weighted where ten people of each of these classes saw it. All counts are of those
//! whom the totals of the map are of.

use std::collections::BTreeMap;

use opinion::{Side, Votes, rake};
use serde::{Deserialize, Serialize};

use super::super::hiding;
use super::super::rounding::Rounding;
use super::{CensusGroup, SHOWN_FROM};

/// Census groups are of residents, and everybody reads them.
const ROUND: Rounding = Rounding::ToFive;

/// Who takes part by census groups, and what weights make of the votes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(in super::super) struct Census {
    pub(in super::super) groups: Vec<GroupShares>,
    /// Nothing where no group can be weighed by.
    pub(in super::super) weighted: Option<Weighted>,
}

/// The classes of a group among the voices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in super::super) struct GroupShares {
    pub(in super::super) name: String,
    pub(in super::super) source: String,
    pub(in super::super) year: i64,
    /// How many said to which class they belong; nothing where they are too few.
    pub(in super::super) said: Option<usize>,
    pub(in super::super) classes: Vec<ClassShares>,
}

/// A class beside its share of the population.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in super::super) struct ClassShares {
    pub(in super::super) name: String,
    /// Of the population, in tenths of a hundredth.
    pub(in super::super) tenths: i64,
    /// Of those who said theirs, in a hundred; nothing where it is not shown.
    pub(in super::super) percent: Option<u8>,
}

/// Votes as if the voices were as the population.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in super::super) struct Weighted {
    /// The groups that are weighed by.
    pub(in super::super) groups: Vec<String>,
    pub(in super::super) people: usize,
    /// As many people who need no weights would say it as surely.
    pub(in super::super) effective: usize,
    pub(in super::super) design_effect: f64,
    /// How far a class stays from its share at most, in a hundred.
    pub(in super::super) apart: u8,
    pub(in super::super) statements: Vec<WeightedTally>,
}

/// A statement with weighted shares, in a hundred of those who saw it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in super::super) struct WeightedTally {
    pub(in super::super) statement: i64,
    pub(in super::super) agree: u8,
    pub(in super::super) disagree: u8,
}

/// Counts classes, and weighs, of the voters at some places of the votes.
pub(in super::super) fn counted(
    votes: &Votes,
    places: &[usize],
    groups: &[CensusGroup],
    said: &[(i64, i64, i64)],
) -> Census {
    let said: BTreeMap<(i64, i64), i64> = said.iter().map(|(voter, place, class)| ((*voter, *place), *class)).collect();
    let class_of = |voter: usize, group: &CensusGroup| {
        let class = said.get(&(votes.voters()[voter], group.place)).copied().unwrap_or(0);
        usize::try_from(class - 1).ok().filter(|class| *class < group.classes.len())
    };
    let people: Vec<Vec<Option<usize>>> =
        places.iter().map(|voter| groups.iter().map(|group| class_of(*voter, group)).collect()).collect();
    let shares: Vec<GroupShares> = groups.iter().enumerate().map(|(at, group)| shares_of(&people, at, group)).collect();
    let weighed: Vec<usize> = (0..groups.len()).filter(|at| is_whole(&shares[*at])).collect();
    let weighted = (!weighed.is_empty()).then(|| weigh(votes, places, (groups, &weighed), &people));
    Census { groups: shares, weighted }
}

fn is_whole(group: &GroupShares) -> bool {
    !group.classes.is_empty() && group.classes.iter().all(|class| class.percent.is_some())
}

fn shares_of(people: &[Vec<Option<usize>>], at: usize, group: &CensusGroup) -> GroupShares {
    let mut counts = vec![0_usize; group.classes.len()];
    people.iter().filter_map(|person| person[at]).for_each(|class| counts[class] += 1);
    let said: usize = counts.iter().sum();
    let shown = hiding::shown(&counts, SHOWN_FROM);
    let class = |(place, class): (usize, &super::CensusClass)| ClassShares {
        name: class.name.clone(),
        tenths: class.tenths,
        percent: shown[place].then(|| ROUND.percent_of(counts[place], said)),
    };
    GroupShares {
        name: group.name.clone(),
        source: group.source.clone(),
        year: group.year,
        said: Some(said).filter(|said| *said >= SHOWN_FROM).map(|said| ROUND.count(said)),
        classes: group.classes.iter().enumerate().map(class).collect(),
    }
}

fn weigh(
    votes: &Votes,
    places: &[usize],
    (groups, weighed): (&[CensusGroup], &[usize]),
    people: &[Vec<Option<usize>>],
) -> Weighted {
    let own: Vec<Vec<Option<usize>>> =
        people.iter().map(|person| weighed.iter().map(|at| person[*at]).collect()).collect();
    let shares: Vec<Vec<f64>> =
        weighed.iter().map(|at| groups[*at].classes.iter().map(|class| class.tenths as f64).collect()).collect();
    let weights = rake(&own, &shares);
    let sizes: Vec<usize> = shares.iter().map(Vec::len).collect();
    let mut sums: Vec<Sums> = (0..votes.statements().len()).map(|_| Sums::of(&sizes)).collect();
    for ((voter, classes), weight) in places.iter().zip(&own).zip(&weights.each) {
        votes.of_voter(*voter).for_each(|(statement, side)| sums[statement].add(side, *weight, classes));
    }
    let shown = (0..sums.len()).filter(|place| !votes.is_rejected(*place) && sums[*place].is_shown());
    Weighted {
        groups: weighed.iter().map(|at| groups[*at].name.clone()).collect(),
        people: ROUND.count(places.len()),
        effective: ROUND.count(weights.effective.round() as usize),
        design_effect: ROUND.measure(weights.design_effect),
        apart: (100.0 * weights.apart).round() as u8,
        statements: shown.map(|place| sums[place].tally(votes.statements()[place])).collect(),
    }
}

/// The weighted votes on a statement, and how many of each class saw it.
struct Sums {
    agree: f64,
    disagree: f64,
    seen: f64,
    people: usize,
    by_class: Vec<Vec<usize>>,
}

impl Sums {
    fn of(sizes: &[usize]) -> Self {
        let by_class = sizes.iter().map(|size| vec![0; *size]).collect();
        Self { agree: 0.0, disagree: 0.0, seen: 0.0, people: 0, by_class }
    }

    fn add(&mut self, side: Side, weight: f64, classes: &[Option<usize>]) {
        self.seen += weight;
        self.people += 1;
        match side {
            Side::Agree => self.agree += weight,
            Side::Disagree => self.disagree += weight,
            Side::Pass => {}
        }
        for (counts, class) in self.by_class.iter_mut().zip(classes) {
            if let Some(class) = class {
                counts[*class] += 1;
            }
        }
    }

    fn is_shown(&self) -> bool {
        self.by_class.iter().flatten().all(|count| *count >= SHOWN_FROM)
    }

    fn tally(&self, statement: i64) -> WeightedTally {
        let percent = |sum: f64| ROUND.percent(sum / self.seen, self.people);
        WeightedTally { statement, agree: percent(self.agree), disagree: percent(self.disagree) }
    }
}

#[cfg(test)]
mod tests {
    use opinion::Vote;

    use super::super::CensusClass;
    use super::*;

    fn group(tenths: &[i64]) -> CensusGroup {
        let classes = tenths.iter().map(|tenths| CensusClass { name: format!("{tenths}"), tenths: *tenths }).collect();
        CensusGroup { place: 1, name: "Age".to_owned(), source: "Census".to_owned(), year: 2020, classes }
    }

    /// So many people of each class; those of the first agree with the one statement, all others disagree.
    fn held(counts: &[usize], tenths: &[i64]) -> Census {
        let (mut votes, mut said) = (Vec::new(), Vec::new());
        for (class, count) in (1_i64..).zip(counts) {
            for _ in 0..*count {
                let voter = i64::try_from(votes.len()).expect("few");
                let side = if class == 1 { Side::Agree } else { Side::Disagree };
                votes.push(Vote { at: 0, voter, statement: 1, side });
                said.push((voter, 1, class));
            }
        }
        let votes = Votes::of(&votes).expect("few");
        let places: Vec<usize> = (0..votes.voters().len()).collect();
        counted(&votes, &places, &[group(tenths)], &said)
    }

    #[test]
    fn voices_are_weighed_to_the_population_beside_what_was_counted() {
        let census = held(&[60, 40], &[400, 600]);
        let percents: Vec<Option<u8>> = census.groups[0].classes.iter().map(|class| class.percent).collect();
        assert_eq!(percents, [Some(60), Some(40)]);
        let weighted = census.weighted.expect("both are ten");
        assert_eq!(weighted.statements, [WeightedTally { statement: 1, agree: 40, disagree: 60 }]);
        assert_eq!((weighted.people, weighted.effective, weighted.apart), (100, 85, 0));
    }

    #[test]
    fn a_class_of_nine_is_not_shown_and_nothing_is_weighed_by_its_group() {
        let census = held(&[60, 9, 30], &[400, 300, 300]);
        let percents: Vec<Option<u8>> = census.groups[0].classes.iter().map(|class| class.percent).collect();
        assert_eq!(percents, [Some(60), None, None], "nor the next one, from which it would follow");
        assert!(census.weighted.is_none());
    }

    #[test]
    fn a_statement_that_few_of_a_class_saw_is_not_shown_weighted() {
        let (mut votes, mut said) = (Vec::new(), Vec::new());
        for voter in 0..40_i64 {
            votes.push(Vote { at: 0, voter, statement: 1, side: Side::Agree });
            if voter < 29 {
                votes.push(Vote { at: 0, voter, statement: 2, side: Side::Agree });
            }
            said.push((voter, 1, 1 + voter / 20));
        }
        let votes = Votes::of(&votes).expect("few");
        let places: Vec<usize> = (0..40).collect();
        let census = counted(&votes, &places, &[group(&[500, 500])], &said);
        let shown: Vec<i64> = census.weighted.expect("weighed").statements.iter().map(|one| one.statement).collect();
        assert_eq!(shown, [1], "nine of the second class saw the other");
    }
}
