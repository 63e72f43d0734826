//! `decapolis check`: whether the database is sound and every promise about its records holds.

use clap::Args;
use kernel::check::{Finding, check};
use serde_json::{Value, json};

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::capabilities;

/// Say whether the database is sound and every promise about its records holds; changes nothing.
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Check) -> Result<(), Failure> {
    let findings = check(&asked.installation.open()?, capabilities::ALL)?;
    match asked.format {
        Format::Json => print_json(&json!({"findings": findings.iter().map(object).collect::<Vec<_>>()}))?,
        Format::Text if findings.is_empty() => print_text("sound\n")?,
        Format::Text => print_text(&findings.iter().map(line).collect::<String>())?,
    }
    match findings.len() {
        0 => Ok(()),
        count => Err(Failure::check_failed(format!("{count} promises are broken"))),
    }
}

fn object(finding: &Finding) -> Value {
    json!({"promise": finding.says, "broken_by": finding.broken_by})
}

fn line(finding: &Finding) -> String {
    format!("not true: {} ({})\n", finding.says, finding.broken_by.join(", "))
}
