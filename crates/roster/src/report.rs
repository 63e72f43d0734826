//! What was found in a list: the answer of `import members --dry-run`, field by field.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::columns::{ColumnLabel, Field};
use crate::people::date::PartialDate;
use crate::people::email::EmailFault;

/// What a list holds and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Label of the WHATWG Encoding Standard in lower case: `utf-8`, `utf-16le`, `windows-1252` (which is also what
    /// ISO 8859-1 is read as). A byte order mark does not show.
    pub encoding: String,
    /// `None` when the list has one column.
    pub separator: Option<char>,
    /// Where each field that was understood comes from.
    pub columns: BTreeMap<Field, ColumnLabel>,
    /// Data rows; blank lines, totals and repeated headers are none.
    pub rows: u64,
    /// Rows that can be taken over, duplicates among them.
    pub accepted: u64,
    pub duplicates: Vec<Duplicate>,
    pub warnings: Vec<Warning>,
    pub rejected: Vec<Rejection>,
}

/// Rows that are or may be one person, ascending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duplicate {
    /// Rows from 1. Of rows that are certainly one person, a group that is uncertain names the first only.
    pub rows: Vec<u64>,
    /// The same person beyond doubt.
    pub certain: bool,
    #[serde(serialize_with = "as_sentence")]
    pub reason: Reasons,
}

/// Something to look at; the row stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// From 1; `None` when it is about the whole list or a line that is no row.
    pub row: Option<u64>,
    /// Line of the file, from 1.
    pub line: Option<u64>,
    /// Our name of the field, or the list's own name of a column that is not ours; `None` for the whole row.
    pub field: Option<String>,
    #[serde(serialize_with = "as_sentence")]
    pub reason: Problem,
}

/// A row that cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rejection {
    pub row: u64,
    pub line: u64,
    pub field: &'static str,
    #[serde(serialize_with = "as_sentence")]
    pub reason: RejectionReason,
}

fn as_sentence<S: Serializer>(reason: &impl fmt::Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(reason)
}

/// Why a row cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RejectionReason {
    NoNameNorEmail,
    EmailUnusable(EmailFault),
}

impl RejectionReason {
    /// The same for programs, and the key of its words in other languages.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoNameNorEmail => "no-name-nor-email",
            Self::EmailUnusable(EmailFault::At) => "email-at",
            Self::EmailUnusable(EmailFault::Local) => "email-local",
            Self::EmailUnusable(EmailFault::Domain) => "email-domain",
            Self::EmailUnusable(EmailFault::TooLong) => "email-too-long",
        }
    }
}

impl fmt::Display for RejectionReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoNameNorEmail => formatter.write_str("there is neither a name nor an e-mail address"),
            Self::EmailUnusable(fault) => write!(formatter, "the e-mail address cannot be used: {fault}"),
        }
    }
}

/// What makes two rows look like one person, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    SameEmailAndName,
    SameEmail,
    TaggedEmailAndName,
    TaggedEmailAndId,
    SameIdAndName,
    SameRow,
    SameEmailOtherName,
    SharedMailbox,
    TaggedEmail,
    SameIdOtherName,
    SameNameAndPhone,
    SameNameAndCity,
    SameNameAndOrganisation,
    SameNameAndDomain,
    SameNameOnly,
    SimilarNameAndPlace,
}

impl Reason {
    /// The same for programs, and the key of its words in other languages.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SameEmailAndName => "same-email-and-name",
            Self::SameEmail => "same-email",
            Self::TaggedEmailAndName => "tagged-email-and-name",
            Self::TaggedEmailAndId => "tagged-email-and-id",
            Self::SameIdAndName => "same-id-and-name",
            Self::SameRow => "same-row",
            Self::SameEmailOtherName => "same-email-other-name",
            Self::SharedMailbox => "shared-mailbox",
            Self::TaggedEmail => "tagged-email",
            Self::SameIdOtherName => "same-id-other-name",
            Self::SameNameAndPhone => "same-name-and-phone",
            Self::SameNameAndCity => "same-name-and-city",
            Self::SameNameAndOrganisation => "same-name-and-organisation",
            Self::SameNameAndDomain => "same-name-and-domain",
            Self::SameNameOnly => "same-name-only",
            Self::SimilarNameAndPlace => "similar-name-and-place",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::SameEmailAndName => "same e-mail address and name",
            Self::SameEmail => "same e-mail address",
            Self::TaggedEmailAndName => "same name, e-mail addresses that differ by a tag only",
            Self::TaggedEmailAndId => "same id, e-mail addresses that differ by a tag only",
            Self::SameIdAndName => "same id and name",
            Self::SameRow => "the same in every cell",
            Self::SameEmailOtherName => "same e-mail address, another name",
            Self::SharedMailbox => "same e-mail address, which is an office's",
            Self::TaggedEmail => "e-mail addresses that differ by a tag only",
            Self::SameIdOtherName => "same id, another name or e-mail address",
            Self::SameNameAndPhone => "same name and telephone",
            Self::SameNameAndCity => "same name and city",
            Self::SameNameAndOrganisation => "same name and organisation",
            Self::SameNameAndDomain => "same name and e-mail domain",
            Self::SameNameOnly => "same name, nothing that tells them apart",
            Self::SimilarNameAndPlace => "similar name in the same place",
        })
    }
}

/// All reasons of a group, the strongest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reasons(pub Vec<Reason>);

impl fmt::Display for Reasons {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentences: Vec<String> = self.0.iter().map(Reason::to_string).collect();
        formatter.write_str(&sentences.join("; "))
    }
}

/// What is odd about a list, a row or a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    NoRows,
    NoNameNorEmailColumn,
    ColumnNotRead,
    LineSkipped,
    HeaderRepeated,
    UndecodedLetters,
    OtherEncoding { encoding: String },
    StrayQuotes,
    CellsBeyondHeader { count: usize },
    Mojibake { repaired: String },
    LettersLost,
    Invisible,
    Formula,
    EmailRepaired { address: String },
    FurtherEmails { kept: String },
    DateUnreadable,
    DateOrderUnknown { read_as: PartialDate },
    DateCentury { read_as: PartialDate },
    DateDayNumber { read_as: PartialDate },
    NumberUnreadable,
    PhoneUnreadable,
}

impl Problem {
    /// The same for programs, and the key of its words in other languages.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoRows => "no-rows",
            Self::NoNameNorEmailColumn => "no-name-nor-email-column",
            Self::ColumnNotRead => "column-not-read",
            Self::LineSkipped => "line-skipped",
            Self::HeaderRepeated => "header-repeated",
            Self::UndecodedLetters => "undecoded-letters",
            Self::OtherEncoding { .. } => "other-encoding",
            Self::StrayQuotes => "stray-quotes",
            Self::CellsBeyondHeader { .. } => "cells-beyond-header",
            Self::Mojibake { .. } => "mojibake",
            Self::LettersLost => "letters-lost",
            Self::Invisible => "invisible",
            Self::Formula => "formula",
            Self::EmailRepaired { .. } => "email-repaired",
            Self::FurtherEmails { .. } => "further-emails",
            Self::DateUnreadable => "date-unreadable",
            Self::DateOrderUnknown { .. } => "date-order-unknown",
            Self::DateCentury { .. } => "date-century",
            Self::DateDayNumber { .. } => "date-day-number",
            Self::NumberUnreadable => "number-unreadable",
            Self::PhoneUnreadable => "phone-unreadable",
        }
    }

    /// What its words name: an encoding, a count, or how something was read; empty where they name nothing.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::OtherEncoding { encoding: named }
            | Self::Mojibake { repaired: named }
            | Self::EmailRepaired { address: named }
            | Self::FurtherEmails { kept: named } => named.clone(),
            Self::CellsBeyondHeader { count } => count.to_string(),
            Self::DateOrderUnknown { read_as } | Self::DateCentury { read_as } | Self::DateDayNumber { read_as } => {
                read_as.to_string()
            }
            _ => String::new(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::OtherEncoding { encoding } => return write!(formatter, "this line is not UTF-8; read as {encoding}"),
            Self::CellsBeyondHeader { count } => {
                return write!(formatter, "cells beyond the last column: {count}; not read");
            }
            Self::Mojibake { repaired } => {
                return write!(
                    formatter,
                    "the letters were garbled by a wrong encoding (mojibake); read as {repaired:?}"
                );
            }
            Self::EmailRepaired { address } => {
                return write!(formatter, "the e-mail address was cleaned; read as {address}");
            }
            Self::FurtherEmails { kept } => {
                return write!(formatter, "there are several e-mail addresses; {kept} is kept");
            }
            Self::DateOrderUnknown { read_as } => {
                return write!(formatter, "the date is ambiguous: day or month may come first; read as {read_as}");
            }
            Self::DateCentury { read_as } => return write!(formatter, "the year has two digits; read as {read_as}"),
            Self::DateDayNumber { read_as } => {
                return write!(formatter, "the date is a spreadsheet's day number; read as {read_as}");
            }
            Self::NoRows => "the list has no rows",
            Self::NoNameNorEmailColumn => "no column of names or e-mail addresses was found",
            Self::ColumnNotRead => "the column is none of our fields and is not read",
            Self::LineSkipped => "a line before the list; skipped",
            Self::HeaderRepeated => "the header is repeated; skipped",
            Self::UndecodedLetters => "some letters could not be read in the encoding of the file",
            Self::StrayQuotes => "a quotation mark is where no quoted cell begins or ends; kept as text",
            Self::LettersLost => "letters were lost before the file came here and stand as ? or \u{fffd}",
            Self::Invisible => "invisible or direction-turning characters were removed",
            Self::Formula => "the cell begins like a formula; kept as text",
            Self::DateUnreadable => "this is no date of the calendar",
            Self::NumberUnreadable => "this is no number",
            Self::PhoneUnreadable => "this is no telephone number",
        })
    }
}
