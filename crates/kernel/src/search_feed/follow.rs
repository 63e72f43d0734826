//! The thread that follows, and its steps, which tests take by hand.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use crossbeam_channel::{RecvTimeoutError, Sender, bounded};
use search::{Change, Index};

use super::{ChangeId, Findable, PAGE, SearchSource, fault_of, store};
use crate::capability::Capability;
use crate::circle::RecordId;
use crate::db::{Db, Tx};
use crate::id::Id;
use crate::stop::{Fault, Stop};

/// How often a node looks for changes: with the reading and the commit a change is found within a second.
const PAUSE: Duration = Duration::from_millis(250);
/// Changes this far behind the position are looked at again, as numbers: on several nodes a transaction that began earlier
/// may commit later, but never by more than ten seconds, which no write lasts. A number has 21 bits below its milliseconds.
const OVERLAP: i64 = 10_000 << 21;

/// An index and what it follows.
#[derive(Debug)]
pub struct SearchFeed {
    db: Db,
    index: Index,
    capabilities: &'static [Capability],
    /// Changes within the overlap that the index has already.
    followed: Arc<BTreeSet<ChangeId>>,
    /// The number of the moment before the last look: what commits after it is not older than the overlap.
    looked: Option<i64>,
}

/// What one look at the database found.
struct Batch {
    changes: Vec<(ChangeId, Change)>,
    /// Where to go on, when there may be more.
    next: Option<i64>,
}

impl SearchFeed {
    /// An index that follows a database through the sources of the capabilities.
    pub fn new(db: Db, index: Index, capabilities: &'static [Capability]) -> Self {
        Self { db, index, capabilities, followed: Arc::default(), looked: None }
    }

    /// Brings the index to the database's state, building it anew where it cannot follow. What lies within the overlap was
    /// followed before, but for what another node committed late: its thread looks at that, and nobody waits for it.
    ///
    /// # Errors
    /// A fault of the database or of the index; the index stays as it was.
    pub fn prepare(&mut self) -> Result<(), Stop> {
        let newest = self.db.read_blocking("search_newest_change", newest)?;
        match self.index.position() {
            Some(position) if position <= newest && newest - position <= OVERLAP => Ok(()),
            Some(position) if position <= newest => self.catch_up().map(drop),
            _ => self.rebuild().map(drop),
        }
    }

    /// Follows the changes since the last look, and says how many there were.
    ///
    /// # Errors
    /// As [`SearchFeed::prepare`].
    pub fn catch_up(&mut self) -> Result<usize, Stop> {
        let Some(position) = self.index.position() else { return self.rebuild() };
        let now = self.db.new_reference();
        let mut after = self.looked.unwrap_or(position) - OVERLAP;
        Arc::make_mut(&mut self.followed).retain(|change| change.number() > after);
        let mut count = 0;
        loop {
            let batch = self.batch(after)?;
            count += batch.changes.len();
            self.follow(batch.changes)?;
            match batch.next {
                Some(next) => after = next,
                None => {
                    self.looked = Some(now);
                    return Ok(count);
                }
            }
        }
    }

    /// Builds the index anew, and says how many records it has. Readers see the old one until the new one is whole.
    ///
    /// # Errors
    /// As [`SearchFeed::prepare`].
    pub fn rebuild(&mut self) -> Result<usize, Stop> {
        // Taken first: what changes while the index is built is followed afterwards.
        let position = self.db.read_blocking("search_newest_change", newest)?;
        self.index.clear().map_err(fault_of)?;
        let built = self.apply_all();
        let count = self.or_roll_back(built)?;
        self.index.commit(position).map_err(fault_of)?;
        self.followed = Arc::default();
        self.looked = None;
        Ok(count)
    }

    /// Follows in a thread of its own, until the handle is dropped.
    ///
    /// # Errors
    /// A fault when the thread cannot be started.
    pub fn start(mut self) -> Result<Follower, Fault> {
        let (stop, stopped) = bounded::<()>(1);
        let life = move || {
            loop {
                if let Err(Stop::Fault(fault)) = self.catch_up() {
                    crate::log::fault(&fault, "index", self.db.new_reference());
                }
                if stopped.recv_timeout(PAUSE) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
            }
        };
        let thread = std::thread::Builder::new().name("index".to_owned()).spawn(life);
        let thread = thread.map_err(|error| Fault::broken("start of a thread", error))?;
        Ok(Follower { stop: Some(stop), thread: Some(thread) })
    }

    fn batch(&self, after: i64) -> Result<Batch, Stop> {
        let (capabilities, followed) = (self.capabilities, Arc::clone(&self.followed));
        self.db.read_blocking("search_changes", move |tx| {
            let noted = tx.all(store::CHANGES_AFTER, &[&after], |row| {
                Ok::<_, Fault>((row.get::<ChangeId>(0)?, row.get::<RecordId>(1)?, row.get::<String>(2)?))
            })?;
            let next = noted.last().filter(|_| noted.len() == PAGE).map(|(change, _, _)| change.number());
            let new = noted.into_iter().filter(|(change, _, _)| !followed.contains(change));
            let load = |(change, record, kind): (ChangeId, RecordId, String)| {
                let source = sources(capabilities).find(|source| source.kind == kind);
                let loaded = source.map_or(Ok(Change::Remove(record.number())), |source| load(tx, source, record));
                Ok((change, loaded?))
            };
            Ok(Batch { changes: new.map(load).collect::<Result<_, Stop>>()?, next })
        })
    }

    fn follow(&mut self, changes: Vec<(ChangeId, Change)>) -> Result<(), Stop> {
        let Some(newest) = changes.iter().map(|(change, _)| change.number()).max() else { return Ok(()) };
        let (numbers, changes): (Vec<ChangeId>, Vec<Change>) = changes.into_iter().unzip();
        let applied = self.index.apply(&changes).map_err(|error| fault_of(error).into());
        self.or_roll_back(applied)?;
        self.index.commit(self.index.position().unwrap_or(newest).max(newest)).map_err(fault_of)?;
        Arc::make_mut(&mut self.followed).extend(numbers);
        Ok(())
    }

    fn apply_all(&self) -> Result<usize, Stop> {
        let mut count = 0;
        for source in sources(self.capabilities) {
            let mut after = RecordId::from_number(0);
            loop {
                let (records, documents) = self.db.read_blocking("search_rebuild", move |tx| {
                    let records = (source.all)(tx, after)?;
                    let mut found = source.loaded(tx, &records)?;
                    let changes = records.iter().map(|record| change(source, *record, found.remove(record)));
                    let changes: Vec<Change> = changes.collect();
                    Ok((records, changes))
                })?;
                self.index.apply(&documents).map_err(fault_of)?;
                count += documents.iter().filter(|change| matches!(change, Change::Put(_))).count();
                match records.last() {
                    Some(last) if records.len() >= PAGE => after = *last,
                    _ => break,
                }
            }
        }
        Ok(count)
    }

    fn or_roll_back<T>(&self, done: Result<T, Stop>) -> Result<T, Stop> {
        if done.is_err() {
            self.index.roll_back().map_err(fault_of)?;
        }
        done
    }
}

/// The running thread; it ends when this is dropped, after the batch it has in its hands.
#[derive(Debug)]
pub struct Follower {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Follower {
    fn drop(&mut self) {
        drop(self.stop.take());
        // A thread that panicked has been logged by the panic hook; there is nothing left to stop.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn newest(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let newest = tx.first(store::NEWEST_CHANGE, &[], |row| row.get::<Option<i64>>(0))?;
    Ok(newest.flatten().unwrap_or(0))
}

fn sources(capabilities: &'static [Capability]) -> impl Iterator<Item = &'static SearchSource> {
    capabilities.iter().flat_map(|capability| capability.search)
}

fn load(tx: &mut Tx<'_>, source: &SearchSource, record: RecordId) -> Result<Change, Stop> {
    let found = source.loaded(tx, &[record])?.remove(&record);
    Ok(change(source, record, found))
}

/// What the index has to do for a record as it is now.
fn change(source: &SearchSource, record: RecordId, found: Option<Findable>) -> Change {
    found.map_or(Change::Remove(record.number()), |found| Change::Put(found.document(record, source.kind)))
}
