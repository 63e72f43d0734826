//! The configuration: one TOML file, each entry of which the environment may override.
//!
//! Unknown keys are refused with their line. Secrets are not in it: the mail server's password has a file of its own.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use kernel::db::Place;
use kernel::erasure::Journal;
use kernel::file::Files;
use kernel::mail::SmtpConfig;
use kernel::mail_in::MailIn;
use kernel::stop::Fault;
use kernel::web::{Config, Secret};
use serde::{Deserialize, Serialize};
use toml::{Table, Value};

use super::DataFolder;
use super::age::Recipient;
use super::files::files_of;
use super::folder::read_secret;
use super::mail_server::{mail_in, mail_server};
use crate::command::Failure;

/// Read where no other file is named, if it is there.
const FILE: &str = "decapolis.toml";
/// Where it listens, unless said otherwise.
const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8010);
/// Where files are kept, unless said otherwise.
const DATA_FOLDER: &str = "decapolis-data";
/// Submission of mail with STARTTLS (RFC 6409).
const SUBMISSION_PORT: u16 = 587;

/// A mailbox over TLS from the first byte (RFC 8314, 3.2).
const IMAP_PORT: u16 = 993;

/// How this installation runs, entry by entry as in `docs/operators.md`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Configuration {
    /// How people reach it, without a slash at the end; derived from `listen` where nothing is said.
    pub(crate) address: Option<String>,
    /// Where it listens.
    pub(crate) listen: SocketAddr,
    /// Where the database, the secret and the search index are.
    pub(crate) data_folder: PathBuf,
    /// The installation's secret, where several nodes share one file; `secret` in the data folder where nothing is said.
    pub(crate) secret_file: Option<PathBuf>,
    /// The journal of erasures, outside every backup; beside the data folder where nothing is said.
    pub(crate) erasure_journal: Option<PathBuf>,
    /// `postgres://...` or a file; `network.db` in the data folder where nothing is said.
    pub(crate) database: Option<String>,
    /// This node's number among several on one PostgreSQL, 0 to 510; 511 is for commands.
    pub(crate) node: u16,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub(crate) proxies: Vec<IpAddr>,
    /// What is logged.
    pub(crate) log: Log,
    /// The mail server; without one mail stays in the outbox.
    pub(crate) smtp: Option<Smtp>,
    /// How replies to mails come in; without it they reach whoever reads the sender's mailbox.
    pub(crate) mail_in: Option<MailInbox>,
    /// The operator's own door.
    pub(crate) metrics: Option<Metrics>,
    /// Where files lie, where it is not the data folder, and how large one may be.
    pub(crate) files: Option<FilesEntry>,
    /// That backups are made every day, and to whom they are encrypted.
    pub(crate) backup: Option<Backups>,
}

/// Backups: where this is said, the secretariat is told when none was made for a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Backups {
    /// Whoever may open them, as `age1...`; encrypted to nobody when there are none.
    #[serde(default)]
    pub(crate) recipients: Vec<Recipient>,
}

/// What is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Log {
    /// Only what broke.
    #[default]
    Faults,
    /// Also one line a request.
    Requests,
}

/// The mail server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Smtp {
    pub(crate) host: String,
    #[serde(default = "submission_port")]
    pub(crate) port: u16,
    pub(crate) user: Option<String>,
    /// The file that holds the password and nothing else.
    pub(crate) password_file: Option<PathBuf>,
    /// The sender: `Network <mail@network.example>`.
    pub(crate) from: String,
}

/// How replies to mails come in: by the pipe, and from a mailbox where one is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MailInbox {
    /// Replies go to this address with a token after a plus sign: `reply@network.example`.
    pub(crate) address: String,
    /// The name under which the mail server says who sent a message (RFC 8601), where it checks senders.
    pub(crate) authserv_id: Option<String>,
    /// The server of the mailbox.
    pub(crate) host: Option<String>,
    #[serde(default = "imap_port")]
    pub(crate) port: u16,
    pub(crate) user: Option<String>,
    /// The file that holds the password and nothing else.
    pub(crate) password_file: Option<PathBuf>,
    #[serde(default = "inbox")]
    pub(crate) folder: String,
    /// Where the pipe leaves messages; `mail-in` in the data folder where nothing is said.
    pub(crate) spool: Option<PathBuf>,
}

/// The operator's own door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Metrics {
    /// Where health and metrics are answered.
    pub(crate) listen: SocketAddr,
}

/// Where files lie: in the data folder unless a bucket is named, and how large one may be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct FilesEntry {
    /// Megabytes of one file.
    pub(crate) megabytes: Option<u16>,
    /// Where an S3 store is reached: `https://s3.example.org`, without a slash at the end.
    pub(crate) endpoint: Option<String>,
    /// The bucket in it.
    pub(crate) bucket: Option<String>,
    /// As the store names it; `us-east-1` where it names none.
    pub(crate) region: Option<String>,
    /// The id of the key with which requests are signed.
    pub(crate) key_id: Option<String>,
    /// The file that holds the secret of the key and nothing else.
    pub(crate) secret_file: Option<PathBuf>,
}

/// What a variable of the environment is made of it.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Text,
    Number,
    /// Several, separated by commas.
    List,
}

/// The variables that override entries, with the entry's path.
const VARIABLES: [(&str, &[&str], Kind); 30] = [
    ("DECAPOLIS_ADDRESS", &["address"], Kind::Text),
    ("DECAPOLIS_LISTEN", &["listen"], Kind::Text),
    ("DECAPOLIS_DATA_FOLDER", &["data_folder"], Kind::Text),
    ("DECAPOLIS_SECRET_FILE", &["secret_file"], Kind::Text),
    ("DECAPOLIS_ERASURE_JOURNAL", &["erasure_journal"], Kind::Text),
    ("DECAPOLIS_DATABASE", &["database"], Kind::Text),
    ("DECAPOLIS_NODE", &["node"], Kind::Number),
    ("DECAPOLIS_PROXIES", &["proxies"], Kind::List),
    ("DECAPOLIS_LOG", &["log"], Kind::Text),
    ("DECAPOLIS_SMTP_HOST", &["smtp", "host"], Kind::Text),
    ("DECAPOLIS_SMTP_PORT", &["smtp", "port"], Kind::Number),
    ("DECAPOLIS_SMTP_USER", &["smtp", "user"], Kind::Text),
    ("DECAPOLIS_SMTP_PASSWORD_FILE", &["smtp", "password_file"], Kind::Text),
    ("DECAPOLIS_SMTP_FROM", &["smtp", "from"], Kind::Text),
    ("DECAPOLIS_MAIL_IN_ADDRESS", &["mail_in", "address"], Kind::Text),
    ("DECAPOLIS_MAIL_IN_AUTHSERV_ID", &["mail_in", "authserv_id"], Kind::Text),
    ("DECAPOLIS_MAIL_IN_HOST", &["mail_in", "host"], Kind::Text),
    ("DECAPOLIS_MAIL_IN_PORT", &["mail_in", "port"], Kind::Number),
    ("DECAPOLIS_MAIL_IN_USER", &["mail_in", "user"], Kind::Text),
    ("DECAPOLIS_MAIL_IN_PASSWORD_FILE", &["mail_in", "password_file"], Kind::Text),
    ("DECAPOLIS_MAIL_IN_FOLDER", &["mail_in", "folder"], Kind::Text),
    ("DECAPOLIS_MAIL_IN_SPOOL", &["mail_in", "spool"], Kind::Text),
    ("DECAPOLIS_METRICS_LISTEN", &["metrics", "listen"], Kind::Text),
    ("DECAPOLIS_FILES_MEGABYTES", &["files", "megabytes"], Kind::Number),
    ("DECAPOLIS_FILES_ENDPOINT", &["files", "endpoint"], Kind::Text),
    ("DECAPOLIS_FILES_BUCKET", &["files", "bucket"], Kind::Text),
    ("DECAPOLIS_FILES_REGION", &["files", "region"], Kind::Text),
    ("DECAPOLIS_FILES_KEY_ID", &["files", "key_id"], Kind::Text),
    ("DECAPOLIS_FILES_SECRET_FILE", &["files", "secret_file"], Kind::Text),
    ("DECAPOLIS_BACKUP_RECIPIENTS", &["backup", "recipients"], Kind::List),
];

impl Configuration {
    /// The mail server, with its password read.
    ///
    /// # Errors
    /// A fault when the password cannot be read or the sender is no address.
    pub(crate) fn mail_server(&self) -> Result<Option<SmtpConfig>, Fault> {
        self.smtp.as_ref().map(mail_server).transpose()
    }

    /// How replies come in, with the mailbox's password read.
    ///
    /// # Errors
    /// A fault when the password cannot be read or the address is none.
    pub(crate) fn mail_in(&self) -> Result<Option<MailIn>, Fault> {
        self.mail_in.as_ref().map(|inbox| mail_in(inbox, self.spool())).transpose()
    }

    /// Where the pipe leaves messages.
    pub(crate) fn spool(&self) -> PathBuf {
        let named = self.mail_in.as_ref().and_then(|inbox| inbox.spool.clone());
        named.unwrap_or_else(|| self.data_folder.join("mail-in"))
    }

    /// From the file named, else from the usual one if it is there, and from the environment.
    ///
    /// # Errors
    /// Wrong input, with the file and the line or the variable.
    pub(crate) fn load(file: Option<&Path>) -> Result<Self, Failure> {
        let usual = Path::new(FILE);
        let file = file.or_else(|| usual.exists().then_some(usual));
        let text = file.map_or(Ok(String::new()), read)?;
        let name = file.map_or_else(|| "environment".to_owned(), |file| file.display().to_string());
        Self::of(&text, &name, |variable| std::env::var(variable).ok())
    }

    fn of(text: &str, name: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self, Failure> {
        let wrong = |error: &toml::de::Error| {
            let failure = Failure::wrong_input(error.message()).at_path(name);
            match error.span() {
                Some(span) => failure.at_line(line_of(text, span.start)),
                None => failure,
            }
        };
        // Read by itself first: only then does an error have its line.
        if let Err(error) = toml::from_str::<Self>(text)
            && !is_lacking(&error)
        {
            return Err(wrong(&error));
        }
        let mut entries: Table = toml::from_str(text).map_err(|error| wrong(&error))?;
        for (variable, value) in VARIABLES.iter().filter_map(|known| Some((known, variable(known.0)?))) {
            let value = parse(variable.2, &value).ok_or_else(|| not_a_number(variable.0))?;
            insert(&mut entries, variable.1, value);
            let read: Result<Self, _> = entries.clone().try_into();
            if let Err(error) = read
                && !is_lacking(&error)
            {
                return Err(Failure::wrong_input(error.message()).at_path(variable.0));
            }
        }
        entries.try_into().map_err(|error| wrong(&error))
    }

    /// Where the database is.
    pub(crate) fn place(&self, folder: &DataFolder) -> Place {
        self.database.as_deref().map_or_else(|| folder.database(), Place::parse)
    }

    /// The database's server, if it has one.
    pub(crate) fn server(&self) -> Option<Place> {
        self.database.as_deref().map(Place::parse).filter(|place| matches!(place, Place::Server(_)))
    }

    /// Where files lie.
    ///
    /// # Errors
    /// Wrong input when what is said of a bucket is not enough or cannot be.
    pub(crate) fn files(&self, folder: &DataFolder) -> Result<Files, Failure> {
        files_of(self.files.as_ref(), folder)
    }

    /// The installation's secret: every node of a network needs the same.
    ///
    /// # Errors
    /// Wrong input when the file named cannot be read, or when others may read it.
    pub(crate) fn secret(&self, folder: &DataFolder) -> Result<Secret, Failure> {
        let Some(file) = &self.secret_file else { return Ok(folder.secret()?) };
        read_secret(file).map_err(|fault| Failure::wrong_input(fault.cause).at_path(fault.place))
    }

    /// The journal of erasures.
    pub(crate) fn journal(&self, folder: &DataFolder) -> Journal {
        self.erasure_journal.as_ref().map_or_else(|| folder.erasure_journal(), Journal::at)
    }

    /// How it is reached, for the web edge.
    ///
    /// # Errors
    /// Wrong input when people would reach it without TLS from elsewhere, or when the address is none.
    pub(crate) fn web(&self) -> Result<Config, Failure> {
        let address = self.address.clone().unwrap_or_else(|| format!("http://{}", self.listen));
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        if rest.is_none_or(|host| host.is_empty() || host.contains('/')) {
            let words = format!("{address} is no address: write https://network.example, without a slash at the end");
            return Err(Failure::wrong_input(words).at_path("address"));
        }
        let config = Config { listen: self.listen, address, proxies: self.proxies.clone() };
        config.verify().map_err(|fault| Failure::wrong_input(fault.cause).at_path("address"))?;
        Ok(config)
    }
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            address: None,
            listen: LISTEN,
            data_folder: PathBuf::from(DATA_FOLDER),
            secret_file: None,
            erasure_journal: None,
            database: None,
            node: 0,
            proxies: Vec::new(),
            log: Log::Faults,
            smtp: None,
            mail_in: None,
            metrics: None,
            files: None,
            backup: None,
        }
    }
}

fn read(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file)
        .map_err(|error| Failure::wrong_input(format!("cannot read: {error}")).at_path(file.display().to_string()))
}

/// Whether only something is lacking, which a variable may still bring.
fn is_lacking(error: &toml::de::Error) -> bool {
    error.message().starts_with("missing field")
}

fn parse(kind: Kind, text: &str) -> Option<Value> {
    Some(match kind {
        Kind::Text => Value::String(text.to_owned()),
        Kind::Number => Value::Integer(text.parse().ok()?),
        Kind::List => {
            let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
            Value::Array(parts.map(|part| Value::String(part.to_owned())).collect())
        }
    })
}

fn not_a_number(variable: &str) -> Failure {
    Failure::wrong_input("must be a number").at_path(variable)
}

fn insert(entries: &mut Table, path: &[&str], value: Value) {
    match path {
        [] => {}
        [key] => {
            entries.insert((*key).to_owned(), value);
        }
        [section, rest @ ..] => {
            let section = entries.entry(*section).or_insert_with(|| Value::Table(Table::new()));
            if let Value::Table(section) = section {
                insert(section, rest, value);
            }
        }
    }
}

/// The line of a byte, from 1.
fn line_of(text: &str, byte: usize) -> u64 {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() as u64 + 1
}

fn imap_port() -> u16 {
    IMAP_PORT
}

fn inbox() -> String {
    "INBOX".to_owned()
}

fn submission_port() -> u16 {
    SUBMISSION_PORT
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_a_configuration_or_refused(text in "(\\PC{0,30}\n|(listen|address|node|proxies|log|smtp|\\[smtp\\]|\\[metrics\\]|port|host) ?= ?[^\n]{0,12}\n){0,6}") {
            if let Ok(configuration) = Configuration::of(&text, "decapolis.toml", none) {
                // What can be reached is safe to be reached.
                prop_assert!(configuration.web().is_err() || configuration.listen.ip().is_loopback() || configuration.address.is_some());
            }
        }

        #[test]
        fn any_variable_is_an_entry_or_refused(value in "\\PC{0,40}", at in 0..VARIABLES.len()) {
            let (name, ..) = VARIABLES[at];
            let read = Configuration::of("", "decapolis.toml", |variable| (variable == name).then(|| value.clone()));
            if let Err(failure) = read {
                let said = format!("{failure:?}");
                prop_assert!(said.contains("WrongInput"), "{said}");
            }
        }
    }

    fn none(_: &str) -> Option<String> {
        None
    }

    #[test]
    fn nothing_said_is_a_network_on_loopback() {
        let read = Configuration::of("", "decapolis.toml", none).expect("read");
        assert_eq!(read, Configuration::default());
        assert_eq!(read.web().expect("loopback").address, "http://127.0.0.1:8010");
    }

    #[test]
    fn the_environment_overrides_the_file() {
        let text = "listen = \"127.0.0.1:1\"\nproxies = [\"10.0.0.1\"]\n[smtp]\nhost = \"a.example\"\n";
        let read = Configuration::of(text, "decapolis.toml", |variable| match variable {
            "DECAPOLIS_LISTEN" => Some("127.0.0.1:2".to_owned()),
            "DECAPOLIS_PROXIES" => Some("10.0.0.2, ::1".to_owned()),
            "DECAPOLIS_SMTP_FROM" => Some("mail@network.example".to_owned()),
            _ => None,
        });
        let expected = Configuration {
            listen: "127.0.0.1:2".parse().expect("an address"),
            proxies: vec!["10.0.0.2".parse().expect("an address"), "::1".parse().expect("an address")],
            smtp: Some(Smtp {
                host: "a.example".to_owned(),
                port: 587,
                user: None,
                password_file: None,
                from: "mail@network.example".to_owned(),
            }),
            ..Configuration::default()
        };
        assert_eq!(read.expect("read"), expected);
    }

    #[test]
    fn a_variable_brings_what_a_file_would() {
        let variables: Vec<&str> = VARIABLES.iter().map(|(name, ..)| *name).collect();
        let name = |path: &[&str]| format!("DECAPOLIS_{}", path.join("_").to_uppercase());
        assert_eq!(variables, VARIABLES.map(|(_, path, _)| name(path)));
    }

    #[test]
    fn plain_http_is_served_on_loopback_only() {
        let reached = |address: &str, listen: &str| {
            let text = format!("address = \"{address}\"\nlisten = \"{listen}\"\n");
            Configuration::of(&text, "decapolis.toml", none).expect("read").web().is_ok()
        };
        assert!(reached("https://network.example", "0.0.0.0:8010"));
        assert!(reached("http://localhost:8010", "127.0.0.1:8010"));
        assert!(!reached("http://network.example", "127.0.0.1:8010"));
        assert!(!reached("http://localhost:8010", "0.0.0.0:8010"));
        assert!(!reached("network.example", "127.0.0.1:8010"));
        assert!(!reached("https://network.example/", "127.0.0.1:8010"));
    }
}
