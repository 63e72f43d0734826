//! What an operator does and what befalls them, as a shell sees it, with a network of its own for each test.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod archives;
mod bucket;
mod disk;
mod dovecot;
mod files;
mod hostile;
mod kills;
mod logs;
mod lost_answer;
mod mail;
mod mail_in;
mod mail_server;
mod network;
mod nginx;
mod nodes;
mod reader;
mod server;
mod serving;
mod slow;
mod tls;
mod wire;
mod work;
