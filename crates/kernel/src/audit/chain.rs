//! The chain: lines of the audit sealed by hash, epoch after epoch, so that a later change shows.
//!
//! The head of the chain is in no transaction but the sealer's: a head in each write was measured at 0.23 of the writes
//! on PostgreSQL with a p99 of 2.4 s, sealed by the second at 0.95. Lines are sealed in the order of their ids once they
//! are a few seconds old, when every transaction that could still bring an earlier one is over. An epoch's number is its
//! primary key, so of two nodes that seal at once one does it. Cutting off whole epochs at the end shows only to someone
//! who kept an earlier head: `decapolis check` prints it for that.

use sha2::{Digest, Sha256};

use super::{EntryId, store};
use crate::db::{Row, Tx};
use crate::id::{self, Id};
use crate::stop::Fault;
use crate::time::Timestamp;

/// A line is sealed when it is so old: longer than a write may run plus what the clocks of nodes may differ, in seconds.
const SETTLED_SECONDS: i64 = 6;
/// A line older than this that is not sealed is reported: sealing stands still, in seconds.
const SEALED_WITHIN_SECONDS: i64 = 10;
/// What the first epoch has before it.
const NOTHING_BEFORE: [u8; 32] = [0; 32];

/// What [`verify`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Epochs that verify, from the first on.
    pub epochs: i64,
    /// Lines in them.
    pub entries: i64,
    /// The hash of the last of them: whoever keeps it can tell later that nothing before it was changed.
    pub head: Vec<u8>,
    /// The first epoch that does not verify.
    pub broken: Option<i64>,
    /// The first line that should have been sealed and is not.
    pub unsealed: Option<EntryId>,
}

impl Chain {
    /// Nothing is wrong with it.
    pub fn is_whole(&self) -> bool {
        self.broken.is_none() && self.unsealed.is_none()
    }
}

#[derive(Debug, Clone)]
struct Epoch {
    id: i64,
    first: i64,
    last: i64,
    count: i64,
    previous: Vec<u8>,
    hash: Vec<u8>,
    sealed_at: Timestamp,
}

impl Epoch {
    /// Its hash as it has to be, over these lines.
    fn computed(&self, lines: &[Line]) -> Vec<u8> {
        let mut hasher = Sha256::new();
        hasher.update(&self.previous);
        for number in [self.id, self.first, self.last, self.count, self.sealed_at.micros()] {
            hasher.update(number.to_be_bytes());
        }
        lines.iter().for_each(|line| line.feed(&mut hasher));
        hasher.finalize().to_vec()
    }
}

/// A line as it goes into the hash.
#[derive(Debug)]
struct Line {
    act: String,
    /// Id, pseudonym, post, record, time.
    numbers: [i64; 5],
    values_hash: Option<Vec<u8>>,
}

impl Line {
    fn id(&self) -> i64 {
        self.numbers[0]
    }

    fn feed(&self, hasher: &mut Sha256) {
        self.numbers.iter().for_each(|number| hasher.update(number.to_be_bytes()));
        let values = self.values_hash.as_deref().unwrap_or_default();
        for part in [self.act.as_bytes(), values] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
    }
}

/// Seals what has settled, at most 1,000 lines, and says how many. Called once a second on every node.
///
/// # Errors
/// A fault of the database.
pub fn seal(tx: &mut Tx<'_>) -> Result<usize, Fault> {
    let last = tx.first(store::LAST_EPOCH, &[], read_epoch)?;
    let (id, after, previous) =
        last.map_or_else(|| (1, 0, NOTHING_BEFORE.to_vec()), |epoch| (epoch.id + 1, epoch.last, epoch.hash));
    let settled = id::first_at(tx.now().plus_seconds(-SETTLED_SECONDS));
    let lines = tx.all(store::ENTRIES_BETWEEN, &[&after, &settled], read_line)?;
    let (Some(first), Some(end)) = (lines.first(), lines.last()) else { return Ok(0) };
    let mut epoch = Epoch {
        id,
        first: first.id(),
        last: end.id(),
        count: lines.len() as i64,
        previous,
        hash: Vec::new(),
        sealed_at: tx.now(),
    };
    epoch.hash = epoch.computed(&lines);
    let Epoch { id, first, last, count, previous, hash, sealed_at } = &epoch;
    let sealed = tx.run(store::INSERT_EPOCH, &[id, first, last, count, previous, hash, sealed_at])?;
    // None: another node sealed this epoch a moment ago.
    Ok(if sealed == 1 { lines.len() } else { 0 })
}

/// Computes the whole chain anew.
///
/// # Errors
/// A fault of the database.
pub fn verify(tx: &mut Tx<'_>) -> Result<Chain, Fault> {
    let mut chain = Chain { epochs: 0, entries: 0, head: NOTHING_BEFORE.to_vec(), broken: None, unsealed: None };
    let mut sealed_to = 0;
    loop {
        let epochs = tx.all(store::EPOCHS_AFTER, &[&chain.epochs], read_epoch)?;
        if epochs.is_empty() {
            break;
        }
        for epoch in epochs {
            let lines = tx.all(store::ENTRIES_BETWEEN, &[&sealed_to, &epoch.last.saturating_add(1)], read_line)?;
            if !follows(&epoch, &chain, &lines) {
                return Ok(Chain { broken: Some(chain.epochs + 1), ..chain });
            }
            sealed_to = epoch.last;
            chain = Chain { epochs: epoch.id, entries: chain.entries + epoch.count, head: epoch.hash, ..chain };
        }
    }
    let overdue = id::first_at(tx.now().plus_seconds(-SEALED_WITHIN_SECONDS));
    let waiting = tx.first(store::ENTRIES_BETWEEN, &[&sealed_to, &overdue], read_line)?;
    Ok(Chain { unsealed: waiting.map(|line| EntryId::from_number(line.id())), ..chain })
}

/// Whether an epoch continues the chain and seals just these lines: also none that came between it and the one before.
fn follows(epoch: &Epoch, chain: &Chain, lines: &[Line]) -> bool {
    epoch.id == chain.epochs + 1
        && epoch.previous == chain.head
        && lines.len() as i64 == epoch.count
        && lines.first().map(Line::id) == Some(epoch.first)
        && epoch.hash == epoch.computed(lines)
}

fn read_epoch(row: &Row<'_>) -> Result<Epoch, Fault> {
    Ok(Epoch {
        id: row.get(0)?,
        first: row.get(1)?,
        last: row.get(2)?,
        count: row.get(3)?,
        previous: row.get(4)?,
        hash: row.get(5)?,
        sealed_at: row.get(6)?,
    })
}

fn read_line(row: &Row<'_>) -> Result<Line, Fault> {
    Ok(Line {
        act: row.get(1)?,
        numbers: [row.get(0)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?],
        values_hash: row.get(6)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circle::RecordId;
    use crate::db::{Db, Place};
    use crate::person::NOBODY;
    use crate::post::NOBODYS;
    use crate::testing::database;

    fn act(db: &Db, times: usize) {
        let record = RecordId::from_number(7);
        db.write_blocking("act", move |tx| {
            (0..times).try_for_each(|_| Ok(super::super::record(tx, "done", NOBODY, NOBODYS, record)?))
        })
        .expect("recorded");
    }

    fn seal_all(db: &Db) {
        db.clock().advance_seconds(SETTLED_SECONDS + 1);
        while db.write_blocking("seal", |tx| Ok(seal(tx)?)).expect("sealed") > 0 {}
    }

    fn verified(db: &Db) -> Chain {
        db.read_blocking("verify", |tx| Ok(verify(tx)?)).expect("verified")
    }

    /// Three epochs: of 2, 1,000 and 500 lines.
    fn sealed_database() -> (tempfile::TempDir, Db) {
        let (folder, db) = database();
        act(&db, 2);
        seal_all(&db);
        act(&db, 1_500);
        seal_all(&db);
        (folder, db)
    }

    /// Changes the file as somebody with another program would.
    fn tamper(db: &Db, sql: &str) {
        let Place::File(path) = db.place() else { panic!("a file") };
        let connection = rusqlite::Connection::open(path).expect("open");
        // Whoever can write to the file can take away what guards it; the chain still tells.
        connection
            .execute_batch("DROP TRIGGER IF EXISTS audit_keeps_lines; DROP TRIGGER IF EXISTS audit_loses_none")
            .expect("dropped");
        assert!(connection.execute(sql, ()).expect("changed") > 0, "{sql}");
    }

    #[test]
    fn a_chain_that_nobody_touched_is_whole() {
        let (_folder, db) = sealed_database();
        let chain = verified(&db);
        assert_eq!((chain.epochs, chain.entries, chain.broken, chain.unsealed), (3, 1_502, None, None));
        assert!(verified(&database().1).is_whole(), "an empty chain is whole");
    }

    #[test]
    fn any_change_breaks_the_epoch_it_is_in() {
        let second = "(SELECT first_entry FROM audit_epoch WHERE id = 2)";
        let slipped_in = "INSERT INTO audit SELECT id - 1, act, pseudonym, post, record, happened_at, NULL FROM audit";
        let changes = [
            (1, "UPDATE audit SET act = 'other' WHERE id = (SELECT MIN(id) FROM audit)".to_owned()),
            (2, "DELETE FROM audit WHERE id = (SELECT last_entry FROM audit_epoch WHERE id = 2)".to_owned()),
            (2, format!("UPDATE audit SET values_hash = x'00' WHERE id = {second}")),
            (2, format!("{slipped_in} WHERE id = {second}")),
            (2, "UPDATE audit_epoch SET sealed_at = sealed_at + 1 WHERE id = 2".to_owned()),
            (2, "DELETE FROM audit_epoch WHERE id = 2".to_owned()),
        ];
        for (epoch, sql) in changes {
            let (_folder, db) = sealed_database();
            tamper(&db, &sql);
            assert_eq!(verified(&db).broken, Some(epoch), "{sql}");
        }
    }

    #[test]
    fn a_line_not_sealed_after_ten_seconds_is_named() {
        let (_folder, db) = sealed_database();
        act(&db, 1);
        db.clock().advance_seconds(SEALED_WITHIN_SECONDS - 1);
        assert!(verified(&db).is_whole());
        db.clock().advance_seconds(2);
        assert!(verified(&db).unsealed.is_some());
        seal_all(&db);
        assert!(verified(&db).is_whole());
    }
}
