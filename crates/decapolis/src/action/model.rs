//! Actions, and what happened with them. Plain types.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::origin::Origin;
use crate::forum::MeetingId;

kernel::id!(ActionId, "An action's id.");
kernel::id!(TurnId, "The id of something that happened with an action.");

/// So many days before its day its owner is reminded.
pub(super) const NOTICE_DAYS: i64 = 7;

/// Where an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Open,
    Done,
    Dropped,
}

impl State {
    /// As in the database, in data and in texts.
    pub(crate) fn code(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Done => "done",
            State::Dropped => "dropped",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [State::Open, State::Done, State::Dropped].into_iter().find(|state| state.code() == code)
    }
}

/// An action as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Action {
    pub(crate) id: ActionId,
    pub(crate) meeting: MeetingId,
    pub(crate) origin: Origin,
    /// What is to be done.
    pub(crate) words: String,
    pub(crate) language: Language,
    /// Whether it comes of an item that was closed to partners.
    pub(crate) is_closed: bool,
    /// Whose post does it.
    pub(crate) owner: PostId,
    /// Where that post is at home.
    pub(crate) home: CircleId,
    /// The post that wrote it down.
    pub(crate) author: PostId,
    pub(crate) made_at: Timestamp,
    /// It is late from then on.
    pub(crate) due_at: Timestamp,
    /// When its owner is reminded next.
    pub(super) remind_at: Timestamp,
    pub(crate) state: State,
    pub(crate) settled_at: Timestamp,
    /// What shows that it is done, or why it was dropped.
    pub(crate) outcome: String,
    pub(crate) outcome_language: Language,
    /// Where that can be seen; empty where nowhere.
    pub(crate) link: String,
}

impl Action {
    /// Whether its day is over and it is not done.
    pub(crate) fn is_late(&self, now: Timestamp) -> bool {
        self.state == State::Open && self.due_at <= now
    }

    /// Its state in one word, as texts and data have it.
    pub(crate) fn code(&self, now: Timestamp) -> &'static str {
        if self.is_late(now) { "late" } else { self.state.code() }
    }
}

/// An action to be written down, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewAction {
    pub(crate) origin: Origin,
    pub(crate) words: String,
    pub(crate) is_closed: bool,
    pub(crate) owner: PostId,
    pub(crate) due_at: Timestamp,
}

/// What its owner says of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// It is done, and this shows it.
    Done { outcome: String, link: String },
    /// It comes later, for this reason.
    Later { reason: String, due_at: Timestamp },
}

/// What can happen with an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TurnKind {
    Done,
    Reopened,
    Later,
    HandedOn,
    Dropped,
}

impl TurnKind {
    pub(crate) fn code(self) -> &'static str {
        match self {
            TurnKind::Done => "done",
            TurnKind::Reopened => "reopened",
            TurnKind::Later => "later",
            TurnKind::HandedOn => "handed-on",
            TurnKind::Dropped => "dropped",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        let all = [Self::Done, Self::Reopened, Self::Later, Self::HandedOn, Self::Dropped];
        all.into_iter().find(|kind| kind.code() == code)
    }
}

/// Something that happened with an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) id: TurnId,
    pub(super) kind: TurnKind,
    /// What was said with it.
    pub(super) words: String,
    pub(super) language: Language,
    /// Who said it.
    pub(super) post: PostId,
    /// To whom it was handed on.
    pub(super) to: Option<PostId>,
    /// Until when it was to be done before.
    pub(super) due_before: Timestamp,
    pub(super) happened_at: Timestamp,
}

/// Which actions a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    Late,
    Open,
    Done,
}

impl Shown {
    pub(super) const ALL: [Shown; 3] = [Shown::Open, Shown::Late, Shown::Done];

    pub(super) fn code(self) -> &'static str {
        match self {
            Shown::Late => "late",
            Shown::Open => "open",
            Shown::Done => "done",
        }
    }

    /// Open ones, unless others are asked for.
    pub(super) fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|shown| shown.code() == code).unwrap_or(Shown::Open)
    }
}
