//! Files for a command to read, and what it printed.

use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

/// A file in a folder of the test's own.
pub(crate) fn file(folder: &str, name: &str, text: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// The one object of a command that did what was asked.
#[track_caller]
pub(crate) fn answer(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The one object of a command whose input was wrong.
#[track_caller]
pub(crate) fn refused(output: &Output) -> Value {
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &[][..]));
    serde_json::from_slice(&output.stderr).unwrap()
}
