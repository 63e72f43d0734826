//! What an operator does, as a shell does it, with a network of its own for each test.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod archives;
mod hostile;
mod logs;
mod mail;
mod mail_server;
mod network;
mod nginx;
mod nodes;
mod reader;
mod serving;
mod slow;
mod wire;
