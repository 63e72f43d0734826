//! The lock of a data folder: one process serves an embedded database, and a second one is told which.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::path::Path;

use kernel::stop::Fault;

use crate::command::Failure;

/// Held for as long as the process serves; the system gives it back when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Takes the lock of a folder.
    ///
    /// # Errors
    /// Wrong input naming the process that holds it; a fault when the file cannot be made.
    pub(super) fn take(path: &Path) -> Result<Self, Failure> {
        let fault = |error: std::io::Error| Fault::broken(path.display().to_string(), error);
        let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
        let mut file = opened.map_err(fault)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(held(&mut file, path)),
            Err(TryLockError::Error(error)) => return Err(fault(error).into()),
        }
        file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id())).map_err(fault)?;
        Ok(Self { _file: file })
    }
}

fn held(file: &mut File, path: &Path) -> Failure {
    let mut holder = String::new();
    // Between taking the lock and writing its number a process has none to show.
    let _ = file.read_to_string(&mut holder);
    let words = match holder.trim() {
        "" => "another process is using this data folder".to_owned(),
        process => format!("process {process} is using this data folder"),
    };
    Failure::wrong_input(words).at_path(path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_holder_is_told_who_is_first() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("lock");
        let first = FolderLock::take(&path).expect("free");
        let refused = format!("{:?}", FolderLock::take(&path).expect_err("held"));
        assert!(refused.contains(&format!("process {} is using", std::process::id())), "{refused}");
        drop(first);
        FolderLock::take(&path).expect("free again");
    }
}
