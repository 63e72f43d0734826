//! Voting on paper: forms are printed with a code a sheet, and typed in by two people, each without seeing what the other typed. Where
//! both say the same the sheet counts; where they differ it waits until one of them looked at it again, and somebody else confirmed that. **One code is one sheet, and
//! nothing leads from it to a vote once it is counted; no sheet that was typed in is forgotten: the response waits for it.**

mod acts;
mod forms;
mod marks;
mod pages;
mod printed;
mod rules;
mod settling;
mod store;

pub(super) use self::acts::{NewPrinting, Typed, enter, print};
pub(super) use self::pages::{enter as enter_sheet, page, print as print_sheets};
pub(super) use self::settling::{
    confirm as confirm_sheet, discard as discard_sheet, page as sheet_page, settle as settle_sheet,
};
pub(super) use self::store::{STATEMENTS, oldest_waiting, waiting};
use kernel::time::Timestamp;

use super::model::ConversationId;

kernel::id!(SheetId, "The id of a sheet of paper that people vote on.");
kernel::id!(EditionId, "The id of a printing of such sheets.");

/// Sheets that are printed at once.
const SHEETS_MAX: i64 = 50;
/// Sheets of a conversation.
const SHEETS_IN_ALL_MAX: i64 = 5_000;
/// Statements on a sheet: two pages, and what somebody reads to its end.
const PRINTED_MAX: usize = 60;
/// A sheet that was typed in waits for the second so many days.
pub(super) const SECOND_DAYS: i64 = 7;

/// Where a sheet stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetState {
    /// Nobody typed it in.
    Printed,
    /// Somebody did.
    Once,
    /// Two did, and differ.
    Differs,
    /// They differed, and one person chose what the sheet says: somebody else confirms it.
    Settled,
    Counted,
}

impl SheetState {
    const ALL: [SheetState; 5] = [Self::Printed, Self::Once, Self::Differs, Self::Settled, Self::Counted];

    fn code(self) -> &'static str {
        match self {
            SheetState::Printed => "printed",
            SheetState::Once => "once",
            SheetState::Differs => "differs",
            SheetState::Settled => "settled",
            SheetState::Counted => "counted",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A sheet as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sheet {
    pub(super) id: SheetId,
    pub(super) conversation: ConversationId,
    edition: EditionId,
    /// As it is printed, from 1.
    number: i64,
    state: SheetState,
    /// Who typed it in first, or settled it.
    first_by: Vec<u8>,
    /// What the first typed, or what was settled.
    first_marks: String,
    /// What the second typed; of a settled sheet, the marks that were chosen, with [`marks::AGREED`] for those that were not asked.
    second_marks: String,
    entered_at: Timestamp,
}

impl Sheet {
    pub(super) fn path(&self) -> String {
        format!("/conversation-sheets/{}", self.id)
    }
}
