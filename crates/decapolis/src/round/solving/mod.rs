//! How a round is solved: hard rules decide which pairs may be, wishes rank what is left, and every answer has its reason.
//! Pure: plain data in, plain data out. What goes in is kept whole with what came out, so that anybody can solve it again.

mod explained;
mod inputs;
mod room;
#[cfg(test)]
mod tests;

use matching::repair::repair;
use matching::stable::{Hospital, Lots, Proposing, Ranking, Ties, solve};
use matching::transport::Transport;
use serde::{Deserialize, Serialize};

use super::model::Side;

pub(super) use self::explained::{NotWith, Reason, Risk, not_with, open_to, reasons, risk};
pub(super) use self::inputs::{Decided, Entrant, Inputs, Limit, Pair};
use self::room::{transport, way_to_all};

/// The version of how a round is solved; kept with each solution.
pub(super) const ALGORITHM: &str = "stable-1";

/// The same for a repair after publishing.
pub(super) const REPAIR: &str = "repair-1";

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Outcome {
    pub(super) pairs: Vec<Pair>,
    /// Entries to be helped for whom nobody is there.
    pub(super) left: Vec<i64>,
    pub(super) way: Way,
}

/// What would have to be different for everybody to be placed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Way {
    /// Nothing: everybody is.
    Whole,
    /// The smallest set of rules that has to give. Empty: all could be placed, but two would rather have each other.
    Relax(Vec<Limit>),
    /// No rule helps: so many seats are missing even then.
    Seats(usize),
}

/// A round with its wishes as the solver has them.
struct Table<'i> {
    helped: Vec<&'i Entrant>,
    helpers: Vec<&'i Entrant>,
    forced: Vec<(usize, usize)>,
    wishes: matching::stable::Round,
}

impl<'i> Table<'i> {
    fn new(inputs: &'i Inputs) -> Self {
        let (helped, helpers) = (inputs.of_side(Side::Helped), inputs.of_side(Side::Helper));
        let mut forced = Vec::new();
        for (row, one) in helped.iter().enumerate() {
            let is_settled = |other: &&Entrant| inputs.is_settled(one, other);
            forced.extend(helpers.iter().position(is_settled).map(|column| (row, column)));
        }
        let residents = helped.iter().enumerate().map(|(row, one)| {
            if forced.iter().any(|pair| pair.0 == row) {
                return Ranking::default();
            }
            inputs.ranking(one, &helpers, |other| inputs.may_be(one, other, &[]))
        });
        let hospitals = helpers.iter().enumerate().map(|(column, one)| Hospital {
            capacity: one.capacity.saturating_sub(forced.iter().filter(|pair| pair.1 == column).count() as u32),
            minimum: 0,
            prefers: inputs.ranking(one, &helped, |other| inputs.may_be(other, one, &[])),
        });
        let wishes = matching::stable::Round { residents: residents.collect(), hospitals: hospitals.collect() };
        Self { helped, helpers, forced, wishes }
    }

    fn lots(&self, seed: &str) -> Lots {
        let lots = |side: &[&'i Entrant]| -> Vec<&'i str> { side.iter().map(|one| one.lot.as_str()).collect() };
        Lots::draw(seed, &lots(&self.helped), &lots(&self.helpers))
    }
}

/// Solves a round; `None` for wishes that name somebody twice, which no form lets through.
pub(super) fn solved(inputs: &Inputs) -> Option<Outcome> {
    let table = Table::new(inputs);
    let found = solve(&table.wishes, Proposing::Residents, Ties::Break, &table.lots(&inputs.seed)).ok()?;
    let chosen = found.hospital_of.iter().enumerate().filter_map(|(row, column)| Some((row, (*column)?)));
    Some(outcome(inputs, &table, chosen.chain(table.forced.iter().copied())))
}

fn outcome(inputs: &Inputs, table: &Table<'_>, pairs: impl Iterator<Item = (usize, usize)>) -> Outcome {
    let pair =
        |(row, column): (usize, usize)| Pair { helped: table.helped[row].entry, helper: table.helpers[column].entry };
    let mut pairs: Vec<Pair> = pairs.map(pair).collect();
    pairs.sort_unstable();
    let is_left = |one: &&Entrant| pairs.iter().all(|pair| pair.helped != one.entry);
    let left: Vec<i64> = table.helped.iter().copied().filter(|one| is_left(one)).map(|one| one.entry).collect();
    let way = if left.is_empty() { Way::Whole } else { way_to_all(inputs) };
    Outcome { pairs, left, way }
}

/// After publishing: whoever had somebody has again, most pairs stay, the rest follows the wishes of both sides.
pub(super) fn repaired(inputs: &Inputs) -> Outcome {
    let table = Table::new(inputs);
    let rank = |one: &Entrant, other: &Entrant| {
        let place = one.wishes.iter().position(|tie| tie.contains(&other.entry));
        place.unwrap_or(one.wishes.len()) as i64
    };
    let now = transport(inputs, &[], |one, other| rank(one, other) * 2 + rank(other, one));
    let place = |side: &[&Entrant], entry: i64| side.iter().position(|one| one.entry == entry);
    let cell = |pair: &Pair| Some((place(&table.helped, pair.helped)?, place(&table.helpers, pair.helper)?));
    let published: Vec<(usize, usize)> = inputs.published.iter().filter_map(cell).collect();
    // First those who had somebody, with the fewest changes; then whoever was left over, without moving anybody.
    let mut before = now.clone();
    let had = |one: &Entrant| inputs.published.iter().any(|pair| pair.helped == one.entry);
    for (party, one) in before.rows.iter_mut().zip(&table.helped) {
        if !had(one) {
            party.quota.capacity = 0;
        }
    }
    let kept = repair(&before, &published);
    let found = Transport { forced: kept.pairs, ..now }.solve();
    outcome(inputs, &table, found.pairs.into_iter())
}
