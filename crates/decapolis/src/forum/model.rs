//! Series of meetings and the meetings themselves. Plain types.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::time::{Timestamp, Zone};

use super::seat::{SeatId, Side};
use crate::network::{CityId, RegionId};

kernel::id!(SeriesId, "The id of a series of meetings.");
kernel::id!(MeetingId, "A meeting's id.");

/// In which form a series meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// Twenty cities or so around a table, by invitation.
    Roundtable,
    /// A hundred people and more, with a call for sessions.
    Conference,
    /// By video.
    Online,
    /// A few who work on one thing.
    WorkingGroup,
}

impl Format {
    pub(super) const ALL: [Format; 4] = [Self::Roundtable, Self::Conference, Self::Online, Self::WorkingGroup];

    /// As in the database, in exports and in forms.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Format::Roundtable => "roundtable",
            Format::Conference => "conference",
            Format::Online => "online",
            Format::WorkingGroup => "working-group",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }
}

/// Whose posts may come to a meeting for a city.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admits {
    /// Only who leads a city's digital work.
    Leaders,
    /// Leaders, and officers in their place: one level down.
    LeadersAndOfficers,
}

impl Admits {
    pub(super) const ALL: [Admits; 2] = [Self::Leaders, Self::LeadersAndOfficers];

    pub(super) fn code(self) -> &'static str {
        match self {
            Admits::Leaders => "leaders",
            Admits::LeadersAndOfficers => "leaders-officers",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|admits| admits.code() == code)
    }

    /// Whether a post of this function may come.
    pub(super) fn lets_in(self, function: Function) -> bool {
        match self {
            Admits::Leaders => function == Function::Leader,
            Admits::LeadersAndOfficers => matches!(function, Function::Leader | Function::Officer),
        }
    }
}

/// A series, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewSeries {
    pub(super) name: String,
    /// What it is for.
    pub(super) purpose: String,
    pub(super) language: Language,
    /// The topic it is about; empty for all.
    pub(super) topic: String,
    pub(super) format: Format,
    /// The region it is for; nothing where it is for the whole network.
    pub(super) region: Option<RegionId>,
}

/// A series as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Series {
    pub(super) id: SeriesId,
    pub(super) name: String,
    pub(super) purpose: String,
    pub(super) language: Language,
    pub(super) topic: String,
    pub(super) format: Format,
    pub(super) region: Option<RegionId>,
}

/// A meeting, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewMeeting {
    pub(super) name: String,
    /// What it is about, in a few sentences; may be empty.
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) host: Option<CityId>,
    /// Where it is: an address, or how one joins.
    pub(super) place: String,
    pub(super) zone: Zone,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
    /// Whether the Chatham House rule holds: what was said may be used, who said it may not be told.
    pub(super) is_confidential: bool,
    /// For cities.
    pub(super) seats: i64,
    pub(super) per_city: i64,
    /// How many cities of one region may come; nothing where the meeting does not say.
    pub(super) per_region: Option<i64>,
    pub(super) partner_seats: i64,
    pub(super) admits: Admits,
    /// Until when invitations are to be answered.
    pub(super) answer_by: Timestamp,
}

/// A meeting as stored, with its series' format and region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meeting {
    pub(crate) id: MeetingId,
    pub(crate) series: SeriesId,
    /// Those who take part.
    pub(crate) circle: CircleId,
    pub(crate) name: String,
    pub(crate) words: String,
    pub(crate) language: Language,
    pub(crate) topic: String,
    pub(crate) format: Format,
    pub(crate) region: Option<RegionId>,
    pub(crate) host: Option<CityId>,
    pub(crate) place: String,
    /// The name of its zone in the IANA database.
    pub(crate) zone: String,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    /// Whether the Chatham House rule holds.
    pub(crate) is_confidential: bool,
    /// The post that chairs it.
    pub(crate) chair: PostId,
    pub(super) seats: i64,
    pub(super) per_city: i64,
    /// How many cities of one region may come; nothing where the meeting does not say.
    pub(super) per_region: Option<i64>,
    pub(super) partner_seats: i64,
    pub(super) admits: Admits,
    pub(super) answer_by: Timestamp,
    /// The post that made it.
    pub(crate) author: PostId,
    pub(crate) cancelled_at: Timestamp,
    pub(super) cancel_reason: String,
    /// How often what calendars show of it was changed.
    pub(crate) changes: i64,
}

/// Where a meeting stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Ahead,
    Running,
    Over,
    Cancelled,
}

impl Phase {
    /// As in data.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Phase::Ahead => "ahead",
            Phase::Running => "running",
            Phase::Over => "over",
            Phase::Cancelled => "cancelled",
        }
    }
}

impl Meeting {
    /// The zone in which its programme is written.
    pub(crate) fn zone(&self) -> Zone {
        self.zone.parse().unwrap_or(Zone::UTC)
    }

    /// From when on people are let in: the morning of the first day, in its zone.
    pub(super) fn doors_open_at(&self) -> Timestamp {
        let zone = self.zone();
        self.starts_at.date_in(&zone).start_in(&zone)
    }

    /// How many places there are for one side.
    pub(super) fn seats_of(&self, side: Side) -> i64 {
        match side {
            Side::City => self.seats,
            Side::Partner => self.partner_seats,
        }
    }

    pub(crate) fn phase(&self, now: Timestamp) -> Phase {
        if self.cancelled_at != Timestamp::FOREVER {
            Phase::Cancelled
        } else if now < self.starts_at {
            Phase::Ahead
        } else if now < self.ends_at {
            Phase::Running
        } else {
            Phase::Over
        }
    }
}

/// What somebody is to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Standing {
    /// Prepares and leads it: the secretariat, the network's chair, who chairs it, who heads its region.
    pub(crate) conducts: bool,
    /// Their post has a seat that it took.
    pub(crate) attends: bool,
    /// The seat is one of a partner.
    pub(crate) is_partner: bool,
}

/// A post that comes, or came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attendee {
    pub(crate) seat: SeatId,
    pub(crate) post: PostId,
    /// The city's people, or the partner's.
    pub(crate) home: CircleId,
    pub(crate) city: Option<CityId>,
    pub(crate) is_partner: bool,
    /// Whether they take part from afar, and so sleep and eat elsewhere.
    pub(crate) is_afar: bool,
}
