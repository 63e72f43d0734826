//! The figures as a table in Markdown, printed or put between two marks of a file.

use std::fmt;
use std::path::Path;

const BEGIN: &str = "<!-- bench: written by `cargo xtask bench --write` -->";
const END: &str = "<!-- /bench -->";

/// One figure with the bound that we hold it to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    what: String,
    measured: String,
    /// Empty where there is none.
    bound: String,
}

impl Line {
    pub(super) fn of(what: impl Into<String>, measured: impl Into<String>, bound: &str) -> Self {
        Self { what: what.into(), measured: measured.into(), bound: bound.to_owned() }
    }
}

/// All figures.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub(super) lines: Vec<Line>,
}

impl Table {
    /// Takes figures, and says them at once: measuring takes long, and what comes later may fail.
    pub(super) fn take(&mut self, lines: impl IntoIterator<Item = Line>) {
        for line in lines {
            eprintln!("{}: {} ({})", line.what, line.measured, line.bound);
            self.lines.push(line);
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("| | measured | to hold |\n|---|---|---|\n")?;
        self.lines
            .iter()
            .try_for_each(|Line { what, measured, bound }| writeln!(f, "| {what} | {measured} | {bound} |"))
    }
}

/// Puts the table between the marks, in place of what stands there.
///
/// # Errors
/// A sentence for the terminal, when the file cannot be changed or has no marks.
pub(super) fn write_into(file: &Path, table: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", file.display());
    let text = std::fs::read_to_string(file).map_err(failed)?;
    let text = between_marks(&text, table).ok_or_else(|| format!("{}: there is no {BEGIN}", file.display()))?;
    std::fs::write(file, text).map_err(failed)
}

fn between_marks(text: &str, table: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n\n{table}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_replaces_what_stood_between_the_marks() {
        let table = Table { lines: vec![Line::of("Desk", "0.2", "0.1")] }.to_string();
        assert_eq!(table, "| | measured | to hold |\n|---|---|---|\n| Desk | 0.2 | 0.1 |\n");
        let text = format!("a\n{BEGIN}\nold\n{END}\nb\n");
        assert_eq!(between_marks(&text, "new\n"), Some(format!("a\n{BEGIN}\n\nnew\n\n{END}\nb\n")));
        assert_eq!(between_marks("no marks", "new\n"), None);
    }
}
