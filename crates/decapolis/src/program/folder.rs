//! The data folder: the embedded database and the installation's secret.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use kernel::db::Place;
use kernel::erasure::Journal;
use kernel::file::Depot;
use kernel::stop::Fault;
use kernel::web::Secret;

use super::lock::FolderLock;
use crate::command::Failure;

/// Only the owner may read the secret.
const SECRET_MODE: u32 = 0o600;
/// Bytes of a secret; after a rotation those of the one before it follow in the file.
const SECRET_BYTES: usize = 32;

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

    /// Keeps where the demo in this folder is reached: its port is that of its last start.
    ///
    /// # Errors
    /// A fault when it cannot be written.
    pub(crate) fn keep_address(&self, address: &str) -> Result<(), Fault> {
        let file = self.0.join("address");
        fs::write(&file, address).map_err(|error| Fault::broken(file.display().to_string(), error))
    }

    /// Where the demo in this folder is reached; nothing where none was ever served from it.
    pub(crate) fn address(&self) -> Option<String> {
        fs::read_to_string(self.0.join("address")).ok()
    }

    /// The folder of the index in it, which can always be made anew.
    pub(crate) fn index(&self) -> PathBuf {
        self.0.join("search")
    }

    /// The folder of files in it.
    pub(crate) fn files(&self) -> Depot {
        Depot::folder(self.0.join("files"))
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
        match read_bytes(&self.secret_path())? {
            Some(bytes) => Ok(secret_of(bytes)),
            None => {
                let bytes = random_bytes()?;
                write_new(&self.secret_path(), &bytes)?;
                Ok(Secret::new(bytes))
            }
        }
    }

    /// Makes a new secret in place of the present one: see [`rotate_secret`].
    ///
    /// # Errors
    /// As [`DataFolder::secret`].
    pub(crate) fn rotate_secret(&self) -> Result<(), Fault> {
        rotate_secret(&self.secret_path())
    }

    fn secret_path(&self) -> PathBuf {
        self.0.join("secret")
    }
}

/// A secret and the one before it.
type SecretBytes = ([u8; SECRET_BYTES], Option<[u8; SECRET_BYTES]>);

/// Makes a new secret and keeps the present one behind it, so that links under way still open. What was signed with
/// the one before that holds no more.
///
/// # Errors
/// A fault when the file cannot be read or written.
pub(crate) fn rotate_secret(path: &Path) -> Result<(), Fault> {
    let mut bytes = random_bytes()?.to_vec();
    if let Some((present, _)) = read_bytes(path)? {
        bytes.extend(present);
    }
    // Whole or not at all, also in a power cut.
    let beside = path.with_extension("new");
    let _ = fs::remove_file(&beside);
    write_new(&beside, &bytes)?;
    fs::rename(&beside, path).map_err(|error| Fault::broken(path.display().to_string(), error))
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let made = OpenOptions::new().write(true).create_new(true).mode(SECRET_MODE).open(path);
    let written = made.and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    written.map_err(|error| Fault::broken(path.display().to_string(), error))
}

/// The secret in a file that is there. One that is named is never made: two nodes would make two.
///
/// # Errors
/// A fault when the file is not there, when others may read it, or when it is not what we write.
pub(super) fn read_secret(path: &Path) -> Result<Secret, Fault> {
    let bytes = read_bytes(path)?.ok_or_else(|| Fault::broken(path.display().to_string(), "it is not there"))?;
    Ok(secret_of(bytes))
}

/// The present secret and the one before it, where the file is there.
fn read_bytes(path: &Path) -> Result<Option<SecretBytes>, Fault> {
    let fault = |error: &dyn std::fmt::Display| Fault::broken(path.display().to_string(), error);
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(fault(&error)),
    };
    let mode = fs::metadata(path).map_err(|error| fault(&error))?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(fault(&"others may read it: set its mode to 0600"));
    }
    let (present, previous) = bytes.split_at_checked(SECRET_BYTES).ok_or_else(|| fault(&"not 32 or 64 bytes"))?;
    let present = present.try_into().map_err(|_| fault(&"not 32 or 64 bytes"))?;
    if previous.is_empty() {
        return Ok(Some((present, None)));
    }
    Ok(Some((present, Some(previous.try_into().map_err(|_| fault(&"not 32 or 64 bytes"))?))))
}

fn secret_of((present, previous): SecretBytes) -> Secret {
    let secret = Secret::new(present);
    match previous {
        Some(previous) => secret.after(previous),
        None => secret,
    }
}

fn random_bytes() -> Result<[u8; SECRET_BYTES], Fault> {
    let mut bytes = [0; SECRET_BYTES];
    getrandom::fill(&mut bytes).map_err(|error| Fault::broken("random bytes", error))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, DataFolder) {
        let temporary = tempfile::tempdir().expect("a temporary folder");
        let folder = DataFolder::open(temporary.path()).expect("a folder");
        (temporary, folder)
    }

    /// Holds trust line a63.
    #[test]
    fn a_secret_that_others_may_read_is_refused() {
        let (_temporary, folder) = folder();
        folder.secret().expect("made");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(&folder.secret_path()), 0o600);
        for wide in [0o640, 0o604, 0o666] {
            fs::set_permissions(folder.secret_path(), fs::Permissions::from_mode(wide)).expect("set");
            let refused = folder.secret().expect_err("refused");
            assert!(refused.cause.contains("set its mode to 0600"), "{wide:o}: {refused}");
        }
    }

    /// Holds trust line a63.
    #[test]
    fn rotating_keeps_the_secret_before_and_no_older_one() {
        let (_temporary, folder) = folder();
        folder.secret().expect("made");
        let bytes = |folder: &DataFolder| read_bytes(&folder.secret_path()).expect("read").expect("there");
        let (first, nothing) = bytes(&folder);
        folder.rotate_secret().expect("rotated");
        let (second, before_second) = bytes(&folder);
        folder.rotate_secret().expect("rotated");
        let (third, before_third) = bytes(&folder);
        assert_eq!((nothing, before_second, before_third), (None, Some(first), Some(second)));
        assert!(first != second && second != third && first != third);
    }
}
