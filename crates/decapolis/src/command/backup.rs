//! `decapolis backup` and `decapolis restore`: the embedded database in one file, and back.

use std::path::PathBuf;

use clap::Args;

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::program;

/// Write the embedded database into one file, also while the network is served; without the installation's secret.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The file to write; it must not be there.
    file: PathBuf,
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Put a backup into an empty data folder.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The backup.
    file: PathBuf,
    /// The data folder: empty, or not there yet.
    #[arg(long, value_name = "FOLDER")]
    data: PathBuf,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn back_up(asked: &Backup) -> Result<(), Failure> {
    let manifest = program::back_up(&asked.installation.place()?, &asked.file)?;
    match asked.format {
        Format::Json => print_json(&manifest),
        Format::Text => print_text(&format!("backed up and read again: {}\n", asked.file.display())),
    }
}

pub(crate) fn restore(asked: &Restore) -> Result<(), Failure> {
    let manifest = program::restore(&asked.file, &asked.data)?;
    match asked.format {
        Format::Json => print_json(&manifest),
        Format::Text => {
            print_text(&format!("restored into {}, as it was at {}\n", asked.data.display(), manifest.made_at))
        }
    }
}
