//! How large a calendar file may be. Beyond a limit it is refused as a whole, so that nobody believes the rest was read.

use std::fmt;

/// Bytes in a file: ten years of a busy person's calendar are about 5 MB.
pub const FILE_BYTES_MAX: usize = 20 * 1024 * 1024;
/// Lines in a file, as they stand in it.
pub const LINES_MAX: usize = 500_000;
/// Components in a file: events, alarms, zones and all others.
pub const COMPONENTS_MAX: usize = 100_000;
/// Components inside each other. RFC 5545 needs three, RFC 9073 five.
pub const NESTING_MAX: usize = 12;
/// Problems that are listed; whoever has a thousand repairs what wrote the file.
pub const PROBLEMS_MAX: usize = 1_000;
/// Days and times looked at for all that recurs in a file: 150 daily events over ten years are 550,000.
pub(crate) const RECURRENCE_STEPS_MAX: usize = 1_000_000;
/// Likewise for the zones that a file describes: a rule of a month's weekday takes 8,400 for 200 years.
pub(crate) const ZONE_STEPS_MAX: usize = 10_000_000;
/// Times of one event in a list of busy times.
pub(crate) const OCCURRENCES_MAX: usize = 10_000;

/// Why a file is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// More than [`FILE_BYTES_MAX`].
    TooManyBytes,
    /// More than [`LINES_MAX`].
    TooManyLines,
    /// More than [`COMPONENTS_MAX`].
    TooManyComponents,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyBytes => write!(f, "a calendar file has {} MB at most", FILE_BYTES_MAX / 1024 / 1024),
            Self::TooManyLines => write!(f, "a calendar file has {LINES_MAX} lines at most"),
            Self::TooManyComponents => write!(f, "a calendar file has {COMPONENTS_MAX} components at most"),
        }
    }
}

impl std::error::Error for Refusal {}
