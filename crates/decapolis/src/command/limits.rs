//! `decapolis limits`: how much is taken at once, from the constants that hold it.

use clap::Args;
use kernel::limits::{Limit, table, thousands};
use serde_json::json;

use super::{Failure, Format, print_json, print_text};

/// Print how much the program takes at once, and what happens beyond it.
#[derive(Debug, Args)]
pub(crate) struct Limits {
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Limits) -> Result<(), Failure> {
    let limits = limits();
    match asked.format {
        Format::Json => {
            let limits: Vec<_> =
                limits.iter().map(|Limit { what, limit }| json!({"what": what, "limit": limit})).collect();
            print_json(&json!({"limits": limits}))
        }
        Format::Text => print_text(&lines(&limits)),
    }
}

/// Those of the kernel, and those of the readers of files.
fn limits() -> Vec<Limit> {
    let list = format!(
        "{} MB, {} rows, {} columns, {} kB a cell",
        roster::FILE_BYTES_MAX / (1024 * 1024),
        thousands(roster::ROWS_MAX),
        roster::COLUMNS_MAX,
        roster::CELL_BYTES_MAX / 1024,
    );
    table().into_iter().chain([Limit { what: "a list of members", limit: list }]).collect()
}

fn lines(limits: &[Limit]) -> String {
    limits.iter().map(|Limit { what, limit }| format!("{what:<40} {limit}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::kept;

    #[test]
    fn the_operators_page_has_the_limits_of_the_program() {
        let page = kept("docs/operators.md");
        let (_, section) = page.split_once("## Limits\n").expect("a section on limits");
        let lines = section.lines().take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with('|'));
        let printed: Vec<String> =
            limits().iter().map(|Limit { what, limit }| format!("| {what} | {limit} |")).collect();
        assert_eq!(lines.skip(2).collect::<Vec<_>>(), printed);
    }
}
