//! `decapolis secret`: the installation's secret, from which every key is made.

use clap::Subcommand;
use serde_json::json;

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::program::{DataFolder, rotate_secret};

#[derive(Debug, Subcommand)]
pub(crate) enum Secret {
    /// Make a new secret; links in mails and open forms keep working until it is rotated once more
    Rotate {
        #[command(flatten)]
        installation: Installation,
        /// How to print the answer
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

pub(crate) fn run(command: &Secret) -> Result<(), Failure> {
    let Secret::Rotate { installation, format } = command;
    let configuration = installation.configuration()?;
    match &configuration.secret_file {
        Some(file) => rotate_secret(file)?,
        None => DataFolder::open(&configuration.data_folder)?.rotate_secret()?,
    }
    match format {
        Format::Json => print_json(&json!({"rotated": true, "restart": true})),
        Format::Text => {
            print_text("A new secret is in place. Start the program again, on every node with the same file.\n")
        }
    }
}
