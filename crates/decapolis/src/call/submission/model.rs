//! A session that somebody proposes: what it is, who speaks, and how far it came. Plain types.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::super::decision::Verdict;
use super::super::model::{CallId, Format};
use crate::agenda::AgendaItemId;
use crate::forum::MeetingId;
use crate::practice::PracticeId;

kernel::id!(SubmissionId, "The id of a session that was proposed.");
kernel::id!(SpeakerId, "The id of somebody who is to speak in a proposed session.");

/// Words of an abstract: what conferences of city networks ask for.
pub(in crate::call) const ABSTRACT_WORDS: std::ops::RangeInclusive<usize> = 150..=300;
/// Letters of an abstract of so many long words.
pub(in crate::call) const ABSTRACT_MAX: usize = 4_000;
/// Speakers beside the one who proposes: a panel has four people.
pub(in crate::call) const OTHERS_MAX: usize = 3;
/// Sessions that one post proposes for one conference.
pub(in crate::call) const SUBMISSIONS_MAX: usize = 5;
/// Days in which a speaker confirms.
pub(in crate::call) const CONFIRM_DAYS: i64 = 14;

/// How somebody wishes to be counted when the balance of a programme is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::call) enum CountedAs {
    Unsaid,
    Woman,
    Man,
    Other,
}

impl CountedAs {
    pub(in crate::call) const ALL: [CountedAs; 4] = [Self::Unsaid, Self::Woman, Self::Man, Self::Other];

    /// As in the database and in forms.
    pub(in crate::call) fn code(self) -> &'static str {
        match self {
            CountedAs::Unsaid => "",
            CountedAs::Woman => "woman",
            CountedAs::Man => "man",
            CountedAs::Other => "other",
        }
    }

    pub(in crate::call) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|counted| counted.code() == code)
    }
}

/// Somebody who is to speak: a post, or somebody named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Speaker {
    pub(in crate::call) post: Option<PostId>,
    /// Whose people they belong to, where the network knows it.
    pub(in crate::call) home: Option<CircleId>,
    /// Empty for a post: whoever holds it.
    pub(in crate::call) name: String,
    pub(in crate::call) city: String,
    pub(in crate::call) organisation: String,
    pub(in crate::call) is_partner: bool,
    pub(in crate::call) counted: CountedAs,
    /// What a colleague said to being named; nothing of whoever proposes, and of somebody named who holds no post.
    pub(in crate::call) said: Said,
}

impl Speaker {
    /// Whether they are asked themselves: they hold a post, and another one than the session's.
    pub(in crate::call) fn is_colleague_of(&self, proposing: PostId) -> bool {
        self.post.is_some_and(|post| post != proposing)
    }

    /// Whether it is sure that they speak, as far as they are asked.
    pub(in crate::call) fn is_sure(&self, proposing: PostId) -> bool {
        !self.is_colleague_of(proposing) || self.said == Said::Confirmed
    }
}

/// Somebody who is to speak, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Part {
    pub(in crate::call) id: SpeakerId,
    pub(in crate::call) submission: SubmissionId,
    pub(in crate::call) speaker: Speaker,
    /// Why not, where they said so.
    pub(in crate::call) reason: String,
    pub(in crate::call) reason_language: Language,
    /// Whether they were asked.
    pub(in crate::call) is_asked: bool,
    pub(in crate::call) asked_at: Timestamp,
    pub(in crate::call) answered_at: Timestamp,
}

impl Part {
    pub(in crate::call) fn is_colleague(&self, submission: &Submission) -> bool {
        self.speaker.is_colleague_of(submission.post)
    }
}

/// What a session is to be, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Session {
    pub(in crate::call) title: String,
    pub(in crate::call) format: Format,
    /// Empty where it stands under none.
    pub(in crate::call) topic: String,
    /// What it is about.
    pub(in crate::call) words: String,
    pub(in crate::call) language: Language,
    /// What those who come will know afterwards.
    pub(in crate::call) goal: String,
    pub(in crate::call) practice: Option<PracticeId>,
    /// What the room has to have.
    pub(in crate::call) needs: String,
    pub(in crate::call) is_remote: bool,
}

/// What was decided about a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Decision {
    pub(in crate::call) verdict: Verdict,
    /// Goes to whoever proposed it.
    pub(in crate::call) reason: String,
    pub(in crate::call) language: Language,
    pub(in crate::call) by: PostId,
    /// For ever while it is only proposed.
    pub(in crate::call) announced_at: Timestamp,
}

impl Decision {
    pub(in crate::call) fn is_announced(&self) -> bool {
        self.announced_at != Timestamp::FOREVER
    }
}

/// What the speakers said to being accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::call) enum Said {
    Nothing,
    Confirmed,
    Declined,
}

impl Said {
    /// As in the database and in forms.
    pub(in crate::call) fn code(self) -> &'static str {
        match self {
            Said::Nothing => "",
            Said::Confirmed => "confirmed",
            Said::Declined => "declined",
        }
    }

    pub(in crate::call) fn from_code(code: &str) -> Option<Self> {
        [Self::Nothing, Self::Confirmed, Self::Declined].into_iter().find(|said| said.code() == code)
    }
}

/// A proposed session as stored, without its speakers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Submission {
    pub(in crate::call) id: SubmissionId,
    pub(in crate::call) call: CallId,
    pub(in crate::call) meeting: MeetingId,
    /// The post that proposes it.
    pub(in crate::call) post: PostId,
    pub(in crate::call) home: CircleId,
    pub(in crate::call) session: Session,
    pub(in crate::call) submitted_at: Option<Timestamp>,
    pub(in crate::call) withdrawn_at: Option<Timestamp>,
    pub(in crate::call) withdraw_reason: String,
    pub(in crate::call) decision: Option<Decision>,
    pub(in crate::call) said: Said,
    /// Its place on the meeting's agenda.
    pub(in crate::call) item: Option<AgendaItemId>,
}

/// How far a submission came, as its city knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::call) enum State {
    Draft,
    Submitted,
    Withdrawn,
    /// Accepted, and not confirmed yet.
    Accepted,
    Confirmed,
    /// Accepted, and the speakers cannot come.
    GivenUp,
    Waiting,
    Declined,
}

impl State {
    /// As in texts and in data.
    pub(in crate::call) fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Submitted => "submitted",
            State::Withdrawn => "withdrawn",
            State::Accepted => "accepted",
            State::Confirmed => "confirmed",
            State::GivenUp => "given-up",
            State::Waiting => "waiting",
            State::Declined => "declined",
        }
    }
}

impl Submission {
    pub(in crate::call) fn state(&self) -> State {
        if self.withdrawn_at.is_some() {
            return State::Withdrawn;
        }
        if self.submitted_at.is_none() {
            return State::Draft;
        }
        match self.decision.as_ref().filter(|decision| decision.is_announced()).map(|decision| decision.verdict) {
            None => State::Submitted,
            Some(Verdict::Decline) => State::Declined,
            Some(Verdict::Waiting) => State::Waiting,
            Some(Verdict::Accept | Verdict::Condition) => match self.said {
                Said::Nothing => State::Accepted,
                Said::Confirmed => State::Confirmed,
                Said::Declined => State::GivenUp,
            },
        }
    }

    /// Whether the committee has it before it.
    pub(in crate::call) fn is_submitted(&self) -> bool {
        self.submitted_at.is_some() && self.withdrawn_at.is_none()
    }

    /// Whether it is in the programme, as decided so far.
    pub(in crate::call) fn is_in_programme(&self) -> bool {
        let is_taken = self.decision.as_ref().is_some_and(|decision| decision.verdict.is_in());
        self.is_submitted() && is_taken && self.said != Said::Declined
    }
}
