//! Where a map stood: what the next one begins from, so that it does not start over.

use crate::plane::Point;

/// Where a map stood. It names nobody; nothing, of which the next one starts from the beginning, by default.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Former {
    /// Ids of the statements, rising.
    pub statements: Vec<i64>,
    /// Weight of each in both components.
    pub components: [Vec<f64>; 2],
    /// Middle of each group.
    pub centres: Vec<Point>,
}

impl Former {
    /// The same weights for other statements, by id; new ones have none yet. Nothing where there was no map.
    pub(super) fn components_for(&self, statements: &[i64]) -> Option<[Vec<f64>; 2]> {
        let moved = |values: &[f64]| {
            let known = |id: &i64| self.statements.binary_search(id).ok().and_then(|at| values.get(at));
            statements.iter().map(|id| known(id).copied().unwrap_or(0.0)).collect()
        };
        (!self.statements.is_empty()).then(|| self.components.each_ref().map(|values| moved(values)))
    }
}
