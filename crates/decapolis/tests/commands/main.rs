//! Commands as a program calls them: what they read, what they print, how they end.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod badges;
mod conditions;
mod errors;
mod matching;
mod opinion;
mod peers;
mod program;
mod timetable;
