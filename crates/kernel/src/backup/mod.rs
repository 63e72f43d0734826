//! The last good backup, as the network itself remembers it: when it was made and how large it is.

use std::time::Duration;

use crate::db::Tx;
use crate::setting;
use crate::stop::Fault;
use crate::time::Timestamp;

/// The setting that keeps it: `TIME BYTES`.
const SETTING: &str = "last-backup";
/// A daily backup may be late by two hours before somebody is told.
pub const LATE_AFTER: Duration = Duration::from_secs(26 * 3_600);

/// When a backup was made and read again, and its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastBackup {
    /// When.
    pub made_at: Timestamp,
    /// The size of its file.
    pub bytes: u64,
}

impl LastBackup {
    /// As noted, or none where there never was one.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn load(tx: &mut Tx<'_>) -> Result<Option<Self>, Fault> {
        Ok(setting::get(tx, SETTING)?.and_then(|text| Self::parse(&text)))
    }

    /// Notes it.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn save(&self, tx: &mut Tx<'_>) -> Result<(), Fault> {
        setting::set(tx, SETTING, &format!("{} {}", self.made_at, self.bytes))
    }

    /// How old it is now.
    pub fn age(&self, now: Timestamp) -> Duration {
        Duration::from_micros(u64::try_from(now.micros() - self.made_at.micros()).unwrap_or_default())
    }

    /// Whether the next one should have been made by now.
    pub fn is_late(&self, now: Timestamp) -> bool {
        self.age(now) > LATE_AFTER
    }

    fn parse(text: &str) -> Option<Self> {
        let (made_at, bytes) = text.split_once(' ')?;
        Some(Self { made_at: made_at.parse().ok()?, bytes: bytes.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::database;

    #[test]
    fn the_last_backup_is_remembered_and_grows_old() {
        let (_folder, db) = database();
        let load = || db.read_blocking("load", |tx| Ok(LastBackup::load(tx)?)).expect("read");
        assert_eq!(load(), None);
        let made_at = db.clock().now();
        let backup = LastBackup { made_at, bytes: 7 };
        db.write_blocking("save", move |tx| Ok(backup.save(tx)?)).expect("saved");
        assert_eq!(load(), Some(backup));
        assert!(!backup.is_late(made_at.plus_seconds(26 * 3_600)));
        assert!(backup.is_late(made_at.plus_seconds(26 * 3_600 + 1)));
    }
}
