//! `decapolis migrate`: brings the database to this program's schema, or says what is missing.

use std::path::PathBuf;

use clap::Args;
use kernel::clock::Clock;
use kernel::db::migrate::migrate;
use serde_json::json;

use super::{Failure, Format, print_json, print_text};
use crate::capabilities;
use crate::program::{Configuration, DataFolder, VERSION};

/// Bring the database to this program's schema; `serve` does it too.
#[derive(Debug, Args)]
pub(crate) struct Migrate {
    /// The configuration; decapolis.toml where it is there and nothing is said.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Migrate) -> Result<(), Failure> {
    let configuration = Configuration::load(asked.config.as_deref())?;
    let folder = DataFolder::open(&configuration.data_folder)?;
    let place = configuration.place(&folder);
    let migrated = migrate(&place, &capabilities::migrations(), VERSION, Clock::system().now())?;
    match asked.format {
        Format::Json => print_json(&json!({"applied": migrated.applied})),
        Format::Text if migrated.applied.is_empty() => print_text("nothing to apply\n"),
        Format::Text => print_text(&(migrated.applied.join("\n") + "\n")),
    }
}
