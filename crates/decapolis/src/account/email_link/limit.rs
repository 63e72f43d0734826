//! How often a link may be asked for, counted in the database so that nodes share it.

use std::net::{IpAddr, Ipv6Addr};

use kernel::db::Tx;
use kernel::stop::Fault;
use kernel::web::App;

use super::store;

kernel::id!(RequestId, "One request for a link.");

/// Links an hour for one account (trust: ASVS 5.0, V6.3.1).
pub(super) const OF_ACCOUNT: i64 = 5;
/// Requests an hour from one address of a client.
pub(super) const OF_CLIENT: i64 = 20;
/// The hour.
const SECONDS: i64 = 3_600;

/// Counts one request; false when `max` were counted within the hour, and then it is not counted.
///
/// # Errors
/// A fault of the database.
pub(super) fn count(tx: &mut Tx<'_>, app: &App, subject: &str, max: i64) -> Result<bool, Fault> {
    let subject = app.keyed_hash("sign-in limit", subject).to_vec();
    let (now, id) = (tx.now(), tx.new_id::<RequestId>());
    let hour_ago = now.plus_seconds(-SECONDS);
    tx.run(store::DELETE_REQUESTS, &[&hour_ago])?;
    let before = tx.first(store::COUNT_REQUESTS, &[&subject, &hour_ago], |row| row.get::<i64>(0))?;
    if before.unwrap_or(0) >= max {
        return Ok(false);
    }
    tx.run(store::INSERT_REQUEST, &[&id, &subject, &now])?;
    Ok(true)
}

/// What counts as one client: an IPv4 address, or the 64 bits of an IPv6 address that one subscriber has.
pub(super) fn client(address: Option<IpAddr>) -> String {
    match address {
        Some(IpAddr::V4(address)) => format!("client {address}"),
        Some(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("client {}", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        None => "client".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::client;

    /// Holds trust line a10.
    #[test]
    fn a10_one_subscriber_of_ipv6_is_one_client() {
        let of = |text: &str| client(Some(text.parse().expect("an address")));
        assert_eq!(of("2001:db8:1:2::7"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::7"), of("2001:db8:1:3::7"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
