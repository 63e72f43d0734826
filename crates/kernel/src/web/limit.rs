//! How often data may be asked for: so many requests a minute by a token, and by an address that brings none.
//!
//! Each node counts in memory and tells the others through the database after every tenth of a limit, so that reading
//! costs no write. A client of several nodes can thus get at most a tenth more from each further node; a client that
//! asks seldom is never written down. Pages and files have no such limit.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};

use super::answer::Answer;
use super::store;
use crate::db::{Db, Tx};
use crate::stop::Fault;
use crate::time::Timestamp;

/// Requests a minute for a token: ten a second reads every record of a network of 600 cities within two minutes.
pub const OF_TOKEN: u32 = 600;
/// Requests a minute for an address without a token: one a second is more than a person looks at, and a script that
/// needs more can say whose it is.
pub const OF_ADDRESS: u32 = 60;
/// A node tells the others after this part of a limit.
const SLICES: u32 = 10;
/// Clients that are counted apart; further ones share one count, so that memory is bounded.
const SUBJECTS_MAX: usize = 65_536;
/// The minute.
const MICROS: i64 = 60_000_000;

/// Who is counted: a keyed hash, so that no address is kept.
pub(super) type Subject = [u8; 32];

/// What a client has left of its minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Allowance {
    limit: u32,
    /// None where the limit was passed.
    left: Option<u32>,
    /// Seconds until the next minute.
    pub(super) seconds: u32,
}

impl Allowance {
    pub(super) fn is_used_up(self) -> bool {
        self.left.is_none()
    }

    /// The answer with what is left, under the names that clients know
    /// (draft-ietf-httpapi-ratelimit-headers, version 07).
    pub(super) fn said_in(self, answer: Answer) -> Answer {
        let answer = answer
            .with("ratelimit-limit", self.limit.to_string())
            .with("ratelimit-remaining", self.left.unwrap_or(0).to_string())
            .with("ratelimit-reset", self.seconds.to_string());
        if self.is_used_up() { answer.with("retry-after", self.seconds.to_string()) } else { answer }
    }
}

/// What one client did in this minute.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    /// Here.
    own: u32,
    /// Of these, what the other nodes were told.
    told: u32,
    /// Elsewhere, as far as this node was told.
    elsewhere: u32,
}

/// A slice of which the other nodes are to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Due {
    subject: Subject,
    minute: i64,
    requests: u32,
}

#[derive(Debug, Default)]
struct Minute {
    number: i64,
    counts: HashMap<Subject, Count>,
    due: Vec<Due>,
}

/// The counts of one node.
#[derive(Debug, Default)]
pub(super) struct Limits(Mutex<Minute>);

impl Limits {
    /// Counts one request of a client.
    pub(super) fn count(&self, subject: Subject, limit: u32, now: Timestamp) -> Allowance {
        let number = now.micros().div_euclid(MICROS);
        let mut minute = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if minute.number != number {
            *minute = Minute { number, ..Minute::default() };
        }
        let is_crowded = minute.counts.len() >= SUBJECTS_MAX && !minute.counts.contains_key(&subject);
        let subject = if is_crowded { Subject::default() } else { subject };
        let count = minute.counts.entry(subject).or_default();
        let used = count.own + count.elsewhere;
        let left = limit.checked_sub(used + 1);
        if left.is_some() {
            count.own += 1;
        }
        let requests = count.own - count.told;
        if requests >= limit / SLICES {
            count.told = count.own;
            minute.due.push(Due { subject, minute: number, requests });
        }
        let seconds = 60 - now.micros().rem_euclid(MICROS) / 1_000_000;
        Allowance { limit, left, seconds: u32::try_from(seconds).unwrap_or(60) }
    }

    /// Tells the other nodes what they were not told yet, and hears of theirs. It may fail: then less is known of them.
    pub(super) async fn settle(&self, db: &Db) {
        let due = std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner).due);
        for due in due {
            if let Ok(all) = db.write("count_requests", move |tx| Ok(add(tx, due)?)).await {
                self.hear(due, all);
            }
        }
    }

    fn hear(&self, due: Due, all: i64) {
        let mut minute = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if minute.number != due.minute {
            return;
        }
        if let Some(count) = minute.counts.get_mut(&due.subject) {
            count.elsewhere = u32::try_from(all).unwrap_or(u32::MAX / 2).saturating_sub(count.told);
        }
    }
}

/// Adds a slice and gives what all nodes counted.
fn add(tx: &mut Tx<'_>, due: Due) -> Result<i64, Fault> {
    let subject = due.subject.as_slice();
    tx.run(store::DELETE_REQUESTS, &[&(due.minute - 1)])?;
    tx.run(store::ADD_REQUESTS, &[&subject, &due.minute, &i64::from(due.requests)])?;
    let all = tx.first(store::REQUESTS, &[&subject, &due.minute], |row| row.get::<i64>(0))?;
    Ok(all.unwrap_or_default())
}

/// What counts as one client: an IPv4 address, or the 64 bits of an IPv6 address that one subscriber has.
pub fn address_counted(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::database;

    const SOMEBODY: Subject = [7; 32];
    const NOON: Timestamp = Timestamp::from_micros(1_795_435_200_000_000);

    fn count_times(limits: &Limits, times: u32) -> Allowance {
        let counted: Vec<Allowance> = (0..times).map(|_| limits.count(SOMEBODY, OF_TOKEN, NOON)).collect();
        *counted.last().expect("at least one")
    }

    #[test]
    fn the_request_after_the_last_allowed_is_refused() {
        let limits = Limits::default();
        assert_eq!(count_times(&limits, OF_TOKEN), Allowance { limit: OF_TOKEN, left: Some(0), seconds: 60 });
        assert!(count_times(&limits, 1).is_used_up());
        let later = Timestamp::from_micros(NOON.micros() + MICROS);
        assert_eq!(limits.count(SOMEBODY, OF_TOKEN, later).left, Some(OF_TOKEN - 1));
    }

    #[test]
    fn the_seconds_left_are_those_of_the_minute() {
        let late = Timestamp::from_micros(NOON.micros() + 59_500_000);
        assert_eq!(Limits::default().count(SOMEBODY, OF_ADDRESS, late).seconds, 1);
    }

    #[test]
    fn nodes_share_a_limit_through_the_database() {
        let (_folder, db) = database();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (one, other) = (Limits::default(), Limits::default());
        count_times(&one, OF_TOKEN);
        runtime.block_on(one.settle(&db));
        count_times(&other, OF_TOKEN / SLICES);
        assert!(!count_times(&other, 1).is_used_up(), "it was not told yet");
        runtime.block_on(other.settle(&db));
        assert!(count_times(&other, 1).is_used_up());
    }

    #[test]
    fn who_asks_seldom_is_not_written_down() {
        let limits = Limits::default();
        count_times(&limits, OF_TOKEN / SLICES - 1);
        assert_eq!(limits.0.lock().expect("no thread failed").due, []);
    }

    #[test]
    fn one_subscriber_of_ipv6_is_one_client() {
        let of = |text: &str| address_counted(text.parse().expect("an address"));
        assert_eq!(of("2001:db8:1:2::7"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
