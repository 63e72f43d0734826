//! Bytes in a folder, as for one node.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Content, Key};
use crate::stop::{Fault, FaultKind};

/// Files may be in confidence: for the program's own user alone.
const MODE: u32 = 0o600;
/// So many files lie in one of its folders at the most, as two digits have values: some thousands stay quick to list.
const DIGITS: usize = 2;

/// A folder of this machine.
#[derive(Debug)]
pub struct Folder(pub(super) PathBuf);

impl Folder {
    fn path(&self, key: &Key) -> PathBuf {
        self.0.join(&key.as_str()[..DIGITS]).join(key.as_str())
    }

    /// Written beside its place, made safe, and then given its name: whole or not at all, also in a power cut.
    pub(super) fn put(&self, key: &Key, bytes: &[u8]) -> Result<(), Fault> {
        static PARTS: AtomicU64 = AtomicU64::new(0);
        let path = self.path(key);
        let number = PARTS.fetch_add(1, Ordering::Relaxed);
        let part = path.with_extension(format!("{}-{number}.part", std::process::id()));
        let written = write(&path, &part, bytes);
        if written.is_err() {
            // What could not be written needs no removing.
            let _ = fs::remove_file(&part);
        }
        written.map_err(|error| fault(&path, &error))
    }

    pub(super) fn open(&self, key: &Key) -> Result<Option<Content>, Fault> {
        let path = self.path(key);
        let opened = File::open(&path).and_then(|file| Ok((file.metadata()?.len(), file)));
        match opened {
            Ok((length, file)) => Ok(Some(Content { length, reader: Box::new(file) })),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(fault(&path, &error)),
        }
    }

    pub(super) fn remove(&self, key: &Key) -> Result<(), Fault> {
        let path = self.path(key);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(fault(&path, &error)),
            _ => Ok(()),
        }
    }
}

fn write(path: &Path, part: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    let mut file = OpenOptions::new().write(true).create_new(true).mode(MODE).open(part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(part, path)?;
    // The name is safe with the folder, and a new folder with the one above.
    File::open(folder)?.sync_all()?;
    folder.parent().map_or(Ok(()), |above| File::open(above)?.sync_all())
}

fn fault(path: &Path, error: &std::io::Error) -> Fault {
    let is_full = matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded);
    let kind = if is_full { FaultKind::DiskFull } else { FaultKind::Broken };
    Fault::new(kind, path.display().to_string(), error)
}
