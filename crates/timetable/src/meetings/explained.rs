//! The answer: tables, what each person has, and what stands against the meetings that are not there.

use super::placing::Placing;
use super::problem::{Pair, Problem};
use super::{Had, Hindrance, Meeting, Meetings, Question, Unmet};

/// The meetings, with reasons for those that are not there.
pub(super) fn explain(question: &Question, problem: &Problem, placing: &Placing, is_optimal: bool) -> Meetings {
    let unmet = problem.pairs.iter().zip(&placing.slots).filter(|(_, slot)| slot.is_none());
    let unmet = unmet.map(|(pair, _)| Unmet { people: pair.people, hindered: hindered(problem, placing, pair) });
    let had = |person: usize| Had { mutual: problem.mutual[person], met: placing.met[person] };
    Meetings {
        meetings: seated(problem, placing),
        people: (0..question.people.len()).map(had).collect(),
        unmet: unmet.collect(),
        at_most: problem.at_most(),
        one_sided: problem.one_sided,
        is_optimal,
    }
}

fn hindered(problem: &Problem, placing: &Placing, pair: &Pair) -> Vec<(usize, Hindrance)> {
    let meets = |person: usize, slot: usize| {
        let (one, other) = problem.pairs[placing.busy(problem, person, slot)?].people;
        Some(Hindrance::Meets { person, other: if one == person { other } else { one } })
    };
    let (one, other) = pair.people;
    let in_slot = |slot: usize| meets(one, slot).or_else(|| meets(other, slot)).unwrap_or(Hindrance::Full);
    pair.slots.iter().map(|slot| (*slot, in_slot(*slot))).collect()
}

/// Slot by slot: first whoever was at a table in the slot before stays there, then the others take what is free.
fn seated(problem: &Problem, placing: &Placing) -> Vec<Meeting> {
    let mut meetings: Vec<Meeting> = Vec::new();
    let mut last: Vec<Option<usize>> = vec![None; problem.people];
    for (slot, pairs) in placing.beside.iter().enumerate() {
        let mut free: Vec<usize> = (0..problem.tables.min(problem.pairs.len())).collect();
        let mut people: Vec<(usize, usize)> = pairs.iter().map(|pair| problem.pairs[*pair].people).collect();
        people.sort_unstable();
        let mut tables: Vec<Option<usize>> = people
            .iter()
            .map(|(one, other)| {
                let stays = free.iter().position(|table| [last[*one], last[*other]].contains(&Some(*table)));
                stays.map(|place| free.remove(place))
            })
            .collect();
        let mut free = free.into_iter();
        tables.iter_mut().filter(|table| table.is_none()).for_each(|table| *table = free.next());
        last = vec![None; problem.people];
        for (people, table) in people.into_iter().zip(tables.into_iter().flatten()) {
            (last[people.0], last[people.1]) = (Some(table), Some(table));
            meetings.push(Meeting { slot, table, people });
        }
    }
    meetings.sort_by_key(|meeting| (meeting.slot, meeting.table));
    meetings
}
