//! `decapolis config`: what the configuration says, and whether it can be served.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use kernel::file::Depot;
use serde_json::{Value, json};

use super::{Failure, Format, print_json, print_text};
use crate::program::{Configuration, DataFolder, DnsRecord, records};

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
    let out = configuration.smtp.as_ref().and_then(|smtp| smtp.password_file.as_deref());
    let into = configuration.mail_in.as_ref().and_then(|inbox| inbox.password_file.as_deref());
    [out, into].into_iter().flatten().try_for_each(verify_readable)?;
    configuration.mail_in().map_err(|fault| Failure::wrong_input(fault.cause).at_path("mail_in"))?;
    verify_files(&configuration)?;
    let records = records(&configuration);
    if let Some(place) = configuration.server() {
        kernel::db::reach(&place).map_err(|fault| Failure::wrong_input(fault.cause).at_path("database"))?;
    }
    let mut entries = serde_json::to_value(&configuration).map_err(|error| Failure::our_fault(error.to_string()))?;
    entries["address"] = json!(web.address);
    entries["database"] = json!(configuration.database.as_deref().map(without_password));
    match format {
        Format::Json => {
            entries["dns_records"] = json!(records);
            print_json(&entries)
        }
        Format::Text => print_text(&(text_of(&entries) + &text_of_records(&records))),
    }
}

/// Files can lie where they should: a bucket is tried out; several nodes need one.
fn verify_files(configuration: &Configuration) -> Result<(), Failure> {
    let files = configuration.files(&DataFolder::at(&configuration.data_folder))?;
    match &*files.depot {
        Depot::Bucket(_) => files.depot.try_out().map_err(|fault| Failure::wrong_input(fault.cause).at_path("files")),
        Depot::Folder(_) if configuration.node > 0 => {
            let words = "several nodes need a bucket, which each of them reaches: name one, see docs/operators.md";
            Err(Failure::wrong_input(words).at_path("files"))
        }
        Depot::Folder(_) => Ok(()),
    }
}

/// The records as they stand in a zone, each below what it is for.
fn text_of_records(records: &[DnsRecord]) -> String {
    let head = if records.is_empty() { "" } else { "\nRecords to set, so that mail is trusted:\n" };
    let line = |record: &DnsRecord| {
        let value = if record.kind == "TXT" { format!("\"{}\"", record.value) } else { record.value.clone() };
        format!("# {}\n{}. {} {value}\n", record.what_for, record.name, record.kind)
    };
    records.iter().fold(head.to_owned(), |text, record| text + &line(record))
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
    use super::{text_of_records, without_password};
    use crate::program::{Configuration, DnsRecord, records};

    /// Holds trust line a58.
    #[test]
    fn the_records_that_make_mail_trusted_are_printed() {
        let mut configuration = Configuration::default();
        assert_eq!(text_of_records(&records(&configuration)), "");
        let text = "[smtp]\nhost = \"mail.provider.example\"\nfrom = \"Cities <network@cities.example>\"\n\
                    [mail_in]\naddress = \"reply@in.cities.example\"\nhost = \"imap.cities.example\"\n";
        let read: Configuration = toml::from_str(text).expect("a configuration");
        configuration.smtp = read.smtp;
        configuration.mail_in = read.mail_in;
        let made = records(&configuration);
        let lines: Vec<String> =
            made.iter().map(|DnsRecord { name, kind, value, .. }| format!("{name} {kind} {value}")).collect();
        let expected = [
            "cities.example TXT v=spf1 a:mail.provider.example -all",
            "SELECTOR._domainkey.cities.example TXT v=DKIM1; k=rsa; p=PUBLIC-KEY",
            "_dmarc.cities.example TXT v=DMARC1; p=quarantine; rua=mailto:postmaster@cities.example",
            "in.cities.example MX 10 imap.cities.example",
        ];
        assert_eq!(lines, expected);
        assert!(text_of_records(&made).contains("\ncities.example. TXT \"v=spf1 a:mail.provider.example -all\"\n"));
    }

    #[test]
    fn a_password_in_an_address_is_not_shown() {
        let shown = without_password("postgres://network:secret@db.example/network");
        assert_eq!(shown, "postgres://network@db.example/network");
        assert_eq!(without_password("/var/lib/network.db"), "/var/lib/network.db");
    }
}
