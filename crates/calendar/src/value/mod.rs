//! The kinds of values that properties have (RFC 5545, section 3.3). Each is read by a function that says what is wrong.

pub(crate) mod duration;
pub(crate) mod offset;
pub(crate) mod period;
pub(crate) mod recurrence;
pub(crate) mod text;
pub(crate) mod time;
