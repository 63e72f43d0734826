//! A piece of work on its way to a database thread and back: one closure over one transaction, its answer kept typed.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::Tx;
use super::kept::Shelf;
use crate::clock::Clock;
use crate::id::IdSource;
use crate::metrics::DatabaseMetrics;
use crate::stop::{Fault, FaultKind, Stop};

/// The cause of a failure that a test asked for.
pub(crate) const ON_PURPOSE: &str = "failed on purpose";

/// What a database thread needs besides its connection.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) clock: Clock,
    pub(super) ids: IdSource,
    pub(super) metrics: DatabaseMetrics,
    /// How many writes were committed by this node.
    pub(super) commits: AtomicU64,
    /// What its threads keep in memory.
    pub(super) shelf: Shelf,
    pub(super) rehearsal: Rehearsal,
}

/// Tests only: how the next write fails, and how far it came.
#[derive(Debug, Default)]
pub(super) struct Rehearsal {
    /// The statement that fails, counted from 1; beyond the last one the commit does. 0 where nothing is rehearsed.
    pub(super) fails_at: AtomicUsize,
    /// The statements that it ran.
    pub(super) ran: AtomicUsize,
}

impl Context {
    /// Runs a closure once and counts what it ran: each statement of a page is a round trip on PostgreSQL.
    pub(super) fn run(&self, work: &mut dyn Work, tx: &mut Tx<'_>) -> Verdict {
        if work.access() == Access::Read {
            let verdict = work.run(tx);
            self.metrics.statements_read.add(tx.statements_run() as u64);
            return verdict;
        }
        match self.rehearsal.fails_at.swap(0, Ordering::Relaxed) {
            0 => work.run(tx),
            at => self.rehearse(work, tx, at),
        }
    }

    fn rehearse(&self, work: &mut dyn Work, tx: &mut Tx<'_>, at: usize) -> Verdict {
        tx.fail_at(at);
        let verdict = work.run(tx);
        let ran = tx.statements_run();
        self.rehearsal.ran.store(ran, Ordering::Relaxed);
        match verdict {
            Verdict::Keep if ran < at => Verdict::Failed(Fault::new(FaultKind::DiskFull, "commit", ON_PURPOSE)),
            verdict => verdict,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
}

/// What became of one run of the closure.
#[derive(Debug)]
pub(super) enum Verdict {
    /// It ended well: keep what it wrote.
    Keep,
    /// It was refused: undo what it wrote, and answer after the commit of its neighbours.
    Undo,
    /// A statement failed; the engine decides whether to run it again.
    Failed(Fault),
}

pub(super) trait Work: Send {
    fn name(&self) -> &'static str;
    fn access(&self) -> Access;
    /// How long it has been waiting.
    fn waited(&self) -> Duration;
    /// Runs the closure; may be called again.
    fn run(&mut self, tx: &mut Tx<'_>) -> Verdict;
    /// Gives the answer, once, after the commit: what the closure said, or why it could not be kept.
    fn answer(self: Box<Self>, done: Result<(), Fault>);
}

pub(super) struct Closure<T, F> {
    name: &'static str,
    access: Access,
    closure: F,
    asked_at: Instant,
    said: Option<Result<T, Stop>>,
    asker: oneshot::Sender<Result<T, Stop>>,
}

/// A piece of work and the end at which its answer arrives.
pub(super) fn of<T, F>(
    name: &'static str,
    access: Access,
    closure: F,
) -> (Box<dyn Work>, oneshot::Receiver<Result<T, Stop>>)
where
    T: Send + 'static,
    F: Fn(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
{
    let (asker, answer) = oneshot::channel();
    (Box::new(Closure { name, access, closure, asked_at: Instant::now(), said: None, asker }), answer)
}

impl<T, F> Work for Closure<T, F>
where
    T: Send + 'static,
    F: Fn(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
{
    fn name(&self) -> &'static str {
        self.name
    }

    fn access(&self) -> Access {
        self.access
    }

    fn waited(&self) -> Duration {
        self.asked_at.elapsed()
    }

    fn run(&mut self, tx: &mut Tx<'_>) -> Verdict {
        match (self.closure)(tx) {
            Ok(said) => {
                self.said = Some(Ok(said));
                Verdict::Keep
            }
            Err(Stop::Fault(fault)) => Verdict::Failed(fault),
            Err(stop) => {
                self.said = Some(Err(stop));
                Verdict::Undo
            }
        }
    }

    fn answer(self: Box<Self>, done: Result<(), Fault>) {
        let never_ran = || Err(Stop::Fault(Fault::broken(self.name, "answered without having run")));
        let said = match done {
            Ok(()) => self.said.unwrap_or_else(never_ran),
            Err(fault) => Err(Stop::Fault(fault)),
        };
        // Whoever asked may be gone; what was committed stays, and the idempotency key answers a second try.
        let _ = self.asker.send(said);
    }
}
