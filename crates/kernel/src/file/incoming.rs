//! A file that comes with a form: read with the form, looked at, and told what is wrong with it beside its field.

use sha2::{Digest, Sha256};

use super::kind::{FileKind, Rejection};
use super::name::FileName;
use crate::design::{Control, Field, TextField, TextKind, Words};
use crate::form::{Filled, Reading};
use crate::language::Language;
use crate::texts::Texts;
use crate::web::Visit;

/// The name of the field in every form that brings a file.
const FIELD: &str = "file";
/// A megabyte as people are told it.
const MEGABYTE: usize = 1024 * 1024;

/// A file that may be kept, as far as it is for itself to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    pub(super) name: FileName,
    pub(super) kind: FileKind,
    pub(super) sha256: [u8; 32],
}

impl Incoming {
    /// The file of a form. What is wrong with it is noted, in the reader's language; without one, that one is missing.
    pub fn read(visit: &Visit<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        let texts = Texts::new(visit.language());
        let upload = visit.request.upload.as_ref().filter(|upload| !upload.name.is_empty());
        let Some(upload) = upload else {
            reading.fail(FIELD, texts.file_missing());
            return None;
        };
        if let Some(sentence) = too_large(visit) {
            reading.fail(FIELD, sentence);
            return None;
        }
        let read = Self::of(&upload.name, &upload.bytes);
        read.map_err(|rejection| reading.fail(FIELD, said(visit.language(), rejection))).ok()
    }

    /// A file by its name and its bytes.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, Rejection> {
        let name = FileName::parse(name).ok_or(Rejection::Name)?;
        let kind = FileKind::of(&name, bytes)?;
        Ok(Self { name, kind, sha256: Sha256::digest(bytes).into() })
    }

    /// What it is called, cleaned.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }
}

/// That the file which came with a form is too large, where it is.
pub fn too_large(visit: &Visit<'_>) -> Option<String> {
    let is_too_large = visit.request.upload.as_ref().is_some_and(|upload| upload.is_too_large);
    let megabytes = visit.app.files.bytes_max / MEGABYTE;
    is_too_large.then(|| Texts::new(visit.language()).file_too_large(megabytes).to_string())
}

/// What is wrong with a file, and what to do.
fn said(language: Language, rejection: Rejection) -> String {
    let texts = Texts::new(language);
    let code = match rejection {
        Rejection::Empty => "empty",
        Rejection::Name => "name",
        Rejection::Unknown => "unknown",
        Rejection::Runs => "runs",
        Rejection::Macros => "macros",
        Rejection::TwoAtOnce => "two",
        Rejection::Broken => "broken",
        Rejection::Disguised(kind) => return texts.file_disguised(texts.file_kind(kind.code())).to_string(),
    };
    texts.file_refused(code).to_string()
}

/// The control by which a file is chosen, with what is taken above it; a form that comes back says that it has to be chosen
/// again.
pub fn field(visit: &Visit<'_>, filled: Filled<'_>) -> Control {
    let texts = Texts::new(visit.language());
    let taken = texts.file_taken(visit.app.files.bytes_max / MEGABYTE).to_string();
    let again = if filled.errors.is_empty() { String::new() } else { format!(". {}", texts.file_choose_again()) };
    let field = Field {
        hint: Some(Words::from(taken + &again)),
        error: filled.errors.of(FIELD),
        ..Field::new(FIELD, texts.file_field())
    };
    Control::Text(TextField { field, kind: TextKind::File, ..TextField::default() })
}
