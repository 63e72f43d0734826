//! One item as one reader sees it: as the draft has it, or as it was published.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::{Stop, found};

use super::changes;
use super::gathering;
use super::model::{AgendaItemId, Entry};
use super::rules;
use super::store::{self, version};
use crate::forum::{self, Meeting, Standing};
use crate::network;

/// An item with its meeting.
pub(super) struct Shown {
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) entry: Entry,
    /// Whether it is taken from the draft, where it can be changed.
    pub(super) is_draft: bool,
    /// Whether others read it otherwise, or not at all.
    pub(super) is_ahead: bool,
}

impl Shown {
    /// Who reads the draft, or speaks in it, sees it there; what was removed since, and for all others, as it was published. The
    /// people of a city that it comes from see it in the draft as well.
    ///
    /// # Errors
    /// Missing where there is nothing of it for this reader.
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<Self, Stop> {
        let meeting = store::meeting_of(tx, id)?.ok_or(Stop::Missing)?;
        let meeting = forum::readable(tx, actor, meeting)?;
        let standing = forum::standing(tx, actor, &meeting)?;
        let latest = version::latest(tx, meeting.id)?.map(|latest| latest.entries).unwrap_or_default();
        let published = latest.into_iter().find(|entry| entry.id == id);
        let draft = draft(tx, id)?;
        let speaks = draft.as_ref().is_some_and(|entry| rules::reads_as_speaker(actor, entry));
        let reads_draft = rules::reads_draft(&standing);
        if (reads_draft || speaks)
            && let Some(entry) = draft
        {
            let was: Vec<Entry> = published.into_iter().collect();
            let is_ahead = !changes::between(&was, std::slice::from_ref(&entry)).is_empty();
            return Ok(Self { meeting, standing, entry, is_draft: true, is_ahead });
        }
        if let Some(entry) = published.filter(|entry| reads_draft || !entry.plan.is_closed) {
            return Ok(Self { meeting, standing, entry, is_draft: false, is_ahead: false });
        }
        let entry = draft.ok_or(Stop::Missing)?;
        if !rules::reads_own(actor, &circles(tx, &entry)?, &entry.plan) {
            return Err(Stop::Missing);
        }
        Ok(Self { meeting, standing, entry, is_draft: true, is_ahead: true })
    }
}

fn draft(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<Option<Entry>, Stop> {
    let Some(item) = found(store::item(tx, id))? else { return Ok(None) };
    Ok(Some(gathering::entry(tx, item)?))
}

fn circles(tx: &mut Tx<'_>, entry: &Entry) -> Result<Vec<CircleId>, Stop> {
    entry.cities.iter().map(|city| Ok(network::city(tx, *city)?.circle)).collect()
}
