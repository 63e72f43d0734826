//! Publishing an agenda as a numbered version, and who hears of it.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::job;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::acts::{self, kept, note};
use super::changes::{self, Change};
use super::model::{Entry, Version, VersionId};
use super::rules::{self, MayKeep, Refusal};
use super::store::version;
use super::texts::Texts;
use super::{gathering, mails, telling};
use crate::forum::{Meeting, MeetingId};

/// Publishes what has a place. Of the first version all who attend hear; of a later one only whom its changes touch.
pub(super) fn publish(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, note: &str) -> Result<i64, Stop> {
    let Published { meeting, version, number, changes } = publish_untold(tx, actor, id, note)?;
    if number == 1 {
        job::put(tx, telling::ANNOUNCE.kind, &version.to_string(), tx.now())?;
        return Ok(1);
    }
    tell(tx, &meeting, number, (&changes, actor))?;
    Ok(number)
}

/// Tells each post of the changes that touch it; whoever made them knows.
fn tell(tx: &mut Tx<'_>, meeting: &Meeting, number: i64, (changes, by): (&[Change], &Actor)) -> Result<(), Stop> {
    for (post, changes) in telling::by_post(changes, by.post) {
        mails::tell_changed(tx, meeting, number, post, &changes)?;
    }
    Ok(())
}

/// Publishes what is in force at the hours to which its meeting moved it, and nothing else of the draft. Where nothing was
/// published there is nothing to do.
pub(super) fn publish_moved(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    keeps: &MayKeep<'_>,
    moved: impl Fn(Timestamp) -> Timestamp,
) -> Result<(), Stop> {
    let Some(before) = version::latest(tx, meeting.id)? else { return Ok(()) };
    let mut entries = before.entries.clone();
    for entry in &mut entries {
        entry.plan.starts_at = moved(entry.plan.starts_at);
    }
    let changes = changes::between(&before.entries, &entries);
    if changes.is_empty() {
        return Ok(());
    }
    let leave = rules::may_publish(keeps, &entries, Some(&before.entries))?;
    let (number, language) = (before.number + 1, keeps.actor.language);
    let words = Texts::new(language).meeting_was_moved();
    let version = version::insert(tx, &leave, (number, words, language))?.ok_or(Refusal::Meanwhile)?;
    note(tx, "agenda_published", keeps.actor, RecordId::from_number(version.number()))?;
    tell(tx, meeting, number, (&changes, keeps.actor))
}

/// A version that was published now.
pub(super) struct Published {
    meeting: Meeting,
    version: VersionId,
    number: i64,
    /// Since the version before.
    changes: Vec<Change>,
}

/// The same for the demo, whose people know it already.
pub(super) fn publish_untold(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, words: &str) -> Result<Published, Stop> {
    let (meeting, keeps) = kept(tx, actor, id)?;
    let draft = gathering::draft(tx, id)?;
    let entries: Vec<Entry> = draft.iter().filter(|entry| entry.plan.is_placed()).cloned().collect();
    let before = version::latest(tx, id)?;
    let old = before.as_ref().map(|before| before.entries.as_slice());
    let leave = rules::may_publish(&keeps, &entries, old)?;
    let number = before.as_ref().map_or(1, |before| before.number + 1);
    let language: Language = actor.language;
    let version = version::insert(tx, &leave, (number, words, language))?.ok_or(Refusal::Meanwhile)?;
    open_all(tx, &meeting, &draft)?;
    note(tx, "agenda_published", actor, RecordId::from_number(version.number()))?;
    let changes = changes::between(old.unwrap_or_default(), &entries);
    Ok(Published { meeting, version, number, changes })
}

/// What is published is found in threads by all who read it; what has lost its place no more.
fn open_all(tx: &mut Tx<'_>, meeting: &Meeting, draft: &[Entry]) -> Result<(), Stop> {
    draft.iter().try_for_each(|entry| acts::open(tx, meeting, (entry.id, &entry.plan), entry.plan.is_placed()))
}

/// Whether what has a place in the draft differs from the version in force.
pub(super) fn is_ahead(latest: Option<&Version>, draft: &[Entry]) -> bool {
    let placed: Vec<Entry> = draft.iter().filter(|entry| entry.plan.is_placed()).cloned().collect();
    latest.is_none_or(|latest| !changes::between(&latest.entries, &placed).is_empty())
}
