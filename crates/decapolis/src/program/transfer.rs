//! The whole network in open formats, from one engine and onto either: a file of JSON lines for each table.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use kernel::clock::Clock;
use kernel::db::migrate::{Migration, migrate};
use kernel::db::schema::{self, Table};
use kernel::db::transfer::{Intake, IntakeError, Snapshot};
use kernel::db::{Db, Place};
use kernel::file::Depot;
use kernel::setting;
use kernel::stop::Fault;

use super::age::Recipient;
use super::archive::{Archive, ArchiveWriter, Kind, Manifest, Source, beside};
use super::{VERSION, archived_files, open_for_writing, verify_schema};
use crate::capabilities;
use crate::command::Failure;

/// Writes the network, as it is at one moment, into a file, and notes in it that it was exported.
///
/// # Errors
/// Wrong input when the file is there already; a fault when something broke.
pub(crate) fn export_network(place: &Place, files: &Depot, target: &Path) -> Result<Manifest, Failure> {
    let manifest = write_network(place, files, target, &[])?;
    let (db, made_at) = (open_for_writing(place)?, manifest.made_at.clone());
    db.write_blocking("note_export", move |tx| Ok(setting::set(tx, "last-export", &made_at)?))?;
    Ok(manifest)
}

/// What is kept for hours only, and whose tables stand empty in an archive: who asked to speak at a meeting that runs.
const OF_THE_MOMENT: [&str; 2] = ["speaking_list", "speaking_turn"];

/// Writes every table, all as they are at one moment, encrypted when there are recipients.
///
/// # Errors
/// As [`export_network`].
pub(super) fn write_network(
    place: &Place,
    files: &Depot,
    target: &Path,
    recipients: &[Recipient],
) -> Result<Manifest, Failure> {
    verify_schema(place)?;
    let mut archive = ArchiveWriter::create(target, recipients)?;
    let rows = beside(target, "rows");
    let written = write_tables((place, files), &mut archive, &rows);
    // It was made for a table and is of no use any more; without a table there is none.
    let _ = fs::remove_file(&rows);
    archive.finish(Kind::Export, Clock::system().now().to_string(), capabilities::schema_names(), written?)
}

fn write_tables(
    (place, files): (&Place, &Depot),
    archive: &mut ArchiveWriter,
    rows: &Path,
) -> Result<BTreeMap<String, u64>, Fault> {
    let mut snapshot = Snapshot::open(place)?;
    let mut counts = BTreeMap::new();
    for table in tables() {
        let fault = |error: std::io::Error| Fault::broken(&table.name, error);
        let mut file = BufWriter::new(File::create(rows).map_err(fault)?);
        let is_left_out = OF_THE_MOMENT.contains(&table.name.as_str());
        let count = if is_left_out { 0 } else { snapshot.write_rows(&table, &mut file)? };
        file.flush().map_err(fault)?;
        archive.add(&file_of(&table), rows)?;
        counts.insert(table.name, count);
    }
    archived_files::add(archive, &mut snapshot, &tables(), files)?;
    Ok(counts)
}

/// Takes a whole network into an empty database, on either engine.
///
/// # Errors
/// Wrong input when the file is damaged, when a later program made it, or when there is a network already; nothing is
/// kept then.
pub(crate) fn import_network(place: &Place, files: &Depot, source: &Path) -> Result<Manifest, Failure> {
    let archive = Archive::open(&Source { path: source.to_owned(), opener: None })?;
    take_in(place, files, &archive)?;
    Ok(archive.manifest)
}

/// Takes the rows of an archive into an empty database at the schema that they were written at; what was added to the
/// schema since is applied afterwards.
///
/// # Errors
/// As [`import_network`].
pub(super) fn take_in(place: &Place, files: &Depot, archive: &Archive) -> Result<(), Failure> {
    if archive.manifest.kind != Kind::Export {
        return Err(Failure::wrong_input("this is a backup of an embedded database: restore it into a folder"));
    }
    let steps = steps_of(&archive.manifest)?;
    migrate(place, &steps, VERSION, Clock::system().now())?;
    let tables = schema::tables(&steps);
    refuse_a_network(place, &tables)?;
    let mut intake = Intake::begin(place, &tables)?;
    archive.each(|name, content| {
        if archived_files::put(name, content, files)? {
            return Ok(());
        }
        let table = tables.iter().find(|table| file_of(table) == name);
        let table = table.ok_or_else(|| Failure::wrong_input("no table of ours").at_path(name))?;
        let count = intake.read_rows(table, &mut BufReader::new(content)).map_err(|error| refused(name, error))?;
        if archive.manifest.counts.get(&table.name) == Some(&count) {
            return Ok(());
        }
        Err(Failure::wrong_input(format!("{count} rows are not as many as the manifest says")).at_path(name))
    })?;
    intake.commit()?;
    // Its threads are gone at once: only the schema is brought up to this program's.
    drop::<Db>(open_for_writing(place)?);
    Ok(())
}

/// The steps of the schema that had been applied when the archive was made.
fn steps_of(manifest: &Manifest) -> Result<Vec<Migration>, Failure> {
    let known = capabilities::migrations();
    if let Some(unknown) = manifest.schema.iter().find(|name| known.iter().all(|step| step.name != name.as_str())) {
        let words = format!(
            "made by Decapolis {}, which has changed the schema since ({unknown}); this program is {VERSION}: use the later one",
            manifest.program,
        );
        return Err(Failure::wrong_input(words));
    }
    Ok(known.into_iter().filter(|step| manifest.schema.iter().any(|name| name == step.name)).collect())
}

fn refuse_a_network(place: &Place, tables: &[Table]) -> Result<(), Failure> {
    let mut snapshot = Snapshot::open(place)?;
    for table in tables.iter().filter(|table| table.name == "person" || table.name == "audit") {
        if snapshot.count(table)? > 0 {
            return Err(Failure::wrong_input("there is a network here already: import into an empty database"));
        }
    }
    Ok(())
}

fn refused(name: &str, error: IntakeError) -> Failure {
    match error {
        IntakeError::Line { line, words } => Failure::wrong_input(words).at_path(name).at_line(line),
        IntakeError::Fault(fault) => fault.into(),
    }
}

fn tables() -> Vec<Table> {
    schema::tables(&capabilities::migrations())
}

fn file_of(table: &Table) -> String {
    format!("tables/{}.jsonl", table.name)
}

#[cfg(test)]
mod tests {
    use kernel::rusqlite::Connection;

    use super::*;
    use crate::testing::{Engine, TemporaryPlace, check_database};

    #[test]
    fn the_tables_are_those_that_sqlite_made() {
        let place = TemporaryPlace::migrated(Engine::Sqlite);
        let Place::File(file) = place.place() else { panic!("SQLite is a file") };
        let connection = Connection::open(file).expect("the file opens");
        let text =
            "SELECT table_info.name, sqlite_schema.name FROM sqlite_schema, pragma_table_info(sqlite_schema.name)
            AS table_info WHERE sqlite_schema.type = 'table' AND sqlite_schema.name <> 'migration'
            ORDER BY sqlite_schema.rowid, table_info.cid";
        let mut statement = connection.prepare(text).expect("the catalogue is there");
        let rows = statement.query_map((), |row| Ok((row.get::<_, String>(1)?, row.get::<_, String>(0)?)));
        let made: Vec<_> = rows.expect("rows").collect::<Result<_, _>>().expect("names");
        let known = tables()
            .into_iter()
            .flat_map(|table| table.columns.into_iter().map(move |column| (table.name.clone(), column.name)));
        assert_eq!(known.collect::<Vec<_>>(), made);
    }

    #[test]
    fn a_network_moves_between_engines_and_stays_the_same() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (from, onto) in
            Engine::present().into_iter().flat_map(|from| Engine::present().into_iter().map(move |onto| (from, onto)))
        {
            let (source, target) = (TemporaryPlace::with_demo(from), TemporaryPlace::empty(onto));
            let file = |name: &str| folder.path().join(format!("{from:?}-{onto:?}-{name}.tar"));
            let exported = export_network(source.place(), &source.files(), &file("first")).expect("exported");
            import_network(target.place(), &target.files(), &file("first")).expect("imported");
            let again = export_network(target.place(), &target.files(), &file("second")).expect("exported again");
            assert_eq!((again.counts, again.files), (exported.counts, exported.files), "{from:?} to {onto:?}");
            check_database(target.place());
        }
    }

    #[test]
    fn a_network_is_not_taken_in_over_another() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("network.tar");
        let place = TemporaryPlace::with_demo(Engine::Sqlite);
        export_network(place.place(), &place.files(), &file).expect("exported");
        assert!(import_network(place.place(), &place.files(), &file).is_err());
    }
}
