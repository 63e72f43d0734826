//! Lists the files of the demo's practices, so that adding one needs no code: `practice_files.rs` holds them all.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes `FILES`, each file's name without ending and its content, by name.
pub(crate) fn list(folder: &Path) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let folder = folder.canonicalize().expect("the folder of practices is there");
    let entries = folder.read_dir().expect("a folder can be read").flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    files.sort();
    let mut code = "const FILES: &[(&str, &str)] = &[\n".to_owned();
    for file in &files {
        let name = file.file_stem().expect("a file has a name").to_string_lossy();
        writeln!(code, "    ({name:?}, include_str!({:?})),", file.display().to_string()).expect("a text grows");
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives build scripts a folder"));
    fs::write(out.join("practice_files.rs"), code).expect("the folder of build scripts can be written");
}
