//! How Rust is written here: prose first, no shortcuts outside tests, few macros.

use super::Complaint;
use super::bounds::find_word;
use super::file::File;

/// What tests may call and the product may not, and what to do instead.
const BANNED: &[(&str, &str)] = &[
    (".unwrap()", "say why it cannot fail with expect, or pass the error on"),
    ("todo!(", "finish it or leave it out"),
    ("unimplemented!(", "finish it or leave it out"),
    ("dbg!(", "remove it"),
];

/// The macros of this house; a function reads better than any other.
const MACROS: &[&str] = &["statements", "id"];
const MACROS_MAX: usize = 3;

/// Every file opens with prose that says what it is.
pub(super) fn check_first_lines(files: &[File]) -> Vec<Complaint> {
    let silent = files.iter().filter(|file| file.is_rust() && !file.text.starts_with("//! "));
    silent.map(|file| Complaint::new(file, 1, "begin with //! and a sentence that says what this file is")).collect()
}

/// No shortcut outside tests.
pub(super) fn check_banned_calls(files: &[File]) -> Vec<Complaint> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        for (line, code) in file.product_lines() {
            let calls = BANNED.iter().filter(|(call, _)| code.contains(call));
            found.extend(
                calls.map(|(call, remedy)| Complaint::new(file, line, format!("{call} outside tests: {remedy}"))),
            );
        }
    }
    found
}

/// At most three macros, two of them known.
pub(super) fn check_macros(files: &[File]) -> Vec<Complaint> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.is_rust() && file.path.starts_with("crates/")) {
        for at in find_word(&file.source.code, "macro_rules") {
            let name = file.source.code[at..].trim_start_matches("macro_rules!").trim_start();
            let name: String = name.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            let line = file.source.code[..at].matches('\n').count() + 1;
            found.push((
                MACROS.contains(&name.as_str()),
                Complaint::new(file, line, format!("{name}!: write a function; the house has its {MACROS_MAX} macros")),
            ));
        }
    }
    let room = MACROS_MAX.saturating_sub(MACROS.len());
    found.into_iter().filter(|(known, _)| !known).skip(room).map(|(_, complaint)| complaint).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> File {
        File::new("crates/a/src/b.rs", text)
    }

    #[test]
    fn a_file_that_opens_without_prose_is_refused() {
        assert_eq!(check_first_lines(&[file("//! What it is.\n")]), []);
        assert_eq!(check_first_lines(&[file("use std::fs;\n")]).len(), 1);
    }

    #[test]
    fn a_shortcut_counts_only_as_code_outside_tests() {
        let allowed =
            "// x.unwrap()\nfn a() { \"x.unwrap()\"; }\n#[cfg(test)]\nmod tests {\n    fn t() { x.unwrap(); }\n}\n";
        assert_eq!(check_banned_calls(&[file(allowed)]), []);
        let found = check_banned_calls(&[file("fn a() {\n    x.unwrap();\n}\n")]);
        assert_eq!(found[0].line, 2);
    }

    #[test]
    fn one_macro_beyond_the_known_ones_is_allowed() {
        let one = file("macro_rules! id {}\nmacro_rules! own {}\n");
        let two = file("macro_rules! own {}\nmacro_rules! more {}\n");
        assert_eq!(check_macros(&[one]), []);
        assert_eq!(check_macros(&[two]).len(), 1);
    }
}
