//! `decapolis limits`: how much is taken at once, from the constants that hold it.

use clap::Args;
use kernel::limits::{Limit, table, thousands};
use serde_json::json;

use super::{Failure, Format, print_json, print_text};
use crate::{account, letter};

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
    let own = [
        ("a list of members", list),
        ("a search", format!("{} bytes, {} words", search::BYTES_MAX, search::WORDS_MAX)),
        ("a letter", format!("{} people in one step, the others in the next", letter::PER_ACT_MAX)),
        ("a rule of conditions", of_rules()),
        ("votes of a conversation", of_votes()),
        ("a calendar that is checked", of_calendars()),
        ("tokens of one person", format!("{}, then no other is made", account::TOKENS_MAX)),
    ];
    table().into_iter().chain(own.map(|(what, limit)| Limit { what, limit })).collect()
}

fn of_rules() -> String {
    use conditions::{DEPTH_MAX, PARTS_MAX, RULE_BYTES_MAX};
    format!("{} kB, {} parts, {DEPTH_MAX} deep", RULE_BYTES_MAX / 1024, thousands(PARTS_MAX))
}

fn of_votes() -> String {
    use opinion::{PARTICIPANTS_MAX, STATEMENTS_MAX};
    format!("{} people, {} statements", thousands(PARTICIPANTS_MAX), thousands(STATEMENTS_MAX))
}

fn of_calendars() -> String {
    use calendar::limits::{FILE_BYTES_MAX, LINES_MAX, NESTING_MAX};
    format!("{} MB, {} lines, {NESTING_MAX} deep", FILE_BYTES_MAX / (1024 * 1024), thousands(LINES_MAX))
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
