//! What a meeting has for bursaries, and what cities ask for. Plain types.

use kernel::circle::CircleId;
use kernel::language::{Currency, Language, Money};
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::forum::MeetingId;
use crate::gift::GiftId;
use crate::network::CityId;

kernel::id!(SchemeId, "The id of what a meeting has for bursaries.");
kernel::id!(BursaryId, "The id of a bursary that a city asks for.");

/// The kind of a bursary in threads and steps.
pub(super) const KIND: &str = "bursary";
/// Days after the last day for asking in which it is decided.
pub(super) const DECIDE_DAYS: i64 = 7;
/// Days in which what was granted is taken up or given back, so that the next city can have it.
pub(super) const TAKE_UP_DAYS: i64 = 14;
/// Days after a meeting in which a bursary is settled: a month, as hotels send their bills.
pub(super) const SETTLE_DAYS: i64 = 30;

/// How far a city is from the host, as lump sums count it: the bounds are those of the distance bands 100 to 499, 500 to 1,999
/// and from 2,000 km of the Erasmus+ programme guide, which the network's tables of lump sums hold too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    Near,
    Middle,
    Far,
}

impl Zone {
    pub(super) const ALL: [Zone; 3] = [Self::Near, Self::Middle, Self::Far];

    pub(super) fn code(self) -> &'static str {
        match self {
            Zone::Near => "near",
            Zone::Middle => "middle",
            Zone::Far => "far",
        }
    }

    pub(super) fn of(kilometres: u32) -> Self {
        match kilometres {
            0..500 => Zone::Near,
            500..2_000 => Zone::Middle,
            _ => Zone::Far,
        }
    }
}

/// How bursaries of a scheme are settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paid {
    /// What receipts say.
    Costs,
    /// A sum by the distance, in the order of [`Zone::ALL`]; no receipts.
    LumpSums([i64; 3]),
}

/// What a meeting has for bursaries, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewScheme {
    pub(super) currency: Currency,
    pub(super) pot: i64,
    pub(super) ceiling: i64,
    pub(super) ask_by: Timestamp,
    pub(super) words: String,
    pub(super) paid: Paid,
}

/// The same as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Scheme {
    pub(super) terms: NewScheme,
    pub(super) language: Language,
}

impl Scheme {
    pub(super) fn money(&self, minor: i64) -> Money {
        Money { minor, currency: self.terms.currency }
    }

    /// What a city at some distance gets where lump sums are paid, never above the ceiling.
    pub(super) fn lump_sum(&self, zone: Zone) -> Option<i64> {
        match self.terms.paid {
            Paid::Costs => None,
            Paid::LumpSums(sums) => {
                let at = Zone::ALL.iter().position(|one| *one == zone).unwrap_or_default();
                Some(sums[at].min(self.terms.ceiling))
            }
        }
    }
}

/// Where a bursary stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Asked,
    /// Declined, and the chair of the meeting looks a second time.
    SecondLook,
    Granted,
    Declined,
    TakenUp,
    GivenBack,
    Settled,
}

impl State {
    const ALL: [State; 7] =
        [Self::Asked, Self::SecondLook, Self::Granted, Self::Declined, Self::TakenUp, Self::GivenBack, Self::Settled];

    pub(super) fn code(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::SecondLook => "second-look",
            State::Granted => "granted",
            State::Declined => "declined",
            State::TakenUp => "taken-up",
            State::GivenBack => "given-back",
            State::Settled => "settled",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether somebody has to decide.
    pub(super) fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::SecondLook)
    }
}

/// What a city asks for, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewBursary {
    pub(super) reason: String,
    pub(super) contribution: String,
    pub(super) estimated: i64,
    pub(super) other_support: String,
    pub(super) wants_advance: bool,
}

/// A bursary as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bursary {
    pub(super) id: BursaryId,
    pub(super) meeting: MeetingId,
    pub(super) city: CityId,
    pub(super) home: CircleId,
    /// The post that asked, and that travels.
    pub(super) post: PostId,
    pub(super) asked: NewBursary,
    pub(super) language: Language,
    pub(super) asked_at: Timestamp,
    pub(super) state: State,
    /// Nothing until it is decided, and where it was declined.
    pub(super) granted: i64,
    pub(super) decision_words: String,
    pub(super) decision_language: Language,
    pub(super) decided_at: Timestamp,
    /// Whether the chair looked, or looks, a second time.
    pub(super) looked_twice: bool,
    pub(super) second_words: String,
    /// The line of the gift register.
    pub(super) gift: Option<GiftId>,
    pub(super) settled: i64,
    pub(super) report: String,
}

impl Bursary {
    /// What it takes out of the pot: what was granted until it is settled, then what was paid.
    pub(super) fn binds(&self) -> i64 {
        match self.state {
            State::Granted | State::TakenUp => self.granted,
            State::Settled => self.settled,
            State::Asked | State::SecondLook | State::Declined | State::GivenBack => 0,
        }
    }
}

/// What is decided, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Decision {
    Grant(i64, String),
    Decline(String),
}

/// What a bursary comes to, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Settlement {
    pub(super) paid: i64,
    pub(super) report: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_begin_at_five_hundred_and_two_thousand_kilometres() {
        let zones = [0, 499, 500, 1_999, 2_000, 15_000].map(Zone::of);
        assert_eq!(zones, [Zone::Near, Zone::Near, Zone::Middle, Zone::Middle, Zone::Far, Zone::Far]);
    }

    #[test]
    fn a_lump_sum_is_never_above_the_ceiling() {
        let terms = NewScheme {
            currency: "EUR".parse().expect("a currency"),
            pot: 1_000,
            ceiling: 300,
            ask_by: Timestamp::from_micros(1),
            words: String::new(),
            paid: Paid::LumpSums([100, 200, 400]),
        };
        let scheme = Scheme { terms, language: Language::English };
        assert_eq!(Zone::ALL.map(|zone| scheme.lump_sum(zone)), [Some(100), Some(200), Some(300)]);
    }
}
