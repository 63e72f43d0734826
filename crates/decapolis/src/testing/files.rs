//! The files of the demo network: kept in memory once an engine, and put beside each copy of it.

use std::path::{Path, PathBuf};

/// Files with where they lie in their folder.
#[derive(Debug)]
pub(super) struct DemoFiles(Vec<(PathBuf, Vec<u8>)>);

impl DemoFiles {
    /// All that lies in the folders of a folder.
    pub(super) fn of(folder: &Path) -> Self {
        let entries = |folder: &Path| -> Vec<PathBuf> {
            let read = std::fs::read_dir(folder).expect("a folder that the demo made");
            read.map(|entry| entry.expect("an entry").path()).collect()
        };
        let paths = entries(folder).into_iter().flat_map(|below| entries(&below));
        let file = |path: PathBuf| {
            let within = path.strip_prefix(folder).expect("below it").to_owned();
            (within, std::fs::read(path).expect("the demo's file"))
        };
        Self(paths.map(file).collect())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn write_to(&self, folder: &Path) {
        for (path, bytes) in &self.0 {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap_or(folder)).expect("a folder is made");
            std::fs::write(path, bytes).expect("the copy is written");
        }
    }
}
