//! `decapolis migrate`: brings the database to this program's schema, or says what is missing.

use clap::Args;
use kernel::clock::Clock;
use kernel::db::migrate::migrate;
use serde_json::json;

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::capabilities;
use crate::program::{self, DataFolder, VERSION};

/// Bring the database to this program's schema; `serve` does it too.
#[derive(Debug, Args)]
pub(crate) struct Migrate {
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Migrate) -> Result<(), Failure> {
    let configuration = asked.installation.configuration()?;
    let place = configuration.place(&DataFolder::open(&configuration.data_folder)?);
    let kept = program::keep_before_upgrade(&place)?;
    let migrated = migrate(&place, &capabilities::migrations(), VERSION, Clock::system().now())?;
    match asked.format {
        Format::Json => print_json(&json!({"applied": migrated.applied, "kept": kept})),
        Format::Text if migrated.applied.is_empty() => print_text("nothing to apply\n"),
        Format::Text => {
            let kept = kept.map(|file| format!("as it was before: {}\n", file.display())).unwrap_or_default();
            print_text(&format!("{}\n{kept}", migrated.applied.join("\n")))
        }
    }
}
