//! Who paid what for whom. Plain types.

use kernel::circle::CircleId;
use kernel::language::{Currency, Language, Money};
use kernel::post::PostId;
use kernel::time::{Date, Timestamp};

use crate::forum::MeetingId;

kernel::id!(GiftId, "The id of a line of the gift register.");

/// Letters of a note: why a line is put right.
pub(super) const NOTE_MAX: usize = 500;

/// Who paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Payer {
    Network,
    HostCity,
    OwnCity,
    /// A partner of the network.
    Partner,
    /// Anybody else.
    Organisation,
}

impl Payer {
    pub(crate) const ALL: [Payer; 5] =
        [Self::Network, Self::HostCity, Self::OwnCity, Self::Partner, Self::Organisation];

    /// As in the database, in data and in forms.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Payer::Network => "network",
            Payer::HostCity => "host",
            Payer::OwnCity => "own",
            Payer::Partner => "partner",
            Payer::Organisation => "organisation",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|payer| payer.code() == code)
    }

    /// Whether it has to be said which one.
    pub(crate) fn has_name(self) -> bool {
        matches!(self, Payer::Partner | Payer::Organisation)
    }
}

/// What was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GiftKind {
    Travel,
    Hotel,
    Dinner,
    Fee,
    Other,
}

impl GiftKind {
    pub(super) const ALL: [GiftKind; 5] = [Self::Travel, Self::Hotel, Self::Dinner, Self::Fee, Self::Other];

    pub(super) fn code(self) -> &'static str {
        match self {
            GiftKind::Travel => "travel",
            GiftKind::Hotel => "hotel",
            GiftKind::Dinner => "dinner",
            GiftKind::Fee => "fee",
            GiftKind::Other => "other",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What it was worth: a sum, or nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Value {
    Known(Money),
    NotKnown,
}

/// Where a line comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// A bursary that was taken up or settled.
    Bursary,
    Hand,
}

impl Source {
    pub(super) fn code(self) -> &'static str {
        match self {
            Source::Bursary => "bursary",
            Source::Hand => "hand",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::Bursary, Self::Hand].into_iter().find(|source| source.code() == code)
    }
}

/// A line to be written, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewGift {
    pub(crate) meeting: Option<MeetingId>,
    /// For whom: a post.
    pub(crate) post: PostId,
    pub(crate) payer: Payer,
    /// Empty where the kind of payer says it.
    pub(crate) payer_name: String,
    pub(crate) kind: GiftKind,
    pub(crate) value: Value,
    pub(crate) given_on: Date,
    pub(crate) source: Source,
    pub(crate) note: String,
}

/// A line as stored, with its post's title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gift {
    pub(super) id: GiftId,
    pub(super) meeting: Option<MeetingId>,
    /// What the meeting is called.
    pub(super) meeting_name: Option<String>,
    pub(super) home: CircleId,
    pub(super) post: PostId,
    pub(super) title: String,
    pub(super) payer: Payer,
    pub(super) payer_name: String,
    pub(super) kind: GiftKind,
    pub(super) value: Value,
    pub(super) given_on: String,
    pub(super) source: Source,
    pub(super) corrects: Option<GiftId>,
    /// The line that takes its place.
    pub(super) corrected_by: Option<GiftId>,
    pub(super) note: String,
    pub(super) language: Language,
    pub(super) written_at: Timestamp,
}

/// What the sums of a meeting need of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) id: GiftId,
    /// The line whose place it takes.
    pub(super) corrects: Option<GiftId>,
    pub(super) source: Source,
    pub(super) payer: Payer,
    pub(super) payer_name: String,
    pub(super) value: Value,
}

/// A value as a currency and a number, -1 where it is not known.
pub(super) fn stored(value: Value) -> (i64, String) {
    match value {
        Value::Known(money) => (money.minor, money.currency.code().to_owned()),
        Value::NotKnown => (-1, String::new()),
    }
}

/// The same back; nothing where the currency is none.
pub(super) fn value_of(minor: i64, currency: &str) -> Value {
    match currency.parse::<Currency>() {
        Ok(currency) if minor >= 0 => Value::Known(Money { minor, currency }),
        _ => Value::NotKnown,
    }
}
