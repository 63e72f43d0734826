//! Whether there is room for everybody, and what would make it.

use matching::relax::smallest_relaxation;
use matching::transport::{Pair as Cell, Party, Quota, Transport};

use super::super::model::{Side, Unranked};
use super::{Entrant, Inputs, Limit, Way};

/// The smallest set of rules that leaves room for everybody, wishes aside.
pub(super) fn way_to_all(inputs: &Inputs) -> Way {
    let wanted = inputs.of_side(Side::Helped).len();
    let placed = |relaxed: &[bool]| {
        let chosen = Limit::ALL.into_iter().zip(relaxed).filter(|(_, relaxed)| **relaxed);
        transport(inputs, &chosen.map(|(limit, _)| limit).collect::<Vec<_>>(), |_, _| 0).solve().pairs.len()
    };
    match smallest_relaxation(Limit::ALL.len(), |relaxed| placed(relaxed) == wanted) {
        Some(found) => Way::Relax(found.rules.into_iter().map(|at| Limit::ALL[at]).collect()),
        None => Way::Seats(wanted - placed(&[true; Limit::ALL.len()])),
    }
}

/// Everybody who may be together, with what it costs.
pub(super) fn transport(inputs: &Inputs, relaxed: &[Limit], cost: impl Fn(&Entrant, &Entrant) -> i64) -> Transport {
    let (helped, helpers) = (inputs.of_side(Side::Helped), inputs.of_side(Side::Helper));
    let would = |one: &Entrant, other: &Entrant| {
        one.unranked == Unranked::Equal
            || relaxed.contains(&Limit::Lists)
            || one.wishes.iter().flatten().any(|entry| *entry == other.entry)
    };
    let more = u32::from(relaxed.contains(&Limit::Seats));
    let party = |capacity: u32| Party { quota: Quota::up_to(capacity), group: None };
    let mut found = Transport {
        rows: helped.iter().map(|_| party(1)).collect(),
        columns: helpers.iter().map(|one| party(one.capacity + more)).collect(),
        ..Transport::default()
    };
    for (row, one) in helped.iter().enumerate() {
        for (column, other) in helpers.iter().enumerate() {
            if inputs.is_settled(one, other) {
                found.forced.push((row, column));
            }
            if inputs.may_be(one, other, relaxed) && would(one, other) && would(other, one) {
                found.pairs.push(Cell { row, column, cost: cost(one, other) });
            }
        }
    }
    found
}
