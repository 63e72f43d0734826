//! `decapolis config`: what the configuration says, and whether it can be served.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde_json::{Value, json};

use super::{Failure, Format, print_json, print_text};
use crate::program::Configuration;

#[derive(Debug, Subcommand)]
pub(crate) enum Config {
    /// Read the configuration and the environment, reach the database server if there is one, and say what it all comes
    /// to; changes nothing
    Check {
        /// The configuration; decapolis.toml where it is there and nothing is said
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// How to print the answer
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

pub(crate) fn run(command: &Config) -> Result<(), Failure> {
    let Config::Check { config, format } = command;
    let configuration = Configuration::load(config.as_deref())?;
    let web = configuration.web()?;
    if let Some(file) = configuration.smtp.as_ref().and_then(|smtp| smtp.password_file.as_deref()) {
        verify_readable(file)?;
    }
    if let Some(place) = configuration.server() {
        kernel::db::reach(&place).map_err(|fault| Failure::wrong_input(fault.cause).at_path("database"))?;
    }
    let mut entries = serde_json::to_value(&configuration).map_err(|error| Failure::our_fault(error.to_string()))?;
    entries["address"] = json!(web.address);
    entries["database"] = json!(configuration.database.as_deref().map(without_password));
    match format {
        Format::Json => print_json(&entries),
        Format::Text => print_text(&text_of(&entries)),
    }
}

fn verify_readable(file: &Path) -> Result<(), Failure> {
    let read = std::fs::read(file).map(drop);
    read.map_err(|error| Failure::wrong_input(format!("cannot read: {error}")).at_path(file.display().to_string()))
}

/// The address of a database as it may be shown.
fn without_password(address: &str) -> String {
    let Some((user, rest)) = address.split_once("://").and_then(|(_, rest)| rest.split_once('@')) else {
        return address.to_owned();
    };
    let user = user.split(':').next().unwrap_or_default();
    let scheme = address.split("://").next().unwrap_or_default();
    format!("{scheme}://{user}@{rest}")
}

fn text_of(entries: &Value) -> String {
    let entries = entries.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    entries.map(|(key, value)| format!("{key} = {value}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn a_password_in_an_address_is_not_shown() {
        let shown = without_password("postgres://network:secret@db.example/network");
        assert_eq!(shown, "postgres://network@db.example/network");
        assert_eq!(without_password("/var/lib/network.db"), "/var/lib/network.db");
    }
}
