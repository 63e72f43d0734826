//! Taking a list of members into the network: read, decided row by row, taken in slices, undone within a day.
//!
//! What roster reads is cleaned and compared already: rows that are certainly one person become one, rows that may be are
//! left for somebody to look at. Whoever is known by address is never changed; it is said what is the same and what
//! differs. Each slice of rows is whole or not at all, and each row says what became of it, so that an interrupted import
//! goes on where it stopped.

mod acts;
mod homes;
mod pages;
mod plan;
mod store;
mod undo;
mod words;

use kernel::circle::CircleId;
use kernel::person::PersonId;
use kernel::post::{HoldingId, PostId};
use kernel::time::Timestamp;
use serde::{Deserialize, Serialize};

pub(super) use self::acts::TAKE_JOB;
pub(crate) use self::acts::{begin, outcomes, take_all};
pub(super) use self::pages::{choose_columns, form, list, show, take, undo as undo_by_form};
pub(super) use self::store::{STATEMENTS, clear_old_lists, count_old_lists, forget_person, latest, rows_of_person};

kernel::id!(ImportId, "The id of one list of members on its way in.");

/// Hours in which an import can be undone.
const UNDO_HOURS: i64 = 24;
/// Rows of a list that is taken in the browser; longer ones by the command line.
const ROWS_MAX: u64 = 20_000;

/// Where an import stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ImportState {
    /// Looked at; nothing is written.
    Looked,
    /// Under way.
    Taking,
    Taken,
    Undone,
}

impl ImportState {
    fn code(self) -> &'static str {
        match self {
            ImportState::Looked => "looked",
            ImportState::Taking => "taking",
            ImportState::Taken => "taken",
            ImportState::Undone => "undone",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Looked, Self::Taking, Self::Taken, Self::Undone].into_iter().find(|state| state.code() == code)
    }
}

/// An import as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Import {
    id: ImportId,
    author: PostId,
    /// Empty once it is taken.
    list: Vec<u8>,
    chosen_columns: String,
    state: ImportState,
    made_at: Timestamp,
    taken_at: Timestamp,
}

/// One row of a list with those that are certainly the same person, as far as the network takes it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Entry {
    row: u64,
    line: u64,
    /// Rows that are the same person.
    merged: Vec<u64>,
    name: Option<String>,
    email: Option<String>,
    role: Option<String>,
    city: Option<String>,
    country: Option<String>,
    region: Option<String>,
    organisation: Option<String>,
    language: Option<String>,
    joined: Option<String>,
}

/// Why a row was left.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Left {
    /// Neither a name nor a usable address.
    Rejected,
    /// It may be the same person as another row.
    MayBeTwice,
    NoName,
    /// It names no city and no organisation.
    NoHome,
    CityUnknown,
    /// Several cities of the world are called so.
    CityUnclear,
}

impl Left {
    fn code(&self) -> &'static str {
        match self {
            Left::Rejected => "rejected",
            Left::MayBeTwice => "may-be-twice",
            Left::NoName => "no-name",
            Left::NoHome => "no-home",
            Left::CityUnknown => "city-unknown",
            Left::CityUnclear => "city-unclear",
        }
    }
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    Taken {
        person: PersonId,
        post: PostId,
        holding: HoldingId,
        merged: Vec<u64>,
        /// The circle of the city or organisation that this row brought with it.
        made: Option<CircleId>,
    },
    /// Known by address, or by name at the same home: nothing was changed.
    AlreadyHere {
        same: Vec<String>,
        different: Vec<String>,
    },
    Left(Left),
}

/// What is kept of a row that was taken, beside whom it became.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Detail {
    /// Rows that are the same person.
    merged: Vec<u64>,
    /// The circle of the city or organisation that the row brought with it, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    made: Option<String>,
    /// Why they stayed when the import was undone.
    #[serde(skip_serializing_if = "Option::is_none")]
    stays: Option<String>,
    /// Whether what this row brought with it stayed then.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    home_stays: bool,
}

impl Detail {
    /// Rows that were not taken say something else there, and are read as nothing.
    fn of_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    fn circle_made(&self) -> Option<CircleId> {
        self.made.as_ref().and_then(|made| made.parse().ok())
    }

    fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What became of all rows, as programs read it.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Outcomes {
    taken: Vec<TakenRow>,
    already_here: Vec<KnownRow>,
    left: Vec<LeftRow>,
    /// What stayed when the import was undone.
    stays: Vec<LeftRow>,
}

#[derive(Debug, Clone, Serialize)]
struct TakenRow {
    row: i64,
    line: i64,
    post: Option<String>,
    merged: Vec<u64>,
}

#[derive(Debug, Clone, Serialize)]
struct KnownRow {
    row: i64,
    line: i64,
    same: Vec<String>,
    different: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
struct LeftRow {
    row: i64,
    line: i64,
    code: String,
    reason: String,
}

impl Outcomes {
    /// How many rows were taken, were here already, and were left.
    pub(crate) fn counts(&self) -> [usize; 3] {
        [self.taken.len(), self.already_here.len(), self.left.len()]
    }
}
