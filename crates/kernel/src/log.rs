//! The log: one JSON line per event on standard error, without a word of any person.

use std::io::Write;

use crate::stop::Fault;

/// A fault, once, where it was handled. The path is a route's, without query.
pub fn fault(fault: &Fault, path: &str) {
    let line = serde_json::json!({
        "level": "error", "event": "fault", "kind": format!("{:?}", fault.kind),
        "place": fault.place, "cause": fault.cause, "path": path,
    });
    // A log that cannot be written must not stop the answer.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
