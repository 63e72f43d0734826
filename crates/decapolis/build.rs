//! Compiles the texts of every capability (`src/need/texts/*.ftl` become `need.rs`) and lists the demo's practices.

#[path = "build/practices.rs"]
mod practices;

use std::path::Path;
use std::process::ExitCode;

use texts::{Home, Source};

fn main() -> ExitCode {
    let capabilities = Path::new("src");
    practices::list(&capabilities.join("practice/demo"));
    texts::rerun_if_changed(capabilities);
    texts::run_build_script(&find_sources(capabilities), Home::Application)
}

/// A source for each folder that has a folder `texts`, by name.
fn find_sources(capabilities: &Path) -> Vec<Source> {
    let folders = capabilities.read_dir().expect("a crate has a folder src").flatten();
    let mut sources: Vec<Source> = folders
        .map(|entry| Source {
            name: entry.file_name().to_string_lossy().into_owned(),
            folder: entry.path().join("texts"),
        })
        .filter(|source| source.folder.is_dir())
        .collect();
    sources.sort_by(|one, other| one.name.cmp(&other.name));
    sources
}
