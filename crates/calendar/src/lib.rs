//! Calendar files, read and written, and the programme of a conference as a schedule file.
//!
//! [`check()`] says what is wrong in a calendar file, and at which line; [`read()`] gives what it says as records, tolerant of
//! what is wrong: invitations, the answers to them, what is called off; [`busy()`] when the owner of a calendar is not free.
//! [`invitation()`], [`cancellation()`] and [`feed()`] write for Outlook, Google and Apple. [`schedule`] writes and reads the
//! programme that apps on people's phones show.
//!
//! Bytes and values in, values and text out: no input or output, no clock, no randomness. Times, identifiers and sequence
//! numbers are the caller's. `docs/calendar.md` says what is checked and what is written.

mod busy;
mod check;
mod component;
mod event;
pub mod limits;
mod lines;
mod problem;
mod property;
mod recurring;
pub mod schedule;
mod value;
mod write;
mod zone;

pub use busy::busy;
pub use check::{Report, check};
pub use event::{Answer, Attendee, Calendar, Cancellation, Event, Method, Moment, Person, Reply, Status, read};
pub use limits::Refusal;
pub use problem::Problem;
pub use write::{Conference, Feed, Meeting, When, cancellation, feed, invitation};
