//! Interviews before a meeting: what a city says, of which kind, how urgent it is, and who may read it. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::forum::MeetingId;
use crate::need::NeedId;
use crate::network::CityId;

kernel::id!(InterviewId, "The id of what one city says before one meeting.");
kernel::id!(AnswerId, "The id of one thing that a city says before a meeting.");

/// Answers are in so many days before the meeting, when its themes are made from them: five weeks.
const DUE_DAYS_BEFORE: i64 = 35;
/// Whoever is asked later than that has so many days.
const DUE_DAYS: i64 = 10;
/// Days in which a city says whether a call was noted rightly, and in which whoever began a call notes it.
pub(super) const CHECK_DAYS: i64 = 7;
/// Months after the meeting for which the words stay that only those who prepare it may read.
pub(super) const KEPT_MONTHS: u32 = 24;
/// Letters of an answer: a few sentences.
pub(super) const WORDS_MAX: usize = 1_000;
/// Things that one city says before one meeting; a talk of half an hour has room for no more.
pub(super) const ANSWERS_MAX: usize = 20;

/// What a city says before a meeting, as stored, without the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Interview {
    pub(crate) id: InterviewId,
    pub(crate) meeting: MeetingId,
    pub(crate) city: CityId,
    /// The post that was asked; whoever has the city's seat now answers.
    pub(crate) post: PostId,
    /// None where a call was begun without a mail before it.
    pub(crate) asked_at: Option<Timestamp>,
    pub(crate) due_at: Timestamp,
    /// What may not be said, in the city's words; empty where it said nothing of it.
    pub(crate) unsaid: String,
    pub(crate) unsaid_language: Language,
    /// When a call was noted down.
    pub(crate) called_at: Option<Timestamp>,
    pub(crate) answered_at: Option<Timestamp>,
    /// When it was answered, or the meeting began without it.
    pub(crate) closed_at: Option<Timestamp>,
}

impl Interview {
    /// How far it came.
    pub(crate) fn state(&self) -> State {
        match (self.answered_at, self.closed_at, self.called_at, self.asked_at) {
            (Some(_), ..) => State::Answered,
            (None, Some(_), ..) => State::Closed,
            (None, None, Some(_), _) => State::Called,
            (None, None, None, Some(_)) => State::Asked,
            (None, None, None, None) => State::Begun,
        }
    }

    /// Whether somebody waits for it past its day.
    pub(crate) fn is_late(&self, now: Timestamp) -> bool {
        matches!(self.state(), State::Asked | State::Called) && self.due_at < now
    }
}

/// How far an interview came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// Nobody asked the city yet.
    NotAsked,
    /// The city was asked.
    Asked,
    /// Somebody began to note a call.
    Begun,
    /// A call was noted; the city says whether it is right.
    Called,
    /// The city said all that it wants to say.
    Answered,
    /// The meeting began without it.
    Closed,
}

impl State {
    /// As in texts and in exports.
    pub(crate) fn code(self) -> &'static str {
        match self {
            State::NotAsked => "not-asked",
            State::Asked => "asked",
            State::Begun => "begun",
            State::Called => "called",
            State::Answered => "answered",
            State::Closed => "closed",
        }
    }
}

/// Until when a city is to answer: five weeks before the meeting; where that is too near, ten days from now, and never later
/// than the meeting begins.
pub(super) fn due_at(now: Timestamp, starts_at: Timestamp) -> Timestamp {
    let wanted = starts_at.plus_days(-DUE_DAYS_BEFORE);
    if wanted > now { wanted } else { now.plus_days(DUE_DAYS).min(starts_at) }
}

/// What kind of thing a city says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    /// What presses.
    Presses,
    /// What it wants to ask its peers.
    Asks,
    /// What worked.
    Worked,
    /// What it is proud of.
    Proud,
}

impl Kind {
    /// In the order in which pages show them.
    pub(crate) const ALL: [Kind; 4] = [Self::Presses, Self::Asks, Self::Worked, Self::Proud];

    /// As in the database, in texts and in exports.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Kind::Presses => "presses",
            Kind::Asks => "asks",
            Kind::Worked => "worked",
            Kind::Proud => "proud",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether the city looks for something with it; what presses and what it asks makes an agenda.
    pub(crate) fn is_sought(self) -> bool {
        matches!(self, Kind::Presses | Kind::Asks)
    }
}

/// How urgent it is, where it presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Urgency {
    /// It can wait for next year.
    Waits,
    /// This year.
    Soon,
    /// Now.
    Now,
}

impl Urgency {
    pub(crate) const ALL: [Urgency; 3] = [Self::Now, Self::Soon, Self::Waits];

    /// As in texts and in exports.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Urgency::Waits => "waits",
            Urgency::Soon => "soon",
            Urgency::Now => "now",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|urgency| urgency.code() == code)
    }

    /// As in the database, and what it weighs; what does not press has 0.
    pub(crate) fn weight(self) -> i64 {
        match self {
            Urgency::Waits => 1,
            Urgency::Soon => 2,
            Urgency::Now => 3,
        }
    }

    pub(crate) fn from_weight(weight: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|urgency| urgency.weight() == weight)
    }
}

/// Who may read an answer, from nobody to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Consent {
    /// The city took it back: nobody reads it.
    Nobody,
    /// Only who prepares the meeting.
    Prepares,
    /// Those at the meeting, without the city's name.
    Nameless,
    /// Those at the meeting.
    Meeting,
    /// All members.
    Members,
}

impl Consent {
    /// What can be chosen for an answer; taking it back comes later.
    pub(crate) const OFFERED: [Consent; 4] = [Self::Prepares, Self::Nameless, Self::Meeting, Self::Members];

    /// As in the database, in texts and in exports.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Consent::Nobody => "nobody",
            Consent::Prepares => "prepares",
            Consent::Nameless => "nameless",
            Consent::Meeting => "meeting",
            Consent::Members => "members",
        }
    }

    pub(crate) fn offered(code: &str) -> Option<Self> {
        Self::OFFERED.into_iter().find(|consent| consent.code() == code)
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::offered(code).or((code == Self::Nobody.code()).then_some(Self::Nobody))
    }
}

/// One thing that a city said, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) id: AnswerId,
    pub(crate) interview: InterviewId,
    pub(crate) city: CityId,
    pub(crate) kind: Kind,
    /// Empty once their time is over.
    pub(crate) words: String,
    pub(crate) language: Language,
    /// Empty where it stands under none.
    pub(crate) topic: String,
    pub(crate) urgency: Option<Urgency>,
    pub(crate) consent: Consent,
    /// Whether somebody noted it in a call.
    pub(crate) is_by_call: bool,
    pub(crate) written_at: Timestamp,
    /// The need that it became.
    pub(crate) need: Option<NeedId>,
}

/// One thing that a city says: parsed, its topic known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewSaid {
    pub(crate) kind: Kind,
    pub(crate) words: String,
    pub(crate) language: Language,
    pub(crate) topic: String,
    pub(crate) urgency: Option<Urgency>,
    pub(crate) consent: Consent,
}

/// Who allowed what when, for one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Allowed {
    pub(crate) answer: AnswerId,
    pub(crate) consent: Consent,
    pub(crate) post: PostId,
    pub(crate) at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    #[test]
    fn a_city_has_until_five_weeks_before_or_ten_days_and_never_longer() {
        assert_eq!(due_at(NOW, NOW.plus_days(90)), NOW.plus_days(55));
        assert_eq!(due_at(NOW, NOW.plus_days(21)), NOW.plus_days(10));
        assert_eq!(due_at(NOW, NOW.plus_days(4)), NOW.plus_days(4));
    }
}
