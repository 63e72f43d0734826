//! Badges as PDF: A6, a page each, for names in any script.
//!
//! On a badge stand the name, large, the post, the city, a band in the colour of the kind of participant with its word, and a
//! QR code that holds the check-in code and nothing else. Long names shrink, and break where they have spaces, rather than leave
//! the page. The document is tagged as PDF/UA-1 asks: a name is a heading, and the code says in words what it is.
//!
//! Data and fonts in, bytes out: the same badges and fonts give the same bytes. No input or output, no clock; where fonts are
//! on a machine is the caller's to know. `docs/badges.md` has the format.

mod code;
mod file;
mod fit;
mod fonts;
mod sheet;
mod text;

use std::fmt;

pub use self::file::read_sheet;
pub use self::fonts::{FontFile, Fonts};

/// What is to be printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What the document is called, as the meeting is.
    pub title: String,
    /// The language of posts and words, as BCP 47 writes it; names are in their own.
    pub language: String,
    /// Whether pages are larger than the badge and show where to cut.
    pub has_crop_marks: bool,
    pub badges: Vec<Badge>,
}

/// One badge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Badge {
    pub name: String,
    pub post: String,
    pub city: String,
    /// The word of the kind of participant: never known by the colour alone.
    pub kind: String,
    pub colour: Colour,
    /// What the QR code holds.
    pub code: String,
}

/// A colour of the screen (sRGB).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadgeError {
    /// A file is no font; its place in the list.
    NotAFont(usize),
    /// No font has a letter of a badge; the badge's place in the sheet.
    NoFont { badge: usize, letter: char },
    /// A code is longer than a QR code can hold.
    CodeTooLong { badge: usize },
    /// The writer of PDF refused.
    NotWritten(String),
}

impl fmt::Display for BadgeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAFont(file) => write!(f, "font {file} cannot be read"),
            Self::NoFont { badge, letter } => {
                write!(f, "badge {badge}: no font has {letter} (U+{:04X})", u32::from(*letter))
            }
            Self::CodeTooLong { badge } => write!(f, "badge {badge}: the code is too long for a QR code"),
            Self::NotWritten(why) => write!(f, "the PDF could not be written: {why}"),
        }
    }
}

impl std::error::Error for BadgeError {}

/// The badges as one PDF, a page each.
///
/// # Errors
/// The first badge that cannot be printed as it is.
pub fn to_pdf(sheet: &Sheet, fonts: &Fonts) -> Result<Vec<u8>, BadgeError> {
    sheet::draw(sheet, fonts, true)
}

#[cfg(test)]
mod reading;
#[cfg(test)]
mod tests;
