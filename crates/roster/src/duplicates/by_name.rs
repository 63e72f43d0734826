//! Rows with one name, or nearly one, and something else that agrees. Never certain, but for copies of a whole row: two
//! people of one name work in many a city hall.

use std::collections::{BTreeMap, HashMap};

use super::Identity;
use super::links::Links;
use crate::columns::Field;
use crate::people::date::PartialDate;
use crate::people::name::{Likeness, NameKey};
use crate::report::Reason;

/// Similar names that share all words but one and a place, compared with each other; bounds the work on lists in which
/// thousands share a name.
const COMPARED_NAMES_MAX: usize = 20;

/// Words of a name beyond which it is not taken apart: two names each, a middle one and particles.
const COMPARED_WORDS_MAX: usize = 6;

pub(super) fn link(identities: &[Identity<'_>], links: &mut Links) {
    let comparable: Vec<(usize, &Identity<'_>, &NameKey)> = identities
        .iter()
        .enumerate()
        .filter_map(|(row, identity)| Some((row, identity, full_name(identity)?)))
        .collect();
    link_same_names(&comparable, links);
    link_copies(&comparable, links);
    link_similar_names(&comparable, links);
}

/// A name of at least two words with all its letters; less tells nobody apart.
fn full_name<'a>(identity: &'a Identity<'_>) -> Option<&'a NameKey> {
    identity.name.as_ref().filter(|name| name.words().len() >= 2 && !name.has_lost_letters())
}

fn link_same_names(comparable: &[(usize, &Identity<'_>, &NameKey)], links: &mut Links) {
    let mut first_of_pair: HashMap<(&[String], Reason, String), usize> = HashMap::new();
    let mut rows_of_name: HashMap<&[String], Vec<(usize, bool)>> = HashMap::new();
    for (row, identity, name) in comparable {
        for (reason, place) in witnesses(identity) {
            let first = *first_of_pair.entry((name.words(), reason, place)).or_insert(*row);
            if first != *row {
                links.add_uncertain(first, *row, reason);
            }
        }
        rows_of_name.entry(name.words()).or_default().push((*row, is_without_place(identity)));
    }
    for rows in rows_of_name.values().filter(|rows| rows.len() > 1) {
        let (first, second) = (rows[0].0, rows[1].0);
        for (row, _) in rows.iter().filter(|(_, is_without_place)| *is_without_place) {
            links.add_uncertain(if *row == first { second } else { first }, *row, Reason::SameNameOnly);
        }
    }
}

/// What beside a name may agree. A domain speaks only where no city does.
fn witnesses(identity: &Identity<'_>) -> Vec<(Reason, String)> {
    let domain = work_domain(identity).filter(|_| identity.city.is_none()).map(str::to_owned);
    [
        (Reason::SameNameAndPhone, identity.phone.clone()),
        (Reason::SameNameAndCity, identity.city.clone()),
        (Reason::SameNameAndOrganisation, identity.organisation.clone()),
        (Reason::SameNameAndDomain, domain),
    ]
    .into_iter()
    .filter_map(|(reason, witness)| Some((reason, witness?)))
    .collect()
}

fn work_domain<'a>(identity: &Identity<'a>) -> Option<&'a str> {
    identity.person.email.as_ref().filter(|email| !email.is_of_public_host()).map(|email| email.domain())
}

fn is_without_place(identity: &Identity<'_>) -> bool {
    identity.city.is_none() && identity.organisation.is_none() && work_domain(identity).is_none()
}

/// What a copied row repeats.
type Copied<'a> = (&'a str, Option<PartialDate>, &'a BTreeMap<Field, String>);

/// Rows without an e-mail address that repeat name and at least two more cells letter by letter.
fn link_copies(comparable: &[(usize, &Identity<'_>, &NameKey)], links: &mut Links) {
    let mut firsts: HashMap<Copied<'_>, usize> = HashMap::new();
    for (row, identity, _) in comparable {
        let person = identity.person;
        let others = person.texts.len() + usize::from(person.joined.is_some());
        let Some(name) = person.name.as_deref().filter(|_| person.email.is_none() && others >= 2) else { continue };
        let first = *firsts.entry((name, person.joined, &person.texts)).or_insert(*row);
        if first != *row {
            links.add_certain(first, *row, Reason::SameRow);
        }
    }
}

/// A place and the words that the names in it share.
type Block<'a> = (&'a str, Vec<&'a str>);

/// Names that share all words but one and a place are in one block.
fn link_similar_names(comparable: &[(usize, &Identity<'_>, &NameKey)], links: &mut Links) {
    let mut blocks: HashMap<Block<'_>, Vec<(usize, &NameKey)>> = HashMap::new();
    for (row, identity, name) in comparable {
        let place = identity.city.as_deref().or(identity.organisation.as_deref()).or_else(|| work_domain(identity));
        let Some(place) = place.filter(|_| name.words().len() <= COMPARED_WORDS_MAX) else { continue };
        for left_out in 0..=name.words().len() {
            let words = name.words().iter().enumerate().filter(|(index, _)| *index != left_out);
            let rest: Vec<&str> = words.map(|(_, word)| word.as_str()).collect();
            let block = blocks.entry((place, rest)).or_default();
            if block.len() < COMPARED_NAMES_MAX && !block.iter().any(|(_, known)| known == name) {
                block.push((*row, name));
            }
        }
    }
    for block in blocks.values() {
        for (index, (row, name)) in block.iter().enumerate() {
            for (other, other_name) in &block[..index] {
                if name.likeness(other_name) >= Likeness::Similar {
                    links.add_uncertain(*other, *row, Reason::SimilarNameAndPlace);
                }
            }
        }
    }
}
