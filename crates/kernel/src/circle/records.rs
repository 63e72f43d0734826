//! Several records asked for at once, so that a list costs as many statements as one record.

use super::RecordId;
use crate::db::Param;

/// So many records one statement takes; a page of search has as many hits.
pub const RECORDS_AT_ONCE: usize = 10;

/// The ids of one to ten records, for a statement with `IN (?1, ..., ?10)`. Places that are left over hold the first id
/// again, which changes nothing in what is found.
#[derive(Debug, Clone, Copy)]
pub struct Records([RecordId; RECORDS_AT_ONCE]);

impl Records {
    /// All of the ids, ten at a time.
    pub fn parts(ids: &[RecordId]) -> impl Iterator<Item = Records> {
        let part = |part: &[RecordId]| std::array::from_fn(|at| part.get(at).copied().unwrap_or(part[0]));
        ids.chunks(RECORDS_AT_ONCE).map(move |some| Records(part(some)))
    }

    /// A single one.
    pub fn one(id: RecordId) -> Records {
        Records([id; RECORDS_AT_ONCE])
    }

    /// As a statement's ten parameters.
    pub fn params(&self) -> [&dyn Param; RECORDS_AT_ONCE] {
        self.0.each_ref().map(|id| id as &dyn Param)
    }

    /// As ten parameters, with an eleventh behind them.
    pub fn params_and<'p>(&'p self, eleventh: &'p dyn Param) -> [&'p dyn Param; RECORDS_AT_ONCE + 1] {
        std::array::from_fn(|at| self.0.get(at).map_or(eleventh, |id| id as &dyn Param))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    #[test]
    fn places_left_over_hold_the_first_id_again() {
        let ids: Vec<RecordId> = (1..=12).map(RecordId::from_number).collect();
        let parts: Vec<Vec<i64>> = Records::parts(&ids).map(|part| part.0.map(Id::number).to_vec()).collect();
        assert_eq!(parts, [(1..=10).collect(), [vec![11, 12], vec![11; 8]].concat()]);
        assert_eq!(Records::parts(&[]).count(), 0);
    }
}
