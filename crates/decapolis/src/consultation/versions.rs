//! The reply, and what was done, in the language of whoever reads it: a version where there is one, else as it was written, and in which
//! language that is.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Fault;

use super::model::{ConsultationId, Disposition, Item, Reply};
use super::store::version::{self, REPLY};
use crate::follow_up::{Shown, Version, shown};

/// All versions of a consultation's response, by place.
#[derive(Debug, Default)]
pub(super) struct Versions(BTreeMap<i64, Vec<Version>>);

impl Versions {
    pub(super) fn load(tx: &mut Tx<'_>, consultation: ConsultationId) -> Result<Self, Fault> {
        let mut versions: BTreeMap<i64, Vec<Version>> = BTreeMap::new();
        for (place, version) in version::all(tx, consultation)? {
            versions.entry(place).or_default().push(version);
        }
        Ok(Self(versions))
    }

    /// Of the reply.
    pub(super) fn of_reply(&self) -> &[Version] {
        self.at(REPLY)
    }

    /// Of why something was done with a question.
    pub(super) fn of_item(&self, item: &Item) -> &[Version] {
        self.at(item.place)
    }

    fn at(&self, place: i64) -> &[Version] {
        self.0.get(&place).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn reply<'a>(&'a self, reply: &'a Reply, reader: Language) -> Shown<'a> {
        shown((&reply.words, reply.language), self.of_reply(), reader)
    }

    pub(super) fn why<'a>(&'a self, item: &Item, disposition: &'a Disposition, reader: Language) -> Shown<'a> {
        shown((&disposition.why, disposition.language), self.of_item(item), reader)
    }
}
