//! The folder through which a mail server gives messages: the pipe writes them whole and for good, the served program
//! takes them. So the pipe needs no database and ends at once, whatever the program does at that moment.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Messages that may wait; the mail server keeps what comes beyond them and tries again.
const WAITING_MAX: usize = 1_000;
/// The ending of a message that is whole.
const WHOLE: &str = "eml";

/// What is said when too many wait.
pub const FULL: &str = "too many messages wait to be taken";

/// Keeps a message until the program takes it: it is on the disk when this returns, like a mail in a Maildir.
///
/// # Errors
/// When the folder cannot be written, or when too many wait.
pub fn spool(folder: &Path, raw: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    if waiting(folder)?.len() >= WAITING_MAX {
        return Err(io::Error::other(FULL));
    }
    let mut number = [0_u8; 16];
    getrandom::fill(&mut number).map_err(io::Error::other)?;
    let begun = folder.join(format!("{}.tmp", crate::signed::hex(&number)));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&begun)?;
    file.write_all(raw)?;
    file.sync_all()?;
    fs::rename(&begun, begun.with_extension(WHOLE))?;
    File::open(folder)?.sync_all()
}

/// The messages that wait, in no order; none where the folder is not there.
pub(super) fn waiting(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<PathBuf>>>()?;
    Ok(paths.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == WHOLE)).collect())
}
