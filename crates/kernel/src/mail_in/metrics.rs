//! What is counted of mail in: messages by what became of them, and readings of the mailbox that failed.

use std::fmt::Write;

use super::Outcome;
use crate::metrics::Counter;

/// The counters.
#[derive(Debug, Default)]
pub(crate) struct MailInMetrics {
    outcomes: [Counter; Outcome::ALL.len()],
    failures: Counter,
}

impl MailInMetrics {
    /// Counts a message.
    pub(super) fn note(&self, outcome: Outcome) {
        self.outcomes[outcome as usize].add_one();
    }

    /// Counts a reading that failed.
    pub(super) fn note_failure(&self) {
        self.failures.add_one();
    }

    /// As Prometheus reads it.
    pub(crate) fn write(&self, text: &mut String) {
        let (messages, failures) = ("decapolis_mail_in_total", "decapolis_mail_in_failures_total");
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "# HELP {messages} Messages that came in, by what became of them.\n# TYPE {messages} counter"
        );
        for (outcome, counter) in Outcome::ALL.iter().zip(&self.outcomes) {
            let _ = writeln!(text, "{messages}{{outcome=\"{}\"}} {}", outcome.code(), counter.value());
        }
        let _ = writeln!(
            text,
            "# HELP {failures} Readings of the mailbox that failed.\n# TYPE {failures} counter\n{failures} {}",
            self.failures.value()
        );
    }
}
