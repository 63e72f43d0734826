//! The application: a folder per capability, and the command line.

mod account;
mod assistant;
#[cfg(test)]
mod budget_test;
mod capabilities;
mod command;
mod data_api;
mod desk;
#[cfg(test)]
mod form_test;
mod need;
mod network;
mod outbox;
mod practice;
mod privacy;
mod program;
#[cfg(test)]
mod rights_test;
#[cfg(test)]
mod schema_test;
mod search;
#[cfg(test)]
mod statements_test;
#[cfg(test)]
mod testing;

pub use command::run_program;
