//! TLS on the way to PostgreSQL: anywhere but on this machine itself, with the server's certificate and name verified.
//!
//! The address says it in the words of PostgreSQL's own tools: `sslmode=verify-full`, which holds where nothing is said,
//! and `sslrootcert=FILE` for a certificate that the system does not know. `sslmode=disable` is taken for this machine
//! alone. The modes in between encrypt for whoever answers, so they are refused.

use std::error::Error;
use std::future::Future;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

use postgres::config::{Host, SslMode};
use postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};
use postgres::{Client, NoTls, Socket};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{CertificateError, ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;

use super::faults;
use crate::stop::{Fault, FaultKind};

/// Where a fault of an address is found.
const ADDRESS: &str = "address of the database";

/// An address with what it says of TLS, which the driver would read otherwise.
#[derive(Debug)]
pub(super) struct Address {
    pub(super) config: postgres::Config,
    verifies: bool,
    root_certificate: Option<PathBuf>,
}

impl Address {
    /// Reads an address, and refuses one that would send passwords and records over a network in the open.
    pub(super) fn parse(text: &str) -> Result<Self, Fault> {
        let (base, query) = text.split_once('?').unwrap_or((text, ""));
        let (mut mode, mut root_certificate, mut rest) = (None, None, Vec::new());
        for part in query.split('&').filter(|part| !part.is_empty()) {
            match form_urlencoded::parse(part.as_bytes()).next() {
                Some((key, value)) if key == "sslmode" => mode = Some(value.into_owned()),
                Some((key, value)) if key == "sslrootcert" => root_certificate = Some(PathBuf::from(value.as_ref())),
                // As it was written: the driver does not take a plus sign for a space.
                _ => rest.push(part),
            }
        }
        let plain = if rest.is_empty() { base.to_owned() } else { format!("{base}?{}", rest.join("&")) };
        let mut config: postgres::Config = plain.parse().map_err(|error| Fault::broken(ADDRESS, error))?;
        let verifies = verifies(mode.as_deref(), is_local(&config))?;
        config.ssl_mode(if verifies { SslMode::Require } else { SslMode::Disable });
        Ok(Self { config, verifies, root_certificate })
    }

    /// Connects as the address asks.
    pub(super) fn connect(&self) -> Result<Client, Fault> {
        if !self.verifies {
            return self.config.connect(NoTls).map_err(|error| faults::of_postgres("connect", &error));
        }
        let tls = Verifying { client: Arc::new(client(self.root_certificate.as_deref())?) };
        self.config.connect(tls).map_err(|error| refusal(&error, &self.config))
    }
}

fn verifies(mode: Option<&str>, is_local: bool) -> Result<bool, Fault> {
    match mode {
        Some("verify-full") => Ok(true),
        Some("disable") | None if is_local => Ok(false),
        None => Ok(true),
        Some("disable") => Err(Fault::broken(
            ADDRESS,
            "sslmode=disable would send everything in the open: only a server on this machine is reached without TLS",
        )),
        Some(other) => {
            let words = format!("sslmode={other} does not make sure who answers: write sslmode=verify-full");
            Err(Fault::broken(ADDRESS, words))
        }
    }
}

/// Whether the way to the server stays on this machine: a socket in the file system, or the loopback device.
fn is_local(config: &postgres::Config) -> bool {
    let addresses = config.get_hostaddrs();
    if !addresses.is_empty() {
        return addresses.iter().all(IpAddr::is_loopback);
    }
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
        Host::Unix(_) => true,
    })
}

/// A client that trusts those whom the system trusts, for other servers than the database's.
///
/// # Errors
/// A fault when TLS cannot be set up.
pub(crate) fn tls_client() -> Result<ClientConfig, Fault> {
    client(None)
}

/// A client that trusts one file's certificates, or else those that the system trusts.
fn client(root_certificate: Option<&Path>) -> Result<ClientConfig, Fault> {
    let mut roots = RootCertStore::empty();
    match root_certificate {
        Some(file) => {
            let fault =
                |error: &dyn std::fmt::Display| Fault::broken("sslrootcert", format!("{}: {error}", file.display()));
            for certificate in CertificateDer::pem_file_iter(file).map_err(|error| fault(&error))? {
                let certificate = certificate.map_err(|error| fault(&error))?;
                roots.add(certificate).map_err(|error| fault(&error))?;
            }
            if roots.is_empty() {
                return Err(fault(&"no certificate is in it"));
            }
        }
        None => {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let versions = versions.map_err(|error| Fault::broken("TLS", error))?;
    Ok(versions.with_root_certificates(roots).with_no_client_auth())
}

/// Why a verified connection was not made, as an operator needs it.
fn refusal(error: &postgres::Error, config: &postgres::Config) -> Fault {
    let hosts: Vec<String> = config.get_hosts().iter().map(name_of).collect();
    let host = hosts.join(", ");
    let words = match certificate_error(error) {
        Some(CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }) => {
            format!("the certificate of the server is for another name than {host}")
        }
        Some(CertificateError::UnknownIssuer) => format!(
            "nobody whom this machine trusts has signed the certificate of {host}: \
             name the file with its root certificate, ?sslrootcert=FILE"
        ),
        Some(CertificateError::Expired | CertificateError::ExpiredContext { .. }) => {
            format!("the certificate of {host} is out of date")
        }
        Some(other) => format!("the certificate of {host} is not accepted: {other:?}"),
        None if faults::whole_cause(error).ends_with("server does not support TLS") => {
            format!("{host} offers no TLS: set ssl = on there, with a certificate")
        }
        None => return faults::of_postgres("connect", error),
    };
    Fault::new(FaultKind::Away, "connect", words)
}

fn name_of(host: &Host) -> String {
    match host {
        Host::Tcp(name) => name.clone(),
        Host::Unix(path) => path.display().to_string(),
    }
}

/// What was wrong with a certificate, deep in what the driver reports.
fn certificate_error(error: &postgres::Error) -> Option<CertificateError> {
    let mut source = error.source();
    while let Some(cause) = source {
        let inner = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        let tls = inner.and_then(|inner| inner.downcast_ref()).or_else(|| cause.downcast_ref::<rustls::Error>());
        if let Some(rustls::Error::InvalidCertificate(error)) = tls {
            return Some(error.clone());
        }
        source = cause.source();
    }
    None
}

/// Makes verified connections for the driver.
#[derive(Clone)]
struct Verifying {
    client: Arc<ClientConfig>,
}

impl MakeTlsConnect<Socket> for Verifying {
    type Stream = Encrypted;
    type TlsConnect = VerifyingHost;
    type Error = rustls::pki_types::InvalidDnsNameError;

    fn make_tls_connect(&mut self, host: &str) -> Result<VerifyingHost, Self::Error> {
        let name = ServerName::try_from(host.to_owned())?;
        Ok(VerifyingHost { connector: TlsConnector::from(Arc::clone(&self.client)), name })
    }
}

/// The same for one server.
struct VerifyingHost {
    connector: TlsConnector,
    name: ServerName<'static>,
}

impl TlsConnect<Socket> for VerifyingHost {
    type Stream = Encrypted;
    type Error = std::io::Error;
    type Future = Pin<Box<dyn Future<Output = std::io::Result<Encrypted>> + Send>>;

    fn connect(self, socket: Socket) -> Self::Future {
        Box::pin(
            async move { self.connector.connect(self.name, socket).await.map(|stream| Encrypted(Box::new(stream))) },
        )
    }
}

/// An encrypted connection, as the driver wants it.
struct Encrypted(Box<tokio_rustls::client::TlsStream<Socket>>);

impl TlsStream for Encrypted {
    /// The server's name was verified; binding the password to the connection besides would add nothing.
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

impl AsyncRead for Encrypted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_read(context, buffer)
    }
}

impl AsyncWrite for Encrypted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
        bytes: &[u8],
    ) -> std::task::Poll<std::io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, bytes)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verifies(address: &str) -> Result<bool, String> {
        Address::parse(address).map(|address| address.verifies).map_err(|fault| fault.cause)
    }

    #[test]
    fn only_this_machine_is_reached_in_the_open() {
        for local in ["localhost", "127.0.0.1", "[::1]", "%2Fvar%2Frun%2Fpostgresql"] {
            assert_eq!(verifies(&format!("postgres://network@{local}/network")), Ok(false), "{local}");
            assert_eq!(verifies(&format!("postgres://network@{local}/network?sslmode=verify-full")), Ok(true));
        }
        let elsewhere = "postgres://network@db.example,127.0.0.1/network";
        assert_eq!(verifies(elsewhere), Ok(true), "one of them is elsewhere");
        assert_eq!(verifies("postgres://network@db.example/network?hostaddr=127.0.0.1"), Ok(false));
        assert_eq!(verifies("postgres://network@localhost/network?hostaddr=192.0.2.7"), Ok(true));
        for mode in ["disable", "allow", "prefer", "require", "verify-ca"] {
            let refused = verifies(&format!("postgres://network@db.example/network?sslmode={mode}"));
            assert!(refused.is_err_and(|words| words.contains(mode)), "{mode}");
        }
    }

    #[test]
    fn what_is_not_of_tls_is_left_to_the_driver() {
        let address = "postgres://network@db.example/network?application_name=a%20b&sslrootcert=%2Fetc%2Fca.pem";
        let address = Address::parse(address).expect("read");
        assert_eq!(address.config.get_application_name(), Some("a b"));
        assert_eq!(address.root_certificate.as_deref(), Some(Path::new("/etc/ca.pem")));
    }
}
