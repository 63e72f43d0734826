//! Who takes part: people who voted enough to be placed.

use crate::votes::Votes;

/// Votes that a person needs (Polis, `math/conversation.clj`), where there are so many statements.
pub const VOTES_MIN: usize = 7;

/// People there have to be before the rule shuts anybody out (the same).
pub const PEOPLE_MIN: usize = 15;

/// Places of those who take part, rising: who gave at least [`VOTES_MIN`] votes, or one on every statement; passes and votes on
/// rejected statements count. Where they are fewer than [`PEOPLE_MIN`] the most active others join, of equally active ones
/// those with the lowest id.
pub(crate) fn taking_part(votes: &Votes) -> Vec<usize> {
    let enough = VOTES_MIN.min(votes.statements().len());
    let given = |voter: &usize| votes.casts_of(*voter).len();
    let everybody = 0..votes.voters().len();
    let (mut chosen, mut others): (Vec<usize>, Vec<usize>) = everybody.partition(|voter| given(voter) >= enough);
    if chosen.len() < PEOPLE_MIN {
        others.sort_by_key(|voter| std::cmp::Reverse(given(voter)));
        chosen.extend(others.into_iter().take(PEOPLE_MIN - chosen.len()));
        chosen.sort_unstable();
    }
    chosen
}
