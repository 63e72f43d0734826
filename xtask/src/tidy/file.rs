//! The files of this repository that people write.

use std::path::Path;

use super::functions::{self, Function};
use super::source::Source;

/// Folders that are made, not written.
const MADE: &[&str] = &["target", "node_modules", "output"];

/// What people write, by the end of the name; anything else is data.
const WRITTEN: &[&str] = &[
    "rs", "css", "html", "ftl", "js", "mjs", "sql", "md", "toml", "json", "yml", "sh", "txt", "svg", "run", "lock",
    "npmrc",
];

/// A file with what the rules ask of it.
#[derive(Debug)]
pub(super) struct File {
    /// From the root, with `/`.
    pub(super) path: String,
    pub(super) text: String,
    /// Rust only: the text without comments and strings, and where tests are; empty for others.
    pub(super) source: Source,
    /// Rust only.
    pub(super) functions: Vec<Function>,
    /// Declared somewhere as `#[cfg(test)] mod ...;`, or inside such a module.
    is_test_module: bool,
}

impl File {
    /// From its path and text.
    pub(super) fn new(path: &str, text: &str) -> Self {
        let source = if path.ends_with(".rs") { Source::parse(text) } else { Source::default() };
        let functions = functions::find(&source.code);
        Self { path: path.to_owned(), text: text.to_owned(), source, functions, is_test_module: false }
    }

    /// The end of its name.
    pub(super) fn kind(&self) -> &str {
        self.path.rsplit(['.', '/']).next().unwrap_or_default()
    }

    pub(super) fn is_rust(&self) -> bool {
        self.kind() == "rs"
    }

    /// Whether the whole file is tests or benches.
    pub(super) fn is_test(&self) -> bool {
        self.is_test_module || self.path.split('/').any(|part| ["tests", "benches", "e2e"].contains(&part))
    }

    /// Whether a line, from 1, belongs to tests.
    pub(super) fn is_test_line(&self, line: usize) -> bool {
        self.is_test() || self.source.tests.iter().any(|range| range.contains(&line))
    }

    /// The lines of code of a Rust file, from 1, without comments and the content of strings; tests left out.
    pub(super) fn product_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.source.code.lines().enumerate().map(|(index, line)| (index + 1, line));
        lines.filter(|(line, _)| !self.is_test_line(*line))
    }
}

/// Reads every file below the root.
///
/// # Errors
/// A sentence for the terminal, when one cannot be read.
pub(super) fn read_all(root: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    read_folder(root, "", &mut files).map_err(|error| format!("reading the repository: {error}"))?;
    files.sort_by(|one, other| one.path.cmp(&other.path));
    mark_test_modules(&mut files);
    Ok(files)
}

/// Marks the files of every module that only tests are compiled with.
fn mark_test_modules(files: &mut [File]) {
    let declared: Vec<String> = files.iter().flat_map(test_modules).collect();
    let is_of = |path: &str, module: &String| path == format!("{module}.rs") || path.starts_with(&format!("{module}/"));
    for file in files {
        file.is_test_module = declared.iter().any(|module| is_of(&file.path, module));
    }
}

/// The paths, without `.rs`, of modules that a file declares for tests only.
fn test_modules(file: &File) -> Vec<String> {
    let stem = file.path.trim_end_matches(".rs");
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let home = if ["mod", "lib", "main"].contains(&name) { folder } else { stem };
    let marks = file.source.code.split("#[cfg(test)]").skip(1);
    let names = marks.filter_map(|after| after.trim_start().strip_prefix("mod ")?.split_once(';'));
    let names = names.filter(|(name, _)| name.chars().all(|letter| letter.is_alphanumeric() || letter == '_'));
    names.map(|(name, _)| format!("{home}/{name}")).collect()
}

fn read_folder(root: &Path, folder: &str, files: &mut Vec<File>) -> std::io::Result<()> {
    for entry in root.join(folder).read_dir()? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if entry.file_type()?.is_dir() {
            if name != ".git" && !MADE.contains(&name.as_str()) {
                read_folder(root, &path, files)?;
            }
        } else if WRITTEN.contains(&name.rsplit('.').next().unwrap_or_default()) {
            // A file that is not UTF-8 is data.
            files.extend(std::fs::read_to_string(entry.path()).ok().map(|text| File::new(&path, &text)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_inside_a_file_are_no_product_lines() {
        let file = File::new("crates/a/src/b.rs", "//! B.\nfn b() {}\n#[cfg(test)]\nmod tests {\n    fn t() {}\n}\n");
        let lines: Vec<_> = file.product_lines().filter(|(_, line)| line.contains("fn")).collect();
        assert_eq!(lines, [(2, "fn b() {}")]);
    }

    #[test]
    fn a_module_declared_for_tests_is_all_tests() {
        let mut files = [
            File::new("crates/a/src/lib.rs", "#[cfg(test)]\nmod world;\n#[cfg(test)]\nmod own {\n}\nmod need;\n"),
            File::new("crates/a/src/need.rs", ""),
            File::new("crates/a/src/world/mod.rs", ""),
        ];
        mark_test_modules(&mut files);
        assert_eq!(files.map(|file| file.is_test()), [false, false, true]);
    }

    #[test]
    fn a_file_in_a_folder_of_tests_is_all_tests() {
        assert!(File::new("crates/a/tests/b.rs", "").is_test());
        assert!(!File::new("crates/a/src/contests.rs", "").is_test());
    }
}
