//! `decapolis mail receive`: takes one message from a mail server, as an alias or a transport of Postfix or Exim gives it.
//!
//! Its exit codes are those that mail servers know (sysexits.h), not the house's: 0 when it is taken, 65 when it is no
//! message that can be taken, and 75 for everything else, so that the mail server keeps the message and tries again.

use std::io::{Read, sink, stdin};
use std::path::PathBuf;

use clap::Subcommand;
use kernel::mail_in::{MESSAGE_BYTES_MAX, spool};

use super::Failure;
use crate::program::Configuration;

#[derive(Debug, Subcommand)]
pub(crate) enum MailCommand {
    /// Take one message from standard input, for the served program; exits with 0, 65 or 75 as mail servers expect
    Receive {
        /// The configuration; decapolis.toml where it is there and nothing is said
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
}

pub(crate) fn run(command: &MailCommand) -> Result<(), Failure> {
    let MailCommand::Receive { config } = command;
    let configuration = Configuration::load(config.as_deref()).map_err(Failure::temporarily)?;
    if configuration.mail_in.is_none() {
        return Err(Failure::wrong_input("the configuration says nothing of mail_in").temporarily());
    }
    let message = message()?;
    let kept = spool(&configuration.spool(), &message);
    kept.map_err(|error| Failure::our_fault(format!("cannot keep the message: {error}")).temporarily())
}

/// All of standard input, also where it is too much: a mail server may not like a reader that hangs up.
fn message() -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| Failure::our_fault(format!("cannot read the message: {error}")).temporarily();
    let mut message = Vec::new();
    let mut input = stdin().lock();
    input.by_ref().take(MESSAGE_BYTES_MAX as u64 + 1).read_to_end(&mut message).map_err(failed)?;
    if message.len() > MESSAGE_BYTES_MAX {
        std::io::copy(&mut input, &mut sink()).map_err(failed)?;
        return Err(Failure::no_message(format!("larger than {} MB", MESSAGE_BYTES_MAX / (1024 * 1024))));
    }
    if message.is_empty() { Err(Failure::no_message("there is no message")) } else { Ok(message) }
}
