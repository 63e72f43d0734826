//! What the page of a round is drawn from, loaded once.

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::design::Words;
use kernel::id::Id;
use kernel::language::sort_key;
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::gathering::{self, Solved};
use super::super::model::{Decision, Entry, EntryId, PublishedPair, Round, RoundId, Side, Wish};
use super::super::{acts, repairing, store};
use crate::network;
use crate::support::{self, Rung};

/// A round with all that one page says of it.
pub(in crate::round) struct View {
    pub(in crate::round) round: Round,
    pub(in crate::round) rung: Option<Rung>,
    pub(in crate::round) entries: Vec<Entry>,
    pub(in crate::round) wishes: Vec<Wish>,
    pub(in crate::round) decisions: Vec<Decision>,
    /// The latest solution, then the one before.
    pub(in crate::round) solved: Vec<Solved>,
    pub(in crate::round) pairs: Vec<PublishedPair>,
    /// Whose post is vacant after publishing, and with whom they are.
    pub(in crate::round) vacant: Vec<(EntryId, EntryId)>,
    names: BTreeMap<CircleId, String>,
    pub(in crate::round) own: Option<Entry>,
    pub(in crate::round) is_staff: bool,
}

impl View {
    pub(in crate::round) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>, id: RoundId) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let round = store::round(tx, id)?;
        let entries = store::entries(tx, id)?;
        let is_staff = actor.function == Function::Secretariat;
        let own = acts::own_entry(&entries, actor.post).cloned();
        let pairs = if is_staff || own.is_some() { gathering::pairs(tx, id)? } else { Vec::new() };
        Ok(Self {
            vacant: if is_staff { repairing::vacant_pairs(tx, id, &pairs)? } else { Vec::new() },
            rung: support::rungs(tx, visit.language())?.into_iter().find(|rung| rung.id == round.template),
            wishes: if is_staff || own.is_some() { store::wishes(tx, id)? } else { Vec::new() },
            decisions: if is_staff { store::decisions(tx, id)? } else { Vec::new() },
            solved: if is_staff || own.is_some() { gathering::solved(tx, &round)? } else { Vec::new() },
            pairs,
            names: network::names_of_homes(tx, visit.language())?,
            own,
            is_staff,
            entries,
            round,
        })
    }

    /// Those of a side who take part, as selects and lists name them.
    pub(in crate::round) fn of_side(&self, side: Side) -> Vec<&Entry> {
        self.entries.iter().filter(|entry| entry.side == side && entry.takes_part()).collect()
    }

    /// The same in the alphabetical order of the names that the reader sees.
    pub(super) fn by_name(&self, side: Side) -> Vec<&Entry> {
        let mut entries = self.of_side(side);
        entries.sort_by_cached_key(|entry| sort_key(&self.name(entry)));
        entries
    }

    pub(super) fn options(&self, side: Side) -> Vec<(String, String)> {
        self.by_name(side).into_iter().map(|entry| (entry.id.to_string(), self.name(entry))).collect()
    }

    /// The city; with the post where several of the city take part.
    pub(in crate::round) fn name(&self, entry: &Entry) -> String {
        let is_another = |other: &Entry| other.home == entry.home && other.id != entry.id;
        if self.entries.iter().any(is_another) {
            return format!("{} – {}", self.city(entry), entry.post_title);
        }
        self.city(entry)
    }

    pub(in crate::round) fn city(&self, entry: &Entry) -> String {
        self.names.get(&entry.home).cloned().unwrap_or_else(|| entry.home_name.clone())
    }

    /// The same as words of a page.
    pub(super) fn named(&self, entry: i64) -> Words {
        Words::written(self.city_of(entry), None)
    }

    pub(super) fn city_of(&self, entry: i64) -> String {
        self.entry(entry).map(|entry| self.city(entry)).unwrap_or_default()
    }

    pub(super) fn entry(&self, entry: i64) -> Option<&Entry> {
        self.entries.iter().find(|known| known.id.number() == entry)
    }
}
