//! A good set of facts to move, quickly: always one that does it, and none of them for nothing.

use crate::circuit::UNREACHABLE;
use crate::moves::{Problem, covers};
use crate::position::Position;

#[derive(Debug)]
pub(crate) enum Found {
    /// The option chosen by fact: as good as the search promises.
    Set(Vec<Option<usize>>),
    /// A set that does it, but time ran out before a better one could be ruled out.
    Rough(Vec<Option<usize>>),
    /// No values lead there: certain.
    Impossible,
    /// Time ran out before any set was found.
    Unknown,
}

/// A fact that was settled, and what else it could have been, the best last.
struct Turn {
    fact: usize,
    untried: Vec<Option<usize>>,
}

/// Follows the cheapest way, fact by fact, and turns back where it ends.
pub(crate) fn some_set(problem: &Problem<'_>) -> Found {
    let mut position = Position::new(problem);
    let mut turns: Vec<Turn> = Vec::new();
    loop {
        let price = position.price();
        if position.is_spent() {
            return Found::Unknown;
        }
        if price == UNREACHABLE {
            if !turn_back(&mut position, &mut turns) {
                return Found::Impossible;
            }
            continue;
        }
        let Some(fact) = position.next_fact() else { break };
        let untried = ranked_options(&mut position, fact);
        turns.push(Turn { fact, untried });
        if !turn_back(&mut position, &mut turns) {
            return Found::Impossible;
        }
    }
    Found::Set(without_idle(problem, position.chosen))
}

/// Takes the next untried way of the latest fact that has one; false when there is none.
fn turn_back(position: &mut Position<'_>, turns: &mut Vec<Turn>) -> bool {
    while let Some(turn) = turns.last_mut() {
        match turn.untried.pop() {
            Some(Some(option)) => position.choose(turn.fact, option),
            Some(None) => position.leave(turn.fact),
            None => {
                position.reopen(turn.fact);
                turns.pop();
                continue;
            }
        }
        return true;
    }
    false
}

/// What may become of a fact, the best last. Leaving it alone is worth a try only if no option holds all it holds now.
fn ranked_options(position: &mut Position<'_>, fact: usize) -> Vec<Option<usize>> {
    let moves = &position.problem.facts[fact];
    let leave = !moves.options.iter().any(|option| covers(&option.holding, &moves.standing));
    let mut ranked: Vec<(u64, usize)> = Vec::new();
    if moves.options.len() == 1 {
        ranked.push((0, 0));
    } else {
        for option in 0..moves.options.len() {
            position.choose(fact, option);
            ranked.push((position.price(), option));
        }
    }
    ranked.retain(|(price, _)| *price != UNREACHABLE);
    ranked.sort_unstable_by(|one, other| other.cmp(one));
    let leave = leave.then_some(None);
    leave.into_iter().chain(ranked.into_iter().map(|(_, option)| Some(option))).collect()
}

/// Leaves alone, from the last name to the first, every fact without which the others still do.
fn without_idle(problem: &Problem<'_>, mut chosen: Vec<Option<usize>>) -> Vec<Option<usize>> {
    let mut holding = problem.leaves_holding(&chosen);
    for fact in (0..chosen.len()).rev() {
        let Some(option) = chosen[fact] else { continue };
        let moves = &problem.facts[fact];
        moves.place(&moves.standing, &mut holding);
        if problem.circuit.holds(&holding) {
            chosen[fact] = None;
        } else {
            moves.place(&moves.options[option].holding, &mut holding);
        }
    }
    chosen
}
