//! The index of names: every folded name of every place, sorted, in one text.

use std::ops::Range;

use crate::atlas::Atlas;
use crate::language::Language;
use crate::search::fold::fold;
use crate::search::slips::Signature;

/// Folded names in ascending order, each with the row of its place. A place has each of its folded names once.
#[derive(Debug)]
pub(crate) struct NameIndex {
    text: String,
    /// Where each name starts in the text, and at last where the text ends.
    starts: Vec<u32>,
    /// The row of the place of each name.
    rows: Vec<u16>,
    /// Whether it is the place's own name, in GeoNames or reviewed, and not merely one it is also known by.
    is_own: Vec<bool>,
    /// Which letters each name holds, for the search that forgives slips.
    signatures: Vec<Signature>,
}

impl NameIndex {
    pub(crate) fn new(atlas: &'static Atlas) -> Self {
        let mut unsorted = UnsortedNames::default();
        for place in atlas.places() {
            let own = std::iter::once(place.name()).chain(Language::ALL.map(|language| place.name_in(language)));
            unsorted.add(place.row(), own, place.names());
        }
        unsorted.into_index()
    }

    /// How many names there are.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Positions of the names equal to a folded name.
    pub(crate) fn equal_to(&self, folded: &str) -> Range<usize> {
        let start = self.first_where(0, |name| name >= folded);
        start..self.first_where(start, |name| name != folded)
    }

    /// Positions of the names that begin so, the equal ones first.
    pub(crate) fn beginning_with(&self, folded: &str) -> Range<usize> {
        let start = self.first_where(0, |name| name >= folded);
        start..self.first_where(start, |name| !name.starts_with(folded))
    }

    /// Positions of the names that may be within so many edits; the others surely are not.
    pub(crate) fn resembling<'a>(&'a self, folded: &str, edits_max: u32) -> impl Iterator<Item = usize> + 'a {
        let signature = Signature::of(folded);
        // A block without a candidate is left at once, which lets the compiler compare several names in one instruction.
        let blocks = self.signatures.chunks(16).enumerate();
        blocks
            .filter(move |(_, block)| {
                block.iter().fold(false, |any, other| any | signature.may_be_near(*other, edits_max))
            })
            .flat_map(move |(index, block)| {
                let near = block.iter().enumerate().filter(move |(_, other)| signature.may_be_near(**other, edits_max));
                near.map(move |(offset, _)| index * 16 + offset)
            })
    }

    pub(crate) fn name(&self, position: usize) -> &str {
        &self.text[self.starts[position] as usize..self.starts[position + 1] as usize]
    }

    pub(crate) fn is_own(&self, position: usize) -> bool {
        self.is_own[position]
    }

    pub(crate) fn row(&self, position: usize) -> usize {
        usize::from(self.rows[position])
    }

    /// The first position from which on the test holds; it must fail before and hold after.
    fn first_where(&self, from: usize, holds: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (from, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if holds(self.name(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }
}

/// Folded names in the order of their places, before sorting.
#[derive(Debug, Default)]
struct UnsortedNames {
    text: String,
    names: Vec<UnsortedName>,
}

/// Ordered by name, then by row; the first eight bytes decide most comparisons without a look at the text.
#[derive(Debug, Clone, Copy)]
struct UnsortedName {
    beginning: u64,
    start: u32,
    length: u16,
    row: u16,
    is_own: bool,
}

impl UnsortedNames {
    fn add<'a>(&mut self, row: usize, own: impl Iterator<Item = &'a str>, all: impl Iterator<Item = &'a str>) {
        let own: Vec<String> = own.map(fold).collect();
        let mut folded: Vec<String> = all.map(fold).chain(own.iter().cloned()).collect();
        folded.sort_unstable();
        folded.dedup();
        for name in folded.into_iter().filter(|name| !name.is_empty()) {
            self.names.push(UnsortedName {
                beginning: beginning(&name),
                start: u32::try_from(self.text.len()).expect("all names together are a few megabytes"),
                length: u16::try_from(name.len()).expect("a name is a few hundred bytes"),
                row: u16::try_from(row).expect("there are 34,006 places"),
                is_own: own.contains(&name),
            });
            self.text.push_str(&name);
        }
    }

    fn into_index(mut self) -> NameIndex {
        let text = self.text;
        let name = |name: &UnsortedName| &text[name.start as usize..][..usize::from(name.length)];
        self.names.sort_unstable_by(|a, b| {
            a.beginning.cmp(&b.beginning).then_with(|| name(a).cmp(name(b))).then_with(|| a.row.cmp(&b.row))
        });
        let mut sorted = String::with_capacity(text.len());
        let mut starts = Vec::with_capacity(self.names.len() + 1);
        let mut signatures = Vec::with_capacity(self.names.len());
        for unsorted in &self.names {
            starts.push(u32::try_from(sorted.len()).expect("all names together are a few megabytes"));
            sorted.push_str(name(unsorted));
            signatures.push(Signature::of(name(unsorted)));
        }
        starts.push(u32::try_from(sorted.len()).expect("all names together are a few megabytes"));
        let rows = self.names.iter().map(|name| name.row).collect();
        let is_own = self.names.iter().map(|name| name.is_own).collect();
        NameIndex { text: sorted, starts, rows, is_own, signatures }
    }
}

/// The first eight bytes, big end first, so that numbers order as the texts do.
fn beginning(name: &str) -> u64 {
    let mut bytes = [0; 8];
    let length = name.len().min(8);
    bytes[..length].copy_from_slice(&name.as_bytes()[..length]);
    u64::from_be_bytes(bytes)
}
