//! Slips of the keyboard: how many letters were changed, left out, added or swapped with their neighbour.

/// Which letters a folded name holds (26 classes) and how many (at most 63), in 32 bits.
///
/// One edit takes away at most one class and adds at most one, so names whose classes differ by more than the edits
/// allowed need no closer look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Signature(u32);

const CLASSES: u32 = 26;
const CLASS_MASK: u32 = (1 << CLASSES) - 1;
/// The most that six bits can count; longer names count as so long.
const LENGTH_MAX: u32 = 63;

impl Signature {
    pub(crate) fn of(folded: &str) -> Self {
        let classes = folded.chars().fold(0, |classes, letter| classes | 1 << (u32::from(letter) % CLASSES));
        let length = folded.chars().take(LENGTH_MAX as usize).count() as u32;
        Self(classes | length << CLASSES)
    }

    /// False only where more than `edits_max` edits lie between the names.
    pub(crate) fn may_be_near(self, other: Self, edits_max: u32) -> bool {
        let missing = (self.0 & !other.0 & CLASS_MASK).count_ones();
        let added = (other.0 & !self.0 & CLASS_MASK).count_ones();
        let longer = (self.0 >> CLASSES).abs_diff(other.0 >> CLASSES);
        // No early end: without a branch the compiler compares several names in one instruction.
        (missing <= edits_max) & (added <= edits_max) & (longer <= edits_max)
    }
}

/// How many slips are forgiven in a name of so many letters: none up to three, one up to seven, then two, as search
/// engines do it (Elasticsearch's `AUTO` has the same steps, a letter lower).
pub(crate) fn slips_forgiven(letters: usize) -> u32 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// A folded query made ready for many comparisons.
#[derive(Debug)]
pub(crate) struct Slips {
    query: Vec<char>,
    other: Vec<char>,
    /// Distances of the last row but one, the last, and the one being filled.
    rows: [Vec<u32>; 3],
}

impl Slips {
    pub(crate) fn new(folded: &str) -> Self {
        let query: Vec<char> = folded.chars().collect();
        let rows = std::array::from_fn(|_| vec![0; query.len() + 1]);
        Self { query, other: Vec::new(), rows }
    }

    /// Edits between the query and a name, neighbours swapped counting one (the optimal string alignment distance);
    /// none if more than `edits_max`.
    pub(crate) fn distance_to(&mut self, name: &str, edits_max: u32) -> Option<u32> {
        self.other.clear();
        self.other.extend(name.chars());
        (0..).zip(&mut self.rows[1]).for_each(|(column, distance)| *distance = column);
        for index in 0..self.other.len() {
            if self.fill_row(index) > edits_max {
                return None;
            }
            self.rows.rotate_left(1);
        }
        let distance = *self.rows[1].last().expect("a row has one more cell than the query letters");
        (distance <= edits_max).then_some(distance)
    }

    /// Fills the row of one letter of the name; gives its smallest distance, below which no later row can fall.
    fn fill_row(&mut self, index: usize) -> u32 {
        let letter = self.other[index];
        let [before_last, last, row] = &mut self.rows;
        row[0] = index as u32 + 1;
        let mut smallest = row[0];
        for column in 1..row.len() {
            let is_same = self.query[column - 1] == letter;
            let mut distance = (last[column - 1] + u32::from(!is_same)).min(last[column] + 1).min(row[column - 1] + 1);
            let is_swapped = index > 0
                && column > 1
                && self.query[column - 2] == letter
                && self.query[column - 1] == self.other[index - 1];
            if is_swapped {
                distance = distance.min(before_last[column - 2] + 1);
            }
            row[column] = distance;
            smallest = smallest.min(distance);
        }
        smallest
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn distance(query: &str, name: &str) -> Option<u32> {
        Slips::new(query).distance_to(name, 4)
    }

    /// The definition, without any shortcut.
    fn distance_by_definition(query: &[char], name: &[char]) -> u32 {
        let ([.., a], [.., b]) = (query, name) else { return query.len().max(name.len()) as u32 };
        let (shorter_query, shorter_name) = (&query[..query.len() - 1], &name[..name.len() - 1]);
        let mut distance = (distance_by_definition(shorter_query, shorter_name) + u32::from(a != b))
            .min(distance_by_definition(shorter_query, name) + 1)
            .min(distance_by_definition(query, shorter_name) + 1);
        if let ([.., c, d], [.., e, f]) = (query, name)
            && (c, d) == (f, e)
        {
            distance = distance.min(distance_by_definition(&query[..query.len() - 2], &name[..name.len() - 2]) + 1);
        }
        distance
    }

    #[test]
    fn each_kind_of_slip_counts_one() {
        let slips = ["medelin", "medelllin", "mebellin", "meedllin", "medellin"];
        assert_eq!(slips.map(|slip| distance(slip, "medellin")), [Some(1), Some(1), Some(1), Some(1), Some(0)]);
    }

    proptest! {
        #[test]
        fn distance_agrees_with_its_definition(query in "[abc]{0,6}", name in "[abc]{0,6}") {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            let expected = distance_by_definition(&letters(&query), &letters(&name));
            prop_assert_eq!(distance(&query, &name), Some(expected).filter(|&edits| edits <= 4));
        }

        #[test]
        fn signature_never_loses_a_near_name(query in "[a-fé東京]{0,9}", name in "[a-fé東京]{0,9}", edits_max in 1_u32..=4) {
            let is_near = Slips::new(&query).distance_to(&name, edits_max).is_some();
            prop_assert!(!is_near || Signature::of(&query).may_be_near(Signature::of(&name), edits_max));
        }
    }
}
