//! The program as it runs: its database, its capabilities, its addresses and its secret.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::answer::{Answer, Status};
use super::dispatch::{ASSET, NO_ROUTE};
use super::limit::Limits;
use super::route::{Method, Route};
use super::strangers::Strangers;
use crate::capability::Capability;
use crate::db::{Db, Tx};
use crate::file::Files;
use crate::mail_in::{MailInMetrics, ReplyAddress};
use crate::metrics::RequestMetrics;
use crate::stop::{Fault, Stop};

use super::Visit;

/// How this installation is reached, from its one configuration file.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where it listens.
    pub listen: SocketAddr,
    /// How people reach it: `https://network.example`, without a slash at the end. Every absolute link begins so.
    pub address: String,
    /// The proxies whose `X-Forwarded-For` is believed.
    pub proxies: Vec<IpAddr>,
}

impl Config {
    /// Whether cookies may be bound to TLS.
    pub fn is_secure(&self) -> bool {
        self.address.starts_with("https://")
    }

    /// Host and port as a browser names them.
    pub fn host(&self) -> &str {
        self.address.split_once("://").map_or("", |(_, host)| host)
    }

    /// The name of the session's cookie: bound to the host over TLS, plain on loopback.
    pub fn session_cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-sid" } else { "sid" }
    }

    /// The name of the cookie of pages that links in mails open.
    pub fn nonce_cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-nonce" } else { "nonce" }
    }

    /// The name of the cookie of the browser that asked for a sign-in mail.
    pub fn asker_cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-asker" } else { "asker" }
    }

    /// The name of the cookie by which a device is known again that takes part in something without an account.
    pub fn device_cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-device" } else { "device" }
    }

    /// The name of the cookie that says which act led to a page.
    pub(super) fn done_cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-done" } else { "done" }
    }

    /// # Errors
    /// A fault when people would reach it without TLS from elsewhere: the cookie could be read on the way.
    pub fn verify(&self) -> Result<(), Fault> {
        let host = self.host();
        let local = ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| host.split(':').next() == Some(name))
            || host.starts_with("[::1]");
        if self.is_secure() || (local && self.listen.ip().is_loopback()) {
            return Ok(());
        }
        Err(Fault::broken(
            "configuration",
            "only https, or plain http on loopback, is served: set address to https://...",
        ))
    }
}

/// The installation's secret, from which keys are made by purpose, and the one before it.
#[derive(Clone)]
pub struct Secret {
    present: [u8; 32],
    /// What was signed before the last rotation still holds.
    previous: Option<[u8; 32]>,
}

impl Secret {
    /// From 32 random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self { present: bytes, previous: None }
    }

    /// The same, after the bytes before it.
    #[must_use]
    pub fn after(self, previous: [u8; 32]) -> Self {
        Self { previous: Some(previous), ..self }
    }

    /// The key for one purpose; it tells nothing about the others (RFC 5869).
    pub fn for_purpose(&self, purpose: &str) -> [u8; 32] {
        derived(&self.present, purpose)
    }

    /// The keys that are accepted for one purpose, the present one first.
    pub(super) fn accepted_for(&self, purpose: &str) -> Vec<[u8; 32]> {
        std::iter::once(&self.present).chain(&self.previous).map(|secret| derived(secret, purpose)).collect()
    }
}

fn derived(secret: &[u8; 32], purpose: &str) -> [u8; 32] {
    let mut key = [0; 32];
    let derivation = Hkdf::<Sha256>::new(Some(b"decapolis"), secret);
    derivation.expand(purpose.as_bytes(), &mut key).expect("32 bytes are one block of SHA-256");
    key
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// Draws the page of a stop: what was refused and why, what is missing, what broke.
pub type StopPage = fn(&mut Tx<'_>, &Visit<'_>, Status, &Stop) -> Result<Answer, Stop>;

/// The running program.
#[derive(Debug)]
pub struct App {
    /// The database.
    pub db: Db,
    /// What can be found in it by words.
    pub index: search::Index,
    /// Where files lie.
    pub files: Files,
    /// The capabilities, in the order of navigation.
    pub capabilities: &'static [Capability],
    /// How it is reached.
    pub config: Config,
    pub(super) secret: Secret,
    pub(super) stop_page: StopPage,
    pub(super) limits: Limits,
    pub(super) strangers: Strangers,
    gets: matchit::Router<&'static Route>,
    posts: matchit::Router<&'static Route>,
    metrics: RequestMetrics,
    logs_requests: bool,
    expects_backups: bool,
    reply_address: Option<ReplyAddress>,
    mail_in: MailInMetrics,
}

/// A route that fits, and the parameters of its path.
pub(crate) type Found = (&'static Route, Vec<(String, String)>);

impl App {
    /// Puts the capabilities' routes together.
    ///
    /// # Errors
    /// A fault when two routes want the same address.
    pub fn new(
        db: Db,
        index: search::Index,
        files: Files,
        capabilities: &'static [Capability],
        config: Config,
        secret: Secret,
        stop_page: StopPage,
    ) -> Result<Self, Fault> {
        let (mut gets, mut posts) = (matchit::Router::new(), matchit::Router::new());
        for route in capabilities.iter().flat_map(|capability| capability.routes) {
            let router = if route.method == Method::Get { &mut gets } else { &mut posts };
            router.insert(route.path, route).map_err(|error| Fault::broken(route.path, error))?;
        }
        let names = capabilities.iter().flat_map(|capability| capability.routes).map(|route| route.name);
        let metrics = RequestMetrics::of(names.chain([ASSET, NO_ROUTE]), Status::NUMBERS);
        Ok(Self {
            db,
            index,
            files,
            capabilities,
            config,
            secret,
            stop_page,
            limits: Limits::default(),
            strangers: Strangers::default(),
            gets,
            posts,
            metrics,
            logs_requests: false,
            expects_backups: false,
            reply_address: None,
            mail_in: MailInMetrics::default(),
        })
    }

    /// The same, with one line in the log for each request.
    #[must_use]
    pub fn logging_requests(mut self) -> Self {
        self.logs_requests = true;
        self
    }

    /// The same, of a network that is backed up every day: who runs it is told when it was not.
    #[must_use]
    pub fn expecting_backups(mut self, expects: bool) -> Self {
        self.expects_backups = expects;
        self
    }

    /// The same, of a network that takes replies to its mails at this address.
    #[must_use]
    pub fn taking_replies_at(mut self, address: Option<ReplyAddress>) -> Self {
        self.reply_address = address;
        self
    }

    /// Where replies to mails go; none where mail does not come in.
    pub(crate) fn reply_address(&self) -> Option<&ReplyAddress> {
        self.reply_address.as_ref()
    }

    /// What is counted of mail in.
    pub(crate) fn mail_in_metrics(&self) -> &MailInMetrics {
        &self.mail_in
    }

    /// Whether the configuration promises backups.
    pub fn expects_backups(&self) -> bool {
        self.expects_backups
    }

    /// Counts a request that was answered.
    pub(super) fn note_request(&self, route: &'static str, status: Status, took: Duration) {
        self.metrics.observe(route, status as u16, took);
        if self.logs_requests {
            crate::log::request(route, status as u16, took);
        }
    }

    /// All that was counted, as Prometheus reads it.
    pub(super) fn metrics_text(&self) -> String {
        let mut text = String::new();
        self.metrics.write(&mut text);
        self.db.metrics().write(&mut text);
        if self.reply_address.is_some() {
            self.mail_in.write(&mut text);
        }
        text
    }

    /// The installation's key for one purpose, for signing what leaves in mails.
    pub fn key_for(&self, purpose: &str) -> [u8; 32] {
        self.secret.for_purpose(purpose)
    }

    /// The keys with which something may have been signed for one purpose: the present one, then the one before the last
    /// rotation of the secret.
    pub fn keys_accepted_for(&self, purpose: &str) -> Vec<[u8; 32]> {
        self.secret.accepted_for(purpose)
    }

    /// A keyed hash of a text for one purpose: to count or compare without keeping the text.
    pub fn keyed_hash(&self, purpose: &str, text: &str) -> [u8; 32] {
        hash_under(&self.key_for(purpose), text)
    }

    /// The keyed hashes of a text that are accepted for one purpose.
    pub fn keyed_hashes(&self, purpose: &str, text: &str) -> Vec<[u8; 32]> {
        self.keys_accepted_for(purpose).iter().map(|key| hash_under(key, text)).collect()
    }

    /// The route of an address, or whether another method has one.
    pub(crate) fn find(&self, method: Method, path: &str) -> Result<Found, Status> {
        let (asked, other) = if method == Method::Get { (&self.gets, &self.posts) } else { (&self.posts, &self.gets) };
        match asked.at(path) {
            Ok(found) => {
                let params = found.params.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
                Ok((*found.value, params.collect()))
            }
            Err(_) if other.at(path).is_ok() => Err(Status::MethodNotAllowed),
            Err(_) => Err(Status::NotFound),
        }
    }
}

fn hash_under(key: &[u8; 32], text: &str) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds trust line a63.
    #[test]
    fn each_purpose_and_each_secret_has_its_own_key() {
        let secret = Secret::new([7; 32]).after([8; 32]);
        assert_ne!(secret.for_purpose("form"), secret.for_purpose("nonce"));
        assert_eq!(
            secret.accepted_for("form"),
            [Secret::new([7; 32]).for_purpose("form"), Secret::new([8; 32]).for_purpose("form")]
        );
        // RFC 5869 by another implementation: Python's hmac and hashlib, salt "decapolis", 32 times 0x07, info "form".
        let key = secret.for_purpose("form").iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert_eq!(key, "8fed6bb30889a8de85c4716ee7560fe4d5e4db6c3a11973e1805122887fbf160");
        assert_eq!(format!("{secret:?}"), "Secret(..)");
    }
}
