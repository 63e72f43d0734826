//! `decapolis backup`, `restore` and `identity`: the network in one file, back, and the key that opens it.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use kernel::check::{Finding, check};
use kernel::erasure::Journal;
use kernel::file::verify;
use serde_json::{Value, json};

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text, read_document};
use crate::capabilities;
use crate::program::{self, DataFolder, Identity, Opener, Recipient, Restored, Source};

/// Write the network into one file, also while it is served; without the installation's secret.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The file to write; it must not be there.
    file: PathBuf,
    /// Encrypt it to this recipient (age1...), besides those of the configuration; may be given several times.
    #[arg(long, value_name = "RECIPIENT")]
    encrypt_to: Vec<Recipient>,
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Put a backup where no network is, with everybody erased again who was erased since it was made.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The backup.
    file: PathBuf,
    #[command(flatten)]
    installation: Installation,
    /// The file with the identity that opens an encrypted backup.
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
    /// The journal of erasures; beside the data folder where nothing is said.
    #[arg(long, value_name = "FILE", conflicts_with = "without_erasures")]
    erasures: Option<PathBuf>,
    /// Go on without a journal: whoever was erased since the backup was made comes back.
    #[arg(long)]
    without_erasures: bool,
    /// Only try it: into a temporary folder, checked, and removed again.
    #[arg(long)]
    drill: bool,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Make the identity that opens encrypted backups, and print the recipient to encrypt them to. Keep it on another machine.
#[derive(Debug, Args)]
pub(crate) struct NewIdentity {
    /// The file to write; it must not be there.
    file: PathBuf,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn back_up(asked: &Backup) -> Result<(), Failure> {
    let mut recipients = asked.installation.configuration()?.backup.unwrap_or_default().recipients;
    recipients.extend(&asked.encrypt_to);
    let files = asked.installation.files()?;
    let manifest = program::back_up(&asked.installation.place()?, &files, &asked.file, &recipients)?;
    let how = if recipients.is_empty() { "not encrypted" } else { "encrypted" };
    match asked.format {
        Format::Json => print_json(&manifest),
        Format::Text => print_text(&format!("backed up, {how}, and read again: {}\n", asked.file.display())),
    }
}

pub(crate) fn make_identity(asked: &NewIdentity) -> Result<(), Failure> {
    let wrong = |error: std::io::Error| {
        Failure::wrong_input(format!("cannot write: {error}")).at_path(asked.file.display().to_string())
    };
    let identity = Identity::generate().map_err(wrong)?;
    let recipient = identity.recipient().to_string();
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&asked.file).map_err(wrong)?;
    writeln!(file, "# recipient: {recipient}\n{}", identity.to_text()).and_then(|()| file.sync_all()).map_err(wrong)?;
    match asked.format {
        Format::Json => print_json(&json!({"recipient": recipient})),
        Format::Text => print_text(&format!("{recipient}\n")),
    }
}

pub(crate) fn restore(asked: &Restore) -> Result<(), Failure> {
    let source = Source { path: asked.file.clone(), opener: asked.identity.as_deref().map(opener).transpose()? };
    if asked.drill {
        return drill(asked, &source);
    }
    let configuration = asked.installation.configuration()?;
    let folder = &configuration.data_folder;
    let journal = journal(asked)?;
    if journal.is_none() && !asked.without_erasures {
        return Err(no_journal(asked));
    }
    let files = asked.installation.files()?;
    let restored = match configuration.server() {
        Some(place) => program::restore_onto(&place, &files, &source, journal.as_ref())?,
        None if configuration.database.is_some() => {
            let words = "a backup is put back into a folder: say which with --data, and set database afterwards";
            return Err(Failure::wrong_input(words).at_path("database"));
        }
        None => program::restore(&source, (folder, &files), journal.as_ref())?,
    };
    let place = configuration.server().map_or_else(|| folder.display().to_string(), |_| "the database".to_owned());
    match asked.format {
        Format::Json => print_json(&object(&restored)?),
        Format::Text => {
            let made_at = &restored.manifest.made_at;
            print_text(&format!("restored into {place}, as it was at {made_at}\n{}", about_erasures(&restored)))
        }
    }
}

fn opener(file: &Path) -> Result<Opener, Failure> {
    let text = read_document(file)?;
    program::read_identities(&text)
        .map(Opener::Identities)
        .map_err(|words| Failure::wrong_input(words).at_path(file.display().to_string()))
}

/// The journal to hold the backup against: the one named, else the installation's if it is there.
fn journal(asked: &Restore) -> Result<Option<Journal>, Failure> {
    if asked.without_erasures {
        return Ok(None);
    }
    if let Some(file) = &asked.erasures {
        let missing = || Failure::wrong_input("no journal of erasures is here").at_path(file.display().to_string());
        return file.is_file().then(|| Some(Journal::at(file))).ok_or_else(missing);
    }
    Ok(Some(usual_journal(asked)?).filter(|journal| journal.path().exists()))
}

fn usual_journal(asked: &Restore) -> Result<Journal, Failure> {
    let configuration = asked.installation.configuration()?;
    Ok(configuration.journal(&DataFolder::at(&configuration.data_folder)))
}

fn no_journal(asked: &Restore) -> Failure {
    let failure = Failure::wrong_input(
        "no journal of erasures is there: whoever was erased after this backup was made would be back. Name the journal \
         with --erasures FILE, or go on --without-erasures",
    );
    match usual_journal(asked) {
        Ok(journal) => failure.at_path(journal.path().display().to_string()),
        Err(_) => failure,
    }
}

fn object(restored: &Restored) -> Result<Value, Failure> {
    let mut object = serde_json::to_value(&restored.manifest).map_err(|error| Failure::our_fault(error.to_string()))?;
    object["erased_again"] = json!(restored.erased_again);
    Ok(object)
}

fn about_erasures(restored: &Restored) -> String {
    match restored.erased_again {
        Some(count) => format!("{count} people were erased again, as the journal says\n"),
        None => format!(
            "No journal of erasures was held against it: whoever was erased after {} is in it again. Erase them again \
             before anybody is served.\n",
            restored.manifest.made_at
        ),
    }
}

/// Puts a backup back where nobody will use it, to see that it can be done, and how long it takes.
fn drill(asked: &Restore, source: &Source) -> Result<(), Failure> {
    let folder = std::env::temp_dir().join(format!("decapolis-drill-{}", std::process::id()));
    let (began, data) = (Instant::now(), DataFolder::at(&folder.join("data")));
    let tried = journal(asked).and_then(|journal| {
        let restored = program::restore(source, (&folder.join("data"), &data.files()), journal.as_ref())?;
        Ok((restored, findings(&data)?))
    });
    let removed = fs::remove_dir_all(&folder);
    let (restored, findings) = tried?;
    removed.map_err(|error| Failure::our_fault(format!("{}: {error}", folder.display())))?;
    let seconds = began.elapsed().as_secs_f64();
    let rows: u64 = restored.manifest.counts.values().sum();
    let tables = restored.manifest.counts.len();
    match asked.format {
        Format::Json => {
            let mut object = object(&restored)?;
            object["seconds"] = json!(seconds);
            object["findings"] = json!(findings.len());
            print_json(&object)?;
        }
        Format::Text => {
            let about = about_erasures(&restored);
            print_text(&format!(
                "{rows} rows of {tables} tables, checked, in {seconds:.1} s, and removed again\n{about}"
            ))?;
        }
    }
    match findings.len() {
        0 => Ok(()),
        count => Err(Failure::check_failed(format!("{count} promises are broken in what was put back"))),
    }
}

fn findings(data: &DataFolder) -> Result<Vec<Finding>, Failure> {
    let db = program::open_as_it_is(&data.database())?;
    let mut findings = check(&db, capabilities::ALL)?;
    findings.extend(verify(&db, &data.files())?);
    Ok(findings)
}
