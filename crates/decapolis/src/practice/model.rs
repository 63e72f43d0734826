//! Practices: what a city did, with its figures, sources and the cities that did it too. Plain types.

use atlas::PlaceId;
use conditions::Rule;
use kernel::circle::RecordId;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

kernel::id!(PracticeId, "A practice's id.");

impl PracticeId {
    /// The same id among records of all kinds.
    pub(crate) fn record(self) -> RecordId {
        RecordId::from_number(self.number())
    }
}

/// The fields of text that follow title and summary, in the order in which a reader asks for them: what the templates of
/// Interreg Europe, URBACT and the OECD's OPSI have in common.
pub(crate) const TEXT_FIELDS: [&str; 8] = ["problem", "done", "worked", "failed", "core", "paid_by", "staff", "time"];

/// What a practice is, without its texts.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Practice {
    pub(crate) id: PracticeId,
    /// The city it is from.
    pub(crate) place: PlaceId,
    /// The language its author wrote in.
    pub(crate) language: Language,
    pub(crate) stage: Stage,
    /// Years.
    pub(crate) started: Option<i64>,
    pub(crate) ended: Option<i64>,
    pub(crate) evidence: Evidence,
    /// What would have to be true in a city that does it too.
    pub(crate) rule: Rule,
    /// Where these preconditions come from, in English.
    pub(crate) because: String,
    /// The year of its newest source.
    pub(crate) source_year: Option<i64>,
    pub(crate) confirmed_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
    pub(crate) state: State,
    /// The post that wrote it; nobody's where it came from a file.
    pub(crate) author: Option<PostId>,
    /// Why it was withdrawn.
    pub(crate) withdrawn: Option<String>,
}

/// Who reads a practice: its own city, then whoever it was opened to, then its own city again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Draft,
    Published,
    Withdrawn,
}

impl State {
    const ALL: [State; 3] = [Self::Draft, Self::Published, Self::Withdrawn];

    /// As in the database.
    pub(crate) fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Published => "published",
            State::Withdrawn => "withdrawn",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// How far a city is with a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Stage {
    Idea,
    Pilot,
    Running,
    Scaled,
    Paused,
    Stopped,
    /// The sources do not say.
    Unknown,
}

impl Stage {
    pub(crate) const ALL: [Stage; 7] =
        [Self::Idea, Self::Pilot, Self::Running, Self::Scaled, Self::Paused, Self::Stopped, Self::Unknown];

    /// As in the database and in exports.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Stage::Idea => "idea",
            Stage::Pilot => "pilot",
            Stage::Running => "running",
            Stage::Scaled => "scaled",
            Stage::Paused => "paused",
            Stage::Stopped => "stopped",
            Stage::Unknown => "unknown",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// How strong the evidence is, from 0 to 4: who could be wrong about it gets less as the grade goes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(try_from = "u8")]
pub(crate) enum Evidence {
    /// Somebody says so.
    Claim,
    /// What was put out was counted.
    Count,
    /// Measured before and after.
    BeforeAfter,
    /// Compared with those who did not take part.
    Comparison,
    /// Evaluated by somebody independent.
    Independent,
}

impl Evidence {
    pub(crate) const ALL: [Evidence; 5] =
        [Self::Claim, Self::Count, Self::BeforeAfter, Self::Comparison, Self::Independent];

    /// 0 to 4.
    pub(crate) fn grade(self) -> u8 {
        self as u8
    }

    /// As messages select it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Evidence::Claim => "claim",
            Evidence::Count => "count",
            Evidence::BeforeAfter => "before-after",
            Evidence::Comparison => "comparison",
            Evidence::Independent => "independent",
        }
    }
}

impl TryFrom<u8> for Evidence {
    type Error = String;

    fn try_from(grade: u8) -> Result<Self, Self::Error> {
        Self::ALL.get(usize::from(grade)).copied().ok_or_else(|| format!("evidence is graded 0 to 4, not {grade}"))
    }
}

/// A city that did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CityOfPractice {
    pub(crate) place: PlaceId,
    /// The year it began there.
    pub(crate) year: Option<i64>,
    pub(crate) stage: Stage,
    /// Whether the practice is from there; the others took it up.
    pub(crate) is_origin: bool,
    /// The source that says so, counted from 0; the city itself where there is none.
    pub(crate) source: Option<i64>,
    /// The post of this city that can be asked about it.
    pub(crate) contact: Option<PostId>,
}

/// A number of a practice's text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Figure {
    pub(crate) kind: FigureKind,
    /// What was counted, in English.
    pub(crate) what: String,
    /// In the unit, or in whole units of the currency.
    pub(crate) amount: f64,
    /// In English.
    pub(crate) unit: String,
    /// ISO 4217, for what something costs.
    pub(crate) currency: Option<String>,
    pub(crate) year: Option<i64>,
    /// The source that says so, counted from 0.
    pub(crate) source: i64,
    /// How strong the evidence of a result is; where the practice was read from a file it has one grade as a whole.
    pub(crate) grade: Option<Evidence>,
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FigureKind {
    Result,
    CostSetup,
    CostYearly,
    Staff,
    Size,
}

impl FigureKind {
    pub(crate) const ALL: [FigureKind; 5] = [Self::Result, Self::CostSetup, Self::CostYearly, Self::Staff, Self::Size];

    /// As in the database, in files and in messages.
    pub(crate) fn code(self) -> &'static str {
        match self {
            FigureKind::Result => "result",
            FigureKind::CostSetup => "cost_setup",
            FigureKind::CostYearly => "cost_yearly",
            FigureKind::Staff => "staff",
            FigureKind::Size => "size",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it is money.
    pub(crate) fn is_cost(self) -> bool {
        matches!(self, FigureKind::CostSetup | FigureKind::CostYearly)
    }
}

/// Where facts of a practice come from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) address: String,
    pub(crate) title: String,
    pub(crate) publisher: String,
    /// `2023`, `2023-11` or `2023-11-05`.
    pub(crate) published: Option<String>,
    /// The day it was read, `2026-11-23`.
    pub(crate) read: String,
    /// What it was read for, in English.
    pub(crate) says: String,
}

impl Source {
    /// The year it was published.
    pub(crate) fn year(&self) -> Option<i64> {
        self.published.as_ref().and_then(|published| published.get(..4)).and_then(|year| year.parse().ok())
    }
}

/// A practice in a list, in the best language there is for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PracticeLine {
    pub(crate) id: PracticeId,
    pub(crate) place: PlaceId,
    pub(crate) stage: Stage,
    pub(crate) evidence: Evidence,
    pub(crate) started: Option<i64>,
    pub(crate) title: String,
    pub(crate) summary: String,
    /// The language of title and summary.
    pub(crate) language: Language,
    pub(crate) confirmed_at: Option<Timestamp>,
}
