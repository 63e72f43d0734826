//! Flow of least cost through a network: what assignments with capacities and quotas come down to.
//!
//! Primal-dual (L. R. Ford and D. R. Fulkerson, 1962, *Flows in Networks*, chapter III): shortest paths by reduced cost
//! (J. Edmonds and R. M. Karp, 1972, *Journal of the ACM* 19, 248-264), then all the flow that fits on them at once (E. A.
//! Dinic, 1970). Every cost along a network must lead away from the source: no cycle of negative cost.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

/// How much flow is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// As much as fits, and of that the cheapest.
    Most,
    /// The cheapest of all amounts: only what pays.
    Cheapest,
}

/// Places and the edges between them.
#[derive(Debug, Clone, Default)]
pub struct Network {
    /// Two for each edge: there, and back what flowed.
    arcs: Vec<Arc>,
    /// By place: its arcs.
    leaving: Vec<Vec<usize>>,
}

#[derive(Debug, Clone, Copy)]
struct Arc {
    to: usize,
    left: u64,
    cost: i128,
}

/// The name of an edge in its network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EdgeId(usize);

/// How far a place is from the source that cannot be reached.
const FAR: i128 = i128::MAX / 4;

impl Network {
    /// A network of so many places, without edges.
    pub fn new(places: usize) -> Self {
        Self { arcs: Vec::new(), leaving: vec![Vec::new(); places] }
    }

    /// Adds an edge that can carry so many units at this cost each.
    pub fn connect(&mut self, from: usize, to: usize, capacity: u64, cost: i128) -> EdgeId {
        let id = self.arcs.len();
        self.arcs.push(Arc { to, left: capacity, cost });
        self.arcs.push(Arc { to: from, left: 0, cost: -cost });
        self.leaving[from].push(id);
        self.leaving[to].push(id + 1);
        EdgeId(id)
    }

    /// What flows over an edge.
    pub fn flow(&self, edge: EdgeId) -> u64 {
        self.arcs[edge.0 + 1].left
    }

    /// Sends flow from source to sink; gives how much and a price for each place. The prices prove that no flow of the
    /// same amount is cheaper: no edge with room left costs less than its end's price less its start's.
    pub fn send(&mut self, source: usize, sink: usize, aim: Aim) -> (u64, Vec<i128>) {
        let mut prices = self.first_prices(source);
        let mut sent = 0;
        loop {
            let Some(distances) = self.distances(source, sink, &prices) else { return (sent, prices) };
            let nearest = distances[sink];
            let cost = nearest + prices[sink] - prices[source];
            if aim == Aim::Cheapest && cost >= 0 {
                return (sent, prices);
            }
            // Capping at the sink's distance keeps every reduced cost at 0 or more.
            prices.iter_mut().zip(&distances).for_each(|(price, distance)| *price += nearest.min(*distance));
            sent += self.fill(source, sink, &prices);
        }
    }

    /// Distances from the source over edges with capacity, some of negative cost.
    fn first_prices(&self, source: usize) -> Vec<i128> {
        let mut prices = vec![FAR; self.leaving.len()];
        prices[source] = 0;
        let mut waiting = VecDeque::from([source]);
        let mut is_waiting = vec![false; self.leaving.len()];
        while let Some(place) = waiting.pop_front() {
            is_waiting[place] = false;
            for arc in self.leaving[place].iter().map(|id| self.arcs[*id]).filter(|arc| arc.left > 0) {
                let price = prices[place] + arc.cost;
                if price < prices[arc.to] {
                    prices[arc.to] = price;
                    if !std::mem::replace(&mut is_waiting[arc.to], true) {
                        waiting.push_back(arc.to);
                    }
                }
            }
        }
        // Places out of reach stay so: every way back leads along flow that came from the source.
        prices.iter_mut().filter(|price| **price == FAR).for_each(|price| *price = 0);
        prices
    }

    /// Shortest ways by reduced cost (Dijkstra); none when the sink is out of reach.
    fn distances(&self, source: usize, sink: usize, prices: &[i128]) -> Option<Vec<i128>> {
        let mut distances = vec![FAR; self.leaving.len()];
        distances[source] = 0;
        let mut queue = BinaryHeap::from([Reverse((0_i128, source))]);
        while let Some(Reverse((distance, place))) = queue.pop() {
            if distance > distances[place] {
                continue;
            }
            if place == sink {
                break;
            }
            for arc in self.leaving[place].iter().map(|id| self.arcs[*id]).filter(|arc| arc.left > 0) {
                let further = distance + arc.cost + prices[place] - prices[arc.to];
                if further < distances[arc.to] {
                    distances[arc.to] = further;
                    queue.push(Reverse((further, arc.to)));
                }
            }
        }
        (distances[sink] < FAR).then_some(distances)
    }

    /// Sends all that fits along edges of reduced cost 0.
    fn fill(&mut self, source: usize, sink: usize, prices: &[i128]) -> u64 {
        let mut sent = 0;
        while let Some(levels) = self.levels(source, sink, prices) {
            let mut next = vec![0; self.leaving.len()];
            loop {
                let pushed = self.push(source, sink, prices, &levels, &mut next);
                if pushed == 0 {
                    break;
                }
                sent += pushed;
            }
        }
        sent
    }

    fn is_open(&self, from: usize, arc: usize, prices: &[i128]) -> bool {
        let arc = self.arcs[arc];
        arc.left > 0 && arc.cost + prices[from] == prices[arc.to]
    }

    /// Steps from the source to each place over open edges; none when the sink is out of reach.
    fn levels(&self, source: usize, sink: usize, prices: &[i128]) -> Option<Vec<usize>> {
        let mut levels = vec![usize::MAX; self.leaving.len()];
        levels[source] = 0;
        let mut waiting = VecDeque::from([source]);
        while let Some(place) = waiting.pop_front() {
            for id in self.leaving[place].iter().filter(|id| self.is_open(place, **id, prices)) {
                let to = self.arcs[*id].to;
                if levels[to] == usize::MAX {
                    levels[to] = levels[place] + 1;
                    waiting.push_back(to);
                }
            }
        }
        (levels[sink] != usize::MAX).then_some(levels)
    }

    /// Sends flow along one path over open edges, each a level further; `next` keeps what was tried in vain.
    fn push(&mut self, source: usize, sink: usize, prices: &[i128], levels: &[usize], next: &mut [usize]) -> u64 {
        let mut path: Vec<usize> = Vec::new();
        let mut place = source;
        while place != sink {
            let found = self.leaving[place][next[place]..]
                .iter()
                .position(|id| self.is_open(place, *id, prices) && levels[self.arcs[*id].to] == levels[place] + 1);
            if let Some(skipped) = found {
                next[place] += skipped;
                let id = self.leaving[place][next[place]];
                path.push(id);
                place = self.arcs[id].to;
                continue;
            }
            next[place] = self.leaving[place].len();
            let Some(last) = path.pop() else { return 0 };
            place = self.arcs[last ^ 1].to;
            next[place] += 1;
        }
        let least = path.iter().map(|id| self.arcs[*id].left).min().unwrap_or(0);
        for id in path {
            self.arcs[id].left -= least;
            self.arcs[id ^ 1].left += least;
        }
        least
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flow_takes_the_dear_way_only_when_it_must() {
        let build = || {
            let mut network = Network::new(4);
            let cheap = network.connect(0, 1, 2, 1);
            let dear = network.connect(0, 2, 2, 5);
            network.connect(1, 3, 1, 0);
            network.connect(1, 2, 1, 1);
            network.connect(2, 3, 2, 0);
            (network, cheap, dear)
        };
        let (mut network, cheap, dear) = build();
        let (sent, _) = network.send(0, 3, Aim::Most);
        assert_eq!((sent, network.flow(cheap), network.flow(dear)), (3, 2, 1));
        let (mut network, ..) = build();
        assert_eq!(network.send(0, 3, Aim::Cheapest).0, 0);
    }

    #[test]
    fn only_what_pays_flows_at_the_cheapest() {
        let mut network = Network::new(3);
        let (paying, costing) = (network.connect(0, 1, 1, -3), network.connect(0, 1, 1, 2));
        network.connect(1, 2, 2, 0);
        assert_eq!(network.send(0, 2, Aim::Cheapest).0, 1);
        assert_eq!((network.flow(paying), network.flow(costing)), (1, 0));
    }
}
