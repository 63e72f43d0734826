//! Papers, what they are, and when they were due. Plain types.

use kernel::file::File;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::super::model::AgendaItemId;

kernel::id!(PaperId, "The id of a paper of an agenda item.");

kernel::id!(OwedId, "The id of what an item of an agenda owes.");

/// The kind of a paper that is owed, in steps.
pub(in super::super) const OWED_KIND: &str = "agenda-paper-owed";
/// The kind of a paper, as files know what they are below.
pub(in super::super) const KIND: &str = "agenda-paper";

/// Papers of one item.
pub(super) const PAPERS_MAX: usize = 20;
/// Versions of one paper; who writes more often writes elsewhere.
pub(super) const VERSIONS_MAX: usize = 20;
/// Letters of the address of a recording.
pub(super) const ADDRESS_MAX: usize = 500;
/// Days before the start by which papers are due, unless the meeting says otherwise: those who read in a foreign language need
/// a week.
pub(super) const DUE_DAYS: i64 = 7;

/// What a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum PaperKind {
    /// Read before the meeting.
    Paper,
    /// Shown in it.
    Slides,
    /// Of it: an address, no file.
    Recording,
}

impl PaperKind {
    pub(super) const ALL: [PaperKind; 3] = [Self::Paper, Self::Slides, Self::Recording];

    /// As in the database, in data and in forms.
    pub(in super::super) fn code(self) -> &'static str {
        match self {
            PaperKind::Paper => "paper",
            PaperKind::Slides => "slides",
            PaperKind::Recording => "recording",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether the speakers have to clear it before others see it.
    pub(super) fn needs_clearance(self) -> bool {
        self != PaperKind::Paper
    }
}

/// What a paper is to be: all that its form says but the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewPaper {
    pub(super) kind: PaperKind,
    pub(super) title: String,
    pub(super) language: Language,
    /// Empty but for a recording.
    pub(super) address: String,
}

/// What somebody did with a paper, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Deed {
    pub(in super::super) by: PostId,
    pub(in super::super) at: Timestamp,
}

/// A paper as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Paper {
    pub(in super::super) id: PaperId,
    pub(in super::super) item: AgendaItemId,
    pub(in super::super) kind: PaperKind,
    pub(in super::super) title: String,
    pub(in super::super) language: Language,
    pub(in super::super) address: String,
    pub(in super::super) added: Deed,
    pub(in super::super) cleared: Option<Deed>,
    pub(in super::super) removed: Option<Deed>,
    /// Whether its item is in confidence now, whatever the published version says of it.
    pub(super) is_closed: bool,
}

impl Paper {
    /// Whether only those who prepare the item see it yet.
    pub(super) fn waits_for_clearance(&self) -> bool {
        self.kind.needs_clearance() && self.cleared.is_none()
    }
}

/// Whether an item owes a paper, as somebody said or as its kind has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Owed {
    pub(super) id: OwedId,
    pub(super) item: AgendaItemId,
    pub(super) is_owed: bool,
}

/// A paper with its versions, the first one first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Versions {
    pub(in super::super) paper: Paper,
    pub(in super::super) files: Vec<File>,
}

impl Versions {
    /// The one that counts.
    pub(in super::super) fn latest(&self) -> Option<&File> {
        self.files.last()
    }

    /// Whether what counts of it came after the day on which it was due.
    pub(in super::super) fn is_late(&self, due_at: Timestamp) -> bool {
        self.paper.kind == PaperKind::Paper && self.latest().is_some_and(|file| file.put_at >= due_at)
    }
}
