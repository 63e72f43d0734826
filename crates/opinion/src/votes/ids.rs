//! From ids to places, in the order of coming.

use std::collections::HashMap;

/// Ids below this have their place in a table; exports number people and statements from 0.
const TABLE_MAX: i64 = 1 << 20;

const NONE: u32 = u32::MAX;

/// The ids that came so far, and the place of each.
#[derive(Debug, Default)]
pub(super) struct Ids {
    ids: Vec<i64>,
    table: Vec<u32>,
    others: HashMap<i64, u32>,
}

impl Ids {
    /// The place of an id, which is new if it did not come before.
    pub(super) fn place(&mut self, id: i64) -> u32 {
        let next = self.ids.len() as u32;
        let place = if (0..TABLE_MAX).contains(&id) {
            let at = id as usize;
            if at >= self.table.len() {
                self.table.resize(at + 1, NONE);
            }
            &mut self.table[at]
        } else {
            self.others.entry(id).or_insert(NONE)
        };
        if *place == NONE {
            *place = next;
            self.ids.push(id);
        }
        *place
    }

    pub(super) fn count(&self) -> usize {
        self.ids.len()
    }

    /// The ids in rising order, and for each place of coming its place in that order.
    pub(super) fn in_order(self) -> (Vec<i64>, Vec<u32>) {
        let mut order: Vec<u32> = (0..self.ids.len() as u32).collect();
        order.sort_unstable_by_key(|place| self.ids[*place as usize]);
        let mut ranks = vec![0; order.len()];
        for (rank, place) in order.iter().enumerate() {
            ranks[*place as usize] = rank as u32;
        }
        (order.iter().map(|place| self.ids[*place as usize]).collect(), ranks)
    }
}
