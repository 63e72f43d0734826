//! Backups: one file, made while the network is served, encrypted when there are recipients, and put back only where no
//! network is.
//!
//! Of an embedded database it is a copy of the file; of a server's, every table as in an export, all at one moment.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use kernel::backup::LastBackup;
use kernel::clock::Clock;
use kernel::db::migrate::pending;
use kernel::db::transfer::{Snapshot, copy_file};
use kernel::db::{Place, schema};
use kernel::erasure::Journal;
use kernel::file::Depot;
use kernel::stop::Fault;

use super::age::Recipient;
use super::archive::{Archive, ArchiveWriter, Kind, Manifest, Source, beside};
use super::transfer::{take_in, write_network};
use super::{DataFolder, VERSION, archived_files, open_for_writing, replay_erasures, verify_schema};
use crate::capabilities;
use crate::command::Failure;

/// The database in the archive.
const DATABASE: &str = "network.db";

/// Writes a backup, reads it again before saying so, and notes in the network that it was made.
///
/// # Errors
/// Wrong input when the file is there already; a fault when something broke.
pub(crate) fn back_up(
    place: &Place,
    files: &Depot,
    target: &Path,
    recipients: &[Recipient],
) -> Result<Manifest, Failure> {
    let manifest = match place {
        Place::File(database) => copy_database((place, files), database, target, recipients)?,
        Place::Server(_) => write_network(place, files, target, recipients)?,
    };
    let bytes = fs::metadata(target).map_err(|error| Fault::broken("backup", error))?.len();
    let db = open_for_writing(place)?;
    db.write_blocking("note_backup", move |tx| Ok(LastBackup { made_at: tx.now(), bytes }.save(tx)?))?;
    Ok(manifest)
}

fn copy_database(
    (place, files): (&Place, &Depot),
    database: &Path,
    target: &Path,
    recipients: &[Recipient],
) -> Result<Manifest, Failure> {
    verify_schema(place)?;
    let mut archive = ArchiveWriter::create(target, recipients)?;
    let copy = beside(target, "database");
    // Left behind by a backup that was interrupted.
    let _ = fs::remove_file(&copy);
    copy_file(database, &copy)?;
    let added = add_copy(&mut archive, &copy, files);
    fs::remove_file(&copy).map_err(|error| Fault::broken(copy.display().to_string(), error))?;
    archive.finish(Kind::Backup, Clock::system().now().to_string(), capabilities::schema_names(), added?)
}

/// The copy, and the bytes of the files that it has rows of. Says how many rows its tables have.
fn add_copy(archive: &mut ArchiveWriter, copy: &Path, files: &Depot) -> Result<BTreeMap<String, u64>, Fault> {
    let mut snapshot = Snapshot::open(&Place::File(copy.to_owned()))?;
    let tables = schema::tables(&capabilities::migrations());
    let counts = tables.iter().map(|table| Ok((table.name.clone(), snapshot.count(table)?)));
    let counts = counts.collect::<Result<_, Fault>>()?;
    archive.add(DATABASE, copy)?;
    archived_files::add(archive, &mut snapshot, &tables, files)?;
    Ok(counts)
}

/// Copies an embedded database that lacks steps of the schema into a file beside it, named after the steps that it has,
/// so that the program before can go on from there. Says which file; none where nothing is to be applied.
///
/// # Errors
/// A fault when it cannot be read or copied; then nothing is to be applied either.
pub(crate) fn keep_before_upgrade(place: &Place) -> Result<Option<PathBuf>, Fault> {
    let Place::File(database) = place else { return Ok(None) };
    if !database.exists() {
        return Ok(None);
    }
    let steps = capabilities::migrations();
    let lacking = pending(place, &steps, VERSION)?.len();
    if lacking == 0 {
        return Ok(None);
    }
    let kept = beside(database, &format!("before-step-{}", steps.len() - lacking + 1));
    // One that is there was made by a start that did not come further, or it is the copy of an older backup put back.
    if !kept.exists() {
        copy_file(database, &beside(&kept, "part"))?;
        fs::rename(beside(&kept, "part"), &kept).map_err(|error| Fault::broken(kept.display().to_string(), error))?;
    }
    Ok(Some(kept))
}

/// What was put back.
#[derive(Debug)]
pub(crate) struct Restored {
    pub(crate) manifest: Manifest,
    /// People whom the backup brought back and who were erased again; none where no journal was held against it.
    pub(crate) erased_again: Option<usize>,
}

/// Puts a backup into an empty folder, with everybody erased who was erased since, as far as the journals know.
///
/// # Errors
/// Wrong input when the folder holds anything, when the backup is damaged or cannot be decrypted, or when a later
/// program made it; then nothing is left in the folder.
pub(crate) fn restore(
    source: &Source,
    (folder, files): (&Path, &Depot),
    erasures: Option<&Journal>,
) -> Result<Restored, Failure> {
    if is_occupied(folder) {
        let words = "this folder is not empty: a backup is put back into an empty one";
        return Err(Failure::wrong_input(words).at_path(folder.display().to_string()));
    }
    let archive = Archive::open(source)?;
    let data = DataFolder::open(folder)?;
    let mut made = Making::within(folder);
    let erased_again = prepare(&archive, (&made.part, files), erasures)?;
    // A fresh copy has no log beside it, and nothing in it of whoever was erased again.
    copy_file(&made.part, &made.whole)?;
    File::open(&made.whole).and_then(|file| file.sync_all()).map_err(|error| Fault::broken("restore", error))?;
    let Place::File(database) = data.database() else {
        return Err(Fault::broken("data folder", "its database is no file").into());
    };
    fs::rename(&made.whole, &database).map_err(|error| Fault::broken("restore", error))?;
    made.files = None;
    if let Some(journal) = erasures {
        data.erasure_journal().take_over(journal)?;
    }
    Ok(Restored { manifest: archive.manifest, erased_again })
}

/// Puts a backup of a server's database into an empty database, on either engine.
///
/// # Errors
/// As [`restore`], also when there is a network already.
pub(crate) fn restore_onto(
    place: &Place,
    files: &Depot,
    source: &Source,
    erasures: Option<&Journal>,
) -> Result<Restored, Failure> {
    let archive = Archive::open(source)?;
    take_in(place, files, &archive)?;
    let erased_again = erase_again(place, erasures)?;
    Ok(Restored { manifest: archive.manifest, erased_again })
}

/// The files under which a database is put back; gone when it is done, and when it is not.
struct Making {
    part: PathBuf,
    whole: PathBuf,
    /// The files of people that were put beside it, until it is done.
    files: Option<PathBuf>,
}

impl Making {
    fn within(folder: &Path) -> Self {
        let files = Some(folder.join("files"));
        Self { part: folder.join("restoring.db"), whole: folder.join("restored.db"), files }
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        // What is not there needs no removing; what cannot be removed is no network.
        if let Some(files) = &self.files {
            let _ = fs::remove_dir_all(files);
        }
        for file in [&self.part, &self.whole] {
            let _ = fs::remove_file(file);
            for beside in ["-wal", "-shm"] {
                let mut name = file.clone().into_os_string();
                name.push(beside);
                let _ = fs::remove_file(name);
            }
        }
    }
}

fn is_occupied(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

/// Makes a database of an archive, at this program's schema and without the erased.
fn prepare(
    archive: &Archive,
    (part, files): (&Path, &Depot),
    erasures: Option<&Journal>,
) -> Result<Option<usize>, Failure> {
    let place = Place::File(part.to_owned());
    match archive.manifest.kind {
        Kind::Backup => {
            extract(archive, part, files)?;
            verify(&place, &archive.manifest)?;
        }
        Kind::Export => take_in(&place, files, archive)?,
    }
    erase_again(&place, erasures)
}

fn erase_again(place: &Place, erasures: Option<&Journal>) -> Result<Option<usize>, Failure> {
    let db = open_for_writing(place)?;
    Ok(erasures.map(|journal| replay_erasures(&db, journal)).transpose()?)
}

fn extract(archive: &Archive, part: &Path, files: &Depot) -> Result<(), Fault> {
    archive.each(|name, content| {
        if name != DATABASE {
            if archived_files::put(name, content, files)? {
                return Ok(());
            }
            return Err(Fault::broken(name, "a backup has no such file"));
        }
        let fault = |error: std::io::Error| Fault::broken(part.display().to_string(), error);
        let mut file = File::create_new(part).map_err(fault)?;
        std::io::copy(content, &mut file).map_err(fault)?;
        file.sync_all().map_err(fault)
    })
}

/// An earlier program's backup may lack steps, which are applied next; a later one's is refused.
fn verify(place: &Place, manifest: &Manifest) -> Result<(), Failure> {
    pending(place, &capabilities::migrations(), VERSION).map_err(|fault| Failure::wrong_input(fault.cause))?;
    let mut snapshot = Snapshot::open(place)?;
    for table in schema::tables(&capabilities::migrations()) {
        let Some(expected) = manifest.counts.get(&table.name) else { continue };
        let found = snapshot.count(&table)?;
        if found != *expected {
            let words = format!("{} has {found} rows and should have {expected}", table.name);
            return Err(Fault::broken("restore", words).into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use kernel::db::migrate::migrate;

    use super::*;
    use crate::program;
    use crate::testing::NOW;

    #[test]
    fn an_older_database_is_kept_before_it_is_changed() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = Place::File(folder.path().join("network.db"));
        assert_eq!(keep_before_upgrade(&place).expect("looked at"), None, "there is nothing yet");
        let (steps, released) = (capabilities::migrations(), capabilities::migrations().len() - 1);
        migrate(&place, &steps[..released], "0.0.1", NOW).expect("migrated");
        let kept = keep_before_upgrade(&place).expect("kept").expect("a step is lacking");
        assert_eq!(kept, folder.path().join(format!("network.db.before-step-{}", released + 1)));
        drop(program::open(&place, Clock::standing_at(NOW), 0).expect("migrated"));
        let left = pending(&Place::File(kept), &steps, VERSION).expect("the copy is sound");
        assert_eq!(left, [steps[released].name]);
        assert_eq!(keep_before_upgrade(&place).expect("looked at"), None);
    }
}
