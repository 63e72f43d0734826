//! What the program counts about itself, for its operator: requests by route, waits, retries. No person, no address with
//! an id in it. Counters are atomic and never lock; the text is Prometheus' exposition format 0.0.4.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Upper ends of the histograms' buckets, in microseconds: the usual ones of Prometheus' clients, from 1 ms to 10 s.
const BUCKETS: [u64; 13] = [
    1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000,
];

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// One more.
    pub fn add_one(&self) {
        self.add(1);
    }

    /// So many more.
    pub fn add(&self, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    pub(crate) fn value(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// How long things took.
#[derive(Debug, Default)]
pub struct Histogram {
    /// How many fell into each bucket, the last being beyond all ends; not yet summed up.
    buckets: [Counter; BUCKETS.len() + 1],
    sum_micros: AtomicU64,
}

impl Histogram {
    /// Counts one.
    pub fn observe(&self, took: Duration) {
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let bucket = BUCKETS.partition_point(|end| *end < micros);
        self.buckets[bucket].add_one();
        self.sum_micros.fetch_add(micros, Ordering::Relaxed);
    }

    fn write(&self, text: &mut String, name: &str, labels: &str) {
        let mut count = 0;
        let ends = BUCKETS.iter().map(|end| seconds(*end)).chain(["+Inf".to_owned()]);
        for (end, bucket) in ends.zip(&self.buckets) {
            count += bucket.value();
            line(text, &format!("{name}_bucket"), &format!("{labels},le=\"{end}\""), &count.to_string());
        }
        line(text, &format!("{name}_sum"), labels, &seconds(self.sum_micros.load(Ordering::Relaxed)));
        line(text, &format!("{name}_count"), labels, &count.to_string());
    }
}

/// What the database threads count.
#[derive(Debug, Default)]
pub struct DatabaseMetrics {
    /// How long reads waited for a reader.
    pub(crate) read_waits: Histogram,
    /// How long writes waited for the writer.
    pub(crate) write_waits: Histogram,
    /// Transactions that met another and ran again.
    pub(crate) retries: Counter,
    /// Work refused because too much was waiting.
    pub(crate) refusals: Counter,
    /// Statements that reading closures ran.
    pub(crate) statements_read: Counter,
}

impl DatabaseMetrics {
    pub(crate) fn write(&self, text: &mut String) {
        let waits = "decapolis_database_wait_seconds";
        head(text, waits, "histogram", "Time that work waited for a database thread.");
        self.read_waits.write(text, waits, "queue=\"read\"");
        self.write_waits.write(text, waits, "queue=\"write\"");
        let retries = "decapolis_database_retries_total";
        head(text, retries, "counter", "Transactions that met another and ran again.");
        line(text, retries, "", &self.retries.value().to_string());
        let refusals = "decapolis_database_refusals_total";
        head(text, refusals, "counter", "Work refused because too much was waiting.");
        line(text, refusals, "", &self.refusals.value().to_string());
        let statements = "decapolis_database_read_statements_total";
        head(text, statements, "counter", "Statements that pages read with.");
        line(text, statements, "", &self.statements_read.value().to_string());
    }
}

/// What the web edge counts, by the names of routes.
#[derive(Debug)]
pub struct RequestMetrics {
    routes: BTreeMap<&'static str, RouteMetrics>,
    statuses: &'static [u16],
}

#[derive(Debug)]
struct RouteMetrics {
    /// One for each status, in their order, and one for any other.
    statuses: Box<[Counter]>,
    durations: Histogram,
}

impl RequestMetrics {
    /// For routes and statuses known beforehand, so that counting never locks.
    pub(crate) fn of(names: impl Iterator<Item = &'static str>, statuses: &'static [u16]) -> Self {
        let metrics = || RouteMetrics {
            statuses: (0..=statuses.len()).map(|_| Counter::default()).collect(),
            durations: Histogram::default(),
        };
        Self { routes: names.map(|name| (name, metrics())).collect(), statuses }
    }

    /// Counts one request.
    pub(crate) fn observe(&self, route: &str, status: u16, took: Duration) {
        let Some(metrics) = self.routes.get(route) else { return };
        let at = self.statuses.iter().position(|known| *known == status).unwrap_or(self.statuses.len());
        metrics.statuses[at].add_one();
        metrics.durations.observe(took);
    }

    /// Routes that were never asked for are left out.
    pub(crate) fn write(&self, text: &mut String) {
        let requests = "decapolis_requests_total";
        head(text, requests, "counter", "Requests by route and status.");
        for (route, metrics) in &self.routes {
            let names = self.statuses.iter().map(u16::to_string).chain(["other".to_owned()]);
            for (status, counter) in names.zip(&metrics.statuses).filter(|(_, counter)| counter.value() > 0) {
                let labels = format!("route=\"{route}\",status=\"{status}\"");
                line(text, requests, &labels, &counter.value().to_string());
            }
        }
        let durations = "decapolis_request_duration_seconds";
        head(text, durations, "histogram", "Time from the whole request to its answer.");
        let asked = |metrics: &RouteMetrics| metrics.statuses.iter().any(|counter| counter.value() > 0);
        for (route, metrics) in self.routes.iter().filter(|(_, metrics)| asked(metrics)) {
            metrics.durations.write(text, durations, &format!("route=\"{route}\""));
        }
    }
}

/// A number that rises and falls, as it is now.
pub(crate) fn gauge(text: &mut String, name: &str, help: &str, value: u64) {
    head(text, name, "gauge", help);
    line(text, name, "", &value.to_string());
}

fn head(text: &mut String, name: &str, kind: &str, help: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

fn line(text: &mut String, name: &str, labels: &str, value: &str) {
    let labels = if labels.is_empty() { String::new() } else { format!("{{{labels}}}") };
    let _ = writeln!(text, "{name}{labels} {value}");
}

/// Microseconds as seconds, without a rounding of their own: `0.0025`.
fn seconds(micros: u64) -> String {
    let text = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_holds_all_that_took_no_longer() {
        let histogram = Histogram::default();
        for millis in [1, 2, 30_000] {
            histogram.observe(Duration::from_millis(millis));
        }
        let mut text = String::new();
        histogram.write(&mut text, "t", "queue=\"read\"");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "t_bucket{queue=\"read\",le=\"0.001\"} 1");
        assert_eq!(lines[1], "t_bucket{queue=\"read\",le=\"0.0025\"} 2");
        assert_eq!(lines[12], "t_bucket{queue=\"read\",le=\"10\"} 2");
        let rest =
            ["t_bucket{queue=\"read\",le=\"+Inf\"} 3", "t_sum{queue=\"read\"} 30.003", "t_count{queue=\"read\"} 3"];
        assert_eq!(lines[13..], rest);
    }

    #[test]
    fn requests_are_counted_by_route_and_status() {
        let metrics = RequestMetrics::of(["home", "need_brief"].into_iter(), &[200, 404]);
        metrics.observe("home", 200, Duration::from_micros(10));
        metrics.observe("home", 200, Duration::from_micros(10));
        metrics.observe("home", 418, Duration::from_micros(10));
        metrics.observe("nowhere", 200, Duration::from_micros(10));
        let mut text = String::new();
        metrics.write(&mut text);
        let counted: Vec<&str> = text.lines().filter(|line| line.starts_with("decapolis_requests_total")).collect();
        let expected = [
            "decapolis_requests_total{route=\"home\",status=\"200\"} 2",
            "decapolis_requests_total{route=\"home\",status=\"other\"} 1",
        ];
        assert_eq!(counted, expected);
        assert!(!text.contains("need_brief"));
    }
}
