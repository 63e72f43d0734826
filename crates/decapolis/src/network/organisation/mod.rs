//! Organisations: companies, foundations, universities and others that the network works with.
//!
//! The secretariat adds one; its own people say what it is and what it offers. Its page is public, as a city's is; who
//! works for it is read by those who are signed in, and what was agreed with it by whom that is open to. No address of a
//! person stands on it.

mod acts;
mod edit;
mod forms;
mod pages;
mod rules;
mod store;

use kernel::circle::CircleId;

use super::model::OrganisationId;

pub(super) use self::acts::{add, add_listed};
pub(super) use self::edit::{FormPage, change, create, new, show as edit_form};
pub(super) use self::pages::{OrganisationView, example, found, list, show};
pub(super) use self::store::{STATEMENTS, after, all, by_circle, by_id, of_records};

/// What is written of an organisation, in several languages.
pub(super) const SAID: [&str; 2] = ["about", "offers"];

/// What kind of organisation it is: the network's own division.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum OrganisationKind {
    Company,
    Foundation,
    University,
    /// A national association of cities.
    Association,
    /// A body of several states.
    International,
    Other,
}

impl OrganisationKind {
    pub(crate) const ALL: [OrganisationKind; 6] =
        [Self::Company, Self::Foundation, Self::University, Self::Association, Self::International, Self::Other];

    /// As in the database, in exports and in addresses.
    pub(crate) fn code(self) -> &'static str {
        match self {
            OrganisationKind::Company => "company",
            OrganisationKind::Foundation => "foundation",
            OrganisationKind::University => "university",
            OrganisationKind::Association => "association",
            OrganisationKind::International => "international",
            OrganisationKind::Other => "other",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// An organisation as the network knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Organisation {
    pub(crate) id: OrganisationId,
    /// Its people.
    pub(crate) circle: CircleId,
    pub(crate) name: String,
    pub(crate) kind: OrganisationKind,
    /// Its own address on the web; empty where it has none.
    pub(crate) website: String,
}

/// What is said of an organisation, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewOrganisation {
    pub(super) name: String,
    pub(super) kind: OrganisationKind,
    pub(super) website: String,
    /// What it is, in a few sentences.
    pub(super) about: String,
    /// What it offers to the cities of the network.
    pub(super) offers: String,
}
