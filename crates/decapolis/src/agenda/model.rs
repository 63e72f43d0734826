//! Items of an agenda, who speaks, and its published versions. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::forum::MeetingId;
use crate::network::CityId;

kernel::id!(AgendaItemId, "The id of an item of an agenda.");
kernel::id!(SpeakerId, "The id of a post's part as a speaker of an item.");
kernel::id!(VersionId, "The id of a published version of an agenda.");

/// The kind of an item in threads and steps.
pub(crate) const KIND: &str = "agenda-item";
/// The kind of a speaker's part in steps.
pub(super) const SPEAKER_KIND: &str = "agenda-speaker";

/// Letters of the names of languages.
pub(super) const LANGUAGES_MAX: usize = 200;
/// Letters of the name of a room.
pub(super) const ROOM_MAX: usize = 60;
/// The most rooms of a meeting, and the most people in one.
pub(super) const ROOMS_MAX: usize = 50;
pub(super) const ROOM_SEATS_MAX: i64 = 20_000;
/// The longest item: a visit of a day.
pub(super) const MINUTES_MAX: i64 = 720;
/// How long a session is that nobody gave a length yet.
pub(super) const MINUTES_PROPOSED: i64 = 60;
/// Days before the meeting by which every item has its place.
pub(super) const PLACED_DAYS: i64 = 7;
/// Days in which somebody says whether they speak.
pub(super) const ANSWER_DAYS: i64 = 10;

/// What happens in an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ItemKind {
    Session,
    /// In small groups.
    Breakout,
    Break,
    /// Away from the house.
    SiteVisit,
    /// Something is decided.
    Decision,
    /// Without partners.
    Closed,
}

impl ItemKind {
    pub(super) const ALL: [ItemKind; 6] =
        [Self::Session, Self::Breakout, Self::Break, Self::SiteVisit, Self::Decision, Self::Closed];

    /// As in the database, in data and in forms.
    pub(crate) fn code(self) -> &'static str {
        match self {
            ItemKind::Session => "session",
            ItemKind::Breakout => "breakout",
            ItemKind::Break => "break",
            ItemKind::SiteVisit => "visit",
            ItemKind::Decision => "decision",
            ItemKind::Closed => "closed",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// In which languages an item is held, in words; empty where it is as in the whole meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Languages {
    pub(super) spoken: String,
    /// Into which it is interpreted, signed ones too.
    pub(super) interpreted: String,
}

/// What an item is to be: all that a form says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) kind: ItemKind,
    /// Whether partners are out of the room; a closed item always is.
    pub(super) is_closed: bool,
    pub(super) title: String,
    pub(super) words: String,
    pub(super) language: Language,
    /// Empty where it is about none.
    pub(super) topic: String,
    /// For ever while it has no place.
    pub(super) starts_at: Timestamp,
    pub(super) minutes: i64,
    /// Empty where it has none.
    pub(super) room: String,
    /// Who answers for it.
    pub(super) owner: PostId,
    pub(super) languages: Languages,
}

impl Plan {
    pub(super) fn is_placed(&self) -> bool {
        self.starts_at != Timestamp::FOREVER
    }

    pub(super) fn ends_at(&self) -> Timestamp {
        self.starts_at.plus_seconds(self.minutes * 60)
    }

    /// Whether both go on at some moment.
    pub(super) fn overlaps(&self, other: &Plan) -> bool {
        self.is_placed() && other.is_placed() && self.starts_at < other.ends_at() && other.starts_at < self.ends_at()
    }
}

/// An item as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AgendaItem {
    pub(super) id: AgendaItemId,
    pub(super) meeting: MeetingId,
    /// From 1 within its meeting, and the same for ever: programs for phones know it by this.
    pub(super) number: i64,
    pub(super) plan: Plan,
}

/// What a speaker said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Nothing yet.
    Asked,
    Confirmed,
    Declined,
}

impl Said {
    /// As in the database and in data.
    pub(super) fn code(self) -> &'static str {
        match self {
            Said::Asked => "asked",
            Said::Confirmed => "confirmed",
            Said::Declined => "declined",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::Asked, Self::Confirmed, Self::Declined].into_iter().find(|said| said.code() == code)
    }
}

/// A post that may be asked to speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Askable {
    pub(super) post: PostId,
    pub(super) is_partner: bool,
}

/// A post that was asked to speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Speaker {
    pub(super) id: SpeakerId,
    pub(super) item: AgendaItemId,
    pub(super) post: PostId,
    pub(super) asked_by: PostId,
    pub(super) said: Said,
    /// Why not, where they said so.
    pub(super) reason: String,
}

/// An item with the cities it comes from and who speaks: as the draft or a published version has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) id: AgendaItemId,
    pub(super) number: i64,
    pub(super) plan: Plan,
    pub(super) cities: Vec<CityId>,
    pub(super) speakers: Vec<Speaker>,
}

impl Entry {
    /// Whom a change of it touches: who answers for it and who speaks.
    pub(super) fn touched(&self) -> impl Iterator<Item = PostId> {
        let speakers = self.speakers.iter().filter(|speaker| speaker.said != Said::Declined);
        std::iter::once(self.plan.owner).chain(speakers.map(|speaker| speaker.post))
    }
}

/// A version as published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) id: VersionId,
    pub(super) meeting: MeetingId,
    /// From 1.
    pub(super) number: i64,
    pub(super) note: String,
    pub(super) language: Language,
    pub(super) published_at: Timestamp,
    /// Up to which post those who attend were told.
    pub(super) told_post: PostId,
    pub(super) entries: Vec<Entry>,
}
