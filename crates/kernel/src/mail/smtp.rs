//! SMTP: one message to one recipient, over TLS with a verified name.

use std::fmt;
use std::path::Path;
use std::time::{Duration, SystemTime};

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{Address, Message, SmtpTransport, Transport};

use super::{Drawn, Mail, Paragraph};
use crate::stop::Fault;

/// Time for each answer of the mail server, so that a job ends before its lock does.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The mail server, from the configuration.
#[derive(Debug, Clone)]
pub struct SmtpConfig {
    /// Its name, which its certificate must bear.
    pub host: String,
    /// Its port: 465, 587, or what a relay on this machine listens on.
    pub port: u16,
    /// How the way there is secured.
    pub encryption: Encryption,
    /// Who we are to it; none for a relay that knows this machine.
    pub user: Option<SmtpUser>,
    /// The sender: `Cities Institute <network@cities.example>`.
    pub from: String,
}

/// How the way to the mail server is secured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// TLS from the first byte (port 465).
    Tls,
    /// STARTTLS, and nothing said without it (port 587).
    StartTls,
    /// None; only to this machine.
    None,
}

/// Name and password. Its debug form shows neither.
#[derive(Clone)]
pub struct SmtpUser {
    name: String,
    password: String,
}

impl SmtpUser {
    /// With the password from a file, without the line break at its end.
    ///
    /// # Errors
    /// A fault when the file cannot be read.
    pub fn from_file(name: &str, password_file: &Path) -> Result<Self, Fault> {
        let password = std::fs::read_to_string(password_file);
        let password = password.map_err(|error| Fault::broken(password_file.display().to_string(), error))?;
        Ok(Self { name: name.to_owned(), password: password.trim_end_matches(['\r', '\n']).to_owned() })
    }
}

impl fmt::Debug for SmtpUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SmtpUser(..)")
    }
}

/// Why the mail server did not take a mail, in its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undelivered {
    /// For good: there is no such mailbox, or it does not want it.
    Refused(String),
    /// For now: try again later.
    Deferred(String),
}

/// The addresses of one message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Addresses<'a> {
    /// Who gets it.
    pub(super) to: &'a str,
    /// Where a reply goes, if not to the sender. Parsed and built anew; what is no address is left out.
    pub(super) reply_to: Option<&'a str>,
}

impl SmtpConfig {
    /// # Errors
    /// A fault when mails would leave this machine in the clear, or when the sender is no address.
    pub fn verify(&self) -> Result<(), Fault> {
        let is_local = matches!(self.host.as_str(), "localhost" | "127.0.0.1" | "::1");
        if self.encryption == Encryption::None && !is_local {
            return Err(Fault::broken("configuration", "without TLS mails only go to a server on this machine"));
        }
        self.from.parse::<Mailbox>().map(drop).map_err(|error| Fault::broken("configuration: from", error))
    }

    /// Gives one mail to the server.
    ///
    /// # Errors
    /// Why the server did not take it.
    pub(super) fn send(&self, mail: &Mail, drawn: &Drawn, addresses: &Addresses<'_>) -> Result<(), Undelivered> {
        let to: Address = addresses.to.parse().map_err(|_| Undelivered::Refused("this is no address".to_owned()))?;
        let message = self
            .message(mail, drawn, (to, addresses.reply_to))
            .map_err(|fault| Undelivered::Deferred(fault.to_string()))?;
        let transport = self.transport().map_err(|fault| Undelivered::Deferred(fault.to_string()))?;
        transport.send(&message).map(drop).map_err(|error| undelivered(&error))
    }

    fn transport(&self) -> Result<SmtpTransport, Fault> {
        let tls = || {
            TlsParameters::new(self.host.clone()).map_err(|error| Fault::broken("certificates of this machine", error))
        };
        let tls = match self.encryption {
            Encryption::Tls => Tls::Wrapper(tls()?),
            Encryption::StartTls => Tls::Required(tls()?),
            Encryption::None => Tls::None,
        };
        let builder = SmtpTransport::builder_dangerous(&self.host).port(self.port).tls(tls).timeout(Some(TIMEOUT));
        Ok(match &self.user {
            Some(user) => builder.credentials(Credentials::new(user.name.clone(), user.password.clone())),
            None => builder,
        }
        .build())
    }

    /// The message: its id is the mail's, so that a mail sent twice is one in the mailbox.
    fn message(&self, mail: &Mail, drawn: &Drawn, (to, reply_to): (Address, Option<&str>)) -> Result<Message, Fault> {
        let fault = |error: &dyn fmt::Display| Fault::broken("message", error);
        let from: Mailbox = self.from.parse().map_err(|error| fault(&error))?;
        let written_at = SystemTime::UNIX_EPOCH + Duration::from_micros(mail.created_at.micros().unsigned_abs());
        let mut body = MultiPart::alternative_plain_html(drawn.text.clone(), drawn.html.clone());
        for paragraph in &mail.content.paragraphs {
            if let Paragraph::Calendar(entry) = paragraph
                && entry.can_be_told(drawn.organizer.is_some())
            {
                let organizer = drawn.organizer.as_deref();
                body = body.singlepart(entry.part((&from, organizer, to.as_ref()), &drawn.address, mail.created_at)?);
            }
        }
        let mut builder = Message::builder();
        if let Some(reply_to) = reply_to.and_then(|address| address.parse().ok()) {
            builder = builder.reply_to(Mailbox::new(None, reply_to));
        }
        let mut message = builder
            .from(from)
            .to(Mailbox::new(None, to))
            .subject(drawn.subject.clone())
            .date(written_at)
            .message_id(Some(drawn.message_id.clone()))
            .multipart(body)
            .map_err(|error| fault(&error))?;
        let mut add = |name: &'static str, value: String| {
            message.headers_mut().insert_raw(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
        };
        add("Content-Language", mail.language.code().to_owned());
        // RFC 3834: no holiday notice answers this.
        add("Auto-Submitted", "auto-generated".to_owned());
        if let Some(address) = &drawn.unsubscribe {
            add("List-Unsubscribe", format!("<{address}>"));
            add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned());
        }
        Ok(message)
    }
}

/// A 5xx is about this mail, unless it is about us: 530 to 538 say that our name or password is wrong (RFC 4954, 6).
fn undelivered(error: &lettre::transport::smtp::Error) -> Undelivered {
    let is_about_us = error.status().is_some_and(|code| (530..=538).contains(&u16::from(code)));
    if error.is_permanent() && !is_about_us {
        Undelivered::Refused(error.to_string())
    } else {
        Undelivered::Deferred(error.to_string())
    }
}
