//! The journal of erasures: a file that only grows, outside every backup. Ids and dates, never a name.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Erasure, mark_journaled, pending};
use crate::capability::PersonalData;
use crate::db::Db;
use crate::person::{self, NOBODY};
use crate::post::NOBODYS;
use crate::stop::{Fault, Stop};

/// Where erasures are remembered.
#[derive(Debug, Clone)]
pub struct Journal(PathBuf);

/// One line of the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    person: String,
    erased_at: String,
}

impl Journal {
    /// The journal in a file, which is made with its folder at the first erasure.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Makes the file where there is none, so that its absence means that it was lost, and not that nobody was erased.
    ///
    /// # Errors
    /// A fault of the file.
    pub fn begin(&self) -> Result<(), Fault> {
        if self.0.exists() { Ok(()) } else { self.append(&[]).map_err(|error| self.fault(error)) }
    }

    /// Takes over what another journal holds, so that the next copy that comes back is held against all of it.
    ///
    /// # Errors
    /// A fault of either file.
    pub fn take_over(&self, other: &Journal) -> Result<(), Fault> {
        let noted = self.read()?;
        let new: Vec<Erasure> = other.read()?.into_iter().filter(|erasure| !noted.contains(erasure)).collect();
        self.append(&new).map_err(|error| self.fault(error))
    }

    /// Notes what was erased since the last time, then removes its traces from the files of the database, and only then
    /// marks it as done: whatever stops this half way, the next time does it again. Says how many were noted.
    ///
    /// # Errors
    /// A fault of the file or of the database.
    pub fn note_pending(&self, db: &Db) -> Result<usize, Stop> {
        let erasures = db.read_blocking("pending_erasures", |tx| Ok(pending(tx)?))?;
        if erasures.is_empty() {
            return Ok(0);
        }
        let noted = self.read()?;
        let new: Vec<Erasure> = erasures.iter().filter(|erasure| !noted.contains(erasure)).copied().collect();
        self.append(&new).map_err(|error| self.fault(error))?;
        crate::db::scrub(db.place())?;
        let count = erasures.len();
        db.write_blocking("mark_erasures", move |tx| {
            Ok(erasures.iter().try_for_each(|erasure| mark_journaled(tx, erasure.person))?)
        })?;
        Ok(count)
    }

    /// Erases again whoever an older copy of the database brought back, and says how many. To be called before anybody is
    /// served from a restored copy.
    ///
    /// # Errors
    /// A fault when the file cannot be read or a line of it is not ours; what erasing stops at.
    pub fn replay(&self, db: &Db, parts: &[&'static PersonalData]) -> Result<usize, Stop> {
        let mut erased_again = 0;
        for erasure in self.read()? {
            let parts = parts.to_vec();
            let did = db.write_blocking("replay_erasure", move |tx| {
                if person::by_id(tx, erasure.person)?.is_none() {
                    return Ok(false);
                }
                super::erase(tx, &parts, erasure.person, (NOBODY, NOBODYS))?;
                mark_journaled(tx, erasure.person)?;
                Ok(true)
            })?;
            erased_again += usize::from(did);
        }
        if erased_again > 0 {
            crate::db::scrub(db.place())?;
        }
        Ok(erased_again)
    }

    /// Every erasure noted so far, in the order noted. A last line without its end was never finished and never marked.
    ///
    /// # Errors
    /// A fault when the file cannot be read or a line of it is not ours.
    pub fn read(&self) -> Result<Vec<Erasure>, Fault> {
        let text = match fs::read_to_string(&self.0) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(self.fault(error)),
        };
        let finished = text.rfind('\n').map_or("", |end| &text[..end]);
        let lines = finished.lines().enumerate();
        lines.map(|(index, line)| parse(line).ok_or_else(|| self.fault(format!("line {}", index + 1)))).collect()
    }

    fn append(&self, erasures: &[Erasure]) -> std::io::Result<()> {
        let folder = self.0.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(&self.0)?;
        drop_unfinished(&mut file)?;
        let lines: String = erasures.iter().map(line).collect();
        file.write_all(lines.as_bytes())?;
        file.sync_all()?;
        // The file's name, too, has to be there after a power cut.
        File::open(folder)?.sync_all()
    }

    fn fault(&self, cause: impl std::fmt::Display) -> Fault {
        Fault::broken(self.0.display().to_string(), cause)
    }
}

/// Cuts off a last line that a power cut left without its end.
fn drop_unfinished(file: &mut File) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    let finished = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    if finished < bytes.len() { file.set_len(finished as u64) } else { Ok(()) }
}

fn line(erasure: &Erasure) -> String {
    let line = Line { person: erasure.person.to_string(), erased_at: erasure.erased_at.to_string() };
    serde_json::json!(line).to_string() + "\n"
}

fn parse(text: &str) -> Option<Erasure> {
    let line: Line = serde_json::from_str(text).ok()?;
    Some(Erasure { person: line.person.parse().ok()?, erased_at: line.erased_at.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::time::Timestamp;

    fn erasure(number: i64) -> Erasure {
        Erasure { person: Id::from_number(number), erased_at: Timestamp::from_micros(1_795_392_000_000_000) }
    }

    fn journal() -> (tempfile::TempDir, Journal) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let journal = Journal::at(folder.path().join("beside").join("erasures.jsonl"));
        (folder, journal)
    }

    #[test]
    fn what_was_noted_is_read_back_in_order() {
        let (_folder, journal) = journal();
        assert_eq!(journal.read().expect("no file yet"), []);
        journal.append(&[erasure(1), erasure(2)]).expect("appended");
        journal.append(&[erasure(3)]).expect("appended");
        assert_eq!(journal.read().expect("read"), [erasure(1), erasure(2), erasure(3)]);
    }

    #[test]
    fn another_journal_is_taken_over_once() {
        let ((_folder, journal), (_others, other)) = (journal(), journal());
        journal.append(&[erasure(1)]).expect("appended");
        other.append(&[erasure(1), erasure(2)]).expect("appended");
        for _ in 0..2 {
            journal.take_over(&other).expect("taken over");
            assert_eq!(journal.read().expect("read"), [erasure(1), erasure(2)]);
        }
    }

    #[test]
    fn an_unfinished_last_line_is_dropped_and_written_again() {
        let (_folder, journal) = journal();
        journal.append(&[erasure(1)]).expect("appended");
        let mut file = OpenOptions::new().append(true).open(&journal.0).expect("open");
        file.write_all(br#"{"person":"00"#).expect("written");
        assert_eq!(journal.read().expect("read"), [erasure(1)]);
        journal.append(&[erasure(2)]).expect("appended");
        assert_eq!(journal.read().expect("read"), [erasure(1), erasure(2)]);
    }

    #[test]
    fn a_line_that_is_not_ours_is_refused_with_its_number() {
        let (_folder, journal) = journal();
        journal.append(&[erasure(1)]).expect("appended");
        let mut file = OpenOptions::new().append(true).open(&journal.0).expect("open");
        file.write_all(b"{\"person\":\"somebody\",\"erased_at\":\"now\"}\n").expect("written");
        assert_eq!(journal.read().expect_err("refused").cause, "line 2");
    }
}
