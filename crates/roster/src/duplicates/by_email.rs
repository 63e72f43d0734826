//! Rows with one mailbox, a tag after `+` not counted.

use std::collections::HashMap;

use super::Identity;
use super::links::Links;
use crate::people::name::{Likeness, NameKey};
use crate::report::Reason;

/// Different names at one mailbox that are told apart; a mailbox of more is a list of its own.
const NAMES_AT_A_MAILBOX_MAX: usize = 50;

pub(super) fn link(identities: &[Identity<'_>], links: &mut Links) {
    let mut mailboxes: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, identity) in identities.iter().enumerate() {
        if let Some(mailbox) = &identity.untagged_email {
            mailboxes.entry(mailbox).or_default().push(index);
        }
    }
    for rows in mailboxes.into_values().filter(|rows| rows.len() > 1) {
        link_mailbox(identities, &rows, links);
    }
}

fn link_mailbox(identities: &[Identity<'_>], rows: &[usize], links: &mut Links) {
    let (named, nameless): (Vec<usize>, Vec<usize>) = rows.iter().partition(|row| identities[**row].name.is_some());
    let firsts = link_same_names(identities, &named, links);
    for other in firsts.iter().skip(1) {
        link_other_name(identities, firsts[0], *other, links);
    }
    let Some(anchor) = firsts.first().or(nameless.first()).copied() else { return };
    let mut first_of_address: HashMap<&str, usize> = HashMap::new();
    for row in named.iter().chain(&nameless).copied() {
        let Some(address) = identities[row].email.as_deref() else { continue };
        let first = *first_of_address.entry(address).or_insert(row);
        if identities[row].name.is_none() {
            link_nameless(identities, (first, anchor), row, firsts.len(), links);
        }
    }
}

/// Links rows of one name; returns the first row of each name.
fn link_same_names(identities: &[Identity<'_>], named: &[usize], links: &mut Links) -> Vec<usize> {
    let mut firsts: Vec<(usize, &NameKey)> = Vec::new();
    for row in named.iter().copied() {
        let Some(name) = &identities[row].name else { continue };
        match firsts.iter().find(|(_, known)| known.likeness(name) == Likeness::Same) {
            Some((first, _)) if identities[*first].email == identities[row].email => {
                links.add_certain(*first, row, Reason::SameEmailAndName);
            }
            Some((first, _)) => links.add_certain(*first, row, Reason::TaggedEmailAndName),
            None if firsts.len() < NAMES_AT_A_MAILBOX_MAX => firsts.push((row, name)),
            None => link_other_name(identities, firsts[0].0, row, links),
        }
    }
    firsts.into_iter().map(|(first, _)| first).collect()
}

fn link_other_name(identities: &[Identity<'_>], one: usize, other: usize, links: &mut Links) {
    if identities[one].email == identities[other].email {
        links.add_uncertain(one, other, Reason::SameEmailOtherName);
    } else {
        links.add_uncertain(one, other, Reason::TaggedEmail);
    }
}

/// Links a row without a name to the first row of its very address, else to the first of the mailbox.
fn link_nameless(identities: &[Identity<'_>], firsts: (usize, usize), row: usize, names: usize, links: &mut Links) {
    let (first, anchor) = firsts;
    let has_same_id = |other: usize| {
        identities[row].external_id.is_some() && identities[row].external_id == identities[other].external_id
    };
    let is_shared = identities[row].person.email.as_ref().is_some_and(|email| email.is_shared_mailbox());
    if first != row {
        match () {
            () if names > 1 => links.add_uncertain(first, row, Reason::SameEmail),
            () if is_shared && !has_same_id(first) => links.add_uncertain(first, row, Reason::SharedMailbox),
            () => links.add_certain(first, row, Reason::SameEmail),
        }
    } else if anchor != row && names <= 1 {
        match () {
            () if has_same_id(anchor) => links.add_certain(anchor, row, Reason::TaggedEmailAndId),
            () => links.add_uncertain(anchor, row, Reason::TaggedEmail),
        }
    }
}
