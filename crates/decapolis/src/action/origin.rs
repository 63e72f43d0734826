//! From which item of the agenda something comes: the seam between what is written down at a meeting and its agenda.
//!
//! A decision, a note or an action names its item by a title in words; where the item is a record of the agenda, its id
//! stands beside the title, and the thread leads from the item to what came of it.

use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::design::Control;
use kernel::form::{Filled, NAME_MAX, Reading};
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::thread::{self, End};

use super::texts::Texts;
use kernel::language::Language;

/// The kind of an item of an agenda, as in threads.
const ITEM_KIND: &str = "agenda-item";

/// From which item something comes; without a title from the meeting as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) item: Option<RecordId>,
    pub(crate) title: String,
}

impl Origin {
    /// An item known by its title alone.
    pub(crate) fn titled(title: &str) -> Self {
        Self { item: None, title: title.to_owned() }
    }

    /// From two columns of a row: the item's id and its title.
    pub(crate) fn read(row: &Row<'_>, column: usize) -> Result<Self, Fault> {
        Ok(Self { item: row.get(column)?, title: row.get(column + 1)? })
    }

    /// The item that a form names in a field.
    pub(crate) fn parse(reading: &mut Reading<'_>, name: &'static str) -> Self {
        Self { item: None, title: reading.words_if_any(name, NAME_MAX) }
    }

    /// The field in which a form names it.
    pub(crate) fn control(filled: Filled<'_>, name: &'static str, language: Language) -> Control {
        let texts = Texts::new(language);
        filled.line_hinted(name, texts.which_item(), texts.which_item_hint())
    }

    /// Ties a record to the item that it comes of, where the item is a record.
    pub(crate) fn tie(&self, tx: &mut Tx<'_>, target: End, author: PostId) -> Result<(), Fault> {
        match self.item {
            Some(item) => thread::tie(tx, End { record: item, kind: ITEM_KIND }, target, "came-of", author),
            None => Ok(()),
        }
    }
}
