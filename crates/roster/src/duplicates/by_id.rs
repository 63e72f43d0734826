//! Rows with one id of the list they come from.

use std::collections::HashMap;

use super::Identity;
use super::links::Links;
use crate::people::name::Likeness;
use crate::report::Reason;

/// A column whose values repeat more than this is a category and not an id, whatever its header says: a list with 40 %
/// duplicates has been seen by nobody.
const DISTINCT_PER_HUNDRED_MIN: usize = 60;

pub(super) fn link(identities: &[Identity<'_>], links: &mut Links) {
    let mut first_of_id: HashMap<&str, usize> = HashMap::new();
    let filled = identities.iter().filter(|identity| identity.external_id.is_some()).count();
    let mut repeats = Vec::new();
    for (index, identity) in identities.iter().enumerate() {
        let Some(id) = identity.external_id else { continue };
        let first = *first_of_id.entry(id).or_insert(index);
        if first != index {
            repeats.push((first, index));
        }
    }
    if first_of_id.len() * 100 < filled * DISTINCT_PER_HUNDRED_MIN {
        return;
    }
    for (first, other) in repeats {
        let likeness = match (&identities[first].name, &identities[other].name) {
            (Some(one), Some(other)) => one.likeness(other),
            _ => Likeness::Different,
        };
        if likeness == Likeness::Same {
            links.add_certain(first, other, Reason::SameIdAndName);
        } else {
            links.add_uncertain(first, other, Reason::SameIdOtherName);
        }
    }
}
