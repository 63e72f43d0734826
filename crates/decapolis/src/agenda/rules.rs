//! Who may keep an agenda, ask and answer as a speaker, publish; and what each reader sees of it.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{AgendaItem, AgendaItemId, Askable, Entry, Plan, Said, Speaker};
use super::texts::Texts;
use crate::forum::{MeetingId, Phase, Standing};

/// Reasons to say no about agendas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Does not conduct the meeting.
    NotConducting,
    /// The meeting was called off.
    Cancelled,
    /// The post that shall answer for an item or speak does not take part.
    NotThere,
    /// Was asked to speak in it before.
    AskedBefore,
    /// One partner speaks in it, or was asked to.
    PartnerSpeaks,
    /// A partner is to speak where partners are out of the room.
    Confidential,
    /// Is not whoever was asked.
    NotAsked,
    /// Has answered already.
    Answered,
    /// Nothing has a start.
    NothingPlaced,
    /// All is as in the latest version.
    NothingNew,
    /// No open need stands under the topic any more.
    NoNeeds,
    /// Does not come to the meeting, or not into that room.
    NotComing,
    /// The meeting is over.
    Over,
    /// Another change came first.
    Meanwhile,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotConducting => "not-conducting",
            Refusal::Cancelled => "meeting-cancelled",
            Refusal::NotThere => "not-there",
            Refusal::AskedBefore => "asked-before",
            Refusal::PartnerSpeaks => "partner-speaks",
            Refusal::Confidential => "confidential",
            Refusal::NotAsked => "not-asked",
            Refusal::Answered => "answered",
            Refusal::NothingPlaced => "nothing-placed",
            Refusal::NothingNew => "nothing-new",
            Refusal::NoNeeds => "no-needs",
            Refusal::NotComing => "not-coming",
            Refusal::Over => "over",
            Refusal::Meanwhile => "meanwhile",
        }
    }
}

/// Whether a reader sees the draft, and what is in confidence: who conducts the meeting and who attends it for a city. All
/// others read what was published, less what is in confidence.
pub(super) fn reads_draft(standing: &Standing) -> bool {
    standing.conducts || (standing.attends && !standing.is_partner)
}

/// Whether somebody reads an item of the draft besides: the people of a city that it comes from, unless it is in confidence.
pub(super) fn reads_own(actor: &Actor, sources: &[CircleId], plan: &Plan) -> bool {
    !plan.is_closed && sources.contains(&actor.home)
}

/// Whether somebody reads an item of the draft since they speak in it, or were asked to: also a partner, and who does not attend.
pub(super) fn reads_as_speaker(actor: &Actor, entry: &Entry) -> bool {
    !entry.plan.is_closed && entry.speakers.iter().any(|one| one.post == actor.post && one.said != Said::Declined)
}

/// Leave to keep the agenda of a meeting.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeep<'a> {
    pub(super) actor: &'a Actor,
    pub(super) meeting: MeetingId,
    _seal: (),
}

/// Who conducts a meeting keeps its agenda, as long as it is not called off; also afterwards, as it really went.
pub(super) fn may_keep<'a>(
    actor: &'a Actor,
    meeting: MeetingId,
    standing: &Standing,
    is_cancelled: bool,
) -> Result<MayKeep<'a>, Refusal> {
    match (standing.conducts, is_cancelled) {
        (false, _) => Err(Refusal::NotConducting),
        (true, true) => Err(Refusal::Cancelled),
        (true, false) => Ok(MayKeep { actor, meeting, _seal: () }),
    }
}

/// Leave to give an item its plan.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPlan<'a> {
    pub(super) actor: &'a Actor,
    pub(super) meeting: MeetingId,
    pub(super) plan: &'a Plan,
    _seal: (),
}

/// Whoever answers for an item takes part in the meeting, or conducts it. `posts` are those.
pub(super) fn may_plan<'a>(leave: &MayKeep<'a>, plan: &'a Plan, posts: &[PostId]) -> Result<MayPlan<'a>, Refusal> {
    if !posts.contains(&plan.owner) && plan.owner != leave.actor.post {
        return Err(Refusal::NotThere);
    }
    Ok(MayPlan { actor: leave.actor, meeting: leave.meeting, plan, _seal: () })
}

/// Nobody is put out of the room in which they speak: an item with a partner among its speakers stays open. `partners` are those
/// that attend.
pub(super) fn keeps_its_speakers(plan: &Plan, speakers: &[Speaker], partners: &[PostId]) -> Result<(), Refusal> {
    let is_told_out = |one: &Speaker| one.said != Said::Declined && partners.contains(&one.post);
    if plan.is_closed && speakers.iter().any(is_told_out) { Err(Refusal::Confidential) } else { Ok(()) }
}

/// Leave to ask a post to speak.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAsk<'a> {
    pub(super) actor: &'a Actor,
    pub(super) item: &'a AgendaItem,
    pub(super) post: PostId,
    _seal: (),
}

/// Each of `among` is asked once; one that declined may be asked again. Of partners one speaks in an item at most, and none where
/// partners are out of the room.
pub(super) fn may_ask<'a>(
    leave: &MayKeep<'a>,
    item: &'a AgendaItem,
    speakers: &[Speaker],
    among: &[Askable],
    post: PostId,
) -> Result<MayAsk<'a>, Refusal> {
    let asked = among.iter().find(|one| one.post == post).ok_or(Refusal::NotThere)?;
    let speaks = |post: PostId| speakers.iter().any(|one| one.post == post && one.said != Said::Declined);
    if speaks(post) {
        return Err(Refusal::AskedBefore);
    }
    if asked.is_partner && item.plan.is_closed {
        return Err(Refusal::Confidential);
    }
    if asked.is_partner && among.iter().any(|one| one.is_partner && speaks(one.post)) {
        return Err(Refusal::PartnerSpeaks);
    }
    Ok(MayAsk { actor: leave.actor, item, post, _seal: () })
}

/// Leave to say whether one speaks.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAnswer<'a> {
    pub(super) speaker: &'a Speaker,
    _seal: (),
}

/// Whoever was asked answers once, as long as the meeting is not called off.
pub(super) fn may_answer<'a>(
    actor: &Actor,
    speaker: &'a Speaker,
    is_cancelled: bool,
) -> Result<MayAnswer<'a>, Refusal> {
    if speaker.post != actor.post {
        return Err(Refusal::NotAsked);
    }
    if is_cancelled {
        return Err(Refusal::Cancelled);
    }
    if speaker.said != Said::Asked {
        return Err(Refusal::Answered);
    }
    Ok(MayAnswer { speaker, _seal: () })
}

/// Whoever said elsewhere that they speak is not asked again; another capability asked their rule.
pub(super) fn said_elsewhere(speaker: &Speaker) -> MayAnswer<'_> {
    MayAnswer { speaker, _seal: () }
}

/// Leave to take an answer back.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTakeBack<'a> {
    pub(super) speaker: &'a Speaker,
    _seal: (),
}

/// Whoever answered takes it back.
pub(super) fn may_take_back<'a>(actor: &Actor, speaker: &'a Speaker) -> Result<MayTakeBack<'a>, Refusal> {
    if speaker.post != actor.post || speaker.said == Said::Asked {
        return Err(Refusal::NotAsked);
    }
    Ok(MayTakeBack { speaker, _seal: () })
}

/// Whoever took it back elsewhere does not speak; another capability asked their rule.
pub(super) fn taken_back_elsewhere(speaker: &Speaker) -> MayTakeBack<'_> {
    MayTakeBack { speaker, _seal: () }
}

/// Leave to say that one wants to hear an item.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWish {
    pub(super) item: AgendaItemId,
    pub(super) post: PostId,
    _seal: (),
}

/// Whoever comes, until the meeting is over; a partner not where partners are out of the room.
pub(super) fn may_wish(actor: &Actor, standing: &Standing, phase: Phase, entry: &Entry) -> Result<MayWish, Refusal> {
    if !standing.attends || actor.is_assistant || (standing.is_partner && entry.plan.is_closed) {
        return Err(Refusal::NotComing);
    }
    match phase {
        Phase::Ahead | Phase::Running => Ok(MayWish { item: entry.id, post: actor.post, _seal: () }),
        Phase::Over => Err(Refusal::Over),
        Phase::Cancelled => Err(Refusal::Cancelled),
    }
}

/// Leave to publish the agenda.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPublish<'a> {
    pub(super) actor: &'a Actor,
    pub(super) meeting: MeetingId,
    /// What is published.
    pub(super) entries: &'a [Entry],
    _seal: (),
}

/// Something has a start, and something is not as in the latest version. `entries` are those of the draft that have a start.
pub(super) fn may_publish<'a>(
    leave: &MayKeep<'a>,
    entries: &'a [Entry],
    latest: Option<&[Entry]>,
) -> Result<MayPublish<'a>, Refusal> {
    if entries.is_empty() {
        return Err(Refusal::NothingPlaced);
    }
    if latest.is_some_and(|latest| super::changes::between(latest, entries).is_empty()) {
        return Err(Refusal::NothingNew);
    }
    Ok(MayPublish { actor: leave.actor, meeting: leave.meeting, entries, _seal: () })
}

#[cfg(test)]
#[path = "tests/rules.rs"]
mod tests;
