//! `decapolis reindex`: builds the index of search anew from the records.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::{Failure, Format, print_json, print_text};
use crate::program::{self, Configuration, DataFolder};

/// Build the index of search anew; the program must not be serving from the same folder.
#[derive(Debug, Args)]
pub(crate) struct Reindex {
    /// The configuration; decapolis.toml where it is there and nothing is said.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Reindex) -> Result<(), Failure> {
    let configuration = Configuration::load(asked.config.as_deref())?;
    let folder = DataFolder::open(&configuration.data_folder)?;
    let _lock = folder.lock_for(&configuration.place(&folder))?;
    let db = program::open_for_command(&configuration)?;
    let records = program::rebuild_index(&db, &folder)?;
    match asked.format {
        Format::Json => print_json(&json!({ "records": records })),
        Format::Text => print_text(&format!("{records} records can be found\n")),
    }
}
