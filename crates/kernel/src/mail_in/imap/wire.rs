//! The way to a mail server: encrypted, to the name that its certificate bears; in the open to this machine alone.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::ServerName;
use rustls::{ClientConnection, StreamOwned};

use crate::db::tls_client;
use crate::stop::Fault;

/// TLS from the first byte (RFC 8314, 3.2).
const TLS_PORT: u16 = 993;
/// Time for each thing that the server says.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Name and password. Its debug form shows neither.
#[derive(Clone)]
pub struct Login {
    name: String,
    password: String,
}

impl Login {
    /// With the password from a file, without the line break at its end.
    ///
    /// # Errors
    /// A fault when the file cannot be read.
    pub fn from_file(name: &str, password_file: &Path) -> Result<Self, Fault> {
        let password = std::fs::read_to_string(password_file);
        let password = password.map_err(|error| Fault::broken(password_file.display().to_string(), error))?;
        Ok(Self { name: name.to_owned(), password: password.trim_end_matches(['\r', '\n']).to_owned() })
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn password(&self) -> &str {
        &self.password
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login(..)")
    }
}

/// A connection.
pub(super) enum Wire {
    /// To this machine.
    Local(TcpStream),
    /// Before STARTTLS.
    Open(TcpStream),
    Secured(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Wire {
    pub(super) fn connect(host: &str, port: u16) -> io::Result<Self> {
        let mut last = io::Error::new(io::ErrorKind::NotFound, "no such host");
        for address in (host, port).to_socket_addrs()? {
            match TcpStream::connect_timeout(&address, TIMEOUT) {
                Ok(stream) => {
                    stream.set_read_timeout(Some(TIMEOUT))?;
                    stream.set_write_timeout(Some(TIMEOUT))?;
                    return Self::over(stream, host, port);
                }
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    fn over(stream: TcpStream, host: &str, port: u16) -> io::Result<Self> {
        let is_local = matches!(host, "localhost" | "127.0.0.1" | "::1");
        match port {
            TLS_PORT => Wire::Open(stream).secured(host),
            _ if is_local => Ok(Wire::Local(stream)),
            _ => Ok(Wire::Open(stream)),
        }
    }

    /// Whether nothing may be said yet but STARTTLS.
    pub(super) fn needs_tls(&self) -> bool {
        matches!(self, Wire::Open(_))
    }

    pub(super) fn secured(self, host: &str) -> io::Result<Self> {
        let Wire::Open(stream) = self else { return Ok(self) };
        let config = tls_client().map_err(|fault| io::Error::other(fault.cause))?;
        let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
        let connection = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
        Ok(Wire::Secured(Box::new(StreamOwned::new(connection, stream))))
    }
}

impl Read for Wire {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Wire::Local(stream) | Wire::Open(stream) => stream.read(buffer),
            Wire::Secured(stream) => stream.read(buffer),
        }
    }
}

impl Write for Wire {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        match self {
            Wire::Local(stream) | Wire::Open(stream) => stream.write(buffer),
            Wire::Secured(stream) => stream.write(buffer),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Wire::Local(stream) | Wire::Open(stream) => stream.flush(),
            Wire::Secured(stream) => stream.flush(),
        }
    }
}
