//! What agendas give the other capabilities: the items of a meeting, and making one from whatever it comes from.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::thread::End;
use kernel::time::Timestamp;

use super::model::{AgendaItem, AgendaItemId, ItemKind, MINUTES_MAX, Plan, Said, Speaker};
use super::{acts, demo, speaking, store};
use crate::forum::{MeetingId, Story};
use crate::network::CityId;

/// The page of an item.
pub(crate) fn path(id: AgendaItemId) -> String {
    format!("/agenda-items/{id}")
}

/// An item of a draft, for what is begun from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) id: AgendaItemId,
    pub(crate) record: RecordId,
    pub(crate) meeting: MeetingId,
    pub(crate) title: String,
    /// For ever while it has no place.
    pub(crate) starts_at: Timestamp,
    pub(crate) minutes: i64,
    pub(crate) kind: ItemKind,
    /// Whether it is in confidence: partners are out of the room.
    pub(crate) is_closed: bool,
}

impl From<AgendaItem> for Line {
    fn from(item: AgendaItem) -> Self {
        let AgendaItem { id, meeting, plan, .. } = item;
        Self {
            id,
            record: store::record(id),
            meeting,
            title: plan.title,
            starts_at: plan.starts_at,
            minutes: plan.minutes,
            kind: plan.kind,
            is_closed: plan.is_closed,
        }
    }
}

/// The items of a meeting as the draft has them, by start; whoever asks sees to who may read them.
pub(crate) fn items(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Line>, Fault> {
    Ok(store::items(tx, meeting)?.into_iter().map(Line::from).collect())
}

/// An item as the draft has it, that was not removed; whoever asks sees to who may read it.
pub(crate) fn item(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<Line, Stop> {
    Ok(store::item(tx, id)?.into())
}

/// When posts speak at a meeting, as the draft has it: from when until when whoever was asked to speak and did not decline.
pub(crate) fn times_of_speakers(
    tx: &mut Tx<'_>,
    meeting: MeetingId,
) -> Result<Vec<(PostId, Timestamp, Timestamp)>, Fault> {
    let items = store::items(tx, meeting)?;
    let speakers = store::speaker::of_meeting(tx, meeting)?;
    let when = |speaker: &Speaker| {
        let plan = &items.iter().find(|item| item.id == speaker.item)?.plan;
        let speaks = plan.is_placed() && speaker.said != Said::Declined;
        speaks.then(|| (speaker.post, plan.starts_at, plan.ends_at()))
    };
    Ok(speakers.iter().filter_map(when).collect())
}

/// The posts that speak at a meeting or answer for a session there, as the draft has it.
pub(super) fn speaking(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<PostId>, Fault> {
    let speakers = store::speaker::of_meeting(tx, meeting)?.into_iter();
    let mut posts: Vec<PostId> =
        speakers.filter(|speaker| speaker.said != Said::Declined).map(|speaker| speaker.post).collect();
    let is_session = |item: &AgendaItem| matches!(item.plan.kind, ItemKind::Session | ItemKind::Breakout);
    posts.extend(store::items(tx, meeting)?.iter().filter(|item| is_session(item)).map(|item| item.plan.owner));
    Ok(posts)
}

/// What an item is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub(crate) title: String,
    pub(crate) words: String,
    /// Empty where it is about none.
    pub(crate) topic: String,
    /// The records that it comes from: needs, answers.
    pub(crate) sources: Vec<End>,
    /// The cities that it comes from.
    pub(crate) cities: Vec<CityId>,
}

/// Puts a session without a place on the draft of a meeting that the actor conducts, tied to what it comes from.
pub(crate) fn propose(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: MeetingId,
    proposal: &Proposal,
) -> Result<AgendaItemId, Stop> {
    let plan = acts::proposed(actor, &proposal.title, &proposal.words, &proposal.topic);
    acts::propose(tx, actor, meeting, &plan, (&proposal.sources, &proposal.cities))
}

/// How a session that was accepted elsewhere is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    /// Nothing where it is as long as a session usually is.
    pub(crate) minutes: Option<i64>,
    /// Of its title and words.
    pub(crate) language: Language,
    /// Who said that they speak; of these whoever attends for a city stands as a speaker.
    pub(crate) speakers: Vec<PostId>,
}

/// Puts an accepted session without a place on the draft of a meeting that the actor conducts, tied to what it comes from.
pub(crate) fn propose_session(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: MeetingId,
    proposal: &Proposal,
    slot: &Slot,
) -> Result<AgendaItemId, Stop> {
    let proposed = acts::proposed(actor, &proposal.title, &proposal.words, &proposal.topic);
    let minutes = slot.minutes.unwrap_or(proposed.minutes).min(MINUTES_MAX);
    let plan = Plan { minutes, language: slot.language, ..proposed };
    let item = acts::propose(tx, actor, meeting, &plan, (&proposal.sources, &proposal.cities))?;
    speaking::note_confirmed(tx, actor, item, &slot.speakers)?;
    Ok(item)
}

/// Notes that somebody said elsewhere that they speak in an item of the draft.
pub(crate) fn note_speaker(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, post: PostId) -> Result<(), Stop> {
    if found(store::item(tx, id))?.is_none() {
        return Ok(());
    }
    speaking::note_confirmed(tx, actor, id, &[post])
}

/// Notes that they said elsewhere that they do not, or not yet.
pub(crate) fn drop_speaker(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, post: PostId) -> Result<(), Stop> {
    if found(store::item(tx, id))?.is_none() {
        return Ok(());
    }
    speaking::note_declined(tx, actor, id, post)
}

/// Takes an item off the draft again, where it still is there.
pub(crate) fn take_off(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<(), Stop> {
    let Some(item) = found(store::item(tx, id))? else { return Ok(()) };
    if store::items(tx, item.meeting)?.iter().any(|one| one.id == id) {
        acts::remove(tx, actor, id)?;
    }
    Ok(())
}

/// The items of a meeting of the demo.
pub(crate) fn demo_items(tx: &mut Tx<'_>, story: Story) -> Result<Vec<Line>, Stop> {
    demo::items(tx, story)
}
