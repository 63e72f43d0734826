//! The mail servers of the configuration, ready to be spoken to.

use std::path::PathBuf;

use kernel::mail::{Encryption, SmtpConfig, SmtpUser};
use kernel::mail_in::{Login, MailIn, Mailbox, ReplyAddress};
use kernel::stop::Fault;

use super::configuration::{MailInbox, Smtp};

/// TLS from the first byte (RFC 8314, 3.3).
const TLS_PORT: u16 = 465;

/// With TLS everywhere but to this machine, and with the password read from its file.
///
/// # Errors
/// A fault when the password cannot be read, when a user has none, or when the sender is no address.
pub(super) fn mail_server(smtp: &Smtp) -> Result<SmtpConfig, Fault> {
    let user = match (&smtp.user, &smtp.password_file) {
        (Some(user), Some(file)) => Some(SmtpUser::from_file(user, file)?),
        (Some(_), None) => return Err(Fault::broken("configuration: smtp", "a user needs a password_file")),
        (None, _) => None,
    };
    let config = SmtpConfig {
        host: smtp.host.clone(),
        port: smtp.port,
        encryption: encryption(&smtp.host, smtp.port),
        user,
        from: smtp.from.clone(),
    };
    config.verify()?;
    Ok(config)
}

/// How replies come in, with the mailbox's password read from its file.
///
/// # Errors
/// A fault when the address is none, when the password cannot be read, or when a mailbox has nobody who reads it.
pub(super) fn mail_in(inbox: &MailInbox, spool: PathBuf) -> Result<MailIn, Fault> {
    let mailbox = match (&inbox.host, &inbox.user, &inbox.password_file) {
        (None, ..) => None,
        (Some(host), Some(user), Some(file)) => Some(Mailbox {
            host: host.clone(),
            port: inbox.port,
            login: Login::from_file(user, file)?,
            folder: inbox.folder.clone(),
        }),
        (Some(_), ..) => {
            return Err(Fault::broken("configuration: mail_in", "a host needs a user and a password_file"));
        }
    };
    let address = ReplyAddress::parse(&inbox.address)?;
    Ok(MailIn { address, checked_by: inbox.authserv_id.clone(), mailbox, spool })
}

fn encryption(host: &str, port: u16) -> Encryption {
    match (host, port) {
        (_, TLS_PORT) => Encryption::Tls,
        ("localhost" | "127.0.0.1" | "::1", _) => Encryption::None,
        _ => Encryption::StartTls,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a57_only_this_machine_is_spoken_to_in_the_clear() {
        assert_eq!(encryption("mail.example", 465), Encryption::Tls);
        assert_eq!(encryption("mail.example", 25), Encryption::StartTls);
        assert_eq!(encryption("localhost", 25), Encryption::None);
    }
}
