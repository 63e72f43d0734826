//! `decapolis reindex`: builds the index of search anew from the records.

use clap::Args;
use serde_json::json;

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::program::{self, DataFolder};

/// Build the index of search anew; the program must not be serving from the same folder.
#[derive(Debug, Args)]
pub(crate) struct Reindex {
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Reindex) -> Result<(), Failure> {
    let place = asked.installation.place()?;
    let folder = DataFolder::open(&asked.installation.configuration()?.data_folder)?;
    let _lock = folder.lock_for(&place)?;
    let db = program::open_as_it_is(&place)?;
    let records = program::rebuild_index(&db, &folder)?;
    match asked.format {
        Format::Json => print_json(&json!({ "records": records })),
        Format::Text => print_text(&format!("{records} records can be found\n")),
    }
}
