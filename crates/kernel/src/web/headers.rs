//! Headers that every answer carries, and the host that a request must name.

use super::answer::{Answer, Status};
use super::app::Config;
use super::request::RawRequest;

/// Nothing but our own files; no inline script or style anywhere (ASVS 5.0, V3.4.3). A script asks nobody but us. What is not
/// named (objects, fonts, frames) is what `default-src` says: nothing.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The same for a page that some sites may show in a frame; without any site the same as for all pages.
pub(super) fn policy_for_frames(sites: &[&str]) -> String {
    let sites = if sites.is_empty() { "'none'".to_owned() } else { sites.join(" ") };
    CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", &format!("frame-ancestors {sites}"))
}

/// An answer with what a page needs; never stored unless the handler allowed it.
pub(super) fn for_page(answer: Answer, config: &Config) -> Answer {
    let mut answer = common(answer, config)
        .with("cross-origin-opener-policy", "same-origin")
        .with("permissions-policy", "camera=(), geolocation=(), microphone=()");
    if answer.header("content-security-policy").is_none() {
        answer = answer.with("content-security-policy", CONTENT_SECURITY_POLICY);
    }
    if answer.header("cache-control").is_none() {
        answer = answer.with("cache-control", "no-store");
    }
    if answer.header("referrer-policy").is_none() {
        answer = answer.with("referrer-policy", "same-origin");
    }
    answer
}

/// An answer with what a file of ours needs: its name changes with its content, so it is kept for ever. It carries the
/// shortest policy and no header that only documents heed: style and script are none, and a first visit pays for each
/// line of each file.
pub(super) fn for_asset(answer: Answer, config: &Config) -> Answer {
    common(answer, config)
        .with("content-security-policy", "default-src 'none'")
        .with("cache-control", "public, max-age=31536000, immutable")
        .with("vary", "accept-encoding")
}

fn common(answer: Answer, config: &Config) -> Answer {
    let answer = answer.with("x-content-type-options", "nosniff").with("cross-origin-resource-policy", "same-origin");
    if config.is_secure() {
        answer.with("strict-transport-security", "max-age=31536000; includeSubDomains")
    } else {
        answer
    }
}

/// A request must be for the configured host; on loopback any name of this machine will do.
///
/// # Errors
/// Misdirected for any other host (ASVS 5.0, V1.2.2: links never come from the Host header).
pub(super) fn verify_host(raw: &RawRequest, config: &Config) -> Result<(), Status> {
    let mut hosts = raw.headers.iter().filter(|(name, _)| name == "host").map(|(_, value)| value.as_str());
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return Err(Status::BadRequest) };
    let is_ours = host.eq_ignore_ascii_case(config.host()) || (!config.is_secure() && is_loopback(host));
    if is_ours { Ok(()) } else { Err(Status::Misdirected) }
}

/// Whether an `Origin` is the address that the request itself was sent to.
pub(super) fn is_own_origin(origin: &str, raw: &RawRequest, config: &Config) -> bool {
    if config.is_secure() {
        return origin == config.address;
    }
    let host = raw.header("host").unwrap_or_default();
    origin.strip_prefix("http://") == Some(host)
}

fn is_loopback(host: &str) -> bool {
    let name = host
        .rsplit_once(':')
        .map_or(host, |(name, port)| if port.bytes().all(|digit| digit.is_ascii_digit()) { name } else { host });
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}
