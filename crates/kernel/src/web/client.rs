//! Whose request it is, when a proxy passes it on.

use std::net::IpAddr;

/// The address of whoever asked: the socket's own, unless that is a listed proxy's; then the right-most address that
/// `X-Forwarded-For` names and that is no listed proxy. What stands left of it anybody could have written.
pub(super) fn client_of(headers: &[(String, String)], socket: IpAddr, proxies: &[IpAddr]) -> IpAddr {
    let named = headers.iter().filter(|(name, _)| name == "x-forwarded-for").flat_map(|(_, value)| value.split(','));
    let named: Vec<Option<IpAddr>> = named.map(|address| address.trim().parse().ok()).collect();
    let mut client = socket;
    for before in named.iter().rev() {
        let (true, Some(before)) = (proxies.contains(&client), before) else { break };
        client = *before;
    }
    client
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_proxies_are_believed() {
        let address = |text: &str| text.parse::<IpAddr>().expect("an address");
        let client = |forwarded: &str, socket: &str| {
            let headers = [("x-forwarded-for".to_owned(), forwarded.to_owned())];
            client_of(&headers, address(socket), &[address("10.0.0.1"), address("10.0.0.2")]).to_string()
        };
        assert_eq!(client("192.0.2.7", "203.0.113.9"), "203.0.113.9");
        assert_eq!(client("192.0.2.7", "10.0.0.1"), "192.0.2.7");
        assert_eq!(client("6.6.6.6, 192.0.2.7, 10.0.0.2", "10.0.0.1"), "192.0.2.7");
        assert_eq!(client("6.6.6.6, nonsense", "10.0.0.1"), "10.0.0.1");
        assert_eq!(client("", "10.0.0.1"), "10.0.0.1");
    }
}
