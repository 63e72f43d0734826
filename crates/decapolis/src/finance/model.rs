//! Lines of the budget of a meeting. Plain types.

use kernel::language::{Currency, Language, Money};

use crate::forum::MeetingId;
use crate::gift::Payer;

kernel::id!(LineId, "The id of a line of a meeting's budget.");

/// The kind of a line, for whoever looks at what erased people left.
pub(super) const KIND: &str = "budget-line";
/// Letters of a note: a line or two, as in the gift register.
pub(super) const NOTE_MAX: usize = 500;

/// What money is for. Bursaries and what was paid for people are no headings: they are read from where they are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    Venue,
    Catering,
    Interpretation,
    Equipment,
    Printing,
    /// Of those who prepare and speak.
    Travel,
    Staff,
    Other,
}

impl Heading {
    pub(super) const ALL: [Heading; 8] = [
        Self::Venue,
        Self::Catering,
        Self::Interpretation,
        Self::Equipment,
        Self::Printing,
        Self::Travel,
        Self::Staff,
        Self::Other,
    ];

    /// As in the database, in data and in forms.
    pub(super) fn code(self) -> &'static str {
        match self {
            Heading::Venue => "venue",
            Heading::Catering => "catering",
            Heading::Interpretation => "interpretation",
            Heading::Equipment => "equipment",
            Heading::Printing => "printing",
            Heading::Travel => "travel",
            Heading::Staff => "staff",
            Heading::Other => "other",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|heading| heading.code() == code)
    }
}

/// Who pays a line: anybody who pays for a meeting, but no city for its own people.
pub(super) const PAYERS: [Payer; 4] = [Payer::Network, Payer::HostCity, Payer::Partner, Payer::Organisation];

pub(super) fn payer_from_code(code: &str) -> Option<Payer> {
    PAYERS.into_iter().find(|payer| payer.code() == code)
}

/// A line, parsed. Sums are in the currency's smallest unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewLine {
    pub(super) heading: Heading,
    pub(super) payer: Payer,
    /// Empty where the kind of payer says it.
    pub(super) payer_name: String,
    pub(super) currency: Currency,
    pub(super) planned: i64,
    /// Committed or spent.
    pub(super) spent: i64,
    pub(super) note: String,
}

/// A line as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) id: LineId,
    pub(super) meeting: MeetingId,
    pub(super) said: NewLine,
    /// Of the note.
    pub(super) language: Language,
}

impl NewLine {
    pub(super) fn money(&self, minor: i64) -> Money {
        Money { minor, currency: self.currency }
    }
}
