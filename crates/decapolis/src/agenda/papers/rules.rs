//! Who may add papers to an item, bring new versions, clear and remove them; and who sees what is not cleared.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::super::model::{Entry, Plan, Said};
use super::super::texts::Texts;
use super::model::{PAPERS_MAX, Paper, PaperKind, VERSIONS_MAX};
use crate::forum::{MeetingId, Standing};

/// Reasons to say no about papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Refusal {
    /// Neither answers for the item nor speaks nor conducts the meeting.
    NotPreparing,
    /// The meeting was called off.
    Cancelled,
    /// The item is not on the agenda any more.
    ItemGone,
    /// The item has as many papers as it may have.
    TooManyPapers,
    /// The paper has as many versions as it may have.
    TooManyVersions,
    /// It was removed.
    Removed,
    /// A recording is an address.
    NoFile,
    /// Everybody sees it, or it was cleared before.
    NothingToClear,
    /// Neither speaks nor conducts the meeting.
    NotClearing,
    /// Does not conduct the meeting.
    NotConducting,
    /// Neither answers for the item nor conducts the meeting.
    NotOwing,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(
            texts.paper_refused_title(code),
            texts.paper_refused_reason(code),
            texts.paper_refused_remedy(code),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotPreparing => "not-preparing",
            Refusal::Cancelled => "meeting-cancelled",
            Refusal::ItemGone => "item-gone",
            Refusal::TooManyPapers => "too-many-papers",
            Refusal::TooManyVersions => "too-many-versions",
            Refusal::Removed => "paper-removed",
            Refusal::NoFile => "no-file",
            Refusal::NothingToClear => "nothing-to-clear",
            Refusal::NotClearing => "not-clearing",
            Refusal::NotConducting => "not-conducting",
            Refusal::NotOwing => "not-owing",
        }
    }
}

/// What an item is to somebody who does something with its papers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item<'i> {
    pub(super) entry: &'i Entry,
    pub(super) standing: &'i Standing,
    pub(super) is_cancelled: bool,
    /// Whether it stands in the draft, and was not removed.
    pub(super) is_there: bool,
}

/// Whether somebody prepares an item: answers for it, speaks in it, or conducts the meeting. They see what is not cleared.
pub(in super::super) fn prepares(actor: &Actor, entry: &Entry, standing: &Standing) -> bool {
    standing.conducts || entry.plan.owner == actor.post || speaks(actor, entry)
}

fn speaks(actor: &Actor, entry: &Entry) -> bool {
    entry.speakers.iter().any(|speaker| speaker.post == actor.post && speaker.said != Said::Declined)
}

/// Leave to work on the papers of an item.
#[derive(Debug, Clone, Copy)]
#[must_use]
pub(super) struct MayPrepare<'a> {
    pub(super) actor: &'a Actor,
    pub(super) entry: &'a Entry,
    _seal: (),
}

/// Who prepares an item works on its papers, also after the meeting, as long as it is not called off.
pub(super) fn may_prepare<'a>(actor: &'a Actor, item: Item<'a>) -> Result<MayPrepare<'a>, Refusal> {
    if !prepares(actor, item.entry, item.standing) {
        return Err(Refusal::NotPreparing);
    }
    still_there(item)?;
    Ok(MayPrepare { actor, entry: item.entry, _seal: () })
}

/// Leave to say whether an item owes a paper.
#[derive(Debug)]
#[must_use]
pub(super) struct MayOwe {
    pub(super) is_owed: bool,
    pub(super) by: PostId,
    _seal: (),
}

/// What is to be decided is read before: an item of that kind owes a paper without anybody's word.
pub(super) fn owes_by_kind(plan: &Plan) -> MayOwe {
    MayOwe { is_owed: true, by: plan.owner, _seal: () }
}

/// Who conducts the meeting asks for a paper.
pub(super) fn may_ask_for_paper(actor: &Actor, item: Item<'_>) -> Result<MayOwe, Refusal> {
    if !item.standing.conducts {
        return Err(Refusal::NotConducting);
    }
    still_there(item)?;
    Ok(MayOwe { is_owed: true, by: actor.post, _seal: () })
}

/// Who conducts the meeting, or who answers for the item, says that none is needed.
pub(super) fn may_waive_paper(actor: &Actor, item: Item<'_>) -> Result<MayOwe, Refusal> {
    let owes = item.entry.plan.owner == actor.post && !actor.is_assistant;
    if !item.standing.conducts && !owes {
        return Err(Refusal::NotOwing);
    }
    still_there(item)?;
    Ok(MayOwe { is_owed: false, by: actor.post, _seal: () })
}

fn still_there(item: Item<'_>) -> Result<(), Refusal> {
    match (item.is_cancelled, item.is_there) {
        (true, _) => Err(Refusal::Cancelled),
        (_, false) => Err(Refusal::ItemGone),
        _ => Ok(()),
    }
}

/// Leave to add a paper.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAdd<'a> {
    pub(super) actor: &'a Actor,
    pub(super) entry: &'a Entry,
    _seal: (),
}

/// As many as an item may have.
pub(super) fn may_add<'a>(leave: &MayPrepare<'a>, count: usize) -> Result<MayAdd<'a>, Refusal> {
    if count >= PAPERS_MAX {
        return Err(Refusal::TooManyPapers);
    }
    Ok(MayAdd { actor: leave.actor, entry: leave.entry, _seal: () })
}

/// Leave to bring a new version of a paper.
#[derive(Debug)]
#[must_use]
pub(super) struct MayRenew<'a> {
    pub(super) actor: &'a Actor,
    pub(super) paper: &'a Paper,
    _seal: (),
}

/// A paper that has a file and was not removed gets as many versions as it may have.
pub(super) fn may_renew<'a>(
    leave: &MayPrepare<'a>,
    paper: &'a Paper,
    versions: usize,
) -> Result<MayRenew<'a>, Refusal> {
    if paper.removed.is_some() {
        return Err(Refusal::Removed);
    }
    if paper.kind == PaperKind::Recording {
        return Err(Refusal::NoFile);
    }
    if versions >= VERSIONS_MAX {
        return Err(Refusal::TooManyVersions);
    }
    Ok(MayRenew { actor: leave.actor, paper, _seal: () })
}

/// Leave to show slides or a recording to all who read the item.
#[derive(Debug)]
#[must_use]
pub(super) struct MayClear<'a> {
    pub(super) actor: &'a Actor,
    pub(super) paper: &'a Paper,
    _seal: (),
}

/// A speaker of the item or who conducts the meeting clears what waits for it, once.
pub(super) fn may_clear<'a>(
    leave: &MayPrepare<'a>,
    paper: &'a Paper,
    standing: &Standing,
) -> Result<MayClear<'a>, Refusal> {
    if paper.removed.is_some() {
        return Err(Refusal::Removed);
    }
    if !paper.waits_for_clearance() {
        return Err(Refusal::NothingToClear);
    }
    if !standing.conducts && !speaks(leave.actor, leave.entry) {
        return Err(Refusal::NotClearing);
    }
    Ok(MayClear { actor: leave.actor, paper, _seal: () })
}

/// Leave to remove a paper.
#[derive(Debug)]
#[must_use]
pub(super) struct MayRemove<'a> {
    pub(super) actor: &'a Actor,
    pub(super) paper: &'a Paper,
    _seal: (),
}

/// Whoever works on the papers of an item removes one, once.
pub(super) fn may_remove<'a>(leave: &MayPrepare<'a>, paper: &'a Paper) -> Result<MayRemove<'a>, Refusal> {
    if paper.removed.is_some() {
        return Err(Refusal::Removed);
    }
    Ok(MayRemove { actor: leave.actor, paper, _seal: () })
}

/// Leave to say by when papers are due.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySetDue<'a> {
    pub(super) actor: &'a Actor,
    pub(super) meeting: MeetingId,
    _seal: (),
}

/// Who conducts a meeting says by when its papers are due, as long as it is not called off.
pub(super) fn may_set_due<'a>(
    actor: &'a Actor,
    meeting: MeetingId,
    standing: &Standing,
    is_cancelled: bool,
) -> Result<MaySetDue<'a>, Refusal> {
    match (standing.conducts, is_cancelled) {
        (false, _) => Err(Refusal::NotConducting),
        (true, true) => Err(Refusal::Cancelled),
        (true, false) => Ok(MaySetDue { actor, meeting, _seal: () }),
    }
}

#[cfg(test)]
#[path = "../tests/papers/rules.rs"]
mod tests;
