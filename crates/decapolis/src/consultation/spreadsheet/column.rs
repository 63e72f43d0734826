//! The columns of a spreadsheet, in their order, and how they are found again.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use kernel::language::Language;

use super::super::texts::Texts;
use super::archive::Page;
use super::{Content, folded};

/// A column, by what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// Which question the row is, and in which version; hidden.
    Key,
    Number,
    Question,
    Kind,
    Unit,
    Choices,
    Answer,
    /// That it is not known, or not the city's to say.
    Instead,
    /// What the city signed before or its profile knows.
    Known,
}

impl Column {
    pub(super) const ALL: [Column; 9] = [
        Column::Key,
        Column::Number,
        Column::Question,
        Column::Kind,
        Column::Unit,
        Column::Choices,
        Column::Answer,
        Column::Instead,
        Column::Known,
    ];
    /// Those that are read; the others are for people.
    pub(super) const READ: [Column; 3] = [Column::Key, Column::Answer, Column::Instead];

    /// Where it stands in a file that nobody changed, from 0.
    pub(super) fn place(self) -> u16 {
        self as u16
    }

    pub(super) fn head(self, language: Language) -> &'static str {
        let texts = Texts::new(language);
        match self {
            Column::Key => texts.column_key(),
            Column::Number => texts.number(),
            Column::Question => texts.field_question(),
            Column::Kind => texts.field_kind(),
            Column::Unit => texts.field_unit(),
            Column::Choices => texts.field_choices(),
            Column::Answer => texts.column_answer(),
            Column::Instead => texts.column_instead(),
            Column::Known => texts.known_before(),
        }
    }

    /// The column of a head, and the languages in which it is called so.
    fn of_head(head: &str) -> Option<(Self, Vec<Language>)> {
        let head = folded(head);
        Self::READ.into_iter().find_map(|column| {
            let called = Language::ALL.into_iter().filter(|language| folded(column.head(*language)) == head);
            let called: Vec<Language> = called.collect();
            (!called.is_empty()).then_some((column, called))
        })
    }
}

/// The row of heads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Heads {
    /// From 0.
    pub(super) row: u32,
    /// Where each column that is read stands, with the languages of its head.
    pub(super) found: BTreeMap<Column, (u32, Vec<Language>)>,
    /// Columns with the same head as one before.
    pub(super) twice: Vec<(Column, u32)>,
}

impl Heads {
    /// The row in which most columns that are read have their heads.
    pub(super) fn of(page: &Page) -> Option<Self> {
        let heads = |row: u32| {
            let mut heads = Heads { row, ..Heads::default() };
            for ((_, at), content) in page.cells.range((row, 0)..(row + 1, 0)) {
                let Content::Words(words) = content else { continue };
                let Some((column, called)) = Column::of_head(words) else { continue };
                match heads.found.entry(column) {
                    Entry::Vacant(first) => drop(first.insert((*at, called))),
                    Entry::Occupied(_) => heads.twice.push((column, *at)),
                }
            }
            heads
        };
        let mut rows: Vec<u32> = page.cells.keys().map(|(row, _)| *row).collect();
        rows.dedup();
        let all = rows.into_iter().map(heads).filter(|heads| !heads.found.is_empty());
        // An answer or a title can be called as a column is; the row of heads has most of them, and stands first.
        all.rev().max_by_key(|heads| heads.found.len())
    }

    /// Where a column that is read stands, from 0.
    pub(super) fn place(&self, column: Column) -> Option<u32> {
        self.found.get(&column).map(|(at, _)| *at)
    }
}
