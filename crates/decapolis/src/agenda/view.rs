//! An agenda as one reader sees it: the draft, or what was published less what is in confidence.

use std::collections::BTreeMap;

use kernel::circle::{RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;

use super::model::{AgendaItemId, Entry, Version};
use super::people::People;
use super::store::{self, version};
use super::{gathering, papers, publishing, rules};
use crate::forum::{self, Meeting, MeetingId, Phase, Standing};
use crate::need::{self, NeedId, OpenNeed};

/// What a page is drawn from.
pub(super) struct View {
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) is_cancelled: bool,
    /// What the reader sees, by start.
    pub(super) entries: Vec<Entry>,
    /// The version in force, without its items: those are above for whoever reads it.
    pub(super) version: Option<Head>,
    /// Whether the draft differs from it; for whoever reads the draft.
    pub(super) is_ahead: bool,
    /// The needs behind items that the reader may read.
    needs: Vec<(AgendaItemId, NeedId)>,
    read: BTreeMap<NeedId, OpenNeed>,
    people: People,
    /// The papers of the items that the reader sees.
    pub(super) papers: Vec<papers::Versions>,
    pub(super) deadline: papers::Deadline,
}

/// A version without its items.
#[derive(Debug, Clone)]
pub(super) struct Head {
    pub(super) number: i64,
    pub(super) note: String,
    pub(super) language: Language,
    pub(super) published_at: Timestamp,
}

impl View {
    /// The agenda of a meeting that the reader may know of.
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>, id: MeetingId) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let meeting = forum::readable(tx, actor, id)?;
        let standing = forum::standing(tx, actor, &meeting)?;
        let latest = version::latest(tx, id)?;
        let reads_draft = rules::reads_draft(&standing);
        let head = latest.as_ref().map(Head::of);
        let mut is_ahead = false;
        let entries = if reads_draft {
            let draft = gathering::draft(tx, id)?;
            is_ahead = publishing::is_ahead(latest.as_ref(), &draft);
            draft
        } else {
            published(latest)
        };
        let needs = store::needs(tx, id, actor.post)?;
        let read = read_needs(tx, &needs)?;
        let people = People::of(tx, visit.language(), &entries)?;
        let is_cancelled = meeting.phase(tx.now()) == Phase::Cancelled;
        let papers = papers::of_entries(tx, actor, &entries, &standing)?;
        let deadline = papers::Deadline::of(tx, &meeting)?;
        Ok(Self {
            papers,
            deadline,
            meeting,
            standing,
            is_cancelled,
            entries,
            version: head,
            is_ahead,
            needs,
            read,
            people,
        })
    }

    pub(super) fn reads_draft(&self) -> bool {
        rules::reads_draft(&self.standing)
    }

    /// Whether the reader keeps the agenda.
    pub(super) fn keeps(&self) -> bool {
        self.standing.conducts && !self.is_cancelled
    }

    /// The needs behind an item that the reader may read.
    pub(super) fn needs_of(&self, item: AgendaItemId) -> Vec<&OpenNeed> {
        let own = self.needs.iter().filter(|(known, _)| *known == item);
        own.filter_map(|(_, need)| self.read.get(need)).collect()
    }

    /// The papers of an item that the reader sees.
    pub(super) fn papers_of(&self, item: AgendaItemId) -> Vec<&papers::Versions> {
        self.papers.iter().filter(|versions| versions.paper.item == item).collect()
    }

    pub(super) fn people(&self) -> &People {
        &self.people
    }
}

/// The items of a version that others than those who read the draft see.
pub(super) fn published(version: Option<Version>) -> Vec<Entry> {
    let entries = version.map(|version| version.entries).unwrap_or_default();
    entries.into_iter().filter(|entry| !entry.plan.is_closed).collect()
}

/// The needs, as many statements as there are tens of them.
fn read_needs(tx: &mut Tx<'_>, needs: &[(AgendaItemId, NeedId)]) -> Result<BTreeMap<NeedId, OpenNeed>, Stop> {
    let mut ids: Vec<RecordId> = needs.iter().map(|(_, need)| RecordId::from_number(need.number())).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut read = BTreeMap::new();
    for some in Records::parts(&ids) {
        read.extend(need::of_records(tx, &some)?.into_iter().map(|need| (need.id, need)));
    }
    Ok(read)
}

impl Head {
    pub(super) fn of(version: &Version) -> Self {
        let Version { number, note, language, published_at, .. } = version;
        Self { number: *number, note: note.clone(), language: *language, published_at: *published_at }
    }
}
