//! When people meet, and what stands beside what.
//!
//! [`fair_hour`] ranks the hours at which people of several time zones could meet, by whoever has it worst, remembering who
//! had the bad hour before; [`agenda`] puts sessions into slots and rooms so that few people want to be in two at once;
//! [`groups`] seats people in groups that mix, for one round or several; [`meetings`] gives a
//! slot and a table to two who asked for each other.
//!
//! Deterministic: the same file and seed give the same answer on every machine, since effort is counted in steps and not by
//! a clock. Plain data in and out; no input or output, no randomness. `docs/timetable.md` has formats and measures.

pub mod agenda;
pub mod fair_hour;
pub mod groups;
mod ids;
pub mod meetings;
mod metropolis;
