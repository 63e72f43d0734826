//! Bytes in a bucket of an S3 store, as for several nodes.

use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use ureq::Agent;
use ureq::http::{Response, StatusCode};
use ureq::tls::{Certificate, RootCerts, TlsConfig, TlsProvider};

use super::signature::{self, Request, Signer};
use super::{Content, Key};
use crate::clock::Clock;
use crate::stop::{Fault, FaultKind};
use crate::time::Timestamp;

/// Time for a connection, as for other servers of the operator's own.
const CONNECT_TIME: Duration = Duration::from_secs(5);
/// Time in which a request is sent and answered: what is left of the time that an upload has.
const ANSWER_TIME: Duration = Duration::from_secs(60);
/// Time in which a file is read to its end.
const READING_TIME: Duration = Duration::from_secs(600);

/// What is said of a bucket in the configuration.
#[derive(Clone)]
pub struct BucketConfig {
    /// Where the store is reached: `https://s3.example.org`, without a slash at the end.
    pub endpoint: String,
    /// The bucket.
    pub bucket: String,
    /// As the store names it; `us-east-1` where it names none.
    pub region: String,
    /// Who signs.
    pub key_id: String,
    /// With what.
    pub secret: String,
}

impl std::fmt::Debug for BucketConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { endpoint, bucket, region, .. } = self;
        write!(f, "BucketConfig({endpoint}/{bucket}, {region})")
    }
}

/// A bucket that every node reaches.
#[derive(Debug)]
pub struct Bucket {
    config: BucketConfig,
    host: String,
    agent: Agent,
}

impl Bucket {
    /// # Errors
    /// A fault when the address would be reached without TLS from elsewhere, or when a name is none.
    pub(super) fn new(config: BucketConfig) -> Result<Self, Fault> {
        let wrong = |words: &str| Fault::broken("files", words);
        let (scheme, host) = config.endpoint.split_once("://").unwrap_or_default();
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        let is_local = ["localhost", "127.0.0.1", "[::1]"].contains(&name);
        if host.is_empty() || host.contains('/') || !(scheme == "https" || scheme == "http" && is_local) {
            return Err(wrong("endpoint must be https://host, without a slash at the end"));
        }
        // As buckets are named ("Bucket naming rules"), so that nothing in an address has to be written otherwise.
        let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || ".-".contains(letter);
        if config.bucket.is_empty() || !config.bucket.chars().all(is_plain) {
            return Err(wrong("bucket must be small letters, digits, dots and hyphens"));
        }
        Ok(Self { host: host.to_owned(), agent: agent(scheme == "https"), config })
    }

    pub(super) fn put(&self, key: &Key, bytes: &[u8]) -> Result<(), Fault> {
        match self.send("PUT", key, bytes)? {
            answer if answer.status().is_success() => Ok(()),
            answer => Err(refused(&answer)),
        }
    }

    pub(super) fn open(&self, key: &Key) -> Result<Option<Content>, Fault> {
        let answer = self.send("GET", key, b"")?;
        if answer.status() == StatusCode::NOT_FOUND {
            return if is_no_bucket(answer) {
                Err(Fault::broken("bucket", "there is no such bucket"))
            } else {
                Ok(None)
            };
        }
        if !answer.status().is_success() {
            return Err(refused(&answer));
        }
        let length = answer.headers().get("content-length").and_then(|length| length.to_str().ok()?.parse().ok());
        let length = length.ok_or_else(|| Fault::broken("bucket", "an answer does not say how long it is"))?;
        Ok(Some(Content { length, reader: Box::new(answer.into_body().into_reader()) }))
    }

    pub(super) fn remove(&self, key: &Key) -> Result<(), Fault> {
        match self.send("DELETE", key, b"")? {
            answer if answer.status().is_success() || answer.status() == StatusCode::NOT_FOUND => Ok(()),
            answer => Err(refused(&answer)),
        }
    }

    fn send(&self, method: &'static str, key: &Key, body: &[u8]) -> Result<Response<ureq::Body>, Fault> {
        let BucketConfig { endpoint, bucket, region, key_id, secret } = &self.config;
        let path = format!("/{bucket}/{}", key.as_str());
        let at = basic(Clock::system().now());
        let request = Request { method, path: &path, host: &self.host, body, at: &at };
        let signed = signature::authorization(Signer { region, key_id, secret }, request, &[]);
        let request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{endpoint}{path}"))
            .header("x-amz-date", &at)
            .header("x-amz-content-sha256", signature::hash_of(body))
            .header("authorization", signed);
        let sent = match method {
            "PUT" => request.body(body).map(|request| self.agent.run(request)),
            _ => request.body(()).map(|request| self.agent.run(request)),
        };
        let answer = sent.map_err(|error| Fault::broken("bucket", error))?;
        answer.map_err(|error| Fault::new(FaultKind::FilesAway, "bucket", error))
    }
}

/// The client: no redirects, no proxy of the environment, the roots that the machine trusts.
fn agent(is_tls: bool) -> Agent {
    let mut config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .https_only(is_tls)
        .timeout_connect(Some(CONNECT_TIME))
        .timeout_send_body(Some(ANSWER_TIME))
        .timeout_recv_response(Some(ANSWER_TIME))
        .timeout_recv_body(Some(READING_TIME));
    if is_tls {
        let roots = rustls_native_certs::load_native_certs().certs;
        let roots: Vec<Certificate<'static>> =
            roots.iter().map(|root| Certificate::from_der(root.as_ref()).to_owned()).collect();
        let tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .root_certs(RootCerts::Specific(Arc::new(roots)));
        config = config.tls_config(tls.build());
    }
    config.build().into()
}

/// A missing bucket is no missing file: the store says which in the body ("Error responses", `NoSuchBucket`).
fn is_no_bucket(answer: Response<ureq::Body>) -> bool {
    const LOOKED_AT: u64 = 4_096;
    let mut said = String::new();
    let read = answer.into_body().into_reader().take(LOOKED_AT).read_to_string(&mut said);
    read.is_ok() && said.contains("NoSuchBucket")
}

/// `20130524T000000Z`.
fn basic(now: Timestamp) -> String {
    let text: String = now.to_string().chars().take("2013-05-24T00:00:00".len()).collect();
    text.replace(['-', ':'], "") + "Z"
}

/// What the store said, by its status alone: its words may hold what was sent.
fn refused(answer: &Response<ureq::Body>) -> Fault {
    let status = answer.status();
    let kind = if status.is_server_error() { FaultKind::FilesAway } else { FaultKind::Broken };
    Fault::new(kind, "bucket", format!("the store answered {status}"))
}
