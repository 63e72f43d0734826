//! Several for one: each row takes a number of columns and each column a number of rows, within capacities and quotas.
//!
//! As many as possible are placed first, then as few seats as possible of the minimums stay empty, then the total cost is
//! least: three aims in this order, never weighed against each other. Groups (regions) may have a minimum and a capacity on
//! either side.

use crate::flow::{Aim, EdgeId, Network};

/// How many somebody, or a group of them, takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// So many are wanted; fewer are reported, not refused.
    pub minimum: u32,
    /// Never more than so many.
    pub capacity: u32,
}

impl Quota {
    /// At most so many, none needed.
    pub fn up_to(capacity: u32) -> Self {
        Self { minimum: 0, capacity }
    }
}

/// One row or column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// How many it takes.
    pub quota: Quota,
    /// Its group among those of its side.
    pub group: Option<usize>,
}

/// A pair that may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The row.
    pub row: usize,
    /// The column.
    pub column: usize,
    /// What it costs; below 0 for what it is worth.
    pub cost: i64,
}

/// Who may be with whom, and how many each takes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transport {
    /// The rows.
    pub rows: Vec<Party>,
    /// The columns.
    pub columns: Vec<Party>,
    /// Quotas of the groups of rows.
    pub row_groups: Vec<Quota>,
    /// Quotas of the groups of columns.
    pub column_groups: Vec<Quota>,
    /// The pairs that may be; each at most once.
    pub pairs: Vec<Pair>,
    /// Pairs that are in any case, whatever the capacities: what a person decided.
    pub forced: Vec<(usize, usize)>,
}

/// What a minimum was given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// A row.
    Row(usize),
    /// A column.
    Column(usize),
    /// A group of rows.
    RowGroup(usize),
    /// A group of columns.
    ColumnGroup(usize),
}

/// A minimum that could not be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unmet {
    /// Whose it is.
    pub whose: Whose,
    /// So many were wanted.
    pub wanted: u32,
    /// So many came.
    pub got: u32,
}

/// Who is with whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Pairs of row and column, by row.
    pub pairs: Vec<(usize, usize)>,
    /// What all pairs cost together.
    pub cost: i128,
    /// Minimums that could not be reached.
    pub unmet: Vec<Unmet>,
}

impl Transport {
    /// As many pairs as possible, then as many of the minimums, then at the least cost.
    pub fn solve(&self) -> Plan {
        self.solve_with(Aim::Most, |pair| i128::from(pair.cost))
    }

    /// The pairs that cost least in all, be they few or none: for costs below 0, which are what a pair is worth.
    pub fn solve_cheapest(&self) -> Plan {
        self.solve_with(Aim::Cheapest, |pair| i128::from(pair.cost))
    }

    /// Solves with other costs than those of the pairs.
    pub(crate) fn solve_with(&self, aim: Aim, cost_of: impl Fn(&Pair) -> i128) -> Plan {
        let rest = self.without_forced();
        let mut layers = Layers::new(&rest, &cost_of);
        layers.network.send(layers.source, layers.sink, aim);
        let chosen = rest.pairs.iter().zip(&layers.pairs).filter(|(_, edge)| layers.network.flow(**edge) > 0);
        let mut pairs: Vec<(usize, usize)> = chosen.map(|(pair, _)| (pair.row, pair.column)).collect();
        pairs.extend(&self.forced);
        pairs.sort_unstable();
        pairs.dedup();
        let taken = self.pairs.iter().filter(|pair| pairs.binary_search(&(pair.row, pair.column)).is_ok());
        let cost = taken.map(|pair| i128::from(pair.cost)).sum();
        let unmet = self.unmet(&pairs);
        Plan { pairs, cost, unmet }
    }

    /// What is left to decide once the forced pairs have their seats.
    fn without_forced(&self) -> Self {
        let mut rest = self.clone();
        let mut forced = std::mem::take(&mut rest.forced);
        forced.sort_unstable();
        forced.dedup();
        let take = |quota: &mut Quota| {
            quota.minimum = quota.minimum.saturating_sub(1);
            quota.capacity = quota.capacity.saturating_sub(1);
        };
        for (row, column) in &forced {
            take(&mut rest.rows[*row].quota);
            take(&mut rest.columns[*column].quota);
            rest.rows[*row].group.into_iter().for_each(|group| take(&mut rest.row_groups[group]));
            rest.columns[*column].group.into_iter().for_each(|group| take(&mut rest.column_groups[group]));
        }
        rest.pairs.retain(|pair| forced.binary_search(&(pair.row, pair.column)).is_err());
        rest
    }

    /// The minimums that pairs do not reach.
    pub fn unmet(&self, pairs: &[(usize, usize)]) -> Vec<Unmet> {
        let count = |length: usize, of: &dyn Fn(&(usize, usize)) -> Option<usize>| {
            let mut counts = vec![0; length];
            pairs.iter().filter_map(of).for_each(|at| counts[at] += 1);
            counts
        };
        let by_row = count(self.rows.len(), &|(row, _)| Some(*row));
        let by_column = count(self.columns.len(), &|(_, column)| Some(*column));
        let by_row_group = count(self.row_groups.len(), &|(row, _)| self.rows[*row].group);
        let by_column_group = count(self.column_groups.len(), &|(_, column)| self.columns[*column].group);
        let quotas = |parties: &[Party]| -> Vec<Quota> { parties.iter().map(|party| party.quota).collect() };
        [
            unmet_of(&quotas(&self.rows), &by_row, Whose::Row),
            unmet_of(&quotas(&self.columns), &by_column, Whose::Column),
            unmet_of(&self.row_groups, &by_row_group, Whose::RowGroup),
            unmet_of(&self.column_groups, &by_column_group, Whose::ColumnGroup),
        ]
        .concat()
    }
}

fn unmet_of(quotas: &[Quota], counts: &[u32], whose: fn(usize) -> Whose) -> Vec<Unmet> {
    let all = quotas.iter().zip(counts).enumerate();
    all.filter(|(_, (quota, got))| quota.minimum > **got)
        .map(|(at, (quota, got))| Unmet { whose: whose(at), wanted: quota.minimum, got: *got })
        .collect()
}

/// The network: source, groups of rows, rows, columns, groups of columns, sink.
struct Layers {
    network: Network,
    source: usize,
    sink: usize,
    pairs: Vec<EdgeId>,
}

impl Layers {
    fn new(transport: &Transport, cost_of: &impl Fn(&Pair) -> i128) -> Self {
        let (rows, columns) = (transport.rows.len(), transport.columns.len());
        let (row_groups, column_groups) = (transport.row_groups.len(), transport.column_groups.len());
        let (source, sink) = (0, 1);
        let row_at = |row: usize| 2 + row;
        let column_at = |column: usize| 2 + rows + column;
        let row_group_at = |group: usize| 2 + rows + columns + group;
        let column_group_at = |group: usize| 2 + rows + columns + row_groups + group;
        let mut network = Network::new(2 + rows + columns + row_groups + column_groups);
        let costs: Vec<i128> = transport.pairs.iter().map(cost_of).collect();
        // One seat of a minimum outweighs every cost that pairs can have together.
        let seat = 1 + 2 * costs.iter().map(|cost| cost.abs()).sum::<i128>();
        let join = |network: &mut Network, from: usize, to: usize, quota: Quota| {
            let needed = quota.minimum.min(quota.capacity);
            network.connect(from, to, u64::from(needed), -seat);
            network.connect(from, to, u64::from(quota.capacity - needed), 0);
        };
        for (group, quota) in transport.row_groups.iter().enumerate() {
            join(&mut network, source, row_group_at(group), *quota);
        }
        for (row, party) in transport.rows.iter().enumerate() {
            join(&mut network, party.group.map_or(source, row_group_at), row_at(row), party.quota);
        }
        let pairs = transport.pairs.iter().zip(&costs);
        let pairs =
            pairs.map(|(pair, cost)| network.connect(row_at(pair.row), column_at(pair.column), 1, *cost)).collect();
        for (column, party) in transport.columns.iter().enumerate() {
            join(&mut network, column_at(column), party.group.map_or(sink, column_group_at), party.quota);
        }
        for (group, quota) in transport.column_groups.iter().enumerate() {
            join(&mut network, column_group_at(group), sink, *quota);
        }
        Self { network, source, sink, pairs }
    }
}
