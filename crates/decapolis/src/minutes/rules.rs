//! Who may write down, vote, approve and evaluate at a meeting, and why not.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::texts::Texts;
use crate::forum::{Phase, Standing};

/// Reasons to say no about what is written down at a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Neither attends nor conducts it, and its minutes are not published to them.
    NotReader,
    /// Who attends for a city writes notes.
    NotAttending,
    /// Who conducts it does this.
    NotConducting,
    /// It was cancelled.
    Cancelled,
    /// Its minutes are published.
    Published,
    /// The vote is over.
    VoteEnded,
    /// The city, or the post, voted.
    Voted,
    /// A formal vote is the cities'.
    NoVote,
    /// Its chair approves the minutes.
    NotChair,
    /// They are with the chair, or published.
    NotDraft,
    /// They are not with the chair.
    NotWithChair,
    /// Only what is published is corrected.
    NotPublished,
    /// It is not over.
    NotOver,
    /// It was over long ago.
    TooLate,
    /// They answered, or somebody of theirs did.
    Answered,
    /// It waits for somebody else.
    NotAsked,
    /// The post does not attend for a city.
    NotThere,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotReader => "not-reader",
            Refusal::NotAttending => "not-attending",
            Refusal::NotConducting => "not-conducting",
            Refusal::Cancelled => "cancelled",
            Refusal::Published => "published",
            Refusal::VoteEnded => "vote-ended",
            Refusal::Voted => "voted",
            Refusal::NoVote => "no-vote",
            Refusal::NotChair => "not-chair",
            Refusal::NotDraft => "not-draft",
            Refusal::NotWithChair => "not-with-chair",
            Refusal::NotPublished => "not-published",
            Refusal::NotOver => "not-over",
            Refusal::TooLate => "too-late",
            Refusal::Answered => "answered",
            Refusal::NotAsked => "not-asked",
            Refusal::NotThere => "not-there",
        }
    }
}

/// How a meeting stands while something of it is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) phase: Phase,
    /// Under the Chatham House rule.
    pub(super) is_confidential: bool,
    pub(super) is_published: bool,
}

impl Room {
    /// Whether anything is written down still.
    fn is_open(&self) -> Result<(), Refusal> {
        match (self.phase, self.is_published) {
            (Phase::Cancelled, _) => Err(Refusal::Cancelled),
            (_, true) => Err(Refusal::Published),
            _ => Ok(()),
        }
    }
}

/// Whether somebody takes part in a meeting or conducts it.
pub(super) fn is_inside(standing: &Standing) -> bool {
    standing.conducts || standing.attends
}

/// Whether somebody reads what comes of closed items: nobody who works for a partner, whatever else they do.
pub(super) fn reads_closed(standing: &Standing) -> bool {
    is_inside(standing) && !standing.is_partner
}

/// Who reads what was decided and is to be done: who attends and conducts, then those to whom the minutes are published.
pub(super) fn may_read(standing: &Standing, is_published_to_them: bool) -> Result<(), Refusal> {
    if is_inside(standing) || is_published_to_them { Ok(()) } else { Err(Refusal::NotReader) }
}

/// Leave to take a note.
#[derive(Debug)]
#[must_use]
pub(super) struct MayNote {
    /// Whose note it is; nobody's under the Chatham House rule.
    pub(super) author: Option<PostId>,
    _seal: (),
}

/// Those who attend for a city and who conducts take notes, until the minutes are published. Under the Chatham House rule a
/// note has no author.
pub(super) fn may_note(actor: &Actor, standing: &Standing, room: &Room) -> Result<MayNote, Refusal> {
    if !reads_closed(standing) {
        return Err(Refusal::NotAttending);
    }
    room.is_open()?;
    Ok(MayNote { author: (!room.is_confidential).then_some(actor.post), _seal: () })
}

/// Leave to write down what a meeting decides and gives to do, and to open and end its votes.
#[derive(Debug)]
#[must_use]
pub(super) struct MayConduct {
    _seal: (),
}

/// Who conducts it, until the minutes are published.
pub(super) fn may_conduct(standing: &Standing, room: &Room) -> Result<MayConduct, Refusal> {
    if !standing.conducts {
        return Err(Refusal::NotConducting);
    }
    room.is_open()?;
    Ok(MayConduct { _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::post::Function;

    use super::*;
    use crate::testing::sample_actor;

    const NOBODY: Standing = Standing { conducts: false, attends: false, is_partner: false };
    const CITY: Standing = Standing { attends: true, ..NOBODY };
    const PARTNER: Standing = Standing { is_partner: true, ..CITY };
    const CHAIR: Standing = Standing { conducts: true, ..NOBODY };
    const ROOM: Room = Room { phase: Phase::Running, is_confidential: false, is_published: false };

    fn notes(standing: Standing, room: Room) -> Result<Option<PostId>, Refusal> {
        may_note(&sample_actor(Function::Leader), &standing, &room).map(|leave| leave.author)
    }

    #[test]
    fn under_the_chatham_house_rule_a_note_has_no_author() {
        assert_eq!(notes(CITY, ROOM), Ok(Some(sample_actor(Function::Leader).post)));
        assert_eq!(notes(CITY, Room { is_confidential: true, ..ROOM }), Ok(None));
    }

    #[test]
    fn who_attends_for_a_city_or_conducts_takes_notes() {
        assert!(notes(CHAIR, ROOM).is_ok());
        assert_eq!([notes(NOBODY, ROOM), notes(PARTNER, ROOM)], [Err(Refusal::NotAttending); 2]);
    }

    #[test]
    fn nothing_is_written_down_once_the_minutes_are_published_or_the_meeting_cancelled() {
        let published = Room { is_published: true, ..ROOM };
        let cancelled = Room { phase: Phase::Cancelled, ..ROOM };
        assert_eq!(
            [notes(CITY, published), notes(CITY, cancelled)],
            [Err(Refusal::Published), Err(Refusal::Cancelled)]
        );
        let conducts = |standing, room| may_conduct(&standing, &room).map(drop);
        assert_eq!(
            [conducts(CHAIR, ROOM), conducts(CHAIR, published), conducts(CITY, ROOM)],
            [Ok(()), Err(Refusal::Published), Err(Refusal::NotConducting)]
        );
    }

    #[test]
    fn others_read_when_the_minutes_are_published_to_them_and_partners_nothing_closed() {
        assert_eq!([may_read(&CITY, false), may_read(&CHAIR, false), may_read(&NOBODY, true)], [Ok(()); 3]);
        assert_eq!(may_read(&NOBODY, false), Err(Refusal::NotReader));
        assert_eq!([NOBODY, CITY, PARTNER, CHAIR].map(|one| reads_closed(&one)), [false, true, false, true]);
    }
}
