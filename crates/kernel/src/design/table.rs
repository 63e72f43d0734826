//! Where people compare: a caption, heads with scope, numbers at the end of their column.
//!
//! Accessibility: the caption says what and how many; on a narrow screen a row becomes a stack whose cells name their column, and keeps its
//! roles; a wide table scrolls inside a labelled region that the keyboard reaches.

use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::Button;
use super::check::Checks;
use super::example::Example;
use super::likeness::{Likeness, Reasons};
use super::tag::Tag;
use super::words::{Link, Text, Words};

/// Rows of cells; each row has as many as there are columns.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/table.html")]
pub struct Table {
    /// Unique in the page; names the region that scrolls.
    pub id: Text,
    pub caption: Words,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub narrow: Narrow,
}

impl HtmlSafe for Table {}

/// What a narrow screen makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Narrow {
    /// Each row a stack: for up to five columns that are read row by row.
    Stacked,
    /// Scrolls by itself: for many columns that are compared down.
    Scrolls,
}

/// The head of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    pub head: Text,
    /// For a screen reader only, where the eye needs no head.
    pub is_hidden: bool,
    /// Numbers stand at the end, under a head that does too; the unit belongs in the head.
    pub is_number: bool,
    /// Sorts by this column; with what it is sorted by now.
    pub sort: Option<Sort>,
}

/// A link that sorts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort {
    pub href: Text,
    pub order: Option<Order>,
}

/// How a column is sorted now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Ascending,
    Descending,
}

/// A row; `is_own` marks the reader's city.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub cells: Vec<Cell>,
    pub is_own: bool,
}

/// What a cell can hold.
#[derive(Clone, Debug)]
pub enum Cell {
    Empty,
    Words(Words),
    /// As the page's language writes it.
    Number(Words),
    Rank(Words),
    Head(CellHead),
    Link(Link),
    Tag(Tag),
    Likeness(Likeness),
    Reasons(Reasons),
    Button(Button),
    Checks(Checks),
}

impl fmt::Display for Cell {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Words(words) | Self::Number(words) | Self::Rank(words) => words.fmt(formatter),
            Self::Head(head) => head.fmt(formatter),
            Self::Link(link) => link.fmt(formatter),
            Self::Tag(tag) => tag.fmt(formatter),
            Self::Likeness(likeness) => likeness.fmt(formatter),
            Self::Reasons(reasons) => reasons.fmt(formatter),
            Self::Button(button) => button.fmt(formatter),
            Self::Checks(checks) => checks.fmt(formatter),
        }
    }
}

impl HtmlSafe for Cell {}

/// The head of its row: what the row is about, a tag and a quiet second line.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/cell_head.html")]
pub struct CellHead {
    pub link: Link,
    pub tag: Option<Tag>,
    pub note: Option<Words>,
}

impl HtmlSafe for CellHead {}

impl Column {
    pub fn new(head: impl Into<Text>) -> Self {
        Self { head: head.into(), ..Self::default() }
    }

    pub fn number(head: impl Into<Text>) -> Self {
        Self { is_number: true, ..Self::new(head) }
    }

    pub fn hidden(head: impl Into<Text>) -> Self {
        Self { is_hidden: true, ..Self::new(head) }
    }

    fn order(&self) -> Option<&'static str> {
        match self.sort.as_ref()?.order? {
            Order::Ascending => Some("ascending"),
            Order::Descending => Some("descending"),
        }
    }
}

impl Table {
    fn is_stacked(&self) -> bool {
        self.narrow == Narrow::Stacked
    }

    fn row_class(&self, row: &Row) -> String {
        let stacked = if self.is_stacked() { " row--stacked" } else { "" };
        let ranked =
            if self.is_stacked() && matches!(row.cells.first(), Some(Cell::Rank(_))) { " row--ranked" } else { "" };
        let own = if row.is_own { " row--own" } else { "" };
        format!("row{stacked}{ranked}{own}")
    }

    fn cell_class(&self, cell: &Cell) -> String {
        let kind = match cell {
            Cell::Number(_) => " cell--number",
            Cell::Rank(_) => " cell--rank",
            Cell::Head(_) => " cell--head",
            _ => "",
        };
        let stacked = if self.is_stacked() { " cell--stacked" } else { "" };
        format!("cell{kind}{stacked}")
    }

    /// The name of its column, which a stacked cell shows where the cell does not speak for itself.
    fn label(&self, cell: &Cell, index: &usize) -> Option<&str> {
        let needs_label = matches!(cell, Cell::Words(_) | Cell::Number(_) | Cell::Likeness(_) | Cell::Link(_));
        let column = self.columns.get(*index).filter(|column| !column.is_hidden)?;
        (self.is_stacked() && needs_label).then_some(&*column.head)
    }
}

pub(super) fn examples() -> Vec<Example> {
    vec![
        Example::of("Table", "stacked below 40rem", &stacked()),
        Example::of("Table", "wide, scrolls by itself", &wide()),
    ]
}

fn stacked() -> Table {
    let row = |rank: &'static str, city: &'static str, country: &'static str, percent: u8, is_own| Row {
        cells: vec![
            Cell::Rank(rank.into()),
            Cell::Head(CellHead {
                link: Link::new(city, "#"),
                tag: Some(Tag::active("member")),
                note: Some(country.into()),
            }),
            Cell::Likeness(Likeness { percent, number: percent.to_string().into() }),
            Cell::Reasons(Reasons {
                alike: "same size (0.48 m)".into(),
                differs: Some("but: national ID for services".into()),
                why: Some(Link::new("why", "#")),
            }),
        ],
        is_own,
    };
    Table {
        id: "example-peers".into(),
        caption: "Most alike for digital inclusion. 100 would be the same in every fact compared.".into(),
        columns: vec![
            Column::hidden("Rank"),
            Column::new("City"),
            Column::new("Likeness"),
            Column::new("Why, and what sets it apart"),
        ],
        rows: vec![
            row("1", "Sacramento", "United States", 93, false),
            row("2", "Kansas City", "United States", 100, true),
        ],
        narrow: Narrow::Stacked,
    }
}

fn wide() -> Table {
    let sorted = Sort { href: "#".into(), order: Some(Order::Descending) };
    let head = |name: &'static str| Cell::Head(CellHead { link: Link::new(name, "#"), ..CellHead::default() });
    let cells = |name| {
        let ask = Cell::Button(Button::link("Ask", "#").quiet());
        vec![
            head(name),
            Cell::Number("481,000".into()),
            Cell::Words("Europe".into()),
            Cell::Tag(Tag::active("active")),
            Cell::Link(Link::new("2 practices", "#")),
            Cell::Empty,
            ask,
        ]
    };
    Table {
        id: "example-cities".into(),
        caption: "Cities of the network".into(),
        columns: vec![
            Column::new("City"),
            Column { sort: Some(sorted), ..Column::number("People") },
            Column::new("Region"),
            Column { sort: Some(Sort { href: "#".into(), order: None }), ..Column::new("State") },
            Column::new("Practices"),
            Column::new("Last heard of"),
            Column::hidden("What you can do"),
        ],
        rows: vec![Row { cells: cells("Bristol"), is_own: false }, Row { cells: cells("Nantes"), is_own: false }],
        narrow: Narrow::Scrolls,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stacked_cell_names_its_column() {
        assert!(stacked().to_string().contains("data-label=\"Likeness\""));
    }

    #[test]
    fn a_wide_table_scrolls_in_a_region_named_by_its_caption() {
        let html = wide().to_string();
        assert!(html.contains("role=\"region\" tabindex=\"0\" aria-labelledby=\"example-cities-caption\""), "{html}");
    }
}
