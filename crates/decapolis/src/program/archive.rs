//! Archives: one tar file with a manifest that has the checksum of every file in it, for backups and exports.
//!
//! For recipients it is encrypted as a whole (`age`). The manifest comes last, so that an archive cut short has none. Nothing is taken from an archive before all of it was
//! read once and agreed with its manifest.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use kernel::stop::Fault;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::VERSION;
use super::age::{self, Opener, Recipient, Sealing};
use crate::command::Failure;

/// The archive's last file.
const MANIFEST: &str = "manifest.json";
/// Everything personal in the network is in it: for its owner alone.
const MODE: u32 = 0o600;
/// A longer manifest is none of ours: it has a line for each of some hundred tables and 200 bytes for each file that people
/// gave, of which this is room for 300,000.
const MANIFEST_BYTES_MAX: u64 = 1 << 26;

/// What an archive holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// A copy of the embedded database.
    Backup,
    /// Every table as JSON lines.
    Export,
}

/// What an archive says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    pub(crate) kind: Kind,
    /// The version of the program that wrote it.
    pub(crate) program: String,
    /// When, in UTC.
    pub(crate) made_at: String,
    /// The steps of the schema that had been applied.
    pub(crate) schema: Vec<String>,
    /// Rows by table.
    pub(crate) counts: BTreeMap<String, u64>,
    /// The other files of the archive.
    pub(crate) files: Vec<ArchivedFile>,
}

/// A file of an archive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ArchivedFile {
    pub(crate) name: String,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
}

/// An archive while it is written: under another name until it is whole.
pub(crate) struct ArchiveWriter {
    target: PathBuf,
    part: PathBuf,
    tar: tar::Builder<Output>,
    /// With what it is read again, when it is encrypted.
    opener: Option<Opener>,
    files: Vec<ArchivedFile>,
}

/// Where the bytes of an archive go.
enum Output {
    Plain(File),
    Sealed(Box<Sealing<File>>),
}

impl Output {
    fn finish(self) -> std::io::Result<File> {
        match self {
            Output::Plain(file) => Ok(file),
            Output::Sealed(sealing) => sealing.finish(),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Output::Plain(file) => file.write(bytes),
            Output::Sealed(sealing) => sealing.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Output::Plain(file) => file.flush(),
            Output::Sealed(sealing) => sealing.flush(),
        }
    }
}

impl ArchiveWriter {
    /// Begins an archive, encrypted when there are recipients.
    ///
    /// # Errors
    /// Wrong input when the file is there already or cannot be made.
    pub(crate) fn create(target: &Path, recipients: &[Recipient]) -> Result<Self, Failure> {
        if target.exists() {
            return Err(Failure::wrong_input("the file is there already").at_path(target.display().to_string()));
        }
        let part = beside(target, "part");
        let made = OpenOptions::new().write(true).create(true).truncate(true).mode(MODE).open(&part);
        let made = made.map_err(|error| {
            Failure::wrong_input(format!("cannot write: {error}")).at_path(target.display().to_string())
        })?;
        let (output, opener) = if recipients.is_empty() {
            (Output::Plain(made), None)
        } else {
            let sealed = age::seal(made, recipients).map_err(|error| Fault::broken("archive", error))?;
            (Output::Sealed(Box::new(sealed.0)), Some(Opener::Key(sealed.1)))
        };
        Ok(Self { target: target.to_owned(), part, tar: tar::Builder::new(output), opener, files: Vec::new() })
    }

    /// Adds a file.
    ///
    /// # Errors
    /// A fault when it cannot be read or written.
    pub(crate) fn add(&mut self, name: &str, path: &Path) -> Result<(), Fault> {
        let fault = |error: std::io::Error| Fault::broken(name, error);
        let (bytes, sha256) = digest(File::open(path).map_err(fault)?).map_err(fault)?;
        self.append(name, bytes, File::open(path).map_err(fault)?).map_err(fault)?;
        self.files.push(ArchivedFile { name: name.to_owned(), bytes, sha256 });
        Ok(())
    }

    /// Adds so many bytes, as they are read.
    ///
    /// # Errors
    /// A fault when they cannot be read or written, or when there are fewer.
    pub(crate) fn add_read(&mut self, name: &str, bytes: u64, content: impl Read) -> Result<String, Fault> {
        let mut content = Hashed { content, hash: Sha256::new() };
        self.append(name, bytes, &mut content).map_err(|error| Fault::broken(name, error))?;
        let sha256 = hexadecimal(&content.hash.finalize());
        self.files.push(ArchivedFile { name: name.to_owned(), bytes, sha256: sha256.clone() });
        Ok(sha256)
    }

    /// Ends the archive, reads it again to see that it is whole, and gives it its name.
    ///
    /// # Errors
    /// A fault when it cannot be written, or was not written as it should.
    pub(crate) fn finish(
        mut self,
        kind: Kind,
        made_at: String,
        schema: Vec<String>,
        counts: BTreeMap<String, u64>,
    ) -> Result<Manifest, Failure> {
        let files = std::mem::take(&mut self.files);
        let manifest = Manifest { kind, program: VERSION.to_owned(), made_at, schema, counts, files };
        let text = serde_json::to_vec_pretty(&manifest).map_err(|error| Fault::broken(MANIFEST, error))?;
        let fault = |error: std::io::Error| Fault::broken("archive", error);
        self.append(MANIFEST, text.len() as u64, text.as_slice()).map_err(fault)?;
        let file = self.tar.into_inner().and_then(Output::finish).map_err(fault)?;
        file.sync_all().map_err(fault)?;
        let written = Archive::open(&Source { path: self.part.clone(), opener: self.opener })?;
        if written.manifest != manifest {
            return Err(Fault::broken("archive", "what was written is not what was meant").into());
        }
        fs::rename(&self.part, &self.target).map_err(fault)?;
        Ok(manifest)
    }

    fn append(&mut self, name: &str, bytes: u64, content: impl Read) -> std::io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes);
        header.set_mode(MODE);
        self.tar.append_data(&mut header, name, content)
    }
}

/// What is hashed while it is read.
struct Hashed<R> {
    content: R,
    hash: Sha256,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.content.read(buffer)?;
        self.hash.update(&buffer[..read]);
        Ok(read)
    }
}

/// A file that may be an archive, and with what it is opened when it is encrypted.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    pub(crate) opener: Option<Opener>,
}

impl Source {
    fn open(&self) -> std::io::Result<Box<dyn Read>> {
        let mut file = BufReader::new(File::open(&self.path)?);
        let is_sealed = age::is_sealed(file.fill_buf()?);
        match &self.opener {
            Some(opener) if is_sealed => Ok(Box::new(age::open(file, opener)?)),
            _ if is_sealed => Err(std::io::Error::other("it is encrypted: name its key with --identity FILE")),
            _ => Ok(Box::new(file)),
        }
    }
}

/// An archive that is whole: every file in it is as its manifest says.
#[derive(Debug)]
pub(crate) struct Archive {
    source: Source,
    pub(crate) manifest: Manifest,
}

impl Archive {
    /// Reads an archive through.
    ///
    /// # Errors
    /// Wrong input when it is none, cannot be decrypted, was cut short or differs from its manifest in one bit.
    pub(crate) fn open(source: &Source) -> Result<Self, Failure> {
        let wrong = |words: String| Failure::wrong_input(words).at_path(source.path.display().to_string());
        let (mut found, mut manifest) = (Vec::new(), None);
        each_entry(source, &mut |name, content| {
            if name == MANIFEST {
                let mut text = Vec::new();
                content.take(MANIFEST_BYTES_MAX).read_to_end(&mut text)?;
                manifest = Some(text);
            } else {
                let (bytes, sha256) = digest(content)?;
                found.push(ArchivedFile { name: name.to_owned(), bytes, sha256 });
            }
            Ok(())
        })
        .map_err(|error| wrong(format!("cannot be read as an archive: {error}")))?;
        let text = manifest.ok_or_else(|| wrong("the archive has no manifest: it was cut short".to_owned()))?;
        let manifest: Manifest =
            serde_json::from_slice(&text).map_err(|error| wrong(format!("{MANIFEST}: {error}")))?;
        if manifest.files != found {
            return Err(wrong("a file in the archive is not as its manifest says: it is damaged".to_owned()));
        }
        Ok(Self { source: source.clone(), manifest })
    }

    /// Gives each file to `take`, in the order they were added.
    ///
    /// # Errors
    /// What `take` stops at, or a fault when the archive can no longer be read.
    pub(crate) fn each<E: From<Fault>>(
        &self,
        mut take: impl FnMut(&str, &mut dyn Read) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut stopped = None;
        let read = each_entry(&self.source, &mut |name, content| {
            if name == MANIFEST || stopped.is_some() {
                return Ok(());
            }
            if let Err(error) = take(name, content) {
                stopped = Some(error);
            }
            Ok(())
        });
        match stopped {
            Some(error) => Err(error),
            None => read.map_err(|error| Fault::broken("archive", error).into()),
        }
    }
}

type TakeEntry<'t> = dyn FnMut(&str, &mut dyn Read) -> std::io::Result<()> + 't;

fn each_entry(source: &Source, take: &mut TakeEntry<'_>) -> std::io::Result<()> {
    let mut archive = tar::Archive::new(source.open()?);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        take(&name, &mut entry)?;
    }
    // An encrypted file is known to be whole only at its end.
    std::io::copy(&mut archive.into_inner(), &mut std::io::sink()).map(drop)
}

/// Another file in the same folder: `network.tar` becomes `network.tar.part`.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Length and SHA-256 of all that can be read.
fn digest(mut content: impl Read) -> std::io::Result<(u64, String)> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    let mut bytes = 0;
    loop {
        let read = content.read(&mut buffer)?;
        if read == 0 {
            return Ok((bytes, hexadecimal(&hash.finalize())));
        }
        hash.update(&buffer[..read]);
        bytes += read as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An archive with one file in it.
    fn archive(folder: &Path) -> PathBuf {
        let (content, target) = (folder.join("content"), folder.join("network.tar"));
        fs::write(&content, "a city\n".repeat(1_000)).expect("written");
        let mut writer = ArchiveWriter::create(&target, &[]).expect("begun");
        writer.add("cities", &content).expect("added");
        writer.finish(Kind::Export, "2026-11-23".to_owned(), Vec::new(), BTreeMap::new()).expect("finished");
        target
    }

    fn plain(path: &Path) -> Source {
        Source { path: path.to_owned(), opener: None }
    }

    #[test]
    fn what_was_added_comes_back() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let archive = Archive::open(&plain(&archive(folder.path()))).expect("whole");
        let mut found = Vec::new();
        let read = archive.each::<Fault>(|name, content| {
            let mut text = String::new();
            content.read_to_string(&mut text).map_err(|error| Fault::broken(name, error))?;
            found.push((name.to_owned(), text));
            Ok(())
        });
        read.expect("read");
        assert_eq!(found, [("cities".to_owned(), "a city\n".repeat(1_000))]);
    }

    #[test]
    fn an_archive_cut_short_or_changed_is_refused() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let whole = fs::read(archive(folder.path())).expect("read");
        let broken = folder.path().join("broken.tar");
        let refused = |bytes: &[u8]| {
            fs::write(&broken, bytes).expect("written");
            Archive::open(&plain(&broken)).is_err()
        };
        for length in [0, 100, 512, 5_000, 7_680, whole.len() - 1_536] {
            assert!(refused(&whole[..length]), "cut at {length}");
        }
        for place in [600, 4_000, 7_000] {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            assert!(refused(&changed), "changed at {place}");
        }
        assert!(!refused(&whole));
    }

    #[test]
    fn a_file_that_is_there_is_not_written_over() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let target = archive(folder.path());
        assert!(ArchiveWriter::create(&target, &[]).is_err());
    }
}
