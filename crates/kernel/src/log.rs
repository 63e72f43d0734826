//! The log: one JSON line per event on standard error, without a word of any person and without an address of a record.

use std::io::Write;
use std::time::Duration;

use serde_json::{Value, json};

use crate::stop::Fault;

/// A fault, once, where it was handled, under the reference that the page shows too.
pub fn fault(fault: &Fault, route: &str, reference: i64) {
    write(&json!({
        "level": "error", "event": "fault", "kind": format!("{:?}", fault.kind), "place": fault.place,
        "cause": fault.cause, "route": route, "reference": crate::id::to_text(reference),
    }));
}

/// A request that was answered.
pub(crate) fn request(route: &str, status: u16, took: Duration) {
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    write(&json!({
        "level": "info", "event": "request", "route": route, "status": status, "milliseconds": milliseconds,
    }));
}

fn write(line: &Value) {
    // A log that cannot be written must not stop the answer.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
