//! What a file is, decided by what is in it: documents, tables, slides, pictures and text that no program runs.

mod picture;
mod text;
mod zip;

pub(crate) use self::zip::{FILES_MAX, UNPACKED_BYTES_MAX};
use super::name::FileName;

/// What files may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    Pdf,
    Odt,
    Ods,
    Odp,
    Docx,
    Xlsx,
    Pptx,
    Png,
    Jpeg,
    Text,
    Csv,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// Nothing is in it.
    Empty,
    /// Its name is no plain file's.
    Name,
    /// It is of no kind that is taken.
    Unknown,
    /// A browser or a computer would run it: a page, a drawing with scripts, a program.
    Runs,
    /// A document with macros.
    Macros,
    /// It is of another kind than its name says.
    Disguised(FileKind),
    /// It can be read as two things at once.
    TwoAtOnce,
    /// Its end is missing, or it would unpack to more than any document has.
    Broken,
}

impl FileKind {
    /// All of them, in the order in which they are told.
    pub const ALL: [FileKind; 11] = [
        Self::Pdf,
        Self::Odt,
        Self::Ods,
        Self::Odp,
        Self::Docx,
        Self::Xlsx,
        Self::Pptx,
        Self::Png,
        Self::Jpeg,
        Self::Text,
        Self::Csv,
    ];

    /// As in the database, in data and behind the dot of its name.
    pub fn code(self) -> &'static str {
        match self {
            FileKind::Pdf => "pdf",
            FileKind::Odt => "odt",
            FileKind::Ods => "ods",
            FileKind::Odp => "odp",
            FileKind::Docx => "docx",
            FileKind::Xlsx => "xlsx",
            FileKind::Pptx => "pptx",
            FileKind::Png => "png",
            FileKind::Jpeg => "jpg",
            FileKind::Text => "txt",
            FileKind::Csv => "csv",
        }
    }

    /// From the database.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// As its registration at IANA has it.
    pub fn media_type(self) -> &'static str {
        match self {
            FileKind::Pdf => "application/pdf",
            FileKind::Odt => "application/vnd.oasis.opendocument.text",
            FileKind::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            FileKind::Odp => "application/vnd.oasis.opendocument.presentation",
            FileKind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            FileKind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileKind::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            FileKind::Png => "image/png",
            FileKind::Jpeg => "image/jpeg",
            FileKind::Text => "text/plain; charset=utf-8",
            FileKind::Csv => "text/csv; charset=utf-8",
        }
    }

    fn of_ending(ending: &str) -> Option<Self> {
        let ending = if ending == "jpeg" { "jpg" } else { ending };
        Self::from_code(ending)
    }

    /// What some bytes are.
    ///
    /// # Errors
    /// Why they are not taken.
    pub fn of(name: &FileName, bytes: &[u8]) -> Result<Self, Rejection> {
        let named = Self::of_ending(&name.ending());
        let found = match bytes {
            [] => return Err(Rejection::Empty),
            [b'%', b'P', b'D', b'F', b'-', ..] => pdf(bytes)?,
            [0x89, b'P', b'N', b'G', ..] => picture::png(bytes)?,
            [0xff, 0xd8, 0xff, ..] => picture::jpeg(bytes)?,
            [b'P', b'K', 3, 4, ..] => zip::kind(bytes)?,
            [b'M', b'Z', ..]
            | [0x7f, b'E', b'L', b'F', ..]
            | [0xcf | 0xce, 0xfa, 0xed, 0xfe, ..]
            | [b'#', b'!', ..] => {
                return Err(Rejection::Runs);
            }
            _ => text::kind(bytes, named)?,
        };
        let is_archive = matches!(bytes, [b'P', b'K', ..]);
        match named {
            _ if !is_archive && zip::ends_with_directory(bytes) => Err(Rejection::TwoAtOnce),
            Some(named) if named == found => Ok(found),
            _ => Err(Rejection::Disguised(found)),
        }
    }
}

/// A document is whole with its last mark (ISO 32000-1, 7.5.5), behind which programs leave little; in its beginning stands
/// no page that a browser would find there.
fn pdf(bytes: &[u8]) -> Result<FileKind, Rejection> {
    const HEAD: usize = 1_024;
    const TAIL: usize = 1_024;
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    if !tail.windows(5).any(|window| window == b"%%EOF") {
        return Err(Rejection::Broken);
    }
    if text::has_markup(&bytes[..bytes.len().min(HEAD)]) { Err(Rejection::TwoAtOnce) } else { Ok(FileKind::Pdf) }
}

#[cfg(test)]
mod tests;
