//! Which column holds which of our fields: by the words of the header, then by what the cells look like.

mod content;
pub(crate) mod words;

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::table::Table;

/// What we know of a person in a list. The order is that of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The number or key that the person has where the list comes from.
    ExternalId,
    /// The whole name in one cell.
    Name,
    GivenName,
    FamilyName,
    /// A form of address or academic title.
    Honorific,
    Email,
    Phone,
    /// The function in city or organisation.
    Role,
    Organisation,
    City,
    /// Region, state or province.
    Region,
    Country,
    Language,
    /// Since when a member.
    Joined,
    Fee,
    Population,
    Website,
    Notes,
}

impl Field {
    /// Every field, in the order of reports.
    pub const ALL: [Self; 18] = [
        Self::ExternalId,
        Self::Name,
        Self::GivenName,
        Self::FamilyName,
        Self::Honorific,
        Self::Email,
        Self::Phone,
        Self::Role,
        Self::Organisation,
        Self::City,
        Self::Region,
        Self::Country,
        Self::Language,
        Self::Joined,
        Self::Fee,
        Self::Population,
        Self::Website,
        Self::Notes,
    ];

    /// The name in reports, such as `given_name`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ExternalId => "external_id",
            Self::Name => "name",
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::Honorific => "honorific",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Role => "role",
            Self::Organisation => "organisation",
            Self::City => "city",
            Self::Region => "region",
            Self::Country => "country",
            Self::Language => "language",
            Self::Joined => "joined",
            Self::Fee => "fee",
            Self::Population => "population",
            Self::Website => "website",
            Self::Notes => "notes",
        }
    }

    /// Whether the field holds (a part of) the person's name.
    pub(crate) fn is_of_name(self) -> bool {
        matches!(self, Self::Name | Self::GivenName | Self::FamilyName)
    }
}

/// How the list itself calls a column: by its header, or where it has none by its index from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnLabel {
    Header(String),
    Index(usize),
}

impl Serialize for ColumnLabel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Header(header) => serializer.serialize_str(header),
            Self::Index(index) => serializer.serialize_u64(*index as u64),
        }
    }
}

/// The columns that were understood: field to index from 0.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    pub(crate) by_field: BTreeMap<Field, usize>,
}

impl Columns {
    /// Matches a table's columns with our fields; each column and each field is used once.
    pub(crate) fn of(table: &Table<'_>) -> Self {
        let mut columns = Self::default();
        if let Some(header) = &table.header {
            columns.by_field = words::match_header(&header.names);
        }
        content::match_cells(table, &mut columns.by_field);
        columns
    }

    /// Takes what somebody chose in place of what was understood; a field is still read from one column only.
    pub(crate) fn choose(&mut self, chosen: &BTreeMap<usize, Option<Field>>) {
        self.by_field.retain(|_, column| !chosen.contains_key(column));
        self.by_field.extend(chosen.iter().filter_map(|(column, field)| Some(((*field)?, *column))));
    }

    pub(crate) fn has(&self, field: Field) -> bool {
        self.by_field.contains_key(&field)
    }

    /// The field that a column holds, if it was understood.
    pub(crate) fn field_of(&self, column: usize) -> Option<Field> {
        self.by_field.iter().find(|(_, index)| **index == column).map(|(field, _)| *field)
    }
}

/// How the list calls a column.
pub(crate) fn label(table: &Table<'_>, column: usize) -> ColumnLabel {
    let header = table.header.as_ref().and_then(|header| header.names.get(column)).map(|name| name.trim());
    match header.filter(|name| !name.is_empty()) {
        Some(name) => ColumnLabel::Header(name.to_owned()),
        None => ColumnLabel::Index(column),
    }
}

impl std::fmt::Display for ColumnLabel {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Header(header) => formatter.write_str(header),
            Self::Index(index) => write!(formatter, "{index}"),
        }
    }
}
