//! The manifest of the atlas: each input file with its origin, licence and checksum.

use std::fmt::Write as _;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::Failure;

/// Where data comes from: a package of a registry or a commit of a repository.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Origin {
    /// Name of the package or repository.
    pub(super) name: String,
    /// `PyPI`, `npm` or `GitHub`.
    pub(super) kind: String,
    /// Version of the package, or commit and date of the repository.
    pub(super) version: String,
    /// SPDX identifier or `public domain`.
    pub(super) licence: String,
    /// What must or should be printed with the data.
    pub(super) attribution: String,
    /// What the atlas takes from it.
    pub(super) taken: String,
    /// The files read.
    files: Vec<InputFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InputFile {
    /// Path below the folder of inputs.
    path: String,
    /// Hexadecimal SHA-256 of its bytes.
    sha256: String,
}

/// The folder of inputs, read through the manifest only.
#[derive(Debug)]
pub(super) struct Inputs {
    folder: PathBuf,
    pub(super) origins: Vec<Origin>,
}

impl Inputs {
    pub(super) fn open(folder: &Path, manifest: &Path) -> Result<Self, Failure> {
        let text =
            std::fs::read(manifest).map_err(|error| Failure(format!("cannot read {}: {error}", manifest.display())))?;
        let origins =
            serde_json::from_slice(&text).map_err(|error| Failure(format!("{}: {error}", manifest.display())))?;
        Ok(Self { folder: folder.to_owned(), origins })
    }

    /// The bytes of a file of the manifest, after comparing its checksum.
    pub(super) fn bytes(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let mut files = self.origins.iter().flat_map(|origin| &origin.files);
        let file =
            files.find(|file| file.path == path).ok_or_else(|| Failure(format!("{path} is not in the manifest")))?;
        let mut bytes = Vec::new();
        let mut open =
            std::fs::File::open(self.folder.join(path)).map_err(|error| Failure(format!("{path}: {error}")))?;
        open.read_to_end(&mut bytes).map_err(|error| Failure(format!("{path}: {error}")))?;
        let found = hexadecimal(Sha256::digest(&bytes).as_slice());
        if found != file.sha256 {
            return Err(Failure(format!("{path} has the SHA-256 {found}, the manifest wants {}", file.sha256)));
        }
        Ok(bytes)
    }

    pub(super) fn json<T: DeserializeOwned>(&self, path: &str) -> Result<T, Failure> {
        serde_json::from_slice(&self.bytes(path)?).map_err(|error| Failure(format!("{path}: {error}")))
    }

    pub(super) fn csv<T: DeserializeOwned>(&self, path: &str) -> Result<Vec<T>, Failure> {
        let rows: Result<Vec<T>, csv::Error> =
            csv::Reader::from_reader(self.bytes(path)?.as_slice()).deserialize().collect();
        rows.map_err(|error| Failure(format!("{path}: {error}")))
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string cannot fail");
        text
    })
}
