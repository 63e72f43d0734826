//! The commands that the README shows exist.

use super::Complaint;
use super::file::File;

/// Where the commands of the program and of developers are listed.
const PROGRAM: &str = "crates/decapolis/src/command/mod.rs";
const DEVELOPER: &str = "xtask/src/main.rs";

/// Every command of ours in a block of code is one that there is.
pub(super) fn check(files: &[File]) -> Vec<Complaint> {
    let text_of = |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| file.text.as_str());
    let (program, developer) = (program_commands(text_of(PROGRAM)), text_of(DEVELOPER));
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.path == "README.md") {
        for (line, command) in shown_commands(&file.text) {
            let exists = match command {
                Shown::Program(name) => program.iter().any(|known| *known == name),
                Shown::Developer(name) => developer.contains(&format!("[\"{name}\"")),
            };
            if !exists {
                found.push(Complaint::new(
                    file,
                    line,
                    format!("{command:?}: there is no such command; correct the README"),
                ));
            }
        }
    }
    found
}

/// A command of ours as a README shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown<'t> {
    /// `decapolis NAME` or `cargo run --release -- NAME`.
    Program(&'t str),
    /// `cargo xtask NAME`.
    Developer(&'t str),
}

/// The commands of ours in indented or fenced lines, with their lines from 1.
fn shown_commands(text: &str) -> Vec<(usize, Shown<'_>)> {
    let mut is_fenced = false;
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.starts_with("```") {
            is_fenced = !is_fenced;
        } else if is_fenced || line.starts_with("    ") {
            found.extend(shown_command(line).map(|shown| (index + 1, shown)));
        }
    }
    found
}

fn shown_command(line: &str) -> Option<Shown<'_>> {
    let line = line.trim().trim_start_matches("$ ");
    let first = |rest: &'_ str| rest.split_whitespace().next().map(str::len);
    let after = |prefix: &str| line.strip_prefix(prefix).and_then(|rest| Some(&rest[..first(rest)?]));
    after("cargo xtask ")
        .map(Shown::Developer)
        .or_else(|| after("cargo run --release -- ").or_else(|| after("decapolis ")).map(Shown::Program))
}

/// The variants of the program's enum of commands, as one types them.
fn program_commands(text: &str) -> Vec<String> {
    let Some((_, after)) = text.split_once("enum Command {") else { return Vec::new() };
    let body = after.split_once("\n}").map_or(after, |(body, _)| body);
    let variants =
        body.lines().filter_map(|line| line.strip_prefix("    ")).filter(|line| line.starts_with(char::is_uppercase));
    variants
        .map(|line| typed(line.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default()))
        .collect()
}

/// `ConfigCheck` is typed `config-check`.
fn typed(variant: &str) -> String {
    let mut name = String::new();
    for letter in variant.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_is_not_there_is_refused() {
        let program =
            File::new(PROGRAM, "enum Command {\n    /// Starts.\n    Demo(DemoOptions),\n    ConfigCheck,\n}\n");
        let readme = "```\ncargo run --release -- demo\ndecapolis config-check\n```\nIn prose decapolis dreams.\n\n    cargo xtask fly\n";
        let found = check(&[program, File::new("README.md", readme)]);
        assert_eq!(found.iter().map(|found| found.line).collect::<Vec<_>>(), [7]);
    }

    #[test]
    fn developer_commands_are_those_of_this_program() {
        let developer = File::new(DEVELOPER, "match x { [\"tidy\"] => y }");
        assert_eq!(check(&[developer, File::new("README.md", "    cargo xtask tidy\n")]), []);
    }
}
