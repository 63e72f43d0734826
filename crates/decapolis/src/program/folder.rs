//! The data folder: the embedded database and the installation's secret.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use kernel::db::Place;
use kernel::erasure::Journal;
use kernel::stop::Fault;
use kernel::web::Secret;

use super::lock::FolderLock;
use crate::command::Failure;

/// Only the owner may read the secret.
const SECRET_MODE: u32 = 0o600;

/// Where an installation keeps its files.
#[derive(Debug, Clone)]
pub(crate) struct DataFolder(PathBuf);

impl DataFolder {
    /// Makes the folder where it is missing.
    ///
    /// # Errors
    /// A fault when it cannot be made.
    pub(crate) fn open(path: &Path) -> Result<Self, Fault> {
        fs::create_dir_all(path).map_err(|error| Fault::broken(path.display().to_string(), error))?;
        Ok(Self(path.to_owned()))
    }

    /// A folder that may not be there.
    pub(crate) fn at(path: &Path) -> Self {
        Self(path.to_owned())
    }

    /// A folder with a database in it.
    ///
    /// # Errors
    /// Wrong input when there is none: a command that only looks makes nothing.
    pub(crate) fn existing(path: &Path) -> Result<Self, Failure> {
        let folder = Self(path.to_owned());
        if folder.has_database() {
            return Ok(folder);
        }
        Err(Failure::wrong_input("no network is in this folder").at_path(path.display().to_string()))
    }

    /// The embedded database in it.
    pub(crate) fn database(&self) -> Place {
        Place::File(self.0.join("network.db"))
    }

    /// Whether it holds a database already.
    pub(crate) fn has_database(&self) -> bool {
        self.0.join("network.db").exists()
    }

    /// Takes the folder for a process that serves an embedded database; a server's database takes care of itself.
    ///
    /// # Errors
    /// Wrong input naming the process that has it.
    pub(crate) fn lock_for(&self, place: &Place) -> Result<Option<FolderLock>, Failure> {
        match place {
            Place::File(_) => FolderLock::take(&self.0.join("lock")).map(Some),
            Place::Server(_) => Ok(None),
        }
    }

    /// The folder of the index in it, which can always be made anew.
    pub(crate) fn index(&self) -> PathBuf {
        self.0.join("search")
    }

    /// The journal of erasures: beside the folder, so that whoever copies the folder does not copy it too.
    pub(crate) fn erasure_journal(&self) -> Journal {
        let whole = std::path::absolute(&self.0).unwrap_or_else(|_| self.0.clone());
        let mut beside = whole.into_os_string();
        beside.push("-erasures");
        Journal::at(PathBuf::from(beside).join("erasures.jsonl"))
    }

    /// The secret in it, made on first use.
    ///
    /// # Errors
    /// A fault when others may read the file, or when it is not what we wrote.
    pub(crate) fn secret(&self) -> Result<Secret, Fault> {
        let path = self.0.join("secret");
        if path.exists() { read_secret(&path) } else { self.new_secret() }
    }

    fn new_secret(&self) -> Result<Secret, Fault> {
        let path = self.0.join("secret");
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| Fault::broken("random bytes", error))?;
        let made = OpenOptions::new().write(true).create_new(true).mode(SECRET_MODE).open(&path);
        let written = made.and_then(|mut file| file.write_all(&bytes).and_then(|()| file.sync_all()));
        written.map_err(|error| Fault::broken(path.display().to_string(), error))?;
        Ok(Secret::new(bytes))
    }
}

/// The secret in a file that is there. One that is named is never made: two nodes would make two.
///
/// # Errors
/// A fault when others may read the file, or when it does not hold 32 bytes.
pub(super) fn read_secret(path: &Path) -> Result<Secret, Fault> {
    let fault = |cause: &dyn std::fmt::Display| Fault::broken(path.display().to_string(), cause);
    let mode = fs::metadata(path).map_err(|error| fault(&error))?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(fault(&"others may read it: set its mode to 0600"));
    }
    let bytes = fs::read(path).map_err(|error| fault(&error))?;
    bytes.try_into().map(Secret::new).map_err(|_| fault(&"a secret has 32 bytes"))
}
