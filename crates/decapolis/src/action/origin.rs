//! From which item of the agenda something comes: a decision, a note, a vote or an action names the item by its title, and the
//! thread leads from the item, and so from the needs behind it, to what came of it.

use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::design::Control;
use kernel::form::{Filled, NAME_MAX, Reading};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::thread::{self, End};

use super::texts::Texts;
use crate::agenda::{self, ItemKind, Line};
use crate::forum::MeetingId;

/// From which item something comes; without a title from the meeting as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) item: Option<RecordId>,
    pub(crate) title: String,
    /// Whether the item is closed: what comes of it is too.
    pub(crate) is_closed: bool,
}

impl Origin {
    /// An item known by its title alone.
    pub(crate) fn titled(title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::default() }
    }

    /// From two columns of a row: the item's id and its title.
    pub(crate) fn read(row: &Row<'_>, column: usize) -> Result<Self, Fault> {
        Ok(Self { item: row.get(column)?, title: row.get(column + 1)?, is_closed: false })
    }

    /// The item that a form names in a field.
    pub(crate) fn parse(reading: &mut Reading<'_>, name: &'static str) -> Self {
        Self::titled(&reading.words_if_any(name, NAME_MAX))
    }

    /// The same with the item of that title on the agenda of a meeting; a title that no item has stays one.
    pub(crate) fn found(&self, tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Self, Fault> {
        if self.title.is_empty() {
            return Ok(self.clone());
        }
        let items = agenda::items(tx, meeting)?;
        let named = items.into_iter().find(|line| line.title == self.title);
        Ok(named.map_or_else(
            || self.clone(),
            |line| Self { item: Some(line.record), title: line.title, is_closed: line.is_closed },
        ))
    }

    /// The field in which a form names it: a choice among the items, where the meeting has an agenda.
    pub(crate) fn control(filled: Filled<'_>, name: &'static str, items: &[Line], language: Language) -> Control {
        let texts = Texts::new(language);
        if items.is_empty() {
            return filled.line_hinted(name, texts.which_item(), texts.which_item_hint());
        }
        let none = std::iter::once((String::new(), texts.the_whole_meeting().to_owned()));
        let spoken = items.iter().filter(|line| line.kind != ItemKind::Break);
        let titles = spoken.map(|line| (line.title.clone(), line.title.clone()));
        filled.select(name, texts.which_item(), none.chain(titles))
    }

    /// Ties a record to the item that it comes of, where the item is a record.
    pub(crate) fn tie(&self, tx: &mut Tx<'_>, target: End, author: PostId) -> Result<(), Fault> {
        match self.item {
            Some(item) => thread::tie(tx, End { record: item, kind: agenda::KIND }, target, "came-of", author),
            None => Ok(()),
        }
    }
}
