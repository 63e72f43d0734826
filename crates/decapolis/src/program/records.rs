//! The records of the domain name system that make the network's mail trusted, as an operator sets them.

use serde::Serialize;

use super::Configuration;

/// A record to set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct DnsRecord {
    /// The name it stands under.
    pub(crate) name: String,
    /// `TXT` or `MX`.
    pub(crate) kind: &'static str,
    /// What it says; capitals stand for what only the mail server knows.
    pub(crate) value: String,
    /// What it is for.
    pub(crate) what_for: &'static str,
}

/// Those that this configuration needs; none without a mail server.
pub(crate) fn records(configuration: &Configuration) -> Vec<DnsRecord> {
    let Some(smtp) = &configuration.smtp else { return Vec::new() };
    let sender = domain_of(&smtp.from);
    let text = |name: String, value: String, what_for| DnsRecord { name, kind: "TXT", value, what_for };
    // A server on this machine sends from the address that people reach the network at.
    let own = configuration.address.as_deref().and_then(|address| address.split_once("://")).map(|(_, host)| host);
    let is_local = matches!(smtp.host.as_str(), "localhost" | "127.0.0.1" | "::1");
    let sending = if is_local { own.unwrap_or("THIS-MACHINE") } else { &smtp.host };
    let mut records = vec![
        text(sender.clone(), format!("v=spf1 a:{sending} -all"), "SPF: which servers send for this domain"),
        text(
            format!("SELECTOR._domainkey.{sender}"),
            "v=DKIM1; k=rsa; p=PUBLIC-KEY".to_owned(),
            "DKIM: the key by which the mail server signs; it tells selector and key",
        ),
        text(
            format!("_dmarc.{sender}"),
            format!("v=DMARC1; p=quarantine; rua=mailto:postmaster@{sender}"),
            "DMARC: what others do with mail that neither SPF nor DKIM shows to be ours",
        ),
    ];
    if let Some(inbox) = &configuration.mail_in {
        records.push(DnsRecord {
            name: domain_of(&inbox.address),
            kind: "MX",
            value: format!("10 {}", inbox.host.as_deref().unwrap_or("MAIL-SERVER")),
            what_for: "where replies are delivered",
        });
    }
    records
}

/// The domain of an address, with or without a name before it.
fn domain_of(address: &str) -> String {
    let host = address.rsplit_once('@').map_or("", |(_, host)| host);
    host.trim().trim_end_matches('>').to_lowercase()
}
