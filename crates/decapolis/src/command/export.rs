//! `decapolis export`: the whole network in open formats.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::program;

#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    Network(ExportNetwork),
}

/// Write every table as JSON lines into one tar file, as it is at one moment; works while the network is served.
#[derive(Debug, Args)]
pub(crate) struct ExportNetwork {
    /// The file to write; it must not be there.
    file: PathBuf,
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(command: &Export) -> Result<(), Failure> {
    let Export::Network(asked) = command;
    let files = asked.installation.files()?;
    let manifest = program::export_network(&asked.installation.place()?, &files, &asked.file)?;
    match asked.format {
        Format::Json => print_json(&manifest),
        Format::Text => {
            let rows: u64 = manifest.counts.values().sum();
            print_text(&format!("{rows} rows of {} tables: {}\n", manifest.counts.len(), asked.file.display()))
        }
    }
}
