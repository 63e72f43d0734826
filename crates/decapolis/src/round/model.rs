//! A matching round: who takes part, what they wish, what was decided and what came of it. Plain types.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::support::{EngagementId, PairState, TemplateId};

kernel::id!(RoundId, "The id of a matching round.");
kernel::id!(EntryId, "The id of somebody's part in a matching round.");
kernel::id!(DecisionId, "The id of a decision on one pair of a round.");
kernel::id!(SolutionId, "The id of one solution of a round.");
kernel::id!(PairId, "The id of a published pair.");

/// Wishes of one entry.
pub(super) const WISHES_MAX: usize = 5;
/// How many one can help at once.
pub(super) const CAPACITY_MAX: u32 = 5;
/// Entries of one round: what one transaction reads and solves in a blink.
pub(super) const ENTRIES_MAX: usize = 150;

/// Which side somebody is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Side {
    /// Looks for help.
    Helped,
    /// Gives it.
    Helper,
}

impl Side {
    pub(super) fn code(self) -> &'static str {
        match self {
            Side::Helped => "helped",
            Side::Helper => "helper",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::Helped, Self::Helper].into_iter().find(|side| side.code() == code)
    }
}

/// What it means not to be on somebody's list. It is asked, never guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Unranked {
    /// Rather nobody than somebody who is not listed.
    Nobody,
    /// Everybody else is welcome, after the listed and all alike.
    Equal,
}

impl Unranked {
    pub(super) fn code(self) -> &'static str {
        match self {
            Unranked::Nobody => "nobody",
            Unranked::Equal => "equal",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::Nobody, Self::Equal].into_iter().find(|unranked| unranked.code() == code)
    }
}

/// Whether the two of a pair may be of one region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RegionRule {
    #[default]
    Any,
    Same,
    Other,
}

impl RegionRule {
    pub(super) const ALL: [Self; 3] = [Self::Any, Self::Same, Self::Other];

    pub(super) fn code(self) -> &'static str {
        match self {
            RegionRule::Any => "any",
            RegionRule::Same => "same",
            RegionRule::Other => "other",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.code() == code)
    }
}

/// The rules of a round as data, with the version of the form in which they were set.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoundRules {
    pub(super) form: u32,
    pub(super) region: RegionRule,
    /// The larger city has at most so many times the people of the smaller.
    pub(super) size_factor: Option<u32>,
    /// A language is used in both countries.
    pub(super) shared_language: bool,
    /// The two are of different countries.
    pub(super) other_country: bool,
    /// The two were no pair in so many days.
    pub(super) new_pair_days: Option<i64>,
    /// Their people declared no tie with the same organisation.
    pub(super) no_common_tie: bool,
}

/// A round as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Round {
    pub(super) id: RoundId,
    pub(super) template: TemplateId,
    pub(super) name: String,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) topic: String,
    pub(super) rules: RoundRules,
    pub(super) seed: String,
    pub(super) author: PostId,
    pub(super) opened_at: Timestamp,
    /// Wishes are taken until before.
    pub(super) closes_at: Timestamp,
    /// Never, while it is not.
    pub(super) published_at: Timestamp,
}

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Wishes are taken.
    Open,
    /// It is being solved.
    Solving,
    Published,
}

impl Stage {
    pub(super) fn code(self) -> &'static str {
        match self {
            Stage::Open => "open",
            Stage::Solving => "solving",
            Stage::Published => "published",
        }
    }
}

impl Round {
    pub(super) fn stage(&self, now: Timestamp) -> Stage {
        if self.published_at != Timestamp::FOREVER {
            Stage::Published
        } else if now < self.closes_at {
            Stage::Open
        } else {
            Stage::Solving
        }
    }
}

/// A round not stored yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewRound {
    pub(super) template: TemplateId,
    pub(super) name: String,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) topic: String,
    pub(super) rules: RoundRules,
    pub(super) seed: String,
    pub(super) closes_at: Timestamp,
}

/// Somebody's part in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) id: EntryId,
    pub(super) round: RoundId,
    pub(super) side: Side,
    pub(super) post: PostId,
    pub(super) home: CircleId,
    pub(super) post_title: String,
    pub(super) home_name: String,
    pub(super) capacity: u32,
    pub(super) unranked: Unranked,
    pub(super) entered_at: Timestamp,
    /// When they last said whom they would like; never, while they have not. None at all is said, too.
    pub(super) wished_at: Timestamp,
    /// Never, while they take part.
    pub(super) withdrawn_at: Timestamp,
}

impl Entry {
    pub(super) fn takes_part(&self) -> bool {
        self.withdrawn_at == Timestamp::FOREVER
    }

    pub(super) fn has_wished(&self) -> bool {
        self.wished_at != Timestamp::FOREVER
    }

    /// Whether they entered, wished or withdrew after an instant.
    pub(super) fn has_changed_since(&self, instant: Timestamp) -> bool {
        let changes = [self.entered_at, self.wished_at, self.withdrawn_at];
        changes.into_iter().any(|change| change > instant && change != Timestamp::FOREVER)
    }
}

/// What somebody says on entering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NewEntry {
    pub(super) side: Side,
    pub(super) capacity: u32,
}

/// What somebody wishes: entries of the other side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wishes {
    /// Best first.
    pub(super) listed: Vec<EntryId>,
    /// Whether the listed are all liked alike.
    pub(super) are_alike: bool,
    pub(super) unranked: Unranked,
}

/// A wish as stored; equal places are a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wish {
    pub(super) entry: EntryId,
    pub(super) other: EntryId,
    pub(super) place: i64,
}

/// What the secretariat decides on a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum DecisionKind {
    Forced,
    Forbidden,
    /// As the wishes say: an earlier decision is taken back.
    Free,
}

impl DecisionKind {
    pub(super) const ALL: [Self; 3] = [Self::Forced, Self::Forbidden, Self::Free];

    pub(super) fn code(self) -> &'static str {
        match self {
            DecisionKind::Forced => "forced",
            DecisionKind::Forbidden => "forbidden",
            DecisionKind::Free => "free",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A decision with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decision {
    pub(super) helped: EntryId,
    pub(super) helper: EntryId,
    pub(super) kind: DecisionKind,
    pub(super) reason: String,
    pub(super) made_at: Timestamp,
}

/// A decision not stored yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewDecision {
    pub(super) helped: EntryId,
    pub(super) helper: EntryId,
    pub(super) kind: DecisionKind,
    pub(super) reason: String,
}

/// A solution, kept whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Solution {
    pub(super) algorithm: String,
    /// SHA-256 of the inputs as kept.
    pub(super) inputs_hash: String,
    pub(super) inputs: String,
    pub(super) result: String,
    pub(super) solved_at: Timestamp,
}

/// A published pair and the peer support that began with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PublishedPair {
    pub(super) id: PairId,
    pub(super) helped: EntryId,
    pub(super) helper: EntryId,
    pub(super) engagement: EngagementId,
    pub(super) state: PairState,
}

impl PublishedPair {
    pub(super) fn is_given_up(&self) -> bool {
        self.state == PairState::GivenUp
    }

    pub(super) fn is_of(&self, entry: EntryId) -> bool {
        self.helped == entry || self.helper == entry
    }

    /// With whom one of the two is.
    pub(super) fn other_than(&self, entry: EntryId) -> EntryId {
        if self.helped == entry { self.helper } else { self.helped }
    }
}
