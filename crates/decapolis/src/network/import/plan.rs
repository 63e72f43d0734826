//! From what roster read to entries: certain duplicates are one, uncertain ones are left. Pure.

use std::collections::{BTreeMap, BTreeSet};

use roster::{Field, Person, Reading};

use super::{Entry, Left};

/// The entries to be decided in file order, and the rows that are left without asking the network.
pub(super) fn entries(reading: &Reading) -> (Vec<Entry>, Vec<(u64, u64, Left)>) {
    let mut left: Vec<(u64, u64, Left)> =
        reading.report.rejected.iter().map(|rejected| (rejected.row, rejected.line, Left::Rejected)).collect();
    let groups = |certain| reading.report.duplicates.iter().filter(move |group| group.certain == certain);
    let unclear: BTreeSet<u64> = groups(false).flat_map(|group| group.rows.iter().copied()).collect();
    let first_of: BTreeMap<u64, u64> =
        groups(true).flat_map(|group| group.rows.iter().skip(1).map(|row| (*row, group.rows[0]))).collect();
    let mut entries: BTreeMap<u64, Entry> = BTreeMap::new();
    for person in &reading.people {
        let first = first_of.get(&person.row).copied().unwrap_or(person.row);
        if unclear.contains(&first) || unclear.contains(&person.row) {
            left.push((person.row, person.line, Left::MayBeTwice));
        } else if let Some(entry) = entries.get_mut(&first) {
            complete(entry, person);
        } else {
            entries.insert(first, entry_of(person));
        }
    }
    (entries.into_values().collect(), left)
}

fn entry_of(person: &Person) -> Entry {
    let text = |field| person.texts.get(&field).cloned();
    Entry {
        row: person.row,
        line: person.line,
        merged: Vec::new(),
        name: person.name.clone(),
        email: person.email.as_ref().map(roster::Email::address),
        role: text(Field::Role),
        city: text(Field::City),
        country: text(Field::Country),
        region: text(Field::Region),
        organisation: text(Field::Organisation),
        language: text(Field::Language),
        joined: person.joined.as_ref().map(ToString::to_string),
    }
}

/// A further row of the same person fills what the first one leaves open.
fn complete(entry: &mut Entry, person: &Person) {
    let more = entry_of(person);
    entry.merged.push(person.row);
    let fields = [
        (&mut entry.name, more.name),
        (&mut entry.email, more.email),
        (&mut entry.role, more.role),
        (&mut entry.city, more.city),
        (&mut entry.country, more.country),
        (&mut entry.region, more.region),
        (&mut entry.organisation, more.organisation),
        (&mut entry.language, more.language),
        (&mut entry.joined, more.joined),
    ];
    for (field, further) in fields {
        if field.is_none() {
            *field = further;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certain_duplicates_are_one_entry_and_unclear_ones_are_left() {
        let list = "name,email,city,phone\nAna Rossi,ana@a.example,,\nANA ROSSI,ana@a.example,Torino,\n\
            Tom Ek,tom@a.example,Lyon,\nTom Ek,ek@b.example,Lyon,\n,,Lyon,\n";
        let (entries, left) = entries(&roster::read(list.as_bytes()).expect("a list"));
        let found: Vec<_> =
            entries.iter().map(|entry| (entry.row, entry.merged.clone(), entry.city.as_deref())).collect();
        assert_eq!(found, [(1, vec![2], Some("Torino"))]);
        let mut rows: Vec<_> = left.into_iter().map(|(row, _, left)| (row, left)).collect();
        rows.sort_by_key(|(row, _)| *row);
        assert_eq!(rows, [(3, Left::MayBeTwice), (4, Left::MayBeTwice), (5, Left::Rejected)]);
    }
}
