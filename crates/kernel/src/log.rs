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

/// A line as it stands in the log: JSON escapes line ends and control characters, so no value can begin another line or
/// speak to a terminal.
fn line_of(event: &Value) -> String {
    format!("{event}\n")
}

fn write(line: &Value) {
    // A log that cannot be written must not stop the answer.
    let _ = std::io::stderr().lock().write_all(line_of(line).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds trust line a61.
    #[test]
    fn an_event_is_one_line_whatever_its_values_hold() {
        let forged = "x\n{\"event\":\"forged\"}\r\u{1b}[2J\u{0}\u{7}";
        let line = line_of(&json!({ "event": "fault", "cause": forged }));
        assert_eq!(line.matches('\n').count(), 1);
        assert!(line.trim_end_matches('\n').chars().all(|letter| !letter.is_ascii_control()), "{line:?}");
        let back: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(back["cause"], forged);
    }
}
