//! By when the papers of a meeting are due: as who conducts it said, else a week before it begins.

use kernel::db::Tx;
use kernel::form;
use kernel::language::{DateLength, Language};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Date, Timestamp};

use super::super::acts::note;
use super::super::texts::Texts;
use super::model::DUE_DAYS;
use super::rules::MaySetDue;
use super::{owed, rules, store};
use crate::forum::{self, Meeting, MeetingId, Phase};

/// The day by which papers are due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Deadline {
    /// The last day, as the meeting's place counts it.
    pub(in super::super) day: Date,
    /// From when on a paper is late.
    pub(in super::super) due_at: Timestamp,
}

impl Deadline {
    pub(in super::super) fn of(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Self, Stop> {
        let zone = meeting.zone();
        let day = match store::due(tx, meeting.id)? {
            Some(due_at) => form::last_day(due_at, &zone),
            None => meeting.starts_at.date_in(&zone).plus_days(-DUE_DAYS),
        };
        Ok(Self { day, due_at: day.plus_days(1).start_in(&zone) })
    }

    /// "Papers are due by 2 June 2026. What comes later is marked late."
    pub(in super::super) fn in_words(self, language: Language) -> String {
        Texts::new(language).papers_due_by(language.date(self.day, DateLength::Long)).to_string()
    }
}

/// A meeting, and leave to say by when its papers are due.
pub(super) fn settable<'a>(tx: &mut Tx<'_>, actor: &'a Actor, id: MeetingId) -> Result<(Meeting, MaySetDue<'a>), Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let leave = rules::may_set_due(actor, id, &standing, meeting.phase(tx.now()) == Phase::Cancelled)?;
    Ok((meeting, leave))
}

/// Says by when papers are due.
pub(super) fn set(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, day: Date) -> Result<(), Stop> {
    let (meeting, leave) = settable(tx, actor, id)?;
    store::set_due(tx, &leave, day.plus_days(1).start_in(&meeting.zone()))?;
    owed::follow_all(tx, &meeting)?;
    note(tx, "papers_due_set", actor, forum::record(id))
}
