//! Backups of the embedded database: one file, made while the network is served, and put back only into an empty folder.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use kernel::clock::Clock;
use kernel::db::migrate::pending;
use kernel::db::transfer::{Snapshot, copy_file};
use kernel::db::{Place, schema};
use kernel::stop::Fault;

use super::archive::{Archive, ArchiveWriter, Kind, Manifest, beside};
use super::{DataFolder, VERSION, verify_schema};
use crate::capabilities;
use crate::command::Failure;

/// The database in the archive.
const DATABASE: &str = "network.db";

/// Writes a backup, and reads it again before saying so.
///
/// # Errors
/// Wrong input when the database is a server's, or the file is there already; a fault when something broke.
pub(crate) fn back_up(place: &Place, target: &Path) -> Result<Manifest, Failure> {
    let Place::File(database) = place else {
        let words = "this network is on PostgreSQL: back it up with pg_dump, or use export network";
        return Err(Failure::wrong_input(words));
    };
    verify_schema(place)?;
    let mut archive = ArchiveWriter::create(target)?;
    let copy = beside(target, "database");
    // Left behind by a backup that was interrupted.
    let _ = fs::remove_file(&copy);
    copy_file(database, &copy)?;
    let added = count_rows(&copy).and_then(|counts| archive.add(DATABASE, &copy).map(|()| counts));
    fs::remove_file(&copy).map_err(|error| Fault::broken(copy.display().to_string(), error))?;
    archive.finish(Kind::Backup, Clock::system().now().to_string(), capabilities::schema_names(), added?)
}

fn count_rows(copy: &Path) -> Result<BTreeMap<String, u64>, Fault> {
    let mut snapshot = Snapshot::open(&Place::File(copy.to_owned()))?;
    let tables = schema::tables(&capabilities::migrations());
    tables.iter().map(|table| Ok((table.name.clone(), snapshot.count(table)?))).collect()
}

/// Puts a backup into an empty folder.
///
/// # Errors
/// Wrong input when the folder holds anything, when the backup is damaged, or when a later program made it; then nothing
/// is left in the folder.
pub(crate) fn restore(source: &Path, folder: &Path) -> Result<Manifest, Failure> {
    if is_occupied(folder) {
        let words = "this folder is not empty: a backup is put back into an empty one";
        return Err(Failure::wrong_input(words).at_path(folder.display().to_string()));
    }
    let archive = Archive::open(source, Kind::Backup)?;
    let data = DataFolder::open(folder)?;
    let part = folder.join("restoring.db");
    let extracted = extract(&archive, &part).map_err(Failure::from).and_then(|()| verify(&part, &archive.manifest));
    if let Err(failure) = extracted {
        // The folder is as empty as it was; what cannot be removed is no network.
        let _ = fs::remove_file(&part);
        return Err(failure);
    }
    let Place::File(database) = data.database() else {
        return Err(Fault::broken("data folder", "its database is no file").into());
    };
    fs::rename(&part, &database).map_err(|error| Fault::broken("restore", error))?;
    Ok(archive.manifest)
}

fn is_occupied(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

fn extract(archive: &Archive, part: &Path) -> Result<(), Fault> {
    archive.each(|name, content| {
        if name != DATABASE {
            return Err(Fault::broken(name, "a backup has no such file"));
        }
        let fault = |error: std::io::Error| Fault::broken(part.display().to_string(), error);
        let mut file = File::create_new(part).map_err(fault)?;
        std::io::copy(content, &mut file).map_err(fault)?;
        file.sync_all().map_err(fault)
    })
}

/// An earlier program's backup may lack steps, which are applied at the next start; a later one's is refused.
fn verify(part: &Path, manifest: &Manifest) -> Result<(), Failure> {
    let place = Place::File(part.to_owned());
    pending(&place, &capabilities::migrations(), VERSION).map_err(|fault| Failure::wrong_input(fault.cause))?;
    let mut snapshot = Snapshot::open(&place)?;
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
