//! `decapolis check`: whether the database is sound, every promise about its records holds, and the bytes of every file are
//! where and what they should be.

use clap::Args;
use kernel::audit::Chain;
use kernel::check::{Finding, check_with_chain};
use kernel::file::verify;
use serde_json::{Value, json};

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::capabilities;

/// Say whether the database is sound, every promise about its records holds, and every file is as it was put there; changes
/// nothing.
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Check) -> Result<(), Failure> {
    let db = asked.installation.open()?;
    let (mut findings, chain) = check_with_chain(&db, capabilities::ALL)?;
    findings.extend(verify(&db, &*asked.installation.files()?)?);
    match asked.format {
        Format::Json => {
            let findings: Vec<_> = findings.iter().map(object).collect();
            print_json(&json!({"findings": findings, "audit": chain_object(&chain)}))?;
        }
        Format::Text if findings.is_empty() => print_text(&format!("sound\n{}", chain_line(&chain)))?,
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

fn chain_object(chain: &Chain) -> Value {
    json!({"epochs": chain.epochs, "entries": chain.entries, "head": hexadecimal(&chain.head)})
}

/// Kept elsewhere, the head shows later whether epochs were cut off at the end.
fn chain_line(chain: &Chain) -> String {
    format!("audit: {} lines in {} epochs, head {}\n", chain.entries, chain.epochs, hexadecimal(&chain.head))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn line(finding: &Finding) -> String {
    format!("not true: {} ({})\n", finding.says, finding.broken_by.join(", "))
}
