//! Taking away bytes that no file refers to: at once where a file was removed, after a day where no act kept them.
//!
//! They are condemned first, in the database, and nobody brings condemned bytes back: who has the same again gets a place of its
//! own. Only then does a job take them away, and last their note.

use super::depot::Key;
use super::model::BytesId;
use super::store;
use crate::capability::Retention;
use crate::db::Tx;
use crate::job::{self, JobContext, JobKind, Trouble};
use crate::stop::{Fault, Stop};

/// Bytes that nobody kept stay for a day: the act that they came with has long ended.
const ORPHAN_DAYS: i64 = 1;
/// Seconds before condemned bytes go, so that a backup under way still finds what it has a row of.
const CLEARED_AFTER_SECONDS: i64 = 3_600;

/// The job that takes condemned bytes away.
pub const BYTES: JobKind = JobKind { kind: "clear-bytes", run };

/// Bytes that were brought and that no act kept.
pub const RETENTION: Retention = Retention { class: "orphaned-bytes", count, clear };

/// Gives bytes up where no file has them; says whether it was so.
pub(super) fn condemn(tx: &mut Tx<'_>, bytes: BytesId) -> Result<bool, Fault> {
    let now = tx.now();
    if tx.run(store::CONDEMN, &[&bytes, &now])? == 0 {
        return Ok(false);
    }
    let later = now.plus_seconds(CLEARED_AFTER_SECONDS);
    job::put(tx, BYTES.kind, &bytes.to_string(), later).map(|_| true)
}

fn count(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = tx.now().plus_days(-ORPHAN_DAYS);
    tx.one(store::COUNT_ORPHANS, &[&before], |row| row.get(0))
}

fn clear(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = tx.now().plus_days(-ORPHAN_DAYS);
    let orphans: Vec<BytesId> = tx.all::<_, Fault>(store::ORPHANS, &[&before], |row| row.get(0))?;
    let mut cleared = 0;
    for orphan in orphans {
        cleared += u64::from(condemn(tx, orphan)?);
    }
    Ok(cleared)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let bytes: BytesId = payload.parse().map_err(|_| Trouble::Never("not the id of bytes".to_owned()))?;
    let app = context.app;
    let condemned = app.db.read_blocking("condemned_bytes", move |tx| {
        Ok(tx.first::<Vec<u8>, Fault>(store::CONDEMNED_BYTES, &[&bytes], |row| row.get(0))?)
    })?;
    let Some(sha256) = condemned else { return Ok(()) };
    app.files.depot.remove(&Key::of(&sha256, bytes))?;
    app.db.write_blocking("forget_bytes", move |tx| Ok(tx.run(store::DELETE_BYTES, &[&bytes]).map(drop)?))?;
    Ok(())
}
