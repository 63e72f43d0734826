//! What an operator does and what befalls them, as a shell sees it, with a network of its own for each test.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod archives;
mod disk;
mod kills;
mod lost_answer;
mod network;
mod server;
mod serving;
mod tls;
mod work;
