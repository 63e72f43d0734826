//! The clock: passed in wherever time matters; only the edge knows the machine's.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::time::Timestamp;

/// Where transactions get their time from.
#[derive(Debug, Clone)]
pub struct Clock {
    /// Microseconds to add to the machine's clock, or the whole time when it stands still.
    offset: Arc<AtomicI64>,
    stands_still: bool,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self { offset: Arc::new(AtomicI64::new(0)), stands_still: false }
    }

    /// A clock that shows `start` now and goes on from there, for a demo of another day.
    pub fn starting_at(start: Timestamp) -> Self {
        Self {
            offset: Arc::new(AtomicI64::new(start.micros() - Timestamp::from(std::time::SystemTime::now()).micros())),
            stands_still: false,
        }
    }

    /// A clock that stands still until it is moved, for tests.
    pub fn standing_at(moment: Timestamp) -> Self {
        Self { offset: Arc::new(AtomicI64::new(moment.micros())), stands_still: true }
    }

    /// Moves the clock.
    pub fn advance_seconds(&self, seconds: i64) {
        self.offset.fetch_add(seconds * 1_000_000, Ordering::Relaxed);
    }

    /// The moment it shows.
    pub fn now(&self) -> Timestamp {
        let offset = self.offset.load(Ordering::Relaxed);
        Timestamp::from_micros(if self.stands_still {
            offset
        } else {
            Timestamp::from(std::time::SystemTime::now()).micros() + offset
        })
    }
}
