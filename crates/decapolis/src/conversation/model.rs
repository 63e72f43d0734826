//! A conversation: a question, how people take part, the statements they vote on, and what came of these. Plain types.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::network::CityId;

kernel::id!(ConversationId, "A conversation's id.");
kernel::id!(StatementId, "The id of a statement that people vote on.");
kernel::id!(InvitationId, "The id of what says that a post was told that members are asked.");
kernel::id!(SharedId, "The id of a device that many vote on, one after the other.");
kernel::id!(VoterId, "The drawn number of somebody who votes.");

/// As in threads and next steps.
pub(super) const KIND: &str = "conversation";
/// A statement as in threads.
pub(super) const STATEMENT_KIND: &str = "conversation_statement";
/// Letters of a statement: what is read at a glance on a phone.
pub(super) const LETTERS_MAX: usize = 280;
/// Statements of a conversation, rejected ones too; nobody votes on more.
pub(super) const STATEMENTS_MAX: usize = 1_000;
/// Statements that one voter adds within a day.
pub(super) const STATEMENTS_A_DAY_MAX: i64 = 5;
/// Statements that a conversation begins with, at most.
pub(super) const SEEDS_MAX: usize = 30;
/// A statement waits for a decision so many days.
pub(super) const MODERATION_DAYS: i64 = 2;
/// Codes that are made at once.
pub(super) const CODES_MAX: i64 = 500;
/// Codes of a conversation.
pub(super) const CODES_IN_ALL_MAX: i64 = 20_000;

/// How people take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Members who are signed in.
    Members,
    /// Whoever opens the page: a device is one voice.
    Open,
    /// Whoever has a code that was not used.
    Codes,
    /// Whoever has a code of the city's own list that was not used.
    Listed,
}

impl Access {
    /// As in the database, in forms and in data.
    pub(super) fn code(self) -> &'static str {
        match self {
            Access::Members => "members",
            Access::Open => "open",
            Access::Codes => "codes",
            Access::Listed => "list",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Access::Members, Access::Open, Access::Codes, Access::Listed].into_iter().find(|access| access.code() == code)
    }

    /// Whether anybody may read and, in some way, take part.
    pub(super) fn is_public(self) -> bool {
        self != Access::Members
    }

    /// Whether one needs a code, made here or of the city's own.
    pub(super) fn needs_code(self) -> bool {
        matches!(self, Access::Codes | Access::Listed)
    }

    /// How many people a result by group needs: ten residents, five members.
    pub(super) fn people_min(self) -> usize {
        if self.is_public() { 10 } else { 5 }
    }
}

/// Where a conversation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// People vote.
    Open,
    /// The last day is over, and the response is not there yet.
    Awaiting,
    /// Nor is it by the day that was promised.
    Late,
    /// The response is there.
    Closed,
}

impl State {
    pub(super) fn code(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Awaiting => "awaiting",
            State::Late => "late",
            State::Closed => "closed",
        }
    }
}

/// A conversation as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Conversation {
    pub(crate) id: ConversationId,
    /// The city whose residents are asked.
    pub(super) city: Option<CityId>,
    /// The house that conducts it.
    pub(super) home: CircleId,
    /// The post that began it, on whose desk it is.
    pub(super) post: PostId,
    pub(super) access: Access,
    pub(super) language: Language,
    pub(super) question: String,
    pub(super) what_changes: String,
    /// Where its votes were imported from; empty where they were given here.
    pub(super) source: String,
    pub(super) begun_at: Timestamp,
    pub(super) ends_at: Timestamp,
    pub(super) response_at: Timestamp,
    /// For ever until its response is there.
    pub(super) closed_at: Timestamp,
    pub(super) response: String,
    pub(super) responder: Option<PostId>,
    /// How many withdrew, with all of their votes.
    pub(super) withdrawn: i64,
    /// When the map is drawn anew; for ever where it shows all votes.
    pub(super) draw_at: Timestamp,
    /// The colour of its page, and the sites that may show it in a frame, one a line; empty until the city chose.
    pub(super) accent: String,
    pub(super) frame_origins: String,
    /// What is asked in the language of whom it was loaded for, where that is another and there is such a version.
    pub(super) version: Option<QuestionVersion>,
}

/// What is asked, in another language than its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct QuestionVersion {
    pub(super) language: Language,
    pub(super) question: String,
    pub(super) what_changes: String,
}

impl Conversation {
    pub(super) fn state(&self, now: Timestamp) -> State {
        if self.closed_at != Timestamp::FOREVER {
            return State::Closed;
        }
        match (now < self.ends_at, now < self.response_at) {
            (true, _) => State::Open,
            (false, true) => State::Awaiting,
            (false, false) => State::Late,
        }
    }

    pub(super) fn path(&self) -> String {
        format!("/conversations/{}", self.id)
    }

    /// The question, what can change, and the language that these are in: the version where there is one, else as written.
    pub(super) fn shown(&self) -> (&str, &str, Language) {
        match &self.version {
            Some(version) => (&version.question, &version.what_changes, version.language),
            None => (&self.question, &self.what_changes, self.language),
        }
    }
}

/// A conversation to be begun.
#[derive(Debug, Clone)]
pub(super) struct NewConversation {
    pub(super) access: Access,
    pub(super) language: Language,
    pub(super) question: String,
    pub(super) what_changes: String,
    pub(super) source: String,
    pub(super) ends_at: Timestamp,
    pub(super) response_at: Timestamp,
    pub(super) seeds: Vec<String>,
}

/// Why a statement is not shown. The list is the policy, and stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// It is about something else.
    OffTopic,
    /// It names or describes a person.
    Person,
    /// It insults or threatens.
    Insult,
    /// It is there already.
    Twice,
    /// It says more than one thing.
    Several,
    /// Nobody can tell what agreeing would mean.
    Unclear,
    /// It sells something.
    Advertising,
}

impl Reason {
    pub(super) const ALL: [Reason; 7] =
        [Self::OffTopic, Self::Person, Self::Insult, Self::Twice, Self::Several, Self::Unclear, Self::Advertising];

    pub(super) fn code(self) -> &'static str {
        match self {
            Reason::OffTopic => "off-topic",
            Reason::Person => "person",
            Reason::Insult => "insult",
            Reason::Twice => "twice",
            Reason::Several => "several",
            Reason::Unclear => "unclear",
            Reason::Advertising => "advertising",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What was decided of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    Waiting,
    Accepted,
    /// Imported statements have no reason.
    Rejected(Option<Reason>),
}

impl Decision {
    pub(super) fn code(self) -> &'static str {
        match self {
            Decision::Waiting => "waiting",
            Decision::Accepted => "accepted",
            Decision::Rejected(_) => "rejected",
        }
    }

    pub(super) fn reason(self) -> Option<Reason> {
        if let Decision::Rejected(reason) = self { reason } else { None }
    }
}

/// What is done with a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    TakenUp,
    InPart,
    NotTakenUp,
}

impl Outcome {
    pub(super) const ALL: [Outcome; 3] = [Self::TakenUp, Self::InPart, Self::NotTakenUp];

    pub(super) fn code(self) -> &'static str {
        match self {
            Outcome::TakenUp => "taken-up",
            Outcome::InPart => "in-part",
            Outcome::NotTakenUp => "not-taken-up",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// What is done with a statement, why, by whom and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Disposition {
    pub(super) outcome: Outcome,
    pub(super) why: String,
    pub(super) responder: Option<PostId>,
    /// The day as `2027-03-01`; empty where nothing is to be done.
    pub(super) due_on: String,
}

/// A statement as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Statement {
    pub(super) id: StatementId,
    pub(super) conversation: ConversationId,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) decision: Decision,
    /// Whether who began the conversation wrote it.
    pub(super) is_seed: bool,
    pub(super) author: Option<VoterId>,
    pub(super) proposed_at: Timestamp,
    pub(super) disposition: Option<Disposition>,
    /// Its words in the language of whom it was loaded for, where that is another and there is such a version.
    pub(super) version: Option<StatementVersion>,
}

/// The words of a statement in another language than its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StatementVersion {
    pub(super) language: Language,
    pub(super) words: String,
}

impl Statement {
    /// Its words and the language that they are in: the version where there is one, else as written.
    pub(super) fn shown(&self) -> (&str, Language) {
        match &self.version {
            Some(version) => (&version.words, version.language),
            None => (&self.words, self.language),
        }
    }

    pub(super) fn path(&self) -> String {
        statement_path(self.id)
    }
}

pub(super) fn statement_path(id: StatementId) -> String {
    format!("/conversation-statements/{id}")
}

/// Somebody who votes, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Voter {
    pub(super) id: VoterId,
    pub(super) person: Option<PersonId>,
    /// The shared device that they vote on.
    pub(super) shared: Option<SharedId>,
    /// When that device's hours are over; for ever on their own.
    pub(super) until: Timestamp,
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;

    #[test]
    fn a_response_that_is_not_there_by_its_day_is_late() {
        let at = |second: i64| Timestamp::from_micros(second * 1_000_000);
        let conversation = Conversation {
            id: ConversationId::from_number(1),
            city: None,
            home: CircleId::from_number(1),
            post: PostId::from_number(1),
            access: Access::Open,
            language: Language::English,
            question: String::new(),
            what_changes: String::new(),
            source: String::new(),
            begun_at: at(0),
            ends_at: at(10),
            response_at: at(20),
            closed_at: Timestamp::FOREVER,
            response: String::new(),
            responder: None,
            withdrawn: 0,
            draw_at: Timestamp::FOREVER,
            accent: String::new(),
            frame_origins: String::new(),
            version: None,
        };
        let states = [9, 10, 19, 20].map(|second| conversation.state(at(second)));
        assert_eq!(states, [State::Open, State::Awaiting, State::Awaiting, State::Late]);
        let closed = Conversation { closed_at: at(30), ..conversation };
        assert_eq!(closed.state(at(40)), State::Closed);
    }
}
