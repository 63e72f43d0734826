//! What somebody needs at a meeting: days, nights, dinner, diet, access, a letter for a visa. Plain types.

use kernel::circle::CircleId;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::forum::MeetingId;

kernel::id!(NeedId, "The id of what one person needs at one meeting.");

/// The kind of it in steps.
pub(super) const KIND: &str = "stay-need";
/// So many days after a meeting all of it is gone: bills of hotels come within a month.
pub(super) const KEPT_DAYS: u32 = 30;
/// By so many days before the meeting it is asked for: hotels take names until two weeks before.
pub(super) const DUE_DAYS: i64 = 14;
/// The least time in which somebody who is asked late may say it.
pub(super) const ASKED_DAYS: i64 = 7;
/// The most nights that one can ask for: a meeting of a week with the weekends around it.
pub(super) const NIGHTS_MAX: i64 = 14;
/// Letters of what is said of diet or access: two sentences.
pub(super) const CARE_MAX: usize = 500;

/// What somebody eats, as kitchens count it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Diet {
    #[default]
    Anything,
    Vegetarian,
    Vegan,
    Halal,
    Kosher,
    GlutenFree,
    /// As their words say.
    Other,
}

impl Diet {
    pub(super) const ALL: [Diet; 7] =
        [Self::Anything, Self::Vegetarian, Self::Vegan, Self::Halal, Self::Kosher, Self::GlutenFree, Self::Other];

    pub(super) fn code(self) -> &'static str {
        match self {
            Diet::Anything => "anything",
            Diet::Vegetarian => "vegetarian",
            Diet::Vegan => "vegan",
            Diet::Halal => "halal",
            Diet::Kosher => "kosher",
            Diet::GlutenFree => "gluten-free",
            Diet::Other => "other",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|diet| diet.code() == code)
    }
}

/// What somebody says, parsed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// Days where the meeting is, as `2026-06-09`; empty while they are not known.
    pub(super) arrives_on: String,
    pub(super) leaves_on: String,
    /// In a hotel of the meeting.
    pub(super) nights: i64,
    pub(super) dines: bool,
    pub(super) diet: Diet,
    pub(super) diet_words: String,
    pub(super) access_words: String,
    /// The name in the passport, where a letter for a visa is wanted.
    pub(super) letter_for: Option<String>,
}

/// What somebody needs, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Need {
    pub(super) id: NeedId,
    pub(super) asked_at: Timestamp,
    /// For ever while they said nothing.
    pub(super) answered_at: Timestamp,
    pub(super) said: Said,
}

impl Need {
    pub(super) fn is_answered(&self) -> bool {
        self.answered_at != Timestamp::FOREVER
    }
}

/// Somebody with a seat at a meeting: who holds the post that comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Guest {
    pub(super) post: PostId,
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) title: String,
    pub(super) home: CircleId,
    /// Nothing where nobody asked and they said nothing.
    pub(super) need: Option<Need>,
}

impl Guest {
    /// What they said; nothing where they said nothing yet.
    pub(super) fn said(&self) -> Option<&Said> {
        self.need.as_ref().filter(|need| need.is_answered()).map(|need| &need.said)
    }
}

/// Whose answers and of which meeting, for the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) meeting: MeetingId,
    /// Those who take part.
    pub(super) circle: CircleId,
    pub(super) post: PostId,
    pub(super) person: PersonId,
}
