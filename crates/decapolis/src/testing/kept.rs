//! Files that a test makes and keeps in the repository, so that a change of theirs is read before it is accepted.

use std::path::{Path, PathBuf};

/// A folder of the sources, from the root of the repository.
pub(crate) fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// A kept file's text; empty where there is none yet.
pub(crate) fn kept(path: &str) -> String {
    std::fs::read_to_string(source(path)).unwrap_or_default()
}

/// Compares what was made with what is kept, or keeps it where the variable is set.
pub(crate) fn check_kept(path: &str, made: &str, variable: &str) {
    if std::env::var_os(variable).is_some() {
        std::fs::write(source(path), made).expect("the file is written");
    }
    assert!(
        kept(path) == made,
        "{path} has changed: {}\nset {variable}=1 to keep it",
        first_difference(&kept(path), made)
    );
}

fn first_difference(kept: &str, made: &str) -> String {
    let pairs = kept.lines().map(Some).chain(std::iter::repeat(None)).zip(made.lines().map(Some).chain([None]));
    let different = pairs.into_iter().find(|(kept, made)| kept != made);
    different.map_or_else(|| "the end".to_owned(), |(kept, made)| format!("\n  kept {kept:?}\n  made {made:?}"))
}
