//! The application: a folder per capability, and the command line.

mod account;
mod capabilities;
mod command;
mod desk;
mod need;
mod network;
mod practice;
mod program;

pub use command::run_program;
