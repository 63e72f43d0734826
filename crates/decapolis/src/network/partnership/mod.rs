//! Partnerships: what the network and an organisation agreed to give each other, from when, until when.
//!
//! The secretariat proposes one; the organisation's own people read it and confirm it, or the secretariat notes that it
//! was agreed on paper; the secretariat ends it and says why. A proposal is read by the two sides, what is agreed by all
//! members. What the partner may not do stands beside what it gives. In the last 90 days it is a next step of the
//! secretariat, so that nothing runs out unseen. Nothing that was agreed is ever changed: what comes next is proposed anew.

mod acts;
mod data;
mod forms;
mod job;
mod pages;
mod propose;
mod rules;
mod store;

use kernel::language::{Language, Money};
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::model::OrganisationId;

pub(super) use self::acts::{agree, end, open_to, propose};
pub(crate) use self::data::{PartnershipData, partnership_data};
pub(super) use self::data::{PartnershipLineData, line_data};
pub(super) use self::job::JOB;
pub(super) use self::pages::{audience, confirm, example, items, line, show, stop};
pub(super) use self::propose::{create, new};
pub(super) use self::store::{CHECKS, STATEMENTS, partnerships_of as of_organisation};

kernel::id!(PartnershipId, "The id of a partnership.");

/// The kind of a partnership in next steps.
const KIND: &str = "partnership";
/// So many days before its end a partnership is the secretariat's to renew or to end.
const RENEWAL_DAYS: i64 = 90;
/// A proposal waits so many days before it is late.
const ANSWER_DAYS: i64 = 30;

/// Where a partnership stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Proposed,
    Agreed,
    /// Its last day is over, and nobody ended it yet.
    RanOut,
    Ended,
}

impl State {
    fn code(self) -> &'static str {
        match self {
            State::Proposed => "proposed",
            State::Agreed => "agreed",
            State::RanOut => "ran-out",
            State::Ended => "ended",
        }
    }
}

/// What one side gives: in words, and as a sum where it is money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gift {
    pub(super) words: String,
    pub(super) money: Option<Money>,
}

/// A partnership as it is proposed, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewPartnership {
    pub(super) partner_gives: Gift,
    pub(super) network_gives: Gift,
    /// What the partner may not do, in words.
    pub(super) rules: String,
    pub(super) language: Language,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
}

/// A partnership as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Partnership {
    id: PartnershipId,
    organisation: OrganisationId,
    terms: NewPartnership,
    proposed_by: PostId,
    proposed_at: Timestamp,
    /// Nobody's until it is agreed.
    agreed_by: PostId,
    /// Never, as long as it is a proposal.
    agreed_at: Timestamp,
    /// Never, as long as nobody ended it.
    ended_at: Timestamp,
    end_reason: String,
}

impl Partnership {
    fn state(&self, now: Timestamp) -> State {
        if self.ended_at != Timestamp::FOREVER {
            return State::Ended;
        }
        match self.agreed_at == Timestamp::FOREVER {
            true => State::Proposed,
            false if self.terms.ends_at <= now => State::RanOut,
            false => State::Agreed,
        }
    }
}
